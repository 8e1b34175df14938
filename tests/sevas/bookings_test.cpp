// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/bookings.h"

#include "models/accounts/posting.h"
#include "models/audit/audit.h"
#include "models/sevas/booking_page.h"
#include "tests/sevas/seva_desk.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using sevas::BookingStatus;
using test::problemOf;
using test::ruleOf;

class BookingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = test::clusterIfAsked(); }
    void init();
    void cleanup();
    void performingEarnsTheAdvance();
    void performingTodayPostsNothing();
    void performedOnce();
    void notBeforeItsDay();
    void closedBooksRefuse();
    void noShowThenCameAfterAll();
    void movesOnceBeforeTheCutoff();
    void moveChecksTheNewPlace();
    void moveKeepsItsBatch();
    void movedAdvanceIsStillOne();
    void managerMovesWhatOthersCannot();
    void cancellingFreesThePlaces();
    void performedIsNotCancelled();
    void pagesByDayAndSeva();
    void permissionsAreAsked();
    void damagedStateIsFound();

private:
    Result<void> perform(BookingId booking);
    Result<void> noShow(BookingId booking);
    Result<sevas::BookingMoved> move(BookingId booking, QDate to, const QString& batch = {});
    Result<qint64> cancel(ReceiptId receipt);
    sevas::BookingRow row(BookingId booking) { return *sevas::bookingById(m_desk->db(), booking); }
    qint64 leftOn(const QString& code, QDate date, size_t batch = 0)
    {
        return *sevas::slotsOf(m_desk->db(), m_desk->seva(code), date)->at(batch).left();
    }
    void setNow(const QString& local) { m_desk->test().clock().set(test::kolkata(local)); }
    void withoutMoveAny();

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::SevaDesk> m_desk;
    QDate m_tomorrow;
};

void BookingsTest::init()
{
    m_desk = std::make_unique<test::SevaDesk>(m_cluster.get());
    m_tomorrow = m_desk->today().addDays(1);
    m_desk->addSeva(u"ARCHANA"_s);
    sevas::SevaDraft homa;
    homa.fields.code = u"HOMA"_s;
    homa.fields.name = u"Homa"_s;
    homa.fields.weekdays = 0b1011111; // not on Saturdays
    homa.fields.cutoff = sevas::Cutoff{20 * 60, 1};
    homa.fields.advanceDays = 30;
    homa.price = Money::fromRupees(300);
    homa.batches = {{u"06:00"_s, u"08:00"_s, 2}, {u"17:00"_s, {}, 1}};
    QVERIFY(m_desk->addSeva(homa));
}

/// Whatever a test did, the states are what the facts say, and the audit chain holds.
void BookingsTest::cleanup()
{
    const auto problems = sevas::checkBookingStates(m_desk->db());
    QVERIFY(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front()));
    QVERIFY(audit::verifyChain(m_desk->db())->problem.isEmpty());
}

Result<void> BookingsTest::perform(BookingId booking)
{
    return m_desk->run([&](store::UnitOfWork& unit) { return sevas::perform(unit, booking); });
}

Result<void> BookingsTest::noShow(BookingId booking)
{
    return m_desk->run([&](store::UnitOfWork& unit) { return sevas::markNoShow(unit, booking); });
}

Result<sevas::BookingMoved> BookingsTest::move(BookingId booking, QDate to, const QString& batch)
{
    return m_desk->run([&](store::UnitOfWork& unit) {
        return sevas::move(unit, {booking, to, batch, {}, u"  travels "_s});
    });
}

Result<qint64> BookingsTest::cancel(ReceiptId receipt)
{
    return m_desk->run([&](store::UnitOfWork& unit) -> Result<qint64> {
        MM_LET(cancelled, sevas::cancelBookingsOf(unit, receipt, u"illness"_s));
        MM_CHECK(audit::finish(unit, {"receipt.cancel"_L1, "receipts"_L1, receipt.uuid}));
        return cancelled;
    });
}

void BookingsTest::withoutMoveAny()
{
    auto permissions = test::allPermissions();
    permissions.remove(u"booking.move_any"_s);
    m_desk->test().allowOnly(permissions);
}

void BookingsTest::performingEarnsTheAdvance()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    QCOMPARE(m_desk->balancePaise(u"12300"_s), -30000);
    QCOMPARE(m_desk->balancePaise(u"30300"_s), 0);
    setNow(u"2026-11-23T09:00:00.000"_s);
    const auto done = perform(booking);
    QVERIFY2(done, test::problemOf(done).constData());
    QCOMPARE(row(booking).status, BookingStatus::Performed);
    QCOMPARE(m_desk->balancePaise(u"12300"_s), 0);
    QCOMPARE(m_desk->balancePaise(u"30300"_s), -30000);
    QCOMPARE(m_desk->test().number("SELECT count(*) FROM vouchers v JOIN booking_events e "
                                   "ON e.voucher_id = v.id WHERE v.kind = 'journal' "
                                   "AND v.business_date = '2026-11-23'"),
        1);
}

