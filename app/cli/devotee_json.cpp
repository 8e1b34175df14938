// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devotee_json.h"

#include "app/cli/json_values.h"

#include <QJsonArray>

namespace mm::cli {

using namespace Qt::StringLiterals;

QJsonObject devoteeJson(const devotees::Devotee& devotee)
{
    return {{u"id"_s, idJson(devotee.id)}, {u"name"_s, devotee.name},
        {u"name_local"_s, devotee.nameLocal}, {u"phone"_s, devotee.phone},
        {u"alternate_phone"_s, devotee.alternatePhone}, {u"email"_s, devotee.email},
        {u"address"_s, devotee.address}, {u"city"_s, devotee.city}, {u"state"_s, devotee.state},
        {u"pin_code"_s, devotee.pinCode}, {u"gotra"_s, devotee.gotra},
        {u"nakshatra"_s, devotee.nakshatra}, {u"rashi"_s, devotee.rashi},
        {u"birth_date"_s, dateJson(devotee.birthDate)}, {u"language"_s, devotee.language},
        {u"pan_masked"_s, devotee.panMasked}, {u"household_id"_s, idJson(devotee.household)},
        {u"relation"_s, devotee.relation}, {u"merged_into"_s, idJson(devotee.mergedInto)},
        {u"allows_messages"_s, devotee.allowsMessages},
        {u"allows_name_display"_s, devotee.allowsNameDisplay}, {u"notes"_s, devotee.notes},
        {u"created_at"_s, instantJson(devotee.createdAt)}};
}

QJsonObject hitJson(const devotees::DevoteeHit& hit)
{
    return {{u"id"_s, idJson(hit.id)}, {u"name"_s, hit.name}, {u"name_local"_s, hit.nameLocal},
        {u"phone"_s, hit.phone}, {u"gotra"_s, hit.gotra}, {u"nakshatra"_s, hit.nakshatra},
        {u"rashi"_s, hit.rashi}, {u"place"_s, hit.place},
        {u"last_visit"_s, dateJson(hit.lastVisit)}};
}

QJsonObject historyJson(const devotees::HistoryRow& row)
{
    return {{u"id"_s, idJson(row.receipt)}, {u"receipt_number"_s, row.number},
        {u"business_date"_s, dateJson(row.businessDate)},
        {u"issued_at"_s, instantJson(row.issuedAt)}, {u"amount_paise"_s, moneyJson(row.total)},
        {u"printed_for"_s, idJson(row.printedFor)}, {u"printed_name"_s, row.printedName},
        {u"status"_s, row.cancelled ? u"cancelled"_s : u"issued"_s}, {u"title"_s, row.title},
        {u"lines"_s, row.lines}};
}

QJsonObject householdJson(const devotees::Household& household)
{
    QJsonArray members;
    for (const auto& member : household.members) {
        members.append(QJsonObject{{u"id"_s, idJson(member.id)}, {u"name"_s, member.name},
            {u"name_local"_s, member.nameLocal}, {u"phone"_s, member.phone},
            {u"gotra"_s, member.gotra}, {u"nakshatra"_s, member.nakshatra},
            {u"rashi"_s, member.rashi}, {u"relation"_s, member.relation},
            {u"head"_s, member.isHead}});
    }
    return {{u"id"_s, idJson(household.id)}, {u"name"_s, household.name},
        {u"head_id"_s, idJson(household.head)}, {u"members"_s, members}};
}

} // namespace mm::cli
