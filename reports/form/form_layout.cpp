// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/form/form_paper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCodes{"number"_L1, "date"_L1, "devotee"_L1, "address"_L1, "phone"_L1,
    "lines"_L1, "amounts"_L1, "total"_L1, "words"_L1, "payment"_L1, "mark"_L1, "note"_L1};
static_assert(kCodes.size() == std::size(kAllFormFields));

constexpr double kWidestMm = 350;
constexpr double kNarrowestMm = 50;

constexpr std::array kPitches{10, 12, 15};

Pitch pitchOf(int charactersAnInch)
{
    const auto found = std::find(kPitches.begin(), kPitches.end(), charactersAnInch);
    return found == kPitches.end() ? Pitch::Cpi10 : static_cast<Pitch>(found - kPitches.begin());
}

double within(
    const QJsonObject& json, QLatin1StringView key, double standard, double least, double most)
{
    return std::clamp(json.value(key).toDouble(standard), least, most);
}

void readField(PlacedField& placed, const QJsonObject& json, const FormLayout& form)
{
    placed.xMm = within(json, "x"_L1, placed.xMm, 0, form.widthMm - 5);
    placed.yMm = within(json, "y"_L1, placed.yMm, 0, form.heightMm - 5);
    placed.widthMm = within(json, "width"_L1, placed.widthMm, 5, form.widthMm);
    placed.pitch = pitchOf(json.value("pitch"_L1).toInt());
    placed.bold = json.value("bold"_L1).toBool(placed.bold);
    placed.shown = json.value("shown"_L1).toBool(placed.shown);
}

} // namespace

QLatin1StringView formFieldCode(FormField field)
{
    return kCodes.at(static_cast<size_t>(field));
}

FormLayout usualForm()
{
    FormLayout form;
    form.fields = {
        {FormField::Number, 150, 28, 48, Pitch::Cpi10, true},
        {FormField::Date, 150, 36, 48},
        {FormField::Devotee, 35, 44, 110, Pitch::Cpi10, true},
        {FormField::Address, 35, 51, 110, Pitch::Cpi12},
        {FormField::Phone, 150, 44, 48, Pitch::Cpi12},
        {FormField::Lines, 15, 70, 130, Pitch::Cpi12},
        {FormField::Amounts, 155, 70, 40},
        {FormField::Total, 155, 112, 40, Pitch::Cpi10, true},
        {FormField::Words, 15, 112, 130, Pitch::Cpi12},
        {FormField::Payment, 15, 124, 130, Pitch::Cpi12},
        {FormField::Mark, 80, 20, 60, Pitch::Cpi10, true},
        {FormField::Note, 15, 134, 130, Pitch::Cpi15},
    };
    return form;
}

QByteArray formJson(const FormLayout& form)
{
    QJsonArray fields;
    for (const PlacedField& placed : form.fields) {
        fields.append(QJsonObject{{u"field"_s, QString(formFieldCode(placed.field))},
            {u"x"_s, placed.xMm}, {u"y"_s, placed.yMm}, {u"width"_s, placed.widthMm},
            {u"pitch"_s, kPitches.at(static_cast<size_t>(placed.pitch))}, {u"bold"_s, placed.bold},
            {u"shown"_s, placed.shown}});
    }
    const QJsonObject whole{{u"width"_s, form.widthMm}, {u"height"_s, form.heightMm},
        {u"line"_s, form.lineMm}, {u"fields"_s, fields}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

FormLayout formOf(const QByteArray& json)
{
    FormLayout form = usualForm();
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    form.widthMm = within(whole, "width"_L1, form.widthMm, kNarrowestMm, kWidestMm);
    form.heightMm = within(whole, "height"_L1, form.heightMm, kNarrowestMm, kWidestMm);
    form.lineMm = within(whole, "line"_L1, form.lineMm, 3, 15);
    for (const QJsonValue& value : whole.value("fields"_L1).toArray()) {
        const QJsonObject field = value.toObject();
        const QString code = field.value("field"_L1).toString();
        for (PlacedField& placed : form.fields) {
            if (code == formFieldCode(placed.field)) {
                readField(placed, field, form);
            }
        }
    }
    return form;
}

} // namespace mm::reports