void BookingsTest::performingTodayPostsNothing()
{
    const auto booking = m_desk->booked(u"ARCHANA"_s, m_desk->today());
    const qint64 vouchers = m_desk->test().number("SELECT count(*) FROM vouchers");
    QVERIFY(perform(booking));
    QCOMPARE(m_desk->test().number("SELECT count(*) FROM vouchers"), vouchers);
    QCOMPARE(m_desk->balancePaise(u"30300"_s), -10000);
    QCOMPARE(m_desk->balancePaise(u"12300"_s), 0);
}

void BookingsTest::performedOnce()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    setNow(u"2026-11-23T09:00:00.000"_s);
    QVERIFY(perform(booking));
    const auto again = perform(booking);
    QCOMPARE(ruleOf(again), u"booking.performed_already"_s);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(ruleOf(noShow(booking)), u"booking.performed_already"_s);
    QCOMPARE(ruleOf(move(booking, {2026, 11, 30})), u"booking.performed_already"_s);
    QCOMPARE(m_desk->balancePaise(u"30300"_s), -30000);
    QCOMPARE(ruleOf(perform(BookingId())), u"booking.unknown"_s);
}

void BookingsTest::notBeforeItsDay()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    setNow(u"2026-11-22T23:59:59.999"_s);
    QCOMPARE(ruleOf(perform(booking)), u"booking.not_yet"_s);
    QCOMPARE(ruleOf(noShow(booking)), u"booking.not_yet"_s);
    setNow(u"2026-11-23T00:00:00.000"_s);
    QVERIFY(perform(booking));
}

void BookingsTest::closedBooksRefuse()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    setNow(u"2026-11-23T09:00:00.000"_s);
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return accounts::setClosedUpto(unit, m_tomorrow, u"audit"_s);
    }));
    QCOMPARE(ruleOf(perform(booking)), u"period.closed"_s);
    QCOMPARE(row(booking).status, BookingStatus::Booked);
}

void BookingsTest::noShowThenCameAfterAll()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    setNow(u"2026-11-23T09:00:00.000"_s);
    QVERIFY(noShow(booking));
    QCOMPARE(row(booking).status, BookingStatus::NoShow);
    QCOMPARE(m_desk->balancePaise(u"12300"_s), -30000);
    QCOMPARE(ruleOf(noShow(booking)), u"booking.no_show_already"_s);
    QCOMPARE(leftOn(u"HOMA"_s, m_tomorrow), 1);
    QVERIFY(perform(booking));
    QCOMPARE(row(booking).status, BookingStatus::Performed);
    QCOMPARE(m_desk->balancePaise(u"12300"_s), 0);
}

void BookingsTest::movesOnceBeforeTheCutoff()
{
    withoutMoveAny();
    const QDate tuesday(2026, 11, 24);
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    setNow(u"2026-11-22T19:59:59.999"_s);
    const auto moved = move(booking, tuesday);
    QVERIFY2(moved, test::problemOf(moved).constData());
    const auto after = row(booking);
    QCOMPARE(after.date, tuesday);
    QCOMPARE(after.firstDate, m_tomorrow);
    QCOMPARE(after.status, BookingStatus::Booked);
    QCOMPARE(leftOn(u"HOMA"_s, m_tomorrow), 2);
    QCOMPARE(leftOn(u"HOMA"_s, tuesday), 1);
    QCOMPARE(audit::eventsOf(m_desk->db(), booking.uuid)->back().reason, u"travels"_s);
    QCOMPARE(ruleOf(move(booking, {2026, 11, 25})), u"booking.moved_before"_s);

    const auto late = m_desk->booked(u"HOMA"_s, tuesday);
    setNow(u"2026-11-23T20:00:00.000"_s); // the cut-off of the slot that it would leave
    QCOMPARE(ruleOf(move(late, {2026, 11, 26})), u"booking.move_too_late"_s);

    // Without a cut-off until its day is over.
    const auto archana = m_desk->booked(u"ARCHANA"_s, m_desk->today());
    setNow(u"2026-11-24T00:00:00.000"_s);
    QCOMPARE(ruleOf(move(archana, {2026, 11, 26})), u"booking.move_too_late"_s);
}

