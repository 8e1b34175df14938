// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/search_receipts.h"

#include "models/counter/cancel_receipt.h"
#include "models/counter/issue_receipt.h"
#include "models/devotees/merge_devotees.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"
#include "tests/support/pg_cluster.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using counter::ReceiptSearch;
using counter::searchReceipts;

/// Receipts found by what stands on them and by who they were given to.
class SearchReceiptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutTextTheDaysAreListed();
    void byNumber_data();
    void byNumber();
    void byPhone_data();
    void byPhone();
    void byName_data();
    void byName();
    void aNameOnPaperAloneIsFound();
    void aMergedDevoteeKeepsTheirReceipts();
    void pagesFollowEachOther();
    void datesNarrowANameToo();
    void sumsLeaveOutTheCancelled();

private:
    counter::IssuedReceipt give(const QString& name, const QString& phone, int rupees = 101);
    QStringList numbers(const ReceiptSearch& search);
    QStringList found(const QString& text) { return numbers({{}, {}, text, u"C01/2627"_s}); }
    static qint64 day() { return qint64{24} * 60 * 60 * 1000; }

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::TestDesk> m_desk;
    test::OpenSealer m_sealer;
};

void SearchReceiptsTest::initTestCase()
{
    if (qEnvironmentVariable("MM_TEST_ENGINE") == u"postgres") {
        m_cluster = std::make_unique<test::PgCluster>();
        QCOMPARE(m_cluster->problem(), QString());
    }
}

void SearchReceiptsTest::init()
{
    m_desk = m_cluster ? std::make_unique<test::TestDesk>(*m_cluster)
                       : std::make_unique<test::TestDesk>();
    QVERIFY(test::seedBooks(*m_desk));
}

counter::IssuedReceipt SearchReceiptsTest::give(
    const QString& name, const QString& phone, int rupees)
{
    counter::ReceiptDraft draft;
    draft.payer.name = name;
    draft.payer.phone = phone;
    draft.payer.anonymous = name.isEmpty();
    draft.lines.push_back(
        donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(rupees), {}});
    draft.payments.push_back({receipts::PaymentMode::Cash, Money::fromRupees(rupees)});
    m_desk->clock().advance(1000);
    auto issued = m_desk->run(
        [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); });
    if (!issued) {
        qFatal("not issued: %s", issued.error().rule.data());
    }
    return *issued;
}

QStringList SearchReceiptsTest::numbers(const ReceiptSearch& search)
{
    const auto rows = searchReceipts(m_desk->db(), search);
    if (!rows) {
        return {QString(rows.error().rule) + rows.error().detail};
    }
    QStringList out;
    for (const auto& row : *rows) {
        out << QString::number(row.number.section(u'/', 2).toInt());
    }
    return out;
}

void SearchReceiptsTest::withoutTextTheDaysAreListed()
{
    give(u"Ramesh Kumar"_s, u"9876543210"_s);
    m_desk->clock().advance(day());
    give({}, {});
    give(u"Sita"_s, {});
    const QDate today(2026, 11, 23);
    QCOMPARE(numbers({today, today}), (QStringList{u"3"_s, u"2"_s}));
    QCOMPARE(numbers({QDate(2026, 11, 22), QDate(2026, 11, 22)}), QStringList{u"1"_s});
    QCOMPARE(numbers({}), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
}

void SearchReceiptsTest::byNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << u"C01/2627/000002"_s;
    QTest::newRow("small letters, no zeros") << u"c01/2627/2"_s;
    QTest::newRow("sequence alone") << u"2"_s;
    QTest::newRow("Kannada digits") << u"೨"_s;
}

void SearchReceiptsTest::byNumber()
{
    QFETCH(const QString, text);
    give(u"Ramesh Kumar"_s, u"9876543210"_s);
    give({}, {});
    QCOMPARE(found(text), QStringList{u"2"_s});
}

void SearchReceiptsTest::byPhone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << u"9876543210"_s;
    QTest::newRow("beginning") << u"98765"_s;
    QTest::newRow("with spaces and country") << u"+91 98765 43210"_s;
    QTest::newRow("with 0") << u"09876543210"_s;
}

