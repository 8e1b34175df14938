// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QString>

#include <compare>

namespace mm {

/// The Indian financial year, 1 April to 31 March ("tax year" of the Income-tax Act, 2025).
class FinancialYear
{
public:
    /// The year that a valid business date (Asia/Kolkata) lies in.
    static FinancialYear of(QDate date);
    static constexpr FinancialYear startingIn(int year) { return FinancialYear(year); }
    /// "2026-27" or "2627" (taken as 20xx); refuses with financial_year.malformed.
    static Result<FinancialYear> parse(const QString& text, const QString& field = {});

    [[nodiscard]] constexpr int startYear() const { return m_startYear; }
    /// "2026-27"
    [[nodiscard]] QString label() const;
    /// "2627"
    [[nodiscard]] QString compact() const;
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    [[nodiscard]] bool contains(QDate date) const;
    [[nodiscard]] constexpr FinancialYear next() const { return FinancialYear(m_startYear + 1); }
    [[nodiscard]] constexpr FinancialYear previous() const
    {
        return FinancialYear(m_startYear - 1);
    }
    constexpr auto operator<=>(const FinancialYear&) const = default;

private:
    explicit constexpr FinancialYear(int startYear)
        : m_startYear(startYear)
    { }
    int m_startYear;
};

} // namespace mm
