// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/lock_out.h"

#include "models/identity/identity_sql.h"
#include "models/identity/sealing.h"
#include "models/store/query.h"
#include "models/store/transaction.h"

#include <array>

namespace mm::identity {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr std::array<qint64, 6> kDelays{
    30 * kSecond, kMinute, 2 * kMinute, 5 * kMinute, 15 * kMinute, 60 * kMinute};

Result<LockState> read(store::Connection& db, const Uuid& who)
{
    Query query(db, sql::identity::login_state);
    query.bind("id", who);
    MM_LET(state, query.maybe([](const Row& row) {
        return LockState{static_cast<int>(row.integer(0)), row.integer(1)};
    }));
    return state.value_or(LockState{});
}

Result<void> write(store::Desk& desk, const Uuid& who, const LockState& state)
{
    Query query(desk.db, sql::identity::save_login_state);
    query.bind("temple_id", desk.temple)
        .bind("id", who)
        .bind("failures", state.failures)
        .bind("locked_until_at", state.lockedUntilMs);
    MM_CHECK(query.run());
    return {};
}

Error locked(qint64 waitMs)
{
    const qint64 seconds = (waitMs + kSecond - 1) / kSecond;
    const QString wait = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return Error{ErrorKind::AuthFailed, "login.locked"_L1, {},
        {{u"wait"_s, wait}, {u"seconds"_s, seconds}}, {}};
}

} // namespace

qint64 lockDelayMs(int failures)
{
    if (failures <= kFreeFailures) {
        return 0;
    }
    const auto step = static_cast<size_t>(failures - kFreeFailures - 1);
    return kDelays[std::min(step, kDelays.size() - 1)];
}

qint64 remainingWaitMs(LockState& state, qint64 nowMs)
{
    const qint64 delay = lockDelayMs(state.failures);
    if (state.lockedUntilMs - nowMs > delay) {
        state.lockedUntilMs = nowMs + delay;
    }
    return std::max<qint64>(0, state.lockedUntilMs - nowMs);
}

Result<int> beginAttempt(store::Desk& desk, const Uuid& who)
{
    const qint64 now = desk.clock.nowMs();
    MM_LET(transaction, store::Transaction::begin(desk.db));
    MM_LET(state, read(desk.db, who));
    const qint64 wait = remainingWaitMs(state, now);
    if (wait == 0) {
        ++state.failures;
        state.lockedUntilMs = now + lockDelayMs(state.failures);
    }
    MM_CHECK(write(desk, who, state));
    MM_CHECK(transaction.commit());
    if (wait > 0) {
        return fail(locked(wait));
    }
    return state.failures;
}

Result<void> clearFailures(store::Connection& db, const Uuid& who)
{
    Query query(db, sql::identity::clear_login_state);
    query.bind("id", who);
    MM_CHECK(query.run());
    return {};
}

Uuid lockIdOfUnknown(TempleId temple, const QString& username)
{
    return *Uuid::fromBytes(shortHash(QByteArray(temple.uuid.toBytes() + username.toUtf8())));
}

} // namespace mm::identity
