// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/money.h"
#include "reports/json/json_values.h"
#include "server/api/field.h"

#include <QDate>
#include <QJsonArray>

namespace mm::server {

/// "text", "whole number", …: for the sentence of request.wrong_type.
QLatin1StringView typeName(FieldKind kind);

/// The digits of a decimal number or a text, as they were written.
QString decimalText(const QJsonValue& value);

/// Reads a body that checkFields() has passed.
class ValueReader
{
public:
    explicit ValueReader(QJsonObject object)
        : m_object(std::move(object))
    { }

    [[nodiscard]] bool has(QLatin1StringView name) const;
    [[nodiscard]] QString text(QLatin1StringView name) const;
    [[nodiscard]] std::optional<QString> maybeText(QLatin1StringView name) const;
    [[nodiscard]] bool flag(QLatin1StringView name) const;
    [[nodiscard]] std::optional<bool> maybeFlag(QLatin1StringView name) const;
    [[nodiscard]] qint64 integer(QLatin1StringView name, qint64 standard) const;
    [[nodiscard]] QDate date(QLatin1StringView name) const;
    /// NAME_paise, else rupees in NAME; zero if neither is there. Refuses request.both_amounts,
    /// amount.*.
    [[nodiscard]] Result<Money> money(const QString& name) const;
    /// In thousandths. Refuses kind.quantity_malformed.
    [[nodiscard]] Result<qint64> quantityMilli(QLatin1StringView name, qint64 standard) const;
    /// Null when it is not there.
    template <typename IdType>
    [[nodiscard]] IdType id(QLatin1StringView name) const
    {
        return IdType::fromString(text(name)).value_or(IdType());
    }
    [[nodiscard]] ValueReader object(QLatin1StringView name) const;
    [[nodiscard]] std::vector<ValueReader> objects(QLatin1StringView name) const;

private:
    QJsonObject m_object;
};

using reports::dateJson;
using reports::idJson;
using reports::instantJson;
using reports::moneyJson;
using reports::textJson;

} // namespace mm::server
