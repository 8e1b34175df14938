// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/local/right_book.h"
#include "sync/transport/service_transport.h"

#include <QTimer>

#include <deque>

namespace mm::sync {

/// Sees to the rights to sell limited places (protocol, C8) beside the engine, on its thread and
/// over its connection and session: what a counter ought to hold is renewed every minute while the
/// service is there, and what a sale needs is asked for at once. Asks go out one at a time; a
/// failure is no trouble of the synchronisation, the counter goes on with the rights that it has.
class RightsClerk final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        store::Connection& db;
        const Clock& clock;
        HttpClient& client;
        const DeviceSession& session;
        QString counterCode;
        /// Whether there is a way to the service just now.
        std::function<bool()> isOnline;
    };
    /// How long a sale waits for an answer.
    static constexpr qint64 kSaleBudgetMs = 2'000;

    explicit RightsClerk(Parts parts);

    /// The renewal: now, and then every minute.
    void start();
    /// Asks for what is due; finished() when nothing is left to ask.
    void renew();
    /// What a sale needs goes before what is due. `done` is called once, when it was answered, and
    /// at once when there is nothing to ask or nobody to answer.
    void askForSale(SevaId seva, QDate date, qint64 seats, std::function<void()> done);
    [[nodiscard]] bool isIdle() const { return !m_isAsking; }

Q_SIGNALS:
    void finished();

private:
    struct Errand
    {
        protocol::Rights ask;
        /// The places are given in halves of what is free: asked again as long as it helps.
        qint64 seats = 0;
        std::shared_ptr<void> whenOver = {};
    };
    void next();
    void answered(const Errand& errand, const Reply& reply);

    Parts m_parts;
    RightBook m_book;
    std::deque<Errand> m_errands;
    QTimer m_minute;
    Ticket m_ticket;
    bool m_isAsking = false;
};

} // namespace mm::sync
