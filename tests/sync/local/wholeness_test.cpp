// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/wholeness.h"

#include "models/store/query.h"
#include "models/store/tables.h"
#include "tests/support/busy_books.h"
#include "tests/support/open_sealer.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Value;
using sync::Wholeness;

/// Whether a store says that it is whole, on the books of a few days: receipts of several lines and
/// legs, in kind, and for nothing.
class WholenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { QVERIFY(m_desk->db().execute("ROLLBACK")); }
    void lawfulBooksAreWhole();
    void aPartThatIsMissingIsFound_data();
    void aPartThatIsMissingIsFound();
    void onlyWhatCameIsLookedAt();
    void whatIsWantingIsRemembered();
    void tooMuchToRememberIsLookedForEverywhere();

private:
    Uuid first(const QByteArray& sql);
    void note(const store::TableSpec& table, const Uuid& id);
    Wholeness::Finding look();

    test::OpenSealer m_sealer;
    std::unique_ptr<test::TestDesk> m_desk;
    std::unique_ptr<Wholeness> m_wholeness;
};

void WholenessTest::initTestCase()
{
    m_desk = std::make_unique<test::TestDesk>();
    test::fillBooks(*m_desk, m_sealer);
    QVERIFY(m_desk->db().execute("PRAGMA foreign_keys = OFF"));
    // As a page of a snapshot leaves them that was the last one.
    for (const auto* table : {"receipts", "receipt_lines", "receipt_payments", "vouchers",
             "voucher_lines", "donations", "bookings"}) {
        QVERIFY(m_desk->db().execute(QByteArray("DROP TRIGGER ") + table
            + "_no_delete; DROP TRIGGER " + table + "_no_update"));
    }
}

void WholenessTest::init()
{
    m_wholeness = std::make_unique<Wholeness>(m_desk->db());
    QVERIFY(m_desk->db().execute("BEGIN"));
}

Uuid WholenessTest::first(const QByteArray& sql)
{
    store::Query query(m_desk->db(), sql);
    return query.one([](const store::Row& row) { return row.id<Id<void>>(0).uuid; })
        .value_or(Uuid());
}

void WholenessTest::note(const store::TableSpec& table, const Uuid& id)
{
    m_wholeness->note({&table, {0}, {{{Value(id)}, 0, 0, {}, {}}}});
}

Wholeness::Finding WholenessTest::look()
{
    return m_wholeness->look().value_or(Wholeness::Finding{false, false});
}

void WholenessTest::lawfulBooksAreWhole()
{
    // In kind, with a payment in nothing; and for nothing, with none.
    QVERIFY(!first("SELECT receipt_id FROM receipt_payments WHERE mode = 'kind' LIMIT 1").isNull());
    QVERIFY(m_desk->db().execute("DELETE FROM receipt_payments WHERE mode = 'kind'"));
    QVERIFY(!m_wholeness->rowsInDoubt());
    QVERIFY(look().isWhole);
    QCOMPARE(m_wholeness->rowsInDoubt(), std::optional<qint64>(0));
}

void WholenessTest::aPartThatIsMissingIsFound_data()
{
    QTest::addColumn<QByteArray>("harm");
    QTest::addColumn<bool>("lacksReceipts");
    QTest::newRow("one of two payments")
        << QByteArray("DELETE FROM receipt_payments WHERE leg_no = 2") << true;
    QTest::newRow("one of two lines")
        << QByteArray("DELETE FROM receipt_lines WHERE line_no = 2") << true;
    QTest::newRow("a line of a voucher")
        << QByteArray("DELETE FROM voucher_lines WHERE line_no = 1") << false;
    QTest::newRow("the donation of a line") << QByteArray("DELETE FROM donations") << true;
    QTest::newRow("the booking of a line") << QByteArray("DELETE FROM bookings") << true;
    QTest::newRow("the devotee of a receipt")
        << QByteArray("DELETE FROM devotees WHERE id IN (SELECT devotee_id FROM receipts)") << true;
}

void WholenessTest::aPartThatIsMissingIsFound()
{
    QFETCH(QByteArray, harm);
    QVERIFY(m_desk->db().execute(harm));
    const auto finding = look();
    QVERIFY(!finding.isWhole);
    QTEST(finding.lacksReceipts, "lacksReceipts");
    QVERIFY(m_wholeness->rowsInDoubt().value_or(-1) > 0);
}

void WholenessTest::onlyWhatCameIsLookedAt()
{
    const Uuid harmed = first("SELECT receipt_id FROM receipt_payments WHERE leg_no = 2 LIMIT 1");
    const Uuid whole = first("SELECT id FROM receipts WHERE id NOT IN (SELECT receipt_id FROM "
                             "receipt_payments WHERE leg_no = 2) LIMIT 1");
    QVERIFY(!harmed.isNull() && !whole.isNull());
    QVERIFY(m_desk->db().execute("DELETE FROM receipt_payments WHERE leg_no = 2"));
    m_wholeness->trust();
    note(tables::receipts, whole);
    QCOMPARE(m_wholeness->rowsInDoubt(), std::optional<qint64>(1));
    QVERIFY(look().isWhole);
    note(tables::receipts, harmed);
    QVERIFY(!look().isWhole);
}

void WholenessTest::whatIsWantingIsRemembered()
{
    QVERIFY(m_desk->db().execute("CREATE TEMP TABLE kept AS SELECT * FROM receipt_payments WHERE "
                                 "leg_no = 2; DELETE FROM receipt_payments WHERE leg_no = 2"));
    QVERIFY(!look().isWhole);
    const qint64 wanting = m_desk->number("SELECT count(DISTINCT receipt_id) FROM temp.kept");
    QCOMPARE(m_wholeness->rowsInDoubt(), std::optional(wanting));
    QVERIFY(!look().isWhole);
    QVERIFY(m_desk->db().execute("INSERT INTO receipt_payments SELECT * FROM temp.kept"));
    QVERIFY(look().isWhole);
    QCOMPARE(m_wholeness->rowsInDoubt(), std::optional<qint64>(0));
}

void WholenessTest::tooMuchToRememberIsLookedForEverywhere()
{
    m_wholeness->trust();
    UuidMaker ids;
    replication::IncomingRows rows{&tables::receipt_lines, {0}, {}};
    for (int i = 0; i < 60'000; ++i) {
        rows.rows.push_back({{Value(ids.next(1))}, 0, 0, {}, {}});
    }
    m_wholeness->note(rows);
    QCOMPARE(m_wholeness->rowsInDoubt(), std::optional<qint64>(60'000));
    m_wholeness->note(rows);
    QVERIFY(!m_wholeness->rowsInDoubt());
    QVERIFY(look().isWhole);
}

QTEST_GUILESS_MAIN(WholenessTest)
#include "wholeness_test.moc"
