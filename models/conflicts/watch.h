// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"
#include "models/conflicts/conflict_rows.h"

namespace mm::conflicts {

/// Looks at operations that were just written for what is right by itself and still wants a
/// person's eye: work dated in a closed month, a price that was old, a devotee who is there
/// already.
class Watch
{
public:
    Watch(store::Connection& db, TempleId temple, const Policies& policies)
        : m_db(db)
        , m_temple(temple)
        , m_policies(policies)
    { }

    /// Before the operations are written: up to which date the books are closed for them.
    Result<void> readClosing();
    /// Once they are written: how the bookings that they are about have ended.
    Result<void> readBookings(std::span<const PushedOperation> operations);
    /// Once they are written: who has the telephone numbers of the devotees that they add.
    Result<void> readTwins(std::span<const PushedOperation> operations);
    /// In the order of the operations: one that closes the books makes late those behind it alone.
    Result<std::vector<ConflictDraft>> look(const PushedOperation& operation);

private:
    void noteClosing(const store::BundleRow& lock);
    void lookAtDate(const store::BundleRow& voucher, std::vector<ConflictDraft>& seen) const;
    Result<void> lookAtPrice(const store::BundleRow& booking, std::vector<ConflictDraft>& seen);
    void lookAtEnd(const store::BundleRow& event, std::vector<ConflictDraft>& seen);
    void lookForTwin(const store::BundleRow& devotee, std::vector<ConflictDraft>& seen) const;

    store::Connection& m_db;
    TempleId m_temple;
    const Policies& m_policies;
    /// Of the lock that holds, and up to when it closes the books.
    Uuid m_lock;
    QDate m_closedUpto;
    /// How often a booking was ended, and how often the books say so.
    struct Ends
    {
        int performed = 0;
        int incomes = 0;
        int cancelled = 0;
        int refunds = 0;
    };
    QHash<Uuid, Ends> m_ends;
    /// Devotees by telephone number, in the order of their ids.
    QHash<QString, std::vector<std::pair<DevoteeId, QString>>> m_withPhone;
    /// Bookings that are told of already.
    QSet<Uuid> m_told;
};

} // namespace mm::conflicts
