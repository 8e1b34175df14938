// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QString>

#include <vector>

namespace mm::sync {

/// A hole this old is an alarm: an operation of that counter is missing (protocol, C7).
inline constexpr qint64 kHoleAlarmMs = 24 * 3'600'000LL;

/// Numbers of another counter's series that have not come, though later ones have.
struct SeriesHole
{
    QString counterCode;
    /// "C02/2627".
    QString series;
    qint64 first = 0;
    qint64 last = 0;
    /// When the receipt behind the hole was issued (UTC ms): so long it has been there at the most.
    qint64 sinceAt = 0;

    /// "C02/2627/000124".
    [[nodiscard]] QString firstNumber() const { return numberOf(first); }
    [[nodiscard]] QString lastNumber() const { return numberOf(last); }

private:
    [[nodiscard]] QString numberOf(qint64 sequence) const
    {
        return QStringLiteral("%1/%2").arg(series).arg(sequence, 6, 10, QChar(u'0'));
    }
};

/// Holes of the last 35 days, for as long as operations are kept to be sent again. The counter's
/// own series has none that another computer could fill. `nowMs`: UTC ms.
Result<std::vector<SeriesHole>> seriesHoles(
    store::Connection& db, const QString& ownCode, qint64 nowMs);

} // namespace mm::sync
