// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "tests/store/things.h"

#include <QTest>

#include <limits>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Row;
using store::Value;

namespace {

constexpr char kInsert[] = "INSERT INTO things (id, name, amount, secret, parent) "
                           "VALUES (:id, :name, :amount, :secret, :parent)";

} // namespace

Q_DECLARE_METATYPE(mm::store::Value)

/// One door to two engines: what is written, read and refused is the same at both.
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_things.engine().problem(), QString()); }
    void init() { QCOMPARE(m_things.make(), QByteArray()); }
    void valuesComeBack_data();
    void valuesComeBack();
    void nullIsNothing();
    void rowsComeInTheirOrder();
    void changedRowsAreCounted();
    void oneNeedsARow();
    void anErrorIsKept_data();
    void anErrorIsKept();
    void runWantsNoRows();
    void aStatementRunsOnce();
    void aQueryInsideOfItself();
    void boundValuesDoNotStay();

private:
    test::Things m_things;
};

void ConnectionTest::valuesComeBack_data()
{
    QTest::addColumn<Value>("amount");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("secret");
    const auto row = [](const char* title, const Value& amount, const QString& name,
                         const QByteArray& secret) {
        QTest::newRow(title) << amount << name << secret;
    };
    row("nought", 0, u"a"_s, QByteArray("\0", 1));
    row("the greatest", std::numeric_limits<qint64>::max(), u"a"_s, QByteArray("\xFF\x00\xFE", 3));
    row("the least", std::numeric_limits<qint64>::min(), u"a"_s, "\\x41");
    row("money", Money::fromRupees(100'000'000'000), u"a"_s, "bytes");
    row("empty", 1, u""_s, "");
    row("quotes", 1, u"O'Brien \"x\" \\ $1 :name ? %_"_s, "'");
    row("SQL", 1, u"'); DROP TABLE things; --"_s, "x");
    row("scripts", 1, u"ಲಕ್ಷ್ಮಿ लक्ष्मी \U0001F64F \u200D"_s, "x");
    row("lines", 1, u"one\ntwo\r\n\tthree"_s, "x");
    row("long", 1, QString(100'000, u'ಕ'), QByteArray(200'000, '\xC3'));
}

void ConnectionTest::valuesComeBack()
{
    QFETCH(Value, amount);
    QFETCH(QString, name);
    QFETCH(QByteArray, secret);
    const Uuid id = m_things.newId();
    {
        Query query(m_things.db(), kInsert);
        query.bind("id", id).bind("name", name).bind("amount", amount);
        query.bind("secret", Bytes{secret}).bind("parent", id);
        VERIFY_OK(query.run());
    }
    Query query(
        m_things.db(), "SELECT id, name, amount, secret, parent FROM things WHERE id = :id");
    query.bind("id", id);
    QVERIFY(query.next().value());
    const Row row = query.row();
    QCOMPARE(row.id<DevoteeId>(0).uuid, id);
    QCOMPARE(row.text(1), name);
    QCOMPARE(Value(row.integer(2)), amount);
    QCOMPARE(row.money(2).paise(), row.integer(2));
    QCOMPARE(row.bytes(3), secret);
    QVERIFY(!row.isNull(3));
    QCOMPARE(row.id<DevoteeId>(4).uuid, id);
    QVERIFY(!query.next().value());
}

void ConnectionTest::nullIsNothing()
{
    QVERIFY(!m_things.insert(u"a"_s).isNull());
    Query query(m_things.db(), "SELECT amount, secret, parent, NULL FROM things");
    QVERIFY(query.next().value());
    const Row row = query.row();
    for (int column = 0; column < 4; ++column) {
        QVERIFY(row.isNull(column));
    }
    QCOMPARE(row.integer(0), 0);
    QCOMPARE(row.money(0), Money());
    QVERIFY(!row.flag(0));
    QCOMPARE(row.bytes(1), QByteArray());
    QVERIFY(row.id<DevoteeId>(2).isNull());
    QCOMPARE(row.text(3), QString());
    QVERIFY(!row.date(3).isValid());
    // What the rulebook holds as nothing is NULL in the store.
    for (const Value& nothing : {Value(), Value(QDate()), Value(DevoteeId()),
             Value(std::optional<qint64>()), store::orNull(QString())}) {
        QVERIFY(nothing.isNull());
    }
    QVERIFY(!Value(QString()).isNull());
    QCOMPARE(Value(QDate(2026, 11, 22)), Value(u"2026-11-22"_s));
}

void ConnectionTest::rowsComeInTheirOrder()
{
    for (int i = 0; i < 300; ++i) {
        QVERIFY(!m_things.insert(QString::number(i), i * 10).isNull());
    }
    Query query(m_things.db(), "SELECT amount FROM things WHERE amount >= :least ORDER BY amount");
    query.bind("least", 100);
    const auto amounts = query.all([](const Row& row) { return row.integer(0); });
    VERIFY_OK(amounts);
    QCOMPARE(amounts->size(), size_t{290});
    QCOMPARE(amounts->front(), 100);
    QCOMPARE(amounts->back(), 2990);
    QVERIFY(std::is_sorted(amounts->begin(), amounts->end()));
}

void ConnectionTest::changedRowsAreCounted()
{
    for (int i = 0; i < 5; ++i) {
        m_things.insert(QString::number(i), i);
    }
    const auto changed = [this](const QByteArray& sql) {
        return Query(m_things.db(), sql).run().value();
    };
    QCOMPARE(changed("UPDATE things SET amount = 100 WHERE amount >= 3"), 2);
    QCOMPARE(changed("UPDATE things SET amount = 100 WHERE amount = 77"), 0);
    QCOMPARE(changed("DELETE FROM things WHERE amount = 100"), 2);
    QCOMPARE(m_things.count(), 3);
}

void ConnectionTest::oneNeedsARow()
{
    const QByteArray sql = "SELECT name FROM things";
    const auto name = [](const Row& row) {
        return row.text(0);
    };
    QCOMPARE(Query(m_things.db(), sql).one(name).error().kind, ErrorKind::Internal);
    QVERIFY(!Query(m_things.db(), sql).maybe(name)->has_value());
    QVERIFY(Query(m_things.db(), sql).all(name)->empty());
    m_things.insert(u"a"_s);
    QCOMPARE(Query(m_things.db(), sql).one(name).value(), u"a"_s);
    QCOMPARE(Query(m_things.db(), sql).maybe(name)->value(), u"a"_s);
}

void ConnectionTest::anErrorIsKept_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("parameter");
    QTest::newRow("no such table") << QByteArray("SELECT :n FROM nowhere") << QByteArray("n");
    QTest::newRow("no SQL") << QByteArray("SELEKT :n") << QByteArray("n");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("n");
    QTest::newRow("no such parameter")
        << QByteArray("SELECT name FROM things WHERE amount = :n") << QByteArray("m");
    QTest::newRow("a part of a parameter")
        << QByteArray("SELECT name FROM things WHERE amount = :number") << QByteArray("num");
}

void ConnectionTest::anErrorIsKept()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, parameter);
    const auto asked = [&](auto ask) {
        Query query(m_things.db(), sql);
        query.bind(parameter.constData(), 1).bind("n", 2);
        return ask(query);
    };
    const auto text = [](const Row& row) {
        return row.text(0);
    };
    QCOMPARE(asked([](Query& q) { return q.run(); }).error().kind, ErrorKind::Internal);
    QCOMPARE(asked([](Query& q) { return q.next(); }).error().kind, ErrorKind::Internal);
    QCOMPARE(asked([&](Query& q) { return q.all(text); }).error().kind, ErrorKind::Internal);
    QCOMPARE(asked([&](Query& q) { return q.maybe(text); }).error().kind, ErrorKind::Internal);
    const auto refused = asked([&](Query& q) { return q.one(text); });
    QCOMPARE(refused.error().kind, ErrorKind::Internal);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(m_things.count(), 0);
}

