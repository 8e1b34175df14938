// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/transport.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <semaphore>
#include <thread>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the thread sanitizer does to all that waits for another thread.
#ifdef __SANITIZE_THREAD__
constexpr int kSlower = 8;
#else
constexpr int kSlower = 1;
#endif

constexpr TransportLimits kShort{700ms * kSlower, 700ms * kSlower, 400ms * kSlower};

/// More than the kernel keeps for a connection.
QByteArray longPaper()
{
    return QByteArray(8 * 1024 * 1024, 'x');
}

PrinterSpec printerAt(PrinterWay way, const QString& target)
{
    PrinterSpec printer;
    printer.name = u"Receipts"_s;
    printer.kind = PrinterKind::Thermal;
    printer.way = way;
    printer.target = target;
    return printer;
}

QLatin1StringView ruleOf(const Result<void>& done)
{
    return done ? QLatin1StringView() : done.error().rule;
}

/// A printer on the network with manners of its own, in a thread of its own.
class NetworkPrinter
{
public:
    enum class Manner { TakesAll, ClosesMidway, ReadsNothing, StaysOpen };

    explicit NetworkPrinter(Manner manner)
    {
        m_thread = std::jthread([this, manner] { serve(manner); });
        m_listening.acquire();
    }
    ~NetworkPrinter()
    {
        m_end.release();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(NetworkPrinter)
    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(m_port); }
    /// After its end.
    [[nodiscard]] QByteArray taken()
    {
        m_served.acquire();
        return m_taken;
    }

private:
    void serve(Manner manner)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listening.release();
        if (!server.waitForNewConnection(5000 * kSlower)) {
            m_served.release();
            return;
        }
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        socket->setReadBufferSize(64 * 1024);
        while (manner != Manner::ReadsNothing && socket->waitForReadyRead(2000 * kSlower)) {
            m_taken += socket->readAll();
            if (manner == Manner::ClosesMidway && m_taken.size() > 20'000) {
                socket->abort();
                break;
            }
        }
        if (manner == Manner::StaysOpen || manner == Manner::ReadsNothing) {
            std::ignore = m_end.try_acquire_for(4000ms * kSlower);
        }
        m_served.release();
    }

    // Of the language, not Qt's: the thread sanitizer sees what they order.
    std::jthread m_thread;
    std::binary_semaphore m_listening{0};
    std::binary_semaphore m_served{0};
    std::binary_semaphore m_end{0};
    quint16 m_port = 0;
    QByteArray m_taken;
};

/// `lp` in a folder of its own in front of the others.
class FakeLp
{
public:
    explicit FakeLp(const QByteArray& script)
        : m_path(qgetenv("PATH"))
    {
        QFile lp(m_folder.filePath(u"lp"_s));
        if (!lp.open(QIODevice::WriteOnly)) {
            qFatal("no lp");
        }
        lp.write("#!/bin/sh\n" + script);
        lp.close();
        lp.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
        qputenv("FAKE_LP", m_folder.path().toUtf8());
    }
    ~FakeLp() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(FakeLp)
    [[nodiscard]] QByteArray file(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QByteArray m_path;
    QTemporaryDir m_folder;
};

} // namespace

/// Bytes on their way to devices that are slow, closed, unplugged or dead.
class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void whatCannotWorkIsRefused_data();
    void whatCannotWorkIsRefused();
    void theNetworkPrinterGetsEveryByte();
    void aPrinterThatStaysOpenIsDone();
    void refusedIsFailed();
    void closedMidwayIsUnknown();
    void takingNothingIsUnknownInTime();
    void aPipeGetsEveryByte();
    void aPipeWithoutAReaderIsFailed();
    void unpluggedInTheMiddleIsUnknown();
    void aDeviceThatIsNotThereIsNotMade();
    void aFullDeviceIsUnknownInTime();
    void theQueueGetsEveryByteRaw();
    void aQueueThatIsNotThereIsFailed();
    void aStuckQueueIsUnknownInTime();
    void withoutQueuesItSaysSo();
};

void TransportTest::addresses_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addRow("plain") << u"192.168.1.50"_s << u"192.168.1.50"_s << 9100;
    QTest::addRow("port") << u" printer.local:9101 "_s << u"printer.local"_s << 9101;
    QTest::addRow("six") << u"fe80::1"_s << u"fe80::1"_s << 9100;
    QTest::addRow("six port") << u"[fe80::1]:9102"_s << u"fe80::1"_s << 9102;
    QTest::addRow("no port") << u"host:"_s << QString() << 0;
    QTest::addRow("zero") << u"host:0"_s << QString() << 0;
    QTest::addRow("too big") << u"host:70000"_s << QString() << 0;
    QTest::addRow("none") << QString() << QString() << 0;
}

