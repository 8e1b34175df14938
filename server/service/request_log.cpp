// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/request_log.h"

#include "models/core/clock.h"

#include <QJsonDocument>

#include <cstdio>

namespace mm::server {

using namespace Qt::StringLiterals;

void logLine(QLatin1StringView level, QLatin1StringView event, qint64 nowMs, QJsonObject fields)
{
    fields[u"time"_s] = isoInstant(nowMs);
    fields[u"level"_s] = level;
    fields[u"event"_s] = event;
    const QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    // One call a line: lines of several threads do not mix.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

QString loggable(const Error& error)
{
    constexpr qsizetype kLongest = 300;
    qsizetype end = error.detail.size();
    for (const auto& mark : {"DETAIL:"_L1, "CONTEXT:"_L1, "LINE 1:"_L1}) {
        const qsizetype at = error.detail.indexOf(mark);
        end = at >= 0 ? std::min(end, at) : end;
    }
    return error.detail.left(std::min(end, kLongest)).trimmed();
}

} // namespace mm::server
