// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/search_index.h"

#include "models/core/search_key.h"
#include "models/devotees/devotees_sql.h"
#include "models/store/array_text.h"
#include "models/store/query.h"

#include <QSet>

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Query;
using store::Row;

namespace {

constexpr int kPageRows = 2000;
/// Shorter endings would lie in too many words to be of use.
constexpr qsizetype kShortestPart = 3;

QStringList differentWords(const QString& key)
{
    QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

/// Writes the entries of devotees, remembering which words it has already split into parts.
class IndexWriter
{
public:
    explicit IndexWriter(Connection& db)
        : m_db(db)
    { }

    Result<void> add(TempleId temple, DevoteeId id, const SearchKeys& keys)
    {
        MM_LET(n, insertKeys(temple, id, keys));
        Query names(m_db, sql::devotees::insert_names);
        names.bind("n", n).bind("name_key", keys.name);
        MM_CHECK(names.run());
        return addWords(temple, keys.name);
    }

    /// Brings the entry up to date; adds it when it is missing.
    Result<void> renew(TempleId temple, DevoteeId id, const SearchKeys& keys)
    {
        Query find(m_db, sql::devotees::keys_of);
        find.bind("devotee_id", id);
        MM_LET(standing,
            find.maybe([](const Row& row) { return std::pair(row.integer(0), row.text(1)); }));
        if (!standing) {
            return add(temple, id, keys);
        }
        const auto& [n, nameKey] = *standing;
        Query forget(m_db, sql::devotees::delete_names);
        forget.bind("n", n).bind("name_key", nameKey);
        MM_CHECK(forget.run());
        Query update(m_db, sql::devotees::update_keys);
        update.bind("n", n).bind("name_key", keys.name).bind("twin_key", store::orNull(keys.twin));
        MM_CHECK(update.run());
        Query names(m_db, sql::devotees::insert_names);
        names.bind("n", n).bind("name_key", keys.name);
        MM_CHECK(names.run());
        return addWords(temple, keys.name);
    }

    /// The row of devotee_keys only: the rest of the index is made from it later.
    Result<qint64> insertKeys(TempleId temple, DevoteeId id, const SearchKeys& keys)
    {
        Query insert(m_db, sql::devotees::insert_keys);
        insert.bind("temple_id", temple)
            .bind("devotee_id", id)
            .bind("name_key", keys.name)
            .bind("twin_key", store::orNull(keys.twin));
        return insert.one([](const Row& row) { return row.integer(0); });
    }

    Result<void> addWords(TempleId temple, const QString& nameKey)
    {
        for (const QString& word : nameKey.split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() >= kShortestPart && !m_known.contains(word)) {
                MM_CHECK(addWord(temple, word));
                m_known.insert(word);
            }
        }
        return {};
    }

private:
    Result<void> addWord(TempleId temple, const QString& word)
    {
        Query known(m_db, sql::devotees::word_known);
        known.bind("word", word);
        MM_LET(isKnown, known.next());
        if (isKnown) {
            return {};
        }
        for (qsizetype from = 0; word.size() - from >= kShortestPart; ++from) {
            Query part(m_db, sql::devotees::insert_word_part);
            part.bind("temple_id", temple).bind("part", word.sliced(from)).bind("word", word);
            MM_CHECK(part.run());
        }
        return {};
    }

    Connection& m_db;
    QSet<QString> m_known;
};

/// The columns of the rows that two statements write.
struct IndexColumns
{
    std::vector<store::Value> ids, names, twins, parts, words;
};

IndexColumns columnsOf(std::span<const IndexEntry> entries)
{
    IndexColumns columns;
    QSet<QString> known;
    for (const auto& entry : entries) {
        columns.ids.emplace_back(entry.id);
        columns.names.emplace_back(entry.keys.name);
        columns.twins.push_back(store::orNull(entry.keys.twin));
        for (const QString& word : entry.keys.name.split(u' ', Qt::SkipEmptyParts)) {
            const bool isNew = !known.contains(word);
            known.insert(word);
            for (qsizetype from = 0; isNew && word.size() - from >= kShortestPart; ++from) {
                columns.parts.emplace_back(word.sliced(from));
                columns.words.emplace_back(word);
            }
        }
    }
    return columns;
}

Result<void> renewOnPostgres(Connection& db, TempleId temple, std::span<const IndexEntry> entries)
{
    const auto columns = columnsOf(entries);
    Query keys(db,
        "INSERT INTO devotee_keys (temple_id, devotee_id, name_key, twin_key) "
        "SELECT :temple_id::uuid, u.* FROM unnest(:ids::uuid[], :names::text[], :twins::text[]) u "
        "ON CONFLICT (temple_id, devotee_id) DO UPDATE "
        "SET name_key = excluded.name_key, twin_key = excluded.twin_key");
    keys.bind("temple_id", temple)
        .bind("ids", store::arrayText(columns.ids))
        .bind("names", store::arrayText(columns.names))
        .bind("twins", store::arrayText(columns.twins));
    MM_CHECK(keys.run());
    Query parts(db,
        "INSERT INTO devotee_word_parts (temple_id, part, word) "
        "SELECT :temple_id::uuid, u.* FROM unnest(:parts::text[], :words::text[]) u "
        "ON CONFLICT DO NOTHING");
    parts.bind("temple_id", temple)
        .bind("parts", store::arrayText(columns.parts))
        .bind("words", store::arrayText(columns.words));
    MM_CHECK(parts.run());
    return {};
}

struct IndexedRow
{
    TempleId temple;
    DevoteeId id;
    SearchKeys keys;
};

SearchKeys keysFrom(const Row& row, int firstColumn)
{
    Details details;
    details.name = row.text(firstColumn);
    details.nameLocal = row.text(firstColumn + 1);
    details.address = row.text(firstColumn + 2);
    return searchKeysOf(details);
}

/// Writes the next page of devotees; the last id of it, null when there was none.
Result<DevoteeId> rebuildPage(Connection& db, IndexWriter& writer, DevoteeId after, qint64& count)
{
    Query query(db, sql::devotees::page_to_index);
    query.bind("after", after.uuid).bind("limit", kPageRows);
    MM_LET(rows, query.all([](const Row& row) {
        return IndexedRow{row.id<TempleId>(0), row.id<DevoteeId>(1), keysFrom(row, 2)};
    }));
    for (const auto& row : rows) {
        MM_CHECK(writer.insertKeys(row.temple, row.id, row.keys));
        MM_CHECK(writer.addWords(row.temple, row.keys.name));
    }
    count += static_cast<qint64>(rows.size());
    return rows.empty() ? DevoteeId() : rows.back().id;
}

/// Goes through the index in pages and notes the first fault.
class IndexChecker
{
public:
    explicit IndexChecker(Connection& db)
        : m_db(db)
    { }

