// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_view_model.h"

#include "tests/ui/support/seva_day.h"
#include "ui/today/board_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using ui::TodayViewModel;

/// What the board shows and does, on a real store.
class TodayViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_day = std::make_unique<test::SevaDay>();
        QVERIFY(m_day->isReady);
        m_model = std::make_unique<TodayViewModel>(m_day->runner(), m_day->clock());
    }
    void cleanup()
    {
        m_model.reset();
        m_day.reset();
    }

    void dayIsGroupedAndInScript();
    void marksOnce();
    void lateComerIsPerformed();
    void futureIsRefused();
    void midnightTurnsThePage();
    void chosenDayStays();
    void withoutPermissionNothing();
    void marksKeepTheRows();

private:
    void read()
    {
        m_model->refresh();
        test::SevaDay::settle();
    }
    BookingId archana() { return m_day->book(u"ARCHANA"_s, m_day->today(), {m_sita}); }

    const receipts::Person m_sita =
        test::SevaDay::person(u"Sita"_s, u"ಸೀತಾ"_s, u"Kashyapa"_s, u"Hasta"_s);
    std::unique_ptr<test::SevaDay> m_day;
    std::unique_ptr<TodayViewModel> m_model;
};

void TodayViewModelTest::dayIsGroupedAndInScript()
{
    archana();
    m_day->book(u"SATYANARAYANA"_s, m_day->today(), {m_sita});
    m_day->book(u"ARCHANA"_s, m_day->today(), {m_sita});
    read();
    ui::BoardModel rows;
    const QAbstractItemModelTester tester(&rows);
    rows.setList(m_model->list(), m_model->language());
    // Two headings (17:30 Venkateshwara; the whole day, Ganapati) and three bookings.
    QCOMPARE(rows.rowCount(), 5);
    QVERIFY(rows.row(0).isHeading);
    QCOMPARE(rows.row(0).time, u"17:30–19:00"_s);
    QCOMPARE(rows.row(2).deity, u"ಮಹಾಗಣಪತಿ"_s);
    QVERIFY(rows.row(2).isHeading);
    QCOMPARE(rows.row(3).persons[0].name, u"ಸೀತಾ"_s);
    QVERIFY(rows.row(3).persons[0].detail.contains(u"ಹಸ್ತ"_s));
    QVERIFY(!rows.flags(rows.index(2)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(rows.nextBooking(1, 1), 3);
    QCOMPARE(rows.nextBooking(4, 1), -1);
    const QString spoken = rows.data(rows.index(3), Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"ಸೀತಾ"_s));
    QVERIFY(!spoken.contains(u"100"_s));
}

void TodayViewModelTest::marksOnce()
{
    const BookingId booking = archana();
    read();
    QSignalSpy marked(m_model.get(), &TodayViewModel::marked);
    QSignalSpy refused(m_model.get(), &TodayViewModel::refused);
    m_model->perform(booking);
    m_model->perform(booking);
    test::SevaDay::settle();
    m_model->perform(booking);
    m_model->markNoShow(booking);
    test::SevaDay::settle();
    QCOMPARE(marked.count(), 1);
    QCOMPARE(refused.count(), 0);
    QCOMPARE(m_model->tally().performed, 1);
    QCOMPARE(m_day->desk().number("SELECT count(*) FROM booking_events"), 1);
}

void TodayViewModelTest::lateComerIsPerformed()
{
    const BookingId booking = archana();
    read();
    m_model->markNoShow(booking);
    test::SevaDay::settle();
    QCOMPARE(m_model->tally().noShow, 1);
    m_model->perform(booking);
    test::SevaDay::settle();
    QCOMPARE(m_model->tally().noShow, 0);
    QCOMPARE(m_model->tally().performed, 1);
}

void TodayViewModelTest::futureIsRefused()
{
    const QDate tomorrow = m_day->today().addDays(1);
    const BookingId booking = m_day->book(u"ARCHANA"_s, tomorrow, {m_sita});
    QSignalSpy refused(m_model.get(), &TodayViewModel::refused);
    m_model->showDate(tomorrow);
    test::SevaDay::settle();
    m_model->perform(booking);
    test::SevaDay::settle();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(QString(refused[0][0].value<Error>().rule), u"booking.not_yet"_s);
    QCOMPARE(m_model->tally().performed, 0);
}

void TodayViewModelTest::midnightTurnsThePage()
{
    m_day->book(u"ARCHANA"_s, m_day->today().addDays(1), {m_sita});
    read();
    QVERIFY(m_model->list().entries.empty());
    m_day->clock().set(m_day->clock().nowMs() + 24 * 3'600'000);
    m_model->tick();
    test::SevaDay::settle();
    QCOMPARE(m_model->date(), m_day->today());
    QCOMPARE(m_model->list().entries.size(), size_t(1));
}

void TodayViewModelTest::chosenDayStays()
{
    const QDate chosen = m_day->today().addDays(3);
    m_model->showDate(chosen);
    m_day->clock().set(m_day->clock().nowMs() + 24 * 3'600'000);
    m_model->tick();
    test::SevaDay::settle();
    QCOMPARE(m_model->date(), chosen);
}

void TodayViewModelTest::withoutPermissionNothing()
{
    const BookingId booking = archana();
    m_day->desk().allowOnly({u"seva_list.view"_s});
    read();
    QVERIFY(!m_model->mayMark());
    QSignalSpy refused(m_model.get(), &TodayViewModel::refused);
    m_model->perform(booking);
    test::SevaDay::settle();
    QCOMPARE(refused.count(), 1);
    m_day->desk().allowOnly({});
    TodayViewModel other(m_day->runner(), m_day->clock());
    QSignalSpy alsoRefused(&other, &TodayViewModel::refused);
    other.refresh();
    test::SevaDay::settle();
    QCOMPARE(QString(alsoRefused[0][0].value<Error>().rule), u"permission.denied"_s);
    QVERIFY(other.list().entries.empty());
}

void TodayViewModelTest::marksKeepTheRows()
{
    const BookingId booking = archana();
    read();
    ui::BoardModel rows;
    const QAbstractItemModelTester tester(&rows);
    rows.setList(m_model->list(), m_model->language());
    QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
    m_model->perform(booking);
    test::SevaDay::settle();
    rows.setList(m_model->list(), m_model->language());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(rows.row(rows.rowOf(booking)).status, u"performed"_s);
    archana();
    read();
    rows.setList(m_model->list(), m_model->language());
    QCOMPARE(resets.count(), 1);
}

QTEST_GUILESS_MAIN(TodayViewModelTest)
#include "today_view_model_test.moc"
