// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/bookings.h"
#include "models/sevas/prices.h"
#include "models/store/postgres_connection.h"
#include "tests/sevas/seva_desk.h"

#include <QTest>

#include <future>

using namespace mm;
using namespace Qt::StringLiterals;
using test::ruleOf;

/// Places of batches: what is left, what is taken, and that none is ever sold twice.
class SevaPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = test::clusterIfAsked(); }
    void init()
    {
        m_desk = std::make_unique<test::SevaDesk>(m_cluster.get());
        m_tomorrow = m_desk->today().addDays(1);
    }
    void slotsCountDown();
    void withoutBatchesThereIsNoLimit();
    void ticketsTakePlaces();
    void firstBatchWithPlacesIsTaken();
    void todayPrefersABatchThatIsNotOver();
    void fullNamesTheNextFreeDay();
    void fullForTheWholeWindow();
    void namesFitTheTickets();
    void unknownBatches();
    void twoLinesShareTheLastPlaces();
    void aRefusedReceiptTakesNothing();
    void priceIsThatOfTheBookingDay();
    void advanceIsForALaterDay();
    void permissionIsAsked();
    void twoCountersNeverSellOnePlace();
    void placesAreHeldWhileCounted();

private:
    std::unique_ptr<store::Connection> secondConnection();
    std::vector<sevas::Slot> slotsOn(const QString& code, QDate date)
    {
        return *sevas::slotsOf(m_desk->db(), m_desk->seva(code), date);
    }

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::SevaDesk> m_desk;
    QDate m_tomorrow;
};

void SevaPlacesTest::slotsCountDown()
{
    m_desk->addSeva(u"HOMA"_s, {u"06:00-08:00=3"_s, u"17:00=1"_s, u"20:00"_s});
    for (qint64 sold = 0; sold < 3; ++sold) {
        const auto slots = slotsOn(u"HOMA"_s, m_tomorrow);
        QCOMPARE(slots.size(), size_t(3));
        QCOMPARE(slots[0].booked, sold);
        QCOMPARE(slots[0].leased, 0);
        QCOMPARE(slots[0].left(), std::optional<qint64>(3 - sold));
        QCOMPARE(slots[1].left(), std::optional<qint64>(1));
        QVERIFY(!slots[2].left());
        m_desk->booked(u"HOMA"_s, m_tomorrow, u"06:00"_s);
    }
    const auto fourth = m_desk->book(u"HOMA"_s, m_tomorrow, u"06:00"_s);
    QCOMPARE(ruleOf(fourth), u"seva.quota_full"_s);
    QCOMPARE(fourth.error().kind, ErrorKind::QuotaFull);
    QCOMPARE(fourth.error().args.value(u"left"_s).toInt(), 0);
    // Another day has its own places.
    QCOMPARE(slotsOn(u"HOMA"_s, m_tomorrow.addDays(1))[0].left(), std::optional<qint64>(3));
}

void SevaPlacesTest::withoutBatchesThereIsNoLimit()
{
    m_desk->addSeva(u"ARCHANA"_s);
    for (int i = 0; i < 5; ++i) {
        m_desk->booked(u"ARCHANA"_s, m_tomorrow);
    }
    const auto slots = slotsOn(u"ARCHANA"_s, m_tomorrow);
    QCOMPARE(slots.size(), size_t(1));
    QVERIFY(slots[0].batch.isNull());
    QVERIFY(!slots[0].left());
    QCOMPARE(slots[0].booked, 5);
}

void SevaPlacesTest::ticketsTakePlaces()
{
    m_desk->addSeva(u"HOMA"_s, {u"06:00=5"_s});
    const auto three = m_desk->book({{u"HOMA"_s, m_tomorrow, {}, {}, 3}});
    QVERIFY2(three, test::problemOf(three).constData());
    QCOMPARE(three->total, Money::fromRupees(300));
    const auto tooMany = m_desk->book({{u"HOMA"_s, m_tomorrow, {}, {}, 3}});
    QCOMPARE(ruleOf(tooMany), u"seva.quota_full"_s);
    QCOMPARE(tooMany.error().args.value(u"left"_s).toInt(), 2);
    QVERIFY(m_desk->book({{u"HOMA"_s, m_tomorrow, {}, {}, 2}}));
    QCOMPARE(slotsOn(u"HOMA"_s, m_tomorrow)[0].left(), std::optional<qint64>(0));
    QCOMPARE(ruleOf(m_desk->book({{u"HOMA"_s, m_tomorrow, {}, {}, 0}})), u"seva.quantity"_s);
    QCOMPARE(ruleOf(m_desk->book({{u"HOMA"_s, m_tomorrow, {}, {}, 1000}})), u"seva.quantity"_s);
}