    Result<SearchIndexReport> check()
    {
        DevoteeId after;
        do {
            MM_LET(last, checkPage(after));
            after = last;
        } while (!after.isNull() && m_report.problem.isEmpty());
        for (auto word = m_words.cbegin(); word != m_words.cend() && isFine(); ++word) {
            MM_CHECK(checkWord(*word));
        }
        if (isFine()) {
            MM_CHECK(checkCount());
        }
        if (isFine()) {
            MM_CHECK(checkNames());
        }
        return m_report;
    }

private:
    [[nodiscard]] bool isFine() const { return m_report.problem.isEmpty(); }

    /// The last id of the page; null when there was none.
    Result<DevoteeId> checkPage(DevoteeId after)
    {
        Query query(m_db, sql::devotees::page_to_check);
        query.bind("after", after.uuid).bind("limit", kPageRows);
        DevoteeId last;
        while (isFine()) {
            MM_LET(more, query.next());
            if (!more) {
                break;
            }
            const Row row = query.row();
            last = row.id<DevoteeId>(0);
            ++m_report.devotees;
            const SearchKeys keys = keysFrom(row, 1);
            if (row.isNull(4) || row.text(4) != keys.name || row.text(5) != keys.twin) {
                m_report.problem = u"devotee %1 is not found by its name"_s.arg(last.toString());
            }
            for (const QString& word : keys.name.split(u' ', Qt::SkipEmptyParts)) {
                m_words.insert(word);
            }
        }
        return last;
    }

