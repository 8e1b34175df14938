// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/event_ring.h"

#include "models/store/query.h"

#include <QRegularExpression>

namespace mm::sync {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr qsizetype kLongestDetail = 300;

} // namespace

QString redacted(const QString& detail)
{
    static const QRegularExpression kDigits(u"[0-9]{7,}"_s);
    static const QRegularExpression kQuoted(u"\"[^\"]*\"|'[^']*'"_s);
    static const QRegularExpression kSecrets(u"(?i)(bearer|token|password|signature)[=: ]+\\S+"_s);
    QString text = detail.left(kLongestDetail);
    text.replace(kSecrets, u"\\1 …"_s);
    text.replace(kQuoted, u"…"_s);
    text.replace(kDigits, u"…"_s);
    return text;
}

Result<void> writeEvent(
    store::Connection& db, const Clock& clock, QLatin1StringView kind, const QString& detail)
{
    Query insert(db,
        "INSERT INTO sync_event (happened_at, kind, detail) VALUES (:at, :kind, :detail) "
        "RETURNING event_no");
    insert.bind("at", clock.nowMs()).bind("kind", kind).bind("detail", redacted(detail));
    MM_LET(number, insert.one([](const Row& row) { return row.integer(0); }));
    if (number % 100 == 0) {
        Query drop(db, "DELETE FROM sync_event WHERE event_no <= :last");
        drop.bind("last", number - kEventsKept);
        MM_CHECK(drop.run());
    }
    return {};
}

Result<std::vector<SyncEvent>> readEvents(store::Connection& db, qint64 count)
{
    Query query(
        db, "SELECT happened_at, kind, detail FROM sync_event ORDER BY event_no DESC LIMIT :count");
    query.bind("count", count);
    return query.all([](const Row& row) {
        return SyncEvent{row.integer(0), row.text(1), row.text(2)};
    });
}

} // namespace mm::sync
