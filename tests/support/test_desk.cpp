// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_desk.h"

#include "models/store/migrator.h"
#include "models/store/postgres_connection.h"
#include "models/store/tables.h"
#include "tests/support/pg_cluster.h"

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

/// A test without its store cannot go on.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", result.error().rule.data(), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace

QSet<QString> allPermissions()
{
    return {u"donation.create"_s, u"donation.manage"_s, u"receipt.view"_s, u"receipt.reprint"_s,
        u"receipt.cancel"_s, u"receipt.cancel_any"_s, u"kind.value"_s, u"seva.view"_s,
        u"seva.manage"_s, u"seva_list.view"_s, u"booking.create"_s, u"booking.perform"_s,
        u"booking.move"_s, u"booking.move_any"_s, u"booking.cancel"_s, u"devotee.view"_s,
        u"devotee.create"_s, u"devotee.update"_s, u"devotee.merge"_s, u"voucher.post"_s,
        u"voucher.view"_s, u"report.view"_s, u"period.close"_s, u"user.manage"_s,
        u"settings.manage"_s, u"conflict.resolve"_s, u"audit.view"_s, u"backup.create"_s,
        u"cash.move"_s, u"drawer.open"_s, u"backup.restore"_s, u"data.export"_s, u"data.import"_s};
}

TestDesk::TestDesk()
    : m_db(need(store::SqliteConnection::open(path(), {.create = true})))
{
    prepare();
}

TestDesk::TestDesk(PgCluster& cluster)
    : m_db(need(store::PostgresConnection::open(cluster.createDatabase())))
{
    prepare();
}

TestDesk::TestDesk(const QString& existingStore)
    : m_db(need(store::SqliteConnection::open(existingStore, {})))
{
    sitDown();
}

TestDesk::~TestDesk() = default;

QString TestDesk::path() const
{
    return m_folder.filePath(u"store.db"_s);
}

void TestDesk::prepare()
{
    need(store::migrate(*m_db, store::knownMigrations(), kTestNowMs));
    UuidMaker ids;
    const auto temple = ids.nextId<TempleId>(kTestNowMs);
    const auto device = ids.nextId<DeviceId>(kTestNowMs);
    const auto user = ids.nextId<UserId>(kTestNowMs);
    m_desk.reset(new store::Desk{*m_db, m_clock, ids, HybridClock(), temple, device, u"C01"_s,
        store::Actor{user, u"lakshmi"_s, u"Lakshmi"_s, u"administrator"_s, allPermissions()}});
    need(run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.insert(tables::temples,
            {{"id", temple}, {"code", u"TST"_s}, {"name", u"Test Temple"_s},
                {"name_local", u"ಪರೀಕ್ಷಾ ದೇವಸ್ಥಾನ"_s}, {"time_zone", u"Asia/Kolkata"_s},
                {"language", u"kn"_s}, {"receipt_language", u"kn"_s},
                {"trust_kind", u"religious"_s}, {"deduction_route", u"none"_s},
                {"created_at", kTestNowMs}}));
        MM_CHECK(unit.insert(tables::users,
            {{"id", user}, {"username", u"lakshmi"_s}, {"display_name", u"Lakshmi"_s},
                {"role", u"administrator"_s}, {"password_hash", u"-"_s}, {"is_disabled", 0},
                {"created_at", kTestNowMs}}));
        MM_CHECK(unit.insert(tables::counters,
            {{"id", unit.newId<CounterId>()}, {"code", u"C01"_s}, {"name", u"Counter 1"_s},
                {"device_id", device}, {"is_active", 1}, {"created_at", kTestNowMs}}));
        return unit.closeOperation("temple.create"_L1, unit.today());
    }));
}

void TestDesk::sitDown()
{
    store::Query query(*m_db,
        "SELECT t.id, c.device_id, u.id FROM temples t, counters c, users u "
        "WHERE c.code = 'C01' ORDER BY u.created_at LIMIT 1");
    struct Place
    {
        TempleId temple;
        DeviceId device;
        UserId user;
    };
    const auto place = need(query.one([](const store::Row& row) {
        return Place{row.id<TempleId>(0), row.id<DeviceId>(1), row.id<UserId>(2)};
    }));
    m_desk.reset(new store::Desk{*m_db, m_clock, UuidMaker(), HybridClock(), place.temple,
        place.device, u"C01"_s,
        store::Actor{place.user, u"admin"_s, u"Admin"_s, u"administrator"_s, allPermissions()}});
}

qint64 TestDesk::number(const QByteArray& sql)
{
    store::Query query(*m_db, sql);
    return need(query.one([](const store::Row& row) { return row.integer(0); }));
}

} // namespace mm::test
