// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/register_table.h"

#include <QCoreApplication>

namespace mm::ui {

using namespace Qt::StringLiterals;
using reports::CellKind;
using reports::ReportCell;
using reports::ReportColumn;

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("DevoteesPage", words);
}

ReportColumn column(QLatin1StringView key, const char* title, CellKind kind = CellKind::Text)
{
    return {key, say(title), kind};
}

} // namespace

reports::ReportTable registerTable()
{
    reports::ReportTable table;
    table.name = u"devotees"_s;
    table.title = say(QT_TRANSLATE_NOOP("DevoteesPage", "Devotees"));
    table.columns = {
        column("name"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Name")),
        column("name_local"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Name in the local script")),
        column("phone"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Phone")),
        column("alternate_phone"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Other phone")),
        column("email"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "E-mail")),
        column("address"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Address")),
        column("city"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Place")),
        column("state"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "State")),
        column("pin_code"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "PIN code")),
        column("gotra"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Gotra")),
        column("nakshatra"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Nakshatra")),
        column("rashi"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Rashi")),
        column("birth_date"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Born on"), CellKind::Date),
        column("language"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Language")),
        column("allows_messages"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Messages allowed"),
            CellKind::Number),
        column("allows_name_display"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "Name may be shown"),
            CellKind::Number),
        column("pan"_L1, QT_TRANSLATE_NOOP("DevoteesPage", "PAN, masked")),
    };
    return table;
}

std::vector<ReportCell> registerRow(const devotees::Devotee& devotee)
{
    std::vector<ReportCell> row;
    const auto text = [&row](const QString& value) {
        row.push_back(value.isEmpty() ? ReportCell() : ReportCell(value));
    };
    text(devotee.name);
    text(devotee.nameLocal);
    text(devotee.phone);
    text(devotee.alternatePhone);
    text(devotee.email);
    text(devotee.address);
    text(devotee.city);
    text(devotee.state);
    text(devotee.pinCode);
    text(devotee.gotra);
    text(devotee.nakshatra);
    text(devotee.rashi);
    row.push_back(devotee.birthDate.isValid() ? ReportCell(devotee.birthDate) : ReportCell());
    text(devotee.language);
    row.push_back(qint64{devotee.allowsMessages});
    row.push_back(qint64{devotee.allowsNameDisplay});
    text(devotee.panMasked);
    return row;
}

} // namespace mm::ui
