// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/posting.h"
#include "models/devotees/merge_devotees.h"
#include "models/store/tables.h"
#include "tests/store/other_value.h"
#include "tests/support/busy_books.h"
#include "tests/support/open_sealer.h"
#include "tests/support/test_engine.h"

#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using store::ColumnType;
using store::TableKind;
using store::TableSpec;

namespace {

QString typeName(ColumnType type, bool isPostgres)
{
    switch (type) {
    case ColumnType::Id:
        return isPostgres ? u"uuid"_s : u"BLOB"_s;
    case ColumnType::Integer:
        return isPostgres ? u"bigint"_s : u"INTEGER"_s;
    case ColumnType::Text:
        return isPostgres ? u"text"_s : u"TEXT"_s;
    case ColumnType::Bytes:
        return isPostgres ? u"bytea"_s : u"BLOB"_s;
    }
    return {};
}

/// The word for a column's type in tests/data/db/tables.tsv.
QString goldenType(ColumnType type)
{
    switch (type) {
    case ColumnType::Id:
        return u"id"_s;
    case ColumnType::Integer:
        return u"integer"_s;
    case ColumnType::Text:
        return u"text"_s;
    case ColumnType::Bytes:
        return u"bytes"_s;
    }
    return {};
}

} // namespace

/// The table specs that bundles are written by, against the schema that the migrations make.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tagsAndPlacesStand();
    void specIsTheTable_data();
    void specIsTheTable();
    void factsNeverChange_data();
    void factsNeverChange();
    void onlyTheFeedNumbersFacts();

private:
    /// Name and type of each column, in order.
    QStringList columnsOf(const char* table);
    void fillRareTables();
    QByteArray refusalOf(const QByteArray& sql);

    test::TestEngine m_engine;
    std::unique_ptr<test::TestDesk> m_desk;
    test::OpenSealer m_sealer;
};

void SchemaTest::initTestCase()
{
    QCOMPARE(m_engine.problem(), QString());
    m_desk = m_engine.newDesk();
    test::fillBooks(*m_desk, m_sealer);
    fillRareTables();
}

/// What a few days' work does not write: a merge taken back, a period closed.
void SchemaTest::fillRareTables()
{
    VERIFY_OK(m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        store::Query merges(unit.db(), "SELECT id FROM devotee_merges LIMIT 1");
        MM_LET(merge, merges.one([](const store::Row& row) { return row.id<DevoteeId>(0).uuid; }));
        MM_CHECK(devotees::unmergeDevotee(unit, merge));
        return {};
    }));
    VERIFY_OK(m_desk->run([&](store::UnitOfWork& unit) {
        return accounts::setClosedUpto(unit, QDate(2026, 3, 31), u"audited"_s);
    }));
}

void SchemaTest::tagsAndPlacesStand()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/db/tables.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList golden;
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            golden.append(line);
        }
    }
    QStringList specs;
    QSet<int> tags;
    for (const TableSpec* spec : tables::kAll) {
        tags.insert(spec->tag);
        QStringList columns;
        for (const auto& column : spec->columns) {
            columns.append(QLatin1StringView(column.name) + u':' + goldenType(column.type));
        }
        specs.append(u"%1\t%2\t%3\t%4"_s.arg(spec->tag).arg(QLatin1StringView(spec->name),
            spec->kind == TableKind::Fact ? u"fact"_s : u"master"_s, columns.join(u' ')));
    }
    QCOMPARE(tags.size(), static_cast<qsizetype>(specs.size()));
    // A difference other than at the end of a line or of the list breaks every bundle ever written.
    QCOMPARE(specs, golden);
}

QStringList SchemaTest::columnsOf(const char* table)
{
    const QByteArray name = table;
    store::Query query(m_desk->db(),
        m_engine.isPostgres()
            ? "SELECT column_name::text, data_type::text FROM information_schema.columns "
              "WHERE table_schema = current_schema() AND table_name = '"
                + name + "' ORDER BY ordinal_position"
            : "SELECT name, type FROM pragma_table_info('" + name + "') ORDER BY cid");
    const auto columns =
        query.all([](const store::Row& row) { return row.text(0) + u' ' + row.text(1); });
    return columns ? QStringList(columns->begin(), columns->end()) : QStringList();
}

