// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include "models/store/postgres_connection.h"
#include "server/auth/key_file.h"
#include "server/database/service_role.h"
#include "server/service/request_log.h"
#include "server/service/service.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {

/// A signal handler may do little: it writes here, and the event loop reads.
int gSignalPipe[2] = {-1, -1};

void onSignal(int /*signal*/)
{
    const char one = 1;
    [[maybe_unused]] const auto written = ::write(gSignalPipe[0], &one, 1);
}

bool catchSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, gSignalPipe) != 0) {
        return false;
    }
    struct sigaction action = {};
    action.sa_handler = onSignal;
    return ::sigaction(SIGTERM, &action, nullptr) == 0
        && ::sigaction(SIGINT, &action, nullptr) == 0;
}

server::TenantConnection::Opener openerOf(const QString& url)
{
    return [url]() -> Result<std::unique_ptr<store::Connection>> {
        return store::PostgresConnection::open(url);
    };
}

Result<server::ServiceMake> partsOf(const server::Settings& settings, const Clock& clock)
{
    MM_LET(jwtKeys, server::readKeyFile(settings.jwtKeyFile, u"MANDIRMITRA_JWT_KEY_FILE"_s));
    std::vector<QByteArray> fieldKeys;
    if (!settings.fieldKeyFile.isEmpty()) {
        MM_LET(keys, server::readKeyFile(settings.fieldKeyFile, u"MANDIRMITRA_FIELD_KEY_FILE"_s));
        fieldKeys = keys;
    }
    if (settings.databaseUrl.isEmpty()) {
        return fail(Error{ErrorKind::Usage, "server.setting_missing"_L1, {},
            {{u"setting"_s, u"MANDIRMITRA_DATABASE_URL"_s}}, {}});
    }
    server::ServiceMake parts{clock, jwtKeys, fieldKeys, openerOf(settings.databaseUrl)};
    parts.newsUrl = settings.newsUrl.isEmpty() ? settings.databaseUrl : settings.newsUrl;
    if (!settings.replicaUrl.isEmpty()) {
        parts.openReplica = openerOf(settings.replicaUrl);
    }
    return parts;
}

void logEvent(QLatin1StringView event, const Clock& clock, const QJsonObject& fields = {})
{
    server::logLine("info"_L1, event, clock.nowMs(), fields);
}

} // namespace

Result<QJsonObject> serve(const ServerCall& call)
{
    const SystemClock clock;
    MM_LET(parts, partsOf(call.settings, clock));
    MM_LET(db, parts.openDatabase());
    MM_CHECK(server::checkServiceRole(*db));
    db.reset();
    if (!catchSignals()) {
        return fail(internal(u"signals cannot be caught"_s));
    }
    server::Service service(call.settings, parts);
    MM_LET(port, service.start());
    logEvent("listening"_L1, clock,
        {{u"url"_s, u"http://%1:%2"_s.arg(call.settings.address.toString()).arg(port)}});
    QSocketNotifier stop(gSignalPipe[1], QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &stop, [&] {
        stop.setEnabled(false);
        logEvent("stopping"_L1, clock);
        service.stop([] { QCoreApplication::quit(); });
    });
    QCoreApplication::exec();
    logEvent("stopped"_L1, clock);
    return QJsonObject();
}

} // namespace mm::app
