// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/statement_use.h"

namespace mm::server {

namespace {

/// Not numbered by the temple's changes, and the same from one request to the next.
const TempleMemory::Tables& steadyTables()
{
    static const TempleMemory::Tables tables{"login_sessions", "sync_device", "temple_sync"};
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

/// The tables that it reads, if no other than `known`, and nothing that differs by the moment.
template <typename Known>
TempleMemory::Tables tablesRead(const QByteArrayList& words, Known isKnown)
{
    TempleMemory::Tables read;
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
        if (!isKnown(name) || hasComma) {
            return {};
        }
        read.insert(name);
    }
    return read;
}

bool isSteady(const QByteArray& table)
{
    return isRemembered(table) || steadyTables().contains(table);
}

/// A function of the service's own may do anything.
bool mayChange(const QByteArray& word)
{
    static const QSet<QByteArray> changing{"INSERT", "UPDATE", "DELETE", "MERGE", "FOR", "NEXTVAL",
        "SETVAL", "SET_CONFIG", "PG_NOTIFY", "CALL"};
    return changing.contains(word.toUpper()) || word.startsWith("mm_");
}

} // namespace

StatementUse StatementUse::of(const QByteArray& sql)
{
    const QByteArrayList words = wordsOf(sql);
    StatementUse use;
    use.words = {words.begin(), words.end()};
    use.remembered = tablesToRemember(sql);
    use.steady = tablesRead(words, isSteady);
    use.written = tablesWritten(sql);
    use.isMereRead = !words.isEmpty() && (words.first() == "SELECT" || words.first() == "WITH")
        && std::none_of(words.begin(), words.end(), mayChange);
    use.goesBack = !words.isEmpty() && words.first() == "ROLLBACK";
    use.movesEnds = !use.isMereRead
        && (use.goesBack || use.words.contains("series") || use.words.contains("audit_events"));
    return use;
}

TempleMemory::Tables tablesToRemember(const QByteArray& sql)
{
    return tablesRead(wordsOf(sql), isRemembered);
}

TempleMemory::Tables tablesWritten(const QByteArray& sql)
{
    if (sql.startsWith("SELECT")) {
        return {};
    }
    TempleMemory::Tables written;
    for (const auto& word : wordsOf(sql)) {
        if (isSteady(word)) {
            written.insert(word);
        }
    }
    return written;
}

} // namespace mm::server
