// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/json_values.h"
#include "models/accounts/funds.h"
#include "models/accounts/ledgers.h"
#include "models/donations/categories.h"
#include "models/identity/place.h"
#include "models/identity/settings.h"
#include "models/identity/temple.h"

#include <QFile>

namespace mm::cli {

using namespace Qt::StringLiterals;
using identity::Temple;

namespace {

/// A text of the temple's record and its option.
struct TextOption
{
    QLatin1StringView name;
    QLatin1StringView value;
    QString Temple::*field;
};

const std::vector<TextOption>& textOptions()
{
    static const std::vector<TextOption> options{
        {"name"_L1, "N"_L1, &Temple::name},
        {"name-local"_L1, "T"_L1, &Temple::nameLocal},
        {"trust-name"_L1, "N"_L1, &Temple::trustName},
        {"address"_L1, "A"_L1, &Temple::address},
        {"city"_L1, "T"_L1, &Temple::city},
        {"state"_L1, "KA"_L1, &Temple::state},
        {"pin-code"_L1, "P"_L1, &Temple::pinCode},
        {"phone"_L1, "P"_L1, &Temple::phone},
        {"email"_L1, "E"_L1, &Temple::email},
        {"registration-no"_L1, "R"_L1, &Temple::registrationNo},
        {"pan"_L1, "P"_L1, &Temple::pan},
        {"language"_L1, "kn"_L1, &Temple::language},
        {"receipt-language"_L1, "kn"_L1, &Temple::receiptLanguage},
        {"trust-kind"_L1, "religious|charitable|mixed"_L1, &Temple::trustKind},
        {"deduction-route"_L1, "none|approval|notified"_L1, &Temple::deductionRoute},
        {"deduction-reference"_L1, "R"_L1, &Temple::deductionReference},
        {"signatory"_L1, "N"_L1, &Temple::signatory},
        {"receipt-note"_L1, "T"_L1, &Temple::receiptNote},
        {"upi-vpa"_L1, "V"_L1, &Temple::upiVpa},
    };
    return options;
}

struct DateOption
{
    QLatin1StringView name;
    QDate Temple::*field;
};

constexpr DateOption kDates[]{
    {"deduction-order-on"_L1, &Temple::deductionOrderOn},
    {"deduction-from"_L1, &Temple::deductionFrom},
    {"deduction-upto"_L1, &Temple::deductionUpto},
};

QJsonObject templeJson(const Temple& temple)
{
    QJsonObject json{{u"temple_id"_s, idJson(temple.id)}, {u"code"_s, temple.code},
        {u"tz"_s, temple.timeZone}, {u"has_logo"_s, !temple.logo.isEmpty()},
        {u"created_at"_s, instantJson(temple.createdAt)}};
    for (const auto& option : textOptions()) {
        json[fieldOf(option.name)] = temple.*option.field;
    }
    for (const auto& option : kDates) {
        json[fieldOf(option.name)] = dateJson(temple.*option.field);
    }
    const auto degrees = [](const std::optional<qint64>& place) {
        return place ? QJsonValue(identity::degreesText(*place)) : QJsonValue();
    };
    json[u"lat"_s] = degrees(temple.latitudeUdeg);
    json[u"lon"_s] = degrees(temple.longitudeUdeg);
    return json;
}

Result<Answer> show(Call& call)
{
    MM_LET(temple, identity::readTemple(call.session.db()));
    Answer answer{templeJson(temple)};
    answer.data[u"counter"_s] = call.session.desk().counterCode;
    return answer;
}

Result<Answer> change(Call& call)
{
    const Arguments& args = call.args;
    MM_LET(temple, identity::readTemple(call.session.db()));
    for (const auto& option : textOptions()) {
        if (args.has(option.name)) {
            temple.*option.field = args.text(option.name);
        }
    }
    for (const auto& option : kDates) {
        if (args.has(option.name)) {
            MM_LET(date, args.date(option.name));
            temple.*option.field = date;
        }
    }
    if (args.has("logo"_L1)) {
        QFile file(args.text("logo"_L1));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(Error{ErrorKind::NotFound, "json.unreadable"_L1, u"logo"_s,
                {{u"file"_s, file.fileName()}}, file.errorString()});
        }
        temple.logo = file.readAll();
    }
    MM_CHECK(call.session.run(
        [&](store::UnitOfWork& unit) { return identity::updateTemple(unit, temple); }));
    MM_LET(changed, identity::readTemple(call.session.db()));
    return Answer{templeJson(changed), "done.temple_changed"_L1};
}

QJsonObject fundJson(const accounts::Fund& fund)
{
    return {{u"code"_s, fund.code}, {u"name"_s, fund.name},
        {u"name_local"_s, textJson(fund.nameLocal)}, {u"nature"_s, fund.nature},
        {u"deductible"_s, fund.isDeductible}};
}

Result<Answer> listFunds(Call& call)
{
    MM_LET(funds, accounts::listFunds(call.session.db()));
    QJsonArray rows;
    for (const auto& fund : funds) {
        rows.append(fundJson(fund));
    }
    return Answer{{{u"funds"_s, rows}}};
}

Result<Answer> changeFund(Call& call)
{
    const QString code = call.args.operand(0);
    const QString wanted = call.args.text("deductible"_L1).toLower();
    if (wanted != "yes"_L1 && wanted != "no"_L1) {
        return fail(invalid("cli.yes_or_no"_L1, u"deductible"_s));
    }
    MM_CHECK(call.session.run([&](store::UnitOfWork& unit) {
        return accounts::setFundDeductible(unit, code, wanted == "yes"_L1);
    }));
    MM_LET(fund, accounts::fundByCode(call.session.db(), code));
    Answer answer{fundJson(fund), "done.fund_changed"_L1, {{u"fund"_s, fund.code}}};
    answer.data[u"funds"_s] = QJsonArray{fundJson(fund)};
    return answer;
}

Result<Answer> listCategories(Call& call)
{
    MM_LET(categories, donations::listCategories(call.session.db()));
    QJsonArray rows;
    for (const auto& category : categories) {
        rows.append(QJsonObject{{u"code"_s, category.code}, {u"name"_s, category.name},
            {u"name_local"_s, textJson(category.nameLocal)},
            {u"donation_type"_s, category.donationType}});
    }
    return Answer{{{u"categories"_s, rows}}};
}

Result<Answer> listSettings(Call& call)
{
    QJsonArray rows;
    for (const auto setting : identity::kAllSettings) {
        MM_LET(value, identity::settingText(call.session.db(), setting));
        rows.append(
            QJsonObject{{u"key"_s, QString(identity::specOf(setting).key)}, {u"value"_s, value}});
    }
    return Answer{{{u"settings"_s, rows}}};
}

Result<Answer> changeSetting(Call& call)
{
    MM_LET(setting, identity::parseSetting(call.args.operand(0)));
    MM_CHECK(call.session.run([&, which = setting](store::UnitOfWork& unit) {
        return identity::changeSetting(unit, which, call.args.operand(1));
    }));
    return listSettings(call);
}

std::vector<Option> changeOptions()
{
    std::vector<Option> options;
    for (const auto& option : textOptions()) {
        options.push_back({option.name, option.value});
    }
    for (const auto& option : kDates) {
        options.push_back({option.name, "D"_L1});
    }
    options.push_back({"logo"_L1, "F.png"_L1});
    return options;
}

} // namespace

std::vector<Command> templeCommands()
{
    return {
        {"temple show"_L1, "help.temple_show"_L1, {}, {}, Needs::LogIn, show},
        {"temple change"_L1, "help.temple_change"_L1, {}, changeOptions(), Needs::LogIn, change},
        {"fund list"_L1, "help.fund_list"_L1, {}, {}, Needs::LogIn, listFunds},
        {"fund change"_L1, "help.fund_change"_L1, {"CODE"_L1},
            {{"deductible"_L1, "yes|no"_L1, Option::Use::Needed}}, Needs::LogIn, changeFund},
        {"category list"_L1, "help.category_list"_L1, {}, {}, Needs::LogIn, listCategories},
        {"setting list"_L1, "help.setting_list"_L1, {}, {}, Needs::LogIn, listSettings},
        {"setting change"_L1, "help.setting_change"_L1, {"KEY"_L1, "VALUE"_L1}, {}, Needs::LogIn,
            changeSetting},
    };
}

} // namespace mm::cli
