// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/users_page.h"

#include "models/identity/login.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/page_stage.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/users/roles_table.h"
#include "ui/users/user_words.h"
#include "ui/users/users_view_model.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>

using namespace mm;
using namespace Qt::StringLiterals;
using identity::Role;
using test::focusName;
using test::press;
using test::settle;
using test::type;
using ui::UsersViewModel;

/// The Users page by keyboard, and its view-model, on a real store.
class UsersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAUserByKeyboard();
    void passwordsMustBeTheSame();
    void aShortPasswordIsRefusedInWords();
    void aTakenNameStandsAtItsField();
    void escapeKeepsWhatWasTyped();
    void disablesAndEnables();
    void theLastAdministratorStays();
    void changesTheRole();
    void resetsAPassword();
    void takesAPinAway();
    void givesAPin();
    void setsTheOwnPin();
    void aManagerMayNotTouchAdministrators();
    void withoutPermissionNobodyIsListed();
    void everyPermissionHasWords();
    void rolesAreToBeRead();
    void everythingIsNamedAndReachable();

private:
    void open() { m_page = m_stage->open<ui::UsersPage>(); }
    UserId addUser(const QString& username, Role role);
    void choose(UserId id);
    [[nodiscard]] QStringList column(int index) const;
    [[nodiscard]] QString words() const;
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }

    std::unique_ptr<test::PageStage> m_stage;
    std::unique_ptr<ui::UsersPage> m_page;
};

namespace {
const QString kPassword = QStringLiteral("three blue lotus");
constexpr identity::HashCost kCheap{1, size_t{8} * 1024};
} // namespace

void UsersPageTest::init()
{
    m_stage = std::make_unique<test::PageStage>();
}

void UsersPageTest::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

UserId UsersPageTest::addUser(const QString& username, Role role)
{
    m_stage->desk().clock().advance(1000);
    return m_stage->desk()
        .run([&](store::UnitOfWork& unit) {
            return identity::addUser(unit, {username, username, role, kPassword, {}, kCheap});
        })
        .value();
}

void UsersPageTest::choose(UserId id)
{
    m_page->table().view().setFocus();
    m_page->table().setCurrentKey(id.toString());
    settle();
}

QStringList UsersPageTest::column(int index) const
{
    QStringList texts;
    const auto& model = m_page->table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, index).data().toString();
    }
    return texts;
}

