// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/find_receipts.h"

#include "models/counter/cancel_receipt.h"
#include "models/receipts/receipts_sql.h"
#include "tests/counter/sale_fixture.h"
#include "tests/support/test_engine.h"

#include <QSet>

using namespace mm;
using namespace Qt::StringLiterals;
using receipts::listReceipts;
using receipts::PaymentMode;
using receipts::ReceiptFilter;
using receipts::ReceiptRow;
using receipts::showReceipt;

namespace {

constexpr qint64 kDayMs = 86'400'000;

QStringList numbersOf(const Result<std::vector<ReceiptRow>>& rows)
{
    QStringList numbers;
    if (!rows) {
        return {QString(rows.error().rule)};
    }
    for (const auto& row : *rows) {
        numbers.append(row.number.section(u'/', 1));
    }
    return numbers;
}

} // namespace

/// Receipts as they are listed and shown, on both engines.
class FindReceiptsTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openCluster(); }
    void init();
    void pagesHaveNoGapAndNoDouble();
    void narrowed_data();
    void narrowed();
    void pagesOfASeriesFollowEachOther_data();
    void pagesOfASeriesFollowEachOther();
    void plansDoNotGrow();
    void aRowSaysWhatTheReceiptIs();

private:
    /// One desk for all rows of a test: they only look.
    QByteArray m_function;
    bool m_isFresh = false;
    counter::IssuedReceipt give(const QString& name, const QString& phone, int rupees = 101);
    void fewReceipts();
    /// All that page after page gives; nothing if a page repeats a receipt or is out of order.
    QSet<ReceiptId> walk(ReceiptFilter filter, bool byDate);
};

void FindReceiptsTest::init()
{
    m_isFresh = m_function != QTest::currentTestFunction();
    m_function = QTest::currentTestFunction();
    if (m_isFresh) {
        openDesk();
    }
}

counter::IssuedReceipt FindReceiptsTest::give(const QString& name, const QString& phone, int rupees)
{
    auto draft = cash(rupees);
    draft.payer.anonymous = name.isEmpty();
    draft.payer.name = name;
    draft.payer.phone = phone;
    draft.dateConfirmed = true;
    const auto issued = issue(draft);
    if (!issued) {
        qFatal("%s", issued.error().rule.data());
    }
    return *issued;
}

QSet<ReceiptId> FindReceiptsTest::walk(ReceiptFilter filter, bool byDate)
{
    QSet<ReceiptId> seen;
    std::optional<std::pair<QDate, ReceiptId>> last;
    while (true) {
        const auto page = listReceipts(m_desk->db(), filter);
        if (!page) {
            return {};
        }
        for (const auto& row : *page) {
            const std::pair place{byDate ? row.businessDate : QDate(2026, 1, 1), row.id};
            if (seen.contains(row.id) || (last && place >= *last)) {
                return {};
            }
            seen.insert(row.id);
            last = place;
        }
        if (page->size() < static_cast<size_t>(filter.limit)) {
            return seen;
        }
        filter.after = page->back().id;
    }
}

void FindReceiptsTest::pagesHaveNoGapAndNoDouble()
{
    // The clock goes to and fro, so that dates and ids run apart; many receipts share one instant.
    DevoteeId ramesh;
    for (int i = 0; i < 255; ++i) {
        if (i % 10 == 0) {
            m_desk->clock().advance(i % 40 == 0 ? -2 * kDayMs : kDayMs);
        }
        const auto issued = i % 3 == 0 ? give(u"Ramesh"_s, u"9845012345"_s, 1) : give({}, {}, 1);
        ramesh = i % 3 == 0 ? issued.devotee : ramesh;
    }
    for (const int limit : {1000, 255, 100, 7}) {
        QCOMPARE(walk({.limit = limit}, true).size(), 255);
        QCOMPARE(walk({.text = u"C01/2627"_s, .limit = limit}, false).size(), 255);
        QCOMPARE(walk({.text = u"984501"_s, .limit = limit}, false).size(), 85);
        QCOMPARE(walk({.text = u"98450"_s, .limit = limit}, true).size(), 85);
        QCOMPARE(walk({.devotee = ramesh, .limit = limit}, false).size(), 85);
    }
}

