// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/find_receipts.h"

#include "models/core/indian_format.h"
#include "models/receipts/receipt_number.h"
#include "models/receipts/receipts_sql.h"

#include <algorithm>

namespace mm::receipts {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

/// Greater than every id that there is: where the first page begins.
ReceiptId lastOfAll()
{
    Uuid uuid;
    uuid.bytes.fill(0xFF);
    return ReceiptId(uuid);
}

ReceiptRow rowFrom(const Row& row)
{
    ReceiptRow found;
    found.id = row.id<ReceiptId>(0);
    found.number = row.text(1);
    found.businessDate = row.date(2);
    found.issuedAt = row.integer(3);
    found.devoteeName = row.text(4);
    found.phone = row.text(5);
    found.titles = row.text(6);
    found.modes = row.text(7);
    found.total = row.money(8);
    found.counter = row.text(9);
    found.username = row.text(10);
    found.cancelled = row.flag(11);
    found.printCount = static_cast<int>(row.integer(12));
    return found;
}

void bindDates(Query& query, const ReceiptFilter& filter)
{
    query.bind("from_date", filter.from.isValid() ? filter.from : QDate(1900, 1, 1))
        .bind("upto_date", filter.upto.isValid() ? filter.upto : QDate(9999, 12, 31));
}

/// The dates, and where the page before ended in the order of dates and ids.
Result<void> bindPlaceInDays(Query& query, store::Connection& db, const ReceiptFilter& filter)
{
    QDate afterDate(9999, 12, 31);
    if (!filter.after.isNull()) {
        MM_LET(last, showReceipt(db, filter.after));
        afterDate = last.businessDate;
    }
    // The walk begins at the day where the page before ended, not at the newest.
    ReceiptFilter rest = filter;
    rest.upto = filter.upto.isValid() ? std::min(filter.upto, afterDate) : afterDate;
    bindDates(query, rest);
    query.bind("after_date", afterDate)
        .bind("after_id", filter.after.isNull() ? lastOfAll() : filter.after);
    return {};
}

Result<std::vector<ReceiptRow>> listByDate(store::Connection& db, const ReceiptFilter& filter)
{
    Query query(db, sql::receipts::list_by_date);
    MM_CHECK(bindPlaceInDays(query, db, filter));
    query.bind("limit", filter.limit);
    return query.all(rowFrom);
}

/// The text that follows every text beginning with `prefix`.
QString prefixEnd(const QString& prefix)
{
    return prefix + QChar(u'\uFFFF');
}

Result<std::vector<ReceiptRow>> listByPhone(
    store::Connection& db, const ReceiptFilter& filter, const QString& digits)
{
    if (digits.size() < kTellingDigits) {
        Query latest(db, sql::receipts::list_by_short_phone);
        MM_CHECK(bindPlaceInDays(latest, db, filter));
        latest.bind("phone_from", digits)
            .bind("phone_upto", prefixEnd(digits))
            .bind("scanned", kScannedForShortPhone)
            .bind("limit", filter.limit);
        return latest.all(rowFrom);
    }
    Query query(db, sql::receipts::list_by_phone);
    bindDates(query, filter);
    query.bind("phone_from", digits)
        .bind("phone_upto", prefixEnd(digits))
        .bind("after_id", filter.after.isNull() ? lastOfAll() : filter.after)
        .bind("limit", filter.limit);
    return query.all(rowFrom);
}

Result<std::vector<ReceiptRow>> listByNumber(
    store::Connection& db, const ReceiptFilter& filter, const ReceiptNumber& number)
{
    Query query(db, sql::receipts::list_by_number);
    query.bind("series", number.series)
        .bind("sequence", number.sequence)
        .bind("after_id", filter.after.isNull() ? lastOfAll() : filter.after);
    return query.all(rowFrom);
}

/// "c01/2627/" is on the way to a number of the series C01/2627.
Result<std::vector<ReceiptRow>> listBySeries(
    store::Connection& db, const ReceiptFilter& filter, const QString& text)
{
    const QString series = (text.endsWith(u'/') ? text.chopped(1) : text).toUpper();
    // With dates the days are walked, else the numbers: neither sorts what it finds.
    const bool hasDates = filter.from.isValid() || filter.upto.isValid();
    Query query(
        db, hasDates ? sql::receipts::list_by_series_of_days : sql::receipts::list_by_series);
    query.bind("series_from", series).bind("limit", filter.limit);
    if (hasDates) {
        query.bind("series_upto", prefixEnd(series));
        MM_CHECK(bindPlaceInDays(query, db, filter));
        return query.all(rowFrom);
    }
    QString afterSeries = prefixEnd(series);
    qint64 afterSequence = 0;
    if (!filter.after.isNull()) {
        MM_LET(last, showReceipt(db, filter.after));
        afterSeries = last.series;
        afterSequence = last.sequence;
    }
    query.bind("after_series", afterSeries).bind("after_sequence", afterSequence);
    return query.all(rowFrom);
}

ShownReceipt headFrom(const Row& row)
{
    ShownReceipt receipt;
    receipt.id = row.id<ReceiptId>(0);
    receipt.number = row.text(1);
    receipt.series = row.text(2);
    receipt.sequence = row.integer(3);
    receipt.financialYear = row.text(4);
    receipt.counter = row.text(5);
    receipt.businessDate = row.date(6);
    receipt.issuedAt = row.integer(7);
    receipt.username = row.text(8);
    receipt.cashier = row.text(9);
    receipt.payer.devotee = row.id<DevoteeId>(10);
    receipt.payer.anonymous = row.flag(11);
    receipt.payer.name = row.text(12);
    receipt.payer.nameLocal = row.text(13);
    receipt.payer.phone = row.text(14);
    receipt.payer.address = row.text(15);
    receipt.payer.pinCode = row.text(16);
    receipt.payer.panMasked = row.text(17);
    receipt.total = row.money(18);
    receipt.received = row.money(19);
    receipt.language = row.text(20);
    receipt.remarks = row.text(21);
    receipt.idempotencyKey = row.text(22);
    receipt.voucher = row.id<VoucherId>(23);
    receipt.printCount = static_cast<int>(row.integer(24));
    receipt.cancelled = !row.isNull(26);
    receipt.cancelReason = row.text(25);
    receipt.cancelledAt = row.integer(26);
    return receipt;
}

/// "07:45" for a batch that starts at 08:00 and asks for fifteen minutes.
QString reportBy(const QString& starts, qint64 minutesBefore)
{
    const QTime start = QTime::fromString(starts, u"HH:mm"_s);
    return start.isValid()
        ? start.addSecs(-static_cast<int>(minutesBefore) * 60).toString(u"HH:mm"_s)
        : QString();
}

ShownLine lineFrom(const Row& row)
{
    ShownLine line;
    line.id = row.id<ReceiptLineId>(0);
    line.kind = row.text(1) == u"seva" ? LineKind::Seva : LineKind::Donation;
    line.title = row.text(2);
    line.titleLocal = row.text(3);
    line.quantity = row.integer(4);
    line.rate = row.money(5);
    line.amount = row.money(6);
    line.category = row.text(7);
    line.fund = row.text(8);
    line.purpose = row.text(9);
    line.eligible80g = row.flag(10);
    line.eligible80gReason = row.text(11);
    line.kindItem = row.text(12);
    line.kindQuantityMilli = row.integer(13);
    line.kindUnit = row.text(14);
    line.kindPurity = row.text(15);
    line.kindEstimate = row.money(16);
    if (!row.isNull(17)) {
        line.kindValue = row.money(17);
    }
    line.booking = row.id<BookingId>(18);
    line.sevaCode = row.text(19);
    line.deity = row.text(20);
    line.deityLocal = row.text(21);
    line.sevaDate = row.date(22);
    line.batch = row.text(23);
    line.bookingStatus = row.text(24);
    line.reportBy = reportBy(line.batch, row.integer(25));
    line.prasada = row.text(26);
    line.instructions = row.text(27);
    line.donationType = row.text(28);
    return line;
}

Result<void> addPersons(store::Connection& db, ShownReceipt& receipt)
{
    Query query(db, sql::receipts::receipt_persons);
    query.bind("receipt_id", receipt.id);
    while (true) {
        MM_LET(more, query.next());
        if (!more) {
            return {};
        }
        const Row row = query.row();
        const auto line = std::find_if(receipt.lines.begin(), receipt.lines.end(),
            [&](const ShownLine& shown) { return shown.id == row.id<ReceiptLineId>(0); });
        line->persons.push_back({row.id<DevoteeId>(1), row.text(2), row.text(3), row.text(4),
            row.text(5), row.text(6)});
    }
}

Result<ShownReceipt> complete(
    store::Connection& db, std::optional<ShownReceipt> head, const QString& asked)
{
    if (!head) {
        return fail(notFound("receipt.unknown"_L1, {{u"number"_s, asked}}));
    }
    Query lines(db, sql::receipts::receipt_lines);
    lines.bind("receipt_id", head->id);
    MM_LET(shownLines, lines.all(lineFrom));
    head->lines = std::move(shownLines);
    MM_CHECK(addPersons(db, *head));
    Query legs(db, sql::receipts::receipt_payments);
    legs.bind("receipt_id", head->id);
    MM_LET(payments, legs.all([](const Row& row) {
        return PaymentLeg{parseMode(row.text(0)).value_or(PaymentMode::Cash), row.money(1),
            row.text(2), row.text(3), row.text(4), row.date(5), row.text(6), row.text(7)};
    }));
    head->payments = std::move(payments);
    return std::move(*head);
}

} // namespace

