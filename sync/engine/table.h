// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/status.h"

namespace mm::sync {

/// What can happen to the engine: one of fourteen.
enum class Event {
    /// The store is open and registered.
    Start,
    /// The system says that there is a network again.
    NetworkUp,
    /// The system says that there is none.
    NetworkDown,
    /// A person asks for it, or the computer woke up.
    Nudge,
    /// An operation was written to the outbox.
    LocalWork,
    /// The service gave a session.
    TokenGranted,
    /// The service's hello was taken in.
    HelloTaken,
    /// The answer to a push was taken in.
    PushTaken,
    /// A page of rows was taken in.
    PageTaken,
    /// The long poll came back: with news, or without.
    Poked,
    /// No answer that is the service's: unreachable, cut, too late, a portal's page, 5xx.
    TransportFailed,
    /// The service refused: 401, 403, 409, 410, 413, 426, 429.
    Refused,
    /// The time set for another try has come.
    RetryDue,
    /// The time set for a look without being asked has come.
    SafetyDue,
};
inline constexpr std::array kAllEvents{Event::Start, Event::NetworkUp, Event::NetworkDown,
    Event::Nudge, Event::LocalWork, Event::TokenGranted, Event::HelloTaken, Event::PushTaken,
    Event::PageTaken, Event::Poked, Event::TransportFailed, Event::Refused, Event::RetryDue,
    Event::SafetyDue};

QLatin1StringView eventName(Event event);

/// What the engine does about an event.
enum class Action {
    /// Nothing; the cell says why that is right.
    Ignore,
    /// Asks for a session, or says hello when there is one.
    Connect,
    /// As Connect, at most once in two seconds: people click twice.
    HalfOpen,
    /// Says hello.
    SayHello,
    /// Sends, fetches or waits: whatever is due, sending first after a connection was made.
    Choose,
    /// Sends what is due although rows are not handed out; stays where it is.
    SendOnly,
    /// Remembers that there is news; it is looked at when the request in hand is answered.
    NoteNews,
    /// Gives up what is in the air and waits for the network.
    Disconnect,
    /// Waits a random time, longer with every failure; at the fifth opens the breaker.
    BackOff,
    /// Does what the refusal asks for (its status says what).
    Judge,
    /// Looks whether the store may speak for its device again.
    CheckIdentity,
};

/// One cell of the table.
struct Cell
{
    Action action = Action::Ignore;
    /// Why this, in this state.
    const char* because = nullptr;
};

inline constexpr size_t kStates = kAllStates.size();
inline constexpr size_t kEvents = kAllEvents.size();
static_assert(kStates * kEvents == 154);

/// The cell for an event in a state. All 154 are written down in table.cpp.
const Cell& cellOf(State state, Event event);

} // namespace mm::sync
