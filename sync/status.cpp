// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/status.h"

namespace mm::sync {

using namespace Qt::StringLiterals;

QLatin1StringView stateName(State state)
{
    switch (state) {
    case State::Offline:
        return "offline"_L1;
    case State::Connecting:
        return "connecting"_L1;
    case State::Negotiating:
        return "negotiating"_L1;
    case State::Idle:
        return "idle"_L1;
    case State::Pushing:
        return "pushing"_L1;
    case State::Pulling:
        return "pulling"_L1;
    case State::Resyncing:
        return "resyncing"_L1;
    case State::AuthPaused:
        return "auth_paused"_L1;
    case State::UpgradeNeeded:
        return "upgrade_needed"_L1;
    case State::Forked:
        return "forked"_L1;
    case State::BreakerOpen:
        return "breaker_open"_L1;
    }
    return {};
}

} // namespace mm::sync