void SevaPlacesTest::firstBatchWithPlacesIsTaken()
{
    m_desk->addSeva(u"HOMA"_s, {u"06:00-07:00=1"_s, u"08:00-09:00=2"_s});
    QStringList taken;
    for (int i = 0; i < 3; ++i) {
        taken += m_desk->book(u"HOMA"_s, m_tomorrow)->bookings.front().batchLabel;
    }
    QCOMPARE(taken, QStringList({u"06:00-07:00"_s, u"08:00-09:00"_s, u"08:00-09:00"_s}));
    QCOMPARE(ruleOf(m_desk->book(u"HOMA"_s, m_tomorrow)), u"seva.quota_full"_s);
    QCOMPARE(m_desk->book(u"HOMA"_s, m_tomorrow.addDays(1), u"8:00"_s)->bookings.front().batchLabel,
        u"08:00-09:00"_s);
}

void SevaPlacesTest::todayPrefersABatchThatIsNotOver()
{
    m_desk->addSeva(u"HOMA"_s, {u"06:00-10:00=1"_s, u"17:00=1"_s});
    // At ten o'clock sharp the first one is over.
    QCOMPARE(m_desk->book(u"HOMA"_s, m_desk->today())->bookings.front().batchLabel, u"17:00"_s);
    // A counter may still sell the earlier one: without a cut-off nothing forbids it.
    QCOMPARE(
        m_desk->book(u"HOMA"_s, m_desk->today())->bookings.front().batchLabel, u"06:00-10:00"_s);
}

void SevaPlacesTest::fullNamesTheNextFreeDay()
{
    sevas::SevaDraft draft;
    draft.fields.code = u"RUDRA"_s;
    draft.fields.name = u"Rudrabhisheka"_s;
    draft.fields.weekdays = 1; // Mondays
    draft.price = Money::fromRupees(251);
    draft.batches = {{u"06:00"_s, {}, 1}, {u"17:00"_s, {}, 1}};
    QVERIFY(m_desk->addSeva(draft));
    const QDate monday(2026, 11, 23);
    m_desk->booked(u"RUDRA"_s, monday, u"06:00"_s);
    m_desk->booked(u"RUDRA"_s, monday.addDays(7), u"06:00"_s);

    const auto nextOf = [&](const QString& batch) {
        const auto refused = m_desk->book(u"RUDRA"_s, monday, batch);
        return refused ? QString() : refused.error().args.value(u"next_date"_s).toString();
    };
    QCOMPARE(nextOf(u"06:00"_s), u"2026-12-07"_s); // the morning of the 30th is taken as well
    m_desk->booked(u"RUDRA"_s, monday, u"17:00"_s);
    QCOMPARE(nextOf({}), u"2026-11-30"_s); // any batch: its evening is free

    const auto next = [&](QDate after) {
        return *sevas::nextFreeDate(
            m_desk->db(), m_desk->seva(u"RUDRA"_s), {}, 1, after, m_desk->now());
    };
    QCOMPARE(next(monday.addDays(6)), monday.addDays(7));
    QCOMPARE(next(monday.addDays(7)), monday.addDays(14)); // strictly after
    QCOMPARE(next(QDate(2026, 1, 1)), monday.addDays(7)); // never in the past
    QVERIFY(!next(m_desk->today().addDays(90)).isValid()); // nor beyond the window
}

void SevaPlacesTest::fullForTheWholeWindow()
{
    sevas::SevaDraft draft;
    draft.fields.code = u"RATHA"_s;
    draft.fields.name = u"Rathotsava"_s;
    draft.fields.advanceDays = 2;
    draft.price = Money::fromRupees(15000);
    draft.batches = {{u"18:00"_s, {}, 1}};
    QVERIFY(m_desk->addSeva(draft));
    for (int days = 0; days <= 2; ++days) {
        m_desk->booked(u"RATHA"_s, m_desk->today().addDays(days));
    }
    const auto refused = m_desk->book(u"RATHA"_s, m_desk->today());
    QCOMPARE(ruleOf(refused), u"seva.quota_full_all"_s);
    QCOMPARE(refused.error().kind, ErrorKind::QuotaFull);
}

