// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/memo.h"

namespace mm::sync {

Result<std::optional<qint64>> readNumber(store::Connection& db, QLatin1StringView key)
{
    MM_LET(text, upkeep::readInfo(db, key));
    bool isNumber = false;
    const qint64 number = text ? text->toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

Result<void> writeNumber(store::Connection& db, QLatin1StringView key, qint64 number)
{
    return upkeep::writeInfo(db, key, QString::number(number));
}

} // namespace mm::sync