void TransportTest::addresses()
{
    QFETCH(const QString, target);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto address = networkAddress(target);
    QCOMPARE(address ? address->first : QString(), host);
    QCOMPARE(address ? int(address->second) : 0, port);
}

void TransportTest::whatCannotWorkIsRefused_data()
{
    QTest::addColumn<PrinterSpec>("printer");
    QTest::addColumn<QString>("rule");
    auto named = printerAt(PrinterWay::Device, u"/dev/usb/lp0"_s);
    QTest::addRow("good") << named << QString();
    named.name = u"  "_s;
    QTest::addRow("no name") << named << u"printer.name_missing"_s;
    QTest::addRow("no target") << printerAt(PrinterWay::Network, u" "_s)
                               << u"printer.target_missing"_s;
    QTest::addRow("no path") << printerAt(PrinterWay::Device, u"lp0"_s)
                             << u"printer.target_malformed"_s;
    QTest::addRow("no host") << printerAt(PrinterWay::Network, u"a b"_s)
                             << u"printer.target_malformed"_s;
    QTest::addRow("an option of lp")
        << printerAt(PrinterWay::RawQueue, u"-oraw"_s) << u"printer.target_malformed"_s;
    auto drawer = printerAt(PrinterWay::Device, u"/dev/usb/lp0"_s);
    drawer.hasDrawer = true;
    drawer.pulse = u"300"_s;
    QTest::addRow("pulse") << drawer << u"printer.pulse_malformed"_s;
}

void TransportTest::whatCannotWorkIsRefused()
{
    QFETCH(const PrinterSpec, printer);
    QFETCH(const QString, rule);
    const auto checked = checkedPrinter(printer);
    QCOMPARE(checked ? QString() : QString(checked.error().rule), rule);
}

void TransportTest::theNetworkPrinterGetsEveryByte()
{
    NetworkPrinter printer(NetworkPrinter::Manner::TakesAll);
    const QByteArray paper = longPaper();
    const auto done =
        networkTransport(printerAt(PrinterWay::Network, printer.address()), kShort)->send(paper);
    QVERIFY2(done, ruleOf(done).data());
    QVERIFY(printer.taken() == paper);
}

void TransportTest::aPrinterThatStaysOpenIsDone()
{
    NetworkPrinter printer(NetworkPrinter::Manner::StaysOpen);
    const auto done =
        networkTransport(printerAt(PrinterWay::Network, printer.address()), kShort)->send("paper");
    QVERIFY2(done, ruleOf(done).data());
}

void TransportTest::refusedIsFailed()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString closed = u"127.0.0.1:%1"_s.arg(server.serverPort());
    server.close();
    const auto done =
        networkTransport(printerAt(PrinterWay::Network, closed), kShort)->send("paper");
    QCOMPARE(ruleOf(done), "print.unreachable"_L1);
    QVERIFY(!isUnknownOutcome(done.error()));
}

void TransportTest::closedMidwayIsUnknown()
{
    NetworkPrinter printer(NetworkPrinter::Manner::ClosesMidway);
    const auto done = networkTransport(printerAt(PrinterWay::Network, printer.address()), kShort)
                          ->send(longPaper());
    QVERIFY(!done);
    QVERIFY2(isUnknownOutcome(done.error()), done.error().rule.data());
}

void TransportTest::takingNothingIsUnknownInTime()
{
    NetworkPrinter printer(NetworkPrinter::Manner::ReadsNothing);
    const QDeadlineTimer inTime(4000 * kSlower);
    const auto done = networkTransport(printerAt(PrinterWay::Network, printer.address()), kShort)
                          ->send(longPaper());
    QVERIFY(!done);
    QVERIFY2(isUnknownOutcome(done.error()), done.error().rule.data());
    QVERIFY(!inTime.hasExpired());
}

