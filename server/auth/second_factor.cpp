// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/second_factor.h"

#include "models/audit/audit.h"
#include "models/identity/sealing.h"
#include "models/identity/temple.h"
#include "models/identity/users.h"
#include "server/auth/auth_sql.h"
#include "server/auth/totp.h"

#include <QRandomGenerator>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

constexpr int kMostFailures = 5;
constexpr qint64 kLockMs = 15LL * 60 * 1000;
constexpr qsizetype kSecretWords = 5;
constexpr int kRecoveryCodes = 10;

struct Factor
{
    QByteArray sealed;
    bool isConfirmed = false;
    qint64 failures = 0;
    qint64 lockedUntil = 0;
};

Error refusal(QLatin1StringView rule)
{
    return Error{ErrorKind::AuthFailed, rule, u"code"_s, {}, {}};
}

QByteArray randomBytes(qsizetype words)
{
    std::vector<quint32> drawn(static_cast<size_t>(words));
    QRandomGenerator::system()->fillRange(drawn.data(), words);
    return {reinterpret_cast<const char*>(drawn.data()), words * qsizetype(sizeof(quint32))};
}

identity::SecretKey sealingKey(const QByteArray& fieldKey)
{
    const QByteArray digest = store::sha256("mandirmitra.totp" + fieldKey);
    return identity::SecretKey::copyOf(reinterpret_cast<const unsigned char*>(digest.constData()));
}

QByteArray boundTo(TempleId temple, UserId user)
{
    return temple.uuid.toBytes() + user.uuid.toBytes();
}

QByteArray recoveryHash(UserId user, const QString& typed)
{
    QString plain = typed.toUpper();
    plain.remove(u'-').remove(u' ');
    return store::sha256("mandirmitra.recovery" + user.uuid.toBytes() + plain.toUtf8());
}

Result<std::optional<Factor>> factorOf(store::Connection& db, UserId user)
{
    Query query(db, sql::auth::second_factor);
    query.bind("user_id", user);
    return query.maybe([](const Row& row) {
        return Factor{row.bytes(0), !row.isNull(1), row.integer(3), row.integer(4)};
    });
}

Result<QByteArray> opened(const AuthDesk& desk, const Factor& factor, TempleId temple, UserId user)
{
    for (const auto& key : desk.fieldKeys) {
        auto secret = identity::openSealed(sealingKey(key), factor.sealed, boundTo(temple, user));
        if (secret) {
            return secret;
        }
    }
    return fail(Error{ErrorKind::Usage, "server.no_field_key"_L1, {}, {}, {}});
}

Result<void> forget(store::Connection& db, UserId user)
{
    for (const auto* sql : {&sql::auth::forget_recoveries, &sql::auth::forget_factor}) {
        Query query(db, *sql);
        query.bind("user_id", user);
        MM_CHECK(query.run());
    }
    return {};
}

Result<void> countFailure(const AuthDesk& desk, UserId user, const Factor& factor)
{
    const bool locks = factor.failures + 1 >= kMostFailures;
    Query query(desk.db, sql::auth::keep_factor_failures);
    query.bind("failures", locks ? 0 : factor.failures + 1)
        .bind("until", locks ? desk.clock.nowMs() + kLockMs : 0)
        .bind("user_id", user);
    MM_CHECK(query.run());
    return {};
}

Result<bool> takesRecovery(const AuthDesk& desk, UserId user, const QString& code)
{
    Query query(desk.db, sql::auth::use_recovery);
    query.bind("now", desk.clock.nowMs())
        .bind("user_id", user)
        .bind("hash", Bytes{recoveryHash(user, code)});
    MM_LET(used, query.run());
    return used == 1;
}

/// The refusal is a value here, so that what was counted is kept.
Result<Result<void>> tried(
    const AuthDesk& desk, TempleId temple, UserId user, const Factor& factor, const QString& code)
{
    if (desk.clock.nowMs() < factor.lockedUntil) {
        Error locked = refusal("totp.locked"_L1);
        locked.args = {{u"seconds"_s, (factor.lockedUntil - desk.clock.nowMs()) / 1000 + 1}};
        return Result<void>(fail(std::move(locked)));
    }
    MM_LET(secret, opened(desk, factor, temple, user));
    if (const auto step = totpStep(secret, code, desk.clock.nowMs()); step) {
        Query use(desk.db, sql::auth::use_step);
        use.bind("step", *step).bind("user_id", user);
        MM_LET(taken, use.run());
        if (taken == 1) {
            return Result<void>();
        }
        MM_CHECK(countFailure(desk, user, factor));
        return Result<void>(fail(refusal("totp.used"_L1)));
    }
    MM_LET(recovered, takesRecovery(desk, user, code));
    if (recovered) {
        return Result<void>();
    }
    MM_CHECK(countFailure(desk, user, factor));
    return Result<void>(fail(refusal("totp.wrong"_L1)));
}

/// Two tries at the same time come one after the other: begin() holds the temple's turn.
Result<Result<void>> tryInTurn(
    const AuthDesk& desk, TempleId temple, UserId user, const QString& code)
{
    desk.db.workFor(temple);
    MM_LET(transaction, store::Transaction::begin(desk.db));
    MM_LET(factor, factorOf(desk.db, user));
    if (!factor) {
        return Result<void>(fail(refusal("totp.not_enrolled"_L1)));
    }
    MM_LET(outcome, tried(desk, temple, user, *factor, code));
    MM_CHECK(transaction.commit());
    return outcome;
}

