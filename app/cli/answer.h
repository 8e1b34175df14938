// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariantMap>

#include <optional>

namespace mm::cli {

/// What a command has to say when it was done.
struct Answer
{
    QJsonObject data = {};
    /// The sentence for people: a row of translations/errors/cli.tsv and what fills it.
    QLatin1StringView rule = {};
    QVariantMap args = {};
    /// For people, in place of the data.
    QString text = {};
    /// What the command found to be wrong (`verify`): told with the data.
    std::optional<Error> finding = {};
    /// The JSON list that stands in `data` as "rows", written already: hundreds of thousands of
    /// rows are not built as values first.
    QByteArray rows = {};
};

} // namespace mm::cli
