// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/json_values.h"
#include "app/cli/papers.h"
#include "models/accounts/ledger_statement.h"
#include "models/accounts/posting.h"
#include "reports/assembly/statements.h"
#include "reports/assembly/table_assembly.h"
#include "reports/exports/csv.h"
#include "reports/exports/save_file.h"
#include "reports/exports/workbook.h"
#include "reports/json/table_json.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject ledgerJson(const accounts::Ledger& ledger)
{
    return {{u"code"_s, ledger.code}, {u"name"_s, ledger.name},
        {u"name_local"_s, textJson(ledger.nameLocal)}, {u"group"_s, ledger.group},
        {u"nature"_s, ledger.nature}, {u"balance_paise"_s, moneyJson(ledger.balance)},
        {u"id"_s, idJson(ledger.id)}};
}

Result<Answer> listLedgers(Call& call)
{
    MM_CHECK(call.session.require("voucher.view"_L1));
    MM_LET(ledgers, accounts::listLedgers(call.session.db()));
    QJsonArray rows;
    for (const auto& ledger : ledgers) {
        rows.append(ledgerJson(ledger));
    }
    return Answer{{{u"ledgers"_s, rows}}};
}

/// --from, --to and --as-of of a report, completed.
Result<reports::StatementAsk> periodOf(Call& call, const reports::Statement& statement)
{
    MM_CHECK(call.args.atMostOne({"as-of"_L1, "to"_L1}));
    MM_LET(from, call.args.date("from"_L1));
    MM_LET(upto, call.args.date(call.args.has("as-of"_L1) ? "as-of"_L1 : "to"_L1));
    return reports::periodOf(statement, from, upto, call.session.clock().today(), call.language);
}

Result<QByteArray> paperOf(Call& call, const reports::ReportTable& table)
{
    MM_LET(temple, identity::readTemple(call.session.db()));
    const auto paper = reports::tablePaperOf(table, temple,
        {call.session.desk().actor.displayName, call.session.clock().nowMs(), call.language});
    pdf::FontSet fonts = paperFonts();
    return reports::tablePdf(paper, fonts);
}

/// The table as data, and in each file that was asked for.
Result<Answer> tableAnswer(Call& call, const reports::ReportTable& table)
{
    Answer answer;
    if (call.isJson) {
        answer.data = reports::tableHeadJson(table);
        answer.rows = reports::rowsJson(table);
    } else {
        answer.data = reports::tableJson(table);
    }
    const auto save = [&](QLatin1StringView option, auto make) -> Result<void> {
        const QString path = call.args.text(option);
        answer.data[option] = textJson(path);
        if (path.isEmpty()) {
            return {};
        }
        Result<QByteArray> made = make();
        MM_CHECK(made);
        return reports::saveFile(path, *made);
    };
    MM_CHECK(save("csv"_L1, [&] { return Result<QByteArray>(reports::csvOf(table)); }));
    MM_CHECK(save("xlsx"_L1, [&] { return reports::workbookOf(table); }));
    MM_CHECK(save("pdf"_L1, [&] { return paperOf(call, table); }));
    return answer;
}

Result<Answer> showLedger(Call& call)
{
    MM_CHECK(call.session.require("voucher.view"_L1));
    MM_LET(statement, reports::statementNamed(u"ledger"_s));
    MM_LET(ask, periodOf(call, *statement));
    MM_LET(ledger, accounts::findLedger(call.session.db(), call.args.operand(0)));
    MM_LET(table, reports::ledgerTable(call.session.db(), ledger.code, ask));
    MM_LET(answer, tableAnswer(call, table));
    const QJsonObject known = ledgerJson(ledger);
    for (auto field = known.begin(); field != known.end(); ++field) {
        answer.data[field.key()] = field.value();
    }
    answer.data[u"ledgers"_s] = QJsonArray{known};
    return answer;
}

Result<Answer> report(Call& call)
{
    MM_CHECK(call.session.require("report.view"_L1));
    auto found = reports::statementNamed(call.args.operand(0));
    if (!found) {
        // The names are part of the command line, as those of commands are.
        found.error().kind = ErrorKind::Usage;
        return fail(found.error());
    }
    const auto* statement = *found;
    MM_LET(ask, periodOf(call, *statement));
    MM_LET(table, statement->make(call.session.db(), ask));
    MM_LET(answer, tableAnswer(call, table));
    answer.data[u"from"_s] = dateJson(ask.from);
    answer.data[u"to"_s] = dateJson(ask.upto);
    return answer;
}

Result<Answer> setClosed(Call& call, QDate closed, QLatin1StringView rule)
{
    MM_LET(before, accounts::closedUpto(call.session.db()));
    MM_CHECK(call.session.run([&](store::UnitOfWork& unit) {
        return accounts::setClosedUpto(unit, closed, call.args.text("reason"_L1));
    }));
    return Answer{{{u"closed_upto"_s, dateJson(closed)}, {u"before"_s, dateJson(before)}}, rule,
        {{u"upto"_s, call.args.text("upto"_L1)}}};
}

Result<Answer> closePeriod(Call& call)
{
    MM_LET(upto, call.args.date("upto"_L1));
    return setClosed(call, upto, "done.period_closed"_L1);
}

/// The books are closed from their beginning up to a day; opening them up to that day opens all.
Result<Answer> openPeriod(Call& call)
{
    MM_LET(upto, call.args.date("upto"_L1));
    MM_LET(before, accounts::closedUpto(call.session.db()));
    if (!before.isValid()) {
        return fail(Error{ErrorKind::Conflict, "period.open_already"_L1, u"upto"_s, {}, {}});
    }
    if (upto < before) {
        return fail(invalid(
            "period.open_whole"_L1, u"upto"_s, {{u"upto"_s, before.toString(Qt::ISODate)}}));
    }
    return setClosed(call, QDate(), "done.period_opened"_L1);
}

} // namespace

std::vector<Command> bookCommands()
{
    using enum Option::Use;
    const std::vector<Option> reportOptions{{"from"_L1, "D"_L1}, {"to"_L1, "D"_L1},
        {"as-of"_L1, "D"_L1}, {"csv"_L1, "F"_L1}, {"xlsx"_L1, "F"_L1}, {"pdf"_L1, "F"_L1}};
    const std::vector<Option> periodOptions{
        {"upto"_L1, "D"_L1, Needed}, {"reason"_L1, "R"_L1, Needed}};
    return {
        {"report"_L1, "help.report"_L1, {"NAME"_L1}, reportOptions, Needs::LogIn, report},
        {"ledger list"_L1, "help.ledger_list"_L1, {}, {}, Needs::LogIn, listLedgers},
        {"ledger show"_L1, "help.ledger_show"_L1, {"CODE"_L1}, reportOptions, Needs::LogIn,
            showLedger},
        {"period close"_L1, "help.period_close"_L1, {}, periodOptions, Needs::LogIn, closePeriod},
        {"period open"_L1, "help.period_open"_L1, {}, periodOptions, Needs::LogIn, openPeriod},
    };
}

} // namespace mm::cli
