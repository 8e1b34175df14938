// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/temple_memory.h"

namespace mm::server {

/// What a statement does, as far as its words tell.
struct StatementUse
{
    /// Every word of it, so every table too.
    QSet<QByteArray> words;
    /// What it reads, if it may be answered from memory (tablesToRemember()).
    TempleMemory::Tables remembered;
    /// The same, if that holds for one transaction only: who is logged in, which counter it is.
    TempleMemory::Tables steady;
    TempleMemory::Tables written;
    /// It changes nothing, not even a lock.
    bool isMereRead = false;
    /// It goes back to a savepoint.
    bool goesBack = false;
    /// It may move a series or the trail (store::OperationTray::end()).
    bool movesEnds = false;

    static StatementUse of(const QByteArray& sql);
};

/// The tables of which every change moves the temple's number, if `sql` reads those alone, locks
/// none of their rows and says the same whenever it is asked; empty: it must be asked each time.
TempleMemory::Tables tablesToRemember(const QByteArray& sql);

/// The tables among those that are remembered, or steady, that `sql` may write to.
TempleMemory::Tables tablesWritten(const QByteArray& sql);

} // namespace mm::server
