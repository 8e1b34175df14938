// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session_bus.h"
#include "models/identity/temple.h"
#include "models/receipts/find_receipts.h"
#include "models/upkeep/store_info.h"
#include "tests/app/desktop/desktop_stage.h"
#include "tests/app/desktop/stopped_keyring.h"
#include "ui/rescue/keys_screen.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QLocalServer>
#include <QProcess>
#include <QTcpServer>

#include <cstdio>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

/// A wait that long would end the test before the wait ends.
constexpr std::chrono::minutes kNeverInThisTest{10};

} // namespace

/// The program where the computer lacks what it could use: nothing waits for it.
class LackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleWhereNothingAnswers_data();
    void aSaleWhereNothingAnswers();
    void aKeyringThatHangsHoldsNobodyUp_data();
    void aKeyringThatHangsHoldsNobodyUp();
    void aFontThatIsMissingIsSaid();
};

void LackTest::aSaleWhereNothingAnswers_data()
{
    QTest::addColumn<QStringList>("deaf");
    QTest::addColumn<bool>("keysElsewhere");
    QTest::newRow("session bus") << QStringList{u"bus"_s} << false;
    QTest::newRow("printers") << QStringList{u"cups"_s} << false;
    QTest::newRow("service") << QStringList{u"service"_s} << false;
    QTest::newRow("keyring") << QStringList{u"bus"_s} << true;
    QTest::newRow("all of them") << QStringList{u"bus"_s, u"cups"_s, u"service"_s} << true;
}

/// Each takes the connection in and never says a word.
void LackTest::aSaleWhereNothingAnswers()
{
    QFETCH(const QStringList, deaf);
    QFETCH(const bool, keysElsewhere);
    QTemporaryDir sockets;
    QLocalServer bus;
    QLocalServer cups;
    QTcpServer service;
    QVERIFY(bus.listen(sockets.filePath(u"bus"_s)));
    QVERIFY(cups.listen(sockets.filePath(u"cups"_s)));
    QVERIFY(service.listen(QHostAddress::LocalHost));
    auto environment = QProcessEnvironment::systemEnvironment();
    if (deaf.contains(u"bus"_s)) {
        environment.insert(
            u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + sockets.filePath(u"bus"_s));
    }
    if (deaf.contains(u"cups"_s)) {
        environment.insert(u"CUPS_SERVER"_s, sockets.filePath(u"cups"_s));
    }
    const setup::DataFolder folder(sockets.filePath(u"data"_s));
    const auto temple = test::makeTemple(folder);
    if (deaf.contains(u"service"_s)) {
        auto opened = setup::openStore(folder);
        QVERIFY(opened);
        QVERIFY(upkeep::writeInfo(*opened->connection, "sync.server"_L1,
            u"https://127.0.0.1:%1"_s.arg(service.serverPort())));
    }
    if (keysElsewhere) {
        QVERIFY(QFile::remove(folder.keys()));
    }
    QProcess clerk;
    clerk.setProcessEnvironment(environment);
    clerk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    clerk.start(QCoreApplication::applicationFilePath(),
        {u"clerk"_s, folder.path(), keysElsewhere ? temple.recoveryKey : u"-"_s});
    const bool ended = clerk.waitForFinished(60'000);
    if (!ended) {
        clerk.kill();
        clerk.waitForFinished();
    }
    QVERIFY(ended);
    QCOMPARE(clerk.exitCode(), 0);
    const auto opened = setup::openStore(folder);
    QVERIFY(opened);
    const auto receipts = receipts::listReceipts(*opened->connection, {});
    VERIFY_OK(receipts);
    QCOMPARE(receipts->size(), 1U);
    QCOMPARE(receipts->front().total, Money::fromRupees(751));
}

void LackTest::aKeyringThatHangsHoldsNobodyUp_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("the counter's key is asked for beside a sale") << u"clerk"_s;
    QTest::newRow("the temple's keys are asked for when the window is closed") << u"closer"_s;
}

/// A real keyring on a bus of its own, which takes every call in and is stopped. Whoever asks it
/// would wait for minutes here.
void LackTest::aKeyringThatHangsHoldsNobodyUp()
{
    QFETCH(const QString, role);
    QTemporaryDir place;
    test::StoppedKeyring keyring(place.path());
    QVERIFY(keyring.isStopped());
    const setup::DataFolder folder(place.filePath(u"data"_s));
    test::makeTemple(folder);
    {
        auto opened = setup::openStore(folder);
        QVERIFY(opened);
        QVERIFY(upkeep::writeInfo(*opened->connection, "sync.server"_L1, u"https://127.0.0.1:9"_s));
    }
    if (role == u"closer") {
        QVERIFY(QFile::remove(folder.keys()));
    }
    QProcess window;
    window.setProcessEnvironment(keyring.environment());
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QCoreApplication::applicationFilePath(), {role, folder.path(), u"hung"_s});
    const bool ended = window.waitForFinished(60'000);
    if (!ended) {
        window.kill();
        window.waitForFinished();
    }
    QVERIFY(ended);
    QCOMPARE(window.exitCode(), 0);
    const auto opened = setup::openStore(folder);
    QVERIFY(opened);
    const auto receipts = receipts::listReceipts(*opened->connection, {});
    VERIFY_OK(receipts);
    QCOMPARE(receipts->size(), role == u"clerk" ? 1U : 0U);
}

