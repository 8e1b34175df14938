// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/slot_grants.h"

#include "models/conflicts/policy.h"
#include "models/core/clock.h"
#include "models/core/fault_points.h"
#include "models/sevas/slot_rights.h"
#include "models/store/query.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr qint64 kSkewMs = 5 * 60'000;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kIstMs = (5 * 60 + 30) * 60'000;
constexpr qint64 kEpochJulianDay = 2'440'588;
constexpr int kWeeks = 4;

struct Grant
{
    DeviceId device;
    qint64 granted = 0;
    qint64 leaseUntilAt = 0;
    qint64 version = 0;
    /// Of its sales in this slot, those that are here.
    qint64 arrived = 0;

    [[nodiscard]] qint64 held() const { return std::max<qint64>(0, granted - arrived); }
};

/// One slot as the service sees it.
class Slot
{
public:
    Slot(store::Connection& db, TempleId temple, const RightsAsk& ask, qint64 nowMs)
        : m_db(db)
        , m_temple(temple)
        , m_ask(ask)
        , m_id(sevas::slotIdOf(ask.seva, ask.batch, ask.date))
        , m_nowMs(nowMs)
    { }

    Result<RightsGiven> serve(DeviceId device)
    {
        MM_CHECK(readPlaces());
        MM_CHECK(readGrants(device));
        if (m_ask.want < 0) {
            return write(-givenBack());
        }
        qint64 wanted = m_ask.want;
        if (wanted == 0) {
            MM_LET(share, shareOf(device));
            wanted = share - own().held();
        }
        return write(std::clamp<qint64>(wanted, 0, left()));
    }

private:
    Result<void> readPlaces()
    {
        Query query(m_db,
            "SELECT b.quota, coalesce((SELECT CAST(sum(s.seats) AS bigint) FROM booking_states s "
            "WHERE s.temple_id = b.temple_id AND s.seva_id = b.seva_id AND s.batch_id = b.id "
            "AND s.seva_date = :seva_date AND s.status <> 'cancelled'), 0) "
            "FROM seva_batches b WHERE b.temple_id = :temple_id AND b.id = :batch_id "
            "AND b.seva_id = :seva_id");
        query.bind("temple_id", m_temple)
            .bind("batch_id", m_ask.batch)
            .bind("seva_id", m_ask.seva)
            .bind("seva_date", m_ask.date);
        MM_LET(places,
            query.maybe([](const Row& row) { return std::pair(row.integer(0), row.integer(1)); }));
        if (!places) {
            return fail(notFound("batch.unknown"_L1));
        }
        m_quota = places->first;
        m_booked = places->second;
        MM_LET(policies, Policies::read(m_db));
        m_isStrict = policies.text(Policy::QuotaMode) == "strict"_L1;
        return {};
    }

    Result<void> readGrants(DeviceId device)
    {
        m_grants.push_back({device});
        Query query(m_db,
            "SELECT g.device_id, g.granted, g.lease_until_at, g.version, "
            "coalesce((SELECT CAST(sum(s.seats) AS bigint) FROM booking_states s "
            "JOIN bookings b ON b.temple_id = s.temple_id AND b.id = s.id "
            "JOIN receipts r ON r.temple_id = b.temple_id AND r.id = b.receipt_id "
            "JOIN devices d ON d.temple_id = r.temple_id AND d.code = r.counter_code "
            "WHERE s.temple_id = g.temple_id AND d.id = g.device_id AND s.seva_id = g.seva_id "
            "AND s.batch_id = g.batch_id AND s.seva_date = g.seva_date), 0) "
            "FROM slot_grants g WHERE g.temple_id = :temple_id AND g.slot_id = :slot_id");
        query.bind("temple_id", m_temple).bind("slot_id", m_id);
        MM_LET(grants, query.all([](const Row& row) {
            return Grant{row.id<DeviceId>(0), row.integer(1), row.integer(2), row.integer(3),
                row.integer(4)};
        }));
        for (const auto& grant : grants) {
            if (grant.device == device) {
                own() = grant;
            } else {
                m_grants.push_back(grant);
            }
        }
        return {};
    }

