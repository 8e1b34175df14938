// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/parked_tickets.h"

#include "tests/support/test_engine.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using counter::Ticket;

/// What is typed and not yet issued, kept for its user through crashes and shifts.
class ParkedTicketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init() { m_desk = m_engine.newDesk(); }
    void keptAsItWas();
    void keptAgainIsReplaced();
    void newestFirst();
    void droppedIsGone();
    void eachUserHasTheirOwn();
    void whoTakesOverHasIt();
    void nothingOfItIsAnOperation();

private:
    Ticket keep(const QString& title, bool isParked = true);
    QStringList titles();
    /// Somebody else logs in.
    void changeUser();

    test::TestEngine m_engine;
    std::unique_ptr<test::TestDesk> m_desk;
};

Ticket ParkedTicketsTest::keep(const QString& title, bool isParked)
{
    m_desk->clock().advance(1000);
    Ticket ticket;
    ticket.id = m_desk->desk().ids.next(m_desk->clock().nowMs());
    ticket.isParked = isParked;
    ticket.title = title;
    ticket.body = u"{\"payer\":\"%1\"}"_s.arg(title);
    const auto kept = counter::keepTicket(m_desk->desk(), ticket);
    return kept ? ticket : Ticket();
}

QStringList ParkedTicketsTest::titles()
{
    QStringList found;
    const auto kept = counter::keptTickets(m_desk->desk());
    for (size_t i = 0; kept && i < kept->size(); ++i) {
        found.append((*kept)[i].title);
    }
    return found;
}

void ParkedTicketsTest::changeUser()
{
    m_desk->desk().actor.id = m_desk->desk().ids.nextId<UserId>(test::kTestNowMs);
}

void ParkedTicketsTest::keptAsItWas()
{
    QVERIFY(counter::keptTickets(m_desk->desk())->empty());
    const Ticket ticket = keep(u"ರಮೇಶ್ O'Brien, 2 lines, 601.00"_s, false);
    const auto kept = counter::keptTickets(m_desk->desk());
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), size_t{1});
    QCOMPARE(kept->front().id, ticket.id);
    QVERIFY(!kept->front().isParked);
    QCOMPARE(kept->front().title, ticket.title);
    QCOMPARE(kept->front().body, ticket.body);
    QCOMPARE(kept->front().updatedAt, m_desk->clock().nowMs());
}

void ParkedTicketsTest::keptAgainIsReplaced()
{
    Ticket ticket = keep(u"first"_s, false);
    ticket.isParked = true;
    ticket.title = u"second"_s;
    ticket.body = QString(200'000, u'x');
    m_desk->clock().advance(5000);
    VERIFY_OK(counter::keepTicket(m_desk->desk(), ticket));
    const auto kept = counter::keptTickets(m_desk->desk());
    QCOMPARE(kept->size(), size_t{1});
    QVERIFY(kept->front().isParked);
    QCOMPARE(kept->front().title, u"second"_s);
    QCOMPARE(kept->front().body, ticket.body);
    QCOMPARE(kept->front().updatedAt, m_desk->clock().nowMs());
}

void ParkedTicketsTest::newestFirst()
{
    const Ticket first = keep(u"first"_s);
    keep(u"second"_s);
    keep(u"third"_s, false);
    QCOMPARE(titles(), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
    m_desk->clock().advance(1000);
    VERIFY_OK(counter::keepTicket(m_desk->desk(), first));
    QCOMPARE(titles(), (QStringList{u"first"_s, u"third"_s, u"second"_s}));
}

void ParkedTicketsTest::droppedIsGone()
{
    const Ticket first = keep(u"first"_s);
    keep(u"second"_s);
    VERIFY_OK(counter::dropTicket(m_desk->desk(), first.id));
    QCOMPARE(titles(), QStringList{u"second"_s});
    // Twice, or what never was: nothing to do.
    VERIFY_OK(counter::dropTicket(m_desk->desk(), first.id));
    VERIFY_OK(counter::dropTicket(m_desk->desk(), m_desk->desk().ids.next(0)));
    QCOMPARE(titles(), QStringList{u"second"_s});
}

void ParkedTicketsTest::eachUserHasTheirOwn()
{
    const UserId first = m_desk->desk().actor.id;
    keep(u"of the first"_s);
    changeUser();
    QCOMPARE(titles(), QStringList());
    keep(u"of the second"_s);
    QCOMPARE(titles(), QStringList{u"of the second"_s});
    m_desk->desk().actor.id = first;
    QCOMPARE(titles(), QStringList{u"of the first"_s});
}

void ParkedTicketsTest::whoTakesOverHasIt()
{
    const UserId first = m_desk->desk().actor.id;
    Ticket ticket = keep(u"of the first"_s);
    const Ticket issued = keep(u"issued by the second"_s);
    changeUser();
    ticket.title = u"taken over"_s;
    VERIFY_OK(counter::keepTicket(m_desk->desk(), ticket));
    VERIFY_OK(counter::dropTicket(m_desk->desk(), issued.id));
    QCOMPARE(titles(), QStringList{u"taken over"_s});
    m_desk->desk().actor.id = first;
    QCOMPARE(titles(), QStringList());
}

void ParkedTicketsTest::nothingOfItIsAnOperation()
{
    const auto operations = m_desk->number("SELECT count(*) FROM sync_outbox");
    const Ticket ticket = keep(u"first"_s);
    VERIFY_OK(counter::dropTicket(m_desk->desk(), ticket.id));
    QVERIFY(!m_desk->db().inTransaction());
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_outbox"), operations);
    QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events"), 0);
}

QTEST_GUILESS_MAIN(ParkedTicketsTest)
#include "parked_tickets_test.moc"
