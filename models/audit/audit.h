// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

#include <QJsonObject>

namespace mm::audit {

/// What a use case did, for the audit trail: never switched off, never changed, and each event
/// carries the hash of the one before (the benchmark is Companies (Accounts) Rules 2014, rule
/// 3(1): who, when, what was there before and after).
struct Event
{
    /// "receipt.issue", "devotee.update": also the type of the operation in the outbox.
    QLatin1StringView action;
    /// The table of the row that it is about, and that row's id.
    QLatin1StringView entity;
    Uuid entityId;
    /// Only what changed. Secrets and full identity numbers stay out.
    QJsonObject before = {};
    QJsonObject after = {};
    QString reason = {};
};

/// The last step of every use case: appends the event to this device's chain and closes the
/// operation, so that records, entry, audit event and outbox row commit together or not at all.
/// `businessDate` is the day that the operation belongs to.
Result<void> finish(store::UnitOfWork& unit, const Event& event, QDate businessDate);

/// As finish(), for today.
Result<void> finish(store::UnitOfWork& unit, const Event& event);

/// What verifyChain() found.
struct ChainReport
{
    qint64 events = 0;
    /// Empty when the chain holds; else the first break in words for the operator.
    QString problem;
};

/// Recomputes every hash of every device's chain: a changed, removed or inserted event breaks it.
Result<ChainReport> verifyChain(store::Connection& db);

/// A row of the trail, newest first.
struct EventRow
{
    Uuid id;
    qint64 happenedAt = 0;
    QString username;
    QString counter;
    QString action;
    QString entity;
    Uuid entityId;
    QString before;
    QString after;
    QString reason;
};

/// The events of one entity, oldest first.
Result<std::vector<EventRow>> eventsOf(store::Connection& db, const Uuid& entityId);

} // namespace mm::audit
