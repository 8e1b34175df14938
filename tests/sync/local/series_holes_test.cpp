// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local/series_holes.h"

#include "models/store/query.h"
#include "tests/support/test_desk.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// A receipt of a series, as another counter's operations bring it.
struct Came
{
    QString counter;
    QString year;
    qint64 sequence = 0;
    qint64 daysAgo = 0;
};

} // namespace

Q_DECLARE_METATYPE(Came)
using CameList = QList<Came>;

/// Which numbers of other counters are known to be missing.
class SeriesHolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holesAreFound_data();
    void holesAreFound();
    void aHoleSaysSinceWhenAndIsFilled();

private:
    static bool come(test::TestDesk& desk, const Came& receipt);
    static QStringList holesOf(test::TestDesk& desk);
};

bool SeriesHolesTest::come(test::TestDesk& desk, const Came& receipt)
{
    const QString series = receipt.counter + u'/' + receipt.year;
    const QString number = series + u'/' + QString::number(receipt.sequence);
    store::Query query(desk.db(),
        "INSERT INTO receipts (temple_id, id, number, series, sequence, financial_year, "
        "counter_code, business_date, issued_at, user_id, is_anonymous, total_paise, "
        "received_paise, language, idempotency_key, request_hash) "
        "VALUES (:temple, randomblob(16), :number, :series, :sequence, :year, :counter, "
        "'2026-11-01', :at, randomblob(16), 1, 100, 100, 'en', :number, randomblob(32))");
    query.bind("temple", desk.desk().temple)
        .bind("number", number)
        .bind("series", series)
        .bind("sequence", receipt.sequence)
        .bind("year", receipt.year)
        .bind("counter", receipt.counter)
        .bind("at", desk.clock().nowMs() - receipt.daysAgo * kDayMs);
    const auto done = query.run();
    if (!done) {
        qWarning("%s", qPrintable(done.error().detail));
    }
    return done.has_value();
}

QStringList SeriesHolesTest::holesOf(test::TestDesk& desk)
{
    const auto holes = sync::seriesHoles(desk.db(), u"C01"_s, desk.clock().nowMs());
    if (!holes) {
        return {QString(holes.error().rule) + holes.error().detail};
    }
    QStringList words;
    for (const auto& hole : *holes) {
        words << hole.firstNumber() + u".."_s + hole.lastNumber();
    }
    return words;
}

void SeriesHolesTest::holesAreFound_data()
{
    QTest::addColumn<CameList>("came");
    QTest::addColumn<QStringList>("holes");
    const QString y = u"2627"_s;
    QTest::newRow("nothing came") << CameList{} << QStringList{};
    QTest::newRow("one after the other")
        << CameList{{u"C02"_s, y, 1, 3}, {u"C02"_s, y, 2, 2}, {u"C02"_s, y, 3, 1}} << QStringList{};
    QTest::newRow("one is missing") << CameList{{u"C02"_s, y, 7, 2}, {u"C02"_s, y, 9, 1}}
                                    << QStringList{u"C02/2627/000008..C02/2627/000008"_s};
    QTest::newRow("several, twice") << CameList{{u"C02"_s, y, 1, 3}, {u"C02"_s, y, 5, 2},
        {u"C02"_s, y, 6, 2}, {u"C02"_s, y, 8, 1}}
                                    << QStringList{u"C02/2627/000002..C02/2627/000004"_s,
                                           u"C02/2627/000007..C02/2627/000007"_s};
    QTest::newRow("what was before the first that came is nobody's hole")
        << CameList{{u"C02"_s, y, 100, 2}, {u"C02"_s, y, 101, 1}} << QStringList{};
    QTest::newRow("the own series has none that another could fill")
        << CameList{{u"C01"_s, y, 1, 2}, {u"C01"_s, y, 9, 1}} << QStringList{};
    QTest::newRow("each counter by itself") << CameList{{u"C02"_s, y, 1, 2}, {u"C03"_s, y, 2, 1},
        {u"C03"_s, y, 4, 1}} << QStringList{u"C03/2627/000003..C03/2627/000003"_s};
    QTest::newRow("each year by itself")
        << CameList{{u"C02"_s, u"2526"_s, 90, 2}, {u"C02"_s, y, 1, 1}, {u"C02"_s, y, 3, 1}}
        << QStringList{u"C02/2627/000002..C02/2627/000002"_s};
    QTest::newRow("34 days are looked at") << CameList{{u"C02"_s, y, 1, 40}, {u"C02"_s, y, 3, 34},
        {u"C02"_s, y, 4, 1}} << QStringList{u"C02/2627/000002..C02/2627/000002"_s};
    QTest::newRow("36 are too old") << CameList{{u"C02"_s, y, 1, 40}, {u"C02"_s, y, 3, 36},
        {u"C02"_s, y, 4, 1}} << QStringList{};
    QTest::newRow("a series that rests")
        << CameList{{u"C02"_s, y, 1, 50}, {u"C02"_s, y, 3, 40}} << QStringList{};
}

void SeriesHolesTest::holesAreFound()
{
    QFETCH(CameList, came);
    QFETCH(QStringList, holes);
    test::TestDesk desk;
    for (const auto& receipt : came) {
        QVERIFY(come(desk, receipt));
    }
    QCOMPARE(holesOf(desk), holes);
}

void SeriesHolesTest::aHoleSaysSinceWhenAndIsFilled()
{
    test::TestDesk desk;
    QVERIFY(come(desk, {u"C02"_s, u"2627"_s, 1, 5}));
    QVERIFY(come(desk, {u"C02"_s, u"2627"_s, 4, 2}));
    const auto holes = sync::seriesHoles(desk.db(), u"C01"_s, desk.clock().nowMs());
    QVERIFY(holes.has_value());
    QCOMPARE(holes->size(), size_t{1});
    QCOMPARE(holes->front().counterCode, u"C02"_s);
    QCOMPARE(holes->front().sinceAt, desk.clock().nowMs() - 2 * kDayMs);
    QVERIFY(come(desk, {u"C02"_s, u"2627"_s, 3, 1}));
    QCOMPARE(holesOf(desk), QStringList{u"C02/2627/000002..C02/2627/000002"_s});
    QVERIFY(come(desk, {u"C02"_s, u"2627"_s, 2, 1}));
    QCOMPARE(holesOf(desk), QStringList());
}

QTEST_GUILESS_MAIN(SeriesHolesTest)
#include "series_holes_test.moc"
