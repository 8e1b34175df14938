// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_runner.h"
#include "models/exchange/imports.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/deities.h"

#include <QRegularExpression>
#include <QSet>

namespace mm::exchange {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

enum Column : size_t {
    Code,
    Name,
    NameLocal,
    Price,
    Deity,
    Category,
    Batches,
    Weekdays,
    CutOff,
    AdvanceDays,
    PersonsMax,
    ReportMinutes,
    Fund,
    Ledger,
    Prasada,
    Instructions,
    SortOrder,
};

const std::vector<ColumnSpec>& columns()
{
    static const std::vector<ColumnSpec> specs{
        {"code"_L1, true, {u"seva code"_s, u"ಸಂಕೇತ"_s, u"कोड"_s}},
        {"name"_L1, true,
            {u"seva"_s, u"seva name"_s, u"pooja"_s, u"ಸೇವೆ"_s, u"ಹೆಸರು"_s, u"सेवा"_s, u"नाम"_s}},
        {"name_local"_L1, false, {u"local name"_s, u"name in kannada"_s, u"ಕನ್ನಡ ಹೆಸರು"_s}},
        {"price"_L1, true, {u"rate"_s, u"amount"_s, u"fee"_s, u"price rs"_s, u"ದರ"_s, u"मूल्य"_s}},
        {"deity"_L1, false, {u"god"_s, u"sanctum"_s, u"ದೇವರು"_s, u"देवता"_s}},
        {"category"_L1, false, {u"ವರ್ಗ"_s, u"श्रेणी"_s}},
        {"batches"_L1, false, {u"batch"_s, u"time"_s, u"timings"_s, u"ಸಮಯ"_s, u"समय"_s}},
        {"weekdays"_L1, false, {u"days"_s, u"ವಾರ"_s, u"दिन"_s}},
        {"cutoff"_L1, false, {u"cut-off"_s, u"book before"_s}},
        {"advance_days"_L1, false, {u"days in advance"_s}},
        {"persons_max"_L1, false, {u"persons"_s, u"max persons"_s}},
        {"report_minutes_before"_L1, false, {u"report minutes"_s}},
        {"fund"_L1, false, {u"fund code"_s, u"ನಿಧಿ"_s, u"निधि"_s}},
        {"ledger"_L1, false, {u"ledger code"_s, u"head"_s}},
        {"prasada"_L1, false, {u"prasadam"_s, u"ಪ್ರಸಾದ"_s, u"प्रसाद"_s}},
        {"instructions"_L1, false, {u"notes"_s, u"ಸೂಚನೆ"_s, u"निर्देश"_s}},
        {"sort_order"_L1, false, {u"order"_s}},
    };
    return specs;
}

/// "Sri Ganapati" as a code: "SRI-GANAPATI"; a name without Latin letters gets a number instead.
QString deityCode(const QString& name, qsizetype number)
{
    static const QRegularExpression others(u"[^A-Z0-9]+"_s);
    QString code = name.toUpper().replace(others, u"-"_s).left(20);
    while (code.startsWith(u'-')) {
        code.remove(0, 1);
    }
    while (code.endsWith(u'-')) {
        code.chop(1);
    }
    return code.isEmpty() ? u"D%1"_s.arg(number) : code;
}

Result<void> ensureDeity(UnitOfWork& unit, const QString& name)
{
    if (name.isEmpty()) {
        return {};
    }
    const auto found = sevas::findDeity(unit.db(), name);
    if (found || found.error().kind != ErrorKind::NotFound) {
        MM_CHECK(found);
        return {};
    }
    MM_LET(deities, sevas::listDeities(unit.db()));
    const auto number = static_cast<qsizetype>(deities.size()) + 1;
    MM_CHECK(sevas::addDeity(unit, {deityCode(name, number), name, {}, number}));
    return {};
}

Result<sevas::SevaDraft> draftOf(const CsvRow& row)
{
    sevas::SevaDraft draft;
    auto& fields = draft.fields;
    fields.code = row[Code];
    fields.name = row[Name];
    fields.nameLocal = row[NameLocal];
    fields.deity = row[Deity];
    if (!row[Category].isEmpty()) {
        fields.category = row[Category].toLower();
    }
    fields.fundCode = row[Fund];
    fields.ledgerCode = row[Ledger];
    fields.prasada = row[Prasada];
    fields.instructions = row[Instructions];
    MM_LET(price, Money::parse(row[Price], u"price"_s));
    draft.price = price;
    MM_LET(weekdays, sevas::parseWeekdays(row[Weekdays], u"weekdays"_s));
    fields.weekdays = weekdays;
    if (!row[CutOff].isEmpty()) {
        MM_LET(cutoff, sevas::parseCutoff(row[CutOff], u"cutoff"_s));
        fields.cutoff = cutoff;
    }
    MM_LET(advance, parseWhole(row[AdvanceDays], fields.advanceDays, u"advance_days"_s));
    fields.advanceDays = advance;
    MM_LET(persons, parseWhole(row[PersonsMax], fields.personsMax, u"persons_max"_s));
    fields.personsMax = persons;
    MM_LET(report,
        parseWhole(row[ReportMinutes], fields.reportMinutesBefore, u"report_minutes_before"_s));
    fields.reportMinutesBefore = report;
    MM_LET(order, parseWhole(row[SortOrder], 0, u"sort_order"_s));
    fields.sortOrder = order;
    for (const QString& text : row[Batches].split(u';', Qt::SkipEmptyParts)) {
        MM_LET(batch, sevas::parseBatch(text.trimmed(), u"batches"_s));
        draft.batches.push_back(batch);
    }
    return draft;
}

bool isSameName(const QString& one, const QString& other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

Result<RowOutcome> takeSeva(UnitOfWork& unit, const CsvRow& row, QSet<QString>& seen)
{
    MM_LET(draft, draftOf(row));
    const QString key = draft.fields.code.toUpper() + u'\n' + draft.fields.name.toCaseFolded();
    const auto there = sevas::findSeva(unit.db(), draft.fields.code, unit.today());
    const bool isIn = there && isSameName(there->fields.code, draft.fields.code)
        && isSameName(there->fields.name, draft.fields.name);
    if (isIn || seen.contains(key)) {
        return RowOutcome::Already;
    }
    if (!there && store::isStoreFailure(there.error())) {
        return fail(there.error());
    }
    MM_CHECK(ensureDeity(unit, draft.fields.deity));
    MM_CHECK(sevas::addSeva(unit, draft));
    seen.insert(key);
    return RowOutcome::Added;
}

} // namespace

Result<ImportReport> importSevas(
    store::Desk& desk, const QString& path, const ImportOptions& options)
{
    // What this run has taken: a dry run keeps nothing in the store.
    QSet<QString> seen;
    return runImport(desk, path, columns(), options,
        [&](UnitOfWork& unit, const CsvRow& row) { return takeSeva(unit, row, seen); });
}

} // namespace mm::exchange
