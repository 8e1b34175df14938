// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/login_screen.h"

#include "models/identity/login.h"
#include "tests/identity/staffed_counter.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/direct_runner.h"
#include "translations/language.h"
#include "ui/login/password_edit.h"
#include "ui/login/pin_screen.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;
using mm::test::kGoodPassword;

namespace {

/// A counter where gopal works, and the door before it.
class Door
{
public:
    Door()
        : m_runner(m_counter.test())
        , m_session(m_runner, test::kCheap)
        , m_settings(m_folder.filePath(u"w.ini"_s), QSettings::IniFormat)
        , m_theme(Theme::create(*qApp).value())
    {
        m_window.resize(1000, 700);
        m_window.show();
    }

    LoginScreen& open(bool ready = true)
    {
        m_screen = std::make_unique<LoginScreen>(
            LoginScreen::Parts{m_session, *m_theme, m_languages, m_settings}, &m_window);
        m_screen->setTemple(u"ಪರೀಕ್ಷಾ ದೇವಸ್ಥಾನ"_s);
        m_screen->setGeometry(m_window.rect());
        m_screen->show();
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window)) {
            qFatal("no window");
        }
        m_screen->setFocus(Qt::OtherFocusReason);
        if (ready) {
            m_screen->setReady();
        }
        QCoreApplication::sendPostedEvents();
        return *m_screen;
    }
    /// Types into what has the focus, as a person does.
    void type(const QString& text) { QTest::keyClicks(m_window.focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.focusWidget(), key, modifiers);
        QCoreApplication::sendPostedEvents();
    }
    void logIn(const QString& username, const QString& password)
    {
        auto* name = m_screen->findChild<QLineEdit*>(u"usernameLineEdit"_s);
        name->setFocus();
        name->selectAll();
        type(username);
        press(Qt::Key_Return);
        type(password);
        press(Qt::Key_Return);
    }
    QString error()
    {
        for (const auto* label : m_screen->findChildren<QLabel*>(u"errorRoleLabel"_s)) {
            if (label->isVisibleTo(m_screen.get()) && !label->text().isEmpty()) {
                return label->text();
            }
        }
        return {};
    }
    template <typename T>
    T* find(const QString& name)
    {
        return m_screen->findChild<T*>(name);
    }

    test::StaffedCounter m_counter;
    test::DirectRunner m_runner;
    Session m_session;
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<Theme> m_theme;
    texts::LanguageSwitch m_languages;
    QWidget m_window;
    std::unique_ptr<LoginScreen> m_screen;
};

} // namespace

/// Log-in, change of user and lock, pressed by key.
class LoginScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameAndPasswordLetIn();
    void theDeskActsForWhoIsIn();
    void aWrongPasswordIsSaidUnderTheField();
    void aDoorTriedTooOftenCountsDown();
    void anotherNameIsNotHeldUp();
    void enterBeforeTheStoreIsOpenIsRemembered();
    void thePinIsEnoughAfterTheLock();
    void aWrongPinIsSaidAndCounted();
    void theFifthWrongPinAsksForThePassword();
    void lockingTakesThePermissionsAndKeepsTheName();
    void thePinIsSetWithThePassword();
    void theNameOfTheLastUserStandsThere();
    void theLanguageIsChangedAtTheDoor();
    void everythingIsReachedByKey();
};

void LoginScreenTest::nameAndPasswordLetIn()
{
    Door door;
    door.open();
    const QSignalSpy entered(&door.m_session, &Session::entered);
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_COMPARE(entered.count(), 1);
    QVERIFY(!entered.first().first().toBool());
    QCOMPARE(door.m_session.entry().actor.displayName, u"Gopal Bhat"_s);
    QVERIFY(door.m_session.mayUse(u"donation.create"_s));
    QVERIFY(!door.m_session.mayUse(u"receipt.cancel"_s));
    QCOMPARE(door.m_session.entry().autoLockMinutes, 10);
    QVERIFY(door.find<PasswordEdit>(u"passwordPasswordEdit"_s)->text().isEmpty());
}

void LoginScreenTest::theDeskActsForWhoIsIn()
{
    Door door;
    door.open();
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_VERIFY(door.m_session.isIn());
    QCOMPARE(door.m_counter.desk().actor.id, door.m_counter.user());
}

