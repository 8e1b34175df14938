// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/issue_receipt.h"
#include "tests/support/open_sealer.h"
#include "tests/support/test_desk.h"

namespace mm::test {

/// Another program, or the same one after a restart, at the file of a TestDesk: a connection, a
/// clock and a maker of ids of its own. Open it before other threads use the desk.
class SecondCounter
{
public:
    explicit SecondCounter(TestDesk& first)
        : m_clock(first.clock().nowMs())
    {
        auto opened = store::SqliteConnection::open(first.path(), {});
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().detail));
        }
        m_db = std::move(*opened);
        const auto& desk = first.desk();
        m_desk.reset(new store::Desk{*m_db, m_clock, UuidMaker(), HybridClock(), desk.temple,
            desk.device, desk.counterCode, desk.actor});
    }

    [[nodiscard]] store::Desk& desk() { return *m_desk; }
    Result<counter::IssuedReceipt> issue(const counter::ReceiptDraft& draft)
    {
        return store::inUnitOfWork(*m_desk,
            [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); });
    }

private:
    FixedClock m_clock;
    std::unique_ptr<store::SqliteConnection> m_db;
    std::unique_ptr<store::Desk> m_desk;
    OpenSealer m_sealer;
};

} // namespace mm::test