QString UsersPageTest::words() const
{
    QStringList texts;
    for (const auto* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(u'|');
}

void UsersPageTest::addsAUserByKeyboard()
{
    open();
    const QAbstractItemModelTester tester(&m_page->table().model());
    press(Qt::Key_F2);
    QCOMPARE(focusName(), u"newUserNameLineEdit"_s);
    type(u"Gopal Bhat"_s);
    press(Qt::Key_Return);
    type(u"gopal"_s);
    press(Qt::Key_Return);
    QCOMPARE(focusName(), u"newUserRoleComboBox"_s);
    press(Qt::Key_Tab);
    type(kPassword);
    press(Qt::Key_Return);
    type(kPassword);
    press(Qt::Key_Return);
    QCOMPARE(column(1), QStringList({u"gopal"_s, u"lakshmi"_s}));
    QVERIFY(words().contains(u"The user is added"_s));
    const auto user = identity::userNamed(m_stage->desk().db(), u"gopal"_s).value();
    QCOMPARE(user.role, Role::CounterStaff);
    QCOMPARE(user.displayName, u"Gopal Bhat"_s);
    QVERIFY(identity::logIn(m_stage->desk().desk(), {u"gopal"_s, kPassword, {}}));
    // Nothing of it stays in the form.
    QVERIFY(find<QLineEdit>(u"newPasswordPasswordEdit"_s)->text().isEmpty());
    QVERIFY(find<QLineEdit>(u"newUsernameLineEdit"_s)->text().isEmpty());
}

void UsersPageTest::passwordsMustBeTheSame()
{
    open();
    press(Qt::Key_F2);
    find<QLineEdit>(u"newUsernameLineEdit"_s)->setText(u"gopal"_s);
    find<QLineEdit>(u"newPasswordPasswordEdit"_s)->setFocus();
    type(kPassword);
    press(Qt::Key_Return);
    type(u"three blue lotos"_s);
    press(Qt::Key_Return);
    QCOMPARE(focusName(), u"newPasswordAgainPasswordEdit"_s);
    QVERIFY2(words().contains(u"not the same"_s), qPrintable(words()));
    QCOMPARE(m_stage->desk().number("SELECT count(*) FROM users"), 1);
}

void UsersPageTest::aShortPasswordIsRefusedInWords()
{
    open();
    press(Qt::Key_F2);
    find<QLineEdit>(u"newPasswordPasswordEdit"_s)->setFocus();
    type(u"short"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(words().contains(u"at least 12"_s));
    QCOMPARE(focusName(), u"newPasswordPasswordEdit"_s);
}

void UsersPageTest::aTakenNameStandsAtItsField()
{
    open();
    press(Qt::Key_F2);
    find<QLineEdit>(u"newUsernameLineEdit"_s)->setText(u"lakshmi"_s);
    find<QLineEdit>(u"newPasswordPasswordEdit"_s)->setFocus();
    type(kPassword);
    press(Qt::Key_Tab);
    type(kPassword);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(focusName(), u"newUsernameLineEdit"_s);
    QVERIFY(words().contains(u"There is already a user"_s));
    // What was typed is still there, to be put right.
    QCOMPARE(find<QLineEdit>(u"newPasswordPasswordEdit"_s)->text(), kPassword);
}

void UsersPageTest::escapeKeepsWhatWasTyped()
{
    open();
    press(Qt::Key_F2);
    type(u"Gopal"_s);
    press(Qt::Key_Escape);
    QCOMPARE(focusName(), u"usersRowsTableView"_s);
    press(Qt::Key_F2);
    QCOMPARE(find<QLineEdit>(u"newUserNameLineEdit"_s)->text(), u"Gopal"_s);
}

void UsersPageTest::disablesAndEnables()
{
    const auto gopal = addUser(u"gopal"_s, Role::CounterStaff);
    open();
    choose(gopal);
    press(Qt::Key_F8);
    QCOMPARE(column(3).first(), u"Disabled"_s);
    QVERIFY(identity::userNamed(m_stage->desk().db(), u"gopal"_s)->isDisabled);
    // The one who was chosen still is.
    QCOMPARE(m_page->table().currentKey().toString(), gopal.toString());
    press(Qt::Key_F8);
    QVERIFY(!identity::userNamed(m_stage->desk().db(), u"gopal"_s)->isDisabled);
}

void UsersPageTest::theLastAdministratorStays()
{
    open();
    choose(m_page->model().self());
    press(Qt::Key_F8);
    QVERIFY(words().contains(u"is the last administrator"_s));
    QVERIFY(!identity::userNamed(m_stage->desk().db(), u"lakshmi"_s)->isDisabled);
}

void UsersPageTest::changesTheRole()
{
    const auto gopal = addUser(u"gopal"_s, Role::CounterStaff);
    open();
    choose(gopal);
    auto* role = find<QComboBox>(u"userRoleComboBox"_s);
    auto* change = find<QPushButton>(u"changeRoleKeyButton"_s);
    QVERIFY(!change->isEnabled());
    role->setFocus();
    press(Qt::Key_Up);
    QVERIFY(change->isEnabled());
    change->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(identity::userNamed(m_stage->desk().db(), u"gopal"_s)->role, Role::Accountant);
    QCOMPARE(column(2).first(), u"Accountant"_s);
}

void UsersPageTest::resetsAPassword()
{
    const auto gopal = addUser(u"gopal"_s, Role::CounterStaff);
    open();
    choose(gopal);
    find<QLineEdit>(u"resetPasswordPasswordEdit"_s)->setFocus();
    type(u"another long word"_s);
    press(Qt::Key_Return);
    type(u"another long word"_s);
    press(Qt::Key_Return);
    QVERIFY(words().contains(u"The new password is set"_s));
    QVERIFY(find<QLineEdit>(u"resetPasswordPasswordEdit"_s)->text().isEmpty());
    QVERIFY(identity::logIn(m_stage->desk().desk(), {u"gopal"_s, u"another long word"_s, {}}));
    QVERIFY(!identity::logIn(m_stage->desk().desk(), {u"gopal"_s, kPassword, {}}));
}

void UsersPageTest::takesAPinAway()
{
    const auto gopal = addUser(u"gopal"_s, Role::CounterStaff);
    auto& desk = m_stage->desk().desk();
    const auto manager = desk.actor;
    desk.actor = identity::logIn(desk, {u"gopal"_s, kPassword, kCheap}).value();
    QVERIFY(identity::setPin(desk, {kPassword, u"1234"_s, kCheap}));
    desk.actor = manager;
    open();
    choose(gopal);
    QVERIFY(words().contains(u"has a PIN"_s));
    press(Qt::Key_F9);
    QVERIFY2(words().contains(u"no PIN"_s), qPrintable(words()));
    QVERIFY(!identity::userNamed(desk.db, u"gopal"_s)->hasPin);
    QCOMPARE(m_stage->desk().number(
                 "SELECT count(*) FROM audit_events WHERE action = 'user.remove_pin'"),
        1);
    QVERIFY(!find<QWidget>(u"takePinKeyButton"_s)->isVisible());
}

void UsersPageTest::givesAPin()
{
    const auto gopal = addUser(u"gopal"_s, Role::CounterStaff);
    open();
    choose(gopal);
    find<QLineEdit>(u"newPinPasswordEdit"_s)->setFocus();
    type(u"12"_s);
    press(Qt::Key_Return);
    QVERIFY(!identity::userNamed(m_stage->desk().desk().db, u"gopal"_s)->hasPin);
    find<QLineEdit>(u"newPinPasswordEdit"_s)->clear();
    type(u"4829"_s);
    press(Qt::Key_Return);
    QVERIFY(identity::userNamed(m_stage->desk().desk().db, u"gopal"_s)->hasPin);
    QVERIFY2(words().contains(u"has a PIN"_s), qPrintable(words()));
    QVERIFY(find<QLineEdit>(u"newPinPasswordEdit"_s)->text().isEmpty());
    QCOMPARE(
        m_stage->desk().number("SELECT count(*) FROM audit_events WHERE action = 'user.give_pin'"),
        1);
}

void UsersPageTest::setsTheOwnPin()
{
    const auto gopal = addUser(u"gopal"_s, Role::TempleManager);
    auto actor = identity::logIn(m_stage->desk().desk(), {u"gopal"_s, kPassword, kCheap}).value();
    m_stage->desk().desk().actor = actor;
    open();
    choose(gopal);
    find<QLineEdit>(u"ownPasswordPasswordEdit"_s)->setFocus();
    type(kPassword);
    press(Qt::Key_Return);
    type(u"12"_s);
    press(Qt::Key_Return);
    QCOMPARE(focusName(), u"ownPinPasswordEdit"_s);
    QVERIFY(words().contains(u"A PIN has 4 to 8 digits"_s));
    type(u"34"_s);
    press(Qt::Key_Return);
    QVERIFY(words().contains(u"Your PIN is set."_s));
    QVERIFY(identity::userNamed(m_stage->desk().db(), u"gopal"_s)->hasPin);
    QVERIFY(find<QLineEdit>(u"ownPinPasswordEdit"_s)->text().isEmpty());
}

void UsersPageTest::aManagerMayNotTouchAdministrators()
{
    addUser(u"gopal"_s, Role::TempleManager);
    UsersViewModel owner(m_stage->runner());
    owner.load();
    settle();
    const UserId administrator = owner.self();
    const auto gopal =
        identity::logIn(m_stage->desk().desk(), {u"gopal"_s, kPassword, kCheap}).value();
    m_stage->desk().desk().actor = gopal;
    open();
    choose(administrator);
    QVERIFY(!find<QWidget>(u"toggleUserKeyButton"_s)->isVisible());
    press(Qt::Key_F8);
    press(Qt::Key_F2);
    QCOMPARE(find<QComboBox>(u"newUserRoleComboBox"_s)->findData(u"administrator"_s), -1);
    // The rulebook refuses whatever the window would let through.
    const QSignalSpy refused(&m_page->model(), &UsersViewModel::refused);
    m_page->model().setDisabled(administrator, true);
    settle();
    QCOMPARE(refused.size(), 1);
    QVERIFY(!identity::userNamed(m_stage->desk().db(), u"lakshmi"_s)->isDisabled);
}

void UsersPageTest::withoutPermissionNobodyIsListed()
{
    m_stage->desk().allowOnly({u"devotee.view"_s});
    open();
    QCOMPARE(column(0), QStringList());
    QVERIFY(m_page->model().rolesToGive().empty());
}

void UsersPageTest::everyPermissionHasWords()
{
    QSet<QString> words;
    for (const auto permission : identity::allPermissionNames()) {
        QVERIFY2(ui::permissionText(permission) != permission, permission.data());
        words.insert(ui::permissionText(permission));
    }
    QCOMPARE(words.size(), static_cast<qsizetype>(identity::allPermissionNames().size()));
}

void UsersPageTest::rolesAreToBeRead()
{
    open();
    press(Qt::Key_F4);
    QCOMPARE(focusName(), u"rolesRowsTableView"_s);
    auto& model = m_page->roles().table().model();
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), static_cast<int>(identity::allPermissionNames().size()));
    const int row = model.rowOf(u"receipt.cancel"_s);
    QCOMPARE(model.index(row, 0).data().toString(), u"Cancel receipts"_s);
    QCOMPARE(model.index(row, 3).data().toString(), u"yes"_s); // accountant
    QCOMPARE(model.index(row, 4).data().toString(), QString()); // counter staff
    press(Qt::Key_F4);
    QCOMPARE(focusName(), u"usersRowsTableView"_s);
}

void UsersPageTest::everythingIsNamedAndReachable()
{
    open();
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    press(Qt::Key_F2);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
}

QTEST_MAIN(UsersPageTest)
#include "users_page_test.moc"
