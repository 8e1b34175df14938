// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_connection.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace mm;
using store::positionalParameters;

namespace {

QByteArray joined(const std::vector<QByteArray>& names)
{
    QByteArray all;
    for (const auto& name : names) {
        all += all.isEmpty() ? name : ' ' + name;
    }
    return all;
}

/// A piece of a statement and what becomes of it, given the number of its parameter.
struct Piece
{
    QByteArray text;
    bool isParameter = false;
};

Piece pieceFrom(int kind, int choice)
{
    static const QByteArray names[] = {"a", "b", "seva_id", "x1", "from_date"};
    static const QByteArray others[] = {"SELECT 1", " FROM t ", "'no :parameter'", "''",
        "'it''s :a'", "\":column\"", "::bigint", "-- :comment\n", "/* :comment */", "= ", "(", ")",
        "$1x", "ಕ", "1 : 2", "'/* '", "'--'", "/* ' */", "-- '\n"};
    if (kind == 0) {
        return {':' + names[static_cast<size_t>(choice) % std::size(names)], true};
    }
    return {others[static_cast<size_t>(choice) % std::size(others)], false};
}

} // namespace

class PositionalParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void everyParameterIsWrittenOnce();
};

void PositionalParametersTest::writes_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char* sql, const char* expected, const char* names) {
        QTest::newRow(*sql == '\0' ? "empty" : sql)
            << QByteArray(sql) << QByteArray(expected) << QByteArray(names);
    };
    row("", "", "");
    row("SELECT 1", "SELECT 1", "");
    row("a = :a AND b = :b", "a = $1 AND b = $2", "a b");
    row(":a :b :a :c :b", "$1 $2 $1 $3 $2", "a b c");
    row(":id,:id_2", "$1,$2", "id id_2");
    row("(:limit)", "($1)", "limit");
    row("sum(x)::bigint", "sum(x)::bigint", "");
    row(":a::bigint", "$1::bigint", "a");
    row("a::text = :a", "a::text = $1", "a");
    row("':a' = :a", "':a' = $1", "a");
    row("'it''s :b' = :a", "'it''s :b' = $1", "a");
    row("\":a\" = :a", "\":a\" = $1", "a");
    row("-- :b\n:a", "-- :b\n$1", "a");
    row("-- it's\n:a", "-- it's\n$1", "a");
    row(":a -- :b", "$1 -- :b", "a");
    row("/* :b */ :a", "/* :b */ $1", "a");
    row("/* it's\n:b */ :a", "/* it's\n:b */ $1", "a");
    row("1 / :a * 2", "1 / $1 * 2", "a");
    row(": a", ": a", "");
    row("a :", "a :", "");
    row("'never closed :a", "'never closed :a", "");
    row("/* never closed :a", "/* never closed :a", "");
}

void PositionalParametersTest::writes()
{
    QFETCH(QByteArray, sql);
    std::vector<QByteArray> names;
    const QByteArray written = positionalParameters(sql, names);
    QTEST(written, "expected");
    QTEST(joined(names), "names");
}

void PositionalParametersTest::everyParameterIsWrittenOnce()
{
    const bool holds = rc::check([] {
        const auto choices = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::inRange(0, 1000)));
        QByteArray sql;
        QByteArray expected;
        std::vector<QByteArray> order;
        for (const auto& [kind, choice] : choices) {
            const Piece piece = pieceFrom(kind, choice);
            sql += piece.text + ' ';
            if (!piece.isParameter) {
                expected += piece.text + ' ';
                continue;
            }
            const QByteArray name = piece.text.mid(1);
            if (std::find(order.begin(), order.end(), name) == order.end()) {
                order.push_back(name);
            }
            const auto place = std::find(order.begin(), order.end(), name) - order.begin();
            expected += '$' + QByteArray::number(place + 1) + ' ';
        }
        std::vector<QByteArray> names;
        RC_ASSERT(positionalParameters(sql, names) == expected);
        RC_ASSERT(names == order);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(PositionalParametersTest)
#include "positional_parameters_test.moc"
