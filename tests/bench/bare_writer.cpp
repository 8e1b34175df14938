// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_writer.h"

#include "models/store/operation_bundle.h"
#include "models/store/tables.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace mm::bench {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::Value;

namespace {

/// Numbers of the rows written here begin behind those that are there.
constexpr qint64 kFarOff = 1'000'000;

/// An INSERT and the values of the pattern.
struct BareRow
{
    sqlite3_stmt* statement = nullptr;
    std::vector<Value> values;
    /// Places of what must differ each time, besides the ids: numbers count on, texts are ids.
    std::vector<int> counting = {};
    std::vector<int> naming = {};
};

Uuid shifted(const Uuid& pattern, quint64 n)
{
    Uuid id = pattern;
    // Behind the time of the pattern, so that new rows are added at the end as real ids are.
    for (size_t i = 0; i < 8; ++i) {
        id.bytes[i + 2] = static_cast<unsigned char>(n >> (56U - 8U * i));
    }
    return id;
}

} // namespace

struct BareWriter::State
{
    QTemporaryDir folder;
    sqlite3* db = nullptr;
    sqlite3_stmt* begin = nullptr;
    sqlite3_stmt* commit = nullptr;
    std::vector<BareRow> rows;
    std::vector<sqlite3_stmt*> updates;
    sqlite3_stmt* plainInsert = nullptr;
    /// Bytes of the bundle, divided among the rows.
    QByteArray plainBody;
    /// Ids that the pattern's rows have themselves; all others point to masters.
    QSet<Uuid> ownIds;
    quint64 n = 0;

    ~State()
    {
        for (auto& row : rows) {
            sqlite3_finalize(row.statement);
        }
        for (auto* statement : updates) {
            sqlite3_finalize(statement);
        }
        sqlite3_finalize(plainInsert);
        sqlite3_finalize(begin);
        sqlite3_finalize(commit);
        sqlite3_close(db);
    }
    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    sqlite3_stmt* prepare(const QByteArray& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(
                db, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            != SQLITE_OK) {
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(db));
        }
        return statement;
    }

    BareRow& addRow(
        const QByteArray& table, const QByteArrayList& columns, std::vector<Value> values)
    {
        const QByteArrayList marks(columns.size(), "?");
        rows.push_back({prepare("INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES ("
                            + marks.join(", ") + ")"),
            std::move(values)});
        return rows.back();
    }

    void bind(sqlite3_stmt* statement, int place, const Value& value) const
    {
        if (const auto* number = std::get_if<qint64>(&value.data())) {
            sqlite3_bind_int64(statement, place, *number);
        } else if (const auto* text = std::get_if<QString>(&value.data())) {
            const QByteArray utf8 = text->toUtf8();
            sqlite3_bind_text(
                statement, place, utf8.constData(), static_cast<int>(utf8.size()), transient());
        } else if (const auto* bytes = std::get_if<QByteArray>(&value.data())) {
            sqlite3_bind_blob(
                statement, place, bytes->constData(), static_cast<int>(bytes->size()), nullptr);
        } else if (const auto* id = std::get_if<Uuid>(&value.data())) {
            const Uuid shown = ownIds.contains(*id) ? shifted(*id, n) : *id;
            sqlite3_bind_blob(statement, place, shown.bytes.data(), 16, transient());
        } else {
            sqlite3_bind_null(statement, place);
        }
    }

    /// SQLITE_TRANSIENT is an old-style cast of -1 in the system header.
    static sqlite3_destructor_type transient()
    {
        return reinterpret_cast<sqlite3_destructor_type>(static_cast<quintptr>(-1));
    }
    static bool run(sqlite3_stmt* statement)
    {
        const int code = sqlite3_step(statement);
        sqlite3_reset(statement);
        return code == SQLITE_DONE;
    }
};

