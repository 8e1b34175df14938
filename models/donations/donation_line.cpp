// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/donations/donation_line.h"

#include "models/accounts/ledgers.h"
#include "models/core/person_rules.h"
#include "models/donations/donations_sql.h"
#include "models/store/tables.h"

namespace mm::donations {

using namespace Qt::StringLiterals;
using store::orNull;
using store::Query;
using store::Row;
using store::UnitOfWork;
using store::Value;

namespace {

/// One donation line may not be above this: a slip of the keys, not a gift.
constexpr Money kLargestDonation = Money::fromRupees(100'00'00'000);

Result<KindGift> checkKind(const KindGift& given)
{
    KindGift kind = given;
    MM_LET(item, cleanText(given.item, 120, u"item"_s));
    if (item.isEmpty()) {
        return fail(invalid("kind.item_missing"_L1, u"item"_s));
    }
    if (given.quantityMilli <= 0) {
        return fail(invalid("kind.quantity"_L1, u"quantity"_s));
    }
    MM_LET(unit, cleanText(given.unit, 20, u"unit"_s));
    MM_LET(purity, cleanText(given.purity, 20, u"purity"_s));
    if (given.estimate.isNegative()) {
        return fail(invalid("amount.not_positive"_L1, u"amount"_s));
    }
    kind.item = item;
    kind.unit = unit;
    kind.purity = purity;
    return kind;
}

} // namespace

Result<ResolvedDonation> resolveDonation(store::Connection& db, const DonationDraft& draft)
{
    ResolvedDonation donation;
    MM_LET(category,
        findCategory(db,
            !draft.category.trimmed().isEmpty() ? draft.category
                : draft.kind                    ? u"KIND"_s
                                                : u"GENERAL"_s));
    donation.category = category;
    if (draft.kind) {
        MM_LET(kind, checkKind(*draft.kind));
        donation.kind = kind;
    } else if (!draft.amount.isPositive()) {
        return fail(invalid("amount.not_positive"_L1, u"amount"_s));
    }
    if (draft.amount > kLargestDonation) {
        return fail(invalid("amount.too_large"_L1, u"amount"_s));
    }
    MM_LET(fund,
        draft.fund.trimmed().isEmpty() ? accounts::fundById(db, category.fund)
                                       : accounts::fundByCode(db, draft.fund));
    donation.fund = fund.id;
    donation.fundCode = fund.code;
    donation.fundDeductible = fund.isDeductible;
    if (!draft.purpose.trimmed().isEmpty()) {
        MM_LET(purpose, findPurpose(db, draft.purpose));
        donation.purpose = purpose.id;
        donation.purposeName = purpose.name;
    }
    const Money amount = draft.kind ? Money() : draft.amount;
    donation.line = {receipts::LineKind::Donation, category.name, category.nameLocal, 1, amount,
        amount, category.ledger, fund.id, {}};
    return donation;
}

Result<DeductionCase> templeDeduction(store::Connection& db)
{
    Query query(db, sql::donations::temple_deduction);
    return query.one([](const Row& row) {
        DeductionCase deduction;
        deduction.route = row.text(0);
        deduction.validFrom = row.date(1);
        deduction.validUpto = row.date(2);
        return deduction;
    });
}

Result<DonationWritten> writeDonation(UnitOfWork& unit, const ResolvedDonation& donation,
    const receipts::WrittenReceipt& receipt, ReceiptLineId line, const DeductionCase& base,
    DevoteeId devotee)
{
    DeductionCase deductionCase = base;
    deductionCase.fundDeductible = donation.fundDeductible;
    deductionCase.inKind = donation.kind.has_value();
    deductionCase.date = receipt.businessDate;
    const Deduction deduction = deductionOf(deductionCase);
    const auto& kind = donation.kind;
    const Uuid id = unit.desk().ids.next(unit.nowMs());
    MM_CHECK(unit.insert(tables::donations,
        {{"id", id}, {"receipt_id", receipt.id}, {"receipt_line_id", line},
            {"category_id", donation.category.id},
            {"purpose_id", donation.purpose.isNull() ? Value() : Value(donation.purpose)},
            {"fund_id", donation.fund}, {"devotee_id", devotee},
            {"business_date", receipt.businessDate},
            {"donation_type", donation.category.donationType},
            {"amount_paise", donation.line.amount}, {"is_eligible_80g", deduction.eligible ? 1 : 0},
            {"eligible_80g_reason", deduction.reason},
            {"kind_item", kind ? Value(kind->item) : Value()},
            {"kind_quantity_milli", kind ? Value(kind->quantityMilli) : Value()},
            {"kind_unit", kind ? orNull(kind->unit) : Value()},
            {"kind_purity", kind ? orNull(kind->purity) : Value()},
            {"kind_estimate_paise", kind ? Value(kind->estimate) : Value()}}));
    return DonationWritten{id, deduction};
}

} // namespace mm::donations
