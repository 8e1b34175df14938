// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/core/financial_year.h"
#include "models/core/hlc.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using mm::FinancialYear;
using mm::HybridClock;

class TimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void businessDate_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("year");
        const auto row = [](const QString& instant, const QString& date, const QString& time,
                             const QString& year) {
            QTest::addRow("%s", qUtf8Printable(instant)) << instant << date << time << year;
        };
        row(u"2026-11-22T18:29:59.999Z"_s, u"2026-11-22"_s, u"23:59"_s, u"2026-27"_s);
        row(u"2026-11-22T18:30:00.000Z"_s, u"2026-11-23"_s, u"00:00"_s, u"2026-27"_s);
        row(u"2027-03-31T23:59:59+05:30"_s, u"2027-03-31"_s, u"23:59"_s, u"2026-27"_s);
        row(u"2027-04-01T00:00:00+05:30"_s, u"2027-04-01"_s, u"00:00"_s, u"2027-28"_s);
        row(u"2027-03-31T18:30:00Z"_s, u"2027-04-01"_s, u"00:00"_s, u"2027-28"_s);
        row(u"2027-01-01T00:00:00+05:30"_s, u"2027-01-01"_s, u"00:00"_s, u"2026-27"_s);
        row(u"2028-02-29T12:00:00+05:30"_s, u"2028-02-29"_s, u"12:00"_s, u"2027-28"_s);
        row(u"1970-01-01T00:00:00Z"_s, u"1970-01-01"_s, u"05:30"_s, u"1969-70"_s);
        row(u"1969-12-31T18:29:00Z"_s, u"1969-12-31"_s, u"23:59"_s, u"1969-70"_s);
    }
    void businessDate()
    {
        QFETCH(QString, instant);
        QFETCH(QString, date);
        QFETCH(QString, time);
        QFETCH(QString, year);
        const qint64 ms = mm::parseInstant(instant);
        const mm::FixedClock clock(ms);
        QCOMPARE(clock.today().toString(Qt::ISODate), date);
        QCOMPARE(mm::istTime(ms), time);
        QCOMPARE(FinancialYear::of(clock.today()).label(), year);
        QCOMPARE(mm::parseInstant(mm::isoInstant(ms)), ms);
    }

    void instantsNeedAnOffset()
    {
        QCOMPARE(mm::parseInstant(u"2026-11-22T05:12:01"_s), -1);
        QCOMPARE(mm::parseInstant(u"yesterday"_s), -1);
        QCOMPARE(mm::isoInstant(mm::parseInstant(u"2026-11-22T05:12:01.123Z"_s)),
            u"2026-11-22T05:12:01.123Z"_s);
    }

    void financialYear()
    {
        const auto year = FinancialYear::of(QDate(2026, 11, 22));
        QCOMPARE(year.startYear(), 2026);
        QCOMPARE(year.label(), u"2026-27"_s);
        QCOMPARE(year.compact(), u"2627"_s);
        QCOMPARE(year.first(), QDate(2026, 4, 1));
        QCOMPARE(year.last(), QDate(2027, 3, 31));
        QVERIFY(year.contains(year.first()) && year.contains(year.last()));
        QVERIFY(!year.contains(year.last().addDays(1)) && !year.contains(year.first().addDays(-1)));
        QCOMPARE(year.next().label(), u"2027-28"_s);
        QCOMPARE(year.previous().next(), year);
        QVERIFY(year < year.next());
        QCOMPARE(FinancialYear::startingIn(1999).label(), u"1999-00"_s);
        QCOMPARE(FinancialYear::startingIn(2099).compact(), u"9900"_s);
    }

    void financialYearFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::newRow("label") << u"2026-27"_s << 2026;
        QTest::newRow("compact") << u"2627"_s << 2026;
        QTest::newRow("century") << u"1999-00"_s << 1999;
        QTest::newRow("Kannada digits") << u"೨೦೨೬-೨೭"_s << 2026;
        QTest::newRow("not in a row") << u"2026-28"_s << 0;
        QTest::newRow("backwards") << u"2726"_s << 0;
        QTest::newRow("one year") << u"2026"_s << 0;
        QTest::newRow("long") << u"2026-2027"_s << 0;
        QTest::newRow("letters") << u"20ab-27"_s << 0;
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("ancient") << u"0026-27"_s << 0;
    }
    void financialYearFromText()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        const auto year = FinancialYear::parse(text, u"year"_s);
        QCOMPARE(year ? year->startYear() : 0, start);
        if (!year) {
            QCOMPARE(QString(year.error().rule), u"financial_year.malformed"_s);
        }
    }

    void everyDayHasOneYear()
    {
        QVERIFY(rc::check("of, contains, parse and label agree", [] {
            const QDate date = QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 60'000));
            const auto year = FinancialYear::of(date);
            RC_ASSERT(year.contains(date));
            RC_ASSERT(!year.next().contains(date) && !year.previous().contains(date));
            RC_ASSERT(*FinancialYear::parse(year.label()) == year);
        }));
    }

    void stampsOnlyGrow()
    {
        QVERIFY(rc::check("whatever the clocks do and whoever is heard", [] {
            const auto nows = *rc::gen::container<std::vector<qint64>>(
                rc::gen::inRange<qint64>(1'000'000'000, 1'000'000'020));
            HybridClock clock;
            qint64 before = 0;
            for (const qint64 now : nows) {
                const bool hears = *rc::gen::arbitrary<bool>();
                const qint64 remote = HybridClock::pack(
                    now + *rc::gen::inRange<qint64>(-10, HybridClock::kMaxAheadMs),
                    *rc::gen::arbitrary<quint16>());
                const qint64 stamp = hears ? clock.receive(now, remote) : clock.send(now);
                RC_ASSERT(stamp > before);
                RC_ASSERT(!hears || stamp > remote);
                RC_ASSERT(HybridClock::millis(stamp) >= now);
                RC_ASSERT(clock.last() == stamp);
                before = stamp;
            }
        }));
    }

    void stampsStayNearTheWallClock()
    {
        HybridClock clock;
        QCOMPARE(clock.send(1000), HybridClock::pack(1000, 0));
        QCOMPARE(clock.send(1000), HybridClock::pack(1000, 1));
        QCOMPARE(clock.send(900), HybridClock::pack(1000, 2)); // stepped back
        QCOMPARE(clock.send(1001), HybridClock::pack(1001, 0));
        QCOMPARE(clock.receive(1002, HybridClock::pack(1500, 7)), HybridClock::pack(1500, 8));
    }

    void aFutureStampIsNotBelieved()
    {
        constexpr qint64 kNow = 1'000'000;
        const qint64 edge = HybridClock::pack(kNow + HybridClock::kMaxAheadMs, 3);
        const qint64 beyond = HybridClock::pack(kNow + HybridClock::kMaxAheadMs + 1, 0);
        QCOMPARE(HybridClock::clamped(kNow, edge), edge);
        QCOMPARE(HybridClock::clamped(kNow, beyond), HybridClock::pack(kNow, 0));
        HybridClock clock;
        QCOMPARE(HybridClock::millis(clock.receive(kNow, beyond)), kNow);
    }

    void aFullCounterBorrows()
    {
        HybridClock clock(HybridClock::pack(1000, 0xFFFF));
        QCOMPARE(clock.send(1000), HybridClock::pack(1001, 0));
        QCOMPARE(clock.receive(1001, HybridClock::pack(1001, 0xFFFF)), HybridClock::pack(1002, 0));
    }

    void goesOnFromTheStore()
    {
        HybridClock first;
        const qint64 stamp = first.send(5000);
        const HybridClock saved = first;
        first.send(5000);
        first = saved; // the batch was rolled back
        QCOMPARE(first.send(5000), stamp + 1);
        QVERIFY(HybridClock(stamp).send(10) > stamp);
    }
};

QTEST_GUILESS_MAIN(TimeTest)
#include "time_test.moc"