store::Desk emptyDesk(const AuthDesk& desk, TempleId temple)
{
    desk.db.workFor(temple);
    return {desk.db, desk.clock, UuidMaker(), HybridClock(), temple, DeviceId(), QString(),
        store::Actor()};
}

Result<QStringList> newRecoveries(store::Connection& db, TempleId temple, UserId user)
{
    QStringList codes;
    for (int i = 0; i < kRecoveryCodes; ++i) {
        const QString plain = base32(randomBytes(3)).left(16);
        codes.append(u"%1-%2-%3-%4"_s.arg(
            plain.mid(0, 4), plain.mid(4, 4), plain.mid(8, 4), plain.mid(12, 4)));
        Query insert(db, sql::auth::insert_recovery);
        insert.bind("temple_id", temple)
            .bind("user_id", user)
            .bind("hash", Bytes{recoveryHash(user, codes.back())});
        MM_CHECK(insert.run());
    }
    return codes;
}

Result<void> note(UnitOfWork& unit, QLatin1StringView action, UserId user)
{
    return audit::finish(unit, {action, "users"_L1, user.uuid, {}, {}});
}

} // namespace

Result<Enrolment> enrolTotp(const AuthDesk& auth, const Caller& caller)
{
    if (auth.fieldKeys.empty()) {
        return fail(Error{ErrorKind::Usage, "server.no_field_key"_L1, {}, {}, {}});
    }
    store::Desk desk = emptyDesk(auth, caller.temple);
    MM_LET(transaction, store::Transaction::begin(auth.db));
    MM_CHECK(seat(desk, caller));
    MM_LET(before, factorOf(auth.db, caller.user));
    if (before && before->isConfirmed) {
        return fail(Error{ErrorKind::Conflict, "totp.already"_L1, {}, {}, {}});
    }
    MM_CHECK(forget(auth.db, caller.user));
    const QByteArray secret = randomBytes(kSecretWords);
    Query insert(auth.db, sql::auth::insert_factor);
    insert.bind("temple_id", caller.temple)
        .bind("user_id", caller.user)
        .bind("sealed",
            Bytes{identity::sealBytes(
                sealingKey(auth.fieldKeys.front()), secret, boundTo(caller.temple, caller.user))})
        .bind("now", auth.clock.nowMs());
    MM_CHECK(insert.run());
    MM_LET(temple, identity::readTemple(auth.db));
    MM_CHECK(transaction.commit());
    return Enrolment{base32(secret), otpauthUri(secret, temple.code, desk.actor.username)};
}

Result<QStringList> confirmTotp(const AuthDesk& auth, const Caller& caller, const QString& code)
{
    auth.db.workFor(caller.temple);
    MM_LET(factor, factorOf(auth.db, caller.user));
    if (factor && factor->isConfirmed) {
        return fail(Error{ErrorKind::Conflict, "totp.already"_L1, {}, {}, {}});
    }
    MM_LET(outcome, tryInTurn(auth, caller.temple, caller.user, code));
    MM_CHECK(outcome);
    store::Desk desk = emptyDesk(auth, caller.temple);
    return store::inUnitOfWork(desk, [&](UnitOfWork& unit) -> Result<QStringList> {
        MM_CHECK(seat(desk, caller));
        Query confirm(auth.db, sql::auth::confirm_factor);
        confirm.bind("now", unit.nowMs()).bind("user_id", caller.user);
        MM_LET(confirmed, confirm.run());
        if (confirmed != 1) {
            return fail(Error{ErrorKind::Conflict, "totp.already"_L1, {}, {}, {}});
        }
        MM_LET(codes, newRecoveries(auth.db, caller.temple, caller.user));
        MM_CHECK(note(unit, "totp.enable"_L1, caller.user));
        return codes;
    });
}

Result<void> requireSecondFactor(
    const AuthDesk& desk, TempleId temple, UserId user, const QString& code)
{
    desk.db.workFor(temple);
    MM_LET(factor, factorOf(desk.db, user));
    if (!factor || !factor->isConfirmed) {
        return {};
    }
    if (code.trimmed().isEmpty()) {
        return fail(refusal("totp.needed"_L1));
    }
    MM_LET(outcome, tryInTurn(desk, temple, user, code.trimmed()));
    return outcome;
}

Result<void> removeTotp(UnitOfWork& unit, UserId user)
{
    MM_CHECK(unit.require(u"user.manage"_s));
    MM_LET(users, identity::listUsers(unit.db()));
    const auto found = std::find_if(
        users.begin(), users.end(), [user](const identity::User& one) { return one.id == user; });
    if (found == users.end()) {
        return fail(notFound("user.unknown"_L1));
    }
    MM_LET(own, identity::parseRole(unit.actor().role));
    if (!identity::mayManage(own, found->role)) {
        return fail(Error{ErrorKind::PermissionDenied, "user.above_own_role"_L1, {}, {}, {}});
    }
    MM_CHECK(forget(unit.db(), user));
    return note(unit, "totp.disable"_L1, user);
}

} // namespace mm::server
