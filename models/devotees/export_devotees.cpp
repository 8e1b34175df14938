// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/export_devotees.h"

#include "models/audit/audit.h"
#include "models/core/person_rules.h"
#include "models/devotees/devotees_sql.h"

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Row;

namespace {

constexpr int kReasonMax = 200;

Devotee exportedFrom(const Row& row)
{
    Devotee d;
    d.id = row.id<DevoteeId>(0);
    d.name = row.text(1);
    d.nameLocal = row.text(2);
    d.phone = row.text(3);
    d.alternatePhone = row.text(4);
    d.email = row.text(5);
    d.address = row.text(6);
    d.city = row.text(7);
    d.state = row.text(8);
    d.pinCode = row.text(9);
    d.gotra = row.text(10);
    d.nakshatra = row.text(11);
    d.rashi = row.text(12);
    d.birthDate = row.date(13);
    d.language = row.text(14);
    d.allowsMessages = row.flag(15);
    d.allowsNameDisplay = row.flag(16);
    d.panMasked = row.text(17);
    return d;
}

} // namespace

Result<std::vector<Devotee>> takeOutRegister(store::UnitOfWork& unit, const QString& reason)
{
    MM_CHECK(unit.require(u"data.export"_s));
    MM_LET(why, cleanText(reason, kReasonMax, u"reason"_s));
    if (why.isEmpty()) {
        return fail(invalid("reason.missing"_L1, u"reason"_s));
    }
    store::Query query(unit.db(), sql::devotees::register_to_export);
    MM_LET(everybody, query.all(exportedFrom));
    MM_CHECK(audit::finish(unit,
        {"devotee.export"_L1, "temples"_L1, unit.desk().temple.uuid, {},
            {{u"devotees"_s, static_cast<qint64>(everybody.size())}}, why}));
    return everybody;
}

} // namespace mm::devotees
