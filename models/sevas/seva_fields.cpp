// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/seva_fields.h"

#include "models/accounts/chart.h"
#include "models/accounts/ledgers.h"
#include "models/core/person_rules.h"
#include "models/sevas/deities.h"

#include <QRegularExpression>

namespace mm::sevas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxPersons = 1000;
constexpr qint64 kMaxAdvanceDays = 3650;
constexpr qint64 kMaxReportMinutes = 24 * 60;
constexpr int kMaxCutoffDays = 365;
constexpr int kPrasadaMax = 200;
constexpr int kInstructionsMax = 1000;

struct Category
{
    QStringView name;
    QStringView ledger;
};

constexpr Category kCategories[] = {
    {u"pooja", accounts::head::kSevaIncome},
    {u"archana", accounts::head::kSevaIncome},
    {u"abhisheka", accounts::head::kSevaIncome},
    {u"alankara", accounts::head::kSevaIncome},
    {u"homa", accounts::head::kSevaIncome},
    {u"deepa", accounts::head::kSevaIncome},
    {u"utsava", accounts::head::kSevaIncome},
    {u"life_event", u"30600"},
    {u"vahana", u"30700"},
    {u"annadana", u"30210"},
    {u"other", accounts::head::kSevaIncome},
};

Result<void> within(
    qint64 value, qint64 least, qint64 most, QLatin1StringView rule, const QString& field)
{
    if (value < least || value > most) {
        return fail(invalid(rule, field, {{u"min"_s, least}, {u"max"_s, most}}));
    }
    return {};
}

Result<void> checkNumbers(const SevaFields& form)
{
    MM_CHECK(within(form.personsMax, 1, kMaxPersons, "seva.persons_max"_L1, u"persons_max"_s));
    MM_CHECK(
        within(form.advanceDays, 0, kMaxAdvanceDays, "seva.advance_days"_L1, u"advance_days"_s));
    MM_CHECK(within(form.reportMinutesBefore, 0, kMaxReportMinutes, "seva.report_minutes"_L1,
        u"report_minutes_before"_s));
    MM_CHECK(within(form.weekdays, 1, kEveryDay, "weekdays.empty"_L1, u"weekdays"_s));
    if (form.cutoff
        && (form.cutoff->minutes < 0 || form.cutoff->minutes >= 24 * 60
            || form.cutoff->daysBefore < 0 || form.cutoff->daysBefore > kMaxCutoffDays)) {
        return fail(invalid("cutoff.malformed"_L1, u"cutoff"_s));
    }
    return {};
}

Result<const Category*> categoryOf(const QString& name)
{
    const QString wanted = name.trimmed().toLower();
    for (const auto& category : kCategories) {
        if (wanted == category.name) {
            return &category;
        }
    }
    return fail(invalid("seva.category_unknown"_L1, u"category"_s,
        {{u"value"_s, name}, {u"known"_s, categories().join(u", "_s)}}));
}

} // namespace

const QStringList& categories()
{
    static const QStringList names = [] {
        QStringList list;
        for (const auto& category : kCategories) {
            list += category.name.toString();
        }
        return list;
    }();
    return names;
}

Result<QString> cleanCode(const QString& text, const QString& field)
{
    static const QRegularExpression form(u"^[A-Z0-9][A-Z0-9_-]{0,19}$"_s);
    const QString code = text.trimmed().toUpper();
    if (!form.match(code).hasMatch()) {
        return fail(invalid("seva.code_malformed"_L1, field, {{u"value"_s, text}}));
    }
    return code;
}

Result<CheckedFields> checkFields(store::Connection& db, const SevaFields& form)
{
    CheckedFields checked{form, {}, {}, {}};
    auto& fields = checked.fields;
    MM_CHECK(checkNumbers(form));
    MM_LET(code, cleanCode(form.code, u"code"_s));
    fields.code = code;
    MM_LET(name, cleanName(form.name, u"name"_s));
    fields.name = name;
    if (!form.nameLocal.trimmed().isEmpty()) {
        MM_LET(nameLocal, cleanName(form.nameLocal, u"name_local"_s));
        fields.nameLocal = nameLocal;
    }
    MM_LET(category, categoryOf(form.category));
    fields.category = category->name.toString();
    MM_LET(prasada, cleanText(form.prasada, kPrasadaMax, u"prasada"_s));
    fields.prasada = prasada;
    MM_LET(instructions, cleanNote(form.instructions, kInstructionsMax, u"instructions"_s));
    fields.instructions = instructions;
    if (!form.deity.trimmed().isEmpty()) {
        MM_LET(deity, findDeity(db, form.deity));
        checked.deity = deity.id;
        fields.deity = deity.code;
    }
    if (form.ledgerCode.trimmed().isEmpty()) {
        fields.ledgerCode = category->ledger.toString();
    }
    MM_LET(ledger, accounts::ledgerByCode(db, fields.ledgerCode.trimmed()));
    checked.ledger = ledger;
    MM_LET(fund,
        accounts::fundByCode(db, form.fundCode.trimmed().isEmpty() ? u"GENERAL"_s : form.fundCode));
    checked.fund = fund.id;
    fields.fundCode = fund.code;
    return checked;
}

} // namespace mm::sevas