    Result<void> checkWord(const QString& word)
    {
        Query known(m_db, sql::devotees::word_known);
        known.bind("word", word);
        MM_LET(isKnown, known.next());
        if (!isKnown && word.size() >= kShortestPart) {
            m_report.problem = u"the search index lacks the inside of a word"_s;
        }
        return {};
    }

    Result<void> checkCount()
    {
        Query count(m_db, sql::devotees::count_keys);
        MM_LET(entries, count.one([](const Row& row) { return row.integer(0); }));
        if (entries != m_report.devotees) {
            m_report.problem =
                u"the search index has %1 entries for %2 devotees"_s.arg(entries).arg(
                    m_report.devotees);
        }
        return {};
    }

    Result<void> checkNames()
    {
        auto names = Query(m_db, sql::devotees::check_names).run();
        if (names || names.error().kind != ErrorKind::Integrity) {
            MM_CHECK(names);
            return {};
        }
        m_report.problem = u"the search index does not hold the words of its entries"_s;
        return {};
    }

    Connection& m_db;
    SearchIndexReport m_report;
    QSet<QString> m_words;
};

} // namespace

QString twinKeyOf(const QString& name, const QString& address)
{
    const QString place = searchKey(address);
    if (place.isEmpty()) {
        return {};
    }
    QStringList words = differentWords(searchKey(name));
    words.sort();
    return words.join(u' ') + u'|' + place;
}

SearchKeys searchKeysOf(const Details& details)
{
    const QString both = details.nameLocal.isEmpty()
        ? details.name
        : QString(details.name + u' ' + details.nameLocal);
    return {differentWords(searchKey(both)).join(u' '), twinKeyOf(details.name, details.address)};
}

Result<void> addToSearchIndex(Connection& db, TempleId temple, DevoteeId id, const Details& details)
{
    return IndexWriter(db).add(temple, id, searchKeysOf(details));
}

Result<void> renewInSearchIndex(
    Connection& db, TempleId temple, DevoteeId id, const Details& details)
{
    return IndexWriter(db).renew(temple, id, searchKeysOf(details));
}

Result<void> renewManyInSearchIndex(
    Connection& db, TempleId temple, std::span<const IndexEntry> entries)
{
    if (db.engine() == store::Engine::Postgres) {
        return renewOnPostgres(db, temple, entries);
    }
    IndexWriter writer(db);
    for (const auto& entry : entries) {
        MM_CHECK(writer.renew(temple, entry.id, entry.keys));
    }
    return {};
}

Result<void> indexDevotee(Connection& db, DevoteeId id)
{
    Query query(db, sql::devotees::row_to_index);
    query.bind("id", id);
    MM_LET(found, query.maybe([](const Row& row) {
        Details details;
        details.name = row.text(1);
        details.nameLocal = row.text(2);
        details.address = row.text(3);
        return std::pair(row.id<TempleId>(0), details);
    }));
    if (!found) {
        return fail(notFound("devotee.unknown"_L1));
    }
    return renewInSearchIndex(db, found->first, id, found->second);
}

Result<qint64> rebuildSearchIndex(Connection& db)
{
    MM_CHECK(Query(db, sql::devotees::delete_keys).run());
    MM_CHECK(Query(db, sql::devotees::delete_word_parts).run());
    IndexWriter writer(db);
    qint64 count = 0;
    DevoteeId after;
    do {
        MM_LET(last, rebuildPage(db, writer, after, count));
        after = last;
    } while (!after.isNull());
    MM_CHECK(Query(db, sql::devotees::rebuild_names).run());
    MM_CHECK(Query(db, sql::devotees::optimize_names).run());
    return count;
}

Result<SearchIndexReport> checkSearchIndex(Connection& db)
{
    return IndexChecker(db).check();
}

} // namespace mm::devotees