void SchemaTest::specIsTheTable_data()
{
    QTest::addColumn<const TableSpec*>("spec");
    for (const TableSpec* spec : tables::kAll) {
        QTest::newRow(spec->name) << spec;
    }
}

void SchemaTest::specIsTheTable()
{
    QFETCH(const TableSpec*, spec);
    const bool isPostgres = m_engine.isPostgres();
    QStringList columns = columnsOf(spec->name);
    QStringList around{u"temple_id "_s + typeName(ColumnType::Id, isPostgres)};
    if (spec->kind == TableKind::Master) {
        for (const auto& name : {u"row_seq "_s, u"row_hlc "_s, u"deleted_at "_s}) {
            around.append(name + typeName(ColumnType::Integer, isPostgres));
        }
        around.append(u"ext "_s + typeName(ColumnType::Text, isPostgres));
    } else if (isPostgres) {
        around.append(u"row_seq "_s + typeName(ColumnType::Integer, isPostgres));
    }
    for (const auto& column : around) {
        QVERIFY2(columns.removeOne(column), qPrintable(column + u" is missing"_s));
    }
    QStringList expected;
    for (const auto& column : spec->columns) {
        expected.append(QLatin1StringView(column.name) + u' ' + typeName(column.type, isPostgres));
    }
    QCOMPARE(columns, expected);
}

QByteArray SchemaTest::refusalOf(const QByteArray& sql)
{
    const auto done = m_desk->db().execute(sql);
    return done ? QByteArray("accepted") : done.error().rule.data();
}

void SchemaTest::factsNeverChange_data()
{
    QTest::addColumn<const TableSpec*>("spec");
    for (const TableSpec* spec : tables::kAll) {
        if (spec->kind == TableKind::Fact) {
            QTest::newRow(spec->name) << spec;
        }
    }
}

void SchemaTest::factsNeverChange()
{
    QFETCH(const TableSpec*, spec);
    const bool isPostgres = m_engine.isPostgres();
    const QByteArray table = spec->name;
    const QByteArray kRefused = "store.fact_immutable";
    const auto rows = m_desk->number("SELECT count(*) FROM " + table);
    QVERIFY2(rows > 0, "no row to try it on");
    for (const auto& column : spec->columns) {
        const QByteArray set = QByteArray(column.name) + " = "
            + test::otherValue(column.name, column.type, isPostgres);
        QCOMPARE(refusalOf("UPDATE " + table + " SET " + set), kRefused);
        if (isPostgres) {
            QCOMPARE(refusalOf("UPDATE " + table + " SET row_seq = row_seq + 1, " + set), kRefused);
        }
    }
    QCOMPARE(refusalOf("UPDATE " + table
                 + " SET temple_id = " + test::otherValue("temple_id", ColumnType::Id, isPostgres)),
        kRefused);
    QCOMPARE(refusalOf("DELETE FROM " + table), kRefused);
    if (isPostgres) {
        QCOMPARE(refusalOf("TRUNCATE " + table + " CASCADE"), kRefused);
    } else {
        QCOMPARE(refusalOf("REPLACE INTO " + table + " SELECT * FROM " + table), kRefused);
    }
    QCOMPARE(m_desk->number("SELECT count(*) FROM " + table), rows);
}

void SchemaTest::onlyTheFeedNumbersFacts()
{
    if (!m_engine.isPostgres()) {
        QCOMPARE(m_desk->number("SELECT count(*) FROM pragma_table_info('receipts') "
                                "WHERE name = 'row_seq'"),
            0);
        return;
    }
    for (const TableSpec* spec : tables::kAll) {
        const QByteArray table = spec->name;
        QCOMPARE(refusalOf("UPDATE " + table + " SET row_seq = 7"), QByteArray("accepted"));
        QCOMPARE(m_desk->number("SELECT count(*) FROM " + table + " WHERE row_seq <> 7"), 0);
    }
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
