// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QDateTime>

#include <chrono>

namespace mm {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kIstOffsetMs = (5 * 60 + 30) * 60 * 1000LL;
constexpr qint64 kDayMs = 24 * 60 * 60 * 1000LL;
constexpr qint64 kEpochJulianDay = 2440588;

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}
} // namespace

QDate Clock::today() const
{
    return istDate(nowMs());
}

qint64 SystemClock::nowMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

QDate istDate(qint64 utcMs)
{
    return QDate::fromJulianDay(kEpochJulianDay + floorDiv(utcMs + kIstOffsetMs, kDayMs));
}

QString istTime(qint64 utcMs)
{
    const qint64 local = utcMs + kIstOffsetMs;
    const qint64 inDay = local - floorDiv(local, kDayMs) * kDayMs;
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(inDay)).toString(u"HH:mm"_s);
}

QString isoInstant(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 parseInstant(const QString& iso)
{
    const auto parsed = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return parsed.isValid() && parsed.timeSpec() != Qt::LocalTime ? parsed.toMSecsSinceEpoch() : -1;
}

} // namespace mm
