// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/verify.h"
#include "tests/counter/sale_fixture.h"
#include "tests/counter/second_counter.h"
#include "tests/support/test_engine.h"

#include <QSet>

#include <barrier>
#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEach = 200;

/// What one thread did.
struct Sold
{
    QStringList numbers;
    QString refusal;
};

Sold sell(test::SecondCounter& counter, const counter::ReceiptDraft& draft)
{
    Sold sold;
    for (int i = 0; i < kEach; ++i) {
        const auto issued = counter.issue(draft);
        if (!issued) {
            sold.refusal = issued.error().rule + u": "_s + issued.error().detail;
            break;
        }
        sold.numbers.append(issued->receipt.number);
    }
    return sold;
}

} // namespace

/// Two programs at one file issue at the same time.
class TwoCountersTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openDesk(); }
    void oneSeries();
    void twoSeries();
    void theLastSeats();

private:
    /// Two threads, each with its counter and its draft.
    std::array<Sold, 2> sellTogether(std::array<test::SecondCounter*, 2> counters,
        const std::array<counter::ReceiptDraft, 2>& drafts);
    void checkStore();
};

std::array<Sold, 2> TwoCountersTest::sellTogether(std::array<test::SecondCounter*, 2> counters,
    const std::array<counter::ReceiptDraft, 2>& drafts)
{
    std::array<Sold, 2> sold;
    std::barrier start(2);
    const auto work = [&](size_t i) {
        start.arrive_and_wait();
        sold[i] = sell(*counters[i], drafts[i]);
    };
    std::thread first(work, 0);
    std::thread second(work, 1);
    first.join();
    second.join();
    return sold;
}

void TwoCountersTest::checkStore()
{
    const auto checks = upkeep::verifyStore(m_desk->db());
    VERIFY_OK(checks);
    for (const auto& check : *checks) {
        QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
    }
}

void TwoCountersTest::oneSeries()
{
    test::SecondCounter first(*m_desk);
    test::SecondCounter second(*m_desk);
    const auto sold = sellTogether({&first, &second}, {cash(1), cash(2)});
    QSet<QString> numbers;
    for (const auto& one : sold) {
        QCOMPARE(one.refusal, QString());
        QCOMPARE(one.numbers.size(), kEach);
        QVERIFY(std::is_sorted(one.numbers.begin(), one.numbers.end()));
        numbers += QSet<QString>(one.numbers.begin(), one.numbers.end());
    }
    QCOMPARE(numbers.size(), 2 * kEach);
    QCOMPARE(m_desk->number("SELECT max(sequence) FROM receipts"), 2 * kEach);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipts"), 2 * kEach);
    QCOMPARE(m_desk->number("SELECT sum(total_paise) FROM receipts"), kEach * 300);
    checkStore();
}

void TwoCountersTest::twoSeries()
{
    test::SecondCounter first(*m_desk);
    test::SecondCounter second(*m_desk);
    // A device of its own has a series and an audit chain of its own.
    second.desk().counterCode = u"C02"_s;
    second.desk().device = m_desk->desk().ids.nextId<DeviceId>(test::kTestNowMs);
    VERIFY_OK(store::inUnitOfWork(second.desk(), [](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(accounts::ensureCounterCash(unit, u"C02"_s));
        return audit::finish(
            unit, {"counter.cash"_L1, "ledgers"_L1, unit.desk().ids.next(unit.nowMs())});
    }));
    const auto sold = sellTogether({&first, &second}, {cash(1), cash(2)});
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(sold[i].refusal, QString());
        QCOMPARE(
            sold[i].numbers.last(), u"C0%1/2627/%2"_s.arg(i + 1).arg(kEach, 6, 10, QChar(u'0')));
    }
    QCOMPARE(m_desk->number("SELECT count(DISTINCT ledger_id) FROM receipt_payments"), 2);
    QCOMPARE(m_desk->number("SELECT count(DISTINCT device_id) FROM audit_events"), 2);
    checkStore();
}

void TwoCountersTest::theLastSeats()
{
    addArchana(u"150"_s);
    test::SecondCounter first(*m_desk);
    test::SecondCounter second(*m_desk);
    counter::ReceiptDraft draft = cash(1);
    draft.lines = {counter::SevaDraft{u"ARCHANA"_s, QDate(2026, 11, 22), {}, {}}};
    draft.payments = {{receipts::PaymentMode::Cash, {}}};
    const auto sold = sellTogether({&first, &second}, {draft, draft});
    for (const auto& one : sold) {
        QVERIFY2(one.refusal.startsWith(u"seva.quota_full"_s), qPrintable(one.refusal));
    }
    QCOMPARE(sold[0].numbers.size() + sold[1].numbers.size(), 150);
    QCOMPARE(m_desk->number("SELECT max(sequence) FROM receipts"), 150);
    checkStore();
}

QTEST_GUILESS_MAIN(TwoCountersTest)
#include "two_counters_test.moc"
