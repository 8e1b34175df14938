// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/ledgers.h"
#include "models/accounts/posting.h"
#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/donations/donation_line.h"
#include "models/donations/donations_sql.h"
#include "models/receipts/receipt_number.h"
#include "models/store/tables.h"

namespace mm::donations {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

struct Gift
{
    Uuid donation;
    FundId fund;
    LedgerId creditLedger;
    QString item;
    bool isValued = false;
    bool isCancelled = false;
};

Result<Gift> findGift(store::Connection& db, const QString& receiptNumber, int lineNo)
{
    const auto number = receipts::parseReceiptNumber(receiptNumber);
    std::optional<Gift> gift;
    if (number) {
        Query query(db, sql::donations::kind_gift);
        query.bind("series", number->series)
            .bind("sequence", number->sequence)
            .bind("line_no", lineNo);
        MM_LET(found, query.maybe([](const Row& row) {
            return Gift{row.id<Id<void>>(0).uuid, row.id<FundId>(1), row.id<LedgerId>(2),
                row.text(3), row.flag(4), row.flag(5)};
        }));
        gift = found;
    }
    if (!gift) {
        return fail(notFound("kind.unknown"_L1, {{u"number"_s, receiptNumber}}));
    }
    return *gift;
}

/// Precious metal goes to the jewels, all else to the provisions.
QString assetCode(const QString& item)
{
    if (item.contains(u"gold"_s, Qt::CaseInsensitive) || item.contains(u"ಚಿನ್ನ"_s)
        || item.contains(u"सोना"_s)) {
        return u"20400"_s;
    }
    if (item.contains(u"silver"_s, Qt::CaseInsensitive) || item.contains(u"ಬೆಳ್ಳಿ"_s)
        || item.contains(u"चाँदी"_s)) {
        return u"20410"_s;
    }
    return u"23100"_s;
}

} // namespace

Result<void> valueKindGift(
    UnitOfWork& unit, const QString& receiptNumber, int lineNo, const Valuation& valuation)
{
    MM_CHECK(unit.require(u"kind.value"_s));
    MM_LET(gift, findGift(unit.db(), receiptNumber, lineNo));
    if (gift.isValued || gift.isCancelled) {
        return fail(Error{ErrorKind::Conflict,
            gift.isValued ? "kind.valued_already"_L1 : "receipt.cancelled_already"_L1, {},
            {{u"number"_s, receiptNumber}}, {}});
    }
    if (!valuation.value.isPositive()) {
        return fail(invalid("amount.not_positive"_L1, u"amount"_s));
    }
    MM_LET(valuer, cleanName(valuation.valuer, u"valuer"_s));
    const Uuid id = unit.desk().ids.next(unit.nowMs());
    MM_LET(asset, accounts::ledgerByCode(unit.db(), assetCode(gift.item)));
    MM_LET(voucher,
        accounts::post(unit,
            {accounts::VoucherKind::Journal, unit.today(),
                u"Gift in kind valued: %1 (%2)"_s.arg(gift.item, receiptNumber),
                u"kind_valuations"_s, id,
                {{asset, gift.fund, valuation.value, {}},
                    {gift.creditLedger, gift.fund, {}, valuation.value}}}));
    MM_CHECK(unit.insert(tables::kind_valuations,
        {{"id", id}, {"donation_id", gift.donation}, {"value_paise", valuation.value},
            {"valuer", valuer}, {"valued_on", valuation.valuedOn}, {"user_id", unit.actor().id},
            {"approved_at", unit.nowMs()}, {"voucher_id", voucher}}));
    unit.touch(tables::donations, gift.donation);
    return audit::finish(unit,
        {"kind.value"_L1, "donations"_L1, gift.donation, {},
            {{u"receipt"_s, receiptNumber}, {u"value_paise"_s, valuation.value.paise()},
                {u"valuer"_s, valuer}}});
}

} // namespace mm::donations
