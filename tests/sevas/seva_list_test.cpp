// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/seva_list.h"

#include "models/audit/audit.h"
#include "models/sevas/bookings.h"
#include "models/sevas/deities.h"
#include "tests/sevas/seva_desk.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class SevaListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = test::clusterIfAsked(); }
    void init();
    void byTimeDeitySevaAndBooking();
    void whomItIsFor();
    void oneDeityAlone();
    void totalsBySeva();
    void cancelledAreLeftOut();
    void slipHoldsWhatCameSince();
    void slipHoldsWhatWentSince();
    void wholeListWithMarks();
    void performedStaysOnTheList();

private:
    void addSeva(const QString& code, const QString& deity, int order, const QStringList& batches);
    sevas::SevaList list(sevas::SevaListAsk ask = {});
    QStringList lines(const sevas::SevaList& list);
    void move(BookingId booking, QDate to, const QString& batch = {});
    void cancel(ReceiptId receipt);
    qint64 tick()
    {
        m_desk->test().clock().advance(60'000);
        return m_desk->test().clock().nowMs() - 1;
    }

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::SevaDesk> m_desk;
    QDate m_day;
};

void SevaListTest::init()
{
    m_desk = std::make_unique<test::SevaDesk>(m_cluster.get());
    m_day = m_desk->today().addDays(1);
    QVERIFY(m_desk->run([](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(sevas::addDeity(unit, {u"SHIVA"_s, u"Eshwara"_s, u"ಈಶ್ವರ"_s, 2}));
        MM_CHECK(sevas::addDeity(unit, {u"GANESHA"_s, u"Ganesha"_s, u"ಗಣೇಶ"_s, 1}));
        return {};
    }));
    addSeva(u"RUDRA"_s, u"SHIVA"_s, 1, {u"06:00-08:00=9"_s});
    addSeva(u"HOMA"_s, u"GANESHA"_s, 2, {u"06:00-08:00=9"_s, u"17:00=9"_s});
    addSeva(u"MODAKA"_s, u"GANESHA"_s, 1, {u"06:00=9"_s});
    addSeva(u"ARCHANA"_s, {}, 1, {});
}

void SevaListTest::addSeva(
    const QString& code, const QString& deity, int order, const QStringList& batches)
{
    sevas::SevaDraft draft;
    draft.fields.code = code;
    draft.fields.name = code.at(0) + code.mid(1).toLower();
    draft.fields.nameLocal = u"ಸೇವೆ "_s + code;
    draft.fields.deity = deity;
    draft.fields.sortOrder = order;
    draft.fields.prasada = u"ಲಡ್ಡು"_s;
    draft.price = Money::fromRupees(100);
    for (const auto& batch : batches) {
        draft.batches.push_back(*sevas::parseBatch(batch));
    }
    const auto added = m_desk->addSeva(draft);
    QVERIFY2(added, test::problemOf(added).constData());
}

sevas::SevaList SevaListTest::list(sevas::SevaListAsk ask)
{
    ask.date = ask.date.isValid() ? ask.date : m_day;
    auto result = sevas::sevaList(m_desk->db(), ask);
    if (!result) {
        qFatal("%s", test::problemOf(result).constData());
    }
    return *result;
}

QStringList SevaListTest::lines(const sevas::SevaList& list)
{
    QStringList out;
    for (const auto& e : list.entries) {
        out +=
            u"%1 %2 %3 %4"_s.arg(e.starts, e.sevaCode, e.receiptNumber.last(1), e.status).trimmed();
    }
    return out;
}

void SevaListTest::move(BookingId booking, QDate to, const QString& batch)
{
    const auto moved = m_desk->run([&](store::UnitOfWork& unit) {
        return sevas::move(unit, {booking, to, batch});
    });
    QVERIFY2(moved, test::problemOf(moved).constData());
}

void SevaListTest::cancel(ReceiptId receipt)
{
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(sevas::cancelBookingsOf(unit, receipt, u"illness"_s));
        return audit::finish(unit, {"receipt.cancel"_L1, "receipts"_L1, receipt.uuid});
    }));
}

