// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/identity_sql.h"
#include "models/identity/key_vault.h"
#include "models/identity/login.h"
#include "models/identity/recovery_key.h"
#include "models/identity/settings.h"
#include "models/identity/temple.h"
#include "models/identity/temple_keys.h"
#include "models/identity/users.h"
#include "tests/identity/results.h"
#include "tests/support/pg_cluster.h"
#include "tests/support/test_desk.h"

using namespace mm;
using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::kCheap;
using mm::test::kGoodPassword;
using mm::test::ruleOf;
using mm::test::TestDesk;
using store::UnitOfWork;

/// The same use cases on the service's engine.
class IdentityPgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<test::PgCluster>();
        QVERIFY2(m_cluster->problem().isEmpty(), qPrintable(m_cluster->problem()));
        m_desk = std::make_unique<TestDesk>(*m_cluster);
    }

    void everyStatementPrepares()
    {
        for (const auto* sql : sql::identity::kAll) {
            const auto prepared = m_desk->db().prepare(m_desk->db().textFor(*sql));
            QVERIFY2(prepared, sql->name);
        }
    }

    void peopleLogInAndAreLockedOut()
    {
        VERIFY_OK(m_desk->run([](UnitOfWork& unit) {
            return addUser(
                unit, {u"gopal"_s, {}, Role::CounterStaff, kGoodPassword, u"kn"_s, kCheap});
        }));
        QCOMPARE(listUsers(m_desk->db())->size(), size_t{2});
        SessionBook book;
        auto& desk = m_desk->desk();
        const store::Actor lakshmi = desk.actor;
        VERIFY_OK(logIn(desk, {u"gopal"_s, kGoodPassword, kCheap}, &book));
        VERIFY_OK(setPin(desk, {kGoodPassword, u"4821"_s, kCheap}));
        VERIFY_OK(switchByPin(desk, book, u"gopal"_s, u"4821"_s));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(
                ruleOf(logIn(desk, {u"gopal"_s, u"not this one"_s, kCheap})), u"login.failed"_s);
        }
        QCOMPARE(ruleOf(logIn(desk, {u"gopal"_s, kGoodPassword, kCheap})), u"login.locked"_s);
        desk.actor = lakshmi;
    }

    void templeSettingsAndKeysAreKept()
    {
        auto temple = readTemple(m_desk->db());
        VERIFY_OK(temple);
        temple->longitudeUdeg = 74'880'000;
        VERIFY_OK(m_desk->run([&](UnitOfWork& unit) { return updateTemple(unit, *temple); }));
        QCOMPARE(readTemple(m_desk->db())->longitudeUdeg, std::optional<qint64>(74'880'000));
        for (const QString& paper : {u"80mm"_s, u"a5"_s}) {
            VERIFY_OK(m_desk->run([&](UnitOfWork& unit) {
                return changeSetting(unit, Setting::ReceiptPaper, paper);
            }));
            QCOMPARE(*settingText(m_desk->db(), Setting::ReceiptPaper), paper);
        }
        const QString recoveryKey = makeRecoveryKey();
        VERIFY_OK(m_desk->run([&](UnitOfWork& unit) -> Result<void> {
            MM_LET(keys, KeyVault::create()->sealedUnder(recoveryKey, kCheap));
            MM_CHECK(insertKeys(unit, keys));
            return unit.closeOperation("keys.create"_L1, unit.today());
        }));
        VERIFY_OK(recoverVault(m_desk->db(), recoveryKey));
    }

    void cleanupTestCase()
    {
        m_desk.reset();
        m_cluster.reset();
    }

private:
    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<TestDesk> m_desk;
};

QTEST_GUILESS_MAIN(IdentityPgTest)
#include "identity_pg_test.moc"