void FindReceiptsTest::fewReceipts()
{
    give(u"Ramesh"_s, u"9845012345"_s);
    give(u"Sita"_s, u"9845099999"_s);
    m_desk->clock().advance(kDayMs);
    give({}, {});
    give(u"John"_s, u"+4915112345678"_s);
    // 1 April 2027.
    m_desk->clock().set(1'806'517'800'000);
    give(u"Ramesh"_s, u"9845012345"_s);
}

void FindReceiptsTest::narrowed_data()
{
    QTest::addColumn<ReceiptFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const ReceiptFilter& filter,
                         const QStringList& expected) {
        QTest::newRow(name) << filter << expected;
    };
    const QStringList all{
        u"2728/000001"_s, u"2627/000004"_s, u"2627/000003"_s, u"2627/000002"_s, u"2627/000001"_s};
    const QDate first(2026, 11, 22);
    row("all", {}, all);
    row("from", {.from = first.addDays(1)}, all.mid(0, 3));
    row("upto", {.upto = first}, all.mid(3));
    row("one day", {.from = first.addDays(1), .upto = first.addDays(1)}, all.mid(1, 2));
    row("no day", {.from = first.addDays(2), .upto = first.addDays(3)}, {});
    row("days the wrong way round", {.from = first.addDays(1), .upto = first}, {});
    row("two of them", {.limit = 2}, all.mid(0, 2));
    row("a number", {.text = u"C01/2627/000003"_s}, {all[2]});
    row("a number, carelessly", {.text = u" c01/2627/3 "_s}, {all[2]});
    row("a number in Kannada digits", {.text = u"C01/೨೬೨೭/೩"_s}, {all[2]});
    row("a number, whatever the date", {.from = first.addDays(1), .text = u"C01/2627/1"_s},
        {all[4]});
    row("a number of another year", {.text = u"C01/2728/3"_s}, {});
    row("a series", {.text = u"c01/2627"_s}, all.mid(1));
    row("a series and a slash", {.text = u"C01/2627/"_s}, all.mid(1));
    row("the beginning of a series", {.text = u"C01/2"_s}, all);
    row("a counter", {.text = u"C01"_s}, all);
    row("another counter", {.text = u"C02"_s}, {});
    row("a series on a day", {.upto = first, .text = u"C01"_s}, all.mid(3));
    row("a phone", {.text = u"9845012345"_s}, {all[0], all[4]});
    row("the beginning of a phone", {.text = u"98450"_s}, {all[0], all[3], all[4]});
    row("a phone in Devanagari digits", {.text = u"९८४५०९"_s}, {all[3]});
    row("a phone on a day", {.upto = first, .text = u"98450"_s}, {all[3], all[4]});
    row("a phone from abroad", {.text = u"+49151"_s}, {all[1]});
    row("a phone from its middle", {.text = u"45012"_s}, {});
    row("an underscore is a letter", {.text = u"C0_"_s}, {});
    row("a percent sign is a letter", {.text = u"%"_s}, {});
    row("a quote", {.text = u"' OR 1=1 --"_s}, {});
}

void FindReceiptsTest::narrowed()
{
    QFETCH(ReceiptFilter, filter);
    if (m_isFresh) {
        fewReceipts();
    }
    QTEST(numbersOf(listReceipts(m_desk->db(), filter)), "expected");
    const auto ramesh = listReceipts(m_desk->db(), {.text = u"9845012345"_s, .limit = 1});
    ReceiptFilter own;
    own.devotee = showReceipt(m_desk->db(), ramesh->front().id)->payer.devotee;
    QCOMPARE(numbersOf(listReceipts(m_desk->db(), own)),
        (QStringList{u"2728/000001"_s, u"2627/000001"_s}));
    own.upto = QDate(2026, 11, 30);
    QCOMPARE(numbersOf(listReceipts(m_desk->db(), own)), QStringList{u"2627/000001"_s});
}

void FindReceiptsTest::pagesOfASeriesFollowEachOther_data()
{
    QTest::addColumn<ReceiptFilter>("filter");
    QTest::addRow("every day") << ReceiptFilter{.text = u"C01/2"_s, .limit = 2};
    QTest::addRow("of some days") << ReceiptFilter{
        .from = QDate(2000, 1, 1), .text = u"C01/2"_s, .limit = 2};
    QTest::addRow("few digits of a phone") << ReceiptFilter{.text = u"9"_s, .limit = 1};
}

