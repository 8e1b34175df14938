// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"
#include "models/conflicts/conflict_rows.h"

namespace mm::conflicts {

/// The conflicts that stand in the store, as far as somebody asked, and those that are noted now.
class ConflictBook
{
public:
    ConflictBook(store::Connection& db, TempleId temple);

    /// Which of these stand in the store; those that were asked for before are not asked again.
    Result<void> look(std::span<const Uuid> ids);
    /// It stands in the store, or was added.
    [[nodiscard]] bool has(const Uuid& id) const { return m_here.contains(id); }

    /// By what it was judged, and its place in the change sequence.
    struct Judgement
    {
        QString rule;
        qint64 policySeq = 0;
        qint64 seq = 0;
        qint64 nowMs = 0;
    };
    void add(
        const ConflictDraft& draft, const PushedOperation& operation, const Judgement& judgement);
    /// What was added.
    [[nodiscard]] const replication::IncomingRows& rows() const { return m_rows; }

private:
    store::Connection& m_db;
    TempleId m_temple;
    QSet<Uuid> m_here;
    QSet<Uuid> m_asked;
    replication::IncomingRows m_rows;
};

} // namespace mm::conflicts
