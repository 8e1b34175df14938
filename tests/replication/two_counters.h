// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/issue_receipt.h"
#include "tests/replication/hub.h"
#include "tests/support/open_sealer.h"

#include <QTest>

namespace mm::test {

/// A service in small and two counters of one temple with busy books, who have met once.
class TwoCounters : public QObject
{
    Q_OBJECT

protected:
    void begin();
    void meet();
    void verifyAll();
    counter::IssuedReceipt donate(Counter& counter, int rupees);

    TestEngine m_engine;
    OpenSealer m_sealer;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Counter> m_first;
    std::unique_ptr<Counter> m_second;
    std::unique_ptr<Hub> m_hub;
};

} // namespace mm::test
