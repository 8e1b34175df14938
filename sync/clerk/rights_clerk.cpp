// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/rights_clerk.h"

#include "sync/protocol/envelope.h"

#include <QLoggingCategory>

namespace mm::sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcRights, "mm.sync.rights", QtInfoMsg)

constexpr auto kRenewEvery = 60s;
/// The engine counts its tickets from one.
constexpr Ticket kFirstTicket = Ticket{1} << 62U;

Result<protocol::RightsReply> readReply(const Reply& reply)
{
    if (reply.kind != Reply::Kind::Answered || reply.status != 200 || !reply.isJson) {
        return fail(Error{ErrorKind::Network, "sync.unreachable"_L1, {}, {}, reply.detail});
    }
    MM_LET(envelope, protocol::openEnvelope(reply.body));
    return protocol::decodeRightsReply(envelope.data);
}

} // namespace

RightsClerk::RightsClerk(Parts parts)
    : m_parts(std::move(parts))
    , m_book(m_parts.db, m_parts.counterCode)
    , m_ticket(kFirstTicket)
{
    m_minute.setInterval(kRenewEvery);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.callOnTimeout(this, &RightsClerk::renew);
}

void RightsClerk::start()
{
    if (!m_minute.isActive()) {
        m_minute.start();
        renew();
    }
}

void RightsClerk::renew()
{
    if (m_isAsking) {
        return;
    }
    if (m_parts.isOnline()) {
        const auto due = m_book.due(m_parts.clock.nowMs());
        if (!due) {
            qCWarning(lcRights, "not looked at: %s", due.error().rule.data());
        } else {
            for (const auto& ask : *due) {
                m_errands.push_back({ask});
            }
        }
    }
    next();
}

void RightsClerk::askForSale(SevaId seva, QDate date, qint64 seats, std::function<void()> done)
{
    // Called when the last errand of this sale is gone, however it went.
    const std::shared_ptr<void> over(nullptr, [done = std::move(done)](void*) { done(); });
    if (!m_parts.isOnline()) {
        return;
    }
    const auto asks = m_book.forSale(seva, date, seats, m_parts.clock.nowMs());
    if (!asks) {
        qCWarning(lcRights, "not looked at: %s", asks.error().rule.data());
        return;
    }
    for (const auto& ask : *asks) {
        m_errands.push_front({ask, seats, over});
    }
    if (!m_isAsking) {
        next();
    }
}

void RightsClerk::next()
{
    if (m_errands.empty()) {
        m_isAsking = false;
        Q_EMIT finished();
        return;
    }
    m_isAsking = true;
    const Errand errand = std::move(m_errands.front());
    m_errands.pop_front();
    HttpClient::Question question;
    question.path = protocol::kRights;
    question.body = protocol::encode(errand.ask);
    question.bearer = m_parts.session.bearer();
    question.headers.insert("X-MM-Device", m_parts.session.device().toString().toLatin1());
    question.deadlineMs = kSaleBudgetMs;
    m_parts.client.ask(
        ++m_ticket, question, [this, alive = QPointer(this), errand](const Reply& reply) {
            if (alive) {
                answered(errand, reply);
            }
        });
}

void RightsClerk::answered(const Errand& errand, const Reply& reply)
{
    const auto rights = readReply(reply);
    if (!rights) {
        if (reply.kind != Reply::Kind::Answered) {
            // Nobody is there: the next minute looks again.
            m_errands.clear();
        }
        next();
        return;
    }
    const auto isMore = m_book.take(*rights);
    if (!isMore) {
        qCWarning(lcRights, "not kept: %s", isMore.error().rule.data());
    } else if (*isMore && errand.seats > 0) {
        const SevaId seva(errand.ask.seva);
        const auto again =
            m_book.forSale(seva, errand.ask.date, errand.seats, m_parts.clock.nowMs());
        for (const auto& ask : again.value_or(std::vector<protocol::Rights>())) {
            if (ask.batch == errand.ask.batch) {
                m_errands.push_front({ask, errand.seats, errand.whenOver});
            }
        }
    }
    next();
}

} // namespace mm::sync
