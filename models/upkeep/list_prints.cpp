// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/list_prints.h"

#include "models/upkeep/store_info.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mm::upkeep {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKey("seva_list_prints");

/// ISO day: UTC ms as text, since a JSON number is not whole for certain.
Result<QJsonObject> prints(store::Connection& db)
{
    MM_LET(text, readInfo(db, kKey));
    return QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
}

} // namespace

Result<std::optional<qint64>> lastListPrint(store::Connection& db, QDate date)
{
    MM_LET(all, prints(db));
    bool isNumber = false;
    const qint64 at = all.value(date.toString(Qt::ISODate)).toString().toLongLong(&isNumber);
    return isNumber ? std::optional(at) : std::nullopt;
}

Result<void> rememberListPrint(store::Connection& db, QDate date, qint64 madeAt, QDate today)
{
    MM_LET(all, prints(db));
    QJsonObject kept;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (QDate::fromString(it.key(), Qt::ISODate) >= today.addDays(-1)) {
            kept.insert(it.key(), it.value());
        }
    }
    kept.insert(date.toString(Qt::ISODate), QString::number(madeAt));
    return writeInfo(
        db, kKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace mm::upkeep