void SearchReceiptsTest::byPhone()
{
    QFETCH(const QString, text);
    give(u"Ramesh Kumar"_s, u"9876543210"_s);
    give(u"Sita"_s, u"9812345678"_s);
    QCOMPARE(found(text), QStringList{u"1"_s});
}

void SearchReceiptsTest::byName_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as printed") << u"Lakshmi Bhat"_s;
    QTest::newRow("otherwise spelled") << u"laxmi"_s;
    QTest::newRow("Kannada") << u"ಲಕ್ಷ್ಮಿ"_s;
    QTest::newRow("the other word, half typed") << u"bha"_s;
}

void SearchReceiptsTest::byName()
{
    QFETCH(const QString, text);
    give(u"Lakshmi Bhat"_s, u"9876543210"_s);
    give(u"Ramesh Kumar"_s, u"9812345678"_s);
    give(u"Lakshmi Bhat"_s, u"9876543210"_s, 501);
    QCOMPARE(found(text), (QStringList{u"3"_s, u"1"_s}));
}

void SearchReceiptsTest::aNameOnPaperAloneIsFound()
{
    // A bare name registers nobody.
    give(u"Venkatesh Rao"_s, {});
    give(u"Ramesh Kumar"_s, u"9812345678"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM devotees"), 1);
    QCOMPARE(found(u"venkatesha"_s), QStringList{u"1"_s});
    QCOMPARE(found(u"nobody"_s), QStringList());
}

void SearchReceiptsTest::aMergedDevoteeKeepsTheirReceipts()
{
    const auto from = give(u"Laxmi B"_s, u"9876543210"_s).devotee;
    const auto into = give(u"Lakshmi Bhat"_s, u"9812345678"_s).devotee;
    QVERIFY(m_desk->run(
        [&](store::UnitOfWork& unit) { return devotees::mergeDevotees(unit, from, into); }));
    QCOMPARE(found(u"lakshmi bhat"_s), (QStringList{u"2"_s, u"1"_s}));
}

void SearchReceiptsTest::pagesFollowEachOther()
{
    for (int i = 0; i < 7; ++i) {
        give(u"Lakshmi Bhat"_s, u"9876543210"_s);
        give(u"Ramesh Kumar"_s, u"9812345678"_s);
    }
    QStringList all;
    ReceiptSearch search{{}, {}, u"lakshmi"_s, {}, {}, 3};
    while (true) {
        const auto rows = searchReceipts(m_desk->db(), search);
        QVERIFY(rows);
        if (rows->empty()) {
            break;
        }
        for (const auto& row : *rows) {
            all << row.number.right(2);
        }
        search.after = rows->back().id;
    }
    QCOMPARE(all, (QStringList{u"13"_s, u"11"_s, u"09"_s, u"07"_s, u"05"_s, u"03"_s, u"01"_s}));
}

void SearchReceiptsTest::datesNarrowANameToo()
{
    give(u"Lakshmi Bhat"_s, u"9876543210"_s);
    m_desk->clock().advance(day());
    give(u"Lakshmi Bhat"_s, u"9876543210"_s);
    m_desk->clock().advance(day());
    give(u"Lakshmi Bhat"_s, u"9876543210"_s);
    const QDate middle(2026, 11, 23);
    QCOMPARE(numbers({middle, middle, u"lakshmi"_s}), QStringList{u"2"_s});
}

void SearchReceiptsTest::sumsLeaveOutTheCancelled()
{
    give(u"Lakshmi Bhat"_s, u"9876543210"_s, 501);
    const auto wrong = give(u"Ramesh Kumar"_s, u"9812345678"_s, 1001);
    give({}, {}, 11);
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return counter::cancelReceipt(unit, wrong.receipt.number, u"typed twice"_s);
    }));
    const auto sums = counter::sumReceipts(m_desk->db(), QDate(2026, 11, 22), QDate(2026, 11, 22));
    QVERIFY2(sums, sums ? "" : qPrintable(sums.error().detail));
    QCOMPARE(sums->count, 3);
    QCOMPARE(sums->cancelled, 1);
    QCOMPARE(sums->total, Money::fromRupees(512));
}

QTEST_GUILESS_MAIN(SearchReceiptsTest)
#include "search_receipts_test.moc"
