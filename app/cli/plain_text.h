// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace mm::cli {

/// The data of an answer as a person reads it: "name: value" lines, and lists as tables. Amounts
/// are rupees, names of fields are those of the language.
QString plainText(const QJsonObject& data, const QString& language);

} // namespace mm::cli
