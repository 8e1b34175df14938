// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mm::exchange {

/// Appends a JSON string. Only what JSON asks for is escaped, so that the bytes depend on the text
/// alone and Indic text stays readable.
void appendJsonText(QByteArray& out, const QString& text);

} // namespace mm::exchange
