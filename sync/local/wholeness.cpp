// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/wholeness.h"

#include "models/store/query.h"
#include "models/store/tables.h"

namespace mm::sync {

using store::Query;
using store::Row;
using store::TableSpec;

namespace {

/// More rows than these are not remembered one by one: 16 bytes each, and a look of a second.
constexpr qint64 kMostRows = 100'000;

/// What `verify` proves of these rows (models/upkeep/sql): a receipt for nothing (a seva without a
/// price, a gift in kind) has no payment in money, and no voucher.
struct Parts
{
    const TableSpec& table;
    const char* isWanting;
};
const std::array<Parts, 3>& partsOfRows()
{
    static const std::array<Parts, 3> kParts{
        Parts{tables::receipts,
            "NOT EXISTS (SELECT 1 FROM receipt_lines l WHERE l.receipt_id = c.id) "
            "OR c.total_paise <> (SELECT sum(l.amount_paise) FROM receipt_lines l "
            "WHERE l.receipt_id = c.id) "
            "OR c.total_paise <> coalesce((SELECT sum(p.amount_paise) FROM receipt_payments p "
            "WHERE p.receipt_id = c.id AND p.mode <> 'kind'), 0)"},
        Parts{tables::receipt_lines,
            "(c.kind = 'donation' AND NOT EXISTS (SELECT 1 FROM donations d "
            "WHERE d.receipt_line_id = c.id)) OR (c.kind = 'seva' AND NOT EXISTS (SELECT 1 "
            "FROM bookings b WHERE b.receipt_line_id = c.id))"},
        Parts{tables::vouchers,
            "c.total_paise <> coalesce((SELECT sum(l.debit_paise) FROM voucher_lines l "
            "WHERE l.voucher_id = c.id), -1) OR c.total_paise <> coalesce((SELECT "
            "sum(l.credit_paise) FROM voucher_lines l WHERE l.voucher_id = c.id), -1)"},
    };
    return kParts;
}

} // namespace

void Wholeness::trust()
{
    m_doubtful.emplace();
    m_count = 0;
}

void Wholeness::doubtAll()
{
    m_doubtful.reset();
}

void Wholeness::note(const replication::IncomingRows& rows)
{
    if (!m_doubtful || rows.table == nullptr || rows.rows.empty()) {
        return;
    }
    m_count += static_cast<qint64>(rows.rows.size());
    if (m_count > kMostRows) {
        doubtAll();
        return;
    }
    auto& known = (*m_doubtful)[rows.table];
    for (const auto& row : rows.rows) {
        known.insert(row.id());
    }
}

std::optional<qint64> Wholeness::rowsInDoubt() const
{
    return m_doubtful ? std::optional(m_count) : std::nullopt;
}

/// Once a run: which columns point to which tables, as the store itself says it.
Result<void> Wholeness::readRules()
{
    if (!m_rules.empty()) {
        return {};
    }
    for (const TableSpec* table : tables::kAll) {
        QByteArrayList reasons;
        Query links(m_db, R"(SELECT "from", "table" FROM pragma_foreign_key_list(:name))");
        links.bind("name", QLatin1StringView(table->name));
        while (true) {
            MM_LET(more, links.next());
            if (!more) {
                break;
            }
            const QByteArray column = links.row().text(0).toLatin1();
            reasons << "(c." + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                    + links.row().text(1).toLatin1() + " p WHERE p.id = c." + column + "))";
        }
        for (const auto& [whole, isWanting] : partsOfRows()) {
            if (&whole == table) {
                reasons << isWanting;
            }
        }
        if (!reasons.isEmpty()) {
            m_rules[table] = reasons.join(" OR ");
        }
    }
    return {};
}

Result<Wholeness::RowSet> Wholeness::wantingAmong(const RowSet& rows)
{
    RowSet wanting;
    for (const auto& [table, ids] : rows) {
        const auto rule = m_rules.find(table);
        if (rule == m_rules.end()) {
            continue;
        }
        for (const Uuid& id : ids) {
            Query query(m_db,
                QByteArray("SELECT 1 FROM ") + table->name + " c WHERE c.id = :id AND ("
                    + rule->second + ")");
            query.bind("id", id);
            MM_LET(found, query.maybe([](const Row& /*found*/) { return true; }));
            if (found) {
                wanting[table].insert(id);
            }
        }
    }
    return wanting;
}

Result<Wholeness::RowSet> Wholeness::wantingOfAll()
{
    RowSet wanting;
    for (const auto& [table, rule] : m_rules) {
        Query query(m_db,
            QByteArray("SELECT c.id FROM ") + table->name + " c WHERE " + rule + " LIMIT "
                + QByteArray::number(kMostRows));
        MM_LET(ids, query.all([](const Row& row) { return row.id<Id<void>>(0).uuid; }));
        if (!ids.empty()) {
            wanting[table] = QSet<Uuid>(ids.begin(), ids.end());
        }
    }
    return wanting;
}

Result<std::vector<Uuid>> Wholeness::wantingIds()
{
    MM_CHECK(readRules());
    MM_LET(wanting, wantingOfAll());
    std::vector<Uuid> all;
    for (const auto& [table, ids] : wanting) {
        all.insert(all.end(), ids.begin(), ids.end());
    }
    return all;
}

Result<Wholeness::Finding> Wholeness::look()
{
    MM_CHECK(readRules());
    auto wanting = m_doubtful ? wantingAmong(*m_doubtful) : wantingOfAll();
    MM_CHECK(wanting);
    m_count = 0;
    for (const auto& [table, ids] : *wanting) {
        m_count += ids.size();
    }
    const Finding finding{wanting->empty(),
        wanting->contains(&tables::receipts) || wanting->contains(&tables::receipt_lines)};
    m_doubtful = std::move(*wanting);
    if (m_count >= kMostRows) {
        doubtAll();
    }
    return finding;
}

} // namespace mm::sync
