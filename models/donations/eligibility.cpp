// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/donations/eligibility.h"

namespace mm::donations {

using namespace Qt::StringLiterals;

Deduction deductionOf(const DeductionCase& donation)
{
    const auto refused = [](const QString& reason) {
        return Deduction{false, reason};
    };
    if (donation.isSeva) {
        return refused(u"seva"_s);
    }
    if (donation.inKind) {
        return refused(u"kind"_s);
    }
    if (donation.route.isEmpty() || donation.route == u"none") {
        return refused(u"no_approval"_s);
    }
    if (!donation.fundDeductible) {
        return refused(u"fund"_s);
    }
    if ((donation.validFrom.isValid() && donation.date < donation.validFrom)
        || (donation.validUpto.isValid() && donation.date > donation.validUpto)) {
        return refused(u"approval_not_valid"_s);
    }
    if (donation.cash > kDeductibleCash) {
        return refused(u"cash_above_2000"_s);
    }
    if (donation.anonymous) {
        return refused(u"anonymous"_s);
    }
    if (!donation.hasName || !donation.hasAddress || !donation.hasPan) {
        return refused(u"id_missing"_s);
    }
    return {true, u"eligible"_s};
}

} // namespace mm::donations
