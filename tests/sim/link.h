// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/ports.h"
#include "tests/sim/faults.h"
#include "tests/sim/schedule.h"

#include <functional>
#include <map>

namespace mm::sim {

/// Where requests of one counter arrive.
class ServiceDoor
{
public:
    using Answer = std::function<void(const sync::Reply&)>;

    virtual ~ServiceDoor() = default;
    /// Answers at once or later (a wait), or never when the service dies meanwhile.
    virtual void ask(size_t counter, const sync::Request& request, const Answer& answer) = 0;
};

/// The line between one counter and the service, with everything that lines do: it loses, doubles,
/// delays, cuts and mangles, and may be down for days. What a transport of the product promises
/// holds here too: an answer comes later than send(), at most once, and an end of some kind always
/// comes unless the request was aborted.
class Link final : public sync::Transport
{
public:
    struct Parts
    {
        Schedule& schedule;
        ServiceDoor& door;
        const FaultRates& rates;
        FaultCounts& counts;
        size_t counter;
    };

    Link(const Parts& parts, Dice dice);

    void send(sync::Ticket ticket, const sync::Request& request) override;
    void abort(sync::Ticket ticket) override;

    /// Who gets the answers; null while the counter is down.
    void setReceiver(std::function<void(sync::Ticket, const sync::Reply&)> receiver);
    /// Called at some moment while a request is on its way.
    void setJolt(std::function<void()> jolt) { m_jolt = std::move(jolt); }
    void setUp(bool isUp);
    [[nodiscard]] bool isUp() const { return m_isUp; }
    /// The counter's program has ended: nothing that is on the way reaches its next run.
    void forget();
    /// Since the world began.
    [[nodiscard]] quint64 requests() const { return m_requests; }

private:
    void deliver(sync::Ticket ticket, const sync::Request& request);
    void bring(sync::Ticket ticket, sync::Reply reply);
    void end(sync::Ticket ticket, const sync::Reply& reply);
    void mangle(sync::Reply& reply);
    qint64 journeyMs();

    Schedule& m_schedule;
    ServiceDoor& m_door;
    const FaultRates& m_rates;
    FaultCounts& m_counts;
    size_t m_counter;
    Dice m_dice;
    std::function<void(sync::Ticket, const sync::Reply&)> m_receiver;
    std::function<void()> m_jolt;
    /// I13: what a line can carry of one request after the other is less in an hour.
    Pace m_asked{15'000, 3'600'000};
    bool m_isUp = true;
    /// On the way; the run of the program that sent it.
    std::map<sync::Ticket, quint64> m_open;
    quint64 m_run = 0;
    quint64 m_requests = 0;
};

} // namespace mm::sim
