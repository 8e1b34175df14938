// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/thermal/escpos.h"
#include "tests/reports/sample_papers.h"
#include "tests/ui/support/fake_thermal.h"
#include "ui/print/paper_dots.h"
#include "ui/print/transport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <pwd.h>
#include <unistd.h>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

QString program(const QString& name)
{
    const QString usual = QStandardPaths::findExecutable(name);
    return usual.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s}) : usual;
}

/// CUPS does not work as root, nor for us as anybody else.
QString worker()
{
    const passwd* me = getuid() == 0 ? getpwnam("lp") : getpwuid(getuid());
    return me == nullptr ? QString() : QString::fromLocal8Bit(me->pw_name);
}

/// A thermal printer at a port of its own: keeps what each connection brought, and can be pulled
/// out in the middle of the first.
class PortPrinter
{
public:
    explicit PortPrinter(bool isPulledOutOnce)
    {
        m_thread.reset(QThread::create([this, isPulledOutOnce] { serve(isPulledOutOnce); }));
        m_thread->start();
        m_listening.acquire();
    }
    ~PortPrinter()
    {
        m_end.release();
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(PortPrinter)
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QList<QByteArray> papers() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_papers;
    }

private:
    void serve(bool isPulledOutOnce)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listening.release();
        while (!m_end.tryAcquire()) {
            if (!server.waitForNewConnection(100)) {
                continue;
            }
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            socket->setReadBufferSize(64 * 1024);
            QByteArray paper;
            while (socket->waitForReadyRead(5000)) {
                paper += socket->readAll();
                if (isPulledOutOnce && paper.size() > 20'000) {
                    socket->abort();
                    break;
                }
            }
            isPulledOutOnce = false;
            const QMutexLocker lock(&m_mutex);
            m_papers << paper;
        }
    }

    std::unique_ptr<QThread> m_thread;
    QSemaphore m_listening;
    QSemaphore m_end;
    mutable QMutex m_mutex;
    QList<QByteArray> m_papers;
    quint16 m_port = 0;
};

/// A print service of our own, in a folder of its own; the computer's is never spoken to.
class PrintService
{
public:
    bool start()
    {
        for (const char* name : {"root", "spool", "spool/tmp", "cache", "state", "log"}) {
            QDir().mkpath(path(QString::fromLatin1(name)));
        }
        write(u"root/cupsd.conf"_s,
            "Listen " + path(u"socket"_s).toUtf8()
                + "\nLogLevel warn\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
                  "JobRetryInterval 1\nErrorPolicy retry-job\n<Location />\nOrder allow,deny\n"
                  "Allow all\n</Location>\n<Policy default>\n<Limit All>\nOrder deny,allow\n"
                  "</Limit>\n</Policy>\n");
        const QByteArray who = worker().toUtf8();
        write(u"root/cups-files.conf"_s,
            (u"User %1\nServerRoot %2/root\nStateDir %2/state\nCacheDir %2/cache\n"
             "RequestRoot %2/spool\nTempDir %2/spool/tmp\nErrorLog %2/log/error\n"
             "AccessLog %2/log/access\nPageLog %2/log/page\nServerKeychain %2/root\n"_s)
                .arg(QString::fromUtf8(who), m_folder.path())
                .toUtf8());
        if (getuid() == 0) {
            // What lp works in, below a folder that is its owner's alone.
            QFile::setPermissions(m_folder.path(),
                QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther
                    | QFile::ReadOther | QFile::ReadGroup);
            if (QProcess::execute(u"chown"_s, {u"-R"_s, worker(), m_folder.path()}) != 0) {
                return false;
            }
        }
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(program(u"cupsd"_s),
            {u"-f"_s, u"-c"_s, path(u"root/cupsd.conf"_s), u"-s"_s,
                path(u"root/cups-files.conf"_s)});
        qputenv("CUPS_SERVER", path(u"socket"_s).toLocal8Bit());
        return m_daemon.waitForStarted()
            && QTest::qWaitFor([this] { return QFile::exists(path(u"socket"_s)); }, 10'000);
    }
    ~PrintService()
    {
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(5000)) {
            m_daemon.kill();
            m_daemon.waitForFinished(5000);
        }
    }
    PrintService() = default;
    Q_DISABLE_COPY_MOVE(PrintService)

