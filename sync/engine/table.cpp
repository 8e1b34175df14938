// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/table.h"

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

using Row = std::array<Cell, kEvents>;

// The columns, in the order of Event: Start, NetworkUp, NetworkDown, Nudge, LocalWork,
// TokenGranted, HelloTaken, PushTaken, PageTaken, Poked, TransportFailed, Refused, RetryDue,
// SafetyDue.
using enum Action;

constexpr Row kOffline{{
    {Connect, "the first thing is to look for the service"},
    {HalfOpen, "the network is back: do not wait for the retry"},
    {Ignore, "there is no connection to lose; the retry stays set, for systems are often wrong"},
    {HalfOpen, "somebody asked"},
    {Ignore, "the next connection sends it; the retry is set"},
    {Ignore, "a late answer to a request that was given up"},
    {Ignore, "a late answer to a request that was given up"},
    {Ignore, "a late answer: the operations are sent again, which is harmless"},
    {Ignore, "a late page: it is asked for again from the cursor"},
    {Ignore, "a late poke; the first pull after hello looks anyway"},
    {Ignore, "a late failure of a request that was given up is not counted twice"},
    {Ignore, "a late refusal; hello will say it again"},
    {Connect, "the time to try again has come"},
    {Connect, "the safety poll comes whatever happens"},
}};

constexpr Row kConnecting{{
    {Ignore, "already on the way"},
    {Ignore, "already on the way"},
    {Disconnect, "the request cannot be answered any more"},
    {Ignore, "already on the way"},
    {Ignore, "sending follows hello"},
    {SayHello, "a session is there"},
    {Ignore, "a late answer: hello is said anew with the new session"},
    {Ignore, "a late answer: the operations are sent again, which is harmless"},
    {Ignore, "a late page: it is asked for again from the cursor"},
    {NoteNews, "the poll of the old session: look after hello"},
    {BackOff, "the service was not reached"},
    {Judge, "the service refuses a session"},
    {Ignore, "an older retry; this is it"},
    {Ignore, "already on the way"},
}};

constexpr Row kNegotiating{{
    {Ignore, "already on the way"},
    {Ignore, "already on the way"},
    {Disconnect, "the request cannot be answered any more"},
    {Ignore, "already on the way"},
    {Ignore, "sending follows hello"},
    {Ignore, "hello runs with a session already"},
    {Choose, "both sides know where they stand: money leaves first"},
    {Ignore, "a late answer: the operations are sent again, which is harmless"},
    {Ignore, "a late page: it is asked for again from the cursor"},
    {NoteNews, "look after hello"},
    {BackOff, "the service was not reached"},
    {Judge, "the refusal says what to do"},
    {Ignore, "an older retry; this is it"},
    {Ignore, "already on the way"},
}};

constexpr Row kIdle{{
    {Ignore, "already started"},
    {SayHello, "another network may lead elsewhere: ask who is there"},
    {Disconnect, "the long poll will not be answered"},
    {HalfOpen, "somebody asked: look at both sides from the beginning"},
    {Choose, "there is something to send"},
    {Ignore, "no session was asked for"},
    {Choose, "both sides know where they stand"},
    {Choose, "a late answer that was taken in: look what is left"},
    {Choose, "a late page that was taken in: look what is left"},
    {Choose, "news, or the poll's time was over: look, and poll again"},
    {BackOff, "the long poll was cut"},
    {Judge, "the refusal says what to do"},
    {Choose, "one of the loops may go on"},
    {Choose, "a poke may have been lost: look without being asked"},
}};

constexpr Row kPushing{{
    {Ignore, "already started"},
    {Ignore, "at work: an answer or the watchdog decides"},
    {Disconnect, "the answer will not come; what was sent is sent again"},
    {NoteNews, "at work; look at the feed afterwards"},
    {NoteNews, "the next batch takes it along"},
    {Ignore, "no session was asked for"},
    {Ignore, "no hello was said"},
    {Choose, "the batch is answered: next batch, page or rest"},
    {Ignore, "no page was asked for"},
    {NoteNews, "rows wait behind this batch"},
    {BackOff, "the batch is sent again: the service knows what it has"},
    {Judge, "the refusal says what to do"},
    {Ignore, "the other loop goes on when this answer is there"},
    {NoteNews, "at work; look at the feed afterwards"},
}};

constexpr Row kPulling{{
    {Ignore, "already started"},
    {Ignore, "at work: an answer or the watchdog decides"},
    {Disconnect, "the answer will not come; the cursor stands where the rows do"},
    {NoteNews, "at work; look at both sides afterwards"},
    {NoteNews, "it is sent before the next page"},
    {Ignore, "no session was asked for"},
    {Ignore, "no hello was said"},
    {Ignore, "nothing was sent"},
    {Choose, "the page is stored: next batch, page or rest"},
    {NoteNews, "more rows came while this page was on its way"},
    {BackOff, "the page is asked for again from the cursor"},
    {Judge, "the refusal says what to do"},
    {Ignore, "the other loop goes on when this answer is there"},
    {NoteNews, "at work; look at the feed afterwards"},
}};