    /// Half of the slot, by what each counter sold of the seva on this weekday of late.
    Result<qint64> shareOf(DeviceId device)
    {
        Query query(m_db,
            "SELECT d.id, coalesce((SELECT count(*) FROM bookings b "
            "JOIN receipts r ON r.temple_id = b.temple_id AND r.id = b.receipt_id "
            "WHERE b.temple_id = d.temple_id AND r.counter_code = d.code "
            "AND b.seva_id = :seva_id AND b.seva_date IN (:week1, :week2, :week3, :week4)), 0) "
            "FROM devices d WHERE d.temple_id = :temple_id AND d.status = 'active'");
        query.bind("temple_id", m_temple).bind("seva_id", m_ask.seva);
        for (int week = 1; week <= kWeeks; ++week) {
            const QByteArray name = "week" + QByteArray::number(week);
            query.bind(name.constData(), m_ask.date.addDays(-7 * week));
        }
        MM_LET(sales, query.all([](const Row& row) {
            return std::pair(row.id<DeviceId>(0), row.integer(1));
        }));
        qint64 all = 0;
        qint64 mine = 0;
        for (const auto& [id, sold] : sales) {
            // One more for each, so that a new counter has a share too.
            all += sold + 1;
            mine = id == device ? sold + 1 : mine;
        }
        return all == 0 ? 0 : (m_quota / 2) * mine / all;
    }

    /// Of the places offered back; none when the offer stands on an older version of the right: it
    /// was taken before, and the message came twice.
    [[nodiscard]] qint64 givenBack()
    {
        if (m_ask.version != own().version && !MM_MUTANT(RightsReturnedTwice)) {
            return 0;
        }
        return std::min(-m_ask.want, own().held());
    }

    [[nodiscard]] qint64 left() const
    {
        qint64 left = m_quota - m_booked;
        for (const auto& grant : m_grants) {
            const bool isOver = !m_isStrict && grant.leaseUntilAt + kSkewMs < m_nowMs;
            left -= isOver ? 0 : grant.held();
        }
        return std::max<qint64>(0, left);
    }

    /// Until the end of the slot's day where rights bind, else for a day.
    [[nodiscard]] qint64 leaseEnd() const
    {
        const qint64 nextDay = (m_ask.date.toJulianDay() + 1 - kEpochJulianDay) * kDayMs - kIstMs;
        return m_isStrict ? nextDay : std::min(nextDay, m_nowMs + kDayMs);
    }

    Result<RightsGiven> write(qint64 change)
    {
        Grant& grant = own();
        if (change != 0 || (grant.granted > 0 && grant.leaseUntilAt < leaseEnd())) {
            grant.granted += change;
            grant.leaseUntilAt = leaseEnd();
            ++grant.version;
            MM_CHECK(save(grant));
        }
        return RightsGiven{m_id, grant.granted, grant.leaseUntilAt, grant.version, left()};
    }

    Result<void> save(const Grant& grant)
    {
        const QByteArray key = m_db.engine() == store::Engine::Postgres
            ? "temple_id, slot_id, device_id"
            : "slot_id, device_id";
        Query query(m_db,
            "INSERT INTO slot_grants (slot_id, device_id, seva_id, batch_id, seva_date, granted, "
            "used, lease_until_at, version, temple_id) VALUES (:slot_id, :device_id, :seva_id, "
            ":batch_id, :seva_date, :granted, :used, :lease_until_at, :version, :temple_id) "
            "ON CONFLICT ("
                + key
                + ") DO UPDATE SET granted = excluded.granted, used = excluded.used, "
                  "lease_until_at = excluded.lease_until_at, version = excluded.version");
        query.bind("slot_id", m_id)
            .bind("device_id", grant.device)
            .bind("seva_id", m_ask.seva)
            .bind("batch_id", m_ask.batch)
            .bind("seva_date", m_ask.date)
            .bind("granted", grant.granted)
            .bind("used", grant.arrived)
            .bind("lease_until_at", grant.leaseUntilAt)
            .bind("version", grant.version)
            .bind("temple_id", m_temple);
        MM_CHECK(query.run());
        return {};
    }

    Grant& own() { return m_grants.front(); }

    store::Connection& m_db;
    TempleId m_temple;
    const RightsAsk& m_ask;
    Uuid m_id;
    qint64 m_nowMs;
    qint64 m_quota = 0;
    qint64 m_booked = 0;
    bool m_isStrict = true;
    /// The asking device's first.
    std::vector<Grant> m_grants;
};

} // namespace

Result<RightsGiven> askRights(
    store::Connection& db, TempleId temple, DeviceId device, const RightsAsk& ask, qint64 nowMs)
{
    return Slot(db, temple, ask, nowMs).serve(device);
}

Result<void> revokeRights(store::Connection& db, TempleId temple, DeviceId device)
{
    Query query(db,
        "UPDATE slot_grants SET granted = used, version = version + 1 "
        "WHERE temple_id = :temple_id AND device_id = :device_id");
    MM_CHECK(query.bind("temple_id", temple).bind("device_id", device).run());
    return {};
}

} // namespace mm::conflicts