void BookingsTest::moveChecksTheNewPlace()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow, u"17:00"_s);
    QCOMPARE(ruleOf(move(booking, m_tomorrow)), u"booking.same_place"_s);
    QCOMPARE(ruleOf(move(booking, m_tomorrow, u"17:00"_s)), u"booking.same_place"_s);
    QCOMPARE(ruleOf(move(booking, {2026, 11, 28})), u"seva.weekday"_s);
    QCOMPARE(ruleOf(move(booking, {2026, 11, 21})), u"seva.date_past"_s);
    QCOMPARE(ruleOf(move(booking, {2026, 12, 23})), u"seva.too_far_ahead"_s);
    QCOMPARE(ruleOf(move(booking, m_desk->today())), u"seva.cutoff"_s);
    QCOMPARE(ruleOf(move(booking, {2026, 11, 24}, u"10:00"_s)), u"batch.unknown"_s);
    m_desk->booked(u"HOMA"_s, {2026, 11, 24}, u"17:00"_s);
    QCOMPARE(ruleOf(move(booking, {2026, 11, 24}, u"17:00"_s)), u"seva.quota_full"_s);
    QCOMPARE(row(booking).date, m_tomorrow);
    // Another batch of the same day is another place.
    QCOMPARE(move(booking, m_tomorrow, u"06:00"_s)->batchLabel, u"06:00-08:00"_s);
}

void BookingsTest::moveKeepsItsBatch()
{
    const QDate tuesday(2026, 11, 24);
    const auto first = m_desk->booked(u"HOMA"_s, m_tomorrow, u"17:00"_s);
    QCOMPARE(move(first, tuesday)->batchLabel, u"17:00"_s);
    const auto second = m_desk->booked(u"HOMA"_s, m_tomorrow, u"17:00"_s);
    QCOMPARE(move(second, tuesday)->batchLabel, u"06:00-08:00"_s); // its own is full there
    // Two tickets need two places together.
    const auto pair = m_desk->book({{u"HOMA"_s, m_tomorrow, u"06:00"_s, {}, 2}});
    QCOMPARE(ruleOf(move(pair->bookings[0].id, tuesday)), u"seva.quota_full"_s);
    QVERIFY(move(pair->bookings[0].id, {2026, 11, 25}));
    QCOMPARE(leftOn(u"HOMA"_s, {2026, 11, 25}), 0);
}

void BookingsTest::movedAdvanceIsStillOne()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    QVERIFY(move(booking, {2026, 11, 25}));
    setNow(u"2026-11-25T09:00:00.000"_s);
    QVERIFY(perform(booking));
    QCOMPARE(m_desk->balancePaise(u"12300"_s), 0);
    // Booked for the same day and moved on: it was income from the first.
    const auto archana = m_desk->booked(u"ARCHANA"_s, m_desk->today());
    QVERIFY(move(archana, {2026, 11, 26}));
    setNow(u"2026-11-26T09:00:00.000"_s);
    QVERIFY(perform(archana));
    QCOMPARE(m_desk->balancePaise(u"12300"_s), 0);
    QCOMPARE(m_desk->balancePaise(u"30300"_s), -40000);
}

void BookingsTest::managerMovesWhatOthersCannot()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    setNow(u"2026-11-24T09:00:00.000"_s);
    QVERIFY(noShow(booking));
    withoutMoveAny();
    QCOMPARE(ruleOf(move(booking, {2026, 11, 26})), u"booking.no_show_already"_s);
    m_desk->test().allowOnly(test::allPermissions());
    QVERIFY(move(booking, {2026, 11, 26}));
    QVERIFY(move(booking, {2026, 11, 27}));
    QCOMPARE(row(booking).status, BookingStatus::Booked);
}

void BookingsTest::cancellingFreesThePlaces()
{
    const auto booked =
        m_desk->book({{u"HOMA"_s, m_tomorrow, u"06:00"_s, {}, 2}, {u"ARCHANA"_s, m_tomorrow}});
    QVERIFY(booked);
    QCOMPARE(leftOn(u"HOMA"_s, m_tomorrow), 0);
    QCOMPARE(*cancel(booked->receipt), 2);
    QCOMPARE(leftOn(u"HOMA"_s, m_tomorrow), 2);
    const auto bookings = sevas::bookingsOf(m_desk->db(), booked->receipt);
    for (const auto& one : *bookings) {
        QCOMPARE(one.status, BookingStatus::Cancelled);
    }
    setNow(u"2026-11-23T09:00:00.000"_s);
    QCOMPARE(ruleOf(perform(booked->bookings[0].id)), u"booking.cancelled_already"_s);
    QCOMPARE(ruleOf(move(booked->bookings[0].id, {2026, 11, 25})), u"booking.cancelled_already"_s);
}

void BookingsTest::performedIsNotCancelled()
{
    const auto booked =
        m_desk->book({{u"ARCHANA"_s, m_desk->today()}, {u"HOMA"_s, m_tomorrow, u"17:00"_s}});
    QVERIFY(perform(booked->bookings[0].id));
    QCOMPARE(ruleOf(cancel(booked->receipt)), u"booking.performed_already"_s);
    QCOMPARE(leftOn(u"HOMA"_s, m_tomorrow, 1), 0);
}

