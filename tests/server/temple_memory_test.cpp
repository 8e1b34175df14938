// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/temple_memory.h"

#include "models/audit/audit.h"
#include "models/donations/categories.h"
#include "models/identity/roles.h"
#include "models/store/postgres_connection.h"
#include "models/store/tables.h"
#include "server/database/statement_use.h"
#include "server/database/tenant_connection.h"
#include "tests/server/service_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using server::TempleMemory;
using server::TenantConnection;
using test::Reply;
using test::ServiceFixture;

namespace {

const QString kDonations = u"/api/v1/donations"_s;
const QJsonObject kBody{{u"devotee_name"_s, u"Ramesh"_s}, {u"phone"_s, u"9845012345"_s},
    {u"amount"_s, 501}, {u"category"_s, u"ANNADANA"_s}, {u"payment_mode"_s, u"card"_s}};

TempleMemory::Rows oneRow(const QByteArray& cell)
{
    return std::make_shared<const std::vector<TempleMemory::Cells>>(
        std::vector<TempleMemory::Cells>{{cell}});
}

QString titleOf(const Reply& reply)
{
    return reply.data()[u"lines"_s][0][u"title"_s].toString();
}

} // namespace

/// What an instance of the service need not ask again, and when it must.
class TempleMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<ServiceFixture>();
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
        m_token = m_service->token(u"lakshmi"_s);
    }
    void cleanupTestCase() { m_service.reset(); }

    void onlyMastersAreRemembered_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("tables");
        QTest::newRow("a master") << QByteArray("SELECT id FROM ledgers WHERE code = :code") << 1;
        QTest::newRow("two masters")
            << QByteArray("SELECT s.id FROM sevas s LEFT JOIN deities d ON d.id = s.deity_id") << 2;
        QTest::newRow("a fact") << QByteArray("SELECT id FROM receipts WHERE id = :id") << 0;
        QTest::newRow("a master beside a fact")
            << QByteArray("SELECT u.id FROM users u JOIN login_sessions s ON s.user_id = u.id")
            << 0;
        QTest::newRow("behind a comma")
            << QByteArray("SELECT f.id FROM funds f, receipt_lines l WHERE l.fund_id = f.id") << 0;
        QTest::newRow("a question in a question")
            << QByteArray("SELECT x.id FROM (SELECT id FROM receipts) x") << 0;
        QTest::newRow("a lock") << QByteArray("SELECT id FROM sevas WHERE id = :id FOR UPDATE")
                                << 0;
        QTest::newRow("no table") << QByteArray("SELECT now()") << 0;
        QTest::newRow("a change") << QByteArray("UPDATE ledgers SET name = :name") << 0;
    }
    void onlyMastersAreRemembered()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, tables);
        QCOMPARE(server::tablesToRemember(sql).size(), tables);
    }

    void aChangeIsOfTheTablesThatItNames()
    {
        QCOMPARE(server::tablesWritten("UPDATE ledgers SET name = :name"),
            TempleMemory::Tables{"ledgers"});
        QVERIFY(server::tablesWritten("INSERT INTO receipts (id) VALUES (:id)").isEmpty());
        QVERIFY(server::tablesWritten("SELECT id FROM ledgers").isEmpty());
    }

    void anAnswerHoldsForItsNumberAlone()
    {
        const TempleId temple(UuidMaker().next(1));
        const TempleId other(UuidMaker().next(2));
        TempleMemory memory;
        memory.keep(temple, 5, "early", {"ledgers"}, oneRow("1"));
        QVERIFY(!memory.recall(temple, 5, "early"));
        memory.moveTo(temple, 5, {});
        memory.keep(temple, 5, "ledger", {"ledgers"}, oneRow("1"));
        memory.keep(temple, 5, "fund", {"funds"}, oneRow("2"));
        memory.keep(temple, 4, "late", {"funds"}, oneRow("3"));
        QVERIFY(memory.recall(temple, 5, "ledger"));
        QVERIFY(!memory.recall(temple, 6, "ledger"));
        QVERIFY(!memory.recall(temple, 5, "late"));
        QVERIFY(!memory.recall(other, 5, "ledger"));
        memory.moveFrom(temple, 5, 9, {"funds"});
        QVERIFY(memory.recall(temple, 9, "ledger"));
        QVERIFY(!memory.recall(temple, 9, "fund"));
        memory.moveFrom(temple, 7, 10, {});
        QVERIFY(!memory.knownUpto(temple));
    }

    void whatAnotherProcessRenamesIsSeenByTheNextDonation()
    {
        for (int i = 0; i < 2; ++i) {
            const Reply before = m_service->post(kDonations, m_token, kBody);
            QCOMPARE(before.status, 201);
            QVERIFY(titleOf(before) != u"Meals for all"_s);
        }
        VERIFY_OK(rename(u"ANNADANA"_s, u"Meals for all"_s));
        const Reply after = m_service->post(kDonations, m_token, kBody);
        QCOMPARE(after.status, 201);
        QCOMPARE(titleOf(after), u"Meals for all"_s);
    }

    void whatTheSecondInstanceChangesIsSeenByTheFirst()
    {
        const quint16 first = m_service->port();
        const Reply made = m_service->post(kDonations, m_token, kBody);
        const QString devotee = made.data()[u"devotee_id"_s].toString();
        const auto second = m_service->startAnother();
        VERIFY_OK(second);
        m_service->talkTo(*second);
        const Reply changed = m_service->ask(
            "PATCH", u"/api/v1/devotees/"_s + devotee, {m_token, R"({"address":"4 Car Street"})"});
        QCOMPARE(changed.status, 200);
        m_service->talkTo(first);
        const Reply after = m_service->post(kDonations, m_token, kBody);
        QCOMPARE(after.data()[u"devotee_id"_s].toString(), devotee);
        QCOMPARE(after.data()[u"address"_s].toString(), u"4 Car Street"_s);
    }

    void whatARefusedRequestReadIsNotKept()
    {
        QJsonObject body = kBody;
        body[u"category"_s] = u"NOWHERE"_s;
        QCOMPARE(m_service->post(kDonations, m_token, body).status, 422);
        const Reply added = m_service->post(u"/api/v1/donation-categories"_s, m_token,
            {{u"code"_s, u"NOWHERE"_s}, {u"name"_s, u"Elsewhere"_s}, {u"fund"_s, u"GENERAL"_s},
                {u"ledger"_s, u"30210"_s}});
        QVERIFY2(added.status == 201, added.body.constData());
        const Reply made = m_service->post(kDonations, m_token, body);
        QCOMPARE(made.status, 201);
        QCOMPARE(titleOf(made), u"Elsewhere"_s);
    }

    void aDonationIsAnsweredAsItStandsInTheBooks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("flat") << QByteArray(
            R"({"devotee_name":"Uma","amount":"21","payment_mode":"cash","remarks":"evening"})");
        QTest::newRow("with a PAN") << QByteArray(
            R"({"devotee_name":"Uma","phone":"9845098450","pan":"ABCPE1234F","amount":"5000",
                "address":"1 Temple Street","payment_mode":"upi","reference":"412345678907"})");
        QTest::newRow("anonymous, two lines, two legs") << QByteArray(
            R"({"payer":{"anonymous":true},
                "lines":[{"kind":"donation","category":"ANNADANA","amount_paise":50100},
                         {"kind":"donation","category":"GENERAL","amount":"10"}],
                "payments":[{"mode":"cash","amount_paise":10000},
                            {"mode":"card","amount_paise":41100,"card_last4":"1234"}],
                "received_paise":20000,"language":"kn"})");
        QTest::newRow("a gift in kind") << QByteArray(
            R"({"payer":{"name":"Padma"},"lines":[{"kind":"gift","item":"Silver lamp",
                "quantity":"250","unit":"g","purity":"925","estimate":"20000"}],
                "payments":[]})");
    }
    void aDonationIsAnsweredAsItStandsInTheBooks()
    {
        QFETCH(QByteArray, body);
        const Reply made = m_service->ask("POST", kDonations, {m_token, body});
        QVERIFY2(made.status == 201, made.body.constData());
        const Reply read = m_service->get(
            u"/api/v1/receipts/"_s + made.data()[u"receipt_id"_s].toString(), m_token);
        QCOMPARE(read.status, 200);
        QJsonObject answered = made.data().toObject();
        QVERIFY(answered[u"id"_s] != answered[u"receipt_id"_s]);
        answered[u"id"_s] = answered[u"receipt_id"_s];
        answered.remove(u"receipt_id"_s);
        QCOMPARE(answered, read.data().toObject());
        const Reply row =
            m_service->get(kDonations + u'/' + made.data()[u"id"_s].toString(), m_token);
        QCOMPARE(row.data()[u"receipt_number"_s], made.data()[u"receipt_number"_s]);
    }

private:
    /// As another process of the service does it.
    Result<void> rename(const QString& code, const QString& name)
    {
        const QString url = m_service->serviceUrl();
        TenantConnection db(
            [url]() -> Result<std::unique_ptr<store::Connection>> {
                return store::PostgresConnection::open(url);
            },
            TenantConnection::Limits());
        db.workFor(m_service->firstTemple());
        store::Desk desk{db, m_service->clock(), UuidMaker(), HybridClock(),
            m_service->firstTemple(), DeviceId(UuidMaker().next(3)), u"WEB"_s, store::Actor()};
        return store::inUnitOfWork(desk, [&](store::UnitOfWork& unit) -> Result<void> {
            MM_LET(category, donations::findCategory(db, code));
            MM_CHECK(unit.patch(tables::donation_categories, category.id.uuid, {{"name", name}}));
            return audit::finish(unit,
                {"category.rename"_L1, "donation_categories"_L1, category.id.uuid, {},
                    {{u"name"_s, name}}});
        });
    }

    std::unique_ptr<ServiceFixture> m_service;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TempleMemoryTest)

#include "temple_memory_test.moc"