BareWriter::BareWriter(test::TestDesk& books)
    : m_state(std::make_unique<State>())
{
    auto& state = *m_state;
    const QString path = state.folder.filePath(u"bare.db"_s);
    if (!books.db().execute("VACUUM INTO '" + path.toUtf8() + "'")
        || sqlite3_open(path.toUtf8().constData(), &state.db) != SQLITE_OK) {
        qFatal("no store to write into");
    }
    sqlite3_exec(state.db,
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
        "PRAGMA cache_size = -32768",
        nullptr, nullptr, nullptr);
    state.begin = state.prepare("BEGIN IMMEDIATE");
    state.commit = state.prepare("COMMIT");

    Query pattern(books.db(),
        "SELECT o.body, t.temple_id, o.sha256 FROM sync_outbox o, temples t "
        "WHERE o.type = 'receipt.issue' ORDER BY o.op_seq DESC LIMIT 1");
    QByteArray body;
    QByteArray hash;
    TempleId temple;
    if (!pattern.next().value_or(false)) {
        qFatal("no pattern");
    }
    body = pattern.row().bytes(0);
    temple = pattern.row().id<TempleId>(1);
    hash = pattern.row().bytes(2);
    const auto rows = store::decodeBundle(body, tables::kAll);
    Uuid receipt;
    for (const auto& row : *rows) {
        state.ownIds.insert(row.id);
        QByteArrayList columns{"temple_id"};
        std::vector<Value> values{Value(temple)};
        std::vector<int> counting;
        std::vector<int> naming;
        for (const auto& [place, value] : row.values) {
            const QByteArray column = row.table->columns[static_cast<size_t>(place)].name;
            columns.append(column);
            const int at = static_cast<int>(values.size());
            if (column == "sequence" || column == "chain_no") {
                counting.push_back(at);
            } else if (column == "number" || column == "idempotency_key") {
                naming.push_back(at);
            }
            values.push_back(value);
        }
        receipt = row.table == &tables::receipts ? row.id : receipt;
        auto& added = state.addRow(row.table->name, columns, std::move(values));
        added.counting = std::move(counting);
        added.naming = std::move(naming);
    }
    state.addRow("sync_outbox",
        {"temple_id", "op_id", "type", "schema_ver", "biz_date", "hlc", "body", "sha256", "bytes"},
        {Value(temple), Value(receipt), Value(u"receipt.issue"_s), Value(1), Value(u"2026-11-22"_s),
            Value(0), Value(store::Bytes{body}), Value(store::Bytes{hash}), Value(body.size())});
    state.addRow("sync_touch", {"op_seq", "tbl", "row_id"}, {Value(0), Value(1), Value(receipt)})
        .counting = {0};
    state.updates.push_back(state.prepare("UPDATE series SET last_no = last_no + 1"));
    for (const char* side : {"debit_paise", "credit_paise"}) {
        state.updates.push_back(state.prepare(QByteArray("UPDATE ledger_balances SET ") + side
            + " = " + side + " + 10100 WHERE " + side + " > 0"));
    }
    sqlite3_exec(state.db, "CREATE TABLE plain (body BLOB)", nullptr, nullptr, nullptr);
    state.plainInsert = state.prepare("INSERT INTO plain (body) VALUES (?)");
    state.plainBody = QByteArray(2 * body.size() / this->rows(), 'x');
}

BareWriter::~BareWriter() = default;

bool BareWriter::writePlain()
{
    auto& state = *m_state;
    bool isDone = State::run(state.begin);
    for (qint64 row = 0; row < rows(); ++row) {
        sqlite3_bind_blob(state.plainInsert, 1, state.plainBody.constData(),
            static_cast<int>(state.plainBody.size()), nullptr);
        isDone = State::run(state.plainInsert) && isDone;
    }
    return State::run(state.commit) && isDone;
}

qint64 BareWriter::rows() const
{
    return static_cast<qint64>(m_state->rows.size() + m_state->updates.size());
}

bool BareWriter::writeOne()
{
    auto& state = *m_state;
    ++state.n;
    bool isDone = State::run(state.begin);
    for (auto& row : state.rows) {
        for (size_t i = 0; i < row.values.size(); ++i) {
            state.bind(row.statement, static_cast<int>(i) + 1, row.values[i]);
        }
        for (const int place : row.counting) {
            sqlite3_bind_int64(row.statement, place + 1, kFarOff + static_cast<qint64>(state.n));
        }
        for (const int place : row.naming) {
            state.bind(
                row.statement, place + 1, Value(u"C01/2627/%1"_s.arg(kFarOff + qint64(state.n))));
        }
        isDone = State::run(row.statement) && isDone;
    }
    for (auto* statement : state.updates) {
        isDone = State::run(statement) && isDone;
    }
    return State::run(state.commit) && isDone;
}

} // namespace mm::bench
