// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"
#include "models/receipts/find_receipts.h"
#include "models/store/migrator.h"
#include "models/upkeep/verify.h"
#include "tests/support/open_sealer.h"
#include "tests/support/test_engine.h"

#include <QDir>
#include <QTest>

#include <map>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Connection;
using store::Query;
using store::Row;
using store::SqliteConnection;

namespace {

/// A column list and all rows of a table under it, as text.
struct TableContent
{
    QByteArray columns;
    QStringList rows;
};
using Content = std::map<QByteArray, TableContent>;

QStringList lines(Connection& db, const QByteArray& sql)
{
    Query query(db, sql);
    const auto found = query.all([](const Row& row) { return row.text(0); });
    return found ? QStringList(found->begin(), found->end()) : QStringList(u"unreadable"_s);
}

QStringList rowsOf(Connection& db, const QByteArray& table, const QByteArray& columns)
{
    return lines(db, "SELECT " + columns + " AS line FROM " + table + " ORDER BY line");
}

/// Every table with every column: what a migration must not lose.
Content contentOf(Connection& db)
{
    Content content;
    const QStringList tables = lines(db,
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
        "AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migrations' ORDER BY name");
    for (const auto& name : tables) {
        const QByteArray table = name.toUtf8();
        QByteArray columns;
        for (const auto& column :
            lines(db, "SELECT name FROM pragma_table_info('" + table + "')")) {
            columns += (columns.isEmpty() ? "quote(" : " || ' ' || quote(") + column.toUtf8() + ')';
        }
        content[table] = {columns, rowsOf(db, table, columns)};
    }
    return content;
}

QStringList schemaOf(Connection& db)
{
    QStringList schema = lines(db,
        "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') "
        "FROM sqlite_master ORDER BY type, name");
    for (auto& line : schema) {
        line = line.simplified();
    }
    return schema;
}

} // namespace

/// The store of every release, with data, opened by this program.
class ReleasedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyReleaseIsHere();
    void migratesWithoutLoss_data();
    void migratesWithoutLoss();
    void theWorkGoesOn_data() { migratesWithoutLoss_data(); }
    void theWorkGoesOn();

private:
    /// Opens what the dump makes.
    Result<std::unique_ptr<SqliteConnection>> open(const QString& dump);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReleasedStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<std::unique_ptr<SqliteConnection>> ReleasedStoreTest::open(const QString& dump)
{
    const QString path = m_folder->filePath(u"store.db"_s);
    QFile file(dump);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(internal(dump));
    }
    {
        MM_LET(db, SqliteConnection::open(path, {.create = true}));
        MM_CHECK(db->execute(file.readAll()));
    }
    return SqliteConnection::open(path, {});
}

void ReleasedStoreTest::everyReleaseIsHere()
{
    const QDir folder(QStringLiteral(MM_TEST_DATA "/db"));
    QVERIFY(folder.exists(u"v0001.dump"_s));
}

void ReleasedStoreTest::migratesWithoutLoss_data()
{
    QTest::addColumn<QString>("dump");
    const QDir folder(QStringLiteral(MM_TEST_DATA "/db"));
    for (const auto& name : folder.entryList({u"v*.dump"_s}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void ReleasedStoreTest::migratesWithoutLoss()
{
    QFETCH(QString, dump);
    auto db = open(dump);
    VERIFY_OK(db);
    const Content before = contentOf(**db);
    QVERIFY(before.at("receipts").rows.size() > 5);
    QVERIFY(before.at("sync_outbox").rows.size() > 20);
    VERIFY_OK(store::migrate(**db, store::knownMigrations(), test::kTestNowMs));
    for (const auto& [table, content] : before) {
        QCOMPARE(rowsOf(**db, table, content.columns), content.rows);
    }
    test::TestDesk fresh;
    QCOMPARE(schemaOf(**db), schemaOf(fresh.db()));
    const auto checks = upkeep::verifyStore(**db);
    VERIFY_OK(checks);
    for (const auto& check : *checks) {
        QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
    }
}

void ReleasedStoreTest::theWorkGoesOn()
{
    QFETCH(QString, dump);
    auto opened = open(dump);
    VERIFY_OK(opened);
    auto& db = **opened;
    VERIFY_OK(store::migrate(db, store::knownMigrations(), test::kTestNowMs));
    const auto old = receipts::showReceipt(db, u"C01/2627/2"_s);
    VERIFY_OK(old);
    QCOMPARE(old->payer.name, u"Lakshmi Devi"_s);
    QCOMPARE(old->lines.size(), size_t{2});
    QCOMPARE(old->total, Money::fromRupees(1000));
    Query query(db,
        "SELECT c.temple_id, c.device_id, u.id, "
        "(SELECT max(sequence) FROM receipts WHERE series = 'C01/2728') FROM counters c, users u");
    QVERIFY(query.next().value());
    // A day after the last receipt of the sample, in the financial year 2027-28.
    FixedClock clock(1'806'604'200'000);
    store::Desk desk{db, clock, UuidMaker(), HybridClock(), query.row().id<TempleId>(0),
        query.row().id<DeviceId>(1), u"C01"_s,
        {query.row().id<UserId>(2), u"lakshmi"_s, u"Lakshmi"_s, u"administrator"_s,
            test::allPermissions()}};
    counter::ReceiptDraft draft;
    draft.payer.anonymous = true;
    draft.lines = {donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(1), {}}};
    draft.payments = {{receipts::PaymentMode::Cash, {}}};
    const test::OpenSealer sealer;
    const auto issued = store::inUnitOfWork(
        desk, [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, sealer, draft); });
    VERIFY_OK(issued);
    QCOMPARE(issued->receipt.sequence, query.row().integer(3) + 1);
    const auto checks = upkeep::verifyStore(db);
    VERIFY_OK(checks);
    QVERIFY(upkeep::allHold(*checks));
}

QTEST_GUILESS_MAIN(ReleasedStoreTest)
#include "released_store_test.moc"
