// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/day_figures.h"

#include "models/counter/cancel_receipt.h"
#include "models/receipts/day_projection.h"
#include "tests/counter/sale_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using receipts::figuresOf;
using receipts::PaymentMode;
using receipts::PeriodFigures;
using receipts::ShareFigure;

namespace {

constexpr qint64 kDayMs = 86'400'000;
const QDate kToday(2026, 11, 22);

QStringList words(const std::vector<ShareFigure>& shares)
{
    QStringList words;
    for (const auto& share : shares) {
        words << u"%1 %2 %3"_s.arg(share.code).arg(share.count).arg(share.amount.paise() / 100);
    }
    return words;
}

} // namespace

/// The figures of days and periods, and the projection that they are read from, on both engines.
class DayFiguresTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openCluster(); }
    void init() { openDesk(); }
    void nothingWasSold();
    void byModeCategoryCounterAndDay();
    void sevasByName();
    void aCancellationCountsOnTheDayOfItsReceipt();
    void aRefusedCancellationChangesNothing();
    void hoursInKolkata();
    void rebuiltSumsAreTheSame();
    void wrongSumsAreFound_data();
    void wrongSumsAreFound();

private:
    PeriodFigures figures(QDate from, QDate upto);
    void agree();
};

PeriodFigures DayFiguresTest::figures(QDate from, QDate upto)
{
    auto read = figuresOf(m_desk->db(), from, upto);
    return read ? *read : PeriodFigures{};
}

void DayFiguresTest::agree()
{
    const auto problem = receipts::checkDays(m_desk->db());
    QVERIFY(problem.has_value());
    QCOMPARE(*problem, QString());
}

void DayFiguresTest::nothingWasSold()
{
    const auto none = figures(kToday, kToday);
    QCOMPARE(none.receipts, 0);
    QVERIFY(none.amount.isZero() && none.days.empty() && none.modes.empty());
    agree();
}

void DayFiguresTest::byModeCategoryCounterAndDay()
{
    QVERIFY(issue(cash(501)));
    m_desk->clock().advance(kDayMs);
    auto both = cash(300);
    both.lines.push_back(
        donations::DonationDraft{u"ANNADANA"_s, {}, {}, Money::fromRupees(200), {}});
    both.payments = {{PaymentMode::Cash, Money::fromRupees(100)},
        {PaymentMode::Upi, Money::fromRupees(400), u"413312345678"_s}};
    const auto issued = issue(both);
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
    const auto one = figures(kToday, kToday);
    QCOMPARE(one.receipts, 1);
    QCOMPARE(one.amount, Money::fromRupees(501));
    const auto two = figures(kToday, kToday.addDays(1));
    QCOMPARE(two.receipts, 2);
    QCOMPARE(two.days.size(), size_t{2});
    QCOMPARE(two.days[1].amount, Money::fromRupees(500));
    QCOMPARE(words(two.modes), QStringList({u"cash 2 601"_s, u"upi 1 400"_s}));
    QCOMPARE(words(two.categories), QStringList({u"GENERAL 2 801"_s, u"ANNADANA 1 200"_s}));
    QCOMPARE(words(two.counters), QStringList({u"C01 2 1001"_s}));
    QVERIFY(two.sevas.empty());
    agree();
}

void DayFiguresTest::sevasByName()
{
    addArchana(u"40"_s);
    counter::ReceiptDraft draft;
    draft.payer.anonymous = true;
    counter::SevaDraft seva;
    seva.seva = u"ARCHANA"_s;
    seva.date = kToday;
    receipts::Person person;
    person.name = u"Ramesh Kumar"_s;
    seva.persons = {person};
    draft.lines.push_back(seva);
    draft.payments.push_back({PaymentMode::Cash, Money::fromRupees(100)});
    const auto issued = issue(draft);
    QVERIFY2(issued, issued ? "" : issued.error().rule.data());
    const auto day = figures(kToday, kToday);
    QCOMPARE(words(day.sevas), QStringList({u"ARCHANA 1 100"_s}));
    QCOMPARE(day.sevas.front().name, u"Archana"_s);
    QVERIFY(day.categories.empty());
    agree();
}

