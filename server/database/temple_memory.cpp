// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/temple_memory.h"

#include "models/store/tables.h"

namespace mm::server {

namespace {

/// Every master, and the facts that are read far more often than they are added.
const TempleMemory::Tables& rememberedTables()
{
    static const TempleMemory::Tables tables = [] {
        TempleMemory::Tables names{tables::period_locks.name};
        for (const auto* table : tables::kAll) {
            if (table->kind == store::TableKind::Master) {
                names.insert(table->name);
            }
        }
        return names;
    }();
    return tables;
}

} // namespace

bool isRemembered(const QByteArray& table)
{
    return rememberedTables().contains(table);
}

std::optional<qint64> TempleMemory::knownUpto(TempleId temple) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_temples.find(temple);
    return found == m_temples.end() ? std::nullopt : std::optional(found->second.seq);
}

void TempleMemory::drop(Temple& temple, const Tables& changed)
{
    if (!changed.isEmpty()) {
        temple.answers.removeIf(
            [&](const auto& answer) { return answer.value().tables.intersects(changed); });
    }
}

void TempleMemory::moveTo(TempleId temple, qint64 seq, const Tables& changed)
{
    const std::scoped_lock lock(m_mutex);
    if (m_temples.size() >= kMostTemples && !m_temples.contains(temple)) {
        m_temples.clear();
    }
    Temple& known = m_temples[temple];
    known.seq = seq;
    drop(known, changed);
}

void TempleMemory::moveFrom(TempleId temple, qint64 from, qint64 seq, const Tables& changed)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_temples.find(temple);
    if (found == m_temples.end()) {
        return;
    }
    if (found->second.seq != from) {
        m_temples.erase(found);
        return;
    }
    found->second.seq = seq;
    drop(found->second, changed);
}

void TempleMemory::forget(TempleId temple)
{
    const std::scoped_lock lock(m_mutex);
    m_temples.erase(temple);
}

TempleMemory::Ends TempleMemory::ends(TempleId temple, qint64 seq, const QString& epoch) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_temples.find(temple);
    const bool holds =
        found != m_temples.end() && found->second.endsAt == seq && found->second.endsIn == epoch;
    return holds ? found->second.ends : Ends();
}

void TempleMemory::keepEnds(TempleId temple, qint64 seq, const QString& epoch, const Ends& ends)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_temples.find(temple);
    if (found != m_temples.end()) {
        found->second.endsAt = seq;
        found->second.endsIn = epoch;
        found->second.ends = ends;
    }
}

TempleMemory::Rows TempleMemory::recall(
    TempleId temple, qint64 seq, const QByteArray& question) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_temples.find(temple);
    if (found == m_temples.end() || found->second.seq != seq) {
        return {};
    }
    const auto answer = found->second.answers.constFind(question);
    return answer == found->second.answers.cend() ? Rows() : answer->rows;
}

void TempleMemory::keep(
    TempleId temple, qint64 seq, const QByteArray& question, const Tables& tables, const Rows& rows)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_temples.find(temple);
    if (found == m_temples.end() || found->second.seq != seq) {
        return;
    }
    if (found->second.answers.size() >= kMostAnswers) {
        found->second.answers.clear();
    }
    found->second.answers.insert(question, {tables, rows});
}

} // namespace mm::server
