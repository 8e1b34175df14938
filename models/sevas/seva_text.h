// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <optional>

namespace mm::sevas {

/// How the days, times and batches of a seva are typed in and written out: on the command line, in
/// a CSV file, in the catalogue's form. Digits of every Indian script are read.

/// When a batch is held and how many places it has; no quota is no limit, no end is open.
struct BatchTime
{
    QString starts; ///< "06:00", IST
    QString ends;
    std::optional<qint64> quota = {};
    bool operator==(const BatchTime&) const = default;
};

/// Up to when a seva can be booked: so many minutes after midnight, IST, so many days before.
struct Cutoff
{
    int minutes = 0;
    int daysBefore = 0;
    bool operator==(const Cutoff&) const = default;
};

/// Bit 0 is Monday, bit 6 Sunday.
inline constexpr int kEveryDay = 127;

/// "6:00" or "18:30", 00:00 to 23:59, as minutes after midnight. Refuses: time.malformed.
Result<int> parseTimeOfDay(const QString& text, const QString& field = {});
/// "06:00"
QString timeText(int minutes);

/// "06:00-08:00=60", "06:00-08:00", "06:00=60" or "06:00". Refuses: batch.malformed,
/// batch.end_before_start, batch.quota.
Result<BatchTime> parseBatch(const QString& text, const QString& field = {});
/// The same rules for times that came apart (a form's fields); gives them as they are stored.
Result<BatchTime> cleanBatch(const BatchTime& batch, const QString& field = {});
/// "06:00-08:00", "06:00", or nothing for a seva without batches.
QString batchLabel(const QString& starts, const QString& ends);

/// "mon,tue", full names as well, in any order; "daily" or nothing is every day. Refuses:
/// weekdays.malformed.
Result<int> parseWeekdays(const QString& text, const QString& field = {});
/// "mon,tue"; "daily" for every day.
QString weekdaysText(int mask);

/// "20:00" on the day itself, "20:00-1" on the day before. Refuses: cutoff.malformed.
Result<Cutoff> parseCutoff(const QString& text, const QString& field = {});
QString cutoffText(Cutoff cutoff);

} // namespace mm::sevas
