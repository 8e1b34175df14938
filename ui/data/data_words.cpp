// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_words.h"

#include "models/core/indian_format.h"
#include "ui/widgets/interface_language.h"

#include <QCoreApplication>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DataPage)
};

QString importText(const WorkOutcome& outcome)
{
    const auto& report = *outcome.import;
    const QString added = groupIndian(report.added);
    const QString already = groupIndian(report.already);
    const QString refused = groupIndian(report.refused);
    const QString read = groupIndian(report.read);
    if (outcome.order.kind == WorkKind::TryImport) {
        return outcome.wasStopped
            ? Words::tr("Stopped after %1 of %2 rows. Nothing was changed.")
                  .arg(read, groupIndian(report.total))
            : Words::tr("%1 rows read: %2 can be taken, %3 are in already, %4 are refused. Nothing "
                        "has been changed yet.")
                  .arg(read, added, already, refused);
    }
    return outcome.wasStopped
        ? Words::tr("Stopped after %1 of %2 rows: %3 were added and stay. Import the same file "
                    "again to go on; nothing is added twice.")
              .arg(read, groupIndian(report.total), added)
        : Words::tr("%1 rows were added, %2 were in already, %3 were refused.")
              .arg(added, already, refused);
}

QString verifyText(const WorkOutcome& outcome)
{
    const auto& checks = outcome.checks;
    const auto bad = std::count_if(
        checks.begin(), checks.end(), [](const upkeep::Check& check) { return !check.ok; });
    if (bad > 0) {
        return Words::tr("%1 checks found something. Make a backup, change nothing, and show this "
                         "page to whoever looks after the program.")
            .arg(bad);
    }
    return outcome.wasStopped
        ? Words::tr("Stopped after %1 of %2 checks. What was looked at holds.")
              .arg(checks.size())
              .arg(upkeep::kChecksMade)
        : Words::tr("Everything holds: %1 checks.").arg(checks.size());
}

QString exportText(const WorkOutcome& outcome)
{
    if (outcome.wasStopped) {
        return Words::tr("Stopped. The files that are in %1 are whole, the others are missing: do "
                         "not use them as a copy of the books.")
            .arg(outcome.order.path);
    }
    qint64 rows = 0;
    for (const auto& table : outcome.tables) {
        rows += table.rows;
    }
    return Words::tr("%1 rows were written to %2 files in %3.")
        .arg(groupIndian(rows))
        .arg(outcome.tables.size())
        .arg(outcome.order.path);
}

QString importedWhat(ImportKind what)
{
    switch (what) {
    case ImportKind::Devotees:
        return Words::tr("Importing devotees");
    case ImportKind::Sevas:
        return Words::tr("Importing sevas");
    case ImportKind::Donations:
        return Words::tr("Importing donations");
    }
    return {};
}

} // namespace

QString workName(const WorkOrder& order)
{
    switch (order.kind) {
    case WorkKind::TryImport:
        return Words::tr("Trying the file");
    case WorkKind::Import:
        return importedWhat(order.what);
    case WorkKind::Export:
        return Words::tr("Exporting everything");
    case WorkKind::Backup:
        return Words::tr("Making a backup");
    case WorkKind::Verify:
        return Words::tr("Verifying the books");
    }
    return {};
}

QString workProgress(const WorkOrder& order, const WorkState& state)
{
    if (state.isStopping) {
        return Words::tr("Stopping …");
    }
    if (state.total <= 0) {
        return Words::tr("Getting ready …");
    }
    const QString done = groupIndian(state.done);
    const QString total = groupIndian(state.total);
    if (order.kind == WorkKind::Backup) {
        return Words::tr("%1 %").arg(state.done * 100 / state.total);
    }
    return order.kind == WorkKind::Verify ? Words::tr("%1 of %2 checks").arg(done, total)
                                          : Words::tr("%1 of %2 rows").arg(done, total);
}

QString elapsedText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds >= 3600 ? u"%1:%2"_s.arg(seconds / 3600).arg(tail) : tail;
}

QString stopConsequence(const WorkOrder& order, const WorkState& state)
{
    switch (order.kind) {
    case WorkKind::TryImport:
    case WorkKind::Verify:
        return Words::tr("Nothing was changed, and nothing is lost.");
    case WorkKind::Import:
        return Words::tr("%1 of %2 rows are through and stay. The same file can be gone on with "
                         "later; nothing is added twice.")
            .arg(groupIndian(state.done), groupIndian(state.total));
    case WorkKind::Export:
        return Words::tr("The files written so far stay; the others will be missing.");
    case WorkKind::Backup:
        return Words::tr("Nothing of this backup is kept. Earlier backups stay.");
    }
    return {};
}

QString outcomeText(const WorkOutcome& outcome)
{
    if (outcome.error) {
        return errorSentence(*outcome.error);
    }
    switch (outcome.order.kind) {
    case WorkKind::TryImport:
    case WorkKind::Import:
        return importText(outcome);
    case WorkKind::Export:
        return exportText(outcome);
    case WorkKind::Backup:
        return outcome.wasStopped
            ? Words::tr("Stopped. Nothing of this backup was kept; earlier backups stay.")
            : Words::tr("Backed up to %1, read back and found whole: %2 receipts, %3 devotees.")
                  .arg(outcome.backupFile, groupIndian(outcome.backup.receipts),
                      groupIndian(outcome.backup.devotees));
    case WorkKind::Verify:
        return verifyText(outcome);
    }
    return {};
}

Tone outcomeTone(const WorkOutcome& outcome)
{
    const bool isBad = outcome.error || !upkeep::allHold(outcome.checks);
    const bool hasRefused = outcome.import && outcome.import->refused > 0;
    return isBad ? Tone::Danger : outcome.wasStopped || hasRefused ? Tone::Warning : Tone::Success;
}

QString checkName(const QString& name)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"engine"_L1, Words::tr("The file of the books is whole")},
        {"foreign_keys"_L1, Words::tr("Nothing points to what is not there")},
        {"audit_chain"_L1, Words::tr("The trail of changes is unbroken")},
        {"receipt_series"_L1, Words::tr("Receipt numbers have no gap")},
        {"voucher_series"_L1, Words::tr("Voucher numbers have no gap")},
        {"receipt_totals"_L1, Words::tr("Receipts add up")},
        {"receipt_lines"_L1, Words::tr("Each line has its donation or seva")},
        {"receipt_vouchers"_L1, Words::tr("Each receipt is in the accounts")},
        {"vouchers_balanced"_L1, Words::tr("Debit and credit are equal")},
        {"ledger_balances"_L1, Words::tr("Ledger balances are right")},
        {"cancellations"_L1, Words::tr("Cancelled receipts are taken back")},
        {"receipts_by_day"_L1, Words::tr("Receipts and accounts agree by day")},
        {"day_totals"_L1, Words::tr("Totals of the days are right")},
        {"bookings"_L1, Words::tr("Seva bookings are right")},
        {"outbox"_L1, Words::tr("Everything is ready to be sent")},
        {"devotee_search"_L1, Words::tr("Every devotee can be found")},
    };
    const auto found = std::find_if(
        std::begin(names), std::end(names), [&](const auto& one) { return one.first == name; });
    return found == std::end(names) ? name : found->second;
}

} // namespace mm::ui
