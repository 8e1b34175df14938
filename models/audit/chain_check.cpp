// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/chain_check.h"

#include "models/audit/audit_sql.h"
#include "models/audit/chain_link.h"

#include <limits>

namespace mm::audit {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

Result<bool> ChainCheck::advance(store::Connection& db, int limit)
{
    Query query(db, sql::audit::chain_part);
    query.bind("device_id", m_device).bind("chain_no", m_chainNo).bind("limit", qint64{limit});
    for (int i = 0; i < limit; ++i) {
        MM_LET(more, query.next());
        if (!more) {
            return true;
        }
        if (!take(query.row())) {
            m_chains.back().isBroken = true;
            // Behind everything that this device has.
            m_chainNo = std::numeric_limits<qint64>::max();
            return false;
        }
    }
    return false;
}

bool ChainCheck::take(const Row& row)
{
    const ChainLink link = linkFrom(row);
    if (link.device != m_device || m_chains.empty()) {
        m_chains.push_back({link.device, link.counter, 0, false});
        m_device = link.device;
        m_chainNo = 0;
        m_previous = QByteArray(32, '\0');
    }
    const QByteArray hash = row.bytes(14);
    if (link.chainNo != m_chainNo + 1 || link.previousHash != m_previous || hashOf(link) != hash) {
        if (m_report.problem.isEmpty()) {
            m_report.problem =
                u"event %1 (%2, expected number %3) does not follow from the one before"_s
                    .arg(link.id.toString(), link.action)
                    .arg(m_chainNo + 1);
        }
        return false;
    }
    m_previous = hash;
    ++m_chainNo;
    ++m_report.events;
    ++m_chains.back().events;
    m_chains.back().counter = link.counter;
    return true;
}

Result<qint64> countEvents(store::Connection& db)
{
    Query query(db, sql::audit::count_events);
    return query.one([](const Row& row) { return row.integer(0); });
}

Result<ChainReport> verifyChain(store::Connection& db)
{
    constexpr int kPiece = 10'000;
    ChainCheck check;
    while (true) {
        MM_LET(done, check.advance(db, kPiece));
        if (done) {
            return check.report();
        }
    }
}

} // namespace mm::audit
