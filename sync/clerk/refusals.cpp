// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/refusals.h"

#include "sync/protocol/envelope.h"

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

/// What the service may say to somebody who registers, and this program has sentences for.
constexpr std::array kKnown{"login.failed"_L1, "login.locked"_L1, "user.disabled"_L1,
    "permission.denied"_L1, "device.code_taken"_L1, "device.exists"_L1, "device.invitation"_L1,
    "device.key"_L1, "device.unknown"_L1, "device.revoked"_L1, "device.challenge"_L1,
    "device.replaces"_L1, "counter_code.malformed"_L1};

ErrorKind kindOf(const QString& code, int status)
{
    for (const auto kind : {ErrorKind::Usage, ErrorKind::Validation, ErrorKind::NotFound,
             ErrorKind::PermissionDenied, ErrorKind::AuthFailed, ErrorKind::ApprovalRequired,
             ErrorKind::Integrity, ErrorKind::Conflict, ErrorKind::Busy, ErrorKind::Storage}) {
        if (contractCode(kind) == code) {
            return kind;
        }
    }
    switch (status) {
    case 401:
        return ErrorKind::AuthFailed;
    case 403:
        return ErrorKind::PermissionDenied;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    default:
        return status >= 500 || status == 429 ? ErrorKind::Network : ErrorKind::Validation;
    }
}

} // namespace

Error errorOf(const Reply& reply)
{
    if (!reply.untrusted.isEmpty()) {
        return Error{ErrorKind::Network, "sync.certificate"_L1, {},
            {{u"host"_s, reply.detail}, {u"reason"_s, reply.untrusted}}, reply.untrusted};
    }
    if (reply.kind != Reply::Kind::Answered) {
        return Error{ErrorKind::Network, "sync.unreachable"_L1, {}, {}, reply.detail};
    }
    const auto envelope = protocol::openEnvelope(reply.body);
    if (!reply.isJson || !envelope) {
        return Error{ErrorKind::Network, "sync.not_the_service"_L1, {}, {}, reply.detail};
    }
    const auto known = std::find_if(kKnown.begin(), kKnown.end(),
        [&](QLatin1StringView rule) { return rule == envelope->issue; });
    const ErrorKind kind = kindOf(envelope->code, reply.status);
    if (known != kKnown.end()) {
        return Error{kind, *known, {}, {}, envelope->message};
    }
    return Error{kind, "sync.refused"_L1, {},
        {{u"reason"_s, envelope->message.isEmpty() ? envelope->issue : envelope->message}},
        envelope->issue};
}

} // namespace mm::sync
