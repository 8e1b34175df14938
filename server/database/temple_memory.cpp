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

bool isWordChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Names and key words; each sign is a word of its own.
QByteArrayList wordsOf(const QByteArray& sql)
{
    QByteArrayList words;
    for (qsizetype i = 0; i < sql.size();) {
        qsizetype end = i;
        while (end < sql.size() && isWordChar(sql[end])) {
            ++end;
        }
        if (end > i) {
            words.append(sql.mid(i, end - i));
        } else if (sql[i] > ' ') {
            words.append(sql.mid(i, 1));
        }
        i = std::max(end, i + 1);
    }
    return words;
}

} // namespace

TempleMemory::Tables tablesToRemember(const QByteArray& sql)
{
    TempleMemory::Tables read;
    const QByteArrayList words = wordsOf(sql);
    if (words.isEmpty() || words.first() != "SELECT" || words.contains("FOR")) {
        return {};
    }
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QByteArray& name = words[i + 1];
        if (words[i] != "FROM" && words[i] != "JOIN") {
            if (words[i] == "nextval" || words[i] == "now" || words[i] == "random") {
                return {};
            }
            continue;
        }
        const bool hasComma = words.mid(i + 2, 3).contains(",");
        if (!rememberedTables().contains(name) || hasComma) {
            return {};
        }
        read.insert(name);
    }
    return read;
}

TempleMemory::Tables tablesWritten(const QByteArray& sql)
{
    if (sql.startsWith("SELECT")) {
        return {};
    }
    TempleMemory::Tables written;
    for (const auto& word : wordsOf(sql)) {
        if (rememberedTables().contains(word)) {
            written.insert(word);
        }
    }
    return written;
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
