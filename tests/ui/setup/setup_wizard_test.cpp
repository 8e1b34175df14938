// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_wizard.h"

#include "models/identity/login.h"
#include "models/setup/open_store.h"
#include "tests/identity/results.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/fakes.h"
#include "translations/language.h"
#include "ui/print/print_room.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;

namespace {

/// A printer that keeps what it is given.
class PaperTray final : public PrinterAccess
{
public:
    explicit PaperTray(bool hasPrinter)
        : m_hasPrinter(hasPrinter)
    { }
    PrinterList list() override
    {
        return m_hasPrinter ? PrinterList{{u"Office"_s}, u"Office"_s} : PrinterList{};
    }
    Result<void> print(const QByteArray&, const QString&, const QString&) override { return {}; }

private:
    bool m_hasPrinter;
};

/// Founds at once, with hashes that cost little.
class QuickFounder final : public TempleFounder
{
public:
    explicit QuickFounder(const QString& folder)
        : m_folder(folder)
    { }
    void found(QObject* /*context*/, const setup::InitDraft& draft,
        std::function<void(Result<setup::NewTemple>)> then) override
    {
        setup::InitDraft cheap = draft;
        cheap.cost = test::kCheap;
        then(setup::initTemple(m_folder, cheap));
    }
    setup::DataFolder m_folder;
};

/// Keeps what it is asked and answers when the test says so.
class JoinerByHand final : public TempleJoiner
{
public:
    void join(QObject* /*context*/, const sync::JoinDraft& draft,
        std::function<void(qint64 rows)> told,
        std::function<void(Result<sync::JoinedCounter>)> then) override
    {
        asked = draft;
        asked.password = QString(draft.password.constData(), draft.password.size());
        m_told = std::move(told);
        m_then = std::move(then);
        ++calls;
    }
    void cancel() override
    {
        m_then(tl::unexpected(Error{ErrorKind::Busy, "sync.stopped"_L1, {}, {}, {}}));
    }
    void tell(qint64 rows) { m_told(rows); }
    void answer(Result<sync::JoinedCounter> counter) { m_then(std::move(counter)); }

    sync::JoinDraft asked;
    int calls = 0;

private:
    std::function<void(qint64)> m_told;
    std::function<void(Result<sync::JoinedCounter>)> m_then;
};

class WizardDesk
{
public:
    explicit WizardDesk(bool hasPrinter = true)
        : m_founder(m_folder.filePath(u"data"_s))
        , m_room(std::make_unique<PaperTray>(hasPrinter))
        , m_theme(Theme::create(*qApp).value())
    {
        m_window.resize(1000, 760);
        m_window.show();
    }
    SetupWizard& open(bool demo = false)
    {
        m_wizard = std::make_unique<SetupWizard>(
            SetupWizard::Parts{m_founder, m_joiner, SetupMemo(m_folder.filePath(u"setup.json"_s)),
                m_room, m_files, *m_theme, m_languages},
            demo, &m_window);
        QObject::connect(m_wizard.get(), &SetupWizard::founded, &m_window,
            [this](const setup::NewTemple& temple, const QString& password) {
                m_temple = temple;
                m_password = QString(password.constData(), password.size());
            });
        m_wizard->setGeometry(m_window.rect());
        m_wizard->show();
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window)) {
            qFatal("no window");
        }
        m_wizard->setFocus(Qt::OtherFocusReason);
        return *m_wizard;
    }
    /// What no key of the keyboard has comes as from an input method.
    void type(const QString& text)
    {
        const bool ascii =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (ascii) {
            QTest::keyClicks(m_window.focusWidget(), text);
            return;
        }
        QInputMethodEvent composed;
        composed.setCommitString(text);
        QCoreApplication::sendEvent(m_window.focusWidget(), &composed);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.focusWidget(), key, modifiers);
        QCoreApplication::sendPostedEvents();
    }
    void enter(const QString& text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    [[nodiscard]] QString focus() const { return m_window.focusWidget()->objectName(); }
    [[nodiscard]] QString title() const
    {
        return m_wizard->findChild<QLabel*>(u"setupTitleRoleLabel"_s)->text();
    }
    [[nodiscard]] QString error() const
    {
        for (const auto* label : m_wizard->findChildren<QLabel*>(u"errorRoleLabel"_s)) {
            if (label->isVisible() && !label->text().isEmpty()) {
                return label->text();
            }
        }
        return {};
    }
    /// The five pages, as somebody types them who makes no mistake.
    void fillIn()
    {
        press(Qt::Key_F2);
        enter(u"Sri Ganapati Temple"_s);
        enter({});
        press(Qt::Key_Return);
        enter(u"mys"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        enter(u"Lakshmi Bhat"_s);
        press(Qt::Key_Return);
        enter(u"tulasi kunkuma 7 deepa"_s);
        enter(u"tulasi kunkuma 7 deepa"_s);
    }

    QTemporaryDir m_folder;
    QuickFounder m_founder;
    JoinerByHand m_joiner;
    PrintRoom m_room;
    test::FakeFilePicker m_files;
    std::unique_ptr<Theme> m_theme;
    texts::LanguageSwitch m_languages;
    QWidget m_window;
    std::unique_ptr<SetupWizard> m_wizard;
    std::optional<setup::NewTemple> m_temple;
    QString m_password;
};

} // namespace

