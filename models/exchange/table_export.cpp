// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/table_export.h"

#include "models/audit/audit.h"

#include <QJsonArray>

namespace mm::exchange {

using namespace Qt::StringLiterals;

Result<void> mayExportTable(const store::Desk& desk)
{
    const QString permission = u"data.export"_s;
    if (!desk.actor.permissions.contains(permission)) {
        return fail(Error{ErrorKind::PermissionDenied, "permission.denied"_L1, {},
            {{u"permission"_s, permission}}, {}});
    }
    return {};
}

Result<void> recordTableExport(store::UnitOfWork& unit, const TableExport& taken)
{
    MM_CHECK(mayExportTable(unit.desk()));
    return audit::finish(unit,
        {"table.export"_L1, "temples"_L1, unit.desk().temple.uuid, {},
            {{u"table"_s, taken.table}, {u"format"_s, taken.format}, {u"rows"_s, taken.rows},
                {u"columns"_s, QJsonArray::fromStringList(taken.columns)},
                {u"filters"_s, taken.filters}}});
}

} // namespace mm::exchange
