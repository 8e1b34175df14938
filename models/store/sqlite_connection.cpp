// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite_connection.h"

#include "models/store/sql_error.h"

#include <sqlite3.h>

namespace mm::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyTimeoutMs = 5000;
/// Pages kept in memory, in KiB, negative as the pragma wants it.
constexpr int kCacheKib = -32768;
/// Small pieces of memory that statements take and give back all the time.
constexpr int kLookasideBytes = 1200;
constexpr int kLookasideSlots = 1000;

bool isDiskFailure(int code)
{
    return (code & 0xFF) == SQLITE_FULL || (code & 0xFF) == SQLITE_IOERR;
}

class SqliteStatement final : public PreparedStatement
{
public:
    SqliteStatement(sqlite3* db, sqlite3_stmt* statement, bool& hasDiskFailed)
        : m_db(db)
        , m_statement(statement)
        , m_hasDiskFailed(hasDiskFailed)
        , m_bound(static_cast<size_t>(sqlite3_bind_parameter_count(statement)))
    { }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    [[nodiscard]] int parameterIndex(const char* name) const override
    {
        char full[64] = ":";
        qstrncpy(full + 1, name, sizeof full - 1);
        return sqlite3_bind_parameter_index(m_statement, full);
    }
    Result<void> bind(int index, const Value& value) override
    {
        const int code = std::visit([&](const auto& v) { return bindOne(index, v); }, value.data());
        if (code != SQLITE_OK) {
            return fail(sqliteError(m_db, sqlite3_extended_errcode(m_db), u"bind"_s));
        }
        return {};
    }
    Result<bool> step() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW) {
            return true;
        }
        if (code == SQLITE_DONE) {
            return false;
        }
        m_hasDiskFailed = m_hasDiskFailed || isDiskFailure(code);
        Error error = sqliteError(m_db, sqlite3_extended_errcode(m_db),
            QString::fromUtf8(sqlite3_sql(m_statement)).left(80).simplified());
        sqlite3_reset(m_statement);
        return fail(std::move(error));
    }
    [[nodiscard]] qint64 changedRows() const override { return sqlite3_changes64(m_db); }
    void reset() override
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    [[nodiscard]] int columnCount() const override { return sqlite3_column_count(m_statement); }
    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    [[nodiscard]] qint64 integer(int column) const override
    {
        return sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] QString text(int column) const override
    {
        const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return data == nullptr ? QString()
                               : QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return data == nullptr ? QByteArray()
                               : QByteArray(data, sqlite3_column_bytes(m_statement, column));
    }
    [[nodiscard]] Uuid uuid(int column) const override
    {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        Uuid uuid;
        if (data != nullptr && sqlite3_column_bytes(m_statement, column) == 16) {
            std::memcpy(uuid.bytes.data(), data, 16);
        }
        return uuid;
    }

private:
    int bindOne(int index, std::monostate) { return sqlite3_bind_null(m_statement, index); }
    int bindOne(int index, qint64 number) { return sqlite3_bind_int64(m_statement, index, number); }
    int bindOne(int index, const QString& text)
    {
        const QByteArray& utf8 = hold(index, text.toUtf8());
        return sqlite3_bind_text64(m_statement, index, utf8.constData(),
            static_cast<sqlite3_uint64>(utf8.size()), nullptr, SQLITE_UTF8);
    }
    int bindOne(int index, const QByteArray& bytes)
    {
        const QByteArray& held = hold(index, bytes);
        return sqlite3_bind_blob64(m_statement, index, held.constData(),
            static_cast<sqlite3_uint64>(held.size()), nullptr);
    }
    int bindOne(int index, const Uuid& uuid)
    {
        const QByteArray& held = hold(index, uuid.toBytes());
        return sqlite3_bind_blob(m_statement, index, held.constData(), 16, nullptr);
    }
    /// Keeps what a parameter points to until it is bound anew, so that SQLite need not copy it.
    const QByteArray& hold(int index, QByteArray bytes)
    {
        static const QByteArray none;
        const auto place = static_cast<size_t>(index) - 1;
        if (place >= m_bound.size()) {
            return none;
        }
        m_bound[place] = std::move(bytes);
        return m_bound[place];
    }

    sqlite3* m_db;
    sqlite3_stmt* m_statement;
    bool& m_hasDiskFailed;
    std::vector<QByteArray> m_bound;
};

} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(
    const QString& path, const SqliteOptions& options)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (options.create) {
        flags |= SQLITE_OPEN_CREATE;
    }
    // Counting every allocation costs a lock each time. Refused, and no harm done, when SQLite was
    // used before.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    sqlite3* db = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &db, flags, options.vfs);
    if (code != SQLITE_OK) {
        Error error = sqliteError(db, code, u"open"_s);
        sqlite3_close(db);
        return fail(std::move(error));
    }
    sqlite3_db_config(db, SQLITE_DBCONFIG_LOOKASIDE, nullptr, kLookasideBytes, kLookasideSlots);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(db));
    MM_CHECK(connection->configure(options.readOnly));
    return connection;
}

