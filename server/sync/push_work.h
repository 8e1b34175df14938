// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"
#include "server/sync/op_book.h"
#include "server/sync/series_book.h"

namespace mm::server {

/// Operations of one transaction.
using Part = std::span<const protocol::Operation* const>;

/// What the computer of a device was before its store was restored or copied.
struct Former
{
    QSet<DeviceId> devices;
    QSet<QString> codes;
};

/// One operation of a part and what is known of its end so far.
struct Case
{
    const protocol::Operation* operation = nullptr;
    std::optional<protocol::OpResult> result = {};
    bool wasParked = false;
};

/// Works through a push part by part, each in a transaction that begins with the temple's turn.
class PushWork
{
public:
    PushWork(const SyncDesk& desk, const DeviceRow& device, const Former& former)
        : m_desk(desk)
        , m_device(device)
        , m_former(former)
    { }

    /// Takes the operations in, in halves where something throws them back.
    Result<void> takePart(Part part);

    std::vector<protocol::OpResult> results;

private:
    Result<void> tryPart(Part part);
    Result<void> parkAlone(const protocol::Operation& operation, const Error& error);
    Result<std::vector<Case>> sort(Part part);
    Result<std::optional<protocol::OpResult>> answerBefore(
        const protocol::Operation& operation, const KnownOperations& known, bool& wasParked);
    Result<void> hold(std::vector<Case>& cases);
    [[nodiscard]] std::optional<ParkedUnder> standsOn(const protocol::Operation& operation) const;
    Result<void> apply(std::vector<Case>& cases);
    Result<void> conclude(std::vector<Case>& cases);
    Result<void> logRows(const conflicts::Arbiter& arbiter, std::vector<OpRecord>& records);
    Result<void> park(Case& one, const QString& code);
    Result<void> keepNumbers(std::span<const Case> cases);
    [[nodiscard]] conflicts::PushedOperation pushed(const protocol::Operation& operation) const;

    const SyncDesk& m_desk;
    const DeviceRow& m_device;
    Former m_former;
    QMultiHash<Uuid, ParkedUnder> m_parkedRows;
    std::vector<OpRecord> m_records;
};

} // namespace mm::server