void LackTest::aFontThatIsMissingIsSaid()
{
    QTemporaryDir place;
    const QString letters = place.filePath(u"fonts"_s);
    QVERIFY(QDir().mkpath(letters));
    QProcess finder;
    finder.start(u"fc-match"_s, {u"-f"_s, u"%{file}"_s, u"Noto Sans:lang=en"_s});
    QVERIFY(finder.waitForFinished());
    QVERIFY(QFile::copy(
        QString::fromLocal8Bit(finder.readAllStandardOutput()), letters + u"/latin.ttf"_s));
    QFile config(place.filePath(u"fonts.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig><dir>"
        + letters.toUtf8() + "</dir><cachedir>" + place.filePath(u"cache"_s).toUtf8()
        + "</cachedir></fontconfig>");
    config.close();
    const setup::DataFolder folder(place.filePath(u"data"_s));
    test::makeTemple(folder);
    {
        auto store = setup::openStore(folder);
        QVERIFY(store);
        auto desk = store->desk();
        VERIFY_OK(desk);
        VERIFY_OK(identity::logIn(*desk, {u"lakshmi"_s, test::kGoodPassword, test::kCheap}));
        VERIFY_OK(store::inUnitOfWork(*desk, [](store::UnitOfWork& unit) -> Result<void> {
            MM_LET(temple, identity::readTemple(unit.db()));
            temple.language = u"kn"_s;
            return identity::updateTemple(unit, temple);
        }));
    }
    for (const bool hasAll : {true, false}) {
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!hasAll) {
            environment.insert(u"FONTCONFIG_FILE"_s, config.fileName());
        }
        QProcess reader;
        reader.setProcessEnvironment(environment);
        reader.start(QCoreApplication::applicationFilePath(), {u"reader"_s, folder.path(), u"-"_s});
        QVERIFY(reader.waitForFinished(60'000));
        QCOMPARE(reader.exitCode(), 0);
        const QString said = QString::fromUtf8(reader.readAllStandardOutput());
        QCOMPARE(said.contains(u"no font for Kannada"_s), !hasAll);
        QCOMPARE(said.contains(u"fonts-noto-core"_s), !hasAll);
    }
}

namespace {

/// A process of its own: gives the recovery sheet where that is asked for, logs in, sells.
int clerk(const QString& path, const QString& sheet)
{
    const setup::DataFolder folder(path);
    test::DesktopStage stage;
    const bool isHung = sheet == QLatin1String("hung");
    if (!stage.begin(folder, isHung ? std::optional(kNeverInThisTest) : std::nullopt)) {
        return 1;
    }
    if (!isHung && sheet != QLatin1String("-")) {
        const auto asks = [&stage] {
            const auto* key = stage.find<QLineEdit>(QStringLiteral("keysRecoveryKeyLineEdit"));
            return key != nullptr && key->isEnabled() && key->isVisible();
        };
        if (!QTest::qWaitFor(asks, 20'000)) {
            return 2;
        }
        stage.find<QLineEdit>(QStringLiteral("keysRecoveryKeyLineEdit"))->setFocus();
        stage.enter(sheet);
    }
    const auto hasDoor = [&stage] {
        const auto* name = stage.find<QLineEdit>(QStringLiteral("usernameLineEdit"));
        return name != nullptr && name->isEnabled() && name->isVisible();
    };
    if (!QTest::qWaitFor(hasDoor, 20'000) || !stage.logIn()) {
        return 3;
    }
    const auto atCounter = [&stage] {
        return stage.focus() == QLatin1String("devoteeSearchBox");
    };
    if (!QTest::qWaitFor(atCounter, 10'000)) {
        return 4;
    }
    stage.press(Qt::Key_Return);
    stage.enter(QStringLiteral("751"));
    stage.press(Qt::Key_F9);
    stage.press(Qt::Key_Return);
    stage.settle();
    return 0;
}

/// A process of its own: closes the window while the keyring is asked for the temple's keys.
int closer(const QString& path)
{
    const setup::DataFolder folder(path);
    test::DesktopStage stage;
    if (!stage.begin(folder, kNeverInThisTest)) {
        return 1;
    }
    const auto asks = [&stage] {
        const auto* screen = stage.window().findChild<ui::KeysScreen*>();
        return screen != nullptr && screen->isWaiting();
    };
    return QTest::qWaitFor(asks, 20'000) && stage.window().close() ? 0 : 2;
}

/// A process of its own: an English window in a temple of Kannada; says what its banners say.
int reader(const QString& path)
{
    const setup::DataFolder folder(path);
    test::DesktopStage stage;
    if (!stage.begin(folder) || !stage.logIn()) {
        return 1;
    }
    for (const auto* banner : stage.window().findChildren<ui::Banner*>()) {
        if (banner->isVisible()) {
            std::puts(qUtf8Printable(banner->text()));
        }
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    // As the program itself begins.
    app::giveUpStuckBus();
    QApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "clerk") == 0) {
        return clerk(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    if (argc == 4 && qstrcmp(argv[1], "closer") == 0) {
        return closer(QString::fromLocal8Bit(argv[2]));
    }
    if (argc == 4 && qstrcmp(argv[1], "reader") == 0) {
        return reader(QString::fromLocal8Bit(argv[2]));
    }
    LackTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "lack_test.moc"