constexpr Row kResyncing{{
    {Ignore, "already started"},
    {Ignore, "at work: an answer or the watchdog decides"},
    {Disconnect, "the page will not come; the place in the snapshot is stored"},
    {NoteNews, "at work; look at the feed afterwards"},
    {NoteNews, "it is sent before the next page"},
    {Ignore, "no session was asked for"},
    {Ignore, "no hello was said"},
    {Ignore, "nothing was sent"},
    {Choose, "the page is stored: next batch, page or the feed"},
    {NoteNews, "the feed is read behind the snapshot"},
    {BackOff, "the page is asked for again from the stored place"},
    {Judge, "the refusal says what to do"},
    {Ignore, "the other loop goes on when this answer is there"},
    {NoteNews, "at work; look at the feed afterwards"},
}};

constexpr Row kAuthPaused{{
    {Connect, "a new start tries once"},
    {HalfOpen, "the refusal may have been another network's"},
    {Disconnect, "nothing can be asked without a network"},
    {HalfOpen, "a person has looked at it, perhaps"},
    {SendOnly, "a revoked device's cash still reaches the quarantine; without a session it waits"},
    {Ignore, "a late answer to a request that was given up"},
    {Ignore, "a late answer to a request that was given up"},
    {SendOnly, "more of what a revoked device still has"},
    {Ignore, "rows are not for this device now"},
    {Ignore, "rows are not for this device now"},
    {BackOff, "even this was not reached"},
    {Judge, "the refusal says what to do"},
    {SendOnly, "what was refused may be tried again"},
    {Connect, "somebody may have let the device in again"},
}};

constexpr Row kUpgradeNeeded{{
    {Connect, "this program may be the newer one"},
    {HalfOpen, "the service may have changed"},
    {Disconnect, "nothing can be asked without a network"},
    {HalfOpen, "somebody asked"},
    {SendOnly, "sending is never blocked"},
    {Ignore, "a late answer to a request that was given up"},
    {Ignore, "a late answer to a request that was given up"},
    {SendOnly, "sending is never blocked"},
    {Ignore, "a late page: this program is too old for more"},
    {Ignore, "rows are not handed out to this version"},
    {BackOff, "the service was not reached"},
    {Judge, "the refusal says what to do"},
    {SendOnly, "sending is never blocked"},
    {Connect, "the service may have changed"},
}};

constexpr Row kForked{{
    {CheckIdentity, "it may have been registered anew"},
    {Ignore, "no network makes a copy the original"},
    {Ignore, "nothing is in the air"},
    {CheckIdentity, "it may have been registered anew"},
    {Ignore, "nothing is sent under a device that two stores claim"},
    {Ignore, "a late answer to a request that was given up"},
    {Ignore, "a late answer to a request that was given up"},
    {Ignore, "a late answer: re-homing sends the operations under their ids again"},
    {Ignore, "a late page: it is asked for again from the cursor"},
    {Ignore, "rows are asked for when the device is sure"},
    {Ignore, "a late failure of a request that was given up"},
    {Ignore, "a late refusal of a request that was given up"},
    {Ignore, "an older retry"},
    {CheckIdentity, "it may have been registered anew"},
}};

constexpr Row kBreakerOpen{{
    {HalfOpen, "a new start tries once"},
    {HalfOpen, "the network is back: one try"},
    {Ignore, "there is no connection to lose"},
    {HalfOpen, "somebody asked: one try"},
    {Ignore, "it waits for the breaker; the retry is set"},
    {Ignore, "a late answer to a request that was given up"},
    {Ignore, "a late answer to a request that was given up"},
    {Ignore, "a late answer: the operations are sent again, which is harmless"},
    {Ignore, "a late page: it is asked for again from the cursor"},
    {Ignore, "a late poke; the first pull after hello looks anyway"},
    {Ignore, "a late failure of a request that was given up"},
    {Ignore, "a late refusal; hello will say it again"},
    {Connect, "the breaker's time is over: one try"},
    {Ignore, "the breaker's own time decides"},
}};

constexpr std::array<const Row*, kStates> kTable{&kOffline, &kConnecting, &kNegotiating, &kIdle,
    &kPushing, &kPulling, &kResyncing, &kAuthPaused, &kUpgradeNeeded, &kForked, &kBreakerOpen};

} // namespace

QLatin1StringView eventName(Event event)
{
    static constexpr std::array kNames{"start"_L1, "network_up"_L1, "network_down"_L1, "nudge"_L1,
        "local_work"_L1, "token_granted"_L1, "hello_taken"_L1, "push_taken"_L1, "page_taken"_L1,
        "poked"_L1, "transport_failed"_L1, "refused"_L1, "retry_due"_L1, "safety_due"_L1};
    static_assert(kNames.size() == kEvents);
    return kNames[static_cast<size_t>(event)];
}

const Cell& cellOf(State state, Event event)
{
    return (*kTable[static_cast<size_t>(state)])[static_cast<size_t>(event)];
}

} // namespace mm::sync
