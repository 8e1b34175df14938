// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFileDevice>
#include <QString>

namespace mm::upkeep {

/// What files need beyond Qt so that they survive a power cut. All fail with store.full or
/// store.not_writable.

/// Waits until everything written to `file` is on the disk.
Result<void> syncFile(QFileDevice& file);
/// Waits until the names in `folder` (a file just renamed into it) are on the disk.
Result<void> syncFolder(const QString& folder);
/// Puts `from` in the place of `to` in one step: whoever opens `to` finds the old or the new one.
Result<void> replaceFile(const QString& from, const QString& to);
/// A second name for the same file; a copy where the file system knows no second names.
Result<void> keepAlso(const QString& path, const QString& asPath);

/// The error of the file's last failed operation: store.full when the disk is.
Error fileError(const QFileDevice& file);

/// A file that is removed when the scope is left, with SQLite's -journal, -wal and -shm beside it:
/// a picture of the store in clear text, or half a backup, must not stay behind. One that has been
/// renamed into its place stays.
class ScratchFile
{
public:
    /// A name in `folder` that nobody uses, made as an empty file that only the owner may read.
    /// Those that a killed program left there are removed.
    static Result<ScratchFile> in(const QString& folder);
    ~ScratchFile();
    ScratchFile(ScratchFile&& other) noexcept;
    ScratchFile& operator=(ScratchFile&&) = delete;
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    explicit ScratchFile(const QString& path)
        : m_path(path)
    { }
    QString m_path;
};

} // namespace mm::upkeep
