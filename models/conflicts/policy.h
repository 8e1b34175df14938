// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/merge.h"
#include "models/store/unit_of_work.h"

namespace mm::conflicts {

/// How a temple wants the work of its counters brought together. The rows of `settings` with the
/// keys "sync.policy.…" say it; they travel to every counter like any setting.
enum class Policy {
    CancelDays, ///< days in which a receipt may be cancelled
    CancelApprover, ///< "none" or "manager": who else must agree
    LateFacts, ///< "accept" or "review": work that arrives after its month was closed
    DevoteeEdits, ///< "field_lww", "server_wins" or "manual"
    CatalogueEdits, ///< the same, for sevas, prices, categories, ledgers, settings
    DuplicateDevotees, ///< "auto" (same phone and name) or "manual"
    StalePricePercent, ///< accepted without a word up to this difference; 100: always
    QuotaMode, ///< "strict", "soft" or "open"
    QuotaSoftPercent, ///< places beyond the quota that "soft" may sell
    QuotaLoser, ///< "next_slot", "waitlist" or "refund"
    StockBelowZero, ///< "block" (while online) or "alarm"
    OfflineMaxDays, ///< after so many days without the service a counter says so at each start
};

/// What a policy may hold: either choices, or a whole number from least to most.
struct PolicySpec
{
    Policy policy;
    QLatin1StringView key;
    QLatin1StringView standard;
    qint64 least = 0;
    qint64 most = 0;
    std::span<const QLatin1StringView> choices = {};
};
std::span<const PolicySpec> allPolicies();
const PolicySpec& specOf(Policy policy);
/// By key ("sync.policy.quota_mode"); refuses with policy.unknown.
Result<Policy> parsePolicy(const QString& key);

/// All policies of a temple, as they stand. A value that this program does not know counts as the
/// standard one.
class Policies
{
public:
    static Result<Policies> read(store::Connection& db);

    [[nodiscard]] QString text(Policy policy) const;
    [[nodiscard]] qint64 number(Policy policy) const;
    /// Of a policy of edits: how two of them are merged.
    [[nodiscard]] replication::MergeRule mergeRule(Policy policy) const;
    /// The greatest row_seq among the rows: what an arbitration records, so that it can be told
    /// later by which rules it was made.
    [[nodiscard]] qint64 seq() const { return m_seq; }

private:
    std::map<Policy, QString> m_values;
    qint64 m_seq = 0;
};

/// Needs settings.manage. Refuses: policy.not_a_number, policy.out_of_range, policy.not_a_choice.
/// Nothing is written when it stands so already.
Result<void> changePolicy(store::UnitOfWork& unit, Policy policy, const QString& value);

} // namespace mm::conflicts
