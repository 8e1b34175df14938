// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_connection.h"
#include "models/store/query.h"
#include "tests/server/service_fixture.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace mm;
using namespace Qt::StringLiterals;
using test::PgCluster;

namespace {

constexpr int kStepMs = 30'000;
const QString kProgram = QStringLiteral(MM_BIN_DIR "/mandirmitra-server");

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// The program itself: what it refuses to start on, its commands, and how it stops.
class ServerProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<PgCluster>();
        QVERIFY2(m_cluster->problem().isEmpty(), qPrintable(m_cluster->problem()));
        const QString superuser = m_cluster->createDatabase();
        const auto urls = test::makeRoles(superuser);
        VERIFY_OK(urls);
        writeFile(u"good.key"_s, test::kTestKey);
        writeFile(u"weak.key"_s, "changeme");
        m_good = {{u"MANDIRMITRA_DATABASE_URL"_s, urls->second},
            {u"MANDIRMITRA_MIGRATION_URL"_s, urls->first},
            {u"MANDIRMITRA_JWT_KEY_FILE"_s, m_folder.filePath(u"good.key"_s)},
            {u"MANDIRMITRA_FIELD_KEY_FILE"_s, m_folder.filePath(u"good.key"_s)},
            {u"MANDIRMITRA_LISTEN"_s, u"127.0.0.1:0"_s},
            {u"MANDIRMITRA_PASSWORD"_s, test::ServiceFixture::kPassword}};
        m_superuser = superuser;
    }

    void itDoesNotServeAnUnmigratedDatabase()
    {
        const Outcome refused = run({u"serve"_s}, {});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains("mandirmitra-server migrate"));
    }

    void migratingTwiceIsOnce()
    {
        for (int i = 0; i < 2; ++i) {
            const Outcome migrated = run({u"migrate"_s}, {});
            QCOMPARE(migrated.code, 0);
            QVERIFY(migrated.out.contains("mm_service"));
        }
        QCOMPARE(run({u"check"_s}, {}).code, 0);
    }

    void itRefusesToServe_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no key") << u"MANDIRMITRA_JWT_KEY_FILE"_s << QString()
                                << QByteArray("openssl rand");
        QTest::newRow("weak key") << u"MANDIRMITRA_JWT_KEY_FILE"_s
                                  << m_folder.filePath(u"weak.key"_s) << QByteArray("256 random");
        QTest::newRow("superuser")
            << u"MANDIRMITRA_DATABASE_URL"_s << m_superuser << QByteArray("row-level security");
        QTest::newRow("owner") << u"MANDIRMITRA_DATABASE_URL"_s
                               << m_good[u"MANDIRMITRA_MIGRATION_URL"_s] << QByteArray("owns");
        QTest::newRow("no database")
            << u"MANDIRMITRA_DATABASE_URL"_s << QString() << QByteArray("MANDIRMITRA_DATABASE_URL");
        QTest::newRow("no such address")
            << u"MANDIRMITRA_LISTEN"_s << u"nowhere"_s << QByteArray("MANDIRMITRA_LISTEN");
    }
    void itRefusesToServe()
    {
        QFETCH(QString, setting);
        QFETCH(QString, value);
        QFETCH(QByteArray, says);
        for (const auto& command : {u"serve"_s, u"check"_s}) {
            const Outcome refused = run({command}, {{setting, value}});
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains(says), refused.err.constData());
        }
    }

    void templesAndUsersAreMade()
    {
        const QStringList make{u"create-temple"_s, u"--code"_s, u"SVT"_s, u"--name"_s,
            u"Sri Venkateshwara"_s, u"--admin"_s, u"lakshmi"_s};
        const Outcome made = run(make, {});
        QCOMPARE(made.code, 0);
        const QJsonValue data = QJsonDocument::fromJson(made.out).object()[u"data"_s];
        QVERIFY(!data[u"recovery_key"_s].toString().isEmpty());
        QCOMPARE(run(make, {}).code, 8);
        const QStringList user{u"create-user"_s, u"--temple"_s, u"SVT"_s, u"--user"_s, u"gopal"_s,
            u"--role"_s, u"counter_staff"_s};
        QCOMPARE(run(user, {}).code, 0);
        QCOMPARE(run(user, {}).code, 8);
        QCOMPARE(run({u"create-user"_s, u"--temple"_s, u"NIL"_s, u"--user"_s, u"x"_s, u"--role"_s,
                         u"priest"_s},
                     {})
                     .code,
            4);
        const QString id = UuidMaker().next(1'795'321'800'000).toString();
        const Outcome adopted = run({u"create-temple"_s, u"--id"_s, id, u"--code"_s, u"OFF"_s,
                                        u"--name"_s, u"Began Offline"_s, u"--admin"_s, u"uma"_s},
            {});
        QCOMPARE(QJsonDocument::fromJson(adopted.out)[u"data"_s][u"temple_id"_s].toString(), id);
    }

    void wrongUsageIsSaid()
    {
        QCOMPARE(run({}, {}).code, 2);
        QCOMPARE(run({u"serve"_s, u"--fast"_s}, {}).code, 2);
        QCOMPARE(run({u"create-temple"_s, u"--code"_s, u"X"_s}, {}).code, 2);
        QVERIFY(run({u"--help"_s}, {}).out.contains("create-temple"));
    }

    void settingsComeFromAFileToo()
    {
        QByteArray text = "# of the service\n";
        for (auto it = m_good.cbegin(); it != m_good.cend(); ++it) {
            if (it.key() != u"MANDIRMITRA_PASSWORD"_s) {
                text += (it.key() + u" = "_s + it.value() + u'\n').toUtf8();
            }
        }
        writeFile(u"server.conf"_s, text);
        const QString file = m_folder.filePath(u"server.conf"_s);
        QHash<QString, QString> nothing;
        for (const auto& name : m_good.keys()) {
            nothing[name] = QString();
        }
        QCOMPARE(run({u"--config"_s, file, u"check"_s}, nothing).code, 0);
        writeFile(u"wrong.conf"_s, "MANDIRMITRA_COLOUR=red\n");
        const Outcome wrong =
            run({u"--config"_s, m_folder.filePath(u"wrong.conf"_s), u"check"_s}, {});
        QVERIFY(wrong.err.contains("MANDIRMITRA_COLOUR"));
    }

    void itFinishesWhatRunsBeforeItStops()
    {
        QProcess server;
        server.setProcessEnvironment(environment({}));
        server.start(kProgram, {u"serve"_s});
        const quint16 port = portOf(server);
        QVERIFY(port > 0);
        const auto holder = store::PostgresConnection::open(m_superuser);
        VERIFY_OK(holder);
        VERIFY_OK((*holder)->execute("BEGIN; SELECT seq FROM temple_sync FOR UPDATE"));
        const QByteArray body = "{\"username\":\"lakshmi\",\"password\":\"lamp oil and marigold\"}";
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected(kStepMs));
        socket.write("POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: "
                     "application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(socket.waitForBytesWritten(kStepMs));
        // In a transaction the activity is seen as it was at its beginning: another one watches.
        const auto watcher = store::PostgresConnection::open(m_superuser);
        VERIFY_OK(watcher);
        QTRY_COMPARE(waiting(**watcher), 1);
        ::kill(static_cast<pid_t>(server.processId()), SIGTERM);
        QByteArray log;
        const auto hasLogged = [&](const char* event) {
            log += server.readAllStandardError();
            return log.contains(event);
        };
        QTRY_VERIFY(hasLogged("\"stopping\""));
        VERIFY_OK((*holder)->execute("ROLLBACK"));
        QByteArray answer;
        while (socket.waitForReadyRead(kStepMs)) {
            answer += socket.readAll();
        }
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        QVERIFY(server.waitForFinished(kStepMs));
        QCOMPARE(server.exitCode(), 0);
        QVERIFY(hasLogged("\"stopped\""));
        // The log is JSON lines, without names, passwords or tokens.
        QVERIFY(!log.contains("lakshmi") && !log.contains("marigold") && !log.contains("eyJ"));
        for (const auto& line : log.trimmed().split('\n')) {
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        }
    }

    void cleanupTestCase() { m_cluster.reset(); }