/// From an empty folder to a temple, by keyboard alone.
class SetupWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTempleIsSetUpByKeys();
    void theKeyMustBeOnPaper();
    void theKeySheetIsSavedAndReadBack();
    void withoutAPrinterTheSheetIsSaidToBeSaved();
    void theDemoAsksForTheAdministratorAlone();
    void aCounterJoinsByKeys();
    void aJoiningIsStoppedAndGoesOn();
    void joiningNeedsAPasswordOrACode();
    void aRefusalStandsUnderItsField_data();
    void aRefusalStandsUnderItsField();
    void passwordsMustMeet();
    void whatWasTypedIsThereTheNextTime();
    void escGoesBackAndLosesNothing();
    void aFolderThatHoldsATempleIsSaid();
    void everythingIsReachedByKey();
};

void SetupWizardTest::aTempleIsSetUpByKeys()
{
    WizardDesk desk;
    desk.open();
    desk.fillIn();
    QVERIFY(desk.m_temple);
    QCOMPARE(desk.title(), u"The recovery key"_s);
    auto store = setup::openStore(desk.m_founder.m_folder);
    VERIFY_OK(store);
    const auto temple = identity::readTemple(*store->connection);
    VERIFY_OK(temple);
    QCOMPARE(temple->name, u"Sri Ganapati Temple"_s);
    QCOMPARE(temple->code, u"SGT"_s);
    QCOMPARE(temple->city, u"Mysuru"_s);
    QCOMPARE(temple->latitudeUdeg, std::optional<qint64>(12'295'800));
    QCOMPARE(temple->receiptLanguage, u"kn"_s);
    QCOMPARE(store->device.code, u"C01"_s);
    auto staffDesk = store->desk();
    VERIFY_OK(staffDesk);
    const auto actor = identity::logIn(*staffDesk, {u"lakshmi"_s, desk.m_password, test::kCheap});
    VERIFY_OK(actor);
    QCOMPARE(actor->displayName, u"Lakshmi Bhat"_s);
}

void SetupWizardTest::theKeyMustBeOnPaper()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    const QSignalSpy finished(&wizard, &SetupWizard::finished);
    desk.fillIn();
    const QString key = desk.m_temple->recoveryKey;
    auto* shown = wizard.findChild<QLabel*>(u"recoveryKeyRoleLabel"_s);
    QVERIFY(shown->text().contains(key.left(4)));
    // The set-up is remembered as not through until the end.
    QVERIFY(SetupMemo(desk.m_folder.filePath(u"setup.json"_s)).isKeySheetOwed());
    desk.press(Qt::Key_F4);
    QVERIFY(!shown->text().contains(key.left(4)));
    QCOMPARE(desk.focus(), u"endOfKeyLineEdit"_s);
    desk.enter(u"00000"_s);
    QVERIFY(desk.error().contains(u"last five characters"_s));
    QCOMPARE(finished.count(), 0);
    desk.enter(key.right(6).toLower());
    QCOMPARE(finished.count(), 1);
    QVERIFY(!SetupMemo(desk.m_folder.filePath(u"setup.json"_s)).isKeySheetOwed());
}

