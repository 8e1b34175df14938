// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/query.h"

#include <QString>

namespace mm::audit {

/// The columns of an event that its hash covers, as they stand in the store: stays inside
/// models/audit.
struct ChainLink
{
    Uuid id;
    Uuid device;
    qint64 chainNo = 0;
    qint64 happenedAt = 0;
    Uuid user;
    QString counter;
    QString action;
    QString entity;
    Uuid entityId;
    QString before;
    QString after;
    QString reason;
    QString appVersion;
    QByteArray previousHash;
};

/// Every text is preceded by its length, so that two different events never hash the same bytes.
QByteArray hashOf(const ChainLink& link);

/// From a row of sql/chain_part.sql, without the hash in its last column.
ChainLink linkFrom(const store::Row& row);

} // namespace mm::audit
