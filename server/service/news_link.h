// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/pg_listener.h"

#include <QHash>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace mm::server {

/// Tells the other processes of the service which temples have news, and hears it from them: one
/// connection with LISTEN, on a thread of its own. What is to be told is gathered and sent at most
/// ten times a second, after the commits and outside of their transactions (inside, NOTIFY takes a
/// lock that all of the instance shares). News may be lost: who waits asks again by itself.
class NewsLink
{
public:
    using Heard = std::function<void(TempleId temple, qint64 head)>;

    /// `conninfo` empty: there are no others.
    NewsLink(QString conninfo, Heard heard);
    ~NewsLink();
    Q_DISABLE_COPY_MOVE(NewsLink)

    /// From any thread, after the commit.
    void tell(TempleId temple, qint64 head);

private:
    void run();
    bool send();
    bool hear();
    /// Waits, unless the end has come.
    bool rest(int ms);

    QString m_conninfo;
    Heard m_heard;
    std::unique_ptr<store::PgListener> m_listener;
    std::mutex m_mutex;
    std::condition_variable m_end;
    QHash<TempleId, qint64> m_news;
    bool m_ends = false;
    /// The last member: it works with the others.
    std::thread m_thread;
};

} // namespace mm::server
