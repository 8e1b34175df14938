// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_options.h"

#include "app/desktop/session_bus.h"

#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace mm::app;
using namespace Qt::StringLiterals;

/// How the program is called, and where it finds the session bus.
class StartOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreRead();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void busAddresses_data();
    void busAddresses();
    void aBusThatIsNotThereRefusesAtOnce();
    void aStuckBusIsGivenUp();
};

void StartOptionsTest::optionsAreRead()
{
    const auto options =
        readOptions({u"mandirmitra"_s, u"--data"_s, u"/srv/temple"_s, u"--lang=kn"_s, u"--demo"_s});
    QVERIFY(options);
    QCOMPARE(options->dataFolder, u"/srv/temple"_s);
    QCOMPARE(options->language, u"kn"_s);
    QVERIFY(options->demo);
    QVERIFY(options->printed.isEmpty());
    QVERIFY(readOptions({u"mandirmitra"_s, u"--help"_s})->printed.contains(u"--data"_s));
    QVERIFY(readOptions({u"mandirmitra"_s, u"--version"_s})->printed.startsWith(u"mandirmitra "_s));
    QVERIFY(!readOptions({u"mandirmitra"_s})->demo);
}

void StartOptionsTest::wrongOnesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown") << QStringList{u"--foo"_s} << u"usage.unknown_option"_s << 2;
    QTest::newRow("no value") << QStringList{u"--data"_s} << u"usage.value_missing"_s << 2;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << u"language.unknown"_s << 3;
    QTest::newRow("a word") << QStringList{u"demo"_s} << u"usage.unknown_option"_s << 2;
}

void StartOptionsTest::wrongOnesAreRefused()
{
    QFETCH(const QStringList, arguments);
    const auto options = readOptions(QStringList{u"mandirmitra"_s} + arguments);
    QVERIFY(!options);
    QTEST(QString(options.error().rule), "rule");
    QTEST(exitCode(options.error().kind), "code");
}

void StartOptionsTest::busAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("path") << QByteArray("unix:path=/run/user/1000/bus")
                          << QByteArray("/run/user/1000/bus");
    QTest::newRow("with guid") << QByteArray("unix:path=/tmp/dbus-x,guid=0123")
                               << QByteArray("/tmp/dbus-x");
    QTest::newRow("escaped") << QByteArray("unix:path=/tmp/a%20b") << QByteArray("/tmp/a b");
    QTest::newRow("abstract") << QByteArray("unix:abstract=/tmp/x") << QByteArray("\0/tmp/x", 7);
    QTest::newRow("first of two") << QByteArray("unix:path=/a;unix:path=/b") << QByteArray("/a");
    QTest::newRow("not local") << QByteArray("tcp:host=localhost,port=1") << QByteArray();
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void StartOptionsTest::busAddresses()
{
    QFETCH(const QByteArray, address);
    QTEST(sessionBusSocket(address, {}), "path");
}

void StartOptionsTest::aBusThatIsNotThereRefusesAtOnce()
{
    QVERIFY(!busAnswers("/nonexistent/bus", std::chrono::hours(1)));
}

void StartOptionsTest::aStuckBusIsGivenUp()
{
    const QTemporaryDir folder;
    QLocalServer bus;
    QVERIFY(bus.listen(folder.filePath(u"bus"_s)));
    QElapsedTimer waited;
    waited.start();
    QVERIFY(!busAnswers(folder.filePath(u"bus"_s).toLocal8Bit(), kBusPatience));
    QVERIFY(waited.elapsed() >= kBusPatience.count());
}

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "start_options_test.moc"
