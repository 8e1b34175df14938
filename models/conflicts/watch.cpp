// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/watch.h"

#include "models/conflicts/conflicts_sql.h"
#include "models/conflicts/row_values.h"
#include "models/core/search_key.h"
#include "models/replication/row_sql.h"
#include "models/store/query.h"
#include "models/store/tables.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::BundleRow;
using store::Query;
using store::Row;

namespace {

constexpr qint64 kWhole = 100;

} // namespace

Result<std::vector<ConflictDraft>> Watch::look(const PushedOperation& operation)
{
    std::vector<ConflictDraft> seen;
    for (const auto& row : operation.rows) {
        if (row.op != 'i') {
            continue;
        }
        if (row.table->tag == tables::vouchers.tag) {
            lookAtDate(row, seen);
        } else if (row.table->tag == tables::period_locks.tag) {
            noteClosing(row);
        } else if (row.table->tag == tables::bookings.tag) {
            MM_CHECK(lookAtPrice(row, seen));
        } else if (row.table->tag == tables::booking_events.tag) {
            lookAtEnd(row, seen);
        } else if (row.table->tag == tables::devotees.tag) {
            lookForTwin(row, seen);
        }
    }
    return seen;
}

Result<void> Watch::readClosing()
{
    Query query(m_db, sql::conflicts::last_closing);
    MM_LET(last, query.maybe([](const Row& row) {
        return std::pair(row.id<Id<void>>(0).uuid, row.date(1));
    }));
    if (last) {
        std::tie(m_lock, m_closedUpto) = *last;
    }
    return {};
}

void Watch::noteClosing(const BundleRow& lock)
{
    // The newest lock holds, as closedUpto() says.
    if (m_lock < lock.id) {
        m_lock = lock.id;
        m_closedUpto = QDate::fromString(textOf(lock, "closed_upto"), Qt::ISODate);
    }
}

void Watch::lookAtDate(const BundleRow& voucher, std::vector<ConflictDraft>& seen) const
{
    const auto date = QDate::fromString(textOf(voucher, "business_date"), Qt::ISODate);
    if (m_closedUpto.isValid() && date <= m_closedUpto) {
        seen.push_back({"late"_L1, voucher.table, voucher.id, u"business_date"_s,
            jsonOf(store::Value(date)), jsonOf(store::Value(m_closedUpto)), Winner::Mine,
            m_policies.text(Policy::LateFacts) == "review"_L1, voucher.id.toBytes()});
    }
}

Result<void> Watch::lookAtPrice(const BundleRow& booking, std::vector<ConflictDraft>& seen)
{
    const qint64 limit = m_policies.number(Policy::StalePricePercent);
    if (limit >= kWhole) {
        return {};
    }
    Query query(m_db, sql::conflicts::price_of_booking);
    query.bind("booking_id", booking.id);
    MM_LET(prices,
        query.maybe([](const Row& row) { return std::pair(row.integer(0), row.integer(1)); }));
    if (!prices) {
        return {};
    }
    const auto [taken, current] = *prices;
    if (std::abs(taken - current) * kWhole > current * limit) {
        seen.push_back({"stale_price"_L1, booking.table, booking.id, u"price_paise"_s,
            jsonOf(store::Value(taken)), jsonOf(store::Value(current)), Winner::Mine, true,
            booking.id.toBytes()});
    }
    return {};
}

/// What became of the bookings that the operations are about, in one question.
Result<void> Watch::readBookings(std::span<const PushedOperation> operations)
{
    QSet<Uuid> wanted;
    for (const auto& operation : operations) {
        for (const auto& row : operation.rows) {
            if (row.table->tag == tables::booking_events.tag) {
                wanted.insert(uuidOf(row, "booking_id"));
            }
        }
    }
    if (wanted.isEmpty()) {
        return {};
    }
    const std::vector<Uuid> ids(wanted.begin(), wanted.end());
    return replication::forIds(
        m_db, m_temple, "SELECT booking_id, kind, voucher_id FROM booking_events", ids,
        [this](const Row& row) {
            Ends& ends = m_ends[row.id<BookingId>(0).uuid];
            const bool hasVoucher = !row.isNull(2);
            if (row.text(1) == "performed"_L1) {
                ++ends.performed;
                ends.incomes += hasVoucher ? 1 : 0;
            } else if (row.text(1) == "cancelled"_L1) {
                ++ends.cancelled;
                ends.refunds += hasVoucher ? 1 : 0;
            }
        },
        "booking_id");
}