void LoginScreenTest::aWrongPasswordIsSaidUnderTheField()
{
    Door door;
    door.open();
    door.logIn(u"gopal"_s, u"not the password"_s);
    QTRY_COMPARE(door.error(), u"The user name or the password is not right. Type both again."_s);
    auto* password = door.find<PasswordEdit>(u"passwordPasswordEdit"_s);
    QVERIFY(password->text().isEmpty());
    QCOMPARE(door.m_window.focusWidget(), password);
    door.type(u"x"_s);
    QVERIFY(door.error().isEmpty());
}

void LoginScreenTest::aDoorTriedTooOftenCountsDown()
{
    Door door;
    door.m_counter.failUpTo(4);
    QCOMPARE(door.m_counter.wrong(), u"login.failed"_s);
    door.open();
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_VERIFY(door.error().contains(u"Wait 0:30"_s));
    auto* enter = door.find<QPushButton>(u"logInKeyButton"_s);
    QVERIFY(!enter->isEnabled());
    QVERIFY(!door.m_session.isIn());
    QTRY_VERIFY(door.error().contains(u"Wait 0:29"_s));
    // Nobody is let in meanwhile, whatever is typed.
    door.type(kGoodPassword);
    door.press(Qt::Key_Return);
    QVERIFY(!door.m_session.isIn());
}

void LoginScreenTest::anotherNameIsNotHeldUp()
{
    Door door;
    door.m_counter.failUpTo(4);
    QCOMPARE(door.m_counter.wrong(), u"login.failed"_s);
    door.open();
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_VERIFY(door.error().contains(u"Wait 0:"_s));
    auto* name = door.find<QLineEdit>(u"usernameLineEdit"_s);
    name->setFocus();
    door.type(u"a"_s);
    QVERIFY(door.error().isEmpty());
    QVERIFY(door.find<QPushButton>(u"logInKeyButton"_s)->isEnabled());
}

void LoginScreenTest::enterBeforeTheStoreIsOpenIsRemembered()
{
    Door door;
    LoginScreen& screen = door.open(false);
    QVERIFY(door.find<QLabel>(u"stateRoleLabel"_s)->text().contains(u"Opening"_s));
    door.logIn(u"gopal"_s, kGoodPassword);
    QVERIFY(!door.m_session.isIn());
    screen.setReady();
    QTRY_VERIFY(door.m_session.isIn());
}

void LoginScreenTest::thePinIsEnoughAfterTheLock()
{
    Door door;
    door.m_counter.withPin();
    door.m_counter.desk().actor = {};
    door.open();
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_VERIFY(door.m_session.isIn());
    door.m_session.lock();
    QVERIFY(!door.m_session.mayUse(u"donation.create"_s));
    const QSignalSpy entered(&door.m_session, &Session::entered);
    door.open();
    // Who was in is proposed; the PIN has the focus.
    QTRY_COMPARE(door.m_window.focusWidget()->objectName(), u"pinPasswordEdit"_s);
    QVERIFY(door.find<QPushButton>(u"person1KeyButton"_s)->text().contains(u"Gopal Bhat"_s));
    door.type(u"4821"_s);
    door.press(Qt::Key_Return);
    QTRY_COMPARE(entered.count(), 1);
    QVERIFY(entered.first().first().toBool());
}

void LoginScreenTest::aWrongPinIsSaidAndCounted()
{
    Door door;
    door.m_counter.withPin();
    door.open();
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_VERIFY(door.m_session.isIn());
    door.m_session.lock();
    door.open();
    QTRY_COMPARE(door.m_window.focusWidget()->objectName(), u"pinPasswordEdit"_s);
    door.type(u"1111"_s);
    door.press(Qt::Key_Return);
    QTRY_COMPARE(door.error(), u"That PIN is not right. Type it again, or use your password."_s);
    QCOMPARE(door.m_window.focusWidget()->objectName(), u"pinPasswordEdit"_s);
    QCOMPARE(door.m_counter.events("user.login_failed"), 1);
    // Esc leads to the password, with the name filled in.
    door.press(Qt::Key_Escape);
    QTRY_COMPARE(door.m_window.focusWidget()->objectName(), u"passwordPasswordEdit"_s);
    QCOMPARE(door.find<QLineEdit>(u"usernameLineEdit"_s)->text(), u"gopal"_s);
}

