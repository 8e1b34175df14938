// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Places in the sync code at which the simulator can do harm. In builds without MM_FAULT_POINTS
/// both macros are the constant false, and nothing of this is in the program.
///
/// MM_MUTANT(CursorBeforeRows): a deliberate mistake. Tests that do not notice one of them are not
/// good enough; `./test mutants` prints which are caught.
/// MM_BUGGIFY("push.small_batch"): something rare that is allowed to happen, made common in some
/// simulated worlds (the technique of FoundationDB).
namespace mm {

/// The deliberate mistakes, one for each of the ways in which such systems have lost data.
enum class Mutant {
    None = 0,
    CursorBeforeRows = 1,
    AckWithoutCommit = 2,
    NoDedupe = 3,
    DedupeByNumber = 4,
    IdCursor = 5,
    XminIdCursor = 6,
    NoRowLock = 7,
    NumberRecycled = 8,
    OutboxClearedOnLogout = 9,
    UnauthorisedCounts = 10,
    TooLargeNotSplit = 11,
    ParkedBlocksQueue = 12,
    RetryOnlyOnNewWrite = 13,
    UnclampedClock = 14,
    LastWriterIgnoresBase = 15,
    DeleteWinsSilently = 16,
    SnapshotDropsOutbox = 17,
    EpochIgnored = 18,
    RightsReturnedTwice = 19,
    PageCutsOperation = 20,
    TombstonePrunedEarly = 21,
    TwoFlushers = 22,
    NonAtomicOperation = 23,
    DuplicateIsError = 24,
};
inline constexpr int kMutants = 24;

#ifdef MM_FAULT_POINTS

/// Which mistake this process makes; None unless the simulator or $MM_MUTANT (a number) says so.
[[nodiscard]] Mutant activeMutant();
void setMutant(Mutant mutant);

/// Asked at each MM_BUGGIFY point with its name; null for never. One for each thread.
using Buggify = bool (*)(void* context, const char* point);
void setBuggify(Buggify decide, void* context);
[[nodiscard]] bool buggified(const char* point);

#define MM_MUTANT(name) (::mm::activeMutant() == ::mm::Mutant::name)
#define MM_BUGGIFY(point) (::mm::buggified(point))
#else
#define MM_MUTANT(name) (false)
#define MM_BUGGIFY(point) (false)
#endif

} // namespace mm
