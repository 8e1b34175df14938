// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/chart.h"
#include "models/accounts/ledgers.h"
#include "models/audit/audit.h"
#include "models/devotees/find_devotees.h"
#include "models/devotees/register_devotee.h"
#include "models/receipts/write_receipt.h"
#include "tests/support/open_sealer.h"
#include "tests/support/pg_cluster.h"
#include "tests/support/test_desk.h"

#include <QTest>

namespace mm::test {

/// The desk that the tests of the register stand at: on SQLite, or on PostgreSQL when the
/// environment says so.
class RegisterFixture
{
public:
    /// For initTestCase(); empty when all is well.
    QString startEngine()
    {
        if (qEnvironmentVariable("MM_TEST_ENGINE") != u"postgres") {
            return {};
        }
        m_cluster = std::make_unique<PgCluster>();
        return m_cluster->problem();
    }
    /// For init(): an empty register.
    void openDesk()
    {
        m_desk = m_cluster ? std::make_unique<TestDesk>(*m_cluster) : std::make_unique<TestDesk>();
    }
    [[nodiscard]] TestDesk& desk() { return *m_desk; }
    [[nodiscard]] store::Connection& db() { return m_desk->db(); }
    [[nodiscard]] const OpenSealer& sealer() const { return m_sealer; }

    Result<DevoteeId> tryAdd(const devotees::DevoteeDraft& draft)
    {
        m_desk->clock().advance(1000);
        return m_desk->run([&](store::UnitOfWork& unit) {
            return devotees::registerDevotee(unit, m_sealer, draft);
        });
    }
    DevoteeId add(const devotees::DevoteeDraft& draft)
    {
        auto added = tryAdd(draft);
        if (!added) {
            qFatal("%s %s", added.error().rule.data(), qPrintable(added.error().detail));
        }
        return *added;
    }
    DevoteeId add(const QString& name, const QString& phone = {})
    {
        devotees::DevoteeDraft draft;
        draft.name = name;
        draft.phone = phone;
        return add(draft);
    }

    /// The names that a search finds, in its order.
    QStringList found(const QString& typed, const devotees::FindOptions& options = {})
    {
        const auto hits = devotees::findDevotees(db(), typed, options);
        if (!hits) {
            return {QString(hits.error().rule), hits.error().detail};
        }
        QStringList names;
        for (const auto& hit : *hits) {
            names.push_back(hit.name);
        }
        return names;
    }

    /// Receipts need the chart of accounts.
    Result<void> seedChart()
    {
        return m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
            MM_CHECK(accounts::seedChart(unit));
            return audit::finish(unit,
                {.action = QLatin1StringView("books.seed"),
                    .entity = QLatin1StringView("temples"),
                    .entityId = m_desk->desk().temple.uuid});
        });
    }
    /// A cash receipt of one line, printed for the devotee.
    receipts::WrittenReceipt issue(DevoteeId devotee, qint64 rupees = 101)
    {
        m_desk->clock().advance(1000);
        auto issued =
            m_desk->run([&](store::UnitOfWork& unit) { return write(unit, devotee, rupees); });
        if (!issued) {
            qFatal("%s %s", issued.error().rule.data(), qPrintable(issued.error().detail));
        }
        return *issued;
    }

private:
    Result<receipts::WrittenReceipt> write(
        store::UnitOfWork& unit, DevoteeId devotee, qint64 rupees)
    {
        MM_LET(hit, devotees::hitOf(unit.db(), devotee));
        MM_LET(ledger, accounts::ledgerByCode(unit.db(), QStringLiteral("30200")));
        MM_LET(fund, accounts::fundByCode(unit.db(), QStringLiteral("GENERAL")));
        const Money amount = Money::fromRupees(rupees);
        receipts::ReceiptToWrite receipt;
        receipt.payer.devotee = devotee;
        receipt.payer.name = hit.name;
        receipt.lines.push_back({.title = QStringLiteral("General donation"),
            .titleLocal = {},
            .rate = amount,
            .amount = amount,
            .ledger = ledger,
            .fund = fund.id});
        receipt.payments.push_back({.amount = amount});
        receipt.received = amount;
        receipt.language = QStringLiteral("kn");
        receipt.idempotencyKey = unit.desk().ids.next(unit.nowMs()).toString();
        receipt.requestHash = QByteArray(32, 'h');
        MM_LET(written, receipts::writeReceipt(unit, receipt));
        MM_CHECK(audit::finish(unit,
            {.action = QLatin1StringView("receipt.issue"),
                .entity = QLatin1StringView("receipts"),
                .entityId = written.id.uuid}));
        return written;
    }

    OpenSealer m_sealer;
    std::unique_ptr<PgCluster> m_cluster;
    std::unique_ptr<TestDesk> m_desk;
};

/// The rule that refused; empty when nothing did.
template <typename T>
QString ruleOf(const Result<T>& result)
{
    return result ? QString() : QString(result.error().rule);
}

} // namespace mm::test
