// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>

#include <span>

namespace mm::server {

enum class FieldKind {
    Text,
    Integer,
    Flag,
    /// YYYY-MM-DD
    Date,
    /// Whole paise.
    Paise,
    /// Rupees as decimal text or number, at most two decimals.
    Rupees,
    /// A number with at most three decimals.
    Quantity,
    Id,
    Object,
    /// Objects.
    List,
};

/// A field of a request, as data: what comes in is held against it before a handler runs, and
/// /openapi.json is made from it.
struct Field
{
    QLatin1StringView name;
    FieldKind kind = FieldKind::Text;
    bool isNeeded = false;
    /// Characters of a text, entries of a list.
    qsizetype most = 200;
    /// Of objects and lists.
    std::span<const Field> fields = {};
    QLatin1StringView about = {};
};

/// Refuses the first thing that is wrong, by its path ("lines[0].amount_paise"):
/// request.unknown_field, request.wrong_type, request.field_missing, request.too_long,
/// date.malformed, amount.*.
Result<void> checkFields(
    const QJsonObject& body, std::span<const Field> fields, const QString& path = {});

/// The same for one argument of the query.
Result<void> checkArgument(const Field& field, const QString& value);

} // namespace mm::server
