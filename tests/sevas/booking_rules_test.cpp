// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/booking_rules.h"

#include "models/core/clock.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// The rules of a day, without a store: what is asked for, when, and what is said.
class BookingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void weekdayNamesTheNextDay();
    void aheadNamesTheLastDay();
    void inactiveIsSaidFirst();
    void slotsNeverGoBelowZero();
};

namespace {

sevas::Seva sevaOf(int weekdays, qint64 advanceDays, const QString& cutoff)
{
    sevas::Seva seva;
    seva.fields.name = u"Abhisheka"_s;
    seva.fields.weekdays = weekdays;
    seva.fields.advanceDays = advanceDays;
    if (!cutoff.isEmpty()) {
        seva.fields.cutoff = *sevas::parseCutoff(cutoff);
    }
    return seva;
}

/// The moment that a counter's clock in Kolkata shows.
sevas::Moment at(const QString& localTime)
{
    const qint64 ms = parseInstant(localTime + u"+05:30"_s);
    return {istDate(ms), ms};
}

} // namespace

void BookingRulesTest::days_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("weekdays");
    QTest::addColumn<int>("advance");
    QTest::addColumn<QString>("cutoff");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const char* now, QDate date, int weekdays, int advance,
                         const char* cutoff, const char* rule) {
        QTest::newRow(name) << QString::fromLatin1(now) << date << weekdays << advance
                            << QString::fromLatin1(cutoff) << QString::fromLatin1(rule);
    };
    constexpr char kMorning[] = "2026-11-22T10:00:00.000"; // a Sunday
    row("today", kMorning, {2026, 11, 22}, 127, 90, "", "");
    row("yesterday", kMorning, {2026, 11, 21}, 127, 90, "", "seva.date_past");
    row("no date", kMorning, {}, 127, 90, "", "seva.date_missing");
    row("30 February", kMorning, {2027, 2, 30}, 127, 90, "", "seva.date_missing");
    row("last day ahead", kMorning, {2027, 2, 20}, 127, 90, "", "");
    row("a day too far", kMorning, {2027, 2, 21}, 127, 90, "", "seva.too_far_ahead");
    row("today only", kMorning, {2026, 11, 22}, 127, 0, "", "");
    row("tomorrow of today only", kMorning, {2026, 11, 23}, 127, 0, "", "seva.too_far_ahead");
    row("sunday allowed", kMorning, {2026, 11, 22}, 64, 90, "", "");
    row("sunday not allowed", kMorning, {2026, 11, 22}, 63, 90, "", "seva.weekday");
    row("monday alone", kMorning, {2026, 11, 23}, 1, 90, "", "");
    row("tuesday of monday alone", kMorning, {2026, 11, 24}, 1, 90, "", "seva.weekday");

    // Kolkata is 5:30 ahead of UTC: half past midnight there is still yesterday in Greenwich.
    row("after midnight: the new day", "2026-11-23T00:30:00.000", {2026, 11, 23}, 127, 90, "", "");
    row("after midnight: the old day", "2026-11-23T00:30:00.000", {2026, 11, 22}, 127, 90, "",
        "seva.date_past");
    row("before midnight: the old day", "2026-11-22T23:59:59.999", {2026, 11, 22}, 127, 90, "", "");

    row("a millisecond before", "2026-11-22T19:59:59.999", {2026, 11, 22}, 127, 90, "20:00", "");
    row("cut-off sharp", "2026-11-22T20:00:00.000", {2026, 11, 22}, 127, 90, "20:00",
        "seva.cutoff");
    row("for tomorrow", "2026-11-22T20:00:00.000", {2026, 11, 23}, 127, 90, "20:00", "");
    row("day before, before", "2026-11-22T19:59:59.999", {2026, 11, 23}, 127, 90, "20:00-1", "");
    row("day before, sharp", "2026-11-22T20:00:00.000", {2026, 11, 23}, 127, 90, "20:00-1",
        "seva.cutoff");
    row("midnight cut-off", "2026-11-22T00:00:00.000", {2026, 11, 22}, 127, 90, "00:00",
        "seva.cutoff");
    row("before midnight cut-off", "2026-11-21T23:59:59.999", {2026, 11, 22}, 127, 90, "00:00", "");

    constexpr char kNewYearsEve[] = "2026-12-31T19:00:00.000";
    row("over the year's end", kNewYearsEve, {2027, 1, 1}, 127, 1, "20:00-1", "");
    row("cut-off in the old year", "2026-12-31T20:00:00.000", {2027, 1, 1}, 127, 1, "20:00-1",
        "seva.cutoff");
    row("financial year's end", "2027-03-31T10:00:00.000", {2027, 4, 1}, 127, 1, "", "");
    row("leap day", "2028-02-28T10:00:00.000", {2028, 2, 29}, 127, 1, "20:00-1", "");
    row("seven days before, over a month", "2026-11-28T09:00:00.000", {2026, 12, 5}, 127, 90,
        "08:00-7", "seva.cutoff");
}

void BookingRulesTest::days()
{
    QFETCH(QString, now);
    QFETCH(QDate, date);
    QFETCH(int, weekdays);
    QFETCH(int, advance);
    QFETCH(QString, cutoff);
    const auto checked = sevas::checkDay(sevaOf(weekdays, advance, cutoff), date, at(now));
    QTEST(checked ? QString() : QString(checked.error().rule), "rule");
}

void BookingRulesTest::weekdayNamesTheNextDay()
{
    const auto checked = sevas::checkDay(
        sevaOf(1 << 5, 90, {}), QDate(2026, 12, 27), at(u"2026-11-22T10:00:00.000"_s));
    QVERIFY(!checked);
    QCOMPARE(checked.error().args.value(u"next_date"_s).toString(), u"2027-01-02"_s);
    QCOMPARE(checked.error().args.value(u"weekdays"_s).toString(), u"sat"_s);
}

void BookingRulesTest::aheadNamesTheLastDay()
{
    const auto checked =
        sevas::checkDay(sevaOf(127, 90, {}), QDate(2027, 6, 1), at(u"2026-11-22T10:00:00.000"_s));
    QVERIFY(!checked);
    QCOMPARE(checked.error().args.value(u"last_date"_s).toString(), u"2027-02-20"_s);
}

void BookingRulesTest::inactiveIsSaidFirst()
{
    auto seva = sevaOf(127, 90, {});
    seva.fields.isActive = false;
    const auto checked = sevas::checkDay(seva, QDate(2020, 1, 1), at(u"2026-11-22T10:00:00.000"_s));
    QVERIFY(!checked);
    QCOMPARE(QString(checked.error().rule), u"seva.inactive"_s);
    QCOMPARE(checked.error().args.value(u"seva"_s).toString(), u"Abhisheka"_s);
}

void BookingRulesTest::slotsNeverGoBelowZero()
{
    sevas::Slot slot{{}, u"06:00"_s, {}, 10, 7, 2};
    QCOMPARE(slot.left(), std::optional<qint64>(1));
    QVERIFY(slot.has(1));
    QVERIFY(!slot.has(2));
    slot.booked = 12; // the quota was made smaller after they were sold
    QCOMPARE(slot.left(), std::optional<qint64>(0));
    slot.quota = std::nullopt;
    QVERIFY(!slot.left());
    QVERIFY(slot.has(999));
}

QTEST_GUILESS_MAIN(BookingRulesTest)
#include "booking_rules_test.moc"
