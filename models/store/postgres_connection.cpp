// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_connection.h"

#include "models/store/postgres_session.h"

namespace mm::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kUuidChars = 36;

class PostgresStatement final : public PreparedStatement
{
public:
    PostgresStatement(PostgresSession& session, const QByteArray& sql)
        : m_session(session)
        , m_sql(positionalParameters(sql, m_names))
        , m_values(m_names.size())
    { }

    [[nodiscard]] int parameterIndex(const char* name) const override
    {
        const auto found = std::find(m_names.begin(), m_names.end(), QByteArrayView(name));
        return found == m_names.end() ? 0 : static_cast<int>(found - m_names.begin()) + 1;
    }
    Result<void> bind(int index, const Value& value) override
    {
        m_values[static_cast<size_t>(index - 1)] = {
            std::visit([](const auto& v) { return encode(v); }, value.data())};
        return {};
    }
    bool bindList(int index, const QByteArray& packed) override
    {
        m_values[static_cast<size_t>(index - 1)] = {packed, true};
        return true;
    }
    Result<bool> step() override
    {
        if (!m_result) {
            MM_CHECK(m_ahead ? takeAhead() : run());
            m_row = -1;
        }
        ++m_row;
        return m_row < PQntuples(m_result.get());
    }
    Result<void> send() override { return m_session.send(m_sql, values()); }
    Result<void> ahead() override
    {
        m_ahead = std::make_shared<PgResult>();
        return m_session.send(m_sql, values(), m_ahead);
    }
    [[nodiscard]] qint64 changedRows() const override
    {
        return m_result ? QByteArray(PQcmdTuples(m_result.get())).toLongLong() : 0;
    }
    void reset() override
    {
        m_result.reset();
        m_ahead.reset();
        std::fill(m_values.begin(), m_values.end(), Parameter());
    }
    [[nodiscard]] int columnCount() const override { return PQnfields(m_result.get()); }
    [[nodiscard]] bool isNull(int column) const override
    {
        return PQgetisnull(m_result.get(), m_row, column) != 0;
    }
    [[nodiscard]] qint64 integer(int column) const override { return cell(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const override
    {
        return QString::fromUtf8(cell(column));
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        const QByteArrayView all = cell(column);
        // What stands behind the mark of the hexadecimal form.
        const QByteArrayView text = all.sliced(std::min<qsizetype>(2, all.size()));
        return QByteArray::fromHex(QByteArray::fromRawData(text.data(), text.size()));
    }
    [[nodiscard]] Uuid uuid(int column) const override
    {
        const QByteArrayView text = cell(column);
        if (text.size() > kUuidChars) {
            return {};
        }
        std::array<char16_t, kUuidChars> wide{};
        std::copy(text.begin(), text.end(), wide.begin());
        return Uuid::fromString(QStringView(wide.data(), text.size())).value_or(Uuid());
    }

private:
    using Encoded = std::optional<QByteArray>;
    struct Parameter
    {
        Encoded data = {};
        bool isPacked = false;
    };
    static Encoded encode(std::monostate) { return std::nullopt; }
    static Encoded encode(qint64 number) { return QByteArray::number(number); }
    static Encoded encode(const QString& text) { return text.toUtf8(); }
    static Encoded encode(const QByteArray& bytes) { return "\\x" + bytes.toHex(); }
    static Encoded encode(const Uuid& uuid) { return uuid.toString().toLatin1(); }

    /// As long as the result lives.
    [[nodiscard]] QByteArrayView cell(int column) const
    {
        return {
            PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
    }
    [[nodiscard]] PostgresSession::Values values() const
    {
        PostgresSession::Values values;
        values.data.reserve(m_values.size());
        for (const auto& [data, isPacked] : m_values) {
            values.data.push_back(data ? data->constData() : nullptr);
            values.sizes.push_back(data ? static_cast<int>(data->size()) : 0);
            values.formats.push_back(isPacked ? 1 : 0);
        }
        return values;
    }
    Result<void> run()
    {
        auto result = m_session.ask(m_sql, values());
        if (!result) {
            return fail(std::move(result.error()));
        }
        m_result = std::move(*result);
        return {};
    }

    Result<void> takeAhead()
    {
        const auto answer = std::exchange(m_ahead, nullptr);
        if (!*answer) {
            MM_CHECK(m_session.settle());
        }
        if (!*answer) {
            // Somebody else was told already what was refused before it.
            return fail(internal(u"no answer to what was asked ahead"_s));
        }
        m_result = std::move(*answer);
        return {};
    }

    PostgresSession& m_session;
    std::vector<QByteArray> m_names;
    QByteArray m_sql;
    std::vector<Parameter> m_values;
    PgResult m_result;
    /// Asked ahead; what it points to is null until the answer has come.
    std::shared_ptr<PgResult> m_ahead;
    int m_row = -1;
};

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/// The end of the quoted text or comment that begins at `i`, or `i` if none begins there.
qsizetype skipQuoted(const QByteArray& sql, qsizetype i)
{
    const char c = sql[i];
    if (c == '\'' || c == '"') {
        const qsizetype end = sql.indexOf(c, i + 1);
        return end < 0 ? sql.size() : end + 1;
    }
    if (c == '-' && i + 1 < sql.size() && sql[i + 1] == '-') {
        const qsizetype end = sql.indexOf('\n', i);
        return end < 0 ? sql.size() : end;
    }
    if (c == '/' && i + 1 < sql.size() && sql[i + 1] == '*') {
        const qsizetype end = sql.indexOf("*/", i + 2);
        return end < 0 ? sql.size() : end + 2;
    }
    return i;
}

} // namespace

QByteArray positionalParameters(const QByteArray& sql, std::vector<QByteArray>& names)
{
    QByteArray out;
    out.reserve(sql.size());
    for (qsizetype i = 0; i < sql.size();) {
        const qsizetype quoted = skipQuoted(sql, i);
        if (quoted > i) {
            out += QByteArrayView(sql).sliced(i, quoted - i);
            i = quoted;
            continue;
        }
        if (sql[i] == ':' && i + 1 < sql.size() && sql[i + 1] == ':') {
            out += "::";
            i += 2;
            continue;
        }
        if (sql[i] != ':' || i + 1 >= sql.size() || !isNameChar(sql[i + 1])) {
            out += sql[i++];
            continue;
        }
        qsizetype end = i + 1;
        while (end < sql.size() && isNameChar(sql[end])) {
            ++end;
        }
        const QByteArray name = sql.mid(i + 1, end - i - 1);
        auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) {
            names.push_back(name);
            found = names.end() - 1;
        }
        out += '$' + QByteArray::number(found - names.begin() + 1);
        i = end;
    }
    return out;
}

PostgresConnection::PostgresConnection(std::unique_ptr<PostgresSession> session)
    : m_session(std::move(session))
{ }

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const QString& conninfo)
{
    auto session = std::make_unique<PostgresSession>(PQconnectdb(conninfo.toUtf8().constData()));
    if (PQstatus(session->raw()) != CONNECTION_OK) {
        return fail(postgresErrorOf(session->raw(), nullptr, u"connect"_s));
    }
    PQsetNoticeProcessor(
        session->raw(), [](void*, const char*) {}, nullptr);
    MM_CHECK(session->meet());
    return std::unique_ptr<PostgresConnection>(new PostgresConnection(std::move(session)));
}

