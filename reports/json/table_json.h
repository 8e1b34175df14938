// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/exports/report_table.h"

#include <QJsonObject>

namespace mm::reports {

/// {"name","title","period","columns":["code",…],"column_titles":[…],"rows":[{"code":…},…],
/// "totals":{…}}: amounts are whole paise in fields that end in "_paise".
QJsonObject tableJson(const ReportTable& table);

/// The same without "rows" …
QJsonObject tableHeadJson(const ReportTable& table);
/// … and what stands there, as compact text: many rows are written in a fraction of the time.
QByteArray rowsJson(const ReportTable& table);

} // namespace mm::reports