Result<ShownReceipt> showReceipt(store::Connection& db, const QString& number)
{
    const auto parsed = parseReceiptNumber(number);
    if (!parsed) {
        return fail(notFound("receipt.unknown"_L1, {{u"number"_s, number}}));
    }
    Query query(db, sql::receipts::head_by_number);
    query.bind("series", parsed->series).bind("sequence", parsed->sequence);
    MM_LET(head, query.maybe(headFrom));
    return complete(db, std::move(head), number);
}

Result<ShownReceipt> showReceipt(store::Connection& db, ReceiptId id)
{
    Query query(db, sql::receipts::head_by_id);
    query.bind("id", id);
    MM_LET(head, query.maybe(headFrom));
    return complete(db, std::move(head), id.toString());
}

Result<std::optional<std::pair<ReceiptId, QByteArray>>> findByIdempotencyKey(
    store::Connection& db, const QString& key)
{
    Query query(db, sql::receipts::by_idempotency_key);
    query.bind("key", key);
    return query.maybe(
        [](const Row& row) { return std::pair(row.id<ReceiptId>(0), row.bytes(1)); });
}

Result<std::vector<ReceiptRow>> listReceipts(store::Connection& db, const ReceiptFilter& filter)
{
    if (!filter.devotee.isNull()) {
        Query query(db, sql::receipts::list_by_devotee);
        bindDates(query, filter);
        query.bind("devotee_id", filter.devotee)
            .bind("after_id", filter.after.isNull() ? lastOfAll() : filter.after)
            .bind("limit", filter.limit);
        return query.all(rowFrom);
    }
    const QString text = asciiDigits(filter.text).trimmed();
    if (text.isEmpty()) {
        return listByDate(db, filter);
    }
    const bool allDigits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'+'; });
    if (allDigits) {
        return listByPhone(db, filter, text);
    }
    const auto number = parseReceiptNumber(text);
    return number ? listByNumber(db, filter, *number) : listBySeries(db, filter, text);
}

Result<std::vector<ReceiptRow>> listReceiptsOfAmount(store::Connection& db, Money total, int limit)
{
    Query query(db, sql::receipts::list_by_amount);
    query.bind("scanned", kScannedForAmount).bind("total_paise", total).bind("limit", limit);
    return query.all(rowFrom);
}

} // namespace mm::receipts