void SevaPlacesTest::namesFitTheTickets()
{
    sevas::SevaDraft draft;
    draft.fields.code = u"BALI"_s;
    draft.fields.name = u"Ashlesha Bali"_s;
    draft.fields.personsMax = 2;
    draft.price = Money::fromRupees(500);
    QVERIFY(m_desk->addSeva(draft));
    const auto withNames = [&](int names, qint64 tickets) {
        std::vector<receipts::Person> persons(static_cast<size_t>(names), {{}, u"Sita"_s});
        return ruleOf(m_desk->book({{u"BALI"_s, m_tomorrow, {}, persons, tickets}}));
    };
    QCOMPARE(withNames(0, 1), QString());
    QCOMPARE(withNames(2, 1), QString());
    QCOMPARE(withNames(3, 1), u"seva.persons_many"_s);
    QCOMPARE(withNames(4, 2), QString());
    QCOMPARE(withNames(5, 2), u"seva.persons_many"_s);
}

void SevaPlacesTest::unknownBatches()
{
    m_desk->addSeva(u"HOMA"_s, {u"06:00-07:00=1"_s, u"08:00=2"_s});
    m_desk->addSeva(u"ARCHANA"_s);
    const auto refused = m_desk->book(u"HOMA"_s, m_tomorrow, u"07:00"_s);
    QCOMPARE(ruleOf(refused), u"batch.unknown"_s);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QCOMPARE(refused.error().args.value(u"batches"_s).toString(), u"06:00-07:00, 08:00"_s);
    QCOMPARE(ruleOf(m_desk->book(u"HOMA"_s, m_tomorrow, u"dawn"_s)), u"batch.unknown"_s);
    QCOMPARE(ruleOf(m_desk->book(u"ARCHANA"_s, m_tomorrow, u"06:00"_s)), u"batch.none"_s);
    QVERIFY(m_desk->book(u"HOMA"_s, m_tomorrow, u"06:00-07:00"_s));
}

void SevaPlacesTest::twoLinesShareTheLastPlaces()
{
    m_desk->addSeva(u"HOMA"_s, {u"06:00=1"_s, u"08:00=1"_s});
    // Both lines were worked out while 06:00 was free; the second one goes on to 08:00.
    const auto both = m_desk->book({{u"HOMA"_s, m_tomorrow}, {u"HOMA"_s, m_tomorrow}});
    QVERIFY2(both, test::problemOf(both).constData());
    QCOMPARE(both->bookings[0].batchLabel, u"06:00"_s);
    QCOMPARE(both->bookings[1].batchLabel, u"08:00"_s);
    // Who asked for a batch is not put into another one.
    const QDate next = m_tomorrow.addDays(1);
    QCOMPARE(ruleOf(m_desk->book({{u"HOMA"_s, next, u"06:00"_s}, {u"HOMA"_s, next, u"06:00"_s}})),
        u"seva.quota_full"_s);
}

void SevaPlacesTest::aRefusedReceiptTakesNothing()
{
    m_desk->addSeva(u"HOMA"_s, {u"06:00=1"_s});
    QVERIFY(
        !m_desk->book({{u"HOMA"_s, m_tomorrow, u"06:00"_s}, {u"HOMA"_s, m_tomorrow, u"06:00"_s}}));
    QCOMPARE(m_desk->test().number("SELECT count(*) FROM bookings"), 0);
    QCOMPARE(m_desk->test().number("SELECT count(*) FROM receipts"), 0);
    const auto booked = m_desk->book(u"HOMA"_s, m_tomorrow);
    QVERIFY(booked);
    QCOMPARE(booked->number, u"C01/2627/000001"_s);
}

void SevaPlacesTest::priceIsThatOfTheBookingDay()
{
    const auto id = m_desk->addSeva(u"ARCHANA"_s);
    const QDate newYear(2027, 1, 1);
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return sevas::changePrice(unit, id, Money::fromRupees(150), newYear);
    }));
    QCOMPARE(m_desk->book(u"ARCHANA"_s, newYear)->total, Money::fromRupees(100));
    m_desk->test().clock().set(test::kolkata(u"2027-01-01T00:00:00.000"_s));
    QCOMPARE(m_desk->book(u"ARCHANA"_s, newYear)->total, Money::fromRupees(150));

    sevas::SevaDraft later;
    later.fields.code = u"LATER"_s;
    later.fields.name = u"Later"_s;
    later.price = Money::fromRupees(10);
    later.priceFrom = newYear.addDays(1);
    QVERIFY(m_desk->addSeva(later));
    QCOMPARE(ruleOf(m_desk->book(u"LATER"_s, newYear.addDays(5))), u"seva.no_price"_s);
}

