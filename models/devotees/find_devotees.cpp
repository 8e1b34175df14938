// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/find_devotees.h"

#include "models/core/indian_format.h"
#include "models/devotees/devotees_sql.h"
#include "models/devotees/name_match.h"
#include "models/receipts/receipt_number.h"
#include "models/store/query.h"

#include <QRegularExpression>

namespace mm::devotees {

using namespace Qt::StringLiterals;
using receipts::ReceiptNumber;
using store::Connection;
using store::Query;
using store::Row;

namespace {

constexpr qsizetype kEndDigits = 4;
constexpr qsizetype kMobileDigits = 10;

std::vector<DevoteeId>& operator+=(std::vector<DevoteeId>& ids, std::vector<DevoteeId>&& more)
{
    ids.insert(ids.end(), more.begin(), more.end());
    return ids;
}

DevoteeId firstId(const Row& row)
{
    return row.id<DevoteeId>(0);
}

/// A whole number, or a bare sequence of the counter's present series.
std::optional<ReceiptNumber> asReceiptNumber(const QString& text, const QString& currentSeries)
{
    static const QRegularExpression kBare(u"\\A[0-9]{1,9}\\z"_s);
    if (!currentSeries.isEmpty() && kBare.match(text).hasMatch()) {
        return ReceiptNumber{currentSeries, text.toLongLong()};
    }
    return receipts::parseReceiptNumber(text);
}

Result<std::vector<DevoteeId>> receiptOwner(Connection& db, const ReceiptNumber& number)
{
    Query query(db, sql::devotees::receipt_owner);
    query.bind("series", number.series).bind("sequence", number.sequence);
    MM_LET(owners, query.all(firstId));
    // An anonymous receipt belongs to nobody.
    std::erase_if(owners, [](DevoteeId id) { return id.isNull(); });
    return owners;
}

/// What was typed of a phone.
struct TypedPhone
{
    /// As a stored phone begins: without +91 or a leading 0.
    QString start;
    /// All digits as typed: a phone may end in them.
    QString digits;
};

/// The start of a stored phone that the digits mean.
QString phoneStart(const QString& digits, bool hasPlus)
{
    const bool abroad = hasPlus || digits.startsWith("00"_L1);
    const QString number = digits.startsWith("00"_L1) ? digits.sliced(2) : digits;
    const bool indian = number.startsWith("91"_L1);
    if (abroad) {
        return indian ? number.sliced(2) : QString(u'+' + number);
    }
    if (number.size() > 1 && number.startsWith(u'0')) {
        return number.sliced(1);
    }
    return indian && number.size() > kMobileDigits ? number.sliced(2) : number;
}

/// Nothing if the text is no phone.
std::optional<TypedPhone> asPhone(const QString& text)
{
    static const QRegularExpression kForm(uR"(\A\+?[0-9 ()\-]*[0-9][0-9 ()\-]*\z)"_s);
    if (!kForm.match(text).hasMatch()) {
        return std::nullopt;
    }
    QString digits = text;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return TypedPhone{phoneStart(digits, text.startsWith(u'+')), digits};
}

Result<std::vector<DevoteeId>> byPhone(Connection& db, const TypedPhone& phone, int limit)
{
    std::vector<DevoteeId> ids;
    if (!phone.start.isEmpty()) {
        QString past = phone.start;
        past.back() = QChar(static_cast<char16_t>(past.back().unicode() + 1));
        Query beginning(db, sql::devotees::phone_start);
        beginning.bind("low", phone.start).bind("high", past).bind("limit", limit);
        MM_LET(begun, beginning.all(firstId));
        ids += std::move(begun);
    }
    if (phone.digits.size() >= kEndDigits && static_cast<int>(ids.size()) < limit) {
        Query ending(db, sql::devotees::phone_end);
        ending.bind("last_four", phone.digits.last(kEndDigits))
            .bind("digits", phone.digits)
            .bind("limit", limit);
        MM_LET(ended, ending.all(firstId));
        ids += std::move(ended);
    }
    return ids;
}

/// The row of a devotee and what it was merged into; nothing if it is gone.
Result<std::optional<std::pair<DevoteeHit, DevoteeId>>> rowOf(Connection& db, DevoteeId id)
{
    Query query(db, sql::devotees::hit);
    query.bind("id", id);
    return query.maybe([](const Row& row) {
        DevoteeHit hit;
        hit.id = row.id<DevoteeId>(0);
        hit.name = row.text(2);
        hit.nameLocal = row.text(3);
        hit.phone = row.text(4);
        hit.gotra = row.text(5);
        hit.nakshatra = row.text(6);
        hit.rashi = row.text(7);
        hit.place = row.isNull(8) ? row.text(9) : row.text(8);
        hit.lastVisit = row.date(10);
        return std::pair(hit, row.id<DevoteeId>(1));
    });
}

/// Fills the list with those who stand for the ids, each once, until it is full.
Result<void> addHits(std::vector<DevoteeHit>& hits, Connection& db,
    const std::vector<DevoteeId>& ids, FoundBy foundBy, int limit)
{
    const auto isThere = [&](DevoteeId id) {
        return std::any_of(
            hits.begin(), hits.end(), [id](const DevoteeHit& hit) { return hit.id == id; });
    };
    for (const DevoteeId id : ids) {
        if (static_cast<int>(hits.size()) >= limit) {
            break;
        }
        MM_LET(found, rowOf(db, id));
        if (found && !found->second.isNull()) {
            MM_LET(survivor, survivorOf(db, id));
            MM_LET(standing, rowOf(db, survivor));
            found = standing;
        }
        if (found && !isThere(found->first.id)) {
            hits.push_back(std::move(found->first));
            hits.back().foundBy = foundBy;
        }
    }
    return {};
}

} // namespace

Result<std::vector<DevoteeHit>> findDevotees(
    Connection& db, const QString& typed, const FindOptions& options)
{
    std::vector<DevoteeHit> hits;
    const QString text = asciiDigits(typed.trimmed());
    if (const auto number = asReceiptNumber(text, options.series)) {
        MM_LET(owners, receiptOwner(db, *number));
        MM_CHECK(addHits(hits, db, owners, FoundBy::ReceiptNumber, options.limit));
    }
    if (const auto phone = asPhone(text)) {
        MM_LET(ids, byPhone(db, *phone, options.limit));
        MM_CHECK(addHits(hits, db, ids, FoundBy::Phone, options.limit));
    } else if (hits.empty() && !text.isEmpty()) {
        MM_LET(ids, matchNames(db, typed, options.limit));
        MM_CHECK(addHits(hits, db, ids, FoundBy::Name, options.limit));
    }
    return hits;
}

Result<DevoteeId> survivorOf(Connection& db, DevoteeId id)
{
    QList<DevoteeId> passed;
    while (true) {
        Query query(db, sql::devotees::merged_into);
        query.bind("id", id);
        MM_LET(into, query.maybe(firstId));
        if (!into) {
            return fail(notFound("devotee.unknown"_L1));
        }
        // Two counters that merged the same pair in opposite directions make a ring: the smallest
        // id of it, the first registered, stands for all on every counter.
        if (passed.contains(id)) {
            return *std::min_element(passed.cbegin() + passed.indexOf(id), passed.cend());
        }
        if (into->isNull()) {
            return id;
        }
        passed.push_back(id);
        id = *into;
    }
}

Result<DevoteeHit> hitOf(Connection& db, DevoteeId id)
{
    MM_LET(found, rowOf(db, id));
    if (!found) {
        return fail(notFound("devotee.unknown"_L1));
    }
    return std::move(found->first);
}

} // namespace mm::devotees
