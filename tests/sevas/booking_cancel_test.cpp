// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit.h"
#include "models/sevas/booking_page.h"
#include "models/sevas/bookings.h"
#include "models/sevas/refund_booking.h"
#include "tests/sevas/seva_desk.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using sevas::BookingStatus;
using test::problemOf;
using test::ruleOf;

/// One booking of a receipt given up with its money, its history, and the pages that list them.
class BookingCancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = test::clusterIfAsked(); }
    void init();
    void cleanup();
    void oneBookingIsGivenUpWithItsMoney();
    void givenUpOnceAndNotWithTheReceipt();
    void lateNeedsTheManager();
    void everyStepIsKept();
    void pagesAreSortedByTheDatabase_data();
    void pagesAreSortedByTheDatabase();

private:
    Result<sevas::BookingMoved> move(BookingId booking, QDate to, const QString& batch = {});
    Result<qint64> cancel(ReceiptId receipt);
    Result<sevas::CancelledBooking> giveUp(BookingId booking, const QString& reason = u"illness"_s,
        sevas::RefundBy refund = sevas::RefundBy::Cash)
    {
        return m_desk->run([&](store::UnitOfWork& unit) {
            return sevas::cancelBooking(unit, {booking, reason, refund});
        });
    }
    sevas::BookingRow row(BookingId booking) { return *sevas::bookingById(m_desk->db(), booking); }
    qint64 leftOn(const QString& code, QDate date)
    {
        return *sevas::slotsOf(m_desk->db(), m_desk->seva(code), date)->at(0).left();
    }
    void setNow(const QString& local) { m_desk->test().clock().set(test::kolkata(local)); }
    void withoutMoveAny();

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::SevaDesk> m_desk;
    QDate m_tomorrow;
};

void BookingCancelTest::init()
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
void BookingCancelTest::cleanup()
{
    const auto problems = sevas::checkBookingStates(m_desk->db());
    QVERIFY(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front()));
    QVERIFY(audit::verifyChain(m_desk->db())->problem.isEmpty());
}

Result<sevas::BookingMoved> BookingCancelTest::move(
    BookingId booking, QDate to, const QString& batch)
{
    return m_desk->run([&](store::UnitOfWork& unit) {
        return sevas::move(unit, {booking, to, batch, {}, u"  travels "_s});
    });
}

Result<qint64> BookingCancelTest::cancel(ReceiptId receipt)
{
    return m_desk->run([&](store::UnitOfWork& unit) -> Result<qint64> {
        MM_LET(cancelled, sevas::cancelBookingsOf(unit, receipt, u"illness"_s));
        MM_CHECK(audit::finish(unit, {"receipt.cancel"_L1, "receipts"_L1, receipt.uuid}));
        return cancelled;
    });
}

void BookingCancelTest::withoutMoveAny()
{
    auto permissions = test::allPermissions();
    permissions.remove(u"booking.move_any"_s);
    m_desk->test().allowOnly(permissions);
}

void BookingCancelTest::oneBookingIsGivenUpWithItsMoney()
{
    const auto booked = m_desk->book(
        {{u"ARCHANA"_s, m_desk->today()}, {u"HOMA"_s, m_tomorrow}, {u"HOMA"_s, m_tomorrow}});
    QVERIFY2(booked, problemOf(booked).constData());
    const qint64 cash = m_desk->balancePaise(u"25110"_s);
    QCOMPARE(m_desk->balancePaise(u"12300"_s), -60000);
    const qint64 left = leftOn(u"HOMA"_s, m_tomorrow);
    const auto done = giveUp(booked->bookings[1].id);
    QVERIFY2(done, problemOf(done).constData());
    QCOMPARE(done->amount, Money::fromRupees(300));
    QCOMPARE(done->receiptNumber, booked->number);
    QCOMPARE(m_desk->balancePaise(u"25110"_s), cash - 30000);
    QCOMPARE(m_desk->balancePaise(u"12300"_s), -30000);
    QCOMPARE(leftOn(u"HOMA"_s, m_tomorrow), left + 1);
    QCOMPARE(row(booked->bookings[1].id).status, BookingStatus::Cancelled);
    QCOMPARE(row(booked->bookings[2].id).status, BookingStatus::Booked);
    // Income of today, returned later: owed to the devotee.
    QVERIFY(giveUp(booked->bookings[0].id, u"travels"_s, sevas::RefundBy::Later));
    QCOMPARE(m_desk->balancePaise(u"12700"_s), -10000);
    QCOMPARE(m_desk->balancePaise(u"25110"_s), cash - 30000);
    QCOMPARE(ruleOf(giveUp(booked->bookings[2].id, u"  "_s)), u"reason.missing"_s);
}