void DayFiguresTest::aCancellationCountsOnTheDayOfItsReceipt()
{
    const auto issued = issue(cash(501));
    QVERIFY(issued);
    QVERIFY(issue(cash(100)));
    m_desk->clock().advance(2 * kDayMs);
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return counter::cancelReceipt(unit, issued->receipt.number, u"wrong amount"_s);
    }));
    const auto day = figures(kToday, kToday);
    QCOMPARE(day.receipts, 1);
    QCOMPARE(day.amount, Money::fromRupees(100));
    QCOMPARE(day.cancelled, 1);
    QCOMPARE(day.cancelledAmount, Money::fromRupees(501));
    QCOMPARE(words(day.modes), QStringList({u"cash 1 100"_s}));
    QCOMPARE(words(day.categories), QStringList({u"GENERAL 1 100"_s}));
    QCOMPARE(figures(kToday.addDays(2), kToday.addDays(2)).cancelled, 0);
    agree();
}

void DayFiguresTest::aRefusedCancellationChangesNothing()
{
    const auto issued = issue(cash(501));
    QVERIFY(issued);
    for (int i = 0; i < 2; ++i) {
        static_cast<void>(m_desk->run([&](store::UnitOfWork& unit) {
            return counter::cancelReceipt(unit, issued->receipt.number, u"twice"_s);
        }));
    }
    QCOMPARE(figures(kToday, kToday).cancelled, 1);
    agree();
}

void DayFiguresTest::hoursInKolkata()
{
    QVERIFY(issue(cash(501)));
    m_desk->clock().advance(2LL * 3600 * 1000);
    QVERIFY(issue(cash(10)));
    QVERIFY(issue(cash(20)));
    const auto hours = receipts::hoursOf(m_desk->db(), kToday);
    QVERIFY(hours);
    QCOMPARE(hours->size(), size_t{2});
    QCOMPARE(hours->front().hour, 10);
    QCOMPARE(hours->back().hour, 12);
    QCOMPARE(hours->back().receipts, 2);
    QCOMPARE(hours->back().amount, Money::fromRupees(30));
}

void DayFiguresTest::rebuiltSumsAreTheSame()
{
    QVERIFY(issue(cash(501)));
    const auto issued = issue(cash(21));
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return counter::cancelReceipt(unit, issued->receipt.number, u"twice"_s);
    }));
    const auto before = figures(kToday, kToday);
    QVERIFY(m_desk->run([](store::UnitOfWork& unit) { return receipts::rebuildDays(unit.db()); }));
    const auto after = figures(kToday, kToday);
    QCOMPARE(after.amount, before.amount);
    QCOMPARE(after.cancelledAmount, before.cancelledAmount);
    QCOMPARE(words(after.modes), words(before.modes));
    QCOMPARE(words(after.categories), words(before.categories));
    agree();
}

void DayFiguresTest::wrongSumsAreFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    const auto row = [](const char* name, const QByteArray& sql) {
        QTest::newRow(name) << sql;
    };
    row("one paisa more", "UPDATE day_totals SET issued_paise = issued_paise + 1");
    row("a receipt more", "UPDATE day_totals SET issued_count = 2 WHERE mode = 'all'");
    row("cancelled too often", "UPDATE day_totals SET cancelled_count = 1 WHERE mode = 'cash'");
    row("a day is gone", "DELETE FROM day_totals");
    row("a day too many", "UPDATE day_totals SET business_date = '2026-11-21'");
    row("items differ", "UPDATE day_item_totals SET issued_paise = 5");
    row("items are gone", "DELETE FROM day_item_totals");
}

void DayFiguresTest::wrongSumsAreFound()
{
    QFETCH(QByteArray, damage);
    QVERIFY(issue(cash(501)));
    agree();
    QVERIFY(m_desk->db().execute(damage));
    const auto problem = receipts::checkDays(m_desk->db());
    QVERIFY(problem && problem->contains(u"C01"_s));
}

QTEST_GUILESS_MAIN(DayFiguresTest)
#include "day_figures_test.moc"
