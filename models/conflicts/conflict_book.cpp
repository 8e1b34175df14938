// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/conflict_book.h"

#include "models/replication/row_sql.h"
#include "models/store/query.h"
#include "models/store/tables.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::Value;

ConflictBook::ConflictBook(store::Connection& db, TempleId temple)
    : m_db(db)
    , m_temple(temple)
    , m_rows{&tables::conflicts, replication::allPlaces(tables::conflicts), {}}
{ }

Result<void> ConflictBook::look(std::span<const Uuid> ids)
{
    std::vector<Uuid> fresh;
    for (const auto& id : ids) {
        if (!m_asked.contains(id)) {
            m_asked.insert(id);
            fresh.push_back(id);
        }
    }
    return replication::forIds(m_db, m_temple, "SELECT id FROM conflicts", fresh,
        [this](const store::Row& row) { m_here.insert(row.id<Id<void>>(0).uuid); });
}

void ConflictBook::add(
    const ConflictDraft& draft, const PushedOperation& operation, const Judgement& judgement)
{
    const Uuid id = idOf(draft, operation.id);
    m_here.insert(id);
    m_rows.rows.push_back(
        {{Value(id), Value(draft.kind), Value(QLatin1StringView(draft.table->name)),
             Value(draft.row), store::orNull(draft.field), store::orNull(draft.mine),
             store::orNull(draft.theirs), Value(winnerName(draft.winner)), Value(judgement.rule),
             Value(judgement.policySeq), Value(operation.id), Value(operation.device),
             store::orNull(operation.counterCode), Value(operation.user), Value(judgement.nowMs),
             Value(draft.isOpen ? "open"_L1 : "settled"_L1), Value(), Value(), Value()},
            judgement.seq, operation.hlc});
}

} // namespace mm::conflicts
