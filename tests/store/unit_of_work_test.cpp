// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unit_of_work.h"

#include "models/store/series.h"
#include "tests/store/deity_rows.h"
#include "tests/support/test_engine.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

/// The one transaction of a use case: what is in the store is in the outbox, or nothing is.
class UnitOfWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init()
    {
        m_desk = m_engine.newDesk();
        m_before = test::rowCounts(*m_desk);
    }
    void anOperationIsOneRowOfTheOutbox();
    void columnsAreFilledIn();
    void columnsInAnyOrder();
    void aColumnThatIsNotThere();
    void rowsOutsideOfAnOperationAreRefused();
    void nothingIsNoOperation();
    void whatIsNotCommittedIsNotThere();
    void aRefusedRowTakesAllBack();
    void patchWritesWhatChanged();
    void patchesAreForMasters();
    void stampsGrowWhateverTheClockDoes();
    void theInstantStandsStill();
    void touchedRowsNameTheirOperation();
    void permissionsAreAsked();

private:
    std::vector<store::BundleRow> lastBundle();

    test::TestEngine m_engine;
    std::unique_ptr<test::TestDesk> m_desk;
    QByteArray m_before;
};

std::vector<store::BundleRow> UnitOfWorkTest::lastBundle()
{
    Query query(m_desk->db(), "SELECT body FROM sync_outbox ORDER BY op_seq DESC LIMIT 1");
    const auto body = query.one([](const Row& row) { return row.bytes(0); });
    return store::decodeBundle(body.value(), tables::kAll).value();
}

void UnitOfWorkTest::anOperationIsOneRowOfTheOutbox()
{
    const auto id =
        m_desk->run([](UnitOfWork& unit) { return test::addDeityWhole(unit, u"GANAPATI"_s); });
    VERIFY_OK(id);
    Query query(m_desk->db(),
        "SELECT temple_id, type, user_id, biz_date, body, sha256, bytes, state, schema_ver, op_id "
        "FROM sync_outbox ORDER BY op_seq DESC LIMIT 1");
    QVERIFY(query.next().value());
    const Row row = query.row();
    QCOMPARE(row.id<TempleId>(0), m_desk->desk().temple);
    QCOMPARE(row.text(1), u"deity.create"_s);
    QCOMPARE(row.id<UserId>(2), m_desk->desk().actor.id);
    QCOMPARE(row.date(3), test::kDay);
    QCOMPARE(row.bytes(5), store::sha256(row.bytes(4)));
    QCOMPARE(row.integer(6), row.bytes(4).size());
    QCOMPARE(row.integer(7), 0);
    QCOMPARE(row.integer(8), 1);
    QVERIFY(!row.id<Id<void>>(9).isNull());
    const auto rows = store::decodeBundle(row.bytes(4), tables::kAll).value();
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows[0].table, &tables::deities);
    QCOMPARE(rows[0].id, *id);
    QCOMPARE(rows[0].values[1].second, store::Value(u"GANAPATI"_s));
    QVERIFY(rows[0].values[3].second.isNull());
}

void UnitOfWorkTest::columnsAreFilledIn()
{
    VERIFY_OK(
        m_desk->run([](UnitOfWork& unit) { return test::addDeityWhole(unit, u"GANAPATI"_s); }));
    Query query(m_desk->db(), "SELECT temple_id, name_local, row_hlc, row_seq FROM deities");
    QVERIFY(query.next().value());
    QCOMPARE(query.row().id<TempleId>(0), m_desk->desk().temple);
    QVERIFY(query.row().isNull(1));
    QCOMPARE(HybridClock::millis(query.row().integer(2)), test::kTestNowMs);
    QCOMPARE(query.row().integer(3), 0);
}

void UnitOfWorkTest::columnsInAnyOrder()
{
    VERIFY_OK(m_desk->run([](UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.insert(tables::deities,
            {{"sort_order", 7}, {"name", u"Ganapati"_s}, {"id", unit.newId<DeityId>()},
                {"code", u"G"_s}}));
        return unit.closeOperation("deity.create"_L1, test::kDay);
    }));
    QCOMPARE(m_desk->number("SELECT sort_order FROM deities WHERE code = 'G'"), 7);
    QCOMPARE(lastBundle()[0].values[4].second, store::Value(7));
}

