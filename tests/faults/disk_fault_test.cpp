// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/verify.h"
#include "tests/faults/fault_books.h"
#include "tests/faults/issue_desk.h"
#include "tests/support/fault_vfs.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Fault;

/// The disk fails at the n-th write, sync, truncate … of issuing a receipt, for each n.
class DiskFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuingStopsAndNothingIsHalfWritten_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("staysBroken");
        QTest::addColumn<QByteArray>("pragma");
        for (const auto fault : {Fault::Full, Fault::IoError}) {
            for (const bool stays : {false, true}) {
                const char* name = fault == Fault::Full ? "full" : "error";
                const char* often = stays ? "from then on" : "once";
                QTest::addRow("%s %s", name, often)
                    << static_cast<int>(fault) << stays << QByteArray("PRAGMA cache_size = -32768");
                // A checkpoint in every commit, so that the store's own file is written too.
                QTest::addRow("%s %s, with checkpoint", name, often) << static_cast<int>(
                    fault) << stays << QByteArray("PRAGMA wal_autocheckpoint = 1");
                // Pages are written to the log before the commit.
                QTest::addRow("%s %s, with little memory", name, often) << static_cast<int>(
                    fault) << stays << QByteArray("PRAGMA cache_size = 5; PRAGMA cache_spill = 1");
            }
        }
    }
    void issuingStopsAndNothingIsHalfWritten()
    {
        QFETCH(int, fault);
        QFETCH(bool, staysBroken);
        QFETCH(QByteArray, pragma);
        test::TestDesk books;
        test::openCounter(books);
        test::FaultVfs vfs;
        test::IssueDesk desk(books.path(), vfs.name());
        QVERIFY(desk.db().execute(pragma));
        qint64 issued = 0;
        int failures = 0;
        for (qint64 n = 1;; ++n) {
            QVERIFY2(n < 500, "the fault comes for ever");
            vfs.arm(n, static_cast<Fault>(fault), staysBroken);
            const auto number = desk.issue(static_cast<int>(n));
            const bool cameThrough = !vfs.fired();
            vfs.disarm();
            if (number) {
                ++issued;
            } else {
                ++failures;
                QVERIFY2(number.error().kind == ErrorKind::Storage,
                    qPrintable(number.error().rule + u' ' + number.error().detail));
            }
            QCOMPARE(books.number("SELECT count(*) FROM receipts"), issued);
            QCOMPARE(books.number("SELECT coalesce(max(sequence), 0) FROM receipts"), issued);
            for (const char* fact : {"vouchers", "donations", "bookings", "devotees"}) {
                QCOMPARE(books.number(QByteArray("SELECT count(*) FROM ") + fact), issued);
            }
            // Facts are never taken back: what was half written would still be so at the end.
            if (cameThrough || n % 32 == 0) {
                QVERIFY2(test::broken(books).isEmpty(), test::broken(books).constData());
            }
            // The disk is well again: the very next receipt gets the next number.
            const auto next = desk.issue(1000 + static_cast<int>(n));
            QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
            QCOMPARE(*next, u"C01/2728/%1"_s.arg(++issued, 6, 10, QChar(u'0')));
            if (cameThrough) {
                break;
            }
        }
        QVERIFY2(failures > 2, "hardly any fault came");
    }
};

QTEST_GUILESS_MAIN(DiskFaultTest)
#include "disk_fault_test.moc"
