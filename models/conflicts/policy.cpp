// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/policy.h"

#include "models/audit/audit.h"
#include "models/conflicts/conflicts_sql.h"
#include "models/conflicts/made_id.h"
#include "models/core/indian_format.h"
#include "models/store/tables.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr std::array kApprovers{"none"_L1, "manager"_L1};
constexpr std::array kLate{"accept"_L1, "review"_L1};
constexpr std::array kEdits{"field_lww"_L1, "server_wins"_L1, "manual"_L1};
constexpr std::array kDuplicates{"auto"_L1, "manual"_L1};
constexpr std::array kQuota{"strict"_L1, "soft"_L1, "open"_L1};
constexpr std::array kLosers{"next_slot"_L1, "waitlist"_L1, "refund"_L1};
constexpr std::array kStock{"block"_L1, "alarm"_L1};

constexpr std::array kSpecs{
    PolicySpec{Policy::CancelDays, "sync.policy.cancel_days"_L1, "30"_L1, 0, 366},
    PolicySpec{
        Policy::CancelApprover, "sync.policy.cancel_approver"_L1, "none"_L1, 0, 0, kApprovers},
    PolicySpec{Policy::LateFacts, "sync.policy.late_facts"_L1, "accept"_L1, 0, 0, kLate},
    PolicySpec{Policy::DevoteeEdits, "sync.policy.devotee_edits"_L1, "field_lww"_L1, 0, 0, kEdits},
    PolicySpec{
        Policy::CatalogueEdits, "sync.policy.catalogue_edits"_L1, "server_wins"_L1, 0, 0, kEdits},
    PolicySpec{Policy::DuplicateDevotees, "sync.policy.duplicate_devotees"_L1, "manual"_L1, 0, 0,
        kDuplicates},
    PolicySpec{Policy::StalePricePercent, "sync.policy.stale_price_percent"_L1, "100"_L1, 0, 100},
    PolicySpec{Policy::QuotaMode, "sync.policy.quota_mode"_L1, "strict"_L1, 0, 0, kQuota},
    PolicySpec{Policy::QuotaSoftPercent, "sync.policy.quota_soft_percent"_L1, "10"_L1, 0, 100},
    PolicySpec{Policy::QuotaLoser, "sync.policy.quota_loser"_L1, "next_slot"_L1, 0, 0, kLosers},
    PolicySpec{Policy::StockBelowZero, "sync.policy.stock_below_zero"_L1, "alarm"_L1, 0, 0, kStock},
    PolicySpec{Policy::OfflineMaxDays, "sync.policy.offline_max_days"_L1, "15"_L1, 1, 90},
};

bool isKnown(const PolicySpec& spec, const QString& value)
{
    if (!spec.choices.empty()) {
        return std::find(spec.choices.begin(), spec.choices.end(), value) != spec.choices.end();
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber && number >= spec.least && number <= spec.most;
}

Result<QString> accepted(const PolicySpec& spec, const QString& value)
{
    const QString text = asciiDigits(value).trimmed().toLower();
    if (isKnown(spec, text)) {
        return text;
    }
    const QString field(spec.key);
    if (!spec.choices.empty()) {
        QStringList choices;
        for (const auto choice : spec.choices) {
            choices += choice;
        }
        return fail(
            invalid("policy.not_a_choice"_L1, field, {{u"choices"_s, choices.join(u", "_s)}}));
    }
    bool isNumber = false;
    text.toLongLong(&isNumber);
    if (!isNumber) {
        return fail(invalid("policy.not_a_number"_L1, field));
    }
    return fail(invalid(
        "policy.out_of_range"_L1, field, {{u"least"_s, spec.least}, {u"most"_s, spec.most}}));
}

struct Stored
{
    Uuid id;
    QString key;
    QString value;
    qint64 seq = 0;
};

Result<std::vector<Stored>> storedPolicies(store::Connection& db)
{
    Query query(db, sql::conflicts::policies);
    return query.all([](const Row& row) {
        return Stored{row.id<Id<void>>(0).uuid, row.text(1), row.text(2), row.integer(3)};
    });
}

} // namespace

std::span<const PolicySpec> allPolicies()
{
    return kSpecs;
}

const PolicySpec& specOf(Policy policy)
{
    return *std::find_if(kSpecs.begin(), kSpecs.end(),
        [policy](const PolicySpec& spec) { return spec.policy == policy; });
}

Result<Policy> parsePolicy(const QString& key)
{
    for (const auto& spec : kSpecs) {
        if (key == spec.key) {
            return spec.policy;
        }
    }
    return fail(notFound("policy.unknown"_L1, {{u"key"_s, key}}));
}

Result<Policies> Policies::read(store::Connection& db)
{
    MM_LET(rows, storedPolicies(db));
    Policies policies;
    for (const auto& row : rows) {
        policies.m_seq = std::max(policies.m_seq, row.seq);
        if (const auto policy = parsePolicy(row.key)) {
            if (isKnown(specOf(*policy), row.value)) {
                policies.m_values.insert_or_assign(*policy, row.value);
            }
        }
    }
    return policies;
}

QString Policies::text(Policy policy) const
{
    const auto found = m_values.find(policy);
    return found == m_values.end() ? QString(specOf(policy).standard) : found->second;
}

replication::MergeRule Policies::mergeRule(Policy policy) const
{
    const QString how = text(policy);
    if (how == "server_wins"_L1) {
        return replication::MergeRule::ServerWins;
    }
    return how == "manual"_L1 ? replication::MergeRule::Manual
                              : replication::MergeRule::FieldLastWins;
}

qint64 Policies::number(Policy policy) const
{
    return text(policy).toLongLong();
}

Result<void> changePolicy(store::UnitOfWork& unit, Policy policy, const QString& value)
{
    MM_CHECK(unit.require(u"settings.manage"_s));
    const auto& spec = specOf(policy);
    MM_LET(text, accepted(spec, value));
    MM_LET(rows, storedPolicies(unit.db()));
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&](const Stored& stored) { return stored.key == spec.key; });
    const QString before = row == rows.end() ? QString(spec.standard) : row->value;
    if (before == text) {
        return {};
    }
    const Uuid id = row == rows.end()
        ? madeId(unit.desk().temple.uuid.toBytes() + QByteArray(spec.key.data(), spec.key.size()))
        : row->id;
    if (row == rows.end()) {
        MM_CHECK(unit.insert(tables::settings, {{"id", id}, {"key", spec.key}, {"value", text}}));
    } else {
        MM_CHECK(unit.patch(tables::settings, id, {{"value", text}}));
    }
    const QString key(spec.key);
    return audit::finish(
        unit, {"policy.change"_L1, "settings"_L1, id, {{key, before}}, {{key, text}}});
}

} // namespace mm::conflicts