void TransportTest::aPipeGetsEveryByte()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lp0"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QByteArray taken;
    std::binary_semaphore open{0};
    std::jthread reader([&] {
        const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
        open.release();
        const QDeadlineTimer inTime(4000 * kSlower);
        while (taken.size() < 300'000 && !inTime.hasExpired()) {
            char some[4096];
            const ssize_t got = ::read(fd, some, sizeof some);
            taken.append(some, std::max<ssize_t>(got, 0));
        }
        ::close(fd);
    });
    open.acquire();
    const auto done = deviceTransport(printerAt(PrinterWay::Device, path), kShort)
                          ->send(QByteArray(300'000, 'p'));
    QVERIFY2(done, ruleOf(done).data());
    reader.join();
    QCOMPARE(taken.size(), 300'000);
}

void TransportTest::aPipeWithoutAReaderIsFailed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lp0"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto done = deviceTransport(printerAt(PrinterWay::Device, path), kShort)->send("paper");
    QCOMPARE(ruleOf(done), "print.unreachable"_L1);
}

void TransportTest::unpluggedInTheMiddleIsUnknown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lp0"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    const std::jthread hand([reader] {
        const QDeadlineTimer inTime(4000 * kSlower);
        qsizetype taken = 0;
        while (taken < 10'000 && !inTime.hasExpired()) {
            char some[1024];
            taken += std::max<ssize_t>(::read(reader, some, sizeof some), 0);
        }
        ::close(reader);
    });
    // No signal ends the program, and what went out cannot be taken back.
    const auto done = deviceTransport(printerAt(PrinterWay::Device, path), kShort)
                          ->send(QByteArray(600'000, 'p'));
    QVERIFY(!done);
    QVERIFY2(isUnknownOutcome(done.error()), done.error().rule.data());
}

void TransportTest::aDeviceThatIsNotThereIsNotMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lp7"_s);
    const auto done = deviceTransport(printerAt(PrinterWay::Device, path), kShort)->send("paper");
    QCOMPARE(ruleOf(done), "print.unreachable"_L1);
    QVERIFY(!QFile::exists(path));
}

void TransportTest::aFullDeviceIsUnknownInTime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lp0"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
    const QDeadlineTimer inTime(3000 * kSlower);
    const auto done = deviceTransport(printerAt(PrinterWay::Device, path), kShort)
                          ->send(QByteArray(600'000, 'p'));
    ::close(reader);
    QVERIFY(!done);
    QVERIFY2(isUnknownOutcome(done.error()), done.error().rule.data());
    QVERIFY(!inTime.hasExpired());
}

void TransportTest::theQueueGetsEveryByteRaw()
{
    const FakeLp lp("echo \"$@\" > $FAKE_LP/said\ncat > $FAKE_LP/bytes\n");
    const QByteArray paper = QByteArray(200'000, '\x1B') + '\0' + "end";
    const auto done =
        queueTransport(printerAt(PrinterWay::RawQueue, u"TM80"_s), kShort)->send(paper);
    QVERIFY2(done, ruleOf(done).data());
    QVERIFY(lp.file(u"bytes"_s) == paper);
    QCOMPARE(lp.file(u"said"_s).trimmed(), QByteArray("-d TM80 -o raw -s -- -"));
}

void TransportTest::aQueueThatIsNotThereIsFailed()
{
    const FakeLp lp("echo 'lp: The printer or class does not exist.' >&2\nexit 1\n");
    const auto done = queueTransport(printerAt(PrinterWay::RawQueue, u"TM80"_s), kShort)->send("p");
    QCOMPARE(ruleOf(done), "print.refused"_L1);
    QVERIFY(done.error().detail.contains(u"does not exist"_s));
}

void TransportTest::aStuckQueueIsUnknownInTime()
{
    const FakeLp stuck("exec tail -f /dev/null\n");
    const QDeadlineTimer inTime(4000 * kSlower);
    const auto done = queueTransport(printerAt(PrinterWay::RawQueue, u"TM80"_s), kShort)->send("p");
    QVERIFY(!done);
    QVERIFY(isUnknownOutcome(done.error()));
    QVERIFY(!inTime.hasExpired());
}

void TransportTest::withoutQueuesItSaysSo()
{
    const QTemporaryDir empty;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", empty.path().toUtf8());
    const auto done = queueTransport(printerAt(PrinterWay::RawQueue, u"TM80"_s), kShort)->send("p");
    qputenv("PATH", path);
    QCOMPARE(ruleOf(done), "print.no_queues"_L1);
}

QTEST_GUILESS_MAIN(TransportTest)
#include "transport_test.moc"
