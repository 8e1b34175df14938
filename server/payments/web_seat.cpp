// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/web_seat.h"

#include "models/identity/users.h"
#include "server/payments/payments_sql.h"

#include <QRandomGenerator>

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

const QString kUsername = u"onlinepay"_s;

/// 256 bits from the system, kept nowhere.
QString forgottenPassword()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(words.data()), qsizetype(sizeof(words)))
            .toBase64());
}

Result<std::optional<store::Actor>> onlineActor(store::Connection& db)
{
    Query query(db, sql::payments::online_user);
    return query.maybe([](const Row& row) {
        const auto role = identity::Role::CounterStaff;
        return store::Actor{row.id<UserId>(0), row.text(1), row.text(2), identity::roleName(role),
            identity::permissionsOf(role)};
    });
}

} // namespace

Result<void> ensureOnlineUser(UnitOfWork& unit)
{
    MM_LET(there, onlineActor(unit.db()));
    if (there) {
        return {};
    }
    identity::UserDraft draft;
    draft.username = kUsername;
    draft.displayName = u"Online payments"_s;
    draft.role = identity::Role::CounterStaff;
    draft.password = forgottenPassword();
    MM_CHECK(identity::addUser(unit, draft));
    return {};
}

Result<void> seatOnline(store::Desk& desk)
{
    MM_LET(actor, onlineActor(desk.db));
    Query query(desk.db, sql::payments::web_desk);
    MM_LET(seated, query.maybe([&](const Row& row) {
        desk.device = row.id<DeviceId>(0);
        desk.counterCode = row.text(1);
        desk.hlc = HybridClock(row.integer(2));
        return true;
    }));
    if (!actor || !seated) {
        return fail(Error{ErrorKind::Conflict, "online.no_account"_L1, {}, {}, {}});
    }
    desk.actor = *actor;
    return {};
}

Result<void> keepWebClock(UnitOfWork& unit)
{
    Query query(unit.db(), sql::payments::keep_web_clock);
    query.bind("hlc", unit.desk().hlc.last()).bind("temple_id", unit.desk().temple);
    MM_CHECK(query.send());
    return {};
}

} // namespace mm::server
