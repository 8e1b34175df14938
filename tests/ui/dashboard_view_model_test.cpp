// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_view_model.h"

#include "models/counter/cancel_receipt.h"
#include "tests/ui/support/seva_day.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using ui::DashboardViewModel;
using ui::DaySpan;
using ui::SpanKind;
using By = DashboardViewModel::By;

namespace {

constexpr qint64 kDayMs = 86'400'000;
const QDate kToday(2026, 11, 22); // a Sunday

} // namespace

/// The dashboard without a window: spans, what they are held against, and the figures.
class DashboardViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void spans_data();
    void spans();
    void spansBefore_data();
    void spansBefore();
    void comparesTodayWithYesterday();
    void hoursHaveNoGap();
    void weekHasSevenDays();
    void yearHasTwelveMonthsFromApril();
    void sharesKnowWhatIsGone();
    void neverAfterToday();
    void changesAndParts_data();
    void changesAndParts();
    void withoutPermissionNothingIsRead();

private:
    void give(const QString& category, int rupees);
    std::unique_ptr<test::SevaDay> m_day;
    std::unique_ptr<DashboardViewModel> m_model;
    test::OpenSealer m_sealer;
};

void DashboardViewModelTest::init()
{
    m_model.reset();
    m_day = std::make_unique<test::SevaDay>();
    QVERIFY(m_day->isReady);
    m_model = std::make_unique<DashboardViewModel>(m_day->runner(), m_day->clock());
}

void DashboardViewModelTest::give(const QString& category, int rupees)
{
    counter::ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.dateConfirmed = true;
    draft.lines.push_back(
        donations::DonationDraft{category, {}, {}, Money::fromRupees(rupees), {}});
    draft.payments.push_back({receipts::PaymentMode::Cash, Money()});
    QVERIFY(m_day->desk().run(
        [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); }));
}

void DashboardViewModelTest::spans_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("upto");
    const auto row = [](const char* name, SpanKind kind, QDate day, QDate from, QDate upto) {
        QTest::newRow(name) << static_cast<int>(kind) << day << from << upto;
    };
    row("a day", SpanKind::Day, kToday, kToday, kToday);
    row("Sunday ends the week", SpanKind::Week, kToday, {2026, 11, 16}, kToday);
    row("Monday begins it", SpanKind::Week, {2026, 11, 16}, {2026, 11, 16}, kToday);
    row("a month", SpanKind::Month, kToday, {2026, 11, 1}, {2026, 11, 30});
    row("February of a leap year", SpanKind::Month, {2028, 2, 10}, {2028, 2, 1}, {2028, 2, 29});
    row("a year from April", SpanKind::Year, kToday, {2026, 4, 1}, {2027, 3, 31});
    row("March belongs to the year before", SpanKind::Year, {2027, 3, 31}, {2026, 4, 1},
        {2027, 3, 31});
}

void DashboardViewModelTest::spans()
{
    QFETCH(int, kind);
    QFETCH(QDate, day);
    QFETCH(QDate, from);
    QFETCH(QDate, upto);
    const DaySpan span = ui::spanOf(static_cast<SpanKind>(kind), day);
    QCOMPARE(span.from, from);
    QCOMPARE(span.upto, upto);
}

void DashboardViewModelTest::spansBefore_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("upto");
    const auto row = [](const char* name, SpanKind kind, QDate day, QDate from, QDate upto) {
        QTest::newRow(name) << static_cast<int>(kind) << day << from << upto;
    };
    row("yesterday", SpanKind::Day, kToday, {2026, 11, 21}, {2026, 11, 21});
    row("a whole week", SpanKind::Week, kToday, {2026, 11, 9}, {2026, 11, 15});
    row("as much of last month", SpanKind::Month, kToday, {2026, 10, 1}, {2026, 10, 22});
    row("the whole of a month that is over", SpanKind::Month, {2026, 10, 5}, {2026, 9, 1},
        {2026, 9, 30});
    row("as much of last year", SpanKind::Year, kToday, {2025, 4, 1}, {2025, 11, 22});
}

void DashboardViewModelTest::spansBefore()
{
    QFETCH(int, kind);
    QFETCH(QDate, day);
    QFETCH(QDate, from);
    QFETCH(QDate, upto);
    const auto spanKind = static_cast<SpanKind>(kind);
    const DaySpan before = ui::spanBefore(spanKind, ui::spanOf(spanKind, day), kToday);
    QCOMPARE(before.from, from);
    QCOMPARE(before.upto, upto);
}

void DashboardViewModelTest::comparesTodayWithYesterday()
{
    m_day->clock().advance(-kDayMs);
    give(u"GENERAL"_s, 400);
    m_day->clock().advance(kDayMs);
    give(u"GENERAL"_s, 501);
    give(u"ANNADANA"_s, 100);
    m_model->load();
    test::SevaDay::settle();
    QVERIFY(m_model->isLoaded());
    QCOMPARE(m_model->figures().amount, Money::fromRupees(601));
    QCOMPARE(m_model->figuresBefore().amount, Money::fromRupees(400));
    const auto shares = m_model->shares(By::Category);
    QCOMPARE(shares.size(), size_t{2});
    QCOMPARE(shares[0].code, u"GENERAL"_s);
    QCOMPARE(shares[0].before, Money::fromRupees(400));
    QCOMPARE(shares[1].before, Money());
    m_model->divideBy(By::Mode);
    QCOMPARE(m_model->rows().size(), size_t{1});
    QCOMPARE(m_model->rows()[0].code, u"cash"_s);
}

