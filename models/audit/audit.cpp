// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit.h"

#include "models/audit/audit_sql.h"
#include "models/audit/chain_link.h"
#include "models/audit/event_row.h"
#include "models/store/tables.h"

#include <QJsonDocument>

namespace mm::audit {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;
using store::Value;

namespace {

void addText(QByteArray& out, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    out += QByteArray::number(utf8.size());
    out += ':';
    out += utf8;
}

void addUuid(QByteArray& out, const Uuid& uuid)
{
    out.append(reinterpret_cast<const char*>(uuid.bytes.data()), 16);
}

QString compact(const QJsonObject& object)
{
    return object.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

struct ChainHead
{
    qint64 chainNo = 0;
    QByteArray hash = QByteArray(32, '\0');
};

QByteArray endOfTrail(const store::UnitOfWork& unit)
{
    return "audit_events/" + unit.desk().device.toString().toUtf8();
}

Result<ChainHead> chainHead(store::UnitOfWork& unit)
{
    auto* tray = unit.db().tray();
    if (const auto* end = tray != nullptr ? tray->end(endOfTrail(unit)) : nullptr) {
        return ChainHead{
            std::get<qint64>((*end)[0].data()), std::get<QByteArray>((*end)[1].data())};
    }
    Query query(unit.db(), sql::audit::chain_head);
    query.bind("device_id", unit.desk().device);
    MM_LET(head, query.maybe([](const Row& row) {
        return ChainHead{row.integer(0), row.bytes(1)};
    }));
    return head.value_or(ChainHead{});
}

} // namespace

QByteArray hashOf(const ChainLink& link)
{
    QByteArray data = link.previousHash;
    addUuid(data, link.id);
    addUuid(data, link.device);
    addUuid(data, link.user);
    addUuid(data, link.entityId);
    addText(data, QString::number(link.chainNo));
    addText(data, QString::number(link.happenedAt));
    for (const auto* text : {&link.counter, &link.action, &link.entity, &link.before, &link.after,
             &link.reason, &link.appVersion}) {
        addText(data, *text);
    }
    return store::sha256(data);
}

ChainLink linkFrom(const Row& row)
{
    ChainLink link;
    link.id = row.id<Id<void>>(0).uuid;
    link.device = row.id<Id<void>>(1).uuid;
    link.chainNo = row.integer(2);
    link.happenedAt = row.integer(3);
    link.user = row.id<Id<void>>(4).uuid;
    link.counter = row.text(5);
    link.action = row.text(6);
    link.entity = row.text(7);
    link.entityId = row.id<Id<void>>(8).uuid;
    link.before = row.text(9);
    link.after = row.text(10);
    link.reason = row.text(11);
    link.appVersion = row.text(12);
    link.previousHash = row.bytes(13);
    return link;
}

Result<void> finish(store::UnitOfWork& unit, const Event& event, QDate businessDate)
{
    MM_LET(head, chainHead(unit));
    ChainLink link;
    link.id = unit.desk().ids.next(unit.nowMs());
    link.device = unit.desk().device.uuid;
    link.chainNo = head.chainNo + 1;
    link.happenedAt = unit.nowMs();
    link.user = unit.actor().id.uuid;
    link.counter = unit.desk().counterCode;
    link.action = event.action;
    link.entity = event.entity;
    link.entityId = event.entityId;
    link.before = compact(event.before);
    link.after = compact(event.after);
    link.reason = event.reason;
    link.appVersion = QStringLiteral(MM_VERSION);
    link.previousHash = head.hash;
    const Bytes hash{hashOf(link)};
    MM_CHECK(unit.insert(tables::audit_events,
        {{"id", link.id}, {"device_id", link.device}, {"chain_no", link.chainNo},
            {"happened_at", link.happenedAt},
            {"user_id", link.user.isNull() ? Value() : Value(link.user)},
            {"counter_code", link.counter}, {"action", link.action}, {"entity", link.entity},
            {"entity_id", link.entityId}, {"before_json", store::orNull(link.before)},
            {"after_json", store::orNull(link.after)}, {"reason", store::orNull(link.reason)},
            {"app_version", link.appVersion}, {"previous_hash", Bytes{link.previousHash}},
            {"hash", hash}}));
    if (auto* tray = unit.db().tray()) {
        tray->keepEnd(endOfTrail(unit), {link.chainNo, hash});
    }
    return unit.closeOperation(event.action, businessDate);
}

Result<void> finish(store::UnitOfWork& unit, const Event& event)
{
    return finish(unit, event, unit.today());
}

EventRow eventFrom(const Row& row)
{
    EventRow event;
    event.id = row.id<Id<void>>(0).uuid;
    event.happenedAt = row.integer(1);
    event.username = row.text(2);
    event.counter = row.text(3);
    event.action = row.text(4);
    event.entity = row.text(5);
    event.entityId = row.id<Id<void>>(6).uuid;
    event.before = row.text(7);
    event.after = row.text(8);
    event.reason = row.text(9);
    return event;
}

Result<std::vector<EventRow>> eventsOf(store::Connection& db, const Uuid& entityId)
{
    Query query(db, sql::audit::events_of);
    query.bind("entity_id", entityId);
    return query.all(eventFrom);
}

} // namespace mm::audit
