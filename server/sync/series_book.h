// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sync/sync_desk.h"
#include "sync/protocol/operation.h"

namespace mm::server {

/// One number of a receipt or voucher series.
struct SeriesNumber
{
    QString code;
    QString fy;
    QString kind;
    qint64 number = 0;
    /// Of the receipt or voucher.
    Uuid row;
};

/// The numbers that an operation brings.
std::vector<SeriesNumber> numbersOf(const protocol::Operation& operation);
/// Also of an operation that gives back what the service had written.
std::vector<SeriesNumber> numbersIn(const protocol::Operation& operation);

/// How far each counter's series has come and which numbers are missing: dense series are how a
/// temple shows that no receipt was torn out.
class SeriesBook
{
public:
    explicit SeriesBook(const SyncDesk& desk)
        : m_desk(desk)
    { }

    /// Asks how far the series of these counters have come, in one question; open() has the answer.
    Result<void> ask(const QSet<QString>& codes);
    Result<void> open();
    /// Whether the number is so far beyond the last one that nobody can have issued what lies
    /// between (kMostAhead).
    [[nodiscard]] bool isFarAhead(const SeriesNumber& number);
    /// Takes note of a number that is in the books now. A greater one leaves holes, one of a hole
    /// fills it.
    void take(const SeriesNumber& number);
    /// Writes what was noted.
    Result<void> write();

    static constexpr qint64 kMostAhead = 10'000;

private:
    struct State
    {
        qint64 last = 0;
        qint64 before = 0;
        std::map<qint64, bool> opened;
        std::vector<qint64> filled;
    };
    State& stateOf(const SeriesNumber& number);
    Result<void> read(store::Query& query);
    Result<void> writeLasts();

    const SyncDesk& m_desk;
    std::vector<store::Value> m_codes;
    /// Of all codes at once; else each is asked by itself.
    std::optional<store::Query> m_question;
    std::map<std::array<QString, 3>, State> m_states;
};

/// Whether one of the operation's numbers stands in the books under another receipt or voucher: two
/// computers gave it, so one of them is a copy of the other.
Result<bool> clashes(store::Connection& db, const protocol::Operation& operation);
/// Whether some other receipt has the running number of one of the operation's. It says nothing
/// about the operation; asked by a deliberate mistake alone.
Result<bool> isReceiptNumberKnown(store::Connection& db, const protocol::Operation& operation);

} // namespace mm::server
