// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/foreign_bases.h"

#include "models/store/query.h"
#include "sync/local/memo.h"

namespace mm::sync {

using namespace Qt::StringLiterals;

Result<ForeignBases> ForeignBases::read(store::Connection& db)
{
    ForeignBases bases;
    MM_LET(text, upkeep::readInfo(db, memo::kForeignBases));
    const auto stretches = text.value_or(QString()).split(u',', Qt::SkipEmptyParts);
    for (const auto& stretch : stretches) {
        bases.m_stretches.push_back(
            {stretch.section(u'/', 0, 0).toLongLong(), stretch.section(u'/', 1, 1).toLongLong()});
    }
    return bases;
}

Result<void> ForeignBases::add(store::Connection& db, qint64 upto)
{
    store::Query query(
        db, "SELECT coalesce(min(op_seq), 0), coalesce(max(op_seq), 0) FROM sync_outbox");
    MM_LET(range,
        query.one([](const store::Row& row) { return std::pair(row.integer(0), row.integer(1)); }));
    // What was pruned is never sent again.
    std::erase_if(
        m_stretches, [&](const Stretch& stretch) { return stretch.lastOperation < range.first; });
    for (auto& stretch : m_stretches) {
        stretch.upto = std::min(stretch.upto, upto);
    }
    const qint64 last = m_stretches.empty() ? 0 : m_stretches.back().lastOperation;
    if (range.second > last) {
        m_stretches.push_back({range.second, upto});
    }
    QStringList said;
    for (const auto& stretch : m_stretches) {
        said += u"%1/%2"_s.arg(stretch.lastOperation).arg(stretch.upto);
    }
    return upkeep::writeInfo(db, memo::kForeignBases, said.join(u','));
}

std::optional<qint64> ForeignBases::upto(qint64 opSeq) const
{
    const auto found = std::ranges::find_if(
        m_stretches, [opSeq](const Stretch& stretch) { return opSeq <= stretch.lastOperation; });
    return found == m_stretches.end() ? std::nullopt : std::optional(found->upto);
}

} // namespace mm::sync