void SevaListTest::byTimeDeitySevaAndBooking()
{
    m_desk->booked(u"ARCHANA"_s, m_day); // 1
    m_desk->booked(u"HOMA"_s, m_day, u"17:00"_s); // 2
    m_desk->booked(u"RUDRA"_s, m_day); // 3
    m_desk->booked(u"HOMA"_s, m_day, u"06:00"_s); // 4
    m_desk->booked(u"MODAKA"_s, m_day); // 5
    m_desk->booked(u"HOMA"_s, m_day, u"06:00"_s); // 6
    m_desk->booked(u"HOMA"_s, m_day.addDays(1), u"06:00"_s); // another day
    QCOMPARE(lines(list()),
        QStringList({u"06:00 MODAKA 5 booked"_s, u"06:00 HOMA 4 booked"_s, u"06:00 HOMA 6 booked"_s,
            u"06:00 RUDRA 3 booked"_s, u"17:00 HOMA 2 booked"_s, u"ARCHANA 1 booked"_s}));
    QVERIFY(list({m_day.addDays(5)}).entries.empty());
}

void SevaListTest::whomItIsFor()
{
    const std::vector<receipts::Person> family{
        {{}, u"Sita"_s, u"ಸೀತಾ"_s, u"Kashyapa"_s, u"Rohini"_s, u"Vrishabha"_s},
        {{}, u"Rama"_s, u"ರಾಮ"_s, u"Kashyapa"_s, u"Punarvasu"_s, {}}};
    QVERIFY(m_desk->book({{u"RUDRA"_s, m_day, {}, family}, {u"MODAKA"_s, m_day}}));
    const auto made = list();
    QCOMPARE(made.entries.size(), size_t(2));
    const auto& rudra = made.entries[1];
    QCOMPARE(rudra.persons.size(), size_t(2));
    QVERIFY((rudra.persons[0]
        == sevas::ListPerson{u"Sita"_s, u"ಸೀತಾ"_s, u"Kashyapa"_s, u"Rohini"_s, u"Vrishabha"_s}));
    QCOMPARE(rudra.persons[1].nameLocal, u"ರಾಮ"_s);
    QCOMPARE(rudra.sevaNameLocal, u"ಸೇವೆ RUDRA"_s);
    QCOMPARE(rudra.deityNameLocal, u"ಈಶ್ವರ"_s);
    QCOMPARE(rudra.ends, u"08:00"_s);
    QCOMPARE(rudra.prasada, u"ಲಡ್ಡು"_s);
    // Nobody was named: it is for whoever is on the receipt.
    QCOMPARE(made.entries[0].persons.size(), size_t(1));
    QCOMPARE(made.entries[0].persons[0].name, u"Ramesh"_s);
    QCOMPARE(made.entries[0].persons[0].nameLocal, u"ರಮೇಶ್"_s);
}

void SevaListTest::oneDeityAlone()
{
    m_desk->booked(u"RUDRA"_s, m_day);
    m_desk->booked(u"MODAKA"_s, m_day);
    m_desk->booked(u"ARCHANA"_s, m_day);
    const auto ganesha = sevas::findDeity(m_desk->db(), u"ಗಣೇಶ"_s);
    QVERIFY(ganesha);
    QCOMPARE(lines(list({m_day, ganesha->id})), QStringList({u"06:00 MODAKA 2 booked"_s}));
}

void SevaListTest::totalsBySeva()
{
    const std::vector<receipts::Person> two{{{}, u"Sita"_s}, {{}, u"Rama"_s}};
    QVERIFY(m_desk->book({{u"HOMA"_s, m_day, u"06:00"_s, two, 3}}));
    m_desk->booked(u"HOMA"_s, m_day, u"17:00"_s);
    m_desk->booked(u"RUDRA"_s, m_day);
    const auto totals = list().totals;
    QCOMPARE(totals.size(), size_t(2));
    QCOMPARE(totals[0].sevaName, u"Homa"_s);
    QCOMPARE(totals[0].bookings, 2);
    QCOMPARE(totals[0].seats, 4);
    QCOMPARE(totals[0].persons, 3);
    QCOMPARE(totals[1].sevaName, u"Rudra"_s);
}

void SevaListTest::cancelledAreLeftOut()
{
    const auto gone = m_desk->book(u"RUDRA"_s, m_day);
    m_desk->booked(u"RUDRA"_s, m_day);
    cancel(gone->receipt);
    QCOMPARE(lines(list()), QStringList({u"06:00 RUDRA 2 booked"_s}));
}

