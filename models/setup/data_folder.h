// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace mm::setup {

/// The folder that holds everything a counter keeps, and the names inside of it.
class DataFolder
{
public:
    explicit DataFolder(const QString& path);
    /// `option` (--data) when given, else $MANDIRMITRA_DATA, else "mandirmitra" in the user's XDG
    /// data folder.
    static DataFolder chosen(const QString& option = {});

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString store() const;
    /// The counter's secrets (FileSecretStore).
    [[nodiscard]] QString keys() const;
    /// Copies made before the store was changed by a newer program.
    [[nodiscard]] QString copies() const;
    [[nodiscard]] QString file(QLatin1StringView name) const;
    [[nodiscard]] bool holdsStore() const;

private:
    QString m_path;
};

/// There is one window a data folder; commands may run beside it, since the store is made for it.
/// Kept as long as the lock lives; given up by itself when the program dies. Refuses with
/// setup.window_open.
Result<std::unique_ptr<QLockFile>> lockForWindow(const DataFolder& folder);

} // namespace mm::setup
