// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/series_book.h"

#include "models/store/query.h"
#include "models/store/tables.h"
#include "server/sync/sync_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::Value;

namespace {

constexpr std::array<store::Column, 4> kLastColumns{
    {{"code", store::ColumnType::Text}, {"fy", store::ColumnType::Text},
        {"kind", store::ColumnType::Text}, {"last_no", store::ColumnType::Integer}}};

/// "C01/2627/000124" of a receipt, "JV/C01/2627/000007" of a voucher.
std::optional<SeriesNumber> parsed(const QString& text, QLatin1StringView kind, const Uuid& row)
{
    constexpr qsizetype kPlain = 3;
    constexpr qsizetype kNamed = 4;
    const QStringList parts = text.split(u'/');
    bool isNumber = false;
    const qint64 number = parts.last().toLongLong(&isNumber);
    if (!isNumber || number < 1 || (parts.size() != kPlain && parts.size() != kNamed)) {
        return std::nullopt;
    }
    if (parts.size() == kPlain) {
        return SeriesNumber{parts[0], parts[1], QString(kind), number, row};
    }
    return SeriesNumber{parts[1], parts[2], parts[0], number, row};
}

QString textOf(const store::BundleRow& row, const char* column)
{
    for (const auto& [place, value] : row.values) {
        if (qstrcmp(row.table->columns[static_cast<size_t>(place)].name, column) == 0) {
            const auto* text = std::get_if<QString>(&value.data());
            return text == nullptr ? QString() : *text;
        }
    }
    return {};
}

} // namespace

std::vector<SeriesNumber> numbersOf(const protocol::Operation& operation)
{
    // Those of the service's own series it keeps itself.
    return operation.type == protocol::kGiveBack ? std::vector<SeriesNumber>()
                                                 : numbersIn(operation);
}

std::vector<SeriesNumber> numbersIn(const protocol::Operation& operation)
{
    std::vector<SeriesNumber> numbers;
    for (const auto& row : operation.rows) {
        const bool isReceipt = row.table->tag == tables::receipts.tag;
        if (!isReceipt && row.table->tag != tables::vouchers.tag) {
            continue;
        }
        // A receipt's voucher bears the receipt's number: no series of its own.
        const auto number =
            parsed(textOf(row, "number"), isReceipt ? "receipt"_L1 : QLatin1StringView(), row.id);
        if (number && !number->kind.isEmpty()) {
            numbers.push_back(*number);
        }
    }
    return numbers;
}

Result<void> SeriesBook::ask(const QSet<QString>& codes)
{
    m_codes.assign(codes.begin(), codes.end());
    if (m_codes.empty() || m_desk.db.engine() != store::Engine::Postgres) {
        return {};
    }
    m_question.emplace(m_desk.db, sql::sync::series_lasts);
    m_question->bindList("codes", store::ColumnType::Text, m_codes);
    return m_question->ahead();
}

Result<void> SeriesBook::open()
{
    if (m_question) {
        auto done = read(*m_question);
        m_question.reset();
        return done;
    }
    for (const auto& code : m_codes) {
        Query query(m_desk.db, sql::sync::series_lasts);
        query.bind("codes", code);
        MM_CHECK(read(query));
    }
    return {};
}

Result<void> SeriesBook::read(Query& query)
{
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return {};
        }
        const Row row = query.row();
        State& state = m_states[{row.text(0), row.text(1), row.text(2)}];
        state.last = row.integer(3);
        state.before = state.last;
    }
}

SeriesBook::State& SeriesBook::stateOf(const SeriesNumber& number)
{
    return m_states[{number.code, number.fy, number.kind}];
}

bool SeriesBook::isFarAhead(const SeriesNumber& number)
{
    return number.number - stateOf(number).last > kMostAhead;
}

void SeriesBook::take(const SeriesNumber& number)
{
    State& state = stateOf(number);
    for (; state.last < number.number; ++state.last) {
        if (state.last + 1 < number.number) {
            state.opened[state.last + 1] = true;
        }
    }
    if (number.number <= state.before) {
        state.filled.push_back(number.number);
    } else {
        state.opened.erase(number.number);
    }
}

Result<void> SeriesBook::writeLasts()
{
    std::array<std::vector<Value>, 4> columns;
    for (const auto& [key, state] : m_states) {
        if (state.last > state.before) {
            columns[0].emplace_back(key[0]);
            columns[1].emplace_back(key[1]);
            columns[2].emplace_back(key[2]);
            columns[3].emplace_back(state.last);
        }
    }
    const bool isPostgres = m_desk.db.engine() == store::Engine::Postgres;
    const size_t statements =
        isPostgres ? std::min<size_t>(1, columns[0].size()) : columns[0].size();
    for (size_t row = 0; row < statements; ++row) {
        Query keep(m_desk.db, sql::sync::keep_series_last);
        keep.bind("temple_id", m_desk.temple);
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto& [name, type] = kLastColumns[i];
            if (isPostgres) {
                keep.bindList(name, type, columns[i]);
            } else {
                keep.bind(name, columns[i][row]);
            }
        }
        MM_CHECK(keep.send());
    }
    return {};
}

Result<void> SeriesBook::write()
{
    MM_CHECK(writeLasts());
    for (const auto& [key, state] : m_states) {
        const auto bindKey = [&key = key](Query& query) {
            query.bind("code", key[0]).bind("fy", key[1]).bind("kind", key[2]);
        };
        for (const auto& [number, isOpen] : state.opened) {
            Query open(m_desk.db, sql::sync::open_hole);
            bindKey(open);
            open.bind("temple_id", m_desk.temple)
                .bind("no", number)
                .bind("now", m_desk.clock.nowMs());
            MM_CHECK(open.send());
        }
        for (const qint64 number : state.filled) {
            Query fill(m_desk.db, sql::sync::fill_hole);
            bindKey(fill);
            fill.bind("no", number);
            MM_CHECK(fill.send());
        }
    }
    return {};
}

Result<bool> clashes(store::Connection& db, const protocol::Operation& operation)
{
    for (const auto& row : operation.rows) {
        const bool isReceipt = row.table->tag == tables::receipts.tag;
        if (!isReceipt && row.table->tag != tables::vouchers.tag) {
            continue;
        }
        Query query(db, isReceipt ? sql::sync::receipt_of_number : sql::sync::voucher_of_number);
        query.bind("number", textOf(row, "number")).bind("id", row.id);
        MM_LET(other, query.maybe([](const Row& /*found*/) { return true; }));
        if (other) {
            return true;
        }
    }
    return false;
}

Result<bool> isReceiptNumberKnown(store::Connection& db, const protocol::Operation& operation)
{
    for (const auto& number : numbersOf(operation)) {
        Query query(db, "SELECT id FROM receipts WHERE sequence = :number AND id <> :id");
        query.bind("number", number.number).bind("id", number.row);
        MM_LET(other, query.maybe([](const Row& /*found*/) { return true; }));
        if (number.kind == "receipt"_L1 && other) {
            return true;
        }
    }
    return false;
}

} // namespace mm::server
