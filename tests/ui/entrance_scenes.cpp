// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/login.h"
#include "models/identity/users.h"
#include "tests/identity/results.h"
#include "tests/ui/gallery.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fakes.h"
#include "translations/language.h"
#include "ui/login/login_screen.h"
#include "ui/login/pin_screen.h"
#include "ui/print/print_room.h"
#include "ui/rescue/keys_screen.h"
#include "ui/rescue/restore_panel.h"
#include "ui/rescue/series_screen.h"
#include "ui/rescue/trouble_screen.h"
#include "ui/setup/setup_wizard.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;
using namespace mm::ui;

namespace {

constexpr qint64 kMadeAt = 1'795'276'800'000;

Theme& theme()
{
    return *qApp->property("mmTheme").value<Theme*>();
}

/// Founds nothing; the temple is there already.
class StageFounder final : public TempleFounder
{
public:
    void found(QObject* /*context*/, const setup::InitDraft& /*draft*/,
        std::function<void(Result<setup::NewTemple>)> then) override
    {
        setup::NewTemple temple;
        temple.recoveryKey = u"7K3M-P2QX-9RTB-4HJW-C6VN-Q9ZD-T"_s;
        then(temple);
    }
};

/// Is refused with a code that is too old.
class StageJoiner final : public TempleJoiner
{
public:
    void join(QObject* /*context*/, const sync::JoinDraft& /*draft*/,
        std::function<void(qint64 rows)> /*told*/,
        std::function<void(Result<sync::JoinedCounter>)> then) override
    {
        then(
            tl::unexpected(Error{ErrorKind::PermissionDenied, "device.invitation"_L1, {}, {}, {}}));
    }
    void cancel() override { }
};

/// Has one good backup.
class StageRescuer final : public BackupRescuer
{
public:
    void findNewest(QObject* /*context*/, Then<GoodBackup> then) override
    {
        GoodBackup backup{u"/media/usb/SGT-C01.mmbackup"_s, {}};
        backup.contents.templeName = u"ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ"_s;
        backup.contents.header.counterCode = u"C01"_s;
        backup.contents.header.createdAt = kMadeAt;
        backup.contents.receipts = 1'23'456;
        backup.contents.newestReceipt = u"C01/2627/012345"_s;
        then(backup);
    }
    void check(QObject*, const QString&, const QString&, Then<GoodBackup>) override { }
    void restore(QObject*, const QString&, const QString&, Then<upkeep::RestoreReport>) override { }
};

/// What every screen before the first page stands on.
class EntranceStage final : public QWidget
{
public:
    EntranceStage()
        : m_runner(m_desk)
        , m_session(m_runner, kCheap)
        , m_settings(m_folder.filePath(u"w.ini"_s), QSettings::IniFormat)
        , m_room(std::make_unique<FakePrinters>(m_tray, QStringList{}))
    {
        new QVBoxLayout(this);
        layout()->setContentsMargins(0, 0, 0, 0);
    }
    ~EntranceStage() override { delete m_screen; }
    Q_DISABLE_COPY_MOVE(EntranceStage)

    void put(QWidget* screen)
    {
        m_screen = screen;
        layout()->addWidget(screen);
    }
    void addPeople()
    {
        const auto add = [this](const QString& name, const QString& shown) {
            static_cast<void>(m_desk.run([&](store::UnitOfWork& unit) {
                return identity::addUser(
                    unit, {name, shown, identity::Role::CounterStaff, kGoodPassword, {}, kCheap});
            }));
        };
        const store::Actor administrator = m_desk.desk().actor;
        add(u"gopal"_s, u"ಗೋಪಾಲ ಭಟ್"_s);
        add(u"sita"_s, u"Sita Rao"_s);
        for (const QString& name : {u"sita"_s, u"gopal"_s}) {
            m_session.logIn(name, QString(kGoodPassword.constData()));
            QCoreApplication::sendPostedEvents();
            m_session.changePin(QString(kGoodPassword.constData()), u"4821"_s);
            QCoreApplication::sendPostedEvents();
        }
        m_session.lock();
        m_desk.desk().actor = administrator;
    }

