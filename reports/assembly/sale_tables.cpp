// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/sale_tables.h"

#include "models/donations/donation_register.h"
#include "models/receipts/control_totals.h"
#include "models/sevas/seva_register.h"
#include "reports/assembly/quantity_text.h"
#include "reports/assembly/table_builder.h"
#include "translations/error_text.h"

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

QString statusOf(bool cancelled)
{
    return cancelled ? u"cancelled"_s : u"issued"_s;
}

QString titleOf(QLatin1StringView rule, const StatementAsk& ask)
{
    return texts::sentence(rule, {}, ask.language);
}

/// Count and sum of what stands, and of what was cancelled.
struct Tally
{
    qint64 count = 0;
    Money amount;
    qint64 cancelled = 0;
    Money cancelledAmount;

    void add(Money value, bool isCancelled)
    {
        (isCancelled ? cancelled : count) += 1;
        (isCancelled ? cancelledAmount : amount) += value;
    }

    void addTo(TableBuilder& table) const
    {
        table.total("amount_paise"_L1, amount);
        table.total("count"_L1, count);
        table.total("cancelled_count"_L1, cancelled);
        table.total("cancelled_paise"_L1, cancelledAmount);
    }
};

QString giftText(const donations::RegisterRow& row)
{
    if (!row.kind) {
        return {};
    }
    QStringList parts{
        row.kind->item, quantityText(row.kind->quantityMilli, row.kind->unit), row.kind->purity};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

Result<ReportTable> donationsTable(store::Connection& db, const StatementAsk& ask)
{
    MM_LET(rows, donations::donationRegister(db, ask.from, ask.upto));
    TableBuilder table("donations"_L1, titleOf("report.donations"_L1, ask), ask);
    table.column("business_date"_L1, CellKind::Date)
        .column("receipt_number"_L1)
        .column("devotee_name"_L1)
        .column("category"_L1)
        .column("fund"_L1)
        .column("purpose"_L1)
        .column("mode"_L1)
        .column("gift"_L1)
        .column("amount_paise"_L1, CellKind::Amount)
        .column("eligible_80g_reason"_L1)
        .column("status"_L1);
    Tally tally;
    for (const auto& row : rows) {
        table.row({row.businessDate, row.number, row.name, row.category, row.fund, row.purpose,
            row.mode, giftText(row), row.amount, row.eligible80gReason, statusOf(row.cancelled)});
        tally.add(row.amount, row.cancelled);
    }
    tally.addTo(table);
    return table.take();
}

Result<ReportTable> sevasTable(store::Connection& db, const StatementAsk& ask)
{
    MM_LET(rows, sevas::sevaRegister(db, ask.from, ask.upto));
    TableBuilder table("sevas"_L1, titleOf("report.sevas"_L1, ask), ask);
    table.column("business_date"_L1, CellKind::Date)
        .column("receipt_number"_L1)
        .column("devotee_name"_L1)
        .column("seva_code"_L1)
        .column("seva"_L1)
        .column("deity"_L1)
        .column("seva_date"_L1, CellKind::Date)
        .column("batch"_L1)
        .column("persons"_L1, CellKind::Number)
        .column("amount_paise"_L1, CellKind::Amount)
        .column("status"_L1);
    Tally tally;
    for (const auto& row : rows) {
        table.row({row.businessDate, row.receiptNumber, row.devoteeName, row.sevaCode, row.sevaName,
            row.deity, row.sevaDate, row.batch, row.persons, row.amount,
            sevas::statusText(row.status)});
        tally.add(row.amount, row.status == sevas::BookingStatus::Cancelled);
    }
    tally.addTo(table);
    return table.take();
}

Result<ReportTable> donorsTable(store::Connection& db, const StatementAsk& ask)
{
    MM_LET(rows, donations::donors(db, ask.from, ask.upto));
    TableBuilder table("donors"_L1, titleOf("report.donors"_L1, ask), ask);
    table.column("name"_L1)
        .column("phone"_L1)
        .column("address"_L1)
        .column("pin_code"_L1)
        .column("pan_masked"_L1)
        .column("receipts"_L1, CellKind::Number)
        .column("gifts_in_kind"_L1, CellKind::Number)
        .column("last_gift"_L1, CellKind::Date)
        .column("eligible_paise"_L1, CellKind::Amount)
        .column("amount_paise"_L1, CellKind::Amount);
    Money amount;
    Money eligible;
    qint64 receipts = 0;
    for (const auto& row : rows) {
        table.row({row.anonymous ? texts::fieldText(u"anonymous"_s, ask.language) : row.name,
            row.phone, row.address, row.pinCode, row.panMasked, row.receipts, row.giftsInKind,
            row.lastGift, row.eligible, row.amount});
        amount += row.amount;
        eligible += row.eligible;
        receipts += row.receipts;
    }
    table.total("receipts"_L1, receipts);
    table.total("eligible_paise"_L1, eligible);
    table.total("amount_paise"_L1, amount);
    table.total("donors"_L1, static_cast<qint64>(rows.size()));
    return table.take();
}

Result<ReportTable> controlTotalsTable(store::Connection& db, const StatementAsk& ask)
{
    MM_LET(totals, receipts::controlTotals(db, ask.from, ask.upto));
    TableBuilder table("control-totals"_L1, titleOf("report.control_totals"_L1, ask), ask);
    table.column("section"_L1)
        .column("item"_L1)
        .column("first_sequence"_L1, CellKind::Number)
        .column("last_sequence"_L1, CellKind::Number)
        .column("count"_L1, CellKind::Number)
        .column("amount_paise"_L1, CellKind::Amount)
        .column("cancelled_count"_L1, CellKind::Number)
        .column("cancelled_paise"_L1, CellKind::Amount);
    qint64 count = 0;
    qint64 cancelled = 0;
    for (const auto& one : totals.series) {
        table.row({u"series"_s, one.series, one.firstSequence, one.lastSequence, one.count,
            one.amount, one.cancelled, one.cancelledAmount});
        count += one.count;
        cancelled += one.cancelled;
    }
    const auto addTraits = [&](const QString& section, const auto& traits) {
        for (const auto& one : traits) {
            table.row({section, one.trait, {}, {}, one.count, one.amount, one.cancelled,
                one.cancelledAmount});
        }
    };
    addTraits(u"mode"_s, totals.modes);
    addTraits(u"line"_s, totals.kinds);
    for (const auto& one : totals.posted) {
        table.row({u"books"_s, one.source, {}, {}, one.vouchers, one.debit, {}, {}});
    }
    table.total("receipts"_L1, count);
    table.total("receipts_paise"_L1, totals.receiptsTotal());
    table.total("cancelled_receipts"_L1, cancelled);
    table.total("cancelled_receipts_paise"_L1, totals.cancelledTotal());
    table.total("net_paise"_L1, totals.receiptsTotal() - totals.cancelledTotal());
    table.total("agrees"_L1, totals.agrees() ? u"yes"_s : u"no"_s);
    return table.take();
}

} // namespace mm::reports
