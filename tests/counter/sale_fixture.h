// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/issue_receipt.h"
#include "models/sevas/catalogue.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"
#include "tests/support/pg_cluster.h"

#include <QTest>

namespace mm::test {

/// A desk with books for each test of the sale; on PostgreSQL when MM_TEST_ENGINE says so.
class SaleFixture : public QObject
{
    Q_OBJECT

protected:
    void openCluster()
    {
        if (qEnvironmentVariable("MM_TEST_ENGINE") == u"postgres") {
            m_cluster = std::make_unique<PgCluster>();
            QCOMPARE(m_cluster->problem(), QString());
        }
    }
    void openDesk()
    {
        m_desk = m_cluster ? std::make_unique<TestDesk>(*m_cluster) : std::make_unique<TestDesk>();
        QVERIFY(seedBooks(*m_desk));
    }
    Result<counter::IssuedReceipt> issue(const counter::ReceiptDraft& draft)
    {
        return m_desk->run(
            [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); });
    }
    static counter::ReceiptDraft cash(int rupees)
    {
        const Money amount = Money::fromRupees(rupees);
        counter::ReceiptDraft draft;
        draft.payer.anonymous = true;
        draft.lines.push_back(
            donations::DonationDraft{QStringLiteral("GENERAL"), {}, {}, amount, {}});
        draft.payments.push_back({receipts::PaymentMode::Cash, amount});
        return draft;
    }
    /// Archana, 18:00 to 19:00, Rs 100, with so many places.
    void addArchana(const QString& quota)
    {
        const auto added = m_desk->run([&](store::UnitOfWork& unit) -> Result<SevaId> {
            sevas::SevaDraft seva;
            seva.fields.code = QStringLiteral("ARCHANA");
            seva.fields.name = QStringLiteral("Archana");
            seva.price = Money::fromRupees(100);
            MM_LET(batch, sevas::parseBatch(QStringLiteral("18:00-19:00=") + quota));
            seva.batches = {batch};
            return sevas::addSeva(unit, seva);
        });
        QVERIFY2(added, added ? "" : added.error().rule.data());
    }

    std::unique_ptr<PgCluster> m_cluster;
    std::unique_ptr<TestDesk> m_desk;
    OpenSealer m_sealer;
};

} // namespace mm::test