    /// A queue that passes on what it is given as it is.
    static bool addRawQueue(const QString& name, quint16 port)
    {
        QProcess admin;
        admin.start(program(u"lpadmin"_s),
            {u"-p"_s, name, u"-E"_s, u"-v"_s, u"socket://127.0.0.1:%1"_s.arg(port), u"-m"_s,
                u"raw"_s, u"-o"_s, u"printer-error-policy=retry-job"_s});
        return admin.waitForFinished() && admin.exitCode() == 0;
    }
    [[nodiscard]] QByteArray log() const
    {
        QFile file(path(u"log/error"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", qUtf8Printable(name));
        }
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
};

ui::PrinterSpec queue(const QString& name)
{
    ui::PrinterSpec printer;
    printer.name = u"Receipts"_s;
    printer.kind = ui::PrinterKind::Thermal;
    printer.way = ui::PrinterWay::RawQueue;
    printer.target = name;
    return printer;
}

} // namespace

/// Receipts through a CUPS queue as it is: what leaves it is what we made.
class CupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReceiptComesOutAsItWasDrawn();
    void afterThePrinterWasPulledOutTheNextReceiptIsWhole();
    void aQueueThatIsNotThereIsFailed();

private:
    [[nodiscard]] static reports::BitPicture dots(const QString& language)
    {
        auto fonts = pdf::FontSet::standard();
        const auto pdf =
            reports::receiptPdf(test::fullReceipt(language), reports::PaperSize::Roll80, fonts);
        return *ui::thermalDots(*pdf, 576);
    }

    std::unique_ptr<PrintService> m_service;
};

void CupsTest::initTestCase()
{
    for (const QString& name : {u"cupsd"_s, u"lpadmin"_s, u"lp"_s}) {
        if (program(name).isEmpty()) {
            QSKIP("no print service here: install the packages cups and cups-client");
        }
    }
    if (!QFile::exists(u"/usr/lib/cups/backend/socket"_s) || worker().isEmpty()) {
        QSKIP("the print service has no way to a network printer: install the package cups");
    }
    m_service = std::make_unique<PrintService>();
    QVERIFY2(m_service->start(), m_service->log().constData());
}

void CupsTest::aReceiptComesOutAsItWasDrawn()
{
    const PortPrinter printer(false);
    QVERIFY2(PrintService::addRawQueue(u"thermal"_s, printer.port()), m_service->log().constData());
    const auto picture = dots(u"kn"_s);
    const auto sent =
        ui::queueTransport(queue(u"thermal"_s))->send(reports::escPosPicture(picture));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QVERIFY2(QTest::qWaitFor([&] { return printer.papers().size() == 1; }, 30'000),
        m_service->log().constData());
    test::FakeThermal paper;
    QCOMPARE(paper.read(printer.papers().front()), QString());
    QCOMPARE(paper.sheets.size(), size_t(1));
    reports::BitPicture printed = paper.sheets.front().picture;
    printed.setHeight(picture.height());
    QVERIFY(printed == picture);
}

void CupsTest::afterThePrinterWasPulledOutTheNextReceiptIsWhole()
{
    const PortPrinter printer(true);
    QVERIFY(PrintService::addRawQueue(u"pulled"_s, printer.port()));
    // Longer than what the system keeps on the way: it is pulled out while bytes are still coming.
    QByteArray longPaper;
    const QByteArray receipt = reports::escPosPicture(dots(u"hi"_s));
    while (longPaper.size() < 8 * 1024 * 1024) {
        longPaper += receipt;
    }
    QVERIFY(ui::queueTransport(queue(u"pulled"_s))->send(longPaper));
    QVERIFY(QTest::qWaitFor([&] { return !printer.papers().isEmpty(); }, 30'000));
    QVERIFY(printer.papers().front().size() < longPaper.size());
    const QByteArray next = reports::escPosPicture(dots(u"en"_s));
    QVERIFY(ui::queueTransport(queue(u"pulled"_s))->send(next));
    QVERIFY2(QTest::qWaitFor([&] { return printer.papers().contains(next); }, 30'000),
        m_service->log().constData());
}

void CupsTest::aQueueThatIsNotThereIsFailed()
{
    const auto sent = ui::queueTransport(queue(u"nowhere"_s))->send("paper");
    QVERIFY(!sent);
    QCOMPARE(sent.error().rule, "print.refused"_L1);
}

QTEST_MAIN(CupsTest)
#include "cups_test.moc"
