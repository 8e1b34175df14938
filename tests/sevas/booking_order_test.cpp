// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit.h"
#include "models/sevas/booking_page.h"
#include "models/sevas/booking_projection.h"
#include "models/sevas/bookings.h"
#include "models/store/tables.h"
#include "tests/sevas/seva_desk.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// Which of two words about a booking is the later one, where the clocks of counters differ.
class BookingOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = test::clusterIfAsked(); }
    void init();
    void cleanup();
    void aLaterWordIsLaterWhateverTheClocks();
    void aClockSetYearsAheadIsNotFollowed();

private:
    Uuid movedElsewhere(BookingId booking, QDate to, qint64 aheadMs);
    Result<sevas::BookingMoved> move(BookingId booking, QDate to);
    sevas::BookingRow row(BookingId booking) { return *sevas::bookingById(m_desk->db(), booking); }

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::SevaDesk> m_desk;
    QDate m_tomorrow;
};

void BookingOrderTest::init()
{
    m_desk = std::make_unique<test::SevaDesk>(m_cluster.get());
    m_tomorrow = m_desk->today().addDays(1);
    m_desk->addSeva(u"HOMA"_s);
}

/// The states are what the facts say.
void BookingOrderTest::cleanup()
{
    const auto problems = sevas::checkBookingStates(m_desk->db());
    QVERIFY(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front()));
}

Result<sevas::BookingMoved> BookingOrderTest::move(BookingId booking, QDate to)
{
    return m_desk->run([&](store::UnitOfWork& unit) {
        return sevas::move(unit, {booking, to, {}, {}, u"travels"_s});
    });
}

/// What came from another counter, whose clock goes before ours. The event.
Uuid BookingOrderTest::movedElsewhere(BookingId booking, QDate to, qint64 aheadMs)
{
    const Uuid id = UuidMaker().next(m_desk->now().nowMs + aheadMs);
    const auto done = m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        const auto batch = row(booking).batch;
        MM_CHECK(unit.insert(tables::booking_events,
            {{"id", id}, {"booking_id", booking}, {"kind", u"moved"_s}, {"to_date", to},
                {"to_batch_id", batch}, {"user_id", unit.actor().id},
                {"happened_at", unit.nowMs() + aheadMs}}));
        MM_CHECK(
            sevas::renewBookingStates(unit.db(), unit.desk().temple, std::array{booking.uuid}));
        return audit::finish(unit, {"booking.move"_L1, "bookings"_L1, booking.uuid});
    });
    return done ? id : Uuid();
}

void BookingOrderTest::aLaterWordIsLaterWhateverTheClocks()
{
    constexpr qint64 kDayMs = 86'400'000;
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    QVERIFY(!movedElsewhere(booking, {2026, 11, 24}, 2 * kDayMs).isNull());
    QCOMPARE(row(booking).date, QDate(2026, 11, 24));
    QVERIFY(move(booking, {2026, 11, 25}));
    QCOMPARE(row(booking).date, QDate(2026, 11, 25));
}

void BookingOrderTest::aClockSetYearsAheadIsNotFollowed()
{
    constexpr qint64 kYearMs = 365LL * 86'400'000;
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    const Uuid far = movedElsewhere(booking, {2026, 11, 24}, 10 * kYearMs);
    QVERIFY(!far.isNull());
    // Everybody sees the same, and what this counter writes does not go into that future.
    QVERIFY(move(booking, {2026, 11, 25}));
    QCOMPARE(row(booking).date, QDate(2026, 11, 24));
    QVERIFY(m_desk
                ->run([](store::UnitOfWork& unit) -> Result<Uuid> {
                    return unit.newId<BookingId>().uuid;
                })
                .value()
        < far);
}

QTEST_GUILESS_MAIN(BookingOrderTest)
#include "booking_order_test.moc"