void UnitOfWorkTest::aColumnThatIsNotThere()
{
    for (const char* column : {"colour", "temple_id", "row_hlc"}) {
        const auto refused = m_desk->run([&](UnitOfWork& unit) -> Result<void> {
            return unit.insert(tables::deities,
                {{"id", unit.newId<DeityId>()}, {"code", u"G"_s}, {"name", u"G"_s}, {column, 1}});
        });
        QCOMPARE(test::ruleOf(refused), u"internal"_s);
        QVERIFY(refused.error().detail.contains(QLatin1StringView(column)));
    }
    QCOMPARE(test::rowCounts(*m_desk), m_before);
}

void UnitOfWorkTest::rowsOutsideOfAnOperationAreRefused()
{
    const auto refused = m_desk->run([](UnitOfWork& unit) { return test::addDeity(unit, u"G"_s); });
    QCOMPARE(test::ruleOf(refused), u"internal"_s);
    QVERIFY(!m_desk->db().inTransaction());
    QCOMPARE(test::rowCounts(*m_desk), m_before);
    // Also behind an operation that was closed.
    const auto second = m_desk->run([](UnitOfWork& unit) -> Result<Uuid> {
        MM_CHECK(test::addDeityWhole(unit, u"A"_s));
        return test::addDeity(unit, u"B"_s);
    });
    QCOMPARE(test::ruleOf(second), u"internal"_s);
    QCOMPARE(test::rowCounts(*m_desk), m_before);
}

void UnitOfWorkTest::nothingIsNoOperation()
{
    const auto refused = m_desk->run(
        [](UnitOfWork& unit) { return unit.closeOperation("nothing.done"_L1, test::kDay); });
    QCOMPARE(test::ruleOf(refused), u"internal"_s);
    QCOMPARE(test::rowCounts(*m_desk), m_before);
    // A unit that only looked is no mistake.
    VERIFY_OK(m_desk->run([](UnitOfWork&) { return Result<void>(); }));
    QCOMPARE(test::rowCounts(*m_desk), m_before);
}

void UnitOfWorkTest::whatIsNotCommittedIsNotThere()
{
    {
        auto unit = UnitOfWork::begin(m_desk->desk());
        VERIFY_OK(unit);
        VERIFY_OK(test::addDeityWhole(*unit, u"A"_s));
        VERIFY_OK(store::takeNumber(*unit, u"C01"_s, FinancialYear::of(test::kDay), "receipt"_L1));
        QVERIFY(test::rowCounts(*m_desk) != m_before);
    }
    QVERIFY(!m_desk->db().inTransaction());
    QCOMPARE(test::rowCounts(*m_desk), m_before);
}

void UnitOfWorkTest::aRefusedRowTakesAllBack()
{
    VERIFY_OK(m_desk->run([](UnitOfWork& unit) { return test::addDeityWhole(unit, u"A"_s); }));
    const QByteArray before = test::rowCounts(*m_desk);
    const auto refused = m_desk->run([](UnitOfWork& unit) -> Result<Uuid> {
        MM_CHECK(test::addDeityWhole(unit, u"B"_s));
        return test::addDeityWhole(unit, u"A"_s);
    });
    QCOMPARE(test::ruleOf(refused), u"store.duplicate"_s);
    QCOMPARE(test::rowCounts(*m_desk), before);
}

void UnitOfWorkTest::patchWritesWhatChanged()
{
    const auto id = m_desk->run([](UnitOfWork& unit) { return test::addDeityWhole(unit, u"A"_s); });
    VERIFY_OK(m_desk->db().execute("UPDATE deities SET row_seq = 41"));
    VERIFY_OK(m_desk->run([&](UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.patch(tables::deities, *id,
            {{"sort_order", 9}, {"name", u"Vinayaka"_s}, {"name_local", store::Value()}}));
        return unit.closeOperation("deity.update"_L1, test::kDay);
    }));
    QCOMPARE(m_desk->number("SELECT count(*) FROM deities WHERE name = 'Vinayaka' AND "
                            "sort_order = 9 AND code = 'A' AND row_seq = 41"),
        1);
    const auto rows = lastBundle();
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows[0].op, 'p');
    QCOMPARE(rows[0].id, *id);
    QCOMPARE(rows[0].baseRowSeq, 41);
    const std::vector<std::pair<int, store::Value>> expected{
        {2, u"Vinayaka"_s}, {3, store::Value()}, {4, 9}};
    QVERIFY(rows[0].values == expected);
}