void ConnectionTest::runWantsNoRows()
{
    QCOMPARE(Query(m_things.db(), "SELECT 1").run().error().kind, ErrorKind::Internal);
}

void ConnectionTest::aStatementRunsOnce()
{
    Query query(m_things.db(), kInsert);
    query.bind("id", m_things.newId()).bind("name", u"a"_s);
    VERIFY_OK(query.run());
    QCOMPARE(query.run().error().kind, ErrorKind::Internal);
    QCOMPARE(m_things.count(), 1);
    Query names(m_things.db(), "SELECT name FROM things");
    QVERIFY(names.next().value());
    QVERIFY(!names.next().value());
    QVERIFY(!names.next().value());
}

void ConnectionTest::aQueryInsideOfItself()
{
    for (int i = 0; i < 3; ++i) {
        m_things.insert(QString::number(i), i);
    }
    const QByteArray sql = "SELECT name, amount FROM things WHERE amount >= :n ORDER BY amount";
    QStringList seen;
    Query outer(m_things.db(), sql);
    outer.bind("n", 0);
    while (outer.next().value()) {
        Query inner(m_things.db(), sql);
        inner.bind("n", outer.row().integer(1));
        while (inner.next().value()) {
            seen.append(outer.row().text(0) + inner.row().text(0));
        }
    }
    QCOMPARE(seen.join(u' '), u"00 01 02 11 12 22"_s);
}

void ConnectionTest::boundValuesDoNotStay()
{
    const QByteArray sql = "SELECT name FROM things WHERE amount = :n";
    m_things.insert(u"a"_s, 1);
    const auto name = [](const Row& row) {
        return row.text(0);
    };
    {
        Query query(m_things.db(), sql);
        QVERIFY(query.bind("n", 1).maybe(name)->has_value());
    }
    Query forgotten(m_things.db(), sql);
    QVERIFY(!forgotten.maybe(name)->has_value());
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
