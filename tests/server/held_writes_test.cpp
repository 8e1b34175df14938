// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/held_writes.h"

#include "models/counter/issue_receipt.h"
#include "models/identity/device.h"
#include "models/identity/roles.h"
#include "models/store/postgres_connection.h"
#include "models/store/tables.h"
#include "models/upkeep/verify.h"
#include "server/database/part_connection.h"
#include "server/database/statement_use.h"
#include "tests/server/service_fixture.h"
#include "tests/support/open_sealer.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using server::PartConnection;
using server::TenantConnection;
using store::UnitOfWork;
using test::ServiceFixture;

namespace {

/// One process of the service, as far as its database goes.
struct Instance
{
    explicit Instance(const ServiceFixture& service)
        : db(
            [url = service.serviceUrl()]() -> Result<std::unique_ptr<store::Connection>> {
                return store::PostgresConnection::open(url);
            },
            TenantConnection::Limits())
    {
        db.recallFrom(memory);
        db.workFor(service.firstTemple());
    }

    server::TempleMemory memory;
    TenantConnection db;
};

counter::ReceiptDraft draftOf(qint64 rupees, const QString& phone = {}, const QString& key = {})
{
    counter::ReceiptDraft draft;
    draft.payer.name = u"Ramesh"_s;
    draft.payer.phone = phone;
    donations::DonationDraft donation;
    donation.category = u"GENERAL"_s;
    donation.amount = Money::fromRupees(rupees);
    draft.lines.emplace_back(std::move(donation));
    receipts::PaymentLeg leg;
    leg.mode = receipts::PaymentMode::Cash;
    draft.payments.push_back(leg);
    draft.idempotencyKey = key;
    return draft;
}

Error changedHisMind()
{
    return Error{ErrorKind::Validation, "test.refused"_L1, {}, {}, {}};
}

} // namespace

/// What requests write is held back, so that many rows go in one statement; nobody may notice.
class HeldWritesTest : public QObject
{
    Q_OBJECT

private:
    /// A request with its own desk, on a transaction or a part of one.
    template <typename Work>
    Result<QString> request(store::Connection& db, Work work)
    {
        store::Actor actor;
        actor.id = m_user;
        actor.username = u"lakshmi"_s;
        actor.permissions = identity::permissionsOf(identity::Role::Administrator);
        const auto* tray = db.tray();
        store::Desk desk{db, m_service->clock(), UuidMaker(),
            HybridClock(tray != nullptr ? tray->lastHlc() : 0), m_service->firstTemple(),
            m_device.id, m_device.code, actor};
        return store::inUnitOfWork(desk, work);
    }
    auto giving(const counter::ReceiptDraft& draft)
    {
        return [this, draft](UnitOfWork& unit) -> Result<QString> {
            MM_LET(issued, counter::issueReceipt(unit, m_sealer, draft));
            return issued.receipt.number;
        };
    }
    /// Issues, and is refused at the very end.
    auto givingInVain(const counter::ReceiptDraft& draft)
    {
        return [this, draft](UnitOfWork& unit) -> Result<QString> {
            MM_CHECK(counter::issueReceipt(unit, m_sealer, draft));
            return fail(changedHisMind());
        };
    }
    Result<QString> part(TenantConnection& db, auto work)
    {
        PartConnection part(db);
        auto done = request(part, work);
        return part.isBroken() ? Result<QString>(fail(internal(u"broken"_s))) : done;
    }
    qint64 count(const QByteArray& sql)
    {
        Instance other(*m_service);
        store::Query query(other.db, sql);
        return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
    }
    qint64 receipts() { return count("SELECT count(*) FROM receipts"); }
    static qint64 sequenceOf(const Result<QString>& number)
    {
        return number ? number->section(u'/', -1).toLongLong() : -1;
    }

