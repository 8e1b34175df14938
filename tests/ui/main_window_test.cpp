// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "tests/ui/support/accessibility.h"
#include "translations/language.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/nav_button.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/search_box.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mm;
using namespace mm::ui;

namespace {

class TestPage final : public Page
{
public:
    TestPage(const QString& name, QWidget* parent)
        : Page(parent)
        , field(new QLineEdit(this))
        , issue(new KeyButton(u"Issue"_s, ButtonKind::Primary, this))
        , m_name(name)
    {
        field->setObjectName(name + u"LineEdit"_s);
        field->setAccessibleName(name);
        issue->setObjectName(name + u"KeyButton"_s);
        issue->setKey(Qt::Key_F9);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(field);
        layout->addWidget(issue);
    }

    [[nodiscard]] QString title() const override { return m_name; }
    void onShown() override { field->setFocus(); }
    void onLanguageChanged() override { ++languageChanges; }
    void open(const QVariant& what) override { opened = what; }

    QLineEdit* field;
    KeyButton* issue;
    QVariant opened;
    int languageChanges = 0;

private:
    QString m_name;
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
        add(u"counter"_s, "Counter", u"receipt.issue"_s);
        add(u"receipts"_s, "Receipts", u"receipt.view"_s);
        add(u"accounts"_s, "Accounts", u"accounts.view"_s);
        add(u"help"_s, "Help", {});
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_made.clear();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_pages, *m_theme, m_languages, *m_settings});
        m_window->resize(1366, 768);
        m_window->setUser(u"Lakshmi"_s, counterStaff());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->currentPage()->onShown();
    }

    void cleanup()
    {
        m_window.reset();
        QVERIFY(switchLanguage(m_languages, u"en"_s));
    }

    void onlyAllowedPagesAreThere()
    {
        QCOMPARE(m_window->findChildren<NavButton*>().size(), 3);
        QCOMPARE(m_window->currentPageId(), u"counter"_s);
        QVERIFY(!m_window->showPage(u"accounts"_s));
        QVERIFY(!m_window->showPage(u"nowhere"_s));
        QCOMPARE(m_window->currentPageId(), u"counter"_s);
        // Made when gone to, not before.
        QCOMPARE(m_made, QStringList{u"counter"_s});
    }

    void altAndADigitGoToAPage()
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_window->currentPageId(), u"receipts"_s);
        QVERIFY(m_window->windowTitle().startsWith(u"receipts"_s));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_window->currentPageId(), u"counter"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_9, Qt::AltModifier);
        QCOMPARE(m_window->currentPageId(), u"counter"_s);
    }

    void arrowsWalkTheRailAndEnterOpens()
    {
        auto* counter = m_window->findChild<NavButton*>(u"counterNavButton"_s);
        auto* receipts = m_window->findChild<NavButton*>(u"receiptsNavButton"_s);
        counter->setFocus();
        QTest::keyClick(counter, Qt::Key_Down);
        QVERIFY(receipts->hasFocus());
        QCOMPARE(m_window->currentPageId(), u"counter"_s);
        QTest::keyClick(receipts, Qt::Key_Return);
        QCOMPARE(m_window->currentPageId(), u"receipts"_s);
        QVERIFY(page()->field->hasFocus());
    }

    void everythingCanBeReachedByKeyboard()
    {
        QCOMPARE(test::accessibilityFaults(m_window.get()), QStringList());
    }

    void aPageLeadsToAnotherWithWhatToShow()
    {
        Q_EMIT m_window->currentPage()->pageRequested(u"receipts"_s, u"C01/2627/000124"_s);
        QCOMPARE(m_window->currentPageId(), u"receipts"_s);
        QCOMPARE(page()->opened.toString(), u"C01/2627/000124"_s);
    }

    void anotherUserSeesNothingOfTheOneBefore()
    {
        page()->field->setText(u"half a receipt"_s);
        m_window->setUser(
            u"Bhat"_s, [](const QString& permission) { return permission == "accounts.view"_L1; });
        QCOMPARE(m_window->currentPageId(), u"accounts"_s);
        m_window->setUser(u"Sita"_s, counterStaff());
        QVERIFY(m_window->showPage(u"counter"_s));
        QCOMPARE(page()->field->text(), QString());
    }

    void languageChangesWithoutARestart()
    {
        QSignalSpy changed(m_window.get(), &MainWindow::languageChanged);
        const int before = page()->languageChanges;
        QVERIFY(switchLanguage(m_languages, u"kn"_s));
        QTRY_COMPARE(page()->languageChanges, before + 1);
        const auto* button = m_window->findChild<IconButton*>(u"languageIconButton"_s);
        QCOMPARE(button->text(), u"ಕ"_s);
    }

    void theLookIsRemembered()
    {
        m_theme->setScheme(Scheme::Light);
        m_window->findChild<IconButton*>(u"themeIconButton"_s)->click();
        QCOMPARE(m_theme->scheme(), Scheme::Dark);
        m_theme->setScheme(Scheme::Light);
        m_theme->setScheme(Scheme::Dark);
        m_window.reset();
        m_theme->setScheme(Scheme::Light);
        const MainWindow again(MainWindow::Parts{m_pages, *m_theme, m_languages, *m_settings});
        QCOMPARE(m_theme->scheme(), Scheme::Dark);
        m_theme->setScheme(Scheme::Light);
    }

    void theRailFoldsOnASmallScreen()
    {
        const auto* rail = m_window->findChild<NavRail*>();
        QVERIFY(!rail->isNarrow());
        m_window->resize(910, 512);
        QTRY_VERIFY(rail->isNarrow());
        m_window->resize(1366, 768);
        QTRY_VERIFY(!rail->isNarrow());
        m_window->findChild<IconButton*>(u"foldIconButton"_s)->click();
        QVERIFY(rail->isNarrow());
        m_window->resize(1400, 768);
        QVERIFY(rail->isNarrow());
    }

    void aLockedWindowHearsNothing()
    {
        TestPage* counter = page();
        QSignalSpy issued(counter->issue, &KeyButton::clicked);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F9);
        QCOMPARE(issued.count(), 1);
        auto* screen = new QLineEdit;
        screen->setObjectName(u"pinLineEdit"_s);
        m_window->lock(screen);
        QVERIFY(m_window->isLocked());
        QVERIFY(screen->hasFocus());
        QCOMPARE(screen->size(), m_window->size());
        QTest::keyClick(screen, Qt::Key_F9);
        QTest::keyClick(screen, Qt::Key_2, Qt::AltModifier);
        QTest::keyClick(screen, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(issued.count(), 1);
        QCOMPARE(m_window->currentPageId(), u"counter"_s);
        QVERIFY(!m_window->commands().isVisible());
        QTest::keyClick(screen, Qt::Key_Tab);
        QVERIFY(!counter->field->hasFocus());
        QVERIFY(!counter->isVisible());
        m_window->unlock();
        QVERIFY(counter->field->hasFocus());
        QTest::keyClick(counter->field, Qt::Key_F9);
        QCOMPARE(issued.count(), 2);
    }

    void whatIsTakenBehindAMenuIsGivenBack()
    {
        QVERIFY(m_window->showPage(u"receipts"_s));
        QWidget* behind = page()->field;
        QVERIFY(m_window->showPage(u"counter"_s));
        QTRY_VERIFY(page()->field->hasFocus());
        QMenu menu(m_window.get());
        menu.addAction(u"One"_s);
        menu.popup(m_window->mapToGlobal(QPoint(200, 200)));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        // A late answer to the page before takes the focus there.
        behind->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendPostedEvents();
        menu.close();
        QTRY_VERIFY(page()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget()->isVisible());
    }

    void anotherUserMayUnlock()
    {
        m_window->lock(new QLineEdit);
        m_window->setUser(u"Sita"_s, counterStaff());
        m_window->unlock();
        QVERIFY(page()->isVisible());
        QVERIFY(page()->field->hasFocus());
    }

    void thePaletteReachesEveryAllowedPage()
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        auto* box = m_window->findChild<SearchBox*>(u"commandSearchBox"_s);
        QTRY_VERIFY(box->hasFocus());
        QVERIFY(box->isOpen());
        QTest::keyClicks(box, u"rec"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_window->currentPageId(), u"receipts"_s);
        QVERIFY(!m_window->commands().isVisible());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClicks(box, u"acc"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_window->currentPageId(), u"receipts"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!m_window->commands().isVisible());
        QVERIFY(page()->field->hasFocus());
    }

private:
    static MayUse counterStaff()
    {
        return [](const QString& permission) {
            return permission.startsWith("receipt."_L1);
        };
    }

    void add(const QString& id, const char* title, const QString& permission)
    {
        m_pages.add({id, title, "receipts"_L1, permission, [this, id](QWidget* parent) -> Page* {
                         m_made << id;
                         return new TestPage(id, parent);
                     }});
    }

    TestPage* page() { return static_cast<TestPage*>(m_window->currentPage()); }

    std::unique_ptr<Theme> m_theme;
    PageRegistry m_pages;
    texts::LanguageSwitch m_languages;
    QStringList m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
