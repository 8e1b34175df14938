// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/temple.h"

#include "models/audit/audit.h"
#include "models/identity/identity_sql.h"
#include "models/store/tables.h"

namespace mm::identity {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Field;
using store::orNull;
using store::Query;
using store::Row;
using store::Value;

namespace {

Value image(const QByteArray& bytes)
{
    return bytes.isEmpty() ? Value() : Value(Bytes{bytes});
}

/// The columns that may change, in the table's order.
std::vector<Field> changeable(const Temple& t)
{
    return {{"name", t.name}, {"name_local", orNull(t.nameLocal)},
        {"trust_name", orNull(t.trustName)}, {"address", orNull(t.address)},
        {"city", orNull(t.city)}, {"state", orNull(t.state)}, {"pin_code", orNull(t.pinCode)},
        {"phone", orNull(t.phone)}, {"email", orNull(t.email)},
        {"registration_no", orNull(t.registrationNo)}, {"pan", orNull(t.pan)},
        {"latitude_udeg", t.latitudeUdeg}, {"longitude_udeg", t.longitudeUdeg},
        {"time_zone", t.timeZone}, {"language", t.language},
        {"receipt_language", t.receiptLanguage}, {"trust_kind", t.trustKind},
        {"deduction_route", t.deductionRoute},
        {"deduction_reference", orNull(t.deductionReference)},
        {"deduction_order_on", t.deductionOrderOn}, {"deduction_from", t.deductionFrom},
        {"deduction_upto", t.deductionUpto}, {"signatory", orNull(t.signatory)},
        {"receipt_note", orNull(t.receiptNote)}, {"upi_vpa", orNull(t.upiVpa)},
        {"logo", image(t.logo)}};
}

Temple fromRow(const Row& row)
{
    Temple t;
    t.id = row.id<TempleId>(0);
    t.code = row.text(1);
    QString* const texts[] = {&t.name, &t.nameLocal, &t.trustName, &t.address, &t.city, &t.state,
        &t.pinCode, &t.phone, &t.email, &t.registrationNo, &t.pan};
    int column = 2;
    for (QString* text : texts) {
        *text = row.text(column++);
    }
    t.latitudeUdeg = row.isNull(13) ? std::nullopt : std::optional(row.integer(13));
    t.longitudeUdeg = row.isNull(14) ? std::nullopt : std::optional(row.integer(14));
    t.timeZone = row.text(15);
    t.language = row.text(16);
    t.receiptLanguage = row.text(17);
    t.trustKind = row.text(18);
    t.deductionRoute = row.text(19);
    t.deductionReference = row.text(20);
    t.deductionOrderOn = row.date(21);
    t.deductionFrom = row.date(22);
    t.deductionUpto = row.date(23);
    t.signatory = row.text(24);
    t.receiptNote = row.text(25);
    t.upiVpa = row.text(26);
    t.logo = row.bytes(27);
    t.createdAt = row.integer(28);
    return t;
}

QJsonValue forAudit(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value.data())) {
        return *text;
    }
    if (const auto* number = std::get_if<qint64>(&value.data())) {
        return *number;
    }
    if (const auto* bytes = std::get_if<QByteArray>(&value.data())) {
        return QString::fromLatin1(store::sha256(*bytes).toHex());
    }
    return {};
}

} // namespace

Result<void> insertTemple(store::UnitOfWork& unit, const Temple& temple)
{
    MM_LET(cleaned, cleanTemple(temple));
    std::vector<Field> fields{{"id", cleaned.id}, {"code", cleaned.code}};
    const auto rest = changeable(cleaned);
    fields.insert(fields.end(), rest.begin(), rest.end());
    fields.push_back({"created_at", unit.nowMs()});
    return unit.insert(tables::temples, fields);
}

Result<Temple> readTemple(store::Connection& db)
{
    Query query(db, sql::identity::temple);
    MM_LET(temple, query.maybe(fromRow));
    if (!temple) {
        return fail(Error{ErrorKind::Integrity, "store.not_set_up"_L1, {}, {}, {}});
    }
    return *temple;
}

Result<void> updateTemple(store::UnitOfWork& unit, const Temple& changed)
{
    MM_CHECK(unit.require(u"settings.manage"_s));
    MM_LET(current, readTemple(unit.db()));
    Temple wanted = changed;
    wanted.code = current.code;
    MM_LET(cleaned, cleanTemple(wanted));
    const auto before = changeable(current);
    const auto after = changeable(cleaned);
    std::vector<Field> different;
    audit::Event event{"temple.update"_L1, "temples"_L1, current.id.uuid};
    for (size_t i = 0; i < after.size(); ++i) {
        if (before[i].value != after[i].value) {
            different.push_back(after[i]);
            const QString column = QString::fromLatin1(after[i].column);
            event.before[column] = forAudit(before[i].value);
            event.after[column] = forAudit(after[i].value);
        }
    }
    if (different.empty()) {
        return {};
    }
    MM_CHECK(unit.patch(tables::temples, current.id.uuid, different));
    return audit::finish(unit, event);
}

} // namespace mm::identity
