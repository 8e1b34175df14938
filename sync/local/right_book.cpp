// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/right_book.h"

#include "models/core/clock.h"
#include "models/sevas/right_share.h"
#include "sync/local/memo.h"

namespace mm::sync {

namespace {

/// Slots of these days are held ready; later ones are asked for when they are sold.
constexpr int kDaysAhead = 7;
constexpr qint64 kAskAgainMs = 20LL * 60 * 1000;
/// A lease is renewed this long before it ends.
constexpr qint64 kRenewMs = 3LL * 24 * 60 * 60 * 1000;
/// So much more than its share a counter keeps before it gives some back.
constexpr qint64 kSlack = 3;

protocol::Rights askFor(const sevas::LimitedSlot& slot, const sevas::SlotRight& right, qint64 want)
{
    return {slot.seva.uuid, slot.batch.uuid, slot.date, want, right.used, right.version};
}

} // namespace

Result<std::vector<protocol::Rights>> RightBook::due(qint64 nowMs)
{
    MM_LET(mode, sevas::sellingMode(m_db));
    std::vector<protocol::Rights> asks;
    if (mode == sevas::SellingMode::Alone) {
        return asks;
    }
    MM_LET(limited, sevas::limitedSlots(m_db, istDate(nowMs), kDaysAhead));
    for (const auto& slot : limited) {
        const Uuid id = sevas::slotIdOf(slot.seva, slot.batch, slot.date);
        const auto asked = m_askedAt.constFind(id);
        if (asked != m_askedAt.cend() && std::abs(nowMs - *asked) < kAskAgainMs) {
            continue;
        }
        MM_LET(right, sevas::rightOf(m_db, id));
        MM_LET(share, sevas::fairShare(m_db, slot, m_counterCode));
        const bool isEnding = right.leaseUntilAt - nowMs < kRenewMs;
        qint64 want = 0;
        if (right.left() * 2 < share) {
            want = share - right.left();
        } else if (right.left() > share * 2 + kSlack && right.version > 0) {
            MM_LET(given, sevas::giveBack(m_db, id, right.left() - share));
            want = -given;
        } else if (!isEnding) {
            continue;
        }
        m_askedAt.insert(id, nowMs);
        asks.push_back(askFor(slot, right, want));
    }
    return asks;
}

Result<std::vector<protocol::Rights>> RightBook::forSale(
    SevaId seva, QDate date, qint64 seats, qint64 nowMs)
{
    MM_LET(mode, sevas::sellingMode(m_db));
    std::vector<protocol::Rights> asks;
    if (mode == sevas::SellingMode::Alone) {
        return asks;
    }
    MM_LET(limited, sevas::limitedSlotsOf(m_db, seva, date));
    for (const auto& slot : limited) {
        MM_LET(right, sevas::rightOf(m_db, sevas::slotIdOf(slot.seva, slot.batch, slot.date)));
        const qint64 left = right.leaseUntilAt > nowMs ? right.left() : 0;
        if (left < seats) {
            asks.push_back(askFor(slot, right, seats - left));
        }
    }
    return asks;
}

Result<bool> RightBook::take(const protocol::RightsReply& reply)
{
    MM_LET(before, sevas::rightOf(m_db, reply.slot));
    MM_LET(skew, readNumber(m_db, memo::kSkewMs));
    // The lease ends by the service's clock, whatever this computer's says.
    MM_CHECK(sevas::keepRight(
        m_db, {reply.slot, reply.granted, 0, reply.leaseUntil + skew.value_or(0), reply.version}));
    return reply.granted > before.granted || before.version == 0;
}

} // namespace mm::sync
