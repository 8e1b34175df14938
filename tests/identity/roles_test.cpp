// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/roles.h"

#include "tests/identity/results.h"
#include "tests/support/test_desk.h"

using namespace mm;
using namespace mm::identity;
using namespace Qt::StringLiterals;

class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What each role may do, written down a second time: administrator, temple manager,
    /// accountant, counter staff, priest.
    void everyRoleAgainstEveryPermission_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* permission, const char* who) {
            QTest::newRow(permission) << QString::fromLatin1(who);
        };
        row("donation.create", "yyyy-");
        row("donation.manage", "yy---");
        row("receipt.view", "yyyy-");
        row("receipt.reprint", "yyyy-");
        row("receipt.cancel", "yyy--");
        row("receipt.cancel_any", "yy---");
        row("kind.value", "yy---");
        row("seva.view", "yyyy-");
        row("seva.manage", "yy---");
        row("seva_list.view", "yyyyy");
        row("booking.create", "yyyy-");
        row("booking.perform", "yyyyy");
        row("booking.move", "yyyy-");
        row("booking.move_any", "yy---");
        row("booking.cancel", "yyy--");
        row("devotee.view", "yyyy-");
        row("devotee.create", "yyyy-");
        row("devotee.update", "yyyy-");
        row("devotee.merge", "yyy--");
        row("voucher.view", "yyy--");
        row("voucher.post", "yyy--");
        row("report.view", "yyy--");
        row("period.close", "yyy--");
        row("user.manage", "yy---");
        row("settings.manage", "yy---");
        row("device.manage", "yy---");
        row("conflict.resolve", "yyy--");
        row("audit.view", "yyy--");
        row("backup.create", "yyyy-");
        row("cash.move", "yyyy-");
        row("drawer.open", "yyyy-");
        row("backup.restore", "y----");
        row("data.export", "yyy--");
        row("data.import", "yy---");
        row("no.such_permission", "-----");
    }

    void everyRoleAgainstEveryPermission()
    {
        QFETCH(QString, expected);
        const QLatin1StringView permission(QTest::currentDataTag());
        qsizetype at = 0;
        for (const Role role : kAllRoles) {
            const bool holds = expected[at++] == u'y';
            QVERIFY2(roleHolds(role, permission) == holds, roleName(role).data());
            QVERIFY2(permissionsOf(role).contains(permission) == holds, roleName(role).data());
            m_walked.insert(permission);
        }
    }

    void noPermissionIsLeftOut()
    {
        for (const auto permission : allPermissionNames()) {
            QVERIFY2(m_walked.contains(permission), permission.data());
        }
    }

    void everyPermissionThatAUseCaseAsksForIsHeldBySomebody()
    {
        const auto administrator = permissionsOf(Role::Administrator);
        for (const QString& permission : test::allPermissions()) {
            QVERIFY2(administrator.contains(permission), qPrintable(permission));
        }
    }

    void aPriestSeesTheSevaListAndNothingElse()
    {
        QCOMPARE(permissionsOf(Role::Priest),
            (QSet<QString>{u"seva_list.view"_s, u"booking.perform"_s}));
    }

    void rolesAreReadAsStoredAndAsTheServiceNamesThem()
    {
        for (const Role role : kAllRoles) {
            VERIFY_OK(parseRole(roleName(role)));
            QCOMPARE(*parseRole(QString(roleName(role)).toUpper()), role);
        }
        QCOMPARE(*parseRole(u"SUPER_ADMIN"_s), Role::Administrator);
        QCOMPARE(test::ruleOf(parseRole(u"chairman"_s)), u"role.unknown"_s);
        QCOMPARE(test::ruleOf(parseRole({})), u"role.unknown"_s);
    }

    void nobodyManagesWhoStandsAbove()
    {
        QVERIFY(mayManage(Role::Administrator, Role::Administrator));
        QVERIFY(mayManage(Role::TempleManager, Role::TempleManager));
        QVERIFY(!mayManage(Role::TempleManager, Role::Administrator));
        for (const Role role : {Role::Accountant, Role::CounterStaff, Role::Priest}) {
            QVERIFY(!mayManage(role, Role::Priest));
        }
    }

private:
    QSet<QString> m_walked;
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