void DashboardViewModelTest::hoursHaveNoGap()
{
    give(u"GENERAL"_s, 1);
    m_day->clock().advance(3 * 3'600'000);
    give(u"GENERAL"_s, 2);
    m_model->load();
    test::SevaDay::settle();
    const auto hours = m_model->overTime();
    QCOMPARE(hours.size(), size_t{4});
    QCOMPARE(hours[0].hour, 10);
    QCOMPARE(hours[1].amount, Money());
    QCOMPARE(hours[3].amount, Money::fromRupees(2));
}

void DashboardViewModelTest::weekHasSevenDays()
{
    give(u"GENERAL"_s, 7);
    m_model->showSpan(SpanKind::Week);
    test::SevaDay::settle();
    const auto days = m_model->overTime();
    QCOMPARE(days.size(), size_t{7});
    QCOMPARE(days[6].day, kToday);
    QCOMPARE(days[6].amount, Money::fromRupees(7));
    QCOMPARE(days[6].count, 1);
    QCOMPARE(days[0].amount, Money());
}

void DashboardViewModelTest::yearHasTwelveMonthsFromApril()
{
    give(u"GENERAL"_s, 7);
    m_model->showSpan(SpanKind::Year);
    test::SevaDay::settle();
    const auto months = m_model->overTime();
    QCOMPARE(months.size(), size_t{12});
    QCOMPARE(months[0].day, QDate(2026, 4, 1));
    QCOMPARE(months[7].amount, Money::fromRupees(7));
    QCOMPARE(months[11].day, QDate(2027, 3, 1));
}

void DashboardViewModelTest::sharesKnowWhatIsGone()
{
    m_day->clock().advance(-kDayMs);
    give(u"ANNADANA"_s, 400);
    m_day->clock().advance(kDayMs);
    give(u"GENERAL"_s, 5);
    m_model->load();
    test::SevaDay::settle();
    const auto shares = m_model->shares(By::Category);
    QCOMPARE(shares.size(), size_t{2});
    QCOMPARE(shares[1].code, u"ANNADANA"_s);
    QCOMPARE(shares[1].amount, Money());
    QCOMPARE(shares[1].count, 0);
    QCOMPARE(shares[1].before, Money::fromRupees(400));
}

void DashboardViewModelTest::neverAfterToday()
{
    m_model->load();
    QVERIFY(!m_model->hasLater());
    m_model->later();
    QCOMPARE(m_model->span().from, kToday);
    m_model->earlier();
    QVERIFY(m_model->hasLater());
    m_model->later();
    QCOMPARE(m_model->span().from, kToday);
    m_model->showSpan(SpanKind::Month);
    m_model->earlier();
    m_model->earlier();
    QCOMPARE(m_model->span().from, QDate(2026, 9, 1));
    m_model->showNow();
    QCOMPARE(m_model->span().from, QDate(2026, 11, 1));
    QVERIFY(!m_model->hasLater());
}

void DashboardViewModelTest::changesAndParts_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("change"); // -1: nothing to compare with
    QTest::newRow("half as much again") << qint64{150} << qint64{100} << qint64{500};
    QTest::newRow("a quarter less") << qint64{75} << qint64{100} << qint64{-250};
    QTest::newRow("the same") << qint64{100} << qint64{100} << qint64{0};
    QTest::newRow("a third") << qint64{400} << qint64{300} << qint64{333};
    QTest::newRow("crores") << qint64{90'00'00'00'000} << qint64{30'00'00'00'000} << qint64{2000};
}

void DashboardViewModelTest::changesAndParts()
{
    QFETCH(qint64, now);
    QFETCH(qint64, before);
    QFETCH(qint64, change);
    const auto said = DashboardViewModel::changePermille(
        Money::fromPaise(now * 100), Money::fromPaise(before * 100));
    QVERIFY(said.has_value());
    QCOMPARE(*said, change);
    QVERIFY(!DashboardViewModel::changePermille(Money::fromPaise(now), Money()));
    QCOMPARE(DashboardViewModel::partPermille(Money::fromPaise(now), Money()), 0);
}

void DashboardViewModelTest::withoutPermissionNothingIsRead()
{
    give(u"GENERAL"_s, 5);
    m_day->desk().allowOnly({u"donation.create"_s});
    const QSignalSpy refused(m_model.get(), &DashboardViewModel::refused);
    m_model->load();
    test::SevaDay::settle();
    QCOMPARE(refused.size(), 1);
    QVERIFY(!m_model->isLoaded());
    QCOMPARE(m_model->figures().receipts, 0);
}

QTEST_GUILESS_MAIN(DashboardViewModelTest)
#include "dashboard_view_model_test.moc"