void SevaPlacesTest::advanceIsForALaterDay()
{
    m_desk->addSeva(u"ARCHANA"_s);
    const auto isAdvance = [&](QDate date) {
        return sevas::resolveSevaLine(m_desk->db(), {u"archana"_s, {}, date}, m_desk->now())
            ->isAdvance;
    };
    QVERIFY(!isAdvance(m_desk->today()));
    QVERIFY(isAdvance(m_tomorrow));
}

void SevaPlacesTest::permissionIsAsked()
{
    m_desk->addSeva(u"ARCHANA"_s);
    m_desk->test().allowOnly({u"seva.view"_s, u"booking.perform"_s});
    QCOMPARE(ruleOf(m_desk->book(u"ARCHANA"_s, m_tomorrow)), u"permission.denied"_s);
}

std::unique_ptr<store::Connection> SevaPlacesTest::secondConnection()
{
    if (!m_cluster) {
        auto opened = store::SqliteConnection::open(m_desk->test().path(), {});
        return opened ? std::move(*opened) : nullptr;
    }
    store::Query name(m_desk->db(), "SELECT current_database()");
    const auto database = name.one([](const store::Row& row) { return row.text(0); });
    auto opened = store::PostgresConnection::open(m_cluster->conninfo(*database));
    return opened ? std::move(*opened) : nullptr;
}

/// Two counters sell the last place at the same time: the second one waits for the first and
/// counts again after it.
void SevaPlacesTest::twoCountersNeverSellOnePlace()
{
    m_desk->addSeva(u"HOMA"_s, {u"06:00=1"_s});
    const auto second = secondConnection();
    QVERIFY(second);
    const auto& first = m_desk->test().desk();
    store::Desk other{*second, first.clock, UuidMaker(), HybridClock(), first.temple, first.device,
        first.counterCode, first.actor};
    std::future<QString> answer;
    const auto mine = m_desk->run([&](store::UnitOfWork& unit) -> Result<test::Booked> {
        auto booked = test::issue(unit, {{u"HOMA"_s, m_tomorrow}});
        answer = std::async(std::launch::async, [&] {
            return ruleOf(store::inUnitOfWork(other, [&](store::UnitOfWork& theirs) {
                return test::issue(theirs, {{u"HOMA"_s, m_tomorrow}});
            }));
        });
        return booked;
    });
    QVERIFY2(mine, test::problemOf(mine).constData());
    QCOMPARE(answer.get(), u"seva.quota_full"_s);
    QCOMPARE(slotsOn(u"HOMA"_s, m_tomorrow)[0].booked, 1);
}

/// SQLite has one writer anyway; on PostgreSQL a seva's places are counted by one at a time.
void SevaPlacesTest::placesAreHeldWhileCounted()
{
    if (!m_cluster) {
        QSKIP("the write transaction of SQLite is the lock");
    }
    const auto homa = m_desk->addSeva(u"HOMA"_s, {u"06:00=1"_s});
    const auto other = m_desk->addSeva(u"OTHER"_s, {u"06:00=1"_s});
    const auto second = secondConnection();
    QVERIFY(second);
    QVERIFY(second->execute("SET lock_timeout = '100ms'"));
    QVERIFY(m_desk->db().begin());
    QVERIFY(sevas::holdPlaces(m_desk->db(), homa));
    const auto tryHold = [&](SevaId seva) {
        const bool begun = second->begin().has_value();
        const auto rule = ruleOf(sevas::holdPlaces(*second, seva));
        second->rollback();
        return begun ? rule : u"not begun"_s;
    };
    QCOMPARE(tryHold(homa), u"store.busy"_s);
    QCOMPARE(tryHold(other), QString());
    m_desk->db().rollback();
    QCOMPARE(tryHold(homa), QString());
}

QTEST_GUILESS_MAIN(SevaPlacesTest)
#include "seva_places_test.moc"
