// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/batches.h"
#include "tests/sevas/seva_desk.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::ruleOf;

class SevaBatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = test::clusterIfAsked(); }
    void init()
    {
        m_desk = std::make_unique<test::SevaDesk>(m_cluster.get());
        m_seva = m_desk->addSeva(u"HOMA"_s, {u"06:00-08:00=2"_s, u"17:00-18:00=5"_s});
    }
    void addedAndBroughtBack();
    void timesStayWhileBooked();
    void quotaMayShrinkBelowWhatIsSold();
    void theLastOneStays();
    void unknownAndForbidden();

private:
    Result<BatchId> add(const QString& text);
    Result<void> change(BatchId batch, const QString& text);
    Result<void> deactivate(BatchId batch);
    BatchId batch(size_t place) { return m_desk->seva(u"HOMA"_s).batches.at(place).id; }

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::SevaDesk> m_desk;
    SevaId m_seva;
};

Result<BatchId> SevaBatchesTest::add(const QString& text)
{
    return m_desk->run([&](store::UnitOfWork& unit) -> Result<BatchId> {
        MM_LET(time, sevas::parseBatch(text));
        return sevas::addBatch(unit, m_seva, time);
    });
}

Result<void> SevaBatchesTest::change(BatchId batch, const QString& text)
{
    return m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_LET(time, sevas::parseBatch(text));
        return sevas::changeBatch(unit, batch, time);
    });
}

Result<void> SevaBatchesTest::deactivate(BatchId batch)
{
    return m_desk->run(
        [&](store::UnitOfWork& unit) { return sevas::deactivateBatch(unit, batch); });
}

void SevaBatchesTest::addedAndBroughtBack()
{
    QVERIFY(add(u"10:00=3"_s));
    QCOMPARE(m_desk->seva(u"HOMA"_s).batches.size(), size_t(3));
    QCOMPARE(ruleOf(add(u"6:00-07:00"_s)), u"batch.exists"_s);

    const auto morning = batch(0);
    QVERIFY(deactivate(morning));
    QVERIFY(deactivate(morning)); // once more changes nothing
    const auto slots = sevas::slotsOf(m_desk->db(), m_desk->seva(u"HOMA"_s), m_desk->today());
    QCOMPARE(slots->size(), size_t(2));
    QCOMPARE(slots->front().starts, u"10:00"_s);

    const auto back = add(u"06:00-07:30=9"_s);
    QVERIFY2(back, test::problemOf(back).constData());
    QCOMPARE(*back, morning);
    const auto first = m_desk->seva(u"HOMA"_s).batches.front();
    QVERIFY(first.isActive);
    QVERIFY((first.time == sevas::BatchTime{u"06:00"_s, u"07:30"_s, 9}));
}

void SevaBatchesTest::timesStayWhileBooked()
{
    const QDate tomorrow = m_desk->today().addDays(1);
    m_desk->booked(u"HOMA"_s, tomorrow, u"06:00"_s);
    QCOMPARE(ruleOf(change(batch(0), u"06:30-08:00=2"_s)), u"batch.has_bookings"_s);
    QCOMPARE(ruleOf(change(batch(0), u"06:00-09:00=2"_s)), u"batch.has_bookings"_s);
    QVERIFY(change(batch(0), u"06:00-08:00=40"_s));
    QCOMPARE(ruleOf(change(batch(1), u"06:00-07:00=5"_s)), u"batch.exists"_s);
    QVERIFY(change(batch(1), u"16:00-18:00=5"_s));
    // What is past does not hold the times any more.
    m_desk->test().clock().set(test::kolkata(u"2026-11-24T09:00:00.000"_s));
    QVERIFY(change(batch(0), u"06:30-08:00=2"_s));
}

void SevaBatchesTest::quotaMayShrinkBelowWhatIsSold()
{
    const QDate tomorrow = m_desk->today().addDays(1);
    m_desk->booked(u"HOMA"_s, tomorrow, u"06:00"_s);
    m_desk->booked(u"HOMA"_s, tomorrow, u"06:00"_s);
    QVERIFY(change(batch(0), u"06:00-08:00=1"_s));
    const auto slots = sevas::slotsOf(m_desk->db(), m_desk->seva(u"HOMA"_s), tomorrow);
    QCOMPARE(slots->front().booked, 2);
    QCOMPARE(slots->front().left(), std::optional<qint64>(0));
    QCOMPARE(ruleOf(m_desk->book(u"HOMA"_s, tomorrow, u"06:00"_s)), u"seva.quota_full"_s);
}

void SevaBatchesTest::theLastOneStays()
{
    QVERIFY(deactivate(batch(1)));
    QCOMPARE(ruleOf(deactivate(batch(0))), u"batch.last"_s);
    QCOMPARE(
        sevas::slotsOf(m_desk->db(), m_desk->seva(u"HOMA"_s), m_desk->today())->size(), size_t(1));
}

void SevaBatchesTest::unknownAndForbidden()
{
    QCOMPARE(ruleOf(deactivate(BatchId())), u"batch.unknown"_s);
    QCOMPARE(ruleOf(change(BatchId(), u"06:00"_s)), u"batch.unknown"_s);
    const auto first = batch(0);
    m_desk->test().allowOnly({u"seva.view"_s});
    QCOMPARE(ruleOf(add(u"10:00"_s)), u"permission.denied"_s);
    QCOMPARE(ruleOf(change(first, u"10:00"_s)), u"permission.denied"_s);
    QCOMPARE(ruleOf(deactivate(first)), u"permission.denied"_s);
}

QTEST_GUILESS_MAIN(SevaBatchesTest)
#include "seva_batches_test.moc"