    TestDesk m_desk;
    DirectRunner m_runner;
    Session m_session;
    QTemporaryDir m_folder;
    QSettings m_settings;
    texts::LanguageSwitch m_languages;
    PaperTray m_tray;
    PrintRoom m_room;
    FakeFilePicker m_files;
    StageFounder m_founder;
    StageJoiner m_joiner;
    StageRescuer m_rescuer;
    QWidget* m_screen = nullptr;
};

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

void press(QWidget& scene, Qt::Key key)
{
    QTest::keyClick(scene.window()->focusWidget(), key);
    settle();
}

void type(QWidget& scene, const QString& text)
{
    QTest::keyClicks(scene.window()->focusWidget(), text);
    settle();
}

void focusScreen(QWidget& scene)
{
    static_cast<EntranceStage&>(scene).m_screen->setFocus(Qt::OtherFocusReason);
    settle();
}

constexpr int kJoinStep = 5;

std::unique_ptr<QWidget> wizardScene(int step, bool demo = false)
{
    auto stage = std::make_unique<EntranceStage>();
    const SetupMemo memo(stage->m_folder.filePath(u"setup.json"_s));
    SetupDraft draft;
    draft.isDemo = demo;
    draft.isJoin = step == kJoinStep;
    draft.server = u"https://cloud.example.org"_s;
    draft.joinTemple = u"SMT"_s;
    draft.name = u"Sri Mahaganapati Temple"_s;
    draft.nameLocal = u"ಶ್ರೀ ಮಹಾಗಣಪತಿ ದೇವಸ್ಥಾನ"_s;
    draft.code = u"SMT"_s;
    draft.state = u"KA"_s;
    draft.city = u"Udupi"_s;
    draft.latitude = u"13.3409"_s;
    draft.longitude = u"74.7421"_s;
    draft.displayName = u"ಲಕ್ಷ್ಮೀ ಭಟ್"_s;
    draft.username = u"lakshmi"_s;
    memo.write({step, draft});
    stage->put(new SetupWizard({stage->m_founder, stage->m_joiner, memo, stage->m_room,
                                   stage->m_files, theme(), stage->m_languages},
        demo));
    return stage;
}

void addWizard(Gallery& gallery)
{
    const char* const names[] = {
        "setup-start", "setup-temple", "setup-place", "setup-languages", "setup-administrator"};
    for (int step = 0; step < 5; ++step) {
        gallery.push_back({QString::fromLatin1(names[step]), [step] { return wizardScene(step); },
            [step](QWidget& scene) {
                focusScreen(scene);
                if (step == 4) {
                    type(scene, u"abc"_s);
                    press(scene, Qt::Key_Return);
                    press(scene, Qt::Key_Return);
                }
            }});
    }
    gallery.push_back({u"setup-join"_s, [] { return wizardScene(kJoinStep); }, focusScreen});
    gallery.push_back({u"setup-join-refused"_s, [] { return wizardScene(kJoinStep); },
        [](QWidget& scene) {
            focusScreen(scene);
            type(scene, u"secret"_s);
            press(scene, Qt::Key_Return);
        }});
    const auto toKeySheet = [](QWidget& scene) {
        focusScreen(scene);
        type(scene, kGoodPassword);
        press(scene, Qt::Key_Return);
        type(scene, kGoodPassword);
        press(scene, Qt::Key_Return);
    };
    gallery.push_back({u"setup-key"_s, [] { return wizardScene(4); }, toKeySheet});
    gallery.push_back({u"setup-key-covered"_s, [] { return wizardScene(4); },
        [toKeySheet](QWidget& scene) {
            toKeySheet(scene);
            press(scene, Qt::Key_F4);
            type(scene, u"Q9ZDX"_s);
            press(scene, Qt::Key_Return);
        }});
}

std::unique_ptr<QWidget> doorScene(bool withPeople)
{
    auto stage = std::make_unique<EntranceStage>();
    if (withPeople) {
        stage->addPeople();
    }
    auto* door =
        new LoginScreen({stage->m_session, theme(), stage->m_languages, stage->m_settings});
    door->setTemple(u"ಶ್ರೀ ಮಹಾಗಣಪತಿ ದೇವಸ್ಥಾನ"_s);
    door->setReady();
    stage->put(door);
    return stage;
}

void addDoor(Gallery& gallery)
{
    gallery.push_back({u"login"_s, [] { return doorScene(false); },
        [](QWidget& scene) {
            focusScreen(scene);
            auto& stage = static_cast<EntranceStage&>(scene);
            type(scene, u"gopal"_s);
            press(scene, Qt::Key_Return);
            for (int i = 0; i < 6; ++i) {
                stage.m_session.logIn(u"gopal"_s, u"wrong"_s);
                settle();
            }
            // A long sentence makes the card grow, step by step.
            static_cast<void>(QTest::qWaitFor([] { return false; }, 60));
        }});
    gallery.push_back({u"login-pin"_s, [] { return doorScene(true); },
        [](QWidget& scene) {
            settle();
            type(scene, u"1111"_s);
            press(scene, Qt::Key_Return);
        }});
    gallery.push_back({u"pin"_s,
        []() -> std::unique_ptr<QWidget> {
            auto stage = std::make_unique<EntranceStage>();
            stage->put(new PinScreen(stage->m_session, theme(), stage->m_languages));
            return stage;
        },
        focusScreen});
}

void addRescue(Gallery& gallery)
{
    const auto trouble = [](ErrorKind kind, QLatin1StringView rule) {
        return [kind, rule]() -> std::unique_ptr<QWidget> {
            auto stage = std::make_unique<EntranceStage>();
            const Error why{kind, rule, {}, {{u"version"_s, u"2.0.1"_s}}, {}};
            stage->put(new TroubleScreen(
                {stage->m_rescuer, stage->m_files, theme(), stage->m_languages}, why));
            return stage;
        };
    };
    gallery.push_back(
        {u"trouble-damaged"_s, trouble(ErrorKind::Integrity, "store.damaged"_L1), focusScreen});
    gallery.push_back(
        {u"trouble-newer"_s, trouble(ErrorKind::Conflict, "store.newer"_L1), focusScreen});
    gallery.push_back(
        {u"trouble-full"_s, trouble(ErrorKind::Storage, "store.full"_L1), focusScreen});
    gallery.push_back({u"keys"_s,
        []() -> std::unique_ptr<QWidget> {
            auto stage = std::make_unique<EntranceStage>();
            stage->put(new KeysScreen(theme(), stage->m_languages));
            return stage;
        },
        focusScreen});
    gallery.push_back({u"series"_s,
        []() -> std::unique_ptr<QWidget> {
            auto stage = std::make_unique<EntranceStage>();
            stage->put(new SeriesScreen({stage->m_runner, theme(), stage->m_languages}, true));
            return stage;
        },
        focusScreen});
}

} // namespace

void addEntranceScenes(Gallery& gallery)
{
    addWizard(gallery);
    addDoor(gallery);
    addRescue(gallery);
}

} // namespace mm::test
