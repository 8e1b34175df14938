// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/replication/two_counters.h"

#include "models/accounts/chart.h"
#include "models/upkeep/verify.h"
#include "tests/support/busy_books.h"

namespace mm::test {

using namespace Qt::StringLiterals;

void TwoCounters::begin()
{
    m_desk = std::make_unique<TestDesk>();
    fillBooks(*m_desk, m_sealer);
    m_first = std::make_unique<Counter>(*m_desk);
    m_hub = std::make_unique<Hub>(m_engine, m_desk->desk().temple, m_desk->desk().actor, 7U);
    m_hub->clock().advance(m_desk->clock().nowMs() - m_hub->clock().nowMs());
    // As the first counter does when another one is registered.
    VERIFY_OK(m_desk->run([](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(accounts::ensureCounterCash(unit, u"C02"_s));
        return unit.closeOperation("counter.register"_L1, unit.today());
    }));
    VERIFY_OK(m_hub->push(*m_first));
    m_second = std::make_unique<Counter>(m_desk->desk(), u"C02"_s);
    m_second->clock().advance(m_desk->clock().nowMs() - m_second->clock().nowMs());
    VERIFY_OK(m_hub->pull(*m_second));
}

void TwoCounters::meet()
{
    // The second round brings what the first one met.
    for (int round = 0; round < 2; ++round) {
        for (auto* counter : {m_first.get(), m_second.get()}) {
            const auto outcomes = m_hub->push(*counter);
            VERIFY_OK(outcomes);
            for (const auto& outcome : *outcomes) {
                QVERIFY2(outcome.verdict != conflicts::Verdict::Refused, qPrintable(outcome.rule));
            }
        }
        VERIFY_OK(m_hub->settle());
        VERIFY_OK(m_hub->pull(*m_first));
        VERIFY_OK(m_hub->pull(*m_second));
    }
}

void TwoCounters::verifyAll()
{
    const auto service = pictureOf(m_hub->db());
    QCOMPARE(pictureOf(m_first->db()), service);
    QCOMPARE(pictureOf(m_second->db()), service);
    for (auto* db : {&m_first->db(), &m_second->db(), &m_hub->db()}) {
        const auto checks = upkeep::verifyStore(*db);
        VERIFY_OK(checks);
        for (const auto& check : *checks) {
            QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
        }
    }
}

counter::IssuedReceipt TwoCounters::donate(Counter& counter, int rupees)
{
    counter::ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines.push_back(
        donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(rupees), {}});
    draft.payments.push_back({receipts::PaymentMode::Cash, Money::fromRupees(rupees)});
    auto issued = counter.run(
        [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); });
    if (!issued) {
        qFatal("%s", problemOf(issued).constData());
    }
    return *issued;
}

} // namespace mm::test
