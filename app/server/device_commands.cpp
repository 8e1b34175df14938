// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include "server/devices/registration.h"

namespace mm::app {

using namespace Qt::StringLiterals;

Result<QJsonObject> createDeviceCode(const ServerCall& call)
{
    MM_LET(db, tenantConnection(call.settings));
    const SystemClock clock;
    const QString code = call.options.value(u"temple-code"_s);
    const bool isNew = call.options.value(u"new-temple"_s) == "yes"_L1;
    MM_LET(temple, server::templeOfCode(*db, code));
    if (!temple && !isNew) {
        return fail(notFound("server.temple_unknown"_L1, {{u"code"_s, code}}));
    }
    auto invitation =
        temple ? server::inviteDevice(*db, clock, *temple, {}) : server::inviteTemple(*db, clock);
    MM_CHECK(invitation);
    return QJsonObject{{u"code"_s, invitation->code},
        {u"expires_at"_s, isoInstant(invitation->expiresAt)},
        {u"for"_s, temple ? u"device"_s : u"temple"_s}};
}

} // namespace mm::app