Result<void> SqliteConnection::configure(bool readOnly)
{
    sqlite3_busy_timeout(m_db, kBusyTimeoutMs);
    struct Pragma
    {
        const char* name;
        QByteArray value;
        QByteArray answer;
    };
    std::vector<Pragma> pragmas{
        {"foreign_keys", "ON", "1"},
        {"trusted_schema", "OFF", "0"},
        // Without it REPLACE would take an issued fact away past its triggers.
        {"recursive_triggers", "ON", "1"},
        {"cache_size", QByteArray::number(kCacheKib), QByteArray::number(kCacheKib)},
    };
    if (!readOnly) {
        pragmas.push_back({"journal_mode", "WAL", "wal"});
        pragmas.push_back({"synchronous", "FULL", "2"});
    }
    for (const auto& pragma : pragmas) {
        MM_CHECK(execute(QByteArray("PRAGMA ") + pragma.name + '=' + pragma.value));
        MM_LET(statement, prepare(QByteArray("PRAGMA ") + pragma.name));
        MM_LET(hasRow, statement->step());
        const QByteArray answer = hasRow ? statement->text(0).toUtf8() : QByteArray();
        statement->reset();
        if (answer != pragma.answer) {
            return fail(Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {},
                u"pragma %1 answered %2"_s.arg(
                    QLatin1StringView(pragma.name), QString::fromUtf8(answer))});
        }
    }
    return {};
}

SqliteConnection::~SqliteConnection()
{
    m_begin.reset();
    m_commit.reset();
    m_cache.clear();
    sqlite3_close_v2(m_db);
}

Result<void> SqliteConnection::execute(const QByteArray& script)
{
    const int code = sqlite3_exec(m_db, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        m_hasDiskFailed = m_hasDiskFailed || isDiskFailure(code);
        return fail(sqliteError(m_db, code, u"execute"_s));
    }
    return {};
}

Result<std::shared_ptr<PreparedStatement>> SqliteConnection::prepare(const QByteArray& sql)
{
    auto& cached = m_cache[sql];
    // Somebody still reads from the cached one (a query inside a query): a second one serves.
    if (cached && cached.use_count() == 1) {
        return cached;
    }
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.constData(), static_cast<int>(sql.size()) + 1,
        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK || raw == nullptr) {
        return fail(sqliteError(m_db, code, QString::fromUtf8(sql.left(80)).simplified()));
    }
    auto statement = std::make_shared<SqliteStatement>(m_db, raw, m_hasDiskFailed);
    if (!cached) {
        cached = statement;
    }
    return statement;
}

Result<void> SqliteConnection::begin()
{
    recoverFromDiskFailure();
    if (!m_begin) {
        MM_LET(statement, prepare("BEGIN IMMEDIATE"));
        m_begin = statement;
    }
    auto done = m_begin->step();
    m_begin->reset();
    MM_CHECK(done);
    return {};
}

Result<void> SqliteConnection::commit()
{
    if (!m_commit) {
        MM_LET(statement, prepare("COMMIT"));
        m_commit = statement;
    }
    auto done = m_commit->step();
    m_commit->reset();
    MM_CHECK(done);
    return {};
}

void SqliteConnection::rollback()
{
    // After SQLITE_FULL and some I/O errors SQLite has rolled back by itself.
    if (inTransaction()) {
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    recoverFromDiskFailure();
}

void SqliteConnection::recoverFromDiskFailure()
{
    if (m_hasDiskFailed) {
        // FTS5 (of 3.40) keeps half-read state when the disk fails inside of it and would write the
        // next rows without the old index. Reading the schema anew makes it begin afresh.
        sqlite3_exec(m_db, "PRAGMA writable_schema = RESET", nullptr, nullptr, nullptr);
        m_hasDiskFailed = false;
    }
}

bool SqliteConnection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

Result<void> SqliteConnection::backupTo(const QString& target)
{
    sqlite3* copy = nullptr;
    int code = sqlite3_open_v2(target.toUtf8().constData(), &copy,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(copy, "main", m_db, "main");
        code = backup == nullptr ? sqlite3_extended_errcode(copy) : SQLITE_OK;
        if (backup != nullptr) {
            code = sqlite3_backup_step(backup, -1);
            const int finished = sqlite3_backup_finish(backup);
            code = code == SQLITE_DONE ? finished : code;
        }
    }
    Result<void> result;
    if (code != SQLITE_OK) {
        result = fail(sqliteError(copy, code, u"backup"_s));
    }
    sqlite3_close(copy);
    return result;
}

} // namespace mm::store
