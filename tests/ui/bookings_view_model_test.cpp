// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/bookings_view_model.h"

#include "tests/ui/support/seva_day.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using ui::BookingsViewModel;

/// What the bookings page shows and does, on a real store.
class BookingsViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_day = std::make_unique<test::SevaDay>();
        QVERIFY(m_day->isReady);
        m_model = std::make_unique<BookingsViewModel>(m_day->runner(), m_day->clock());
        m_model->load();
        test::SevaDay::settle();
    }
    void cleanup()
    {
        m_model.reset();
        m_day.reset();
    }

    void detailsHoldThePersons();
    void secondPressIsNothing();
    void placesAreCountedBeforeAMove();
    void movesOnce();
    void rightsDecide();
    void pagesFollowDayAndSeva();

private:
    BookingId select(const QString& seva, QDate date, const QString& batch = {})
    {
        const BookingId id = m_day->book(seva, date,
            {test::SevaDay::person(u"Sita"_s, u"ಸೀತಾ"_s, u"Kashyapa"_s, u"Hasta"_s)}, batch);
        m_model->select(id);
        test::SevaDay::settle();
        return id;
    }
    size_t rowsOnPage()
    {
        size_t rows = 0;
        m_model->readPage(
            m_model->scope(), {}, [&](const Result<std::vector<sevas::BookingRow>>& read) {
                rows = read ? read->size() : 999;
            });
        test::SevaDay::settle();
        return rows;
    }

    std::unique_ptr<test::SevaDay> m_day;
    std::unique_ptr<BookingsViewModel> m_model;
};

void BookingsViewModelTest::detailsHoldThePersons()
{
    select(u"ARCHANA"_s, m_day->today());
    QVERIFY(m_model->selected());
    QCOMPARE(m_model->selected()->row.sevaCode, u"ARCHANA"_s);
    QCOMPARE(m_model->selected()->persons.size(), size_t(1));
    QCOMPARE(m_model->selected()->persons[0].nakshatra, u"Hasta"_s);
}

void BookingsViewModelTest::secondPressIsNothing()
{
    select(u"ARCHANA"_s, m_day->today());
    QSignalSpy changed(m_model.get(), &BookingsViewModel::bookingChanged);
    QSignalSpy refused(m_model.get(), &BookingsViewModel::refused);
    m_model->perform();
    m_model->perform();
    test::SevaDay::settle();
    m_model->perform();
    m_model->markNoShow();
    test::SevaDay::settle();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(refused.count(), 0);
    QVERIFY(!m_model->canMove());
}

void BookingsViewModelTest::placesAreCountedBeforeAMove()
{
    const QDate tomorrow = m_day->today().addDays(1);
    select(u"ASHLESHA"_s, tomorrow, u"06:00"_s);
    QSignalSpy found(m_model.get(), &BookingsViewModel::slotsFound);
    m_model->findSlots(tomorrow, 7);
    test::SevaDay::settle();
    QCOMPARE(found.count(), 1);
    QCOMPARE(found[0][0].toULongLong(), 7ULL);
    const auto slots = found[0][1].value<std::vector<sevas::Slot>>();
    QCOMPARE(slots.size(), size_t(4));
    QCOMPARE(slots[0].left(), std::optional<qint64>(59));
    m_model->findSlots(m_day->today().addDays(-1), 8);
    test::SevaDay::settle();
    const auto refusal = found[1][2].value<std::optional<Error>>();
    QVERIFY(refusal);
    QCOMPARE(QString(refusal->rule), u"seva.date_past"_s);
}

void BookingsViewModelTest::movesOnce()
{
    m_day->desk().allowOnly({u"seva_list.view"_s, u"booking.move"_s, u"booking.create"_s,
        u"devotee.create"_s, u"donation.create"_s});
    const QDate tomorrow = m_day->today().addDays(1);
    select(u"ASHLESHA"_s, tomorrow, u"06:00"_s);
    QSignalSpy moved(m_model.get(), &BookingsViewModel::bookingMoved);
    QSignalSpy refused(m_model.get(), &BookingsViewModel::refused);
    m_model->move(tomorrow.addDays(1), {}, u"Train is late"_s);
    test::SevaDay::settle();
    QCOMPARE(moved.count(), 1);
    QCOMPARE(m_model->selected()->row.date, tomorrow.addDays(1));
    QCOMPARE(m_model->selected()->row.firstDate, tomorrow);
    m_model->move(tomorrow.addDays(2), {}, u"Again"_s);
    test::SevaDay::settle();
    QCOMPARE(moved.count(), 1);
    QCOMPARE(QString(refused[0][0].value<Error>().rule), u"booking.moved_before"_s);
}

void BookingsViewModelTest::rightsDecide()
{
    select(u"ARCHANA"_s, m_day->today());
    m_day->desk().allowOnly({u"seva_list.view"_s});
    m_model->load();
    test::SevaDay::settle();
    QVERIFY(!m_model->canPerform());
    QVERIFY(!m_model->canMove());
    m_day->desk().allowOnly({});
    QSignalSpy refused(m_model.get(), &BookingsViewModel::refused);
    m_model->load();
    test::SevaDay::settle();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(rowsOnPage(), size_t(999));
}

void BookingsViewModelTest::pagesFollowDayAndSeva()
{
    select(u"ARCHANA"_s, m_day->today());
    const auto seva = m_model->selected()->row.seva;
    select(u"DEEPA"_s, m_day->today());
    QCOMPARE(rowsOnPage(), size_t(2));
    m_model->showSeva(seva);
    QCOMPARE(rowsOnPage(), size_t(1));
    QVERIFY(!m_model->selected());
    m_model->showDate(m_day->today().addDays(1));
    QCOMPARE(rowsOnPage(), size_t(0));
}

QTEST_GUILESS_MAIN(BookingsViewModelTest)
#include "bookings_view_model_test.moc"
