// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/name_match.h"

#include "models/core/search_key.h"
#include "models/devotees/devotees_sql.h"
#include "models/store/query.h"

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Engine;
using store::Query;
using store::Row;

namespace {

/// More words than that do not make a search any sharper.
constexpr qsizetype kMostWords = 6;
/// The inside of a word is looked for from three letters on.
constexpr qsizetype kShortestPart = 3;
/// How many rows of the word list, and so how many different words, one inside may stand for.
constexpr int kMostPartRows = 60;

struct Candidate
{
    DevoteeId id;
    bool beginsAsTyped;
};

/// Letters, digits and their marks only: nothing that means something to the engines' matchers.
QStringList safeWords(const QString& key)
{
    QStringList words;
    for (const QString& word : key.split(u' ', Qt::SkipEmptyParts)) {
        const bool safe = std::all_of(word.begin(), word.end(),
            [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); });
        if (safe && words.size() < kMostWords) {
            words.push_back(word);
        }
    }
    return words;
}

/// Writes match expressions in the words of the engine: FTS5's, or those of a tsquery.
class MatchWriter
{
public:
    explicit MatchWriter(Engine engine)
        : m_sqlite(engine == Engine::Sqlite)
    { }

    [[nodiscard]] QString word(const QString& word) const
    {
        return m_sqlite ? u'"' + word + u'"' : u'\'' + word + u'\'';
    }
    [[nodiscard]] QString beginning(const QString& start) const
    {
        return word(start) + (m_sqlite ? "*"_L1 : ":*"_L1);
    }
    [[nodiscard]] QString all(const QStringList& terms) const
    {
        return terms.join(m_sqlite ? " AND "_L1 : " & "_L1);
    }
    [[nodiscard]] QString any(const QStringList& terms) const
    {
        return u'(' + terms.join(m_sqlite ? " OR "_L1 : " | "_L1) + u')';
    }

private:
    bool m_sqlite;
};

/// A name that the search key makes of the inside of a word: its first sound is none any more.
QString insideKey(const QString& word)
{
    if (word.startsWith(u'v')) {
        return u'u' + word.sliced(1);
    }
    return word.startsWith(u'a') || word.startsWith(u'h') ? word.sliced(1) : word;
}

class NameMatcher
{
public:
    NameMatcher(Connection& db, const QString& typed, int limit)
        : m_db(db)
        , m_writer(db.engine())
        , m_limit(static_cast<size_t>(limit))
        , m_wholeWords(safeWords(searchKey(typed)))
        , m_startedWords(safeWords(searchPrefixKey(typed)))
        , m_start(m_startedWords.join(u' '))
    { }

    Result<std::vector<DevoteeId>> find()
    {
        if (!m_wholeWords.isEmpty()) {
            MM_CHECK(add(termsOf(m_wholeWords, &MatchWriter::word)));
        }
        if (m_found.size() < m_limit && !m_startedWords.isEmpty()) {
            MM_CHECK(add(termsOf(m_startedWords, &MatchWriter::beginning)));
        }
        // Several words that have found somebody have said enough.
        if (m_startedWords.size() == 1 ? m_found.size() < m_limit : m_found.empty()) {
            MM_CHECK(addInsides());
        }
        if (m_found.size() > m_limit) {
            m_found.resize(m_limit);
        }
        return std::move(m_found);
    }

private:
    QStringList termsOf(
        const QStringList& words, QString (MatchWriter::*write)(const QString&) const) const
    {
        QStringList terms;
        for (const QString& word : words) {
            terms.push_back((m_writer.*write)(word));
        }
        return terms;
    }

    Result<void> add(const QStringList& terms)
    {
        Query query(m_db, sql::devotees::match_names);
        query.bind("match", m_writer.all(terms)).bind("limit", static_cast<qint64>(m_limit));
        MM_LET(candidates, query.all([this](const Row& row) {
            return Candidate{row.id<DevoteeId>(0), row.text(1).startsWith(m_start)};
        }));
        std::stable_partition(candidates.begin(), candidates.end(),
            [](const Candidate& candidate) { return candidate.beginsAsTyped; });
        for (const auto& candidate : candidates) {
            if (std::find(m_found.begin(), m_found.end(), candidate.id) == m_found.end()) {
                m_found.push_back(candidate.id);
            }
        }
        return {};
    }

    Result<void> addInsides()
    {
        QStringList terms;
        bool wider = false;
        for (const QString& word : m_startedWords) {
            MM_LET(others, wordsWith(insideKey(word)));
            QStringList choices{m_writer.beginning(word)};
            for (const QString& other : others) {
                choices.push_back(m_writer.word(other));
            }
            wider = wider || choices.size() > 1;
            terms.push_back(m_writer.any(choices));
        }
        return wider ? add(terms) : Result<void>();
    }

    Result<std::vector<QString>> wordsWith(const QString& inside)
    {
        if (inside.size() < kShortestPart) {
            return std::vector<QString>();
        }
        QString past = inside;
        past.back() = QChar(static_cast<char16_t>(past.back().unicode() + 1));
        Query query(m_db, sql::devotees::words_with_part);
        query.bind("low", inside).bind("high", past).bind("limit", kMostPartRows);
        return query.all([](const Row& row) { return row.text(0); });
    }

    Connection& m_db;
    MatchWriter m_writer;
    size_t m_limit;
    QStringList m_wholeWords;
    QStringList m_startedWords;
    QString m_start;
    std::vector<DevoteeId> m_found;
};

} // namespace

Result<std::vector<DevoteeId>> matchNames(Connection& db, const QString& typed, int limit)
{
    return NameMatcher(db, typed, limit).find();
}

} // namespace mm::devotees
