// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QDate>

namespace mm::donations {

/// What decides whether a donation may be deducted by the donor: section 133 of the Income-tax
/// Act, 2025 (earlier 80G of the Act of 1961). All of it, and cash only up to Rs 2,000.
/// The verdict on one donation.
struct DeductionCase
{
    /// The fund is one that the approval or notification covers.
    bool fundDeductible = false;
    /// "none", "approval" (s.354) or "notified" (s.133(1)(b)(vi), repair and renovation only).
    QString route;
    QDate validFrom;
    QDate validUpto;
    QDate date;
    bool inKind = false;
    bool isSeva = false;
    /// The part of the donation that was paid in cash.
    Money cash;
    bool anonymous = false;
    bool hasName = false;
    bool hasAddress = false;
    bool hasPan = false;
};

/// Whether a donation may be deducted, and why.
struct Deduction
{
    bool eligible = false;
    /// A stable word for the reason, kept with the donation: "eligible", "no_approval",
    /// "approval_not_valid", "fund", "kind", "seva", "cash_above_2000", "anonymous",
    /// "id_missing".
    QString reason;
};

/// The limit of a deductible cash donation: "any sum exceeding two thousand rupees" is out
/// (s.133(5), earlier 80G(5D)).
inline constexpr Money kDeductibleCash = Money::fromRupees(2000);

/// The first condition that fails, in the order in which the law asks; a pure function.
Deduction deductionOf(const DeductionCase& donation);

} // namespace mm::donations
