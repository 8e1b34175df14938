// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/json_values.h"
#include "models/conflicts/resolve.h"
#include "sync/local/quarantine.h"

#include <QFile>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostConflicts = 1000;
constexpr qint64 kLongestValue = 64 * 1024;

QJsonObject conflictJson(const conflicts::Conflict& one)
{
    return {{u"id"_s, idJson(one.id)}, {u"kind"_s, one.kind}, {u"table"_s, one.table},
        {u"row_id"_s, one.row.toString()}, {u"row"_s, one.rowName},
        {u"field"_s, textJson(one.field)}, {u"mine"_s, textJson(one.mine)},
        {u"theirs"_s, textJson(one.theirs)}, {u"winner"_s, one.winner},
        {u"counter"_s, textJson(one.counterCode)}, {u"user"_s, textJson(one.userName)},
        {u"happened_at"_s, instantJson(one.happenedAt)},
        {u"status"_s, one.isOpen ? u"open"_s : u"settled"_s},
        {u"resolution"_s, textJson(one.resolution)}};
}

Result<conflicts::ConflictId> idOf(const Call& call)
{
    const auto id = conflicts::ConflictId::fromString(call.args.operand(0));
    if (!id) {
        return fail(notFound("conflict.unknown"_L1));
    }
    return *id;
}

Result<Answer> listConflicts(Call& call)
{
    MM_LET(found,
        conflicts::listConflicts(call.session.db(), kMostConflicts, !call.args.has("all"_L1)));
    QJsonArray rows;
    for (const auto& one : found) {
        rows.append(conflictJson(one));
    }
    return Answer{{{u"conflicts"_s, rows}}};
}

Result<Answer> showConflict(Call& call)
{
    MM_LET(id, idOf(call));
    MM_LET(one, conflicts::conflictById(call.session.db(), id));
    return Answer{conflictJson(one)};
}

Result<Answer> resolve(Call& call)
{
    MM_LET(id, idOf(call));
    const QString keep = call.args.text("keep"_L1).toLower();
    QString edited;
    auto resolution = conflicts::Resolution::Seen;
    if (keep == "mine"_L1) {
        resolution = conflicts::Resolution::KeepMine;
    } else if (keep == "theirs"_L1) {
        resolution = conflicts::Resolution::KeepTheirs;
    } else if (keep == "edited"_L1) {
        resolution = conflicts::Resolution::Edited;
        QFile file(call.args.text("file"_L1));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(Error{ErrorKind::NotFound, "json.unreadable"_L1, u"file"_s,
                {{u"file"_s, file.fileName()}}, file.errorString()});
        }
        edited = QString::fromUtf8(file.read(kLongestValue)).trimmed();
    } else if (keep != "seen"_L1) {
        return fail(usage("usage.value_missing"_L1, {{u"option"_s, u"--keep"_s}}));
    }
    MM_CHECK(call.session.run([&, which = id](store::UnitOfWork& unit) {
        return conflicts::resolveConflict(unit, which, resolution, edited);
    }));
    MM_LET(one, conflicts::conflictById(call.session.db(), id));
    return Answer{conflictJson(one), "done.conflict_resolved"_L1};
}

Result<qint64> operationOf(const QString& text)
{
    bool isNumber = false;
    const qint64 seq = text.toLongLong(&isNumber);
    if (!isNumber) {
        return fail(notFound("sync.no_such_operation"_L1, {{u"operation"_s, text}}));
    }
    return seq;
}

Result<Answer> listParked(Call& call)
{
    MM_LET(parked, sync::parkedOperations(call.session.db()));
    QJsonArray rows;
    for (const auto& one : parked) {
        rows.append(QJsonObject{{u"operation"_s, one.seq}, {u"type"_s, one.type},
            {u"business_date"_s, one.businessDate}, {u"code"_s, textJson(one.code)},
            {u"detail"_s, textJson(one.text)}, {u"attempts"_s, one.attempts},
            {u"next_try_at"_s, instantJson(one.nextTryAt)},
            {u"written_at"_s, instantJson(one.writtenAt)}});
    }
    return Answer{{{u"operations"_s, rows}}};
}

Result<Answer> retry(Call& call)
{
    MM_CHECK(call.session.require("conflict.resolve"_L1));
    auto& db = call.session.db();
    qint64 count = 1;
    if (call.args.has("operation"_L1)) {
        MM_LET(seq, operationOf(call.args.text("operation"_L1)));
        MM_CHECK(sync::retryParked(db, seq));
    } else {
        MM_LET(all, sync::retryAllParked(db));
        count = all;
    }
    return Answer{{{u"retried"_s, count}}, "done.quarantine_retry"_L1, {{u"count"_s, count}}};
}

Result<Answer> discard(Call& call)
{
    MM_CHECK(call.session.require("conflict.resolve"_L1));
    MM_LET(seq, operationOf(call.args.text("operation"_L1)));
    MM_CHECK(sync::discardParked(call.session.db(), seq));
    return Answer{{{u"discarded"_s, seq}}, "done.quarantine_discard"_L1, {{u"operation"_s, seq}}};
}

} // namespace

std::vector<Command> settleCommands()
{
    using enum Option::Use;
    return {
        {"conflicts list"_L1, "help.conflicts_list"_L1, {}, {{"all"_L1}}, Needs::LogIn,
            listConflicts},
        {"conflicts show"_L1, "help.conflicts_show"_L1, {"ID"_L1}, {}, Needs::LogIn, showConflict},
        {"conflicts resolve"_L1, "help.conflicts_resolve"_L1, {"ID"_L1},
            {{"keep"_L1, "mine|theirs|edited|seen"_L1, Needed}, {"file"_L1, "F"_L1}}, Needs::LogIn,
            resolve},
        {"quarantine list"_L1, "help.quarantine_list"_L1, {}, {}, Needs::LogIn, listParked},
        {"quarantine retry"_L1, "help.quarantine_retry"_L1, {}, {{"operation"_L1, "N"_L1}},
            Needs::LogIn, retry},
        {"quarantine discard"_L1, "help.quarantine_discard"_L1, {},
            {{"operation"_L1, "N"_L1, Needed}}, Needs::LogIn, discard},
    };
}

} // namespace mm::cli
