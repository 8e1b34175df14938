// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/devotee_json.h"
#include "app/cli/json_values.h"
#include "models/core/financial_year.h"
#include "models/devotees/duplicates.h"
#include "models/devotees/merge_devotees.h"
#include "models/devotees/register_devotee.h"
#include "models/devotees/update_devotee.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostFound = 200;

/// The text options that add and change have, with the fields that they stand for.
struct TextOption
{
    QLatin1StringView name;
    QLatin1StringView value;
    QString devotees::Details::*field;
    std::optional<QString> devotees::DevoteePatch::*patch;
};

const std::vector<TextOption>& textOptions()
{
    using devotees::Details;
    using devotees::DevoteePatch;
    static const std::vector<TextOption> options{
        {"name-local"_L1, "T"_L1, &Details::nameLocal, &DevoteePatch::nameLocal},
        {"phone"_L1, "P"_L1, &Details::phone, &DevoteePatch::phone},
        {"alternate-phone"_L1, "P"_L1, &Details::alternatePhone, &DevoteePatch::alternatePhone},
        {"email"_L1, "E"_L1, &Details::email, &DevoteePatch::email},
        {"address"_L1, "A"_L1, &Details::address, &DevoteePatch::address},
        {"city"_L1, "T"_L1, &Details::city, &DevoteePatch::city},
        {"state"_L1, "S"_L1, &Details::state, &DevoteePatch::state},
        {"pin-code"_L1, "P"_L1, &Details::pinCode, &DevoteePatch::pinCode},
        {"gotra"_L1, "G"_L1, &Details::gotra, &DevoteePatch::gotra},
        {"nakshatra"_L1, "N"_L1, &Details::nakshatra, &DevoteePatch::nakshatra},
        {"rashi"_L1, "R"_L1, &Details::rashi, &DevoteePatch::rashi},
        {"language"_L1, "kn"_L1, &Details::language, &DevoteePatch::language},
        {"notes"_L1, "T"_L1, &Details::notes, &DevoteePatch::notes},
    };
    return options;
}

Result<DevoteeId> devoteeId(const QString& text)
{
    const auto id = DevoteeId::fromString(text.trimmed());
    if (!id) {
        return fail(notFound("devotee.unknown"_L1));
    }
    return *id;
}

/// One devotee: by itself, and in the list that every answer about devotees has.
Result<Answer> devoteeAnswer(Call& call, DevoteeId id, QLatin1StringView rule = {})
{
    MM_LET(devotee, devotees::showDevotee(call.session.db(), id));
    Answer answer{devoteeJson(devotee), rule, {{u"name"_s, devotee.name}}};
    answer.data[u"devotees"_s] = QJsonArray{devoteeJson(devotee)};
    return answer;
}

Result<Answer> add(Call& call)
{
    const Arguments& args = call.args;
    devotees::DevoteeDraft draft;
    draft.name = args.text("name"_L1);
    for (const auto& option : textOptions()) {
        draft.*option.field = args.text(option.name);
    }
    draft.pan = args.text("pan"_L1);
    draft.relation = args.text("relation"_L1);
    MM_LET(birth, args.date("birth-date"_L1));
    draft.birthDate = birth;
    if (args.has("household-of"_L1)) {
        MM_LET(relative, devoteeId(args.text("household-of"_L1)));
        MM_LET(shown, devotees::showDevotee(call.session.db(), relative));
        draft.household = shown.household;
    }
    MM_LET(vault, call.session.vault());
    MM_LET(twins, devotees::twinsOf(call.session.db(), *vault, draft));
    MM_LET(id, call.session.run([&](store::UnitOfWork& unit) {
        return devotees::registerDevotee(unit, *vault, draft);
    }));
    MM_LET(answer, devoteeAnswer(call, id, "done.devotee_added"_L1));
    QJsonArray likely;
    for (const auto& twin : twins) {
        likely.append(hitJson(twin.devotee));
    }
    answer.data[u"likely_twins"_s] = likely;
    return answer;
}

Result<Answer> update(Call& call)
{
    const Arguments& args = call.args;
    MM_LET(id, devoteeId(args.operand(0)));
    devotees::DevoteePatch patch;
    if (args.has("name"_L1)) {
        patch.name = args.text("name"_L1);
    }
    for (const auto& option : textOptions()) {
        if (args.has(option.name)) {
            patch.*option.patch = args.text(option.name);
        }
    }
    if (args.has("pan"_L1)) {
        patch.pan = args.text("pan"_L1);
    }
    if (args.has("birth-date"_L1)) {
        MM_LET(birth, args.date("birth-date"_L1));
        patch.birthDate = birth;
    }
    MM_LET(vault, call.session.vault());
    MM_LET(changed, call.session.run([&](store::UnitOfWork& unit) {
        return devotees::updateDevotee(unit, *vault, id, patch);
    }));
    MM_LET(answer, devoteeAnswer(call, id, "done.devotee_changed"_L1));
    answer.data[u"changed"_s] = changed;
    return answer;
}

