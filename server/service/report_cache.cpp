// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/report_cache.h"

#include "models/store/query.h"
#include "server/service/service_sql.h"

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameInRedis(const QByteArray& key)
{
    return "mm:report:" + key.toHex();
}

} // namespace

ReportCache::ReportCache(RedisLink* redis, const std::vector<QByteArray>& fieldKeys)
    : m_redis(fieldKeys.empty() ? nullptr : redis)
{
    if (m_redis != nullptr) {
        const QByteArray digest = store::sha256("mandirmitra.reports" + fieldKeys.front());
        m_key =
            identity::SecretKey::copyOf(reinterpret_cast<const unsigned char*>(digest.constData()));
    }
}

Result<QByteArray> ReportCache::keyOf(const Ask& ask, const store::Desk& desk)
{
    store::Query query(desk.db, sql::service::temple_moment);
    query.bind("temple_id", desk.temple);
    MM_LET(moment, query.one([](const store::Row& row) { return row.text(0); }));
    QStringList parts{QStringLiteral(MM_VERSION), desk.temple.toString(), moment,
        desk.clock.today().toString(Qt::ISODate), ask.language, QString(ask.route.path)};
    const auto add = [&parts](QStringList more) {
        more.sort();
        // The count keeps one list's end from being taken for the next one's beginning.
        parts += QString::number(more.size());
        parts += more;
    };
    const auto pairs = [](const QHash<QString, QString>& named) {
        QStringList all;
        for (auto it = named.cbegin(); it != named.cend(); ++it) {
            all += it.key() + u'=' + it.value();
        }
        return all;
    };
    add(pairs(ask.path));
    add(pairs(ask.query));
    add(QStringList(desk.actor.permissions.cbegin(), desk.actor.permissions.cend()));
    return store::sha256(parts.join(QChar(u'\n')).toUtf8());
}

std::optional<QByteArray> ReportCache::findHere(const QByteArray& key)
{
    const std::scoped_lock lock(m_mutex);
    const auto* body = m_here.object(key);
    return body != nullptr ? std::optional(*body) : std::nullopt;
}

std::optional<QByteArray> ReportCache::findShared(const QByteArray& key, qint64 nowMs)
{
    const auto sealed = m_redis->text(nameInRedis(key), nowMs);
    if (!sealed) {
        return std::nullopt;
    }
    // What somebody else has put there is none.
    auto body = identity::openSealed(*m_key, *sealed, key);
    return body ? std::optional(std::move(*body)) : std::nullopt;
}

std::optional<QByteArray> ReportCache::find(const QByteArray& key, qint64 nowMs)
{
    auto body = m_redis != nullptr ? findShared(key, nowMs) : findHere(key);
    m_found += body ? 1 : 0;
    return body;
}

void ReportCache::keep(const QByteArray& key, const QByteArray& body, qint64 nowMs)
{
    if (body.size() > kLargest) {
        return;
    }
    if (m_redis != nullptr) {
        // Where Redis does not answer the next one asks the database again.
        std::ignore =
            m_redis->ask({{"SET", nameInRedis(key), identity::sealBytes(*m_key, body, key), "EX",
                             QByteArray::number(kKeptSeconds)}},
                nowMs);
        return;
    }
    const std::scoped_lock lock(m_mutex);
    m_here.insert(key, new QByteArray(body), std::max<qsizetype>(1, body.size()));
}

} // namespace mm::server