    std::unique_ptr<ServiceFixture> m_service;
    test::OpenSealer m_sealer;
    identity::Device m_device;
    UserId m_user;

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<ServiceFixture>();
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
        Instance here(*m_service);
        const auto device = identity::readDevice(here.db);
        VERIFY_OK(device);
        m_device = *device;
        store::Query user(here.db, "SELECT id FROM users WHERE username = 'lakshmi'");
        const auto id = user.one([](const store::Row& row) { return row.id<UserId>(0); });
        VERIFY_OK(id);
        m_user = *id;
        // Ramesh is known from here on.
        VERIFY_OK(request(here.db, giving(draftOf(11, u"9845012345"_s))));
    }

    /// After each: the books hold, the trail is whole, the changes have no gap.
    void cleanup()
    {
        Instance here(*m_service);
        const auto checks = upkeep::verifyStore(here.db);
        VERIFY_OK(checks);
        for (const auto& check : *checks) {
            // The service hands its operations on itself.
            QVERIFY2(check.ok || check.name == u"outbox"_s,
                qPrintable(check.name + u": "_s + check.detail));
        }
        QCOMPARE(count("SELECT max(seq) - count(*) FROM sync_log"), 0);
        QCOMPARE(count("SELECT t.seq - (SELECT max(seq) FROM sync_log) FROM temple_sync t"), 0);
        QCOMPARE(
            count("SELECT max(sequence) - count(*) FROM receipts WHERE counter_code = 'WEB'"), 0);
    }

    void theRefusedPartLeavesNothing()
    {
        const qint64 before = receipts();
        Instance here(*m_service);
        VERIFY_OK(here.db.begin());
        const auto first = part(here.db, giving(draftOf(101, u"9845012345"_s)));
        const auto second = part(here.db, givingInVain(draftOf(102, u"9845012345"_s)));
        const auto third = part(here.db, giving(draftOf(103)));
        VERIFY_OK(here.db.commit());
        VERIFY_OK(first);
        QVERIFY(!second);
        VERIFY_OK(third);
        QCOMPARE(sequenceOf(third), sequenceOf(first) + 1);
        QCOMPARE(receipts(), before + 2);
        QCOMPARE(count("SELECT count(*) FROM receipts WHERE total_paise = 10200"), 0);
    }

    void aNewDevoteeOfARefusedPartIsNotRegistered()
    {
        const qint64 before = receipts();
        Instance here(*m_service);
        VERIFY_OK(here.db.begin());
        VERIFY_OK(part(here.db, giving(draftOf(111))));
        QVERIFY(!part(here.db, givingInVain(draftOf(112, u"9845000112"_s))));
        VERIFY_OK(part(here.db, giving(draftOf(113, u"9845000113"_s))));
        QVERIFY(!part(here.db, givingInVain(draftOf(114))));
        VERIFY_OK(part(here.db, giving(draftOf(115, u"9845000113"_s))));
        VERIFY_OK(here.db.commit());
        QCOMPARE(receipts(), before + 3);
        QCOMPARE(count("SELECT count(*) FROM devotees WHERE phone LIKE '%9845000112'"), 0);
        QCOMPARE(count("SELECT count(*) FROM devotees WHERE phone LIKE '%9845000113'"), 1);
    }

    void aPartSeesWhatTheOneBeforeItWrote()
    {
        Instance here(*m_service);
        VERIFY_OK(here.db.begin());
        const auto rows = [](UnitOfWork& unit) -> Result<QString> {
            store::Query query(unit.db(), "SELECT count(*) FROM receipt_payments");
            MM_LET(found, query.one([](const store::Row& row) { return row.integer(0); }));
            return QString::number(found);
        };
        const auto before = part(here.db, rows);
        VERIFY_OK(part(here.db, giving(draftOf(121))));
        const auto between = part(here.db, rows);
        // Counts itself too, and is taken back.
        const auto inside = part(here.db, [&](UnitOfWork& unit) -> Result<QString> {
            MM_CHECK(giving(draftOf(122))(unit));
            MM_LET(found, rows(unit));
            return fail(
                Error{ErrorKind::Validation, "test.refused"_L1, {}, {{u"rows"_s, found}}, {}});
        });
        const auto after = part(here.db, rows);
        VERIFY_OK(here.db.commit());
        VERIFY_OK(before);
        VERIFY_OK(between);
        QCOMPARE(between->toInt(), before->toInt() + 1);
        QVERIFY(!inside);
        QCOMPARE(inside.error().args.value(u"rows"_s).toString().toInt(), before->toInt() + 2);
        VERIFY_OK(after);
        QCOMPARE(*after, *between);
    }

    void theSameKeyInOneTransactionIsOneReceipt()
    {
        const qint64 before = receipts();
        Instance here(*m_service);
        VERIFY_OK(here.db.begin());
        const auto first = part(here.db, giving(draftOf(131, {}, u"key-1"_s)));
        const auto other = part(here.db, giving(draftOf(131, {}, u"key-2"_s)));
        const auto again = part(here.db, giving(draftOf(131, {}, u"key-1"_s)));
        const auto changed = part(here.db, giving(draftOf(132, {}, u"key-2"_s)));
        VERIFY_OK(here.db.commit());
        VERIFY_OK(first);
        VERIFY_OK(again);
        QCOMPARE(*again, *first);
        VERIFY_OK(other);
        QVERIFY(*other != *first);
        QVERIFY(!changed);
        QCOMPARE(changed.error().rule, "idempotency.mismatch"_L1);
        QCOMPARE(receipts(), before + 2);
    }

    void theCashOfADayIsCountedOverTheParts()
    {
        Instance here(*m_service);
        VERIFY_OK(here.db.begin());
        const QString phone = u"9845000141"_s;
        VERIFY_OK(part(here.db, giving(draftOf(150'000, phone))));
        VERIFY_OK(part(here.db, giving(draftOf(150'000, u"9845000142"_s))));
        const auto tooMuch = part(here.db, giving(draftOf(50'000, phone)));
        QVERIFY(!part(here.db, givingInVain(draftOf(40'000, phone))));
        const auto enough = part(here.db, giving(draftOf(49'000, phone)));
        VERIFY_OK(here.db.commit());
        QVERIFY(!tooMuch);
        QVERIFY2(QString(tooMuch.error().rule).startsWith(u"cash.limit"_s),
            qPrintable(QString(tooMuch.error().rule) + tooMuch.error().detail));
        VERIFY_OK(enough);
    }

    void aPieceOfABatchIsTakenBackInsideOfAPart()
    {
        const qint64 before = receipts();
        Instance here(*m_service);
        VERIFY_OK(here.db.begin());
        VERIFY_OK(part(here.db, giving(draftOf(151))));
        const auto batch = part(here.db, [&](UnitOfWork& unit) -> Result<QString> {
            MM_CHECK(unit.attempt(giving(draftOf(152))));
            if (unit.attempt(givingInVain(draftOf(153)))) {
                return fail(internal(u"not refused"_s));
            }
            return unit.attempt(giving(draftOf(154)));
        });
        const auto last = part(here.db, giving(draftOf(155)));
        VERIFY_OK(here.db.commit());
        VERIFY_OK(batch);
        QCOMPARE(sequenceOf(last), sequenceOf(batch) + 1);
        QCOMPARE(receipts(), before + 4);
        QCOMPARE(count("SELECT count(*) FROM receipts WHERE total_paise = 15300"), 0);
    }

    void theNextNumberIsKnownFromTransactionToTransaction()
    {
        Instance here(*m_service);
        Instance there(*m_service);
        qint64 last = sequenceOf(request(here.db, giving(draftOf(161))));
        QVERIFY(last > 0);
        // By turns, so that what each remembers is behind now and then.
        for (auto* one : {&here, &here, &there, &here, &there, &there, &here}) {
            QCOMPARE(sequenceOf(request(one->db, giving(draftOf(162)))), ++last);
        }
        QVERIFY(!request(here.db, givingInVain(draftOf(163))));
        QCOMPARE(sequenceOf(request(here.db, giving(draftOf(164)))), ++last);
        VERIFY_OK(here.db.begin());
        VERIFY_OK(part(here.db, giving(draftOf(165))));
        here.db.rollback();
        QCOMPARE(sequenceOf(request(here.db, giving(draftOf(166)))), ++last);
        QCOMPARE(sequenceOf(request(there.db, giving(draftOf(167)))), ++last);
    }

    void oneRefusedByTheDatabaseTakesTheWholeWithIt()
    {
        const qint64 before = receipts();
        Instance here(*m_service);
        VERIFY_OK(here.db.begin());
        VERIFY_OK(part(here.db, giving(draftOf(171))));
        // A line of no voucher: only the database knows, and only when it is written.
        VERIFY_OK(part(here.db, [this](UnitOfWork& unit) -> Result<QString> {
            const Uuid nobody = unit.desk().ids.next(unit.nowMs());
            MM_CHECK(unit.insert(tables::receipt_prints,
                {{"id", unit.desk().ids.next(unit.nowMs())}, {"receipt_id", nobody}, {"copy_no", 0},
                    {"printed_at", unit.nowMs()}, {"user_id", m_user}, {"medium", "screen"_L1}}));
            MM_CHECK(unit.closeOperation("receipt.print"_L1, unit.today()));
            return QString();
        }));
        QVERIFY(!here.db.commit());
        here.db.release();
        QCOMPARE(receipts(), before);
        VERIFY_OK(request(here.db, giving(draftOf(172))));
        QCOMPARE(receipts(), before + 1);
    }

    void whatAStatementDoesIsReadFromItsWords_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("isMereRead");
        QTest::addColumn<bool>("isSteady");
        QTest::newRow("a question") << QByteArray("SELECT id FROM receipts") << true << false;
        QTest::newRow("who asks") << QByteArray(
            "SELECT u.id FROM users u JOIN login_sessions s ON s.user_id = u.id")
                                  << true << true;
        QTest::newRow("a lock") << QByteArray("SELECT id FROM sevas FOR UPDATE") << false << false;
        QTest::newRow("a function") << QByteArray("SELECT mm_upkeep_due(1)") << false << false;
        QTest::newRow("a setting")
            << QByteArray("SELECT set_config('a', 'b', true)") << false << false;
        QTest::newRow("a change behind WITH")
            << QByteArray("WITH x AS (DELETE FROM drafts RETURNING id) SELECT id FROM x") << false
            << false;
        QTest::newRow("a savepoint") << QByteArray("SAVEPOINT mm_part") << false << false;
    }
    void whatAStatementDoesIsReadFromItsWords()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, isMereRead);
        QFETCH(bool, isSteady);
        const auto use = server::StatementUse::of(sql);
        QCOMPARE(use.isMereRead, isMereRead);
        QCOMPARE(!use.steady.isEmpty(), isSteady);
    }
};

QTEST_GUILESS_MAIN(HeldWritesTest)

#include "held_writes_test.moc"
