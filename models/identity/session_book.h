// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QHash>

namespace mm::identity {

/// Who has logged in by password at this counter, and when: for these the PIN is enough for a
/// while. Lives in memory only: after a restart everybody gives the password again.
class SessionBook
{
public:
    void opened(UserId user, qint64 nowMs) { m_openedAt[user] = nowMs; }
    /// The password is needed again: logged off, or too many wrong PINs.
    void close(UserId user) { m_openedAt.remove(user); }
    void closeAll() { m_openedAt.clear(); }

    /// Whether the user's last log-in by password is at most `windowMs` old. A clock set back by
    /// more than a few minutes makes nothing younger: the password is asked for.
    [[nodiscard]] bool mayUsePin(UserId user, qint64 nowMs, qint64 windowMs) const
    {
        const auto found = m_openedAt.constFind(user);
        return found != m_openedAt.cend() && nowMs - *found <= windowMs
            && *found - nowMs <= kClockSlackMs;
    }

private:
    static constexpr qint64 kClockSlackMs = 5 * 60 * 1000;
    QHash<UserId, qint64> m_openedAt;
};

} // namespace mm::identity
