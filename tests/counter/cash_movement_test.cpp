// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/cash_movement.h"

#include "models/audit/audit.h"
#include "tests/counter/sale_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using counter::CashDirection;
using counter::CashMovement;
using counter::CashMovementDraft;
using counter::CashPlace;

/// Cash in, cash out and the drawer that is opened without a sale.
class CashMovementTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openCluster(); }
    void init() { openDesk(); }

    void cashInIsAContraVoucher()
    {
        const auto moved =
            move(CashDirection::In, CashPlace::Main, 2000, u" Change  for the day "_s);
        QVERIFY2(moved, moved ? "" : moved.error().rule.data());
        QCOMPARE(moved->number, u"CV/C01/2627/000001"_s);
        QCOMPARE(moved->reason, u"Change for the day"_s);
        QCOMPARE(moved->balance, Money::fromRupees(2000));
        QCOMPARE(balance("25110"), 200'000);
        QCOMPARE(balance("25100"), -200'000);
        QCOMPARE(m_desk->number("SELECT count(*) FROM vouchers WHERE kind = 'contra'"), 1);
        QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events WHERE action = 'cash.in' AND "
                                "reason = 'Change for the day'"),
            1);
        QCOMPARE(m_desk->number("SELECT count(*) FROM sync_outbox WHERE type = 'cash.in'"), 1);
    }

    void cashOutGoesToPettyCash()
    {
        QVERIFY(issue(cash(501)));
        const auto moved = move(CashDirection::Out, CashPlace::Petty, 500, u"Flowers"_s);
        QVERIFY2(moved, moved ? "" : moved.error().rule.data());
        QCOMPARE(balance("25110"), 100);
        QCOMPARE(balance("24500"), 50'000);
        QCOMPARE(moved->balance, Money::fromRupees(1));
        QCOMPARE(*counter::drawerBalance(m_desk->db(), u"C01"_s), Money::fromRupees(1));
    }

    void whatIsNotThereCannotGoOut()
    {
        QVERIFY(issue(cash(100)));
        const auto moved = move(CashDirection::Out, CashPlace::Main, 101, u"To the office"_s);
        QVERIFY(!moved);
        QCOMPARE(moved.error().rule, "cash.not_there"_L1);
        QCOMPARE(moved.error().field, u"amount"_s);
        QVERIFY(moved.error().args.value(u"there"_s).toString().contains(u"100.00"_s));
        QCOMPARE(m_desk->number("SELECT count(*) FROM vouchers WHERE kind = 'contra'"), 0);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("rupees");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("rule");
        QTest::addRow("nothing") << 0 << u"x"_s << u"amount.not_positive"_s;
        QTest::addRow("negative") << -5 << u"x"_s << u"amount.not_positive"_s;
        QTest::addRow("no reason") << 5 << u"  "_s << u"cash.reason_missing"_s;
        QTest::addRow("long reason") << 5 << QString(1'000'000, u'x') << u"text.too_long"_s;
    }

    void refusals()
    {
        QFETCH(const int, rupees);
        QFETCH(const QString, reason);
        QFETCH(const QString, rule);
        const auto moved = move(CashDirection::In, CashPlace::Main, rupees, reason);
        QVERIFY(!moved);
        QCOMPARE(QString(moved.error().rule), rule);
    }

    void permissionsAreAsked()
    {
        m_desk->allowOnly({u"donation.create"_s});
        const auto moved = move(CashDirection::In, CashPlace::Main, 10, u"x"_s);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::PermissionDenied);
        const auto opened = noSale(u"x"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::PermissionDenied);
    }

    void noSaleIsOnRecord()
    {
        QVERIFY(!noSale(u" "_s));
        QVERIFY(noSale(u"Gave change for 500"_s));
        QCOMPARE(m_desk->number("SELECT count(*) FROM audit_events WHERE action = "
                                "'drawer.no_sale' AND reason = 'Gave change for 500'"),
            1);
        QCOMPARE(m_desk->number("SELECT count(*) FROM vouchers"), 0);
        const auto chain = audit::verifyChain(m_desk->db());
        QVERIFY(chain && chain->problem.isEmpty());
    }

private:
    Result<CashMovement> move(
        CashDirection direction, CashPlace place, int rupees, const QString& reason)
    {
        return m_desk->run([&](store::UnitOfWork& unit) {
            return counter::moveCash(unit, {direction, place, Money::fromRupees(rupees), reason});
        });
    }
    Result<void> noSale(const QString& reason)
    {
        return m_desk->run(
            [&](store::UnitOfWork& unit) { return counter::recordNoSale(unit, reason); });
    }
    qint64 balance(const QByteArray& code)
    {
        return m_desk->number("SELECT CAST(sum(debit_paise) - sum(credit_paise) AS bigint) FROM "
                              "ledger_balances b JOIN ledgers l ON l.id = b.ledger_id WHERE "
                              "l.code = '"
            + code + "'");
    }
};

QTEST_GUILESS_MAIN(CashMovementTest)
#include "cash_movement_test.moc"
