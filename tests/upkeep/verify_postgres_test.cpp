// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export_all.h"
#include "models/upkeep/verify.h"
#include "tests/support/busy_books.h"
#include "tests/support/open_sealer.h"
#include "tests/support/pg_cluster.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// The same checks and the same export on the service's engine.
class VerifyPostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cluster.problem(), QString()); }

    void soundBooksHold()
    {
        test::TestDesk books(m_cluster);
        test::fillBooks(books, m_sealer);
        const auto checks = upkeep::verifyStore(books.db());
        QVERIFY(checks.has_value());
        for (const auto& check : *checks) {
            QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
        }
        QVERIFY(!books.db().inTransaction());
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("check");
        QTest::newRow("series") << QByteArray(
            "UPDATE series SET last_no = last_no + 1 WHERE kind = 'receipt'")
                                << u"receipt_series"_s;
        QTest::newRow("journal") << QByteArray(
            "UPDATE series SET last_no = last_no + 1 WHERE kind = 'JV'")
                                 << u"voucher_series"_s;
        QTest::newRow("balance") << QByteArray(
            "UPDATE ledger_balances SET debit_paise = debit_paise + 1")
                                 << u"ledger_balances"_s;
        QTest::newRow("booking") << QByteArray("UPDATE booking_states SET seva_date = '2030-01-01'")
                                 << u"bookings"_s;
    }
    void damageIsFound()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QString, check);
        test::TestDesk books(m_cluster);
        test::fillBooks(books, m_sealer);
        QVERIFY(books.db().execute(damage));
        const auto checks = upkeep::verifyStore(books.db());
        QVERIFY(checks.has_value());
        QStringList failing;
        for (const auto& one : *checks) {
            failing += one.ok ? QStringList() : QStringList{one.name};
        }
        QCOMPARE(failing, QStringList{check});
    }

    void allIsExported()
    {
        test::TestDesk books(m_cluster);
        test::fillBooks(books, m_sealer);
        QTemporaryDir folder;
        const auto exported = exchange::exportAll(books.desk(), folder.path());
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().detail));
        for (const auto& table : *exported) {
            QCOMPARE(table.rows, books.number("SELECT count(*) FROM " + table.name.toLatin1()));
        }
    }

private:
    test::PgCluster m_cluster;
    test::OpenSealer m_sealer;
};

QTEST_GUILESS_MAIN(VerifyPostgresTest)
#include "verify_postgres_test.moc"
