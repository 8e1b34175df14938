// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/invariants.h"

#include "models/replication/row_state.h"
#include "models/replication/table_digest.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/upkeep/verify.h"
#include "tests/sim/temple_images.h"

namespace mm::sim {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> textsFrom(store::Connection& db, const QByteArray& sql)
{
    store::Query query(db, sql);
    const auto rows = query.all([](const store::Row& row) { return row.text(0); });
    return rows ? QSet<QString>(rows->begin(), rows->end()) : QSet<QString>();
}

QSet<Uuid> idsFrom(store::Connection& db, const QByteArray& sql)
{
    store::Query query(db, sql);
    const auto rows = query.all([](const store::Row& row) { return row.id<ReceiptId>(0).uuid; });
    return rows ? QSet<Uuid>(rows->begin(), rows->end()) : QSet<Uuid>();
}

QString who(const SimCounter& counter)
{
    return u"counter %1"_s.arg(counter.index());
}

void expectNone(
    QStringList& failures, store::Connection& db, const QString& what, const QByteArray& countSql)
{
    const qint64 count = numberFrom(db, countSql);
    if (count != 0) {
        failures << u"%1: %2"_s.arg(what).arg(count);
    }
}

} // namespace

qint64 numberFrom(store::Connection& db, const QByteArray& sql)
{
    store::Query query(db, sql);
    const auto number = query.one([](const store::Row& row) { return row.integer(0); });
    return number ? *number : -1;
}

QStringList nothingLost(const RestingWorld& world)
{
    QStringList failures;
    auto& service = world.service.db();
    const auto operations = idsFrom(service, "SELECT op_id FROM sync_op");
    const auto numbers = textsFrom(service, "SELECT number FROM receipts");
    qint64 parkedThere =
        numberFrom(service, "SELECT count(*) FROM sync_op WHERE status = 'parked'");
    for (const Committed& one : world.ledger) {
        if (world.restored.contains(one.counter)) {
            continue;
        }
        if (!one.operation.isNull() && !operations.contains(one.operation)) {
            failures << u"I1: operation %1 of counter %2 is not at the service"_s
                            .arg(one.operation.toString())
                            .arg(one.counter);
        }
        if (!one.number.isEmpty() && !numbers.contains(one.number) && parkedThere == 0) {
            failures << u"I1: printed receipt %1 is not at the service"_s.arg(one.number);
        }
    }
    qint64 parkedHere = 0;
    for (SimCounter* counter : world.counters) {
        parkedHere += numberFrom(counter->db(), "SELECT count(*) FROM sync_outbox WHERE state = 2");
    }
    if (parkedHere != parkedThere && world.restored.isEmpty()) {
        failures << u"I11: %1 operations are parked at the service, %2 are shown"_s.arg(parkedThere)
                        .arg(parkedHere);
        for (SimCounter* counter : world.counters) {
            failures << who(*counter) + u" shows "_s
                    + QStringList(
                        textsFrom(counter->db(),
                            "SELECT op_seq || ' ' || type || ' ' || coalesce(err_code, '-') "
                            "FROM sync_outbox WHERE state = 2")
                            .values())
                          .join(u", "_s);
        }
    }
    return failures;
}

