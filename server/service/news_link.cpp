// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/news_link.h"

#include <chrono>

namespace mm::server {

namespace {

constexpr int kBeatMs = 100;
constexpr int kRetryMs = 5'000;
/// PostgreSQL takes 8,000 bytes; a temple and its number are below 60.
constexpr qsizetype kTemplesAMessage = 120;

} // namespace

NewsLink::NewsLink(QString conninfo, Heard heard)
    : m_conninfo(std::move(conninfo))
    , m_heard(std::move(heard))
    , m_thread([this] { run(); })
{ }

NewsLink::~NewsLink()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_end.notify_all();
    m_thread.join();
}

void NewsLink::tell(TempleId temple, qint64 head)
{
    if (m_conninfo.isEmpty()) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    qint64& known = m_news[temple];
    known = std::max(known, head);
}

bool NewsLink::rest(int ms)
{
    std::unique_lock lock(m_mutex);
    m_end.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_ends; });
    return !m_ends;
}

bool NewsLink::send()
{
    QHash<TempleId, qint64> news;
    {
        const std::scoped_lock lock(m_mutex);
        news.swap(m_news);
    }
    QByteArrayList parts;
    for (auto it = news.cbegin(); it != news.cend(); ++it) {
        parts.append(it.key().toString().toLatin1() + '=' + QByteArray::number(it.value()));
        if (parts.size() >= kTemplesAMessage
            && !m_listener->tell(std::exchange(parts, {}).join(' '))) {
            return false;
        }
    }
    return parts.isEmpty() || m_listener->tell(parts.join(' '));
}

bool NewsLink::hear()
{
    const auto messages = m_listener->hear(kBeatMs);
    if (!messages) {
        return false;
    }
    for (const auto& message : *messages) {
        for (const auto& part : message.split(' ')) {
            const auto pair = part.split('=');
            const auto temple = TempleId::fromString(QString::fromLatin1(pair.first()));
            if (temple && pair.size() == 2) {
                m_heard(*temple, pair.last().toLongLong());
            }
        }
    }
    return true;
}

void NewsLink::run()
{
    while (!m_conninfo.isEmpty() && rest(0)) {
        if (m_listener == nullptr) {
            auto opened = store::PgListener::open(m_conninfo);
            if (!opened) {
                rest(kRetryMs);
                continue;
            }
            m_listener = std::move(*opened);
        }
        const auto started = std::chrono::steady_clock::now();
        if (!send() || !hear()) {
            m_listener.reset();
            continue;
        }
        // News that comes in quickly is not answered quicker than ten times a second.
        const auto left = std::chrono::milliseconds(kBeatMs)
            - std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now() - started);
        if (left.count() > 0) {
            rest(static_cast<int>(left.count()));
        }
    }
}

} // namespace mm::server