void SevaListTest::slipHoldsWhatCameSince()
{
    m_desk->booked(u"RUDRA"_s, m_day); // 1: printed
    const auto elsewhere = m_desk->booked(u"HOMA"_s, m_day.addDays(1)); // 2
    const qint64 printed = m_desk->test().clock().nowMs();
    QVERIFY(list({m_day, {}, printed}).entries.empty());
    tick();
    m_desk->booked(u"MODAKA"_s, m_day); // 3
    move(elsewhere, m_day, u"17:00"_s);
    const auto slip = list({m_day, {}, printed});
    QCOMPARE(lines(slip), QStringList({u"06:00 MODAKA 3 booked"_s, u"17:00 HOMA 2 booked"_s}));
    QVERIFY(slip.entries[0].isAddition && slip.entries[1].isAddition);
    QCOMPARE(slip.totals.size(), size_t(2));
    // Nothing came after the second printing.
    QVERIFY(list({m_day, {}, m_desk->test().clock().nowMs()}).entries.empty());
}

void SevaListTest::slipHoldsWhatWentSince()
{
    const std::vector<receipts::Person> sita{{{}, u"Sita"_s}};
    const auto cancelledLater = m_desk->book({{u"RUDRA"_s, m_day, {}, sita}}); // 1
    const auto movedAway = m_desk->booked(u"HOMA"_s, m_day, u"06:00"_s); // 2
    const auto otherBatch = m_desk->booked(u"HOMA"_s, m_day, u"06:00"_s); // 3
    const auto movedTwice = m_desk->booked(u"MODAKA"_s, m_day.addDays(3)); // 4
    tick();
    move(movedTwice, m_day);
    tick();
    const qint64 printed = m_desk->test().clock().nowMs();
    tick();
    const auto neverPrinted = m_desk->book(u"RUDRA"_s, m_day); // 5
    tick();
    cancel(cancelledLater->receipt);
    cancel(neverPrinted->receipt);
    move(movedAway, m_day.addDays(2));
    move(otherBatch, m_day, u"17:00"_s);
    move(movedTwice, m_day.addDays(4));
    tick();
    const auto slip = list({m_day, {}, printed});
    QCOMPARE(lines(slip),
        QStringList({u"17:00 HOMA 3 booked"_s, u"06:00 MODAKA 4 moved"_s, u"06:00 HOMA 2 moved"_s,
            u"06:00 HOMA 3 moved"_s, u"06:00 RUDRA 1 cancelled"_s}));
    QCOMPARE(slip.entries.back().persons.front().name, u"Sita"_s);
    QCOMPARE(slip.totals.size(), size_t(1));
    QVERIFY(!slip.entries.back().isAddition);
    const auto shiva = sevas::findDeity(m_desk->db(), u"shiva"_s);
    QCOMPARE(lines(list({m_day, shiva->id, printed})), QStringList({u"06:00 RUDRA 1 cancelled"_s}));
}

void SevaListTest::wholeListWithMarks()
{
    m_desk->booked(u"RUDRA"_s, m_day);
    const qint64 printed = m_desk->test().clock().nowMs();
    tick();
    m_desk->booked(u"MODAKA"_s, m_day);
    const auto whole = list({m_day, {}, printed, false});
    QCOMPARE(whole.entries.size(), size_t(2));
    QVERIFY(whole.entries[0].isAddition);
    QVERIFY(!whole.entries[1].isAddition);
    QVERIFY(!list().entries[0].isAddition);
}

void SevaListTest::performedStaysOnTheList()
{
    const auto booking = m_desk->booked(u"RUDRA"_s, m_day);
    const auto absent = m_desk->booked(u"RUDRA"_s, m_day);
    m_desk->test().clock().set(test::kolkata(u"2026-11-23T09:00:00.000"_s));
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(sevas::perform(unit, booking));
        return sevas::markNoShow(unit, absent);
    }));
    QCOMPARE(
        lines(list()), QStringList({u"06:00 RUDRA 1 performed"_s, u"06:00 RUDRA 2 no_show"_s}));
}

QTEST_GUILESS_MAIN(SevaListTest)
#include "seva_list_test.moc"
