// SPDX-License-Identifier: GPL-3.0-or-later
// What the arbiter is told of an operation that was sent.
#include "models/core/hlc.h"
#include "server/sync/own_series.h"
#include "server/sync/push_work.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mm::server {

using conflicts::PushedOperation;
using protocol::Operation;

namespace {

bool isGivenBack(const Operation& operation)
{
    return operation.type == protocol::kGiveBack;
}

/// A base of a life of the service that is over, or one that no row has yet, is none: what the edit
/// knew of is then judged by the stamps of the fields.
std::vector<store::BundleRow> rowsOf(const Operation& operation, qint64 head)
{
    auto rows = operation.rows;
    for (auto& row : rows) {
        row.baseRowSeq = std::min(row.baseRowSeq, operation.baseUpto.value_or(row.baseRowSeq));
        row.baseRowSeq = row.baseRowSeq > head ? 0 : row.baseRowSeq;
    }
    return rows;
}

/// What says nothing (an older service's NULL) is left out.
std::vector<conflicts::UnknownColumn> unknownIn(const Operation& operation)
{
    std::vector<conflicts::UnknownColumn> unknown;
    for (const auto& column : operation.extra) {
        const auto value = QJsonDocument::fromJson('[' + column.json + ']').array().at(0);
        if (!value.isNull() && !value.isUndefined() && column.row < operation.rows.size()) {
            unknown.push_back({column.row, QString::fromUtf8(column.name), value});
        }
    }
    return unknown;
}

} // namespace

PushedOperation PushWork::pushed(const Case& one)
{
    const Operation& operation = *one.operation;
    const Sender& sender = *one.sender;
    qint64 hlc = HybridClock::clamped(m_desk.clock.nowMs(), operation.hlc);
    if (hlc != operation.hlc) {
        // Stamps that are worth the moment of their coming keep the order that they were made in.
        qint64& last = m_lastClamped[sender.device.id];
        hlc = std::max(hlc, last + 1);
        last = hlc;
    }
    const Former& former = isGivenBack(operation) ? m_own : sender.former;
    return {operation.id, sender.device.id, sender.device.code, operation.user, operation.type,
        operation.bizDate, hlc, rowsOf(operation, m_now.head), former.devices, former.codes,
        isGivenBack(operation), sender.isReleased, unknownIn(operation)};
}

} // namespace mm::server