void SetupWizardTest::theKeySheetIsSavedAndReadBack()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    desk.fillIn();
    desk.m_files.nextPath = desk.m_folder.filePath(u"key.pdf"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    auto* banner = wizard.findChild<QWidget*>(u"keySheetBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QProcess text;
    text.start(u"pdftotext"_s, {desk.m_files.nextPath, u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString read = QString::fromUtf8(text.readAllStandardOutput());
    QVERIFY(read.contains(u"Sri Ganapati Temple"_s));
    QVERIFY(read.contains(desk.m_temple->recoveryKey.mid(10, 4)));
}

void SetupWizardTest::withoutAPrinterTheSheetIsSaidToBeSaved()
{
    WizardDesk desk(false);
    SetupWizard& wizard = desk.open();
    desk.fillIn();
    desk.press(Qt::Key_P, Qt::ControlModifier);
    auto* banner = wizard.findChild<Banner*>(u"keySheetBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"No printer"_s));
}

void SetupWizardTest::theDemoAsksForTheAdministratorAlone()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open(true);
    const QSignalSpy finished(&wizard, &SetupWizard::finished);
    QCOMPARE(desk.focus(), u"demoTempleKeyButton"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.title(), u"The first administrator"_s);
    desk.enter(u"Lakshmi Bhat"_s);
    desk.press(Qt::Key_Return);
    desk.enter(u"tulasi kunkuma 7 deepa"_s);
    desk.enter(u"tulasi kunkuma 7 deepa"_s);
    QCOMPARE(finished.count(), 1);
    const auto store = setup::openStore(desk.m_founder.m_folder);
    VERIFY_OK(store);
    QCOMPARE(identity::readTemple(*store->connection)->code, u"DEMO"_s);
}

void SetupWizardTest::aCounterJoinsByKeys()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    QSignalSpy joined(&wizard, &SetupWizard::joined);
    desk.press(Qt::Key_F5);
    desk.enter(u"cloud.example.org"_s);
    desk.enter(u"sgt"_s);
    desk.m_window.focusWidget()->setProperty("text", QString());
    desk.enter(u"c04"_s);
    desk.press(Qt::Key_Return);
    desk.enter(u"lakshmi"_s);
    desk.enter(u"tulasi kunkuma 7 deepa"_s);
    QCOMPARE(desk.m_joiner.calls, 1);
    QCOMPARE(desk.m_joiner.asked.server, u"https://cloud.example.org"_s);
    QCOMPARE(desk.m_joiner.asked.templeCode, u"SGT"_s);
    QCOMPARE(desk.m_joiner.asked.counterCode, u"C04"_s);
    QCOMPARE(desk.m_joiner.asked.username, u"lakshmi"_s);
    QCOMPARE(desk.m_joiner.asked.password, u"tulasi kunkuma 7 deepa"_s);
    desk.m_joiner.tell(41'000);
    desk.m_joiner.answer(sync::JoinedCounter{});
    QCOMPARE(joined.count(), 1);
    QCOMPARE(joined[0][0].toString(), u"lakshmi"_s);
}

void SetupWizardTest::aJoiningIsStoppedAndGoesOn()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    QSignalSpy joined(&wizard, &SetupWizard::joined);
    desk.press(Qt::Key_F5);
    desk.enter(u"https://cloud.example.org"_s);
    desk.enter(u"SGT"_s);
    desk.press(Qt::Key_Return);
    desk.enter(u"7KQ4-M2XD"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.m_joiner.asked.invitation, u"7KQ4-M2XD"_s);
    desk.press(Qt::Key_Escape);
    QVERIFY(wizard.findChild<Banner*>(u"setupBanner"_s)->isVisible());
    QCOMPARE(joined.count(), 0);
    // What was typed is there; the code is typed again.
    QCOMPARE(desk.focus(), u"joinPasswordPasswordEdit"_s);
    desk.enter(u"some password"_s);
    QVERIFY(!desk.error().isEmpty());
    desk.enter(u"lakshmi"_s);
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.m_joiner.calls, 1);
}

void SetupWizardTest::joiningNeedsAPasswordOrACode()
{
    WizardDesk desk;
    desk.open();
    desk.press(Qt::Key_F5);
    desk.enter(u"http://cloud.example.org"_s);
    desk.enter(u"SGT"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.enter(u"lakshmi"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.m_joiner.calls, 0);
    // The first of the two that are refused.
    QCOMPARE(desk.focus(), u"joinServerLineEdit"_s);
    QVERIFY(!desk.error().isEmpty());
}

void SetupWizardTest::aRefusalStandsUnderItsField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no name") << QString() << u"SGT"_s << u"templeNameLineEdit"_s;
    QTest::newRow("name of digits") << u"108"_s << u"SGT"_s << u"templeNameLineEdit"_s;
    QTest::newRow("code too long")
        << u"Sri Ganapati"_s << u"ABCDEFGHIJK"_s << u"templeCodeLineEdit"_s;
    QTest::newRow("code with a hyphen") << u"Sri Ganapati"_s << u"S-G"_s << u"templeCodeLineEdit"_s;
}

void SetupWizardTest::aRefusalStandsUnderItsField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    desk.press(Qt::Key_F2);
    desk.enter(name);
    desk.press(Qt::Key_Return);
    wizard.findChild<QLineEdit*>(u"templeCodeLineEdit"_s)->selectAll();
    desk.enter(code);
    QCOMPARE(desk.title(), u"The temple"_s);
    QTEST(desk.focus(), "focus");
    QVERIFY(!desk.error().isEmpty());
    desk.type(u"A"_s);
    QVERIFY(desk.error().isEmpty());
}

