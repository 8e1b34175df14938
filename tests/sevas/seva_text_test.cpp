// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/seva_text.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class SevaTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batches_data();
    void batches();
    void badBatches_data();
    void badBatches();
    void weekdays_data();
    void weekdays();
    void badWeekdays_data();
    void badWeekdays();
    void cutoffs_data();
    void cutoffs();
    void times_data();
    void times();
};

void SevaTextTest::batches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("quota");
    QTest::newRow("whole") << u"06:00-08:00=60"_s << u"06:00-08:00"_s << 60;
    QTest::newRow("no quota") << u"06:00-08:00"_s << u"06:00-08:00"_s << 0;
    QTest::newRow("no end") << u"06:00=60"_s << u"06:00"_s << 60;
    QTest::newRow("start alone") << u"17:30"_s << u"17:30"_s << 0;
    QTest::newRow("one digit, spaces") << u" 6:00 - 8:15 = 3 "_s << u"06:00-08:15"_s << 3;
    QTest::newRow("kannada digits") << u"೦೬:೦೦-೦೮:೦೦=೬೦"_s << u"06:00-08:00"_s << 60;
    QTest::newRow("whole day") << u"00:00-23:59=1"_s << u"00:00-23:59"_s << 1;
}

void SevaTextTest::batches()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(int, quota);
    const auto batch = sevas::parseBatch(text);
    QVERIFY(batch);
    QCOMPARE(sevas::batchLabel(batch->starts, batch->ends), label);
    QCOMPARE(batch->quota.value_or(0), quota);
    QCOMPARE(batch->quota.has_value(), quota > 0);
}

void SevaTextTest::badBatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::newRow("empty") << u""_s << u"batch.malformed"_s;
    QTest::newRow("words") << u"morning"_s << u"batch.malformed"_s;
    QTest::newRow("no minutes") << u"06-08=60"_s << u"batch.malformed"_s;
    QTest::newRow("nothing after =") << u"06:00-08:00="_s << u"batch.malformed"_s;
    QTest::newRow("negative quota") << u"06:00-08:00=-5"_s << u"batch.malformed"_s;
    QTest::newRow("fraction") << u"06:00-08:00=1.5"_s << u"batch.malformed"_s;
    QTest::newRow("endless quota") << u"06:00-08:00=99999999999"_s << u"batch.malformed"_s;
    QTest::newRow("quota 0") << u"06:00-08:00=0"_s << u"batch.quota"_s;
    QTest::newRow("quota 100001") << u"06:00-08:00=100001"_s << u"batch.quota"_s;
    QTest::newRow("hour 24") << u"24:00-25:00=1"_s << u"time.malformed"_s;
    QTest::newRow("minute 60") << u"06:60-08:00=1"_s << u"time.malformed"_s;
    QTest::newRow("ends before") << u"08:00-06:00=1"_s << u"batch.end_before_start"_s;
    QTest::newRow("ends at once") << u"08:00-08:00=1"_s << u"batch.end_before_start"_s;
}

void SevaTextTest::badBatches()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const auto batch = sevas::parseBatch(text, u"batch"_s);
    QVERIFY(!batch);
    QCOMPARE(QString(batch.error().rule), rule);
    QCOMPARE(batch.error().field, u"batch"_s);
}

void SevaTextTest::weekdays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mask");
    QTest::addColumn<QString>("written");
    QTest::newRow("two") << u"mon,tue"_s << 3 << u"mon,tue"_s;
    QTest::newRow("other order, spaces, case") << u" Tue , MON "_s << 3 << u"mon,tue"_s;
    QTest::newRow("full names") << u"Sunday,thursday"_s << 72 << u"thu,sun"_s;
    QTest::newRow("twice") << u"sat,sat"_s << 32 << u"sat"_s;
    QTest::newRow("nothing") << u""_s << 127 << u"daily"_s;
    QTest::newRow("daily") << u"Daily"_s << 127 << u"daily"_s;
    QTest::newRow("all seven") << u"mon,tue,wed,thu,fri,sat,sun"_s << 127 << u"daily"_s;
}

void SevaTextTest::weekdays()
{
    QFETCH(QString, text);
    QFETCH(int, mask);
    const auto parsed = sevas::parseWeekdays(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, mask);
    QTEST(sevas::weekdaysText(*parsed), "written");
}

void SevaTextTest::badWeekdays_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"mo", "monday-friday", "mon,,tue", "mon;tue", "1,2", "somavara"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void SevaTextTest::badWeekdays()
{
    QFETCH(QString, text);
    const auto parsed = sevas::parseWeekdays(text);
    QVERIFY(!parsed);
    QCOMPARE(QString(parsed.error().rule), u"weekdays.malformed"_s);
}

void SevaTextTest::cutoffs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("daysBefore");
    QTest::addColumn<QString>("written");
    QTest::newRow("on the day") << u"20:00"_s << 1200 << 0 << u"20:00"_s;
    QTest::newRow("the day before") << u"20:00-1"_s << 1200 << 1 << u"20:00-1"_s;
    QTest::newRow("spaces") << u"6:30 - 2"_s << 390 << 2 << u"06:30-2"_s;
    QTest::newRow("midnight") << u"00:00"_s << 0 << 0 << u"00:00"_s;
    for (const char* text : {"", "8pm", "20", "24:00", "20:00-", "20:00-366", "20:00+1"}) {
        QTest::addRow("refused: %s", text) << QString::fromLatin1(text) << -1 << 0 << QString();
    }
}

void SevaTextTest::cutoffs()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    const auto cutoff = sevas::parseCutoff(text);
    QCOMPARE(cutoff.has_value(), minutes >= 0);
    if (!cutoff) {
        QCOMPARE(QString(cutoff.error().rule), u"cutoff.malformed"_s);
        return;
    }
    QCOMPARE(cutoff->minutes, minutes);
    QTEST(cutoff->daysBefore, "daysBefore");
    QTEST(sevas::cutoffText(*cutoff), "written");
}

void SevaTextTest::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("first") << u"00:00"_s << 0;
    QTest::newRow("last") << u"23:59"_s << 1439;
    QTest::newRow("devanagari") << u"१८:३०"_s << 1110;
    QTest::newRow("past the last") << u"24:00"_s << -1;
    QTest::newRow("seconds") << u"06:00:00"_s << -1;
    QTest::newRow("twelve hours") << u"6:00 pm"_s << -1;
    QTest::newRow("one minute digit") << u"06:5"_s << -1;
}

void SevaTextTest::times()
{
    QFETCH(QString, text);
    const auto minutes = sevas::parseTimeOfDay(text);
    QTEST(minutes.value_or(-1), "minutes");
}

QTEST_GUILESS_MAIN(SevaTextTest)
#include "seva_text_test.moc"