void BookingCancelTest::givenUpOnceAndNotWithTheReceipt()
{
    const auto booked = m_desk->book({{u"HOMA"_s, m_tomorrow}, {u"HOMA"_s, m_tomorrow}});
    QVERIFY(booked);
    QVERIFY(giveUp(booked->bookings[0].id));
    QCOMPARE(ruleOf(giveUp(booked->bookings[0].id)), u"booking.cancelled_already"_s);
    QCOMPARE(ruleOf(cancel(booked->receipt)), u"booking.refunded_already"_s);
    QCOMPARE(row(booked->bookings[1].id).status, BookingStatus::Booked);
    auto permissions = test::allPermissions();
    permissions.remove(u"booking.cancel"_s);
    m_desk->test().allowOnly(permissions);
    QCOMPARE(ruleOf(giveUp(booked->bookings[1].id)), u"permission.denied"_s);
}

void BookingCancelTest::lateNeedsTheManager()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow);
    const auto another = m_desk->booked(u"HOMA"_s, m_tomorrow);
    setNow(m_tomorrow.addDays(1).toString(Qt::ISODate) + u"T09:00:00.000"_s);
    withoutMoveAny();
    const auto late = giveUp(booking);
    QCOMPARE(ruleOf(late), u"booking.cancel_late"_s);
    QCOMPARE(late.error().kind, ErrorKind::ApprovalRequired);
    const auto approvedWith = [&](const QSet<QString>& permissions) {
        return m_desk->run([&](store::UnitOfWork& unit) {
            return sevas::cancelBooking(unit, {booking, u"illness"_s, sevas::RefundBy::Cash},
                identity::Approval{{}, u"meera"_s, permissions});
        });
    };
    QCOMPARE(ruleOf(approvedWith({u"booking.cancel"_s})), u"booking.cancel_late"_s);
    QVERIFY(approvedWith({QString(sevas::kLateCancelApproval)}));
    QCOMPARE(row(booking).status, BookingStatus::Cancelled);
    // Who may at all needs nobody.
    m_desk->test().allowOnly(test::allPermissions());
    QVERIFY(giveUp(another));
}

void BookingCancelTest::everyStepIsKept()
{
    const auto booking = m_desk->booked(u"HOMA"_s, m_tomorrow, u"06:00"_s);
    QVERIFY(move(booking, m_tomorrow.addDays(3), u"17:00"_s));
    QVERIFY(move(booking, m_tomorrow.addDays(4), u"17:00"_s));
    QVERIFY(giveUp(booking));
    const auto steps = sevas::bookingHistory(m_desk->db(), booking);
    QVERIFY(steps);
    QCOMPARE(steps->size(), 3U);
    QCOMPARE(steps->at(0).kind, u"moved"_s);
    QCOMPARE(steps->at(0).toDate, m_tomorrow.addDays(3));
    QCOMPARE(steps->at(0).toStarts, u"17:00"_s);
    QCOMPARE(steps->at(0).reason, u"travels"_s);
    QVERIFY(steps->at(0).happenedAt > 0);
    QCOMPARE(steps->at(1).toDate, m_tomorrow.addDays(4));
    QCOMPARE(steps->at(2).kind, u"cancelled"_s);
    QCOMPARE(steps->at(2).reason, u"illness"_s);
}

void BookingCancelTest::pagesAreSortedByTheDatabase_data()
{
    QTest::addColumn<QString>("sort");
    for (const char* sort :
        {"", "time", "seva", "devotee", "number", "persons", "seats", "status", "deity"}) {
        QTest::newRow(*sort == '\0' ? "made" : sort) << QString::fromLatin1(sort);
    }
}

void BookingCancelTest::pagesAreSortedByTheDatabase()
{
    QFETCH(QString, sort);
    const QDate today = m_desk->today();
    for (int i = 0; i < 5; ++i) {
        test::Ticket ticket{u"ARCHANA"_s, today};
        ticket.quantity = 1 + (i * 3) % 5;
        QVERIFY(m_desk->book({ticket}));
    }
    for (const bool down : {false, true}) {
        sevas::BookingFilter filter;
        filter.date = today;
        filter.sort = sort;
        filter.isDescending = down;
        const auto whole = sevas::bookingsPage(m_desk->db(), filter);
        QVERIFY2(whole, problemOf(whole).constData());
        QCOMPARE(whole->size(), 5U);
        QVERIFY(std::is_sorted(whole->begin(), whole->end(), [&](const auto& a, const auto& b) {
            return down
                ? std::pair(a.sortKey, a.id.toString()) > std::pair(b.sortKey, b.id.toString())
                : std::pair(a.sortKey, a.id.toString()) < std::pair(b.sortKey, b.id.toString());
        }));
        if (sort == "seats"_L1) {
            QCOMPARE(whole->front().seats, down ? 5 : 1);
        }
        // Page by page the same, none left out, none twice.
        filter.limit = 2;
        std::vector<BookingId> paged;
        while (true) {
            const auto page = sevas::bookingsPage(m_desk->db(), filter);
            QVERIFY(page);
            for (const auto& each : *page) {
                paged.push_back(each.id);
            }
            if (page->size() < 2) {
                break;
            }
            filter.after = page->back().id;
            filter.afterKey = page->back().sortKey;
        }
        QCOMPARE(paged.size(), 5U);
        for (size_t i = 0; i < paged.size(); ++i) {
            QCOMPARE(paged[i], whole->at(i).id);
        }
    }
}

QTEST_GUILESS_MAIN(BookingCancelTest)
#include "booking_cancel_test.moc"