void SetupWizardTest::passwordsMustMeet()
{
    WizardDesk desk;
    desk.open(true);
    desk.press(Qt::Key_Return);
    desk.enter(u"Lakshmi Bhat"_s);
    desk.press(Qt::Key_Return);
    desk.enter(u"short"_s);
    desk.enter(u"short"_s);
    QVERIFY(desk.error().contains(u"too short"_s));
    QCOMPARE(desk.focus(), u"adminPasswordPasswordEdit"_s);
    desk.m_wizard->findChild<QLineEdit*>(u"adminPasswordPasswordEdit"_s)->clear();
    desk.m_wizard->findChild<QLineEdit*>(u"adminPasswordAgainPasswordEdit"_s)->clear();
    desk.enter(u"tulasi kunkuma 7 deepa"_s);
    desk.enter(u"tulasi kunkuma 8 deepa"_s);
    QVERIFY(desk.error().contains(u"not the same"_s));
    QVERIFY(!desk.m_temple);
}

void SetupWizardTest::whatWasTypedIsThereTheNextTime()
{
    WizardDesk desk;
    desk.open();
    desk.press(Qt::Key_F2);
    desk.enter(u"Sri Ganapati Temple"_s);
    desk.enter(u"ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.title(), u"The place"_s);
    desk.m_wizard.reset();
    desk.open();
    QCOMPARE(desk.title(), u"The place"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.m_wizard->findChild<QLineEdit*>(u"templeNameLocalLineEdit"_s)->text(),
        u"ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ"_s);
}

void SetupWizardTest::escGoesBackAndLosesNothing()
{
    WizardDesk desk;
    desk.open();
    desk.press(Qt::Key_F2);
    desk.enter(u"Sri Ganapati Temple"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.title(), u"The place"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.title(), u"The temple"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.title(), u"Welcome"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.title(), u"Welcome"_s);
    desk.press(Qt::Key_F2);
    QCOMPARE(desk.m_wizard->findChild<QLineEdit*>(u"templeNameLineEdit"_s)->text(),
        u"Sri Ganapati Temple"_s);
}

void SetupWizardTest::aFolderThatHoldsATempleIsSaid()
{
    WizardDesk desk;
    desk.open();
    desk.fillIn();
    QVERIFY(desk.m_temple);
    desk.m_temple.reset();
    SetupMemo(desk.m_folder.filePath(u"setup.json"_s)).forget();
    desk.open();
    desk.fillIn();
    QVERIFY(!desk.m_temple);
    QVERIFY(desk.m_wizard->findChild<QWidget*>(u"setupBanner"_s)->isVisible());
}

void SetupWizardTest::everythingIsReachedByKey()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    QCOMPARE(test::accessibilityFaults(&wizard).join(u'\n'), QString());
    desk.press(Qt::Key_F2);
    QCOMPARE(test::accessibilityFaults(&wizard).join(u'\n'), QString());
}

QTEST_MAIN(SetupWizardTest)
#include "setup_wizard_test.moc"
