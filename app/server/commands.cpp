// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"

#include "models/store/postgres_connection.h"
#include "server/auth/key_file.h"
#include "server/database/migrate_service.h"
#include "server/database/service_role.h"
#include "server/temples/create_temple.h"

namespace mm::app {

using namespace Qt::StringLiterals;
using server::TenantConnection;

namespace {

Error missing(const QString& setting)
{
    return Error{ErrorKind::Usage, "server.setting_missing"_L1, {}, {{u"setting"_s, setting}}, {}};
}

Result<QJsonObject> migrate(const ServerCall& call)
{
    MM_LET(service, connectTo(call.settings.databaseUrl, u"MANDIRMITRA_DATABASE_URL"_s));
    MM_LET(role, server::currentRole(*service));
    MM_LET(owner, connectTo(call.settings.migrationUrl, u"MANDIRMITRA_MIGRATION_URL"_s));
    MM_CHECK(server::migrateService(*owner, role, SystemClock().nowMs()));
    return QJsonObject{{u"schema"_s, store::knownMigrations().back().version},
        {u"service_schema"_s, server::serviceMigrations().back().version},
        {u"service_role"_s, role}};
}

Result<QJsonObject> check(const ServerCall& call)
{
    MM_CHECK(server::readKeyFile(call.settings.jwtKeyFile, u"MANDIRMITRA_JWT_KEY_FILE"_s));
    MM_LET(db, connectTo(call.settings.databaseUrl, u"MANDIRMITRA_DATABASE_URL"_s));
    MM_CHECK(server::checkServiceRole(*db));
    return QJsonObject{{u"status"_s, u"ready"_s}};
}

Result<QString> passwordOf(const ServerCall& call)
{
    if (call.password.isEmpty()) {
        return fail(missing(u"MANDIRMITRA_PASSWORD"_s));
    }
    return call.password;
}

Result<QJsonObject> createTemple(const ServerCall& call)
{
    MM_LET(password, passwordOf(call));
    MM_LET(fieldKeys, fieldKeysOf(call.settings));
    MM_LET(db, tenantConnection(call.settings));
    server::TempleAsk ask;
    ask.code = call.options.value(u"code"_s);
    ask.name = call.options.value(u"name"_s);
    ask.language = call.options.value(u"language"_s, u"en"_s);
    ask.administrator = call.options.value(u"admin"_s);
    ask.password = password;
    if (call.options.contains(u"id"_s)) {
        const auto id = TempleId::fromString(call.options.value(u"id"_s));
        if (!id || id->isNull()) {
            return fail(invalid("server.temple_id"_L1, u"id"_s));
        }
        ask.id = *id;
    }
    MM_LET(made, server::createTemple(*db, SystemClock(), fieldKeys, ask));
    QJsonObject data{{u"temple_id"_s, made.id.toString()}, {u"code"_s, made.code},
        {u"admin"_s, made.administrator}, {u"counter"_s, u"WEB"_s}};
    if (!made.recoveryKey.isEmpty()) {
        data[u"recovery_key"_s] = made.recoveryKey;
    }
    return data;
}

Result<QJsonObject> createUser(const ServerCall& call)
{
    MM_LET(password, passwordOf(call));
    MM_LET(db, tenantConnection(call.settings));
    MM_LET(id,
        server::createUser(*db, SystemClock(),
            {call.options.value(u"temple"_s), call.options.value(u"user"_s),
                call.options.value(u"role"_s), password}));
    return QJsonObject{{u"id"_s, id.toString()}};
}

} // namespace

Result<std::unique_ptr<store::PostgresConnection>> connectTo(
    const QString& url, const QString& setting)
{
    if (url.isEmpty()) {
        return fail(missing(setting));
    }
    return store::PostgresConnection::open(url);
}

Result<std::vector<QByteArray>> fieldKeysOf(const server::Settings& settings)
{
    return settings.fieldKeyFile.isEmpty()
        ? Result<std::vector<QByteArray>>(std::vector<QByteArray>())
        : server::readKeyFile(settings.fieldKeyFile, u"MANDIRMITRA_FIELD_KEY_FILE"_s);
}

/// The service's own connection, checked as `serve` checks it.
Result<std::unique_ptr<TenantConnection>> tenantConnection(const server::Settings& settings)
{
    MM_LET(db, connectTo(settings.databaseUrl, u"MANDIRMITRA_DATABASE_URL"_s));
    MM_CHECK(server::checkServiceRole(*db));
    return std::make_unique<TenantConnection>(
        [url = settings.databaseUrl]() -> Result<std::unique_ptr<store::Connection>> {
            return store::PostgresConnection::open(url);
        },
        TenantConnection::Limits());
}

std::span<const ServerCommand> serverCommands()
{
    static const std::array<ServerCommand, 9> commands{{
        {"serve"_L1, ""_L1, {}, {}, serve},
        {"migrate"_L1, ""_L1, {}, {}, migrate},
        {"check"_L1, ""_L1, {}, {}, check},
        {"create-temple"_L1, "--code CODE --name N --admin USER [--language kn] [--id UUID]"_L1,
            {u"code"_s, u"name"_s, u"admin"_s, u"language"_s, u"id"_s},
            {u"code"_s, u"name"_s, u"admin"_s}, createTemple},
        {"create-user"_L1, "--temple CODE --user U --role ROLE"_L1,
            {u"temple"_s, u"user"_s, u"role"_s}, {u"temple"_s, u"user"_s, u"role"_s}, createUser},
        {"create-device-code"_L1, "--temple-code CODE [--new-temple yes]"_L1,
            {u"temple-code"_s, u"new-temple"_s}, {u"temple-code"_s}, createDeviceCode},
        {"backup"_L1, "--to FILE|s3:NAME [--temple CODE]"_L1, {u"to"_s, u"temple"_s}, {u"to"_s},
            backUp},
        {"check-backup"_L1, "--from FILE|s3:NAME"_L1, {u"from"_s}, {u"from"_s}, checkBackup},
        {"restore"_L1, "--from FILE|s3:NAME"_L1, {u"from"_s}, {u"from"_s}, restore},
    }};
    return commands;
}

} // namespace mm::app
