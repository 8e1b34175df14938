// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/devices/invitations.h"

#include "models/identity/sealing.h"
#include "models/store/operation_bundle.h"
#include "models/store/query.h"
#include "server/devices/devices_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;

namespace {

/// Crockford's: nothing that is misread or mistyped for another.
constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype kCodeLetters = 16;

QString newCode()
{
    QString code;
    const QByteArray random = identity::randomBytes(kCodeLetters);
    for (qsizetype i = 0; i < kCodeLetters; ++i) {
        if (i > 0 && i % 4 == 0) {
            code += u'-';
        }
        code += QLatin1Char(kLetters[static_cast<unsigned char>(random[i]) % 32U]);
    }
    return code;
}

QByteArray hashOf(const QString& code)
{
    QString plain;
    for (const QChar c : code.toUpper()) {
        if (c.isLetterOrNumber()) {
            plain += c == u'O' ? u'0' : c == u'I' || c == u'L' ? u'1' : c.unicode();
        }
    }
    return store::sha256("mandirmitra invitation" + plain.toUtf8());
}

Result<Invitation> invite(TenantConnection& db, const Clock& clock, TempleId temple,
    QLatin1StringView kind, UserId madeBy, qint64 lasts)
{
    const Invitation invitation{newCode(), clock.nowMs() + lasts};
    db.workFor(temple);
    Query insert(db, sql::devices::insert_code);
    insert.bind("temple_id", temple)
        .bind("code_hash", Bytes{hashOf(invitation.code)})
        .bind("kind", kind)
        .bind("now", clock.nowMs())
        .bind("made_by", madeBy)
        .bind("expires_at", invitation.expiresAt);
    MM_CHECK(insert.run());
    return invitation;
}

} // namespace

TempleId nobodysTemple()
{
    Uuid all;
    all.bytes.fill(0xFF);
    return TempleId(all);
}

Result<Invitation> inviteDevice(
    TenantConnection& db, const Clock& clock, TempleId temple, UserId madeBy)
{
    return invite(db, clock, temple, "device"_L1, madeBy, kInvitationMs);
}

Result<Invitation> inviteTemple(TenantConnection& db, const Clock& clock)
{
    return invite(db, clock, nobodysTemple(), "temple"_L1, {}, kTempleInvitationMs);
}

Result<void> useInvitation(store::Connection& db, const InvitationUse& use)
{
    Query query(db, sql::devices::use_code);
    query.bind("code_hash", Bytes{hashOf(use.code)})
        .bind("kind", use.kind)
        .bind("now", use.nowMs)
        .bind("device_id", use.device);
    MM_LET(used, query.run());
    if (used != 1) {
        return fail(Error{ErrorKind::AuthFailed, "device.invitation"_L1, u"invitation"_s, {}, {}});
    }
    return {};
}

} // namespace mm::server
