// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Cli;
using test::CliAnswer;

#define DONE(answer)                                                                               \
    do {                                                                                           \
        const CliAnswer& given = answer;                                                           \
        QVERIFY2(given.exitCode == 0 && given.json["success"_L1].toBool(),                         \
            (given.out + given.err).constData());                                                  \
    } while (false)

/// What is taken back from the command line: one booking, and a receipt that a second person must
/// agree to.
class CliRefundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneBookingIsCancelled();
    void aSecondPersonAgrees();

private:
    Cli m_cli;
};

void CliRefundTest::initTestCase()
{
    DONE(m_cli.init());
    m_cli.set(u"MANDIRMITRA_USER"_s, u"ramesh"_s);
    DONE(m_cli({u"seva"_s, u"add"_s, u"--code"_s, u"archana"_s, u"--name"_s, u"Archana"_s,
        u"--price"_s, u"100"_s}));
}

void CliRefundTest::oneBookingIsCancelled()
{
    const auto booked = m_cli({u"book"_s, u"--seva"_s, u"archana"_s, u"--date"_s, u"2026-11-27"_s,
        u"--name"_s, u"Sita"_s, u"--mode"_s, u"cash"_s});
    DONE(booked);
    const QString booking = booked.text("booking_id"_L1);
    QCOMPARE(m_cli({u"booking"_s, u"cancel"_s, booking, u"--reason"_s, u"ill"_s, u"--refund"_s,
                       u"gold"_s})
                 .issue(),
        u"refund.mode_unknown"_s);
    const auto cancelled = m_cli({u"booking"_s, u"cancel"_s, booking, u"--reason"_s, u"ill"_s});
    DONE(cancelled);
    QCOMPARE(cancelled.number("refunded_paise"_L1), booked.number("amount_paise"_L1));
    QCOMPARE(cancelled.text("receipt_number"_L1), booked.text("receipt_number"_L1));
    QCOMPARE(m_cli({u"booking"_s, u"cancel"_s, booking, u"--reason"_s, u"ill"_s}).exitCode, 8);
    const auto whole = m_cli(
        {u"receipt"_s, u"cancel"_s, booked.text("receipt_number"_L1), u"--reason"_s, u"ill"_s});
    QCOMPARE(whole.issue(), u"booking.refunded_already"_s);
    DONE(m_cli({u"verify"_s}));
}

void CliRefundTest::aSecondPersonAgrees()
{
    m_cli.set(u"MANDIRMITRA_NEW_PASSWORD"_s, u"flowers for the morning"_s);
    DONE(m_cli({u"user"_s, u"add"_s, u"--user"_s, u"kavya"_s, u"--role"_s, u"accountant"_s}));
    DONE(m_cli({u"setting"_s, u"change"_s, u"sync.policy.cancel_approver"_s, u"manager"_s}));
    const auto receipt = m_cli({u"donate"_s, u"--amount"_s, u"51"_s, u"--category"_s, u"general"_s,
        u"--mode"_s, u"cash"_s, u"--anonymous"_s});
    DONE(receipt);
    const QStringList cancel{u"--as"_s, u"kavya"_s, u"receipt"_s, u"cancel"_s,
        receipt.text("receipt_number"_L1), u"--reason"_s, u"typed twice"_s};
    m_cli.setPassword(u"flowers for the morning"_s);
    const auto needed = m_cli(cancel);
    QCOMPARE(needed.exitCode, 5);
    QCOMPARE(needed.code(), u"APPROVAL_REQUIRED"_s);
    m_cli.set(u"MANDIRMITRA_PASSWORD_2"_s, u"wrong"_s);
    const QStringList withApprover = cancel + QStringList{u"--approver"_s, u"ramesh"_s};
    const auto wrong = m_cli(withApprover);
    QCOMPARE(wrong.exitCode, 5);
    QCOMPARE(wrong.code(), u"AUTH_FAILED"_s);
    m_cli.set(u"MANDIRMITRA_PASSWORD_2"_s, test::kPassword);
    const auto done = m_cli(withApprover);
    DONE(done);
    QCOMPARE(done.text("status"_L1), u"cancelled"_s);
    m_cli.unset(u"MANDIRMITRA_PASSWORD_2"_s);
    m_cli.setPassword(test::kPassword);
}

QTEST_GUILESS_MAIN(CliRefundTest)
#include "cli_refund_test.moc"
