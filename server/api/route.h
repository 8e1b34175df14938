// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/approval.h"
#include "models/identity/key_vault.h"
#include "models/identity/secret_store.h"
#include "models/store/unit_of_work.h"
#include "server/api/field.h"
#include "server/auth/sessions.h"

#include <QHash>

namespace mm::server {

class PaymentGateway;
struct Route;

/// A request that has passed its route's table: every argument and field is a known one of the
/// right type.
struct Ask
{
    const Route& route;
    /// Decoded parts of the path, and arguments of the query, by name.
    QHash<QString, QString> path = {};
    QHash<QString, QString> query = {};
    QJsonObject body = {};
    QString idempotencyKey = {};
    /// "en", "kn" or "hi": of sentences.
    QString language = {};
    /// Of routes that need a token.
    Caller caller = {};
    /// Of routes for devices.
    DeviceCaller device = {};
    /// Of raw routes: the body, unpacked; "X-MM-Schema" (0 if it was not said).
    QByteArray plain = {};
    int schema = 0;
    /// What the sender of a webhook has put under its body ("X-Razorpay-Signature").
    QByteArray signature = {};
};

/// An answer that is held back until the temple's changes go beyond a number, or its time is over
/// (204). Nothing but the connection is held: no thread, no transaction.
struct Hold
{
    qint64 after = 0;
    qint64 seconds = 0;
};

/// What a handler says. Either `data` in the envelope or, with a contentType, `raw` as it stands.
struct Answer
{
    QJsonValue data = QJsonObject();
    QString message = {};
    std::optional<QJsonObject> pagination = {};
    int status = 200;
    QString location = {};
    QByteArray contentType = {};
    QByteArray raw = {};
    std::optional<Hold> hold = {};
};

/// The temple's keys as the service holds them; opened when they are first needed.
class TempleKeys
{
public:
    TempleKeys() = default;
    virtual ~TempleKeys() = default;
    TempleKeys(const TempleKeys&) = delete;
    TempleKeys& operator=(const TempleKeys&) = delete;
    /// Refuses with server.no_temple_key where the service has no copy.
    virtual Result<const identity::KeyVault*> vault() = 0;
    /// Refuses when something is to be sealed and there is no copy, not before.
    [[nodiscard]] virtual const store::FieldSealer& sealer() const = 0;
    /// What the service keeps for the temple under its own key.
    virtual identity::SecretStore& secrets() = 0;
};

/// What a reading handler works with: one moment of the caller's temple.
struct Reading
{
    const Ask& ask;
    store::Desk& desk;
    TempleKeys& keys;
    [[nodiscard]] store::Connection& db() const { return desk.db; }
};

/// What a writing handler works with: one transaction, committed when it succeeds.
struct Writing
{
    const Ask& ask;
    store::UnitOfWork& unit;
    TempleKeys& keys;
    /// Of a second person, where the route takes one and the request names one.
    const std::optional<identity::Approval>& approval;
};

/// What an open handler works with: the temple that the path names, and no user. It makes its own
/// transactions.
struct OpenDesk
{
    TenantConnection& db;
    const Clock& clock;
    TempleId temple;
    TempleKeys& keys;
    /// Null where the operator names none.
    PaymentGateway* gateway = nullptr;
};

enum class Method { Get, Post, Put, Patch, Delete };

/// Who may call a route. One that says nothing does not start the service.
struct Access
{
    enum class Kind { Unsaid, Everybody, LoggedIn, Holders, Devices };
    Kind kind = Kind::Unsaid;
    QLatin1StringView permission = {};
};
inline constexpr Access kEverybody{Access::Kind::Everybody};
inline constexpr Access kLoggedIn{Access::Kind::LoggedIn};
/// Counters, with the bearer of their device.
inline constexpr Access kDevices{Access::Kind::Devices};
constexpr Access holders(QLatin1StringView permission)
{
    return {Access::Kind::Holders, permission};
}

using ReadHandler = Result<Answer> (*)(const Reading&);
using WriteHandler = Result<Answer> (*)(Writing&);
/// Handlers that make their own transactions: log-in and what belongs to it.
using AuthHandler = Result<Answer> (*)(const Ask&, const AuthDesk&);

/// Handlers of what is open to everybody, under /public/{temple_code}.
using OpenHandler = Result<Answer> (*)(const Ask&, const OpenDesk&);

/// One route, as data: the dispatcher, /openapi.json and the test of all routes × roles × temples
/// read the same table.
struct Route
{
    Method method = Method::Get;
    /// "/api/v1/receipts/{number}/pdf"; {number} takes a receipt number with its slashes.
    QLatin1StringView path;
    Access access;
    QLatin1StringView summary;
    std::span<const Field> query = {};
    /// page, limit, cursor and sort are taken besides `query`.
    bool isList = false;
    std::span<const Field> body = {};
    /// Makes something: 201, and an Idempotency-Key is looked at.
    bool isFact = false;
    /// The body is a message of sync/protocol, which the handler reads itself.
    bool isRaw = false;
    /// A long read that a replica may answer.
    bool isReport = false;
    ReadHandler read = nullptr;
    WriteHandler write = nullptr;
    AuthHandler auth = nullptr;
    OpenHandler open = nullptr;
    /// What a second person must hold who may approve a write: named by the body's "approver", with
    /// "approver_secret" (PIN or password). Empty: nobody is asked.
    QLatin1StringView approval = {};
    /// Requests an hour of one address, counted by themselves; 0: together with all others.
    int perAddress = 0;
};

/// All routes under /api/v1.
std::span<const Route> apiRoutes();
/// Refuses (internal) a route without access, with an unknown permission, or without exactly one
/// handler, and two of the same method and path.
Result<void> checkRoutes(std::span<const Route> routes);

QLatin1StringView methodText(Method method);

/// A route found, or why not.
struct RouteMatch
{
    const Route* route = nullptr;
    QHash<QString, QString> path = {};
    /// The path is there, for other methods: 405.
    QStringList otherMethods = {};
};
RouteMatch matchRoute(
    std::span<const Route> routes, QByteArrayView method, const QByteArray& encodedPath);

} // namespace mm::server
