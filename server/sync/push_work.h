// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"
#include "server/sync/lives.h"
#include "server/sync/op_book.h"
#include "server/sync/series_book.h"

namespace mm::server {

/// What the computer of a device was before its store was restored or copied.
struct Former
{
    QSet<DeviceId> devices;
    QSet<QString> codes;
};

/// A device whose operations are being taken in.
struct Sender
{
    DeviceRow device;
    Former former = {};
    /// An administrator lets its operations in.
    bool isReleased = false;
    /// Of what is committed.
    std::vector<protocol::OpResult> results = {};
};

/// An operation and who sent it.
struct SentOperation
{
    const protocol::Operation* operation = nullptr;
    Sender* sender = nullptr;
};

/// Operations of one transaction; of each sender in the order of its numbers.
using Part = std::span<const SentOperation>;

/// One operation of a part and what is known of its end so far.
struct Case
{
    const protocol::Operation* operation = nullptr;
    Sender* sender = nullptr;
    std::optional<protocol::OpResult> result = {};
    bool wasParked = false;
};

/// Works through pushes part by part, each in a transaction that begins with the temple's turn.
/// Pushes of several devices go into one transaction as if they had come one after the other.
class PushWork
{
public:
    /// Looks at what the service knows of the devices and of itself; false: they are not taken in
    /// like this.
    using Admit = std::function<bool(const std::vector<DeviceRow>&, const Life&)>;

    explicit PushWork(const SyncDesk& desk)
        : m_desk(desk)
        , m_expectsNew(desk.db.engine() == store::Engine::Postgres)
    { }

    /// The devices are asked for in the first transaction, with what else it must know.
    void askDevices(std::vector<DeviceId> devices, Admit admit)
    {
        m_devices = std::move(devices);
        m_admit = std::move(admit);
    }
    /// Nothing was taken in, because a device was not admitted.
    [[nodiscard]] bool hasTurnedAway() const { return m_hasTurnedAway; }

    /// Takes the operations in, in halves where something throws them back. What became of them
    /// stands with their senders.
    Result<void> takePart(Part part);

    /// Where the temple's changes stood at the last commit.
    Position position;

private:
    Result<void> tryPart(Part part);
    Result<void> parkAlone(const SentOperation& sent, const Error& error);
    Result<std::vector<Case>> sort(Part part);
    Result<std::optional<protocol::OpResult>> answerBefore(
        const SentOperation& sent, const KnownOperations& known, bool& wasParked);
    Result<void> hold(std::vector<Case>& cases);
    [[nodiscard]] std::optional<ParkedUnder> standsOn(const Case& one) const;
    Result<void> apply(std::vector<Case>& cases);
    Result<void> conclude(std::vector<Case>& cases);
    Result<void> logRows(const conflicts::Arbiter& arbiter, std::vector<OpRecord>& records);
    Result<void> park(Case& one, const QString& code);
    void takeNumbers(std::span<const Case> cases, SeriesBook& book) const;
    /// Reads what the service's own counter was, when somebody gives its rows back.
    Result<void> knowOwn(std::span<const Case> cases);
    [[nodiscard]] conflicts::PushedOperation pushed(const Case& one);
    [[nodiscard]] SyncDesk deskOf(const Sender& sender) const
    {
        SyncDesk desk = m_desk;
        desk.device = sender.device.id;
        return desk;
    }
    /// Forgets what an earlier part has left, and reads what there is to know of this one: where
    /// the temple stands, what of it is known, what is parked, how far the series have come.
    Result<void> begun(Part part);

    /// What was committed may be told.
    void answer(std::span<const Case> cases)
    {
        for (const auto& one : cases) {
            one.sender->results.push_back(one.result.value());
        }
        position = m_now;
    }

    const SyncDesk& m_desk;
    /// Until they are admitted.
    std::vector<DeviceId> m_devices;
    Admit m_admit;
    bool m_hasTurnedAway = false;
    /// Until a part of it was refused: facts are written as if none of them stood here before.
    bool m_expectsNew;
    /// As the transaction that runs leaves it.
    Position m_now;
    KnownOperations m_known;
    QMultiHash<Uuid, ParkedUnder> m_parkedRows;
    std::vector<OpRecord> m_records;
    /// Of each device the last stamp that was too far ahead to be believed, as it was taken.
    QHash<DeviceId, qint64> m_lastClamped;
    std::optional<SeriesBook> m_book;
    /// What the service's own counter was: of operations that give its rows back.
    Former m_own;
};

} // namespace mm::server