private:
    void writeFile(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QProcessEnvironment environment(const QHash<QString, QString>& changed)
    {
        auto values = QProcessEnvironment::systemEnvironment();
        for (auto it = m_good.cbegin(); it != m_good.cend(); ++it) {
            values.insert(it.key(), it.value());
        }
        for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
            if (it->isEmpty()) {
                values.remove(it.key());
            } else {
                values.insert(it.key(), *it);
            }
        }
        return values;
    }
    Outcome run(const QStringList& words, const QHash<QString, QString>& changed)
    {
        QProcess process;
        process.setProcessEnvironment(environment(changed));
        process.start(kProgram, words);
        process.waitForFinished(kStepMs);
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// Requests of the service that wait for the row that is held.
    static qint64 waiting(store::Connection& db)
    {
        store::Query query(db,
            "SELECT count(*) FROM pg_stat_activity "
            "WHERE usename = 'mm_service' AND wait_event_type = 'Lock'");
        return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
    }
    static quint16 portOf(QProcess& server)
    {
        static const QRegularExpression kUrl(u"http://127.0.0.1:([0-9]+)"_s);
        QByteArray said;
        while (server.state() != QProcess::NotRunning) {
            server.setReadChannel(QProcess::StandardError);
            if (!server.waitForReadyRead(kStepMs)) {
                return 0;
            }
            said += server.readAllStandardError();
            const auto match = kUrl.match(QString::fromUtf8(said));
            if (match.hasMatch()) {
                return match.captured(1).toUShort();
            }
        }
        return 0;
    }

    std::unique_ptr<PgCluster> m_cluster;
    QTemporaryDir m_folder;
    QHash<QString, QString> m_good;
    QString m_superuser;
};

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "server_program_test.moc"
