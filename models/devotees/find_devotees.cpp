// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/find_devotees.h"

#include "models/core/indian_format.h"
#include "models/devotees/devotees_sql.h"
#include "models/devotees/name_match.h"
#include "models/store/query.h"

#include <QRegularExpression>

namespace mm::devotees {

using namespace Qt::StringLiterals;
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

/// "c01/2627/124" → series "C01/2627", sequence 124.
struct ReceiptNumber
{
    QString series;
    qint64 sequence = 0;
};

std::optional<ReceiptNumber> asReceiptNumber(const QString& text, const QString& currentSeries)
{
    static const QRegularExpression kWhole(u"\\A(.+/.+)/([0-9]{1,15})\\z"_s);
    static const QRegularExpression kBare(u"\\A[0-9]{1,9}\\z"_s);
    if (const auto match = kWhole.match(text); match.hasMatch()) {
        return ReceiptNumber{match.captured(1).toUpper(), match.captured(2).toLongLong()};
    }
    if (!currentSeries.isEmpty() && kBare.match(text).hasMatch()) {
        return ReceiptNumber{currentSeries, text.toLongLong()};
    }
    return std::nullopt;
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

/// The typed digits as a stored phone begins, or nothing if the text is no phone.
std::optional<QString> asPhoneStart(const QString& text)
{
    static const QRegularExpression kForm(uR"(\A\+?[0-9 ()\-]*[0-9][0-9 ()\-]*\z)"_s);
    if (!kForm.match(text).hasMatch()) {
        return std::nullopt;
    }
    QString digits = text;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    const bool abroad = text.startsWith(u'+') || digits.startsWith("00"_L1);
    if (digits.startsWith("00"_L1)) {
        digits.remove(0, 2);
    }
    const bool indian = digits.startsWith("91"_L1);
    if (abroad) {
        return indian ? digits.sliced(2) : u'+' + digits;
    }
    if (digits.size() > 1 && digits.startsWith(u'0')) {
        return digits.sliced(1);
    }
    return indian && digits.size() > kMobileDigits ? digits.sliced(2) : digits;
}

Result<std::vector<DevoteeId>> byPhone(Connection& db, const QString& start, int limit)
{
    std::vector<DevoteeId> ids;
    if (start.isEmpty()) {
        return ids;
    }
    QString past = start;
    past.back() = QChar(static_cast<char16_t>(past.back().unicode() + 1));
    Query beginning(db, sql::devotees::phone_start);
    beginning.bind("low", start).bind("high", past).bind("limit", limit);
    MM_LET(begun, beginning.all(firstId));
    ids += std::move(begun);
    if (start.size() >= kEndDigits && static_cast<int>(ids.size()) < limit) {
        Query ending(db, sql::devotees::phone_end);
        ending.bind("last_four", start.last(kEndDigits)).bind("digits", start).bind("limit", limit);
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
    if (const auto phone = asPhoneStart(text)) {
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
