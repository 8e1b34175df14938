// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "models/identity/login.h"
#include "models/identity/users.h"
#include "models/setup/open_store.h"
#include "tests/app/desktop/new_temple.h"
#include "tests/app/desktop/watched.h"
#include "tests/ui/support/accessibility.h"
#include "ui/receipts/receipts_page.h"
#include "ui/setup/setup_memo.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mm;
using namespace mm::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The program put together, on a real display, by keyboard alone.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromAnEmptyFolderToAReceipt();
    void anUnfinishedKeySheetIsAskedForAtTheNextLogIn();
    void theLockKeepsWhatIsBeingTyped();
    void nobodyAtTheCounterLocksIt();
    void anotherUserStartsWithACleanPage();
    void languageStaysWithTheUser();
    void thePinIsSetFromTheUserMenu();
    void everyPageOpensAndIsReachedByKey();

private:
    void open(bool demo = false);
    void openAndLogIn(const QString& username = u"lakshmi"_s);
    /// Lets the store answer what was asked so far.
    void settle();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void enter(const QString& text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    [[nodiscard]] QString focus() const
    {
        const QWidget* widget = m_desktop->window().focusWidget();
        return widget == nullptr ? QString() : widget->objectName();
    }
    [[nodiscard]] ui::MainWindow& window() const { return m_desktop->window(); }
    template <typename T>
    T* find(const QString& name)
    {
        return window().findChild<T*>(name);
    }
    qint64 count(const QByteArray& table);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<setup::DataFolder> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void DesktopTest::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<setup::DataFolder>(m_dir->filePath(u"data"_s));
}

void DesktopTest::cleanup()
{
    m_desktop.reset();
}

void DesktopTest::open(bool demo)
{
    StartOptions options;
    options.dataFolder = m_folder->path();
    options.language = u"en"_s;
    options.demo = demo;
    auto desktop = Desktop::create(*qApp, options);
    VERIFY_OK(desktop);
    m_desktop = std::move(*desktop);
    m_desktop->begin();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void DesktopTest::openAndLogIn(const QString& username)
{
    open();
    auto* name = find<QLineEdit>(u"usernameLineEdit"_s);
    name->setFocus();
    name->selectAll();
    type(username);
    press(Qt::Key_Return);
    QTRY_COMPARE(focus(), u"passwordPasswordEdit"_s);
    enter(test::kGoodPassword);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isLocked(), 10'000);
    settle();
}

void DesktopTest::settle()
{
    // Answers come in the order of the questions, and some of them ask again.
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        m_desktop->store().ask(
            this, [](ui::Workplace&) { return true; }, [&answered](bool) { answered = true; });
        QTRY_VERIFY(answered);
    }
}

void DesktopTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = window().focusWidget();
    QTest::keyClick(focused != nullptr ? focused : &window(), static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::sendPostedEvents();
}

void DesktopTest::type(const QString& text)
{
    QTest::keyClicks(window().focusWidget(), text);
}

qint64 DesktopTest::count(const QByteArray& table)
{
    const auto db = store::SqliteConnection::open(m_folder->store(), {});
    auto statement = (*db)->prepare("SELECT count(*) FROM " + table);
    return (*statement)->step().value_or(false) ? (*statement)->integer(0) : -1;
}

void DesktopTest::fromAnEmptyFolderToAReceipt()
{
    open(true);
    QTRY_COMPARE(focus(), u"demoTempleKeyButton"_s);
    press(Qt::Key_Return);
    enter(u"Lakshmi Bhat"_s);
    press(Qt::Key_Return);
    enter(test::kGoodPassword);
    enter(test::kGoodPassword);
    // The counter stands open, with the cursor where every receipt begins.
    QTRY_VERIFY_WITH_TIMEOUT(!window().isLocked(), 20'000);
    QCOMPARE(window().currentPageId(), u"counter"_s);
    QTRY_VERIFY(focus().contains(u"SearchBox"_s));
    press(Qt::Key_F2);
    enter(u"501"_s);
    press(Qt::Key_F9);
    press(Qt::Key_Return);
    QTRY_COMPARE(count("receipts"), 1);
    press(Qt::Key_Return);
    QCOMPARE(count("receipts"), 1);
    // It is found, whole, on the page of the receipts.
    press(Qt::Key_2, Qt::AltModifier);
    window().showPage(u"receipts"_s);
    QTRY_COMPARE(focus(), u"receiptSearchLineEdit"_s);
    enter(u"1"_s);
    QTRY_COMPARE(find<QLabel>(u"shownNumberRoleLabel"_s)->text().right(7), u"/000001"_s);
}

void DesktopTest::anUnfinishedKeySheetIsAskedForAtTheNextLogIn()
{
    test::makeTemple(*m_folder);
    ui::SetupMemo(m_folder->file("setup.json"_L1)).owesKeySheet();
    open();
    auto* name = find<QLineEdit>(u"usernameLineEdit"_s);
    name->setFocus();
    enter(u"lakshmi"_s);
    enter(test::kGoodPassword);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"recoveryKeyRoleLabel"_s) != nullptr, 20'000);
    const QString key = find<QLabel>(u"recoveryKeyRoleLabel"_s)->text().remove(u' ');
    QCOMPARE(key.size(), 25);
    QTRY_COMPARE(focus(), u"printKeySheetKeyButton"_s);
    press(Qt::Key_F4);
    enter(key.right(5));
    QTRY_VERIFY(!window().isLocked());
    QVERIFY(!QFile::exists(m_folder->file("setup.json"_L1)));
}

