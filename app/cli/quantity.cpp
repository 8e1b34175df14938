// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quantity.h"

#include "models/core/indian_format.h"

#include <QRegularExpression>

namespace mm::cli {

using namespace Qt::StringLiterals;

Result<qint64> parseQuantityMilli(const QString& text, const QString& field)
{
    static const QRegularExpression form(uR"(^([0-9]{1,9})(?:\.([0-9]{1,3}))?$)"_s);
    const auto match = form.match(asciiDigits(text).trimmed());
    if (!match.hasMatch()) {
        return fail(invalid("kind.quantity_malformed"_L1, field));
    }
    const QString decimals = match.captured(2).leftJustified(3, u'0');
    return match.captured(1).toLongLong() * 1000 + decimals.toLongLong();
}

} // namespace mm::cli
