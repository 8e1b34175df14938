// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replication/projections.h"

#include "models/receipts/day_projection.h"
#include "models/receipts/day_take_over.h"
#include "models/replication/row_sql.h"
#include "models/sevas/booking_projection.h"
#include "models/store/tables.h"

namespace mm::replication {

using store::TableSpec;
using store::Value;

namespace {

/// Where in a batch's rows the column is; -1 if it was not sent.
int indexOf(const IncomingRows& rows, const char* column)
{
    for (size_t i = 0; i < rows.places.size(); ++i) {
        if (qstrcmp(rows.table->columns[static_cast<size_t>(rows.places[i])].name, column) == 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

Uuid uuidAt(const IncomingRow& row, int index)
{
    const auto* uuid =
        index < 0 ? nullptr : std::get_if<Uuid>(&row.values[static_cast<size_t>(index)].data());
    return uuid == nullptr ? Uuid() : *uuid;
}

qint64 numberAt(const IncomingRow& row, int index)
{
    const auto* number =
        index < 0 ? nullptr : std::get_if<qint64>(&row.values[static_cast<size_t>(index)].data());
    return number == nullptr ? 0 : *number;
}

QString textAt(const IncomingRow& row, int index)
{
    const auto* text =
        index < 0 ? nullptr : std::get_if<QString>(&row.values[static_cast<size_t>(index)].data());
    return text == nullptr ? QString() : *text;
}

void noteLines(accounts::BalanceSums& sums, const IncomingRows& rows, QSet<Uuid> written)
{
    const int ledger = indexOf(rows, "ledger_id");
    const int fund = indexOf(rows, "fund_id");
    const int date = indexOf(rows, "business_date");
    const int debit = indexOf(rows, "debit_paise");
    const int credit = indexOf(rows, "credit_paise");
    for (const auto& row : rows.rows) {
        // A row that stands twice in the batch was written once.
        if (written.remove(row.id())) {
            sums.add(LedgerId(uuidAt(row, ledger)), FundId(uuidAt(row, fund)),
                accounts::monthOf(textAt(row, date)), Money::fromPaise(numberAt(row, debit)),
                Money::fromPaise(numberAt(row, credit)));
        }
    }
}

void noteReceipts(receipts::DaySums& days, const IncomingRows& rows, const QSet<Uuid>& written)
{
    const int date = indexOf(rows, "business_date");
    const int counter = indexOf(rows, "counter_code");
    const int total = indexOf(rows, "total_paise");
    for (const auto& row : rows.rows) {
        if (written.contains(row.id())) {
            days.addReceipt(
                row.id(), textAt(row, date), textAt(row, counter), numberAt(row, total));
        }
    }
}

/// Lines, payments, donations and bookings, whether they are new or not: what counts is whether
/// their receipt is.
void notePartsOfReceipts(receipts::DaySums& days, const IncomingRows& rows)
{
    const int tag = rows.table->tag;
    const int receipt = indexOf(rows, "receipt_id");
    const int line = indexOf(rows, "receipt_line_id");
    const int amount = indexOf(rows, "amount_paise");
    const int word = indexOf(rows, tag == tables::receipt_lines.tag ? "kind" : "mode");
    const int item = indexOf(rows, tag == tables::donations.tag ? "category_id" : "seva_id");
    for (const auto& row : rows.rows) {
        if (tag == tables::receipt_lines.tag) {
            days.addLine(row.id(), uuidAt(row, receipt), textAt(row, word), numberAt(row, amount));
        } else if (tag == tables::receipt_payments.tag) {
            days.addPayment(
                row.id(), uuidAt(row, receipt), textAt(row, word), numberAt(row, amount));
        } else if (tag == tables::donations.tag || tag == tables::bookings.tag) {
            days.addItem(uuidAt(row, line), uuidAt(row, item));
        }
    }
}

std::vector<Uuid> listOf(const QSet<Uuid>& ids)
{
    std::vector<Uuid> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end());
    return list;
}

/// Those of the receipts that stand cancelled.
Result<QSet<Uuid>> cancelledAmong(
    store::Connection& db, TempleId temple, const QSet<Uuid>& receipts)
{
    QSet<Uuid> cancelled;
    MM_CHECK(forIds(
        db, temple, "SELECT receipt_id FROM receipt_cancellations", listOf(receipts),
        [&](const store::Row& row) { cancelled.insert(row.id<ReceiptId>(0).uuid); }, "receipt_id"));
    return cancelled;
}

Result<std::vector<devotees::IndexEntry>> entriesOf(
    store::Connection& db, TempleId temple, const std::vector<Uuid>& ids)
{
    std::vector<devotees::IndexEntry> entries;
    MM_CHECK(forIds(db, temple, "SELECT id, name, name_local, address FROM devotees", ids,
        [&](const store::Row& row) {
            devotees::Details details;
            details.name = row.text(1);
            details.nameLocal = row.text(2);
            details.address = row.text(3);
            entries.push_back({row.id<DevoteeId>(0), devotees::searchKeysOf(details)});
        }));
    return entries;
}

} // namespace

void Projections::note(const IncomingRows& rows, const QSet<Uuid>& written)
{
    const int tag = rows.table->tag;
    notePartsOfReceipts(m_days, rows);
    if (tag == tables::voucher_lines.tag) {
        noteLines(m_balances, rows, written);
    } else if (tag == tables::bookings.tag) {
        // Also one that is there: a page of a snapshot may have brought it before its line.
        for (const auto& row : rows.rows) {
            m_bookings.insert(row.id());
        }
    } else if (tag == tables::booking_events.tag) {
        const int booking = indexOf(rows, "booking_id");
        for (const auto& row : rows.rows) {
            m_bookings.insert(uuidAt(row, booking));
        }
    } else if (tag == tables::receipts.tag) {
        m_receipts.unite(written);
        noteReceipts(m_days, rows, written);
    } else if (tag == tables::receipt_cancellations.tag) {
        const int receipt = indexOf(rows, "receipt_id");
        for (const auto& row : rows.rows) {
            if (written.contains(row.id())) {
                m_cancelled.insert(uuidAt(row, receipt));
            }
        }
    } else if (tag == tables::devotees.tag) {
        m_devotees.unite(written);
    }
}

Result<void> Projections::write(store::Connection& db, TempleId temple)
{
    MM_CHECK(m_balances.write(db, temple));
    m_balances = {};
    MM_CHECK(sevas::renewBookingStates(db, temple, listOf(m_bookings)));
    m_bookings.clear();
    MM_CHECK(m_days.write(db, temple));
    m_days = {};
    // Where references are kept to, no cancellation stands before its receipt.
    const bool mayComeLater = db.engine() == store::Engine::Sqlite;
    MM_LET(cancelled, mayComeLater ? cancelledAmong(db, temple, m_receipts) : QSet<Uuid>());
    MM_CHECK(receipts::cancelInDays(db, temple, listOf(cancelled.unite(m_cancelled))));
    m_receipts.clear();
    m_cancelled.clear();
    if (!m_devotees.isEmpty()) {
        MM_LET(entries, entriesOf(db, temple, listOf(m_devotees)));
        MM_CHECK(devotees::renewManyInSearchIndex(db, temple, entries));
        m_devotees.clear();
    }
    return {};
}

Result<void> Projections::rebuild(store::Connection& db, TempleId temple)
{
    MM_CHECK(accounts::rebuildBalances(db, temple));
    MM_CHECK(sevas::rebuildBookingStates(db, temple));
    MM_CHECK(receipts::rebuildDays(db));
    MM_CHECK(devotees::rebuildSearchIndex(db));
    return {};
}

} // namespace mm::replication