PostgresConnection::~PostgresConnection() = default;

Result<void> PostgresConnection::execute(const QByteArray& script)
{
    MM_CHECK(settle());
    const PgResult result(PQexec(m_session->raw(), script.constData()));
    if (!hasSucceeded(result.get())) {
        return fail(postgresErrorOf(m_session->raw(), result.get(), u"execute"_s));
    }
    return {};
}

Result<void> PostgresConnection::settle()
{
    return m_session->settle();
}

Result<std::shared_ptr<PreparedStatement>> PostgresConnection::prepare(const QByteArray& sql)
{
    auto& cached = m_cache[sql];
    if (cached && cached.use_count() == 1) {
        return cached;
    }
    auto statement = std::make_shared<PostgresStatement>(*m_session, sql);
    if (!cached) {
        cached = statement;
    }
    return statement;
}

Result<void> PostgresConnection::copyOut(
    const QByteArray& sql, const std::function<Result<void>(QByteArrayView row)>& row)
{
    MM_CHECK(settle());
    const PgResult begun(PQexec(m_session->raw(), sql.constData()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_OUT) {
        return fail(postgresErrorOf(m_session->raw(), begun.get(), u"copy out"_s));
    }
    Result<void> given;
    char* line = nullptr;
    int length = 0;
    while ((length = PQgetCopyData(m_session->raw(), &line, 0)) > 0) {
        if (given) {
            given = row(QByteArrayView(line, length));
        }
        PQfreemem(line);
    }
    Result<void> ended;
    while (const PgResult end{PQgetResult(m_session->raw())}) {
        if (!hasSucceeded(end.get())) {
            ended = fail(postgresErrorOf(m_session->raw(), end.get(), u"copy out"_s));
        }
    }
    return given ? ended : given;
}

Result<qint64> PostgresConnection::copyIn(
    const QByteArray& sql, const std::function<Result<QByteArray>()>& piece)
{
    MM_CHECK(settle());
    const PgResult begun(PQexec(m_session->raw(), sql.constData()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN) {
        return fail(postgresErrorOf(m_session->raw(), begun.get(), u"copy in"_s));
    }
    Result<QByteArray> data = piece();
    while (data && !data->isEmpty()
        && PQputCopyData(m_session->raw(), data->constData(), static_cast<int>(data->size()))
            == 1) {
        data = piece();
    }
    PQputCopyEnd(m_session->raw(), data ? nullptr : "the source of the rows failed");
    qint64 rows = 0;
    Result<void> ended;
    while (const PgResult end{PQgetResult(m_session->raw())}) {
        rows = QByteArray(PQcmdTuples(end.get())).toLongLong();
        if (!hasSucceeded(end.get())) {
            ended = fail(postgresErrorOf(m_session->raw(), end.get(), u"copy in"_s));
        }
    }
    if (!data) {
        return fail(std::move(data.error()));
    }
    MM_CHECK(ended);
    return rows;
}

Result<void> PostgresConnection::begin()
{
    MM_CHECK(settle());
    // PostgreSQL itself would only warn, and the inner end would be the end of both.
    const auto state = PQtransactionStatus(m_session->raw());
    if (state == PQTRANS_INTRANS || state == PQTRANS_INERROR) {
        return fail(internal(u"begin inside of a transaction"_s));
    }
    return execute("BEGIN");
}

Result<void> PostgresConnection::commit()
{
    // It would answer COMMIT with a rollback and call it done.
    if (PQtransactionStatus(m_session->raw()) == PQTRANS_INERROR) {
        return fail(internal(u"commit of a transaction that has failed"_s));
    }
    if (m_session->hasSent()) {
        // Along with what was sent: when that is refused this is not done.
        MM_CHECK(m_session->ask("COMMIT", {}));
    } else {
        MM_CHECK(execute("COMMIT"));
    }
    m_session->forgetOldPlans();
    return {};
}

void PostgresConnection::rollback()
{
    // What was refused of it is of no more interest.
    static_cast<void>(settle());
    if (inTransaction()) {
        const PgResult ignored(PQexec(m_session->raw(), "ROLLBACK"));
    }
}

bool PostgresConnection::inTransaction() const
{
    return PQtransactionStatus(m_session->raw()) != PQTRANS_IDLE;
}

} // namespace mm::store
