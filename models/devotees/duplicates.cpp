// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/duplicates.h"

#include "models/core/identity_numbers.h"
#include "models/core/person_rules.h"
#include "models/devotees/devotees_sql.h"
#include "models/devotees/same_name.h"
#include "models/devotees/search_index.h"
#include "models/store/query.h"

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Connection;
using store::Query;
using store::Row;
using store::SqlText;
using store::Value;

namespace {

constexpr size_t kMostTwins = 10;
/// A phone shared by more is an office's or a made-up one and tells nothing more.
constexpr int kMostInGroup = 50;

/// One of the three ways in which records are found to agree. `key` is what they agree in.
struct Way
{
    TwinReason reason;
    const SqlText& shared;
    const SqlText& members;
    const char* parameter;
    bool isBytes;
};

/// In this order the register is gone through.
const Way kWays[] = {
    {TwinReason::Pan, sql::devotees::shared_pans, sql::devotees::with_pan, "pan_hash", true},
    {TwinReason::Phone, sql::devotees::shared_phones, sql::devotees::with_phone, "phone", false},
    {TwinReason::Address, sql::devotees::shared_twin_keys, sql::devotees::with_twin_key, "twin_key",
        false},
};

Value keyValue(const Way& way, const QByteArray& key)
{
    return way.isBytes ? Value(Bytes{key}) : Value(QString::fromUtf8(key));
}

Result<std::vector<DevoteeHit>> membersOf(Connection& db, const Way& way, const QByteArray& key)
{
    Query query(db, way.members);
    query.bind(way.parameter, keyValue(way, key)).bind("limit", kMostInGroup);
    MM_LET(ids, query.all([](const Row& row) { return row.id<DevoteeId>(0); }));
    std::vector<DevoteeHit> hits;
    for (const DevoteeId id : ids) {
        MM_LET(hit, hitOf(db, id));
        hits.push_back(std::move(hit));
    }
    return hits;
}

bool namesAgree(const DevoteeHit& hit, const QString& name, const QString& nameLocal)
{
    return mayBeSameName(hit.name, name)
        || (!nameLocal.isEmpty() && mayBeSameName(hit.name, nameLocal))
        || (!hit.nameLocal.isEmpty() && mayBeSameName(hit.nameLocal, name));
}

/// Whom a draft may mean, with all the reasons for each.
class TwinFinder
{
public:
    TwinFinder(Connection& db, const DevoteeDraft& draft, DevoteeId except)
        : m_db(db)
        , m_draft(draft)
        , m_except(except)
    { }

    Result<void> look(const Way& way, const QByteArray& key)
    {
        if (key.isEmpty()) {
            return {};
        }
        MM_LET(hits, membersOf(m_db, way, key));
        for (auto& hit : hits) {
            if (hit.id != m_except
                && (way.reason != TwinReason::Phone
                    || namesAgree(hit, m_draft.name, m_draft.nameLocal))) {
                add(std::move(hit), way.reason);
            }
        }
        return {};
    }

    std::vector<LikelyTwin> take()
    {
        const auto weight = [](const LikelyTwin& twin) {
            return twin.reasons.toInt();
        };
        std::stable_sort(m_found.begin(), m_found.end(),
            [&](const auto& a, const auto& b) { return weight(a) > weight(b); });
        if (m_found.size() > kMostTwins) {
            m_found.resize(kMostTwins);
        }
        return std::move(m_found);
    }

private:
    void add(DevoteeHit hit, TwinReason reason)
    {
        const auto known = std::find_if(m_found.begin(), m_found.end(),
            [&](const LikelyTwin& twin) { return twin.devotee.id == hit.id; });
        if (known != m_found.end()) {
            known->reasons |= reason;
        } else {
            m_found.push_back({std::move(hit), reason});
        }
    }

    Connection& m_db;
    const DevoteeDraft& m_draft;
    DevoteeId m_except;
    std::vector<LikelyTwin> m_found;
};

/// Takes those out of `hits` who may be the same as the first, and the first.
TwinSet takeSet(std::vector<DevoteeHit>& hits, TwinReason reason)
{
    TwinSet set{reason, {}};
    const DevoteeHit first = hits.front();
    std::vector<DevoteeHit> others;
    for (auto& hit : hits) {
        const bool same = reason == TwinReason::Pan || namesAgree(hit, first.name, first.nameLocal);
        (same ? set.devotees : others).push_back(std::move(hit));
    }
    hits = std::move(others);
    return set;
}

/// Found already by the phone that they all share.
bool isSharedPhone(const TwinSet& set)
{
    const QString& phone = set.devotees.front().phone;
    return set.reason == TwinReason::Address && !phone.isEmpty()
        && std::all_of(set.devotees.begin(), set.devotees.end(),
            [&](const DevoteeHit& hit) { return hit.phone == phone; });
}

/// Where a pass over the register stands: the way, and the last key of it that was looked at.
struct Place
{
    size_t way = 0;
    QByteArray after;

    static Place fromText(const QString& text)
    {
        const auto parts = text.split(u':');
        return parts.size() == 2
            ? Place{parts[0].toUInt(), QByteArray::fromHex(parts[1].toLatin1())}
            : Place{};
    }
    [[nodiscard]] QString toText() const
    {
        return u"%1:%2"_s.arg(way).arg(QString::fromLatin1(after.toHex()));
    }
};

Result<std::vector<QByteArray>> sharedKeys(
    Connection& db, const Way& way, const QByteArray& after, int limit)
{
    Query query(db, way.shared);
    query.bind("after", keyValue(way, after)).bind("limit", limit);
    return query.all(
        [&way](const Row& row) { return way.isBytes ? row.bytes(0) : row.text(0).toUtf8(); });
}

} // namespace

Result<std::vector<LikelyTwin>> twinsOf(
    Connection& db, const store::FieldSealer& sealer, const DevoteeDraft& draft, DevoteeId except)
{
    const auto keyFor = [&](TwinReason reason) -> QByteArray {
        if (reason == TwinReason::Pan) {
            const auto pan = parsePan(draft.pan);
            return pan ? sealer.hash(pan->toLatin1()) : QByteArray();
        }
        if (reason == TwinReason::Phone) {
            return parsePhone(draft.phone).value_or(QString()).toUtf8();
        }
        return twinKeyOf(draft.name, draft.address).toUtf8();
    };
    TwinFinder finder(db, draft, except);
    for (const auto& way : kWays) {
        MM_CHECK(finder.look(way, keyFor(way.reason)));
    }
    return finder.take();
}

Result<TwinPage> twinPage(Connection& db, const QString& after, int limit)
{
    TwinPage page;
    Place place = Place::fromText(after);
    if (place.way >= std::size(kWays)) {
        return page;
    }
    const Way& way = kWays[place.way];
    MM_LET(keys, sharedKeys(db, way, place.after, limit));
    for (const QByteArray& key : keys) {
        MM_LET(hits, membersOf(db, way, key));
        while (hits.size() > 1) {
            TwinSet set = takeSet(hits, way.reason);
            if (set.devotees.size() > 1 && !isSharedPhone(set)) {
                page.sets.push_back(std::move(set));
            }
        }
    }
    place = static_cast<int>(keys.size()) < limit ? Place{place.way + 1, {}}
                                                  : Place{place.way, keys.back()};
    page.next = place.way < std::size(kWays) ? place.toText() : QString();
    return page;
}

} // namespace mm::devotees
