// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dialect.h"

#include <QTest>

using namespace mm;
using store::Engine;

/// The placeholders of migrations/README.md.
class DialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expands_data();
    void expands();
    void refuses_data();
    void refuses();
    void factsAreLocked();
};

void DialectTest::expands_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("sqlite");
    QTest::addColumn<QByteArray>("postgres");
    const auto row = [](const char* script, const char* sqlite, const char* postgres) {
        QTest::newRow(*script == '\0' ? "empty" : script)
            << QByteArray(script) << QByteArray(sqlite) << QByteArray(postgres);
    };
    row("", "", "");
    row("no placeholder", "no placeholder", "no placeholder");
    row("a {id}", "a BLOB", "a uuid");
    row("{int}{bytes}", "INTEGERBLOB", "bigintbytea");
    row("{pk}", "PRIMARY KEY (id)", "PRIMARY KEY (temple_id, id)");
    row("ON x ({t}code)", "ON x (code)", "ON x (temple_id, code)");
    row("{ref fund_id funds}", "FOREIGN KEY (fund_id) REFERENCES funds (id)",
        "FOREIGN KEY (temple_id, fund_id) REFERENCES funds (temple_id, id)");
    row("x{fact}", "x", "x,\n    row_seq bigint NOT NULL DEFAULT 0");
    row(") {strict};", ") STRICT, WITHOUT ROWID;", ") ;");
    row(") {local};", ") STRICT;", ") ;");
    row("{serial}", "INTEGER PRIMARY KEY AUTOINCREMENT",
        "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
    row("{master}",
        "row_seq INTEGER NOT NULL DEFAULT 0,\n    row_hlc INTEGER NOT NULL DEFAULT 0,\n"
        "    deleted_at INTEGER,\n    ext TEXT",
        "row_seq bigint NOT NULL DEFAULT 0,\n    row_hlc bigint NOT NULL DEFAULT 0,\n"
        "    deleted_at bigint,\n    ext TEXT");
    row("a{sqlite}b{end}c{postgres}d{end}e", "abce", "acde");
    row("{sqlite}{int}{end}{postgres}{id}{end}", "INTEGER", "uuid");
}

void DialectTest::expands()
{
    QFETCH(QByteArray, script);
    QTEST(store::expandDialect(script, Engine::Sqlite).value(), "sqlite");
    QTEST(store::expandDialect(script, Engine::Postgres).value(), "postgres");
}

void DialectTest::refuses_data()
{
    QTest::addColumn<QByteArray>("script");
    for (const char* script : {"{idd}", "{}", "{ id}", "{ref a}", "{ref a b c}", "{immutable}",
             "{immutable a b}", "a {int", "a {", "{sqlite} never ended", "{postgres} never ended",
             "ended and never begun {end}", "{sqlite}a{postgres}b{end}",
             "{sqlite}a{sqlite}b{end}c{end}"}) {
        QTest::newRow(script) << QByteArray(script);
    }
}

void DialectTest::refuses()
{
    QFETCH(QByteArray, script);
    for (const auto engine : {Engine::Sqlite, Engine::Postgres}) {
        const auto expanded = store::expandDialect(script, engine);
        QVERIFY2(!expanded, expanded ? expanded->constData() : "");
        QCOMPARE(expanded.error().kind, ErrorKind::Internal);
    }
}

void DialectTest::factsAreLocked()
{
    const auto sqlite = store::expandDialect("{immutable vouchers}", Engine::Sqlite).value();
    QVERIFY(sqlite.contains("BEFORE UPDATE ON vouchers "));
    QVERIFY(sqlite.contains("BEFORE DELETE ON vouchers "));
    const auto postgres = store::expandDialect("{immutable vouchers}", Engine::Postgres).value();
    QVERIFY(postgres.contains("BEFORE UPDATE OR DELETE ON vouchers "));
    QVERIFY(postgres.contains("BEFORE TRUNCATE ON vouchers "));
}

QTEST_GUILESS_MAIN(DialectTest)
#include "dialect_test.moc"
