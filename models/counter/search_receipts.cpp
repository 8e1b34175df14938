// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/search_receipts.h"

#include "models/core/indian_format.h"
#include "models/core/search_key.h"
#include "models/counter/counter_sql.h"
#include "models/devotees/find_devotees.h"
#include "models/devotees/show_devotee.h"
#include "models/receipts/receipt_number.h"
#include "models/store/query.h"

#include <algorithm>

namespace mm::counter {

using namespace Qt::StringLiterals;
using receipts::ReceiptRow;
using store::Query;
using store::Row;

namespace {

/// People of one name beyond these are told apart by phone.
constexpr int kMostDevotees = 30;
/// A sequence has fewer digits than any phone.
constexpr qsizetype kLongestSequence = 6;
constexpr qsizetype kPhoneDigits = 10;

using Rows = std::vector<ReceiptRow>;

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// "+91 98765-43210" and "098765 43210" as the ten digits that are stored; the rest as it is.
QString plainNumber(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isLetter() || c == u'/') {
            return text;
        }
        if (c.isDigit()) {
            digits += c;
        }
    }
    const bool indian = text.startsWith(u'+') || digits.size() > kPhoneDigits;
    for (const auto prefix : {"91"_L1, "0"_L1}) {
        if (indian && digits.startsWith(prefix)) {
            return digits.mid(prefix.size());
        }
    }
    return digits;
}

bool inDates(const ReceiptSearch& search, QDate date)
{
    return (!search.from.isValid() || date >= search.from)
        && (!search.upto.isValid() || date <= search.upto);
}

Result<Rows> listed(store::Connection& db, const ReceiptSearch& search, const QString& text)
{
    receipts::ReceiptFilter filter;
    filter.from = search.from;
    filter.upto = search.upto;
    filter.text = text;
    filter.after = search.after;
    filter.limit = search.limit;
    return receipts::listReceipts(db, filter);
}

ReceiptRow rowOf(const receipts::ShownReceipt& shown)
{
    QStringList titles;
    for (const auto& line : shown.lines) {
        titles << line.title;
    }
    QStringList modes;
    for (const auto& leg : shown.payments) {
        modes << QString(receipts::modeCode(leg.mode));
    }
    return {shown.id, shown.number, shown.businessDate, shown.issuedAt, shown.payer.name,
        shown.payer.phone, titles.join(u", "_s), modes.join(u", "_s), shown.total, shown.counter,
        shown.username, shown.cancelled, shown.printCount};
}

/// "124" at counter C01 is C01/2627/000124, whatever phones begin with it.
Result<Rows> byNumber(store::Connection& db, const ReceiptSearch& search, const QString& text)
{
    MM_LET(rows, listed(db, search, text));
    const bool bare = text.size() <= kLongestSequence
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!bare || search.series.isEmpty() || !search.after.isNull()) {
        return rows;
    }
    const auto shown = receipts::showReceipt(db, search.series + u'/' + text);
    if (!shown) {
        return rows;
    }
    const bool known = std::any_of(
        rows.begin(), rows.end(), [&](const ReceiptRow& row) { return row.id == shown->id; });
    if (!known) {
        rows.insert(rows.begin(), rowOf(*shown));
    }
    return rows;
}

/// Receipts of one devotee behind `search.after`, as many as a page may need.
Result<void> addReceiptsOf(
    store::Connection& db, const ReceiptSearch& search, DevoteeId devotee, QSet<ReceiptId>& found)
{
    ReceiptId before = search.after;
    int taken = 0;
    while (taken < search.limit) {
        MM_LET(history, devotees::historyOf(db, devotee, before, search.limit));
        for (const auto& row : history) {
            if (inDates(search, row.businessDate)) {
                found.insert(row.receipt);
                ++taken;
            }
        }
        const bool tooOld =
            !history.empty() && search.from.isValid() && history.back().businessDate < search.from;
        if (tooOld || static_cast<int>(history.size()) < search.limit) {
            return {};
        }
        before = history.back().receipt;
    }
    return {};
}

bool soundsLike(const QString& name, const QStringList& wanted)
{
    const QStringList words = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& part) {
        return std::any_of(
            words.begin(), words.end(), [&](const QString& word) { return word.startsWith(part); });
    });
}

/// Names that stand on paper alone.
Result<void> addPrintedNames(
    store::Connection& db, const ReceiptSearch& search, QSet<ReceiptId>& found)
{
    const QStringList wanted = searchPrefixKey(search.text).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty()) {
        return {};
    }
    receipts::ReceiptFilter filter;
    filter.from = search.from;
    filter.upto = search.upto;
    filter.limit = kScannedForNames;
    MM_LET(rows, receipts::listReceipts(db, filter));
    for (const auto& row : rows) {
        if ((search.after.isNull() || row.id < search.after)
            && soundsLike(row.devoteeName, wanted)) {
            found.insert(row.id);
        }
    }
    return {};
}

Result<Rows> byName(store::Connection& db, const ReceiptSearch& search)
{
    QSet<ReceiptId> found;
    MM_LET(hits, devotees::findDevotees(db, search.text, {kMostDevotees, {}}));
    for (const auto& hit : hits) {
        MM_CHECK(addReceiptsOf(db, search, hit.id, found));
    }
    MM_CHECK(addPrintedNames(db, search, found));
    // Ids grow with time: the newest first.
    std::vector<ReceiptId> order(found.begin(), found.end());
    std::sort(order.begin(), order.end(), std::greater<>());
    order.resize(std::min(order.size(), static_cast<size_t>(search.limit)));
    Rows rows;
    for (const ReceiptId id : order) {
        MM_LET(shown, receipts::showReceipt(db, id));
        rows.push_back(rowOf(shown));
    }
    return rows;
}

} // namespace

Result<Rows> searchReceipts(store::Connection& db, const ReceiptSearch& search)
{
    const QString text = asciiDigits(search.text).trimmed();
    if (text.isEmpty()) {
        return listed(db, search, {});
    }
    return hasDigit(text) ? byNumber(db, search, plainNumber(text)) : byName(db, search);
}

Result<ReceiptSums> sumReceipts(store::Connection& db, QDate from, QDate upto)
{
    Query query(db, sql::counter::sum_receipts);
    query.bind("from_date", from).bind("upto_date", upto);
    return query.one([](const Row& row) {
        return ReceiptSums{row.integer(0), row.integer(1), row.money(2)};
    });
}

} // namespace mm::counter
