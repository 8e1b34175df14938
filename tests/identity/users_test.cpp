// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/users.h"

#include "models/audit/audit.h"
#include "models/identity/login.h"
#include "tests/identity/results.h"
#include "tests/support/test_desk.h"

using namespace mm;
using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::kCheap;
using mm::test::kGoodPassword;
using mm::test::ruleOf;
using mm::test::TestDesk;
using store::UnitOfWork;

namespace {

const QString kOtherPassword = u"kumkuma archana 42 naivedya"_s;

UserDraft draftOf(const QString& username, Role role)
{
    return {username, {}, role, kGoodPassword, {}, kCheap};
}

Result<UserId> add(TestDesk& desk, const UserDraft& draft)
{
    return desk.run([&](UnitOfWork& unit) { return addUser(unit, draft); });
}

Result<void> disable(TestDesk& desk, UserId id)
{
    return desk.run([&](UnitOfWork& unit) { return disableUser(unit, id); });
}

Result<void> promote(TestDesk& desk, UserId id, Role role)
{
    return desk.run([&](UnitOfWork& unit) { return changeRole(unit, id, role); });
}

void actAs(TestDesk& desk, Role role)
{
    desk.desk().actor.role = roleName(role);
    desk.desk().actor.permissions = permissionsOf(role);
}

Result<store::Actor> enter(TestDesk& desk, const QString& username, const QString& password)
{
    return logIn(desk.desk(), {username, password, kCheap});
}

} // namespace

class UsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageIsTheUsersOwnChoice()
    {
        TestDesk desk;
        const auto draft = draftOf(u"ramesh"_s, Role::CounterStaff);
        VERIFY_OK(add(desk, draft));
        const auto actor = enter(desk, u"ramesh"_s, kGoodPassword);
        VERIFY_OK(actor);
        desk.desk().actor = *actor;
        const auto choose = [&desk](const QString& code) {
            return desk.run([&](UnitOfWork& unit) { return chooseLanguage(unit, code); });
        };
        VERIFY_OK(choose(u"kn"_s));
        QCOMPARE(userNamed(desk.db(), u"ramesh"_s)->language, u"kn"_s);
        const QByteArray events =
            "SELECT count(*) FROM audit_events WHERE action = 'user.choose_language'";
        QCOMPARE(desk.number(events), qint64{1});
        // The same again writes nothing, and what no temple speaks is refused.
        const qint64 operations = desk.number("SELECT count(*) FROM sync_outbox");
        VERIFY_OK(choose(u"kn"_s));
        QCOMPARE(ruleOf(choose(u"fr"_s)), u"language.unknown"_s);
        QCOMPARE(desk.number("SELECT count(*) FROM sync_outbox"), operations);
        QCOMPARE(desk.number(events), qint64{1});
        QCOMPARE(userNamed(desk.db(), u"ramesh"_s)->language, u"kn"_s);
    }

    void aUserIsAddedListedAndAudited()
    {
        TestDesk desk;
        UserDraft draft = draftOf(u"Gopal.B"_s, Role::CounterStaff);
        draft.displayName = u" ಗೋಪಾಲ  ಭಟ್ "_s;
        draft.language = u"kn"_s;
        const auto id = add(desk, draft);
        VERIFY_OK(id);
        const auto users = listUsers(desk.db());
        VERIFY_OK(users);
        QCOMPARE(users->size(), size_t{2});
        const User& gopal = users->front();
        QCOMPARE(gopal.id, *id);
        QCOMPARE(gopal.username, u"gopal.b"_s);
        QCOMPARE(gopal.displayName, u"ಗೋಪಾಲ ಭಟ್"_s);
        QCOMPARE(gopal.role, Role::CounterStaff);
        QCOMPARE(gopal.language, u"kn"_s);
        QVERIFY(!gopal.hasPin && !gopal.isDisabled);
        QCOMPARE(userNamed(desk.db(), u"GOPAL.B"_s)->id, *id);
        const auto events = audit::eventsOf(desk.db(), id->uuid);
        VERIFY_OK(events);
        QCOMPARE(events->front().action, u"user.add"_s);
        QVERIFY(!events->front().after.contains("argon2"_L1));
        QVERIFY(!events->front().after.contains("tulasi"_L1));
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("rule");
        QTest::newRow("name taken") << u"Lakshmi"_s << kGoodPassword << u"user.exists"_s;
        QTest::newRow("no name") << QString() << kGoodPassword << u"username.malformed"_s;
        QTest::newRow("SQL") << u"a'; DROP"_s << kGoodPassword << u"username.malformed"_s;
        QTest::newRow("no password") << u"gopal"_s << QString() << u"password.too_short"_s;
        QTest::newRow("default") << u"gopal"_s << u"admin1234567"_s << u"password.too_common"_s;
    }

    void whatIsRefused()
    {
        QFETCH(QString, username);
        QFETCH(QString, password);
        QFETCH(QString, rule);
        TestDesk desk;
        UserDraft draft = draftOf(username, Role::CounterStaff);
        draft.password = password;
        QCOMPARE(ruleOf(add(desk, draft)), rule);
        QCOMPARE(desk.number("SELECT count(*) FROM users"), 1);
    }

    void whoMayManageWhom_data()
    {
        QTest::addColumn<Role>("actor");
        QTest::addColumn<Role>("other");
        QTest::addColumn<QString>("rule");
        for (const Role actor : kAllRoles) {
            for (const Role other : kAllRoles) {
                const bool allowed = actor == Role::Administrator
                    || (actor == Role::TempleManager && other != Role::Administrator);
                const QString rule = allowed       ? u"accepted"_s
                    : actor == Role::TempleManager ? u"user.above_own_role"_s
                                                   : u"permission.denied"_s;
                QTest::addRow("%s on %s", roleName(actor).data(), roleName(other).data())
                    << actor << other << rule;
            }
        }
    }

    void whoMayManageWhom()
    {
        QFETCH(Role, actor);
        QFETCH(Role, other);
        QFETCH(QString, rule);
        TestDesk desk;
        const auto existing = add(desk, draftOf(u"existing"_s, other));
        VERIFY_OK(existing);
        actAs(desk, actor);
        QCOMPARE(ruleOf(add(desk, draftOf(u"another"_s, other))), rule);
        QCOMPARE(ruleOf(desk.run([&](UnitOfWork& unit) {
            return resetPassword(unit, *existing, kOtherPassword, kCheap);
        })),
            rule);
        QCOMPARE(ruleOf(disable(desk, *existing)), rule);
        QCOMPARE(
            ruleOf(desk.run([&](UnitOfWork& unit) { return enableUser(unit, *existing); })), rule);
        QCOMPARE(ruleOf(promote(desk, *existing, Role::Priest)), rule);
    }

    void aManagerMakesNoAdministrator()
    {
        TestDesk desk;
        const auto gopal = add(desk, draftOf(u"gopal"_s, Role::CounterStaff));
        actAs(desk, Role::TempleManager);
        QCOMPARE(ruleOf(promote(desk, *gopal, Role::Administrator)), u"user.above_own_role"_s);
        VERIFY_OK(promote(desk, *gopal, Role::TempleManager));
    }

    void theLastAdministratorStays()
    {
        TestDesk desk;
        const UserId lakshmi = desk.desk().actor.id;
        QCOMPARE(ruleOf(disable(desk, lakshmi)), u"user.last_administrator"_s);
        QCOMPARE(ruleOf(promote(desk, lakshmi, Role::Priest)), u"user.last_administrator"_s);
        const auto second = add(desk, draftOf(u"savitri"_s, Role::Administrator));
        VERIFY_OK(second);
        VERIFY_OK(disable(desk, *second));
        QCOMPARE(ruleOf(disable(desk, lakshmi)), u"user.last_administrator"_s);
        VERIFY_OK(desk.run([&](UnitOfWork& unit) { return enableUser(unit, *second); }));
        VERIFY_OK(disable(desk, lakshmi));
        QCOMPARE(ruleOf(disable(desk, *second)), u"user.last_administrator"_s);
    }

    void anUnknownUserIsSaid()
    {
        TestDesk desk;
        QCOMPARE(ruleOf(disable(desk, UserId(UuidMaker().next(1)))), u"user.unknown"_s);
        QCOMPARE(ruleOf(userNamed(desk.db(), u"nobody"_s)), u"user.unknown"_s);
    }

    void disablingTwiceIsOneEvent()
    {
        TestDesk desk;
        const auto gopal = add(desk, draftOf(u"gopal"_s, Role::Priest));
        VERIFY_OK(disable(desk, *gopal));
        VERIFY_OK(disable(desk, *gopal));
        QCOMPARE(desk.number("SELECT count(*) FROM audit_events WHERE action = 'user.disable'"), 1);
    }

    void peopleChangeTheirOwnPassword()
    {
        TestDesk desk;
        VERIFY_OK(add(desk, draftOf(u"gopal"_s, Role::CounterStaff)));
        VERIFY_OK(enter(desk, u"gopal"_s, kGoodPassword));
        const auto change = [&](const QString& current, const QString& next) {
            return ruleOf(changePassword(desk.desk(), {current, next, kCheap}));
        };
        QCOMPARE(change(kOtherPassword, kOtherPassword), u"password.wrong"_s);
        QCOMPARE(change(kGoodPassword, kGoodPassword), u"password.unchanged"_s);
        QCOMPARE(change(kGoodPassword, u"short"_s), u"password.too_short"_s);
        QCOMPARE(change(kGoodPassword, kOtherPassword), u"accepted"_s);
        QCOMPARE(ruleOf(enter(desk, u"gopal"_s, kGoodPassword)), u"login.failed"_s);
        VERIFY_OK(enter(desk, u"gopal"_s, kOtherPassword));
    }

    void anOpenWindowIsNoPlaceToGuessThePassword()
    {
        TestDesk desk;
        VERIFY_OK(add(desk, draftOf(u"gopal"_s, Role::CounterStaff)));
        VERIFY_OK(enter(desk, u"gopal"_s, kGoodPassword));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(ruleOf(setPin(desk.desk(), {u"a guess"_s, u"4821"_s, kCheap})),
                u"password.wrong"_s);
        }
        QCOMPARE(
            ruleOf(setPin(desk.desk(), {kGoodPassword, u"4821"_s, kCheap})), u"login.locked"_s);
        QVERIFY(!userNamed(desk.db(), u"gopal"_s)->hasPin);
    }

    void aPinComesAndGoes()
    {
        TestDesk desk;
        VERIFY_OK(add(desk, draftOf(u"gopal"_s, Role::CounterStaff)));
        VERIFY_OK(enter(desk, u"gopal"_s, kGoodPassword));
        const auto set = [&](const QString& pin) {
            return ruleOf(setPin(desk.desk(), {kGoodPassword, pin, kCheap}));
        };
        QCOMPARE(set(u"12345678901"_s), u"pin.malformed"_s);
        QCOMPARE(set(u"4821"_s), u"accepted"_s);
        QVERIFY(userNamed(desk.db(), u"gopal"_s)->hasPin);
        QCOMPARE(desk.number("SELECT count(*) FROM users WHERE pin_hash LIKE '$argon2id$%'"), 1);
        QCOMPARE(set(QString()), u"accepted"_s);
        QVERIFY(!userNamed(desk.db(), u"gopal"_s)->hasPin);
    }

    void aResetTakesThePinAndTheWaitAway()
    {
        TestDesk desk;
        const auto gopal = add(desk, draftOf(u"gopal"_s, Role::CounterStaff));
        VERIFY_OK(gopal);
        const store::Actor lakshmi = desk.desk().actor;
        VERIFY_OK(enter(desk, u"gopal"_s, kGoodPassword));
        VERIFY_OK(setPin(desk.desk(), {kGoodPassword, u"4821"_s, kCheap}));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(ruleOf(enter(desk, u"gopal"_s, u"forgotten it"_s)), u"login.failed"_s);
        }
        desk.desk().actor = lakshmi;
        VERIFY_OK(desk.run(
            [&](UnitOfWork& unit) { return resetPassword(unit, *gopal, kOtherPassword, kCheap); }));
        QVERIFY(!userNamed(desk.db(), u"gopal"_s)->hasPin);
        VERIFY_OK(enter(desk, u"gopal"_s, kOtherPassword));
    }
};

QTEST_GUILESS_MAIN(UsersTest)
#include "users_test.moc"
