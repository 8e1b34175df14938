// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/money.h"

#include <QJsonValue>

namespace mm::reports {

/// Values as the contract has them; null for what is not there.
template <typename Tag>
QJsonValue idJson(const Id<Tag>& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}
inline QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}
inline QJsonValue instantJson(qint64 utcMs)
{
    return utcMs == 0 ? QJsonValue() : QJsonValue(isoInstant(utcMs));
}
inline QJsonValue moneyJson(Money amount)
{
    return amount.paise();
}
inline QJsonValue textJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace mm::reports