void LoginScreenTest::theFifthWrongPinAsksForThePassword()
{
    Door door;
    door.m_counter.withPin();
    door.open();
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_VERIFY(door.m_session.isIn());
    door.m_session.lock();
    door.open();
    const QSignalSpy refused(&door.m_session, &Session::refused);
    QTRY_COMPARE(door.m_window.focusWidget()->objectName(), u"pinPasswordEdit"_s);
    for (int i = 1; i <= 5; ++i) {
        door.type(u"1111"_s);
        door.press(Qt::Key_Return);
        QTRY_COMPARE(refused.count(), i);
    }
    door.m_counter.clock().advance(test::kMinute);
    door.type(u"4821"_s);
    door.press(Qt::Key_Return);
    QTRY_COMPARE(refused.count(), 6);
    QCOMPARE(door.m_window.focusWidget()->objectName(), u"passwordPasswordEdit"_s);
    QVERIFY(door.error().contains(u"Log in with your password first"_s));
}

void LoginScreenTest::lockingTakesThePermissionsAndKeepsTheName()
{
    Door door;
    door.open();
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_VERIFY(door.m_session.isIn());
    const QSignalSpy locked(&door.m_session, &Session::locked);
    door.m_session.lock();
    QCOMPARE(locked.count(), 1);
    QVERIFY(!door.m_session.isIn());
    QVERIFY(door.m_counter.desk().actor.permissions.isEmpty());
    QCOMPARE(door.m_counter.desk().actor.id, door.m_counter.user());
    door.m_session.lock();
    QCOMPARE(locked.count(), 1);
}

void LoginScreenTest::thePinIsSetWithThePassword()
{
    Door door;
    door.open();
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_VERIFY(door.m_session.isIn());
    PinScreen screen(door.m_session, *door.m_theme, door.m_languages, &door.m_window);
    screen.setGeometry(door.m_window.rect());
    screen.show();
    screen.raise();
    screen.setFocus();
    const QSignalSpy done(&screen, &PinScreen::done);
    door.type(kGoodPassword);
    door.press(Qt::Key_Tab);
    door.type(u"48219"_s);
    door.press(Qt::Key_Tab);
    door.type(u"48218"_s);
    door.press(Qt::Key_Return);
    QCOMPARE(done.count(), 0);
    QCOMPARE(door.m_window.focusWidget()->objectName(), u"newPinAgainPasswordEdit"_s);
    door.type(u"48219"_s);
    door.press(Qt::Key_Return);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.first().first().toBool());
    QVERIFY(door.m_session.entry().hasPin);
}

void LoginScreenTest::theNameOfTheLastUserStandsThere()
{
    Door door;
    door.open();
    door.logIn(u"gopal"_s, kGoodPassword);
    QTRY_VERIFY(door.m_session.isIn());
    // The program is opened again: nobody is known by PIN, the name is remembered.
    Session later(door.m_runner);
    LoginScreen screen({later, *door.m_theme, door.m_languages, door.m_settings});
    QCOMPARE(screen.findChild<QLineEdit*>(u"usernameLineEdit"_s)->text(), u"gopal"_s);
}

void LoginScreenTest::theLanguageIsChangedAtTheDoor()
{
    Door door;
    LoginScreen& screen = door.open();
    const QSignalSpy changed(&screen, &LoginScreen::languageChanged);
    door.find<QPushButton>(u"knLanguageKeyButton"_s)->click();
    QCOMPARE(changed.first().first().toString(), u"kn"_s);
    QTRY_VERIFY(door.find<QPushButton>(u"logInKeyButton"_s)->text() != u"Log in"_s);
    door.find<QPushButton>(u"enLanguageKeyButton"_s)->click();
    QTRY_COMPARE(door.find<QPushButton>(u"logInKeyButton"_s)->text(), u"Log in"_s);
}

void LoginScreenTest::everythingIsReachedByKey()
{
    Door door;
    LoginScreen& screen = door.open();
    QCOMPARE(test::accessibilityFaults(&screen).join(u'\n'), QString());
}

QTEST_MAIN(LoginScreenTest)
#include "login_screen_test.moc"
