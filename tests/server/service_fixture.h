// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "server/service/service.h"
#include "tests/support/pg_cluster.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

#include <atomic>
#include <memory>

namespace mm::test {

/// A clock that a test moves while workers read it.
class SharedClock final : public Clock
{
public:
    explicit SharedClock(qint64 ms)
        : m_ms(ms)
    { }
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    std::atomic<qint64> m_ms;
};

/// What came back.
struct Reply
{
    int status = 0;
    QJsonObject json;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;

    [[nodiscard]] QJsonValue data() const { return json[QStringLiteral("data")]; }
    /// error.details.issue
    [[nodiscard]] QString issue() const
    {
        return json[QStringLiteral("error")][QStringLiteral("details")][QStringLiteral("issue")]
            .toString();
    }
};

/// What is asked, besides method and path.
struct Question
{
    QByteArray token = {};
    QByteArray body = {};
    QHash<QByteArray, QByteArray> headers = {};
};

/// The running service on loopback over a real PostgreSQL, with the roles of a real installation,
/// and a real HTTP client. Two temples: "ONE" and "TWO", each with its administrator "lakshmi" (in
/// ONE) and "gopal" (in TWO), and in ONE a user of every other role, named like the role.
class ServiceFixture
{
public:
    explicit ServiceFixture(const server::Settings& changed = {});
    ~ServiceFixture();
    Q_DISABLE_COPY_MOVE(ServiceFixture)

    [[nodiscard]] QString problem() const { return m_problem; }

    /// Another instance on the same database, with the same settings; what asks from now on asks
    /// the one that talkTo() names. Settings::newsUrl, when it is not empty, is the database's own.
    Result<quint16> startAnother();
    void talkTo(quint16 port) { m_port = port; }

    Reply ask(const QByteArray& method, const QString& path, const Question& question = {});
    Reply get(const QString& path, const QByteArray& token) { return ask("GET", path, {token}); }
    Reply post(const QString& path, const QByteArray& token, const QJsonObject& body,
        const QHash<QByteArray, QByteArray>& headers = {});
    /// The access token of a user, logged in once.
    QByteArray token(const QString& username);
    Reply logIn(const QString& username, const QString& password, const QString& temple = {});

    [[nodiscard]] SharedClock& clock() { return m_clock; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] PgCluster& cluster() { return m_cluster; }
    /// Connection strings of the roles.
    [[nodiscard]] QString ownerUrl() const { return m_ownerUrl; }
    [[nodiscard]] QString serviceUrl() const { return m_serviceUrl; }
    [[nodiscard]] TempleId firstTemple() const { return m_first; }

    static const QString kPassword;

private:
    Result<void> prepare(const server::Settings& changed);
    Result<void> makeTemples();
    [[nodiscard]] std::unique_ptr<server::Service> makeService() const;

    PgCluster m_cluster;
    SharedClock m_clock;
    QString m_problem;
    QString m_ownerUrl;
    QString m_serviceUrl;
    TempleId m_first;
    quint16 m_port = 0;
    std::unique_ptr<server::Service> m_service;
    std::unique_ptr<server::Service> m_other;
    server::Settings m_settings;
    QNetworkAccessManager m_client;
    QHash<QString, QByteArray> m_tokens;
};

/// Makes the roles of an installation in `database`; the connection strings of owner and service.
Result<std::pair<QString, QString>> makeRoles(const QString& superuserUrl);

/// 32 characters of each kind of key file.
inline const QByteArray kTestKey("3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=");

} // namespace mm::test

#define VERIFY_OK(expr)                                                                            \
    do {                                                                                           \
        const auto& mmVerified = (expr);                                                           \
        QVERIFY2(mmVerified,                                                                       \
            mmVerified                                                                             \
                ? ""                                                                               \
                : qPrintable(QString(mmVerified.error().rule) + mmVerified.error().detail));       \
    } while (false)