void BookingsTest::pagesByDayAndSeva()
{
    std::vector<BookingId> archanas;
    for (int i = 0; i < 5; ++i) {
        archanas.push_back(m_desk->booked(u"ARCHANA"_s, m_tomorrow));
    }
    const auto homa = m_desk->booked(u"HOMA"_s, m_tomorrow, u"06:00"_s);
    m_desk->booked(u"ARCHANA"_s, m_tomorrow.addDays(1));

    sevas::BookingFilter filter{m_tomorrow};
    filter.seva = m_desk->seva(u"ARCHANA"_s).id;
    filter.limit = 2;
    std::vector<BookingId> read;
    while (true) {
        const auto page = sevas::bookingsPage(m_desk->db(), filter);
        QVERIFY2(page, test::problemOf(page).constData());
        QVERIFY(page->size() <= 2);
        if (page->empty()) {
            break;
        }
        for (const auto& one : *page) {
            read.push_back(one.id);
        }
        filter.after = page->back().id;
    }
    QCOMPARE(read, archanas);
    QCOMPARE(sevas::bookingsPage(m_desk->db(), {m_tomorrow})->size(), size_t(6));
    QVERIFY(sevas::bookingsPage(m_desk->db(), {m_tomorrow, {}, BookingStatus::Performed})->empty());

    sevas::BookingFilter byNumber{m_tomorrow};
    byNumber.number = u"c01/2627/000006"_s;
    const auto one = sevas::bookingsPage(m_desk->db(), byNumber);
    QVERIFY2(one, test::problemOf(one).constData());
    QCOMPARE(one->size(), size_t(1));
    QCOMPARE(one->front().id, homa);
    sevas::BookingFilter byName{m_tomorrow};
    byName.devotee = u"RAME"_s;
    QCOMPARE(sevas::bookingTotals(m_desk->db(), byName)->bookings, 6);
    byName.devotee = u"ರಮೇಶ್"_s;
    QCOMPARE(sevas::bookingsPage(m_desk->db(), byName)->size(), size_t(6));
    byName.devotee = u"%"_s;
    QCOMPARE(sevas::bookingTotals(m_desk->db(), byName)->bookings, 0);

    const auto shown = row(homa);
    QCOMPARE(shown.sevaCode, u"HOMA"_s);
    QCOMPARE(shown.starts, u"06:00"_s);
    QCOMPARE(shown.reportBy, u"05:45"_s);
    QCOMPARE(shown.devoteeNameLocal, u"ರಮೇಶ್"_s);
    QCOMPARE(shown.receiptNumber, u"C01/2627/000006"_s);
}

void BookingsTest::permissionsAreAsked()
{
    const auto booking = m_desk->booked(u"ARCHANA"_s, m_desk->today());
    m_desk->test().allowOnly({u"booking.perform"_s}); // a priest
    QCOMPARE(ruleOf(move(booking, m_tomorrow)), u"permission.denied"_s);
    QVERIFY(perform(booking));
    m_desk->test().allowOnly({u"booking.move"_s});
    QCOMPARE(ruleOf(perform(booking)), u"permission.denied"_s);
    QCOMPARE(ruleOf(noShow(booking)), u"permission.denied"_s);
}

void BookingsTest::damagedStateIsFound()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    const auto moved = m_desk->booked(u"ARCHANA"_s, m_tomorrow);
    QVERIFY(move(moved, m_tomorrow.addDays(1)));
    auto& db = m_desk->db();
    const std::vector<QByteArray> harms{
        "status = 'performed'", "seats = 2", "seva_date = '2026-11-26'", "batch_id = NULL"};
    for (const auto& harm : harms) {
        QVERIFY(db.execute("BEGIN"));
        QVERIFY(
            db.execute("UPDATE booking_states SET " + harm + " WHERE seva_date = '2026-11-23'"));
        const auto problems = sevas::checkBookingStates(db);
        QVERIFY(db.execute("ROLLBACK"));
        QCOMPARE(problems->size(), size_t(1));
        QVERIFY(problems->front().contains(booking.toString()));
    }
    QVERIFY(db.execute("BEGIN"));
    QVERIFY(db.execute("DELETE FROM booking_states WHERE seva_date = '2026-11-24'"));
    const auto problems = sevas::checkBookingStates(db);
    QVERIFY(db.execute("ROLLBACK"));
    QCOMPARE(problems->size(), size_t(1));
    QVERIFY(problems->front().contains(moved.toString()));
}

QTEST_GUILESS_MAIN(BookingsTest)
#include "bookings_test.moc"
