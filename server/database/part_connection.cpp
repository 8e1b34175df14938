// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/part_connection.h"

#include "models/store/query.h"

namespace mm::server {

using namespace Qt::StringLiterals;

Result<void> PartConnection::begin()
{
    if (m_isOpen) {
        return fail(internal(u"begin inside of a transaction"_s));
    }
    store::Query savepoint(m_whole, "SAVEPOINT mm_request");
    MM_CHECK(savepoint.send());
    m_isOpen = true;
    m_operationsBefore = tray() != nullptr ? tray()->count() : 0;
    return {};
}

Result<void> PartConnection::commit()
{
    // Waits for all that was sent: what was refused of it is this part's.
    store::Query release(m_whole, "RELEASE mm_request");
    MM_CHECK(release.run());
    m_isOpen = false;
    return {};
}

void PartConnection::rollback()
{
    if (!std::exchange(m_isOpen, false)) {
        return;
    }
    if (tray() != nullptr) {
        tray()->backTo(m_operationsBefore);
    }
    // What was refused of it is of no more interest.
    static_cast<void>(m_whole.settle());
    m_isBroken = !m_whole.execute("ROLLBACK TO mm_request; RELEASE mm_request");
}

} // namespace mm::server
