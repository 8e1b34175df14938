// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_runner.h"

#include "models/core/indian_format.h"
#include "models/core/person_rules.h"
#include "models/exchange/exchange_sql.h"
#include "models/store/query.h"

#include <QRegularExpression>
#include <QSet>

namespace mm::exchange {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

/// A commit waits for the disk: many lines share one. Small enough for a counter beside it not to
/// wait long for the store.
constexpr int kBatch = 250;

/// Adds the outcome of one line to the report.
class Tally
{
public:
    explicit Tally(ImportReport& report)
        : m_report(report)
    { }
    void took(RowOutcome outcome)
    {
        ++m_report.read;
        ++(outcome == RowOutcome::Added ? m_report.added : m_report.already);
    }
    void refused(qint64 line, Error error, const QStringList& fields)
    {
        ++m_report.read;
        ++m_report.refused;
        if (m_report.refusals.size() < kRefusalsKept) {
            m_report.refusals.push_back({line, std::move(error), fields});
        }
    }

private:
    ImportReport& m_report;
};

/// Takes the next lines of the file; false when it is at its end.
Result<bool> takeBatch(UnitOfWork& unit, CsvTable& table, const TakeRow& take, Tally tally)
{
    for (int i = 0; i < kBatch; ++i) {
        auto line = table.next();
        if (!line) {
            return false;
        }
        if (!line->row) {
            tally.refused(line->line, std::move(line->row.error()), line->fields);
            continue;
        }
        auto outcome = unit.attempt([&](UnitOfWork& part) { return take(part, *line->row); });
        if (outcome) {
            tally.took(*outcome);
        } else if (store::isStoreFailure(outcome.error())
            || outcome.error().kind == ErrorKind::PermissionDenied) {
            return fail(std::move(outcome.error()));
        } else {
            tally.refused(line->line, std::move(outcome.error()), line->fields);
        }
    }
    return true;
}

} // namespace

Result<ImportReport> runImport(store::Desk& desk, const QString& path,
    std::span<const ColumnSpec> columns, const ImportOptions& options, const TakeRow& take)
{
    MM_LET(table, CsvTable::open(path, columns));
    ImportReport report;
    report.ignoredColumns = table.ignoredColumns();
    report.heading = table.heading();
    report.total = table.countLines();
    options.progress.tell(0, report.total);
    bool goesOn = true;
    while (goesOn) {
        MM_LET(unit, UnitOfWork::begin(desk));
        MM_CHECK(unit.require(u"data.import"_s));
        MM_LET(more, takeBatch(unit, table, take, Tally(report)));
        if (!options.isDryRun) {
            MM_CHECK(unit.commit());
        }
        goesOn = more;
        options.progress.tell(report.read, report.total);
        if (goesOn && options.progress.isStopWanted()) {
            report.wasCancelled = true;
            goesOn = false;
        }
    }
    return report;
}

Result<bool> isImported(UnitOfWork& unit, QLatin1StringView kind, const QByteArray& key)
{
    Query query(unit.db(), sql::exchange::imported_row);
    query.bind("kind", kind).bind("row_key", store::Bytes{key});
    return query.next();
}

Result<void> rememberImported(
    UnitOfWork& unit, QLatin1StringView kind, const QByteArray& key, const Uuid& rowId)
{
    Query query(unit.db(), sql::exchange::insert_imported_row);
    query.bind("temple_id", unit.desk().temple)
        .bind("kind", kind)
        .bind("row_key", store::Bytes{key})
        .bind("row_id", rowId)
        .bind("imported_at", unit.nowMs());
    MM_CHECK(query.run());
    return {};
}

Result<bool> parseYesNo(const QString& text, const QString& field)
{
    static const QSet<QString> yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"ಹೌದು"_s, u"हाँ"_s, u"हां"_s};
    static const QSet<QString> no{
        QString(), u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"ಇಲ್ಲ"_s, u"नहीं"_s};
    const QString word = text.toCaseFolded();
    if (!yes.contains(word) && !no.contains(word)) {
        return fail(invalid("csv.yes_or_no"_L1, field));
    }
    return yes.contains(word);
}

Result<QDate> parseAnyDate(const QString& text, const QString& field)
{
    static const QRegularExpression indian(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_s);
    const QString digits = asciiDigits(text);
    if (digits.isEmpty()) {
        return QDate();
    }
    if (const auto match = indian.match(digits); match.hasMatch()) {
        const QDate date(
            match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        return date.isValid() ? Result<QDate>(date) : fail(invalid("date.malformed"_L1, field));
    }
    return parseDate(digits, field);
}

Result<qint64> parseWhole(const QString& text, qint64 none, const QString& field)
{
    if (text.isEmpty()) {
        return none;
    }
    bool isNumber = false;
    const qint64 number = asciiDigits(text).toLongLong(&isNumber);
    if (!isNumber) {
        return fail(invalid("csv.whole_number"_L1, field));
    }
    return number;
}

} // namespace mm::exchange