Result<Answer> find(Call& call)
{
    MM_CHECK(call.session.require("devotee.view"_L1));
    devotees::FindOptions options;
    if (call.args.has("limit"_L1)) {
        MM_LET(limit, call.args.number("limit"_L1, 1, kMostFound));
        options.limit = static_cast<int>(limit);
    }
    // A bare number is looked for among this year's receipts too.
    options.series = call.session.desk().counterCode + u'/'
        + FinancialYear::of(call.session.clock().today()).compact();
    MM_LET(hits, devotees::findDevotees(call.session.db(), call.args.operand(0), options));
    QJsonArray rows;
    for (const auto& hit : hits) {
        rows.append(hitJson(hit));
    }
    return Answer{{{u"devotees"_s, rows}, {u"count"_s, static_cast<qint64>(hits.size())}}};
}

Result<Answer> show(Call& call)
{
    MM_CHECK(call.session.require("devotee.view"_L1));
    MM_LET(id, devoteeId(call.args.operand(0)));
    MM_LET(answer, devoteeAnswer(call, id));
    MM_LET(history, devotees::historyOf(call.session.db(), id));
    QJsonArray receipts;
    for (const auto& row : history) {
        receipts.append(historyJson(row));
    }
    answer.data[u"receipts"_s] = receipts;
    MM_LET(household, devotees::householdOf(call.session.db(), id));
    answer.data[u"household"_s] = household ? QJsonValue(householdJson(*household)) : QJsonValue();
    return answer;
}

Result<Answer> mergeAnswer(Call& call, const devotees::Merge& merge, QLatin1StringView rule)
{
    MM_LET(answer, devoteeAnswer(call, merge.into, rule));
    answer.data[u"merge_id"_s] = idJson(merge.id);
    answer.data[u"from"_s] = idJson(merge.from);
    answer.data[u"into"_s] = idJson(merge.into);
    return answer;
}

Result<Answer> merge(Call& call)
{
    MM_LET(from, devoteeId(call.args.operand(0)));
    MM_LET(into, devoteeId(call.args.operand(1)));
    MM_LET(merged, call.session.run([from = from, into = into](store::UnitOfWork& unit) {
        return devotees::mergeDevotees(unit, from, into);
    }));
    return mergeAnswer(call, merged, "done.devotees_merged"_L1);
}

Result<Answer> unmerge(Call& call)
{
    MM_LET(id, devoteeId(call.args.operand(0)));
    MM_LET(undone, call.session.run([id = id](store::UnitOfWork& unit) {
        return devotees::unmergeDevotee(unit, id.uuid);
    }));
    return mergeAnswer(call, undone, "done.devotees_unmerged"_L1);
}

std::vector<Option> detailOptions(Option::Use name)
{
    std::vector<Option> options{{"name"_L1, "N"_L1, name}};
    for (const auto& option : textOptions()) {
        options.push_back({option.name, option.value});
    }
    options.push_back({"pan"_L1, "P"_L1});
    options.push_back({"birth-date"_L1, "D"_L1});
    return options;
}

} // namespace

std::vector<Command> devoteeCommands()
{
    auto addOptions = detailOptions(Option::Use::Needed);
    addOptions.push_back({"household-of"_L1, "ID"_L1});
    addOptions.push_back({"relation"_L1, "R"_L1});
    return {
        {"devotee add"_L1, "help.devotee_add"_L1, {}, addOptions, Needs::LogIn, add},
        {"devotee change"_L1, "help.devotee_change"_L1, {"ID"_L1},
            detailOptions(Option::Use::Maybe), Needs::LogIn, update},
        {"devotee find"_L1, "help.devotee_find"_L1, {"TEXT"_L1}, {{"limit"_L1, "N"_L1}},
            Needs::LogIn, find},
        {"devotee show"_L1, "help.devotee_show"_L1, {"ID"_L1}, {}, Needs::LogIn, show},
        {"devotee merge"_L1, "help.devotee_merge"_L1, {"FROM"_L1, "INTO"_L1}, {}, Needs::LogIn,
            merge},
        {"devotee unmerge"_L1, "help.devotee_unmerge"_L1, {"ID"_L1}, {}, Needs::LogIn, unmerge},
    };
}

} // namespace mm::cli