QStringList nothingDoubled(const RestingWorld& world)
{
    QStringList failures;
    auto& service = world.service.db();
    expectNone(failures, service, u"I2: receipt numbers that are there twice"_s,
        "SELECT count(*) FROM (SELECT number FROM receipts GROUP BY number HAVING count(*) > 1) t");
    expectNone(failures, service, u"I2: receipts that are in the log twice"_s,
        "SELECT count(*) FROM (SELECT l.row_id FROM sync_log l JOIN receipts r ON r.id = l.row_id "
        "GROUP BY l.row_id HAVING count(*) > 1) t");
    expectNone(failures, service, u"what the service must settle and has not"_s,
        "SELECT settling_due FROM temple_sync");
    expectNone(failures, service, u"C9: edits of the future"_s,
        "SELECT count(*) FROM devotees WHERE (row_hlc >> 16) > "
            + QByteArray::number(world.nowMs + 300'000));
    expectNone(failures, service, u"I2: operations that are there twice"_s,
        "SELECT count(*) FROM (SELECT op_id FROM sync_op GROUP BY op_id HAVING count(*) > 1) t");
    if (world.restored.isEmpty()
        && numberFrom(service, "SELECT count(*) FROM sync_op WHERE status = 'parked'") == 0) {
        expectNone(failures, service, u"I9: series with a gap"_s,
            "SELECT count(*) FROM (SELECT series FROM receipts GROUP BY series "
            "HAVING max(sequence) <> count(*) OR min(sequence) <> 1) t");
    }
    return failures;
}

QStringList moneyConserved(const RestingWorld& world)
{
    QStringList failures;
    const auto prove = [&](store::Connection& db, const QString& whose, bool isService) {
        const auto checks = upkeep::verifyStore(db);
        if (!checks) {
            failures << u"I3: %1 cannot be verified: %2"_s.arg(whose, checks.error().detail);
            return;
        }
        for (const auto& check : *checks) {
            // The service's own outbox holds what is written there, not what counters push.
            const bool isOthers = isService && check.name == u"outbox"_s;
            if (!check.ok && !isOthers) {
                failures << u"I3: %1, %2: %3"_s.arg(whose, check.name, check.detail);
            }
        }
    };
    prove(world.service.db(), u"the service"_s, true);
    constexpr char kSold[] = "SELECT coalesce(sum(total_paise), 0) FROM receipts";
    const qint64 there = numberFrom(world.service.db(), kSold);
    for (SimCounter* counter : world.counters) {
        if (world.restored.contains(counter->index())) {
            continue;
        }
        prove(counter->db(), who(*counter), false);
        const qint64 here = numberFrom(counter->db(), kSold);
        if (here != there) {
            failures << u"I3: %1 has sold %2 paise, the service says %3"_s.arg(who(*counter))
                            .arg(here)
                            .arg(there);
        }
    }
    qint64 printed = 0;
    for (const Committed& one : world.ledger) {
        printed += one.paise;
    }
    if (world.restored.isEmpty() && printed > there
        && numberFrom(world.service.db(), "SELECT count(*) FROM sync_op WHERE status = 'parked'")
            == 0) {
        failures << u"I3: %1 paise were printed on receipts, %2 are in the books"_s.arg(printed)
                        .arg(there);
    }
    return failures;
}

namespace {

QString shown(const store::Value& value)
{
    if (const auto* text = std::get_if<QString>(&value.data())) {
        return *text;
    }
    if (const auto* number = std::get_if<qint64>(&value.data())) {
        return QString::number(*number);
    }
    const auto* id = std::get_if<Uuid>(&value.data());
    return id != nullptr ? id->toString() : u"-"_s;
}

/// In which column of which master row two stores differ first, for whoever looks for the reason.
QString firstDifference(store::Connection& here, store::Connection& there, TempleId temple,
    const store::TableSpec& table)
{
    if (table.kind != store::TableKind::Master) {
        return {};
    }
    const QByteArray all = QByteArray("SELECT id FROM ") + table.name;
    const auto set = idsFrom(here, all) + idsFrom(there, all);
    const std::vector<Uuid> ids(set.begin(), set.end());
    const auto mine = replication::masterRows(here, temple, table, ids);
    const auto theirs = replication::masterRows(there, temple, table, ids);
    if (!mine || !theirs) {
        return {};
    }
    for (const auto& [id, row] : *mine) {
        if (!theirs->contains(id)) {
            return u"; %1 (%2) is only here"_s.arg(id.toString(), shown(row.values[1]));
        }
    }
    for (const auto& [id, row] : *theirs) {
        const auto found = mine->find(id);
        if (found == mine->end()) {
            return u"; %1 is missing"_s.arg(id.toString());
        }
        for (size_t i = 0; i < row.values.size(); ++i) {
            if (!(found->second.values[i] == row.values[i])) {
                return u"; %1 %2: %3 here (%4), %5 there (%6)"_s.arg(id.toString(),
                    QLatin1StringView(table.columns[i].name), shown(found->second.values[i]),
                    QString::number(found->second.rowSeq), shown(row.values[i]),
                    QString::number(row.rowSeq));
            }
        }
        if (found->second.rowSeq != row.rowSeq) {
            return u"; %1: number %2 here, %3 there"_s.arg(id.toString())
                .arg(found->second.rowSeq)
                .arg(row.rowSeq);
        }
    }
    return {};
}

} // namespace

QStringList converged(const RestingWorld& world)
{
    QStringList failures;
    for (const store::TableSpec* table : tables::kAll) {
        const auto there = replication::digestOf(world.service.db(), *table);
        if (!there) {
            failures << u"I4: %1 cannot be read at the service"_s.arg(
                QLatin1StringView(table->name));
            continue;
        }
        for (SimCounter* counter : world.counters) {
            if (world.restored.contains(counter->index())) {
                continue;
            }
            const auto here = replication::digestOf(counter->db(), *table);
            if (!here || !(*here == *there)) {
                failures << u"I4: %1 differs on %2: %3 rows here, %4 at the service"_s
                                .arg(QLatin1StringView(table->name), who(*counter))
                                .arg(here ? here->rows : -1)
                                .arg(there->rows)
                        + firstDifference(
                            counter->db(), world.service.db(), templeImages().temple, *table);
            }
        }
    }
    for (SimCounter* counter : world.counters) {
        if (world.restored.contains(counter->index())) {
            continue;
        }
        expectNone(failures, counter->db(),
            u"I4: rows without the row they point to, "_s + who(*counter),
            "SELECT count(*) FROM pragma_foreign_key_check");
        expectNone(failures, counter->db(),
            u"I7: not whole although everything has come, "_s + who(*counter),
            "SELECT count(*) FROM sync_cursor WHERE consistent_at IS NULL");
        expectNone(failures, counter->db(),
            u"I4: shadows without a pending change, "_s + who(*counter),
            "SELECT count(*) FROM sync_shadow WHERE NOT EXISTS "
            "(SELECT 1 FROM sync_outbox WHERE state <> 1)");
    }
    return failures;
}

QStringList feedIsDense(const RestingWorld& world)
{
    QStringList failures;
    auto& db = world.service.db();
    const qint64 count = numberFrom(db, "SELECT count(DISTINCT seq) FROM sync_log");
    const qint64 last = numberFrom(db, "SELECT coalesce(max(seq), 0) FROM sync_log");
    const qint64 head = numberFrom(db, "SELECT seq FROM temple_sync");
    if (!world.isLogShortened && (count != last || last != head)) {
        failures
            << u"I5: %1 change numbers, the last is %2, the head %3"_s.arg(count).arg(last).arg(
                   head);
    }
    return failures;
}

QStringList causesComeFirst(const RestingWorld& world)
{
    QStringList failures;
    for (SimCounter* counter : world.counters) {
        if (!world.restored.contains(counter->index())) {
            store::Query query(counter->db(),
                "SELECT a.type || ' ' || a.op_seq || ' at ' || a.server_seq || ', ' || b.type || "
                "' ' || b.op_seq || ' at ' || b.server_seq || ': ' || hex(ta.row_id) "
                "FROM sync_outbox a JOIN sync_touch ta ON ta.op_seq = a.op_seq "
                "JOIN sync_touch tb ON tb.tbl = ta.tbl AND tb.row_id = ta.row_id AND "
                "tb.op_seq > ta.op_seq JOIN sync_outbox b ON b.op_seq = tb.op_seq "
                "WHERE a.state = 1 AND b.state = 1 AND a.server_seq > b.server_seq "
                // Who merges into a record points to it and changes another.
                "AND NOT (a.type = 'devotee.merge' AND EXISTS (SELECT 1 FROM sync_touch tf "
                "JOIN devotee_merges m ON m.from_id = tf.row_id WHERE tf.op_seq = a.op_seq "
                "AND m.into_id = ta.row_id)) LIMIT 1");
            const auto early = query.maybe([](const store::Row& row) { return row.text(0); });
            if (!early || *early) {
                failures << u"I6: an effect comes before its cause, %1: %2"_s.arg(
                    who(*counter), early ? early->value() : u"not to be read"_s);
            }
        }
    }
    return failures;
}

} // namespace mm::sim
