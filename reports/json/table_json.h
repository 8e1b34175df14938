// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/exports/report_table.h"

#include <QJsonObject>

namespace mm::reports {

/// {"name","title","period","columns":["code",…],"column_titles":[…],"rows":[{"code":…},…],
/// "totals":{…}}: amounts are whole paise in fields that end in "_paise".
QJsonObject tableJson(const ReportTable& table);

} // namespace mm::reports
