// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/counter/receipt_draft.h"
#include "models/store/desk.h"
#include "models/store/sqlite_connection.h"
#include "tests/support/open_sealer.h"

#include <memory>

namespace mm::test {

/// A counter at a store that a TestDesk has made: of another process, or over another VFS.
class IssueDesk
{
public:
    /// Ends the program when the store cannot be opened.
    explicit IssueDesk(const QString& path, const char* vfs = nullptr);

    /// One receipt with a donation and a seva for a devotee who is registered by it.
    Result<QString> issue(int rupees);
    Result<QString> cancel(const QString& number);

    [[nodiscard]] store::SqliteConnection& db() { return *m_db; }

private:
    std::unique_ptr<store::SqliteConnection> m_db;
    FixedClock m_clock;
    std::unique_ptr<store::Desk> m_desk;
    OpenSealer m_sealer;
};

} // namespace mm::test