void DesktopTest::theLockKeepsWhatIsBeingTyped()
{
    test::makeTemple(*m_folder);
    openAndLogIn();
    QTRY_VERIFY(focus().contains(u"SearchBox"_s));
    const QString before = focus();
    type(u"Ramesh Kum"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    settle();
    QVERIFY(window().isLocked());
    QVERIFY(!m_desktop->session().isIn());
    // Nothing beneath the door is reached by a key.
    press(Qt::Key_F2);
    QVERIFY(window().isLocked());
    QTRY_COMPARE(focus(), u"passwordPasswordEdit"_s);
    enter(test::kGoodPassword);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isLocked(), 10'000);
    QCOMPARE(focus(), before);
    QCOMPARE(static_cast<QLineEdit*>(window().focusWidget())->text(), u"Ramesh Kum"_s);
}

void DesktopTest::nobodyAtTheCounterLocksIt()
{
    test::makeTemple(*m_folder);
    openAndLogIn();
    QVERIFY(m_desktop->idle().isWatching());
    m_desktop->idle().watch(30ms);
    QTRY_VERIFY(window().isLocked());
    QVERIFY(!m_desktop->idle().isWatching());
    QVERIFY(!m_desktop->session().isIn());
}

void DesktopTest::anotherUserStartsWithACleanPage()
{
    test::makeTemple(*m_folder);
    {
        auto store = setup::openStore(*m_folder);
        auto desk = store->desk();
        VERIFY_OK(identity::logIn(*desk, {u"lakshmi"_s, test::kGoodPassword, test::kCheap}));
        VERIFY_OK(store::inUnitOfWork(*desk, [](store::UnitOfWork& unit) {
            return identity::addUser(unit,
                {u"gopal"_s, u"Gopal"_s, identity::Role::CounterStaff, test::kGoodPassword, {},
                    test::kCheap});
        }));
    }
    openAndLogIn();
    QTRY_VERIFY(focus().contains(u"SearchBox"_s));
    type(u"Ramesh Kum"_s);
    const QPointer<QWidget> hers = window().focusWidget();
    press(Qt::Key_L, Qt::ControlModifier);
    settle();
    // Her name is proposed; Shift+Tab leads to the field where another one is typed.
    QTRY_COMPARE(focus(), u"passwordPasswordEdit"_s);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(focus(), u"usernameLineEdit"_s);
    enter(u"gopal"_s);
    enter(test::kGoodPassword);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isLocked(), 10'000);
    QTRY_VERIFY(hers == nullptr);
    QTRY_VERIFY(focus().contains(u"SearchBox"_s));
    QVERIFY(static_cast<QLineEdit*>(window().focusWidget())->text().isEmpty());
    QCOMPARE(find<QPushButton>(u"userKeyButton"_s)->text(), u"Gopal"_s);
}

void DesktopTest::languageStaysWithTheUser()
{
    test::makeTemple(*m_folder);
    openAndLogIn();
    Q_EMIT window().languageChanged(u"kn"_s);
    m_desktop.reset();
    openAndLogIn();
    QCOMPARE(QLocale(qApp->property("mmLanguage").toString()).language(), QLocale::Kannada);
}

void DesktopTest::thePinIsSetFromTheUserMenu()
{
    test::makeTemple(*m_folder);
    openAndLogIn();
    find<QPushButton>(u"userKeyButton"_s)->click();
    auto* menu = find<QMenu>(u"userMenu"_s);
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_COMPARE(focus(), u"currentPasswordPasswordEdit"_s);
    type(test::kGoodPassword);
    press(Qt::Key_Tab);
    type(u"4821"_s);
    press(Qt::Key_Tab);
    enter(u"4821"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isLocked(), 10'000);
    press(Qt::Key_L, Qt::ControlModifier);
    settle();
    QTRY_COMPARE(focus(), u"pinPasswordEdit"_s);
    enter(u"4821"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isLocked(), 10'000);
    QVERIFY(m_desktop->session().isIn());
}

void DesktopTest::everyPageOpensAndIsReachedByKey()
{
    test::makeTemple(*m_folder);
    openAndLogIn();
    int pages = 0;
    for (const QString& id : m_desktop->pageIds()) {
        QVERIFY2(window().showPage(id), qPrintable(id));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(test::accessibilityFaults(&window()).join(u'\n'), QString());
        ++pages;
    }
    QVERIFY(pages >= 2);
}

int main(int argc, char** argv)
{
    return test::runWatched<DesktopTest>(argc, argv);
}
#include "desktop_test.moc"
