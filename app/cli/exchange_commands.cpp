// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/watched_work.h"
#include "models/exchange/export_all.h"
#include "models/exchange/imports.h"
#include "models/seeding/seed.h"
#include "models/store/read_snapshot.h"
#include "translations/error_text.h"

#include <limits>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostSeeded = 100'000'000;
constexpr qint64 kMostYears = 30;

Result<Answer> exportAll(Call& call)
{
    const QString folder = call.args.text("out"_L1);
    // The store as it stood when it was asked for: the log-in, which is written down too, would
    // make two counters differ that hold the same.
    MM_LET(before, store::SqliteConnection::open(call.session.folder().store(), {}));
    const auto picture = store::ReadSnapshot::begin(*before);
    if (!picture) {
        return fail(picture.error());
    }
    MM_CHECK(identity::readDevice(*before));
    MM_CHECK(call.session.logIn());
    MM_CHECK(call.session.require("data.export"_L1));
    const auto& own = call.session.desk();
    const store::Desk desk{
        *before, own.clock, {}, {}, own.temple, own.device, own.counterCode, own.actor};
    WatchedWork work(call);
    MM_LET(tables, exchange::exportAll(desk, folder, work.progress()));
    QJsonArray rows;
    QJsonObject counts;
    qint64 total = 0;
    for (const auto& table : tables) {
        rows.append(QJsonObject{{u"name"_s, table.name}, {u"rows"_s, table.rows}});
        counts[table.name] = table.rows;
        total += table.rows;
    }
    return Answer{
        {{u"out"_s, folder}, {u"tables"_s, rows}, {u"counts"_s, counts}, {u"total_rows"_s, total}},
        "done.exported"_L1, {{u"folder"_s, folder}, {u"count"_s, total}}};
}

/// Each refused line with its reason in the reader's language and the rule for scripts.
QJsonArray refusalsJson(const exchange::ImportReport& report, const QString& language)
{
    QJsonArray refused;
    for (const auto& one : report.refusals) {
        refused.append(
            QJsonObject{{u"line"_s, one.line}, {u"reason"_s, texts::errorText(one.error, language)},
                {u"field"_s, one.error.field}, {u"issue"_s, QString(one.error.rule)}});
    }
    return refused;
}

template <typename Import>
Result<Answer> importAnswer(Call& call, Import import)
{
    exchange::ImportOptions options;
    options.isDryRun = call.args.has("dry-run"_L1);
    WatchedWork work(call);
    options.progress = work.progress();
    Result<exchange::ImportReport> done = import(call.args.text("csv"_L1), options);
    MM_CHECK(done);
    const auto& report = *done;
    Answer answer{{{u"read"_s, report.read}, {u"added"_s, report.added},
                      {u"already"_s, report.already}, {u"refused_count"_s, report.refused},
                      {u"refused"_s, refusalsJson(report, call.language)},
                      {u"ignored_columns"_s, QJsonArray::fromStringList(report.ignoredColumns)},
                      {u"counts"_s,
                          QJsonObject{{u"read"_s, report.read}, {u"added"_s, report.added},
                              {u"already"_s, report.already}, {u"refused"_s, report.refused}}},
                      {u"dry_run"_s, options.isDryRun}},
        options.isDryRun ? "done.import_tried"_L1 : "done.imported"_L1,
        {{u"added"_s, report.added}, {u"already"_s, report.already},
            {u"refused"_s, report.refused}}};
    if (report.wasCancelled) {
        answer.finding = WatchedWork::stopped();
    }
    return answer;
}

Result<Answer> importDevotees(Call& call)
{
    MM_LET(vault, call.session.vault());
    return importAnswer(call, [&](const QString& csv, const exchange::ImportOptions& options) {
        return exchange::importDevotees(call.session.desk(), *vault, csv, options);
    });
}

Result<Answer> importSevas(Call& call)
{
    return importAnswer(call, [&](const QString& csv, const exchange::ImportOptions& options) {
        return exchange::importSevas(call.session.desk(), csv, options);
    });
}

Result<Answer> importDonations(Call& call)
{
    MM_LET(vault, call.session.vault());
    return importAnswer(call, [&](const QString& csv, const exchange::ImportOptions& options) {
        return exchange::importDonations(call.session.desk(), *vault, csv, options);
    });
}

Result<Answer> seedBooks(Call& call)
{
    const Arguments& args = call.args;
    seeding::SeedPlan plan;
    const auto read = [&](QLatin1StringView option, qint64 least, qint64 most,
                          auto& into) -> Result<void> {
        if (args.has(option)) {
            MM_LET(number, args.number(option, least, most));
            into = static_cast<std::remove_reference_t<decltype(into)>>(number);
        }
        return {};
    };
    MM_CHECK(read("receipts"_L1, 0, kMostSeeded, plan.receipts));
    MM_CHECK(read("devotees"_L1, 1, kMostSeeded, plan.devotees));
    MM_CHECK(read("years"_L1, 1, kMostYears, plan.years));
    MM_CHECK(read("random-seed"_L1, 0, std::numeric_limits<qint64>::max(), plan.randomSeed));
    MM_LET(vault, call.session.vault());
    MM_LET(made, seeding::seed(call.session.desk(), *vault, plan));
    return Answer{{{u"receipts"_s, made.receipts}, {u"devotees"_s, made.devotees},
                      {u"cancelled"_s, made.cancelled}, {u"bookings"_s, made.bookings},
                      {u"total_paise"_s, made.total.paise()}},
        "done.seeded"_L1, {{u"count"_s, made.receipts}, {u"devotees"_s, made.devotees}}};
}

} // namespace

std::vector<Command> exchangeCommands()
{
    using enum Option::Use;
    const std::vector<Option> options{{"csv"_L1, "F"_L1, Needed}, {"dry-run"_L1}};
    return {
        {"export all"_L1, "help.export_all"_L1, {}, {{"out"_L1, "DIR"_L1, Needed}}, Needs::Store,
            exportAll},
        {"import devotees"_L1, "help.import_devotees"_L1, {}, options, Needs::LogIn,
            importDevotees},
        {"import sevas"_L1, "help.import_sevas"_L1, {}, options, Needs::LogIn, importSevas},
        {"seed"_L1, "help.seed"_L1, {},
            {{"receipts"_L1, "N"_L1, Needed}, {"devotees"_L1, "N"_L1}, {"years"_L1, "Y"_L1},
                {"random-seed"_L1, "S"_L1}},
            Needs::LogIn, seedBooks},
        {"import donations"_L1, "help.import_donations"_L1, {}, options, Needs::LogIn,
            importDonations},
    };
}

} // namespace mm::cli
