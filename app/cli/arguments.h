// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace mm::cli {

/// "cheque-date" is "cheque_date" in details.field.
QString fieldOf(QLatin1StringView option);

/// A wrong command line (exit 2).
Error usage(QLatin1StringView rule, QVariantMap args = {});

/// The options and operands of a command line that fits its command.
class Arguments
{
public:
    void add(const QString& option, const QString& value) { m_options[option].append(value); }
    void addOperand(const QString& operand) { m_operands.append(operand); }

    [[nodiscard]] bool has(QLatin1StringView option) const { return m_options.contains(option); }
    /// Empty if it was not given.
    [[nodiscard]] QString text(QLatin1StringView option) const;
    [[nodiscard]] QStringList all(QLatin1StringView option) const;
    [[nodiscard]] qsizetype operandCount() const { return m_operands.size(); }
    [[nodiscard]] QString operand(qsizetype place) const { return m_operands.value(place); }

    /// Refuses what Money::parse() refuses.
    [[nodiscard]] Result<Money> money(QLatin1StringView option) const;
    /// Invalid if it was not given; refuses date.malformed.
    [[nodiscard]] Result<QDate> date(QLatin1StringView option) const;
    /// A whole number from `least` to `most`; refuses cli.number.
    [[nodiscard]] Result<qint64> number(QLatin1StringView option, qint64 least, qint64 most) const;

    /// Refuses usage.one_of if more than one of them was given.
    [[nodiscard]] Result<void> atMostOne(std::initializer_list<QLatin1StringView> options) const;

private:
    QHash<QString, QStringList> m_options;
    QStringList m_operands;
};

} // namespace mm::cli