void UnitOfWorkTest::patchesAreForMasters()
{
    const auto refusedWith = [this](const store::TableSpec& table, const char* column) {
        return m_desk->run([&](UnitOfWork& unit) -> Result<void> {
            return unit.patch(table, unit.newId<DeityId>().uuid, {{column, 1}});
        });
    };
    QCOMPARE(test::ruleOf(refusedWith(tables::receipts, "total_paise")), u"internal"_s);
    const auto nobody = refusedWith(tables::deities, "sort_order");
    QCOMPARE(test::ruleOf(nobody), u"store.row_missing"_s);
    QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
    const auto id = m_desk->run([](UnitOfWork& unit) { return test::addDeityWhole(unit, u"A"_s); });
    const auto column = m_desk->run([&](UnitOfWork& unit) -> Result<void> {
        return unit.patch(tables::deities, *id, {{"colour", 1}});
    });
    QCOMPARE(test::ruleOf(column), u"internal"_s);
}

void UnitOfWorkTest::stampsGrowWhateverTheClockDoes()
{
    qint64 last = 0;
    for (const qint64 step : {0LL, 0LL, -86'400'000LL, 1LL, 90'000'000LL, -5LL}) {
        m_desk->clock().advance(step);
        const auto id = m_desk->run([](UnitOfWork& unit) -> Result<Uuid> {
            const QString code = unit.desk().ids.next(unit.nowMs()).toString();
            MM_LET(made, test::addDeityWhole(unit, code));
            MM_CHECK(unit.patch(tables::deities, made, {{"sort_order", 2}}));
            MM_CHECK(unit.closeOperation("deity.update"_L1, test::kDay));
            return made;
        });
        VERIFY_OK(id);
        Query query(m_desk->db(), "SELECT hlc FROM sync_outbox ORDER BY op_seq DESC LIMIT 2");
        const auto stamps = query.all([](const Row& row) { return row.integer(0); }).value();
        QVERIFY(stamps[1] > last);
        QVERIFY(stamps[0] > stamps[1]);
        Query row(m_desk->db(), "SELECT row_hlc FROM deities WHERE id = :id");
        const qint64 stamp =
            row.bind("id", *id).one([](const Row& found) { return found.integer(0); }).value();
        QVERIFY(stamp > stamps[1] && stamp < stamps[0]);
        last = stamps[0];
    }
}

void UnitOfWorkTest::theInstantStandsStill()
{
    auto unit = UnitOfWork::begin(m_desk->desk());
    VERIFY_OK(unit);
    m_desk->clock().advance(86'400'000);
    QCOMPARE(unit->nowMs(), test::kTestNowMs);
    QCOMPARE(unit->today(), test::kDay);
}

void UnitOfWorkTest::touchedRowsNameTheirOperation()
{
    const auto id = m_desk->run([](UnitOfWork& unit) -> Result<Uuid> {
        MM_LET(made, test::addDeity(unit, u"A"_s));
        unit.touch(tables::deities, made);
        unit.touch(tables::deities, made);
        MM_CHECK(unit.closeOperation("deity.create"_L1, test::kDay));
        MM_CHECK(unit.patch(tables::deities, made, {{"sort_order", 2}}));
        MM_CHECK(unit.closeOperation("deity.update"_L1, test::kDay));
        return made;
    });
    VERIFY_OK(id);
    Query query(m_desk->db(),
        "SELECT t.tbl, o.type FROM sync_touch t JOIN sync_outbox o ON o.op_seq = t.op_seq "
        "WHERE t.row_id = :id ORDER BY t.op_seq");
    const auto touches =
        query.bind("id", *id).all([](const Row& row) { return row.text(0) + u' ' + row.text(1); });
    const QString tag = QString::number(tables::deities.tag);
    QCOMPARE(QStringList(touches->begin(), touches->end()),
        (QStringList{tag + u" deity.create"_s, tag + u" deity.update"_s}));
}

void UnitOfWorkTest::permissionsAreAsked()
{
    m_desk->allowOnly({u"seva.manage"_s});
    auto unit = UnitOfWork::begin(m_desk->desk());
    VERIFY_OK(unit->require(u"seva.manage"_s));
    const auto refused = unit->require(u"receipt.cancel"_s);
    QCOMPARE(test::ruleOf(refused), u"permission.denied"_s);
    QCOMPARE(refused.error().kind, ErrorKind::PermissionDenied);
    QCOMPARE(refused.error().args.value(u"permission"_s).toString(), u"receipt.cancel"_s);
}

QTEST_GUILESS_MAIN(UnitOfWorkTest)
#include "unit_of_work_test.moc"
