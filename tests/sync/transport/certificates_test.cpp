// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/refusals.h"
#include "sync/transport/http_client.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// Whom a counter believes: a service on loopback with certificates of an authority made for the
/// test.
class CertificatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void believed_data();
    void believed();

private:
    void openssl(const QStringList& words);
    void makeCertificate(const QString& name, const QString& host, const QStringList& dates);
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray read(const QString& name) const;

    QTemporaryDir m_folder;
};

void CertificatesTest::openssl(const QStringList& words)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, words);
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QByteArray CertificatesTest::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CertificatesTest::makeCertificate(
    const QString& name, const QString& host, const QStringList& dates)
{
    QFile extensions(path(name + u".ext"_s));
    QVERIFY(extensions.open(QIODevice::WriteOnly));
    extensions.write("subjectAltName=" + host.toLatin1() + "\n");
    extensions.close();
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
        u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s,
        name + u".csr"_s});
    openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"ca.pem"_s,
                u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s, u"-extfile"_s, name + u".ext"_s,
                u"-out"_s, name + u".pem"_s}
        + dates);
}

void CertificatesTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const auto& name : {u"ca"_s, u"stranger"_s}) {
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
            u"/CN=Authority "_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s,
            name + u".pem"_s});
    }
    makeCertificate(u"good"_s, u"IP:127.0.0.1"_s, {u"-days"_s, u"30"_s});
    makeCertificate(u"elsewhere"_s, u"DNS:cloud.example.org"_s, {u"-days"_s, u"30"_s});
    makeCertificate(u"expired"_s, u"IP:127.0.0.1"_s, {u"-days"_s, u"-1"_s});
}

void CertificatesTest::believed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<QString>("rule");
    const QString refused = u"sync.certificate"_s;
    QTest::newRow("good") << u"good"_s << u"ca.pem"_s << QSsl::TlsV1_2OrLater << true << QString();
    QTest::newRow("TLS 1.3") << u"good"_s << u"ca.pem"_s << QSsl::TlsV1_3 << true << QString();
    QTest::newRow("of another host")
        << u"elsewhere"_s << u"ca.pem"_s << QSsl::TlsV1_2OrLater << false << refused;
    QTest::newRow("expired") << u"expired"_s << u"ca.pem"_s << QSsl::TlsV1_2OrLater << false
                             << refused;
    QTest::newRow("of a stranger")
        << u"good"_s << u"stranger.pem"_s << QSsl::TlsV1_2OrLater << false << refused;
    QTest::newRow("unknown to the system")
        << u"good"_s << QString() << QSsl::TlsV1_2OrLater << false << refused;
}

void CertificatesTest::believed()
{
    QFETCH(QString, certificate);
    QFETCH(QString, authority);
    QFETCH(QSsl::SslProtocol, protocol);
    QFETCH(bool, isAnswered);
    QFETCH(QString, rule);
    QSslServer server;
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(read(certificate + u".pem"_s)));
    tls.setPrivateKey(QSslKey(read(certificate + u".key"_s), QSsl::Ec));
    tls.setProtocol(protocol);
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        auto* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
            heard += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          "Content-Length: 2\r\n\r\n{}");
        });
    });
    const auto address = sync::parseAddress(u"https://127.0.0.1:%1"_s.arg(server.serverPort()),
        authority.isEmpty() ? QString() : path(authority));
    QVERIFY(address.has_value());
    const auto client = sync::HttpClient::open(*address);
    QVERIFY(client.has_value());
    sync::HttpClient::Question question;
    question.path = u"/health"_s;
    question.body = "{\"password\":\"secret\"}";
    const auto reply = (*client)->askAndWait(question);
    QCOMPARE(reply.kind == sync::Reply::Kind::Answered, isAnswered);
    if (!isAnswered) {
        const Error error = sync::errorOf(reply);
        QCOMPARE(QString(error.rule), rule);
        QCOMPARE(error.kind, ErrorKind::Network);
        QVERIFY(!error.args.value(u"reason"_s).toString().isEmpty());
        QVERIFY2(heard.isEmpty(), "something was sent to somebody who is not believed");
    }
}

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificates_test.moc"
