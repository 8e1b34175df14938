// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/issue_desk.h"

#include "models/counter/cancel_receipt.h"
#include "models/counter/issue_receipt.h"
#include "tests/support/test_desk.h"

namespace mm::test {

using namespace Qt::StringLiterals;
using store::UnitOfWork;

namespace {

template <typename T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s %s", result.error().rule.data(), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

} // namespace

IssueDesk::IssueDesk(const QString& path, const char* vfs)
    : m_db(need(store::SqliteConnection::open(path, {.vfs = vfs})))
    // A day after the work that the books hold already.
    , m_clock(kTestNowMs + 400LL * 86'400'000)
{
    store::Query query(
        *m_db, "SELECT c.temple_id, c.device_id, c.code, u.id FROM counters c, users u LIMIT 1");
    m_desk = need(query.one([&](const store::Row& row) {
        return std::unique_ptr<store::Desk>(new store::Desk{*m_db, m_clock, UuidMaker(),
            HybridClock(), row.id<TempleId>(0), row.id<DeviceId>(1), row.text(2),
            {row.id<UserId>(3), u"lakshmi"_s, u"Lakshmi"_s, u"administrator"_s, allPermissions()}});
    }));
}

Result<QString> IssueDesk::issue(int rupees)
{
    counter::ReceiptDraft draft;
    draft.payer.name = u"Devotee of the day"_s;
    draft.payer.phone = QString::number(9'000'000'000 + rupees);
    draft.lines = {donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(rupees), {}},
        counter::SevaDraft{u"DARSHAN"_s, m_clock.today(), {}, {{{}, u"Sita"_s}}}};
    draft.payments = {{receipts::PaymentMode::Cash, {}}};
    MM_LET(issued, store::inUnitOfWork(*m_desk, [&](UnitOfWork& unit) {
        return counter::issueReceipt(unit, m_sealer, draft);
    }));
    return issued.receipt.number;
}

Result<QString> IssueDesk::cancel(const QString& number)
{
    MM_LET(cancelled, store::inUnitOfWork(*m_desk, [&](UnitOfWork& unit) {
        return counter::cancelReceipt(unit, number, u"typed twice"_s);
    }));
    return cancelled.number;
}

} // namespace mm::test