void FindReceiptsTest::pagesOfASeriesFollowEachOther()
{
    QFETCH(ReceiptFilter, filter);
    if (m_isFresh) {
        fewReceipts();
    }
    ReceiptFilter whole = filter;
    whole.limit = 100;
    const QStringList all = numbersOf(listReceipts(m_desk->db(), whole));
    QVERIFY(all.size() >= 3);
    QStringList paged;
    while (true) {
        const auto page = listReceipts(m_desk->db(), filter);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        if (page->empty()) {
            break;
        }
        paged += numbersOf(page);
        filter.after = page->back().id;
    }
    QCOMPARE(paged, all);
}

/// A page is read in the order of an index: nothing is sorted and no table read from end to end.
void FindReceiptsTest::plansDoNotGrow()
{
    if (qEnvironmentVariableIsSet("MM_TEST_ENGINE")) {
        QSKIP("the plans of the counter's own store");
    }
    for (const auto* sql : {&sql::receipts::list_by_date, &sql::receipts::list_by_series,
             &sql::receipts::list_by_series_of_days, &sql::receipts::list_by_devotee}) {
        store::Query plan(m_desk->db(), "EXPLAIN QUERY PLAN " + m_desk->db().textFor(*sql));
        const auto steps = plan.all([](const store::Row& row) { return row.text(3); });
        QVERIFY2(steps, steps ? "" : qPrintable(steps.error().detail));
        QVERIFY(!steps->empty());
        for (const QString& step : *steps) {
            QVERIFY2(!step.startsWith(u"SCAN r"_s) && !step.contains(u"TEMP B-TREE"_s),
                qPrintable(step));
        }
    }
    // Where a page begins is found in the index too: the last page costs what the first one does.
    store::Query series(
        m_desk->db(), "EXPLAIN QUERY PLAN " + m_desk->db().textFor(sql::receipts::list_by_series));
    const auto steps = series.all([](const store::Row& row) { return row.text(3); });
    QVERIFY(steps->front().contains(u"(series,sequence)<"_s));
}

void FindReceiptsTest::aRowSaysWhatTheReceiptIs()
{
    auto draft = cash(501);
    draft.payer = {};
    draft.payer.name = u"ರಮೇಶ್"_s;
    draft.payer.phone = u"9845012345"_s;
    draft.lines.push_back(
        donations::DonationDraft{u"ANNADANA"_s, {}, {}, Money::fromRupees(99), {}});
    draft.lines.push_back(
        donations::DonationDraft{u"CORPUS"_s, {}, {}, Money::fromRupees(400), {}});
    draft.payments = {
        {PaymentMode::Upi, Money::fromRupees(300)}, {PaymentMode::Cash, Money::fromRupees(700)}};
    const auto issued = issue(draft);
    VERIFY_OK(issued);
    const auto rows = listReceipts(m_desk->db(), {});
    QCOMPARE(rows->size(), size_t{1});
    const auto& row = rows->front();
    const auto shown = showReceipt(m_desk->db(), row.id);
    QCOMPARE(row.id, issued->receipt.id);
    QCOMPARE(row.number, u"C01/2627/000001"_s);
    QCOMPARE(row.businessDate, QDate(2026, 11, 22));
    QCOMPARE(row.issuedAt, test::kTestNowMs);
    QCOMPARE(row.devoteeName, u"ರಮೇಶ್"_s);
    QCOMPARE(row.phone, u"9845012345"_s);
    QCOMPARE(row.titles,
        shown->lines[0].title + u", "_s + shown->lines[1].title + u", "_s + shown->lines[2].title);
    QCOMPARE(row.modes, u"upi, cash"_s);
    QCOMPARE(row.total, Money::fromRupees(1000));
    QCOMPARE(row.counter, u"C01"_s);
    QCOMPARE(row.username, u"lakshmi"_s);
    QVERIFY(!row.cancelled);
    QCOMPARE(row.printCount, 0);
    VERIFY_OK(m_desk->run([&](store::UnitOfWork& unit) {
        return counter::cancelReceipt(unit, row.number, u"typed twice"_s);
    }));
    QVERIFY(listReceipts(m_desk->db(), {})->front().cancelled);
}

QTEST_GUILESS_MAIN(FindReceiptsTest)
#include "find_receipts_test.moc"
