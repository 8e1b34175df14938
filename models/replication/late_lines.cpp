// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/late_lines.h"

#include "models/store/tables.h"

namespace mm::replication {

using namespace Qt::StringLiterals;
using store::Value;

namespace {

/// Reads the columns of rows by name.
class Columns
{
public:
    explicit Columns(const IncomingRows& rows)
        : m_rows(rows)
    { }

    [[nodiscard]] const Value* at(const IncomingRow& row, const char* name) const
    {
        for (size_t i = 0; i < m_rows.places.size(); ++i) {
            const auto place = static_cast<size_t>(m_rows.places[i]);
            if (qstrcmp(m_rows.table->columns[place].name, name) == 0) {
                return &row.values[i];
            }
        }
        return nullptr;
    }
    template <typename T>
    [[nodiscard]] T get(const IncomingRow& row, const char* name) const
    {
        const auto* value = at(row, name);
        const auto* held = value == nullptr ? nullptr : std::get_if<T>(&value->data());
        return held == nullptr ? T() : *held;
    }

private:
    const IncomingRows& m_rows;
};

} // namespace

Result<void> LateLines::note(
    store::Connection& db, TempleId temple, const IncomingRows& rows, const QSet<Uuid>& written)
{
    if (rows.table->tag == tables::conflicts.tag) {
        noteConflicts(rows, written);
    } else if (rows.table->tag == tables::voucher_lines.tag && !written.isEmpty()) {
        if (!m_known) {
            MM_LET(known, accounts::lateEntries(db, temple));
            m_known = std::move(known);
        }
        if (!m_known->isEmpty()) {
            noteLines(rows, written);
        }
    }
    return {};
}

void LateLines::noteConflicts(const IncomingRows& rows, const QSet<Uuid>& written)
{
    const Columns columns(rows);
    for (const auto& row : rows.rows) {
        if (!written.contains(row.id()) || columns.get<QString>(row, "kind") != "late"_L1
            || columns.get<QString>(row, "tbl") != "vouchers"_L1) {
            continue;
        }
        // The date stands there as JSON text, in quotes.
        const QString closed = columns.get<QString>(row, "theirs").mid(1, 10);
        const auto upto = QDate::fromString(closed, Qt::ISODate);
        if (upto.isValid()) {
            m_entries.push_back(
                {VoucherId(columns.get<Uuid>(row, "row_id")), accounts::nextOpenDay(upto)});
        }
    }
}

void LateLines::noteLines(const IncomingRows& rows, QSet<Uuid> written)
{
    const Columns columns(rows);
    for (const auto& row : rows.rows) {
        const auto found = m_known->constFind(columns.get<Uuid>(row, "voucher_id"));
        if (!written.remove(row.id()) || found == m_known->cend()) {
            continue;
        }
        const LedgerId ledger(columns.get<Uuid>(row, "ledger_id"));
        const FundId fund(columns.get<Uuid>(row, "fund_id"));
        const auto debit = Money::fromPaise(columns.get<qint64>(row, "debit_paise"));
        const auto credit = Money::fromPaise(columns.get<qint64>(row, "credit_paise"));
        m_moved.add(ledger, fund, accounts::monthOf(columns.get<QString>(row, "business_date")),
            -debit, -credit);
        m_moved.add(ledger, fund, accounts::monthOf(found->toString(Qt::ISODate)), debit, credit);
        m_hasMoved = true;
    }
}

Result<void> LateLines::write(store::Connection& db, TempleId temple)
{
    if (m_hasMoved) {
        MM_CHECK(m_moved.write(db, temple));
        MM_CHECK(accounts::dropEmptyBalances(db, temple));
        m_moved = {};
        m_hasMoved = false;
        m_known.reset();
    }
    if (!m_entries.empty()) {
        MM_CHECK(accounts::countLater(db, temple, m_entries));
        m_entries.clear();
        m_known.reset();
    }
    return {};
}

} // namespace mm::replication
