// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include "models/store/array_text.h"

namespace mm::store {

using namespace Qt::StringLiterals;

Query::Query(Connection& db, const QByteArray& sql)
{
    auto prepared = db.prepare(sql);
    if (prepared) {
        m_statement = std::move(*prepared);
    } else {
        m_error = std::move(prepared.error());
    }
}

Query::~Query()
{
    if (m_statement) {
        m_statement->reset();
    }
}

/// 0: there was an error before, or there is no such parameter.
int Query::placeOf(const char* name)
{
    if (m_error) {
        return 0;
    }
    const int index = m_statement->parameterIndex(name);
    if (index == 0) {
        m_error = internal(u"no parameter :%1"_s.arg(QLatin1StringView(name)));
    }
    return index;
}

Query& Query::bindList(const char* name, ColumnType type, std::span<const Value> values)
{
    std::vector<const Value*> pointers;
    pointers.reserve(values.size());
    for (const auto& value : values) {
        pointers.push_back(&value);
    }
    return bindList(name, type, pointers);
}

Query& Query::bindList(const char* name, ColumnType type, std::span<const Value* const> values)
{
    const int index = placeOf(name);
    if (index > 0 && !m_statement->bindList(index, packedArray(type, values))) {
        return bind(name, arrayText(values));
    }
    return *this;
}

Query& Query::bind(const char* name, const Value& value)
{
    const int index = placeOf(name);
    if (index == 0) {
        return *this;
    }
    if (auto bound = m_statement->bind(index, value); !bound) {
        m_error = std::move(bound.error());
    }
    return *this;
}

Result<qint64> Query::run()
{
    if (m_isAtEnd) {
        return fail(internal(u"run() on a statement that has run"_s));
    }
    MM_LET(more, next());
    if (more) {
        return fail(internal(u"run() on a statement that returns rows"_s));
    }
    return m_statement->changedRows();
}

Result<void> Query::send()
{
    if (m_error) {
        return fail(*m_error);
    }
    if (m_isAtEnd) {
        return fail(internal(u"send() on a statement that has run"_s));
    }
    m_isAtEnd = true;
    return m_statement->send();
}

Result<void> Query::ahead()
{
    return m_error ? Result<void>(fail(*m_error)) : m_statement->ahead();
}

Result<bool> Query::next()
{
    if (m_error) {
        return fail(*m_error);
    }
    // One engine would begin anew, the other not.
    if (m_isAtEnd) {
        return false;
    }
    auto more = m_statement->step();
    m_isAtEnd = more && !*more;
    return more;
}

} // namespace mm::store
