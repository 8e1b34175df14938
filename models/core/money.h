// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <compare>
#include <span>
#include <vector>

namespace mm {

/// An amount of Indian money: whole paise in 64 bits, never floating point.
///
/// One amount that is typed in is held to ±₹10,000 crore (kMaxParsed), so that nine lakh such
/// amounts still add up inside 64 bits; sums are checked all the same.
class Money
{
public:
    static constexpr qint64 kMaxParsedPaise = 10'000LL * 1'00'00'000LL * 100LL;

    constexpr Money() = default;
    static constexpr Money fromPaise(qint64 paise) { return Money(paise); }
    static constexpr Money fromRupees(qint64 rupees) { return Money(rupees * 100); }

    /// Rupees with at most two decimals, grouped or not ("1001", "1,00,001.50", "₹ 501", "१०१").
    /// Grouping must be lakh/crore or thousands, not arbitrary. A minus sign is accepted here and
    /// left to the caller's rule. Refuses: empty, exponents, three decimals, more than kMaxParsed.
    static Result<Money> parse(const QString& text, const QString& field = {});

    [[nodiscard]] constexpr qint64 paise() const { return m_paise; }
    [[nodiscard]] constexpr bool isZero() const { return m_paise == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_paise < 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_paise > 0; }
    constexpr auto operator<=>(const Money&) const = default;

    /// Overflow is a fault of the program and ends it; for sums over stored rows use checkedSum().
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const;
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }
    /// A rate times a whole quantity.
    [[nodiscard]] Result<Money> times(qint64 quantity) const;

    /// Splits so that the parts add up to the whole, by largest remainder; earlier parts win ties.
    /// All weights zero, or none: refused.
    [[nodiscard]] Result<std::vector<Money>> allocate(std::span<const qint64> weights) const;

private:
    explicit constexpr Money(qint64 paise)
        : m_paise(paise)
    { }
    qint64 m_paise = 0;
};

/// The sum, or amount.too_large where it does not fit.
Result<Money> checkedSum(std::span<const Money> amounts);

} // namespace mm