/// A booking ends once. Where counters that did not know of each other ended it twice, the
/// cancellation stands: its money has been given back; settle() sets the books right.
void Watch::lookAtEnd(const BundleRow& event, std::vector<ConflictDraft>& seen)
{
    const QString kind = textOf(event, "kind");
    const Uuid booking = uuidOf(event, "booking_id");
    const bool isCancelled = kind == "cancelled"_L1;
    if ((!isCancelled && kind != "performed"_L1) || m_told.contains(booking)) {
        return;
    }
    const Ends& ends = m_ends[booking];
    // The whole receipt is cancelled without an entry for each of its bookings.
    const int givenBack = ends.refunds + (ends.cancelled > ends.refunds ? 1 : 0);
    ConflictDraft draft{{}, &tables::bookings, booking};
    draft.between = booking.toBytes();
    if (ends.performed > 0 && ends.cancelled > 0) {
        draft.kind = "performed_cancelled"_L1;
        draft.mine = jsonOf(store::Value(kind));
        draft.theirs = jsonOf(store::Value(isCancelled ? "performed"_L1 : "cancelled"_L1));
        draft.winner = isCancelled ? Winner::Mine : Winner::Theirs;
    } else if (isCancelled && ends.refunds > 0 && givenBack > 1) {
        draft.kind = "cancelled_twice"_L1;
        draft.winner = Winner::Theirs;
    } else if (!isCancelled && ends.incomes > 1) {
        draft.kind = "said_twice"_L1;
        draft.winner = Winner::Theirs;
        draft.isOpen = false;
    } else {
        return;
    }
    m_told.insert(booking);
    seen.push_back(draft);
}

Result<void> Watch::readTwins(std::span<const PushedOperation> operations)
{
    QSet<QString> wanted;
    for (const auto& operation : operations) {
        for (const auto& row : operation.rows) {
            const QString phone = row.op == 'i' && row.table->tag == tables::devotees.tag
                ? textOf(row, "phone")
                : QString();
            if (!phone.isEmpty()) {
                wanted.insert(phone);
            }
        }
    }
    const std::vector<store::Value> phones(wanted.begin(), wanted.end());
    const bool isPostgres = m_db.engine() == store::Engine::Postgres;
    const size_t questions = isPostgres ? std::min<size_t>(1, phones.size()) : phones.size();
    for (size_t i = 0; i < questions; ++i) {
        Query query(m_db, sql::conflicts::devotees_with_phones);
        query.bind("temple_id", m_temple);
        if (isPostgres) {
            query.bindList("phones", store::ColumnType::Text, phones);
        } else {
            query.bind("phones", phones[i]);
        }
        while (true) {
            MM_LET(more, query.next());
            if (!more) {
                break;
            }
            const Row row = query.row();
            m_withPhone[row.text(2)].emplace_back(row.id<DevoteeId>(0), row.text(1));
        }
    }
    return {};
}

void Watch::lookForTwin(const BundleRow& devotee, std::vector<ConflictDraft>& seen) const
{
    const auto others = m_withPhone.constFind(textOf(devotee, "phone"));
    if (others == m_withPhone.cend()) {
        return;
    }
    const QString key = searchKey(textOf(devotee, "name"));
    for (const auto& [id, name] : *others) {
        if (id.uuid != devotee.id && searchKey(name) == key) {
            seen.push_back({"same_devotee"_L1, devotee.table, devotee.id, {},
                jsonOf(store::Value(textOf(devotee, "name"))), jsonOf(store::Value(id)),
                Winner::None, true, between(devotee.id.toBytes(), id.uuid.toBytes())});
            return;
        }
    }
}

} // namespace mm::conflicts
