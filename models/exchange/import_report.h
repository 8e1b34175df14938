// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"

#include <QStringList>

#include <vector>

namespace mm::exchange {

/// How an import is run.
struct ImportOptions
{
    /// Everything is tried and nothing is kept.
    bool isDryRun = false;
    /// In lines of the file, told and looked at after each batch. Stopped: batches that are in stay
    /// in; the same file can be gone on with later, since what is in is not added again.
    Progress progress = {};
};

/// A line that was not taken.
struct RefusedRow
{
    /// Line of the file on which it begins, from 1 (the heading).
    qint64 line = 0;
    Error error;
    /// As the file has them, in its order; of a line that is no CSV the beginning, as one field.
    QStringList fields = {};
};

/// What an import did.
struct ImportReport
{
    /// Lines of the file to be read, as far as can be told before reading it.
    qint64 total = 0;
    /// Lines of the file, without the heading and empty ones.
    qint64 read = 0;
    qint64 added = 0;
    /// In already, by an earlier run or an earlier line.
    qint64 already = 0;
    qint64 refused = 0;
    /// The first kRefusalsKept of the refused.
    std::vector<RefusedRow> refusals;
    /// Headings that mean nothing to the import.
    QStringList ignoredColumns;
    /// The first line of the file.
    QStringList heading;
    bool wasCancelled = false;
};

/// How many refused rows a report lists; `refused` counts on.
inline constexpr size_t kRefusalsKept = 10'000;

} // namespace mm::exchange
