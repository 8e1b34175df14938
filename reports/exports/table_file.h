// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "reports/exports/report_table.h"

#include <memory>

namespace mm::reports {

/// A table written as it is read, a piece at a time: what is too long to be held whole. It lies
/// under another name beside the file that is wanted until it is kept; one that is let go before
/// leaves nothing behind. Used from one thread at a time.
class TableFile
{
public:
    enum class Kind { Csv, Workbook };
    /// What a sheet of a workbook holds at most.
    static constexpr qint64 kMostRows = 1'048'570;

    TableFile() = default;
    virtual ~TableFile() = default;
    Q_DISABLE_COPY_MOVE(TableFile)

    /// Begins the file; `head` gives title, period and columns, its rows and totals are not looked
    /// at. Written as csvOf() and workbookOf() write. Refuses with file.not_writable and
    /// file.disk_full (Storage), as all of it does.
    static Result<std::unique_ptr<TableFile>> create(
        Kind kind, const QString& path, const ReportTable& head);

    /// Refuses table.too_long when a sheet cannot hold the rows.
    virtual Result<void> append(const std::vector<std::vector<ReportCell>>& rows) = 0;
    /// No row follows: everything is on the disk, still under the other name.
    virtual Result<void> close() = 0;
    /// Gives the closed file its name; one that was there before gives way.
    virtual Result<void> keep() = 0;
};

} // namespace mm::reports
