// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/cancel_receipt.h"
#include "tests/counter/sale_fixture.h"
#include "tests/counter/second_counter.h"
#include "tests/store/deity_rows.h"
#include "tests/support/test_engine.h"

using namespace mm;
using namespace Qt::StringLiterals;
using counter::IssuedReceipt;
using counter::ReceiptDraft;
using donations::DonationDraft;
using receipts::PaymentMode;

Q_DECLARE_METATYPE(mm::counter::ReceiptDraft)

namespace {

/// What a line became, in words.
QString wordsOf(const counter::IssuedLine& line)
{
    if (const auto* donation = std::get_if<counter::IssuedDonation>(&line)) {
        return (donation->eligible80g ? u"80G "_s : u"no 80G "_s) + donation->eligible80gReason;
    }
    const auto& booking = std::get<counter::IssuedBooking>(line);
    return u"%1 %2 %3"_s.arg(
        booking.id.toString(), booking.sevaDate.toString(Qt::ISODate), booking.batch);
}

QStringList wordsOf(const IssuedReceipt& issued)
{
    const auto& receipt = issued.receipt;
    QStringList words{receipt.id.toString(), receipt.number, receipt.series,
        QString::number(receipt.sequence), receipt.financialYear,
        receipt.businessDate.toString(Qt::ISODate), QString::number(receipt.issuedAt),
        QString::number(receipt.total.paise()), receipt.voucher.toString(),
        issued.devotee.toString(), QString::number(issued.change.paise())};
    for (const auto& line : receipt.lines) {
        words.append(line.toString());
    }
    for (const auto& line : issued.lines) {
        words.append(wordsOf(line));
    }
    return words;
}

} // namespace

/// A request that is asked twice makes one receipt, whatever happened between.
class ReplayTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openDesk();
        addArchana(u"5"_s);
    }
    void afterARestart_data();
    void afterARestart();
    void anotherRequestIsRefused();
    void laterAndCancelled();
    void withoutAKeyThereAreTwo();
    void whoMayNotIssueSeesNothing();
};

void ReplayTest::afterARestart_data()
{
    QTest::addColumn<ReceiptDraft>("draft");
    const auto row = [](const char* name, const ReceiptDraft& draft) {
        QTest::newRow(name) << draft;
        QTest::newRow((QByteArray(name) + ", date confirmed").constData()) << draft;
    };
    row("walk-in", cash(51));
    ReceiptDraft devotee = cash(500);
    devotee.payer.anonymous = false;
    devotee.payer.name = u"Ramesh Kumar"_s;
    devotee.payer.phone = u"9845012345"_s;
    devotee.received = Money::fromRupees(2000);
    row("a devotee, with change", devotee);
    ReceiptDraft several = devotee;
    several.lines.push_back(
        counter::SevaDraft{u"ARCHANA"_s, QDate(2026, 11, 24), {}, {{{}, u"Sita"_s}}});
    several.lines.push_back(DonationDraft{u"CORPUS"_s, {}, {}, Money::fromPaise(1), {}});
    several.payments = {
        {PaymentMode::Upi, Money::fromPaise(10'001)}, {PaymentMode::Cash, Money::fromRupees(500)}};
    row("several lines and legs", several);
    ReceiptDraft kind;
    kind.payer.name = u"Savitri"_s;
    kind.lines = {DonationDraft{{}, {}, {}, {},
        donations::KindGift{u"Rice"_s, 50'000, u"kg"_s, {}, Money::fromRupees(3000)}}};
    kind.payments = {{PaymentMode::Kind, {}}};
    row("in kind", kind);
    ReceiptDraft mixed = kind;
    mixed.lines.push_back(DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(101), {}});
    mixed.payments = {
        {PaymentMode::Kind, Money::fromRupees(3000)}, {PaymentMode::Cash, Money::fromRupees(101)}};
    row("in kind and money", mixed);
}

void ReplayTest::afterARestart()
{
    QFETCH(ReceiptDraft, draft);
    draft.idempotencyKey = u"ticket-1"_s;
    const auto first = issue(draft);
    VERIFY_OK(first);
    QVERIFY(!first->replayed);
    const QByteArray rows = test::rowCounts(*m_desk);
    test::SecondCounter restarted(*m_desk);
    draft.dateConfirmed = QByteArray(QTest::currentDataTag()).endsWith("confirmed");
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto again = restarted.issue(draft);
        VERIFY_OK(again);
        QVERIFY(again->replayed);
        QCOMPARE(wordsOf(*again), wordsOf(*first));
    }
    QCOMPARE(test::rowCounts(*m_desk), rows);
    // The numbers go on behind it.
    draft.idempotencyKey = u"ticket-2"_s;
    const auto next = restarted.issue(draft);
    VERIFY_OK(next);
    QCOMPARE(next->receipt.sequence, first->receipt.sequence + 1);
}

void ReplayTest::anotherRequestIsRefused()
{
    auto draft = cash(101);
    draft.idempotencyKey = u"ticket-1"_s;
    VERIFY_OK(issue(draft));
    test::SecondCounter restarted(*m_desk);
    auto other = cash(102);
    other.idempotencyKey = u"ticket-1"_s;
    const auto refused = restarted.issue(other);
    QCOMPARE(test::ruleOf(refused), u"idempotency.mismatch"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipts"), 1);
}

void ReplayTest::laterAndCancelled()
{
    auto draft = cash(101);
    draft.idempotencyKey = u"ticket-1"_s;
    const auto first = issue(draft);
    VERIFY_OK(m_desk->run([&](store::UnitOfWork& unit) {
        return counter::cancelReceipt(unit, first->receipt.number, u"typed twice"_s);
    }));
    // In another financial year, and with a clock behind: it is that receipt all the same.
    for (const qint64 step : {200LL, -400LL}) {
        m_desk->clock().advance(step * 86'400'000);
        const auto again = issue(draft);
        VERIFY_OK(again);
        QVERIFY(again->replayed);
        QCOMPARE(again->receipt.number, first->receipt.number);
    }
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipts"), 1);
}

void ReplayTest::withoutAKeyThereAreTwo()
{
    VERIFY_OK(issue(cash(1)));
    const auto second = issue(cash(1));
    VERIFY_OK(second);
    QVERIFY(!second->replayed);
    QCOMPARE(second->receipt.sequence, 2);
}

void ReplayTest::whoMayNotIssueSeesNothing()
{
    auto draft = cash(101);
    draft.idempotencyKey = u"ticket-1"_s;
    VERIFY_OK(issue(draft));
    m_desk->allowOnly({u"booking.create"_s});
    QCOMPARE(test::ruleOf(issue(draft)), u"permission.denied"_s);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
