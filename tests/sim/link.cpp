// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/link.h"

namespace mm::sim {

using namespace Qt::StringLiterals;
using sync::Reply;
using sync::Request;
using sync::Ticket;

namespace {

Reply unreachable()
{
    return {Reply::Kind::Unreachable, 0, {}, true, {}, u"no route"_s};
}
Reply broken()
{
    return {Reply::Kind::Broken, 0, {}, true, {}, u"cut"_s};
}

} // namespace

Link::Link(const Parts& parts, Dice dice)
    : m_schedule(parts.schedule)
    , m_door(parts.door)
    , m_rates(parts.rates)
    , m_counts(parts.counts)
    , m_counter(parts.counter)
    , m_dice(dice)
{ }

void Link::setReceiver(std::function<void(Ticket, const Reply&)> receiver)
{
    m_receiver = std::move(receiver);
}

void Link::setUp(bool isUp)
{
    m_isUp = isUp;
}

void Link::forget()
{
    m_open.clear();
    m_receiver = nullptr;
    ++m_run;
}

qint64 Link::journeyMs()
{
    if (m_dice.happens(m_rates.delay)) {
        ++m_counts.delays;
        return m_dice.between(200, 60'000);
    }
    return m_dice.between(1, 80);
}

void Link::send(Ticket ticket, const Request& request)
{
    ++m_requests;
    if (m_asked.isTooFast(m_schedule.nowMs())) {
        m_schedule.halt(u"I13: counter %1 asks without end"_s.arg(m_counter));
        return;
    }
    m_open[ticket] = m_run;
    if (m_rates.jolt > 0 && m_dice.happens(m_rates.jolt)) {
        m_schedule.after(m_dice.below(100), [this, run = m_run] {
            if (run == m_run && m_jolt) {
                m_jolt();
            }
        });
    }
    if (!m_isUp) {
        m_schedule.after(m_dice.between(1, 5'000), [this, ticket, run = m_run] {
            if (run == m_run) {
                end(ticket, unreachable());
            }
        });
        return;
    }
    // The transport's own deadline: an end comes whatever the line does.
    m_schedule.after(request.deadlineMs + 1'000, [this, ticket, run = m_run] {
        if (run == m_run) {
            end(ticket, broken());
        }
    });
    if (m_dice.happens(m_rates.dropRequest)) {
        ++m_counts.droppedRequests;
        return;
    }
    const int times = m_dice.happens(m_rates.duplicate) ? 2 : 1;
    m_counts.duplicates += times > 1 ? 1 : 0;
    for (int i = 0; i < times; ++i) {
        m_schedule.after(journeyMs(), [this, ticket, request, run = m_run] {
            if (m_isUp && run == m_run) {
                deliver(ticket, request);
            } else if (m_isUp) {
                // Sent by a run that has ended: the service gets it all the same.
                m_door.ask(m_counter, request, [](const Reply&) {});
            }
        });
    }
}

void Link::deliver(Ticket ticket, const Request& request)
{
    m_door.ask(m_counter, request, [this, ticket, run = m_run](const Reply& reply) {
        if (run != m_run) {
            return;
        }
        if (m_dice.happens(m_rates.dropReply)) {
            ++m_counts.droppedReplies;
            return;
        }
        bring(ticket, reply);
    });
}

void Link::bring(Ticket ticket, Reply reply)
{
    mangle(reply);
    m_schedule.after(journeyMs(), [this, ticket, reply, run = m_run] {
        if (run == m_run && m_isUp) {
            end(ticket, reply);
        }
    });
}

/// What TLS and gzip leave of a damaged answer: nothing that can be read.
void Link::mangle(Reply& reply)
{
    if (reply.kind != Reply::Kind::Answered) {
        return;
    }
    if (m_dice.happens(m_rates.truncate)) {
        ++m_counts.truncated;
        reply.body.truncate(m_dice.below(reply.body.size() + 1));
    }
    if (m_dice.happens(m_rates.flipBit) && !reply.body.isEmpty()) {
        ++m_counts.flipped;
        reply = broken();
    }
    if (m_dice.happens(m_rates.portalPage)) {
        ++m_counts.portalPages;
        reply = {Reply::Kind::Answered, 200, "<html>Welcome to the hotel</html>", false, {}, {}};
    }
}

void Link::abort(Ticket ticket)
{
    // Half of the time it is too late to take it back.
    if (m_dice.below(2) == 0) {
        m_open.erase(ticket);
    }
}

void Link::end(Ticket ticket, const Reply& reply)
{
    if (m_open.erase(ticket) > 0 && m_receiver) {
        m_receiver(ticket, reply);
    }
}

} // namespace mm::sim
