// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/open_store.h"
#include "models/store/sqlite_connection.h"
#include "models/upkeep/store_info.h"
#include "tests/app/desktop/new_temple.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// The program as a process on a real display: how it starts, and what it ends with.
class StartUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsReadyWithinASecond();
    void neitherBusNorPrintersHoldItUp_data();
    void neitherBusNorPrintersHoldItUp();
    void aCloudThatNeverAnswersDoesNot();
    void wrongUsageIsExitCodeTwo();
    void aFolderThatCannotBeMadeIsSaid();
    void theSecondStartEndsAtOnce();
    void aNewerStoreEndsWithItsCode();

private:
    struct Run
    {
        qint64 readyMs = -1;
        QString log;
    };
    /// Starts the program, waits until it can be logged in, and ends it.
    Run run(const QProcessEnvironment& environment);
    [[nodiscard]] QString log() const;
    static QProcessEnvironment quiet();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<setup::DataFolder> m_folder;
};

void StartUpTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<setup::DataFolder>(m_dir->filePath(u"data"_s));
    test::makeTemple(*m_folder);
}

QProcessEnvironment StartUpTest::quiet()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    return environment;
}

QString StartUpTest::log() const
{
    QFile file(m_folder->file("log/mandirmitra.jsonl"_L1));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

StartUpTest::Run StartUpTest::run(const QProcessEnvironment& environment)
{
    QFile::remove(m_folder->file("log/mandirmitra.jsonl"_L1));
    QProcess program;
    program.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    program.start(QStringLiteral(MM_BIN_DIR "/mandirmitra"), {u"--data"_s, m_folder->path()});
    Run result;
    const bool ready = QTest::qWaitFor(
        [this] {
            const QString text = log();
            return text.contains(u"log-in ready"_s) && text.contains(u"first frame"_s);
        },
        30'000);
    result.readyMs = ready ? timer.elapsed() : -1;
    result.log = log();
    program.terminate();
    if (!program.waitForFinished(10'000)) {
        program.kill();
        program.waitForFinished();
    }
    return result;
}

void StartUpTest::itIsReadyWithinASecond()
{
    // The second start: what the system reads from the disk is there by then.
    QVERIFY(run(quiet()).readyMs >= 0);
    const Run warm = run(quiet());
    QVERIFY2(warm.readyMs >= 0 && warm.readyMs < 1000, qPrintable(warm.log));
}

void StartUpTest::neitherBusNorPrintersHoldItUp_data()
{
    QTest::addColumn<bool>("stuckBus");
    QTest::addColumn<bool>("stuckPrinters");
    QTest::newRow("a bus that never answers") << true << false;
    QTest::newRow("a print service that never answers") << false << true;
    QTest::newRow("both") << true << true;
}

void StartUpTest::neitherBusNorPrintersHoldItUp()
{
    QFETCH(const bool, stuckBus);
    QFETCH(const bool, stuckPrinters);
    QLocalServer bus;
    QLocalServer printers;
    QVERIFY(bus.listen(m_dir->filePath(u"bus"_s)));
    QVERIFY(printers.listen(m_dir->filePath(u"cups"_s)));
    const Run usual = run(quiet());
    QVERIFY(usual.readyMs >= 0);
    auto environment = quiet();
    if (stuckBus) {
        environment.insert(
            u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_dir->filePath(u"bus"_s));
    }
    if (stuckPrinters) {
        environment.insert(u"CUPS_SERVER"_s, m_dir->filePath(u"cups"_s));
    }
    const Run stuck = run(environment);
    // A bus is given up after 200 ms, where Qt alone waits for 25 seconds.
    QVERIFY2(stuck.readyMs >= 0 && stuck.readyMs < usual.readyMs + 1500,
        qPrintable(u"%1 ms, usually %2 ms"_s.arg(stuck.readyMs).arg(usual.readyMs)));
}

void StartUpTest::aCloudThatNeverAnswersDoesNot()
{
    const Run usual = run(quiet());
    QVERIFY(usual.readyMs >= 0);
    // Takes connections in and never says a word.
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    {
        auto opened = setup::openStore(*m_folder);
        QVERIFY(opened);
        QVERIFY(upkeep::writeInfo(*opened->connection, "sync.server"_L1,
            u"https://127.0.0.1:%1"_s.arg(deaf.serverPort())));
    }
    const Run stuck = run(quiet());
    QVERIFY2(stuck.readyMs >= 0 && stuck.readyMs < usual.readyMs + 1500,
        qPrintable(u"%1 ms, usually %2 ms"_s.arg(stuck.readyMs).arg(usual.readyMs)));
}

void StartUpTest::wrongUsageIsExitCodeTwo()
{
    QProcess program;
    program.start(QStringLiteral(MM_BIN_DIR "/mandirmitra"), {u"--nonsense"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("--nonsense"));
}

void StartUpTest::aFolderThatCannotBeMadeIsSaid()
{
    QProcess program;
    program.start(QStringLiteral(MM_BIN_DIR "/mandirmitra"), {u"--data"_s, u"/proc/mandirmitra"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 9);
    QVERIFY(!program.readAllStandardError().isEmpty());
}

void StartUpTest::theSecondStartEndsAtOnce()
{
    QProcess first;
    first.setProcessEnvironment(quiet());
    first.start(QStringLiteral(MM_BIN_DIR "/mandirmitra"), {u"--data"_s, m_folder->path()});
    QTRY_VERIFY_WITH_TIMEOUT(log().contains(u"log-in ready"_s), 20'000);
    QProcess second;
    second.setProcessEnvironment(quiet());
    second.start(QStringLiteral(MM_BIN_DIR "/mandirmitra"), {u"--data"_s, m_folder->path()});
    QVERIFY(second.waitForFinished());
    // The window that is there came to the front: that is what was wanted.
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(first.waitForFinished());
}

void StartUpTest::aNewerStoreEndsWithItsCode()
{
    {
        const auto db = store::SqliteConnection::open(m_folder->store(), {});
        QVERIFY(db);
        QVERIFY((*db)->execute("INSERT INTO schema_migrations "
                               "(version, name, sha256, applied_at, app_version) "
                               "VALUES (9999, 'later', '00', 1, '9.9.9')"));
    }
    QProcess program;
    program.setProcessEnvironment(quiet());
    program.start(QStringLiteral(MM_BIN_DIR "/mandirmitra"), {u"--data"_s, m_folder->path()});
    QTRY_VERIFY_WITH_TIMEOUT(log().contains(u"store.newer"_s), 20'000);
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), exitCode(ErrorKind::Conflict));
}

QTEST_GUILESS_MAIN(StartUpTest)
#include "start_up_test.moc"
