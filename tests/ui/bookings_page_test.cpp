// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/bookings_page.h"

#include "models/identity/users.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/seva_day.h"
#include "ui/bookings/bookings_view_model.h"
#include "ui/table/filter_header.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// The bookings page by keyboard alone, on a real store.
class BookingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = ui::Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
    }
    void init()
    {
        m_day = std::make_unique<test::SevaDay>();
        QVERIFY(m_day->isReady);
    }
    void cleanup()
    {
        m_page.reset();
        m_day.reset();
    }

    void performsByKey();
    void movesByKeysAlone();
    void escapeKeepsTheBooking();
    void filtersByName();
    void cancelsOneByKeysAlone();
    void aManagerAgreesInPlace();
    void receiptIsAKeyAway();
    void dayIsChosenByKey();
    void everythingIsReachable();

private:
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        test::SevaDay::settle();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        test::SevaDay::settle();
    }
    BookingId book(const QString& seva, QDate date, const QString& name = u"Sita"_s)
    {
        return m_day->book(
            seva, date, {test::SevaDay::person(name, {}, u"Kashyapa"_s, u"Hasta"_s)});
    }
    int rows() { return m_page->table().model().rowCount(); }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::SevaDay> m_day;
    std::unique_ptr<ui::BookingsPage> m_page;
};

void BookingsPageTest::open()
{
    m_page = std::make_unique<ui::BookingsPage>(m_day->runner(), m_day->clock());
    new QAbstractItemModelTester(&m_page->table().model(), m_page.get());
    m_page->resize(1366, 768);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    test::SevaDay::settle();
}

void BookingsPageTest::performsByKey()
{
    book(u"ARCHANA"_s, m_day->today());
    book(u"DEEPA"_s, m_day->today());
    open();
    QCOMPARE(rows(), 2);
    press(Qt::Key_Down);
    QVERIFY(m_page->model().selected());
    press(Qt::Key_F7);
    QCOMPARE(m_page->model().selected()->row.status, sevas::BookingStatus::Performed);
    const auto row = m_page->table().model().rowOf(m_page->table().currentKey());
    const auto cell = m_page->table().model().index(row, 6).data(ui::PagedTableModel::ValueRole);
    QCOMPARE(cell.value<ui::StatusCell>().tone, ui::Tone::Success);
    press(Qt::Key_F8);
    QCOMPARE(m_day->desk().number("SELECT count(*) FROM booking_events"), 1);
}

void BookingsPageTest::movesByKeysAlone()
{
    const QDate tomorrow = m_day->today().addDays(1);
    const BookingId booking = book(u"ASHLESHA"_s, tomorrow);
    open();
    m_page->open(tomorrow);
    test::SevaDay::settle();
    press(Qt::Key_Down);
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"moveDateDateEdit"_s);
    press(Qt::Key_Plus);
    const auto* batch = m_page->findChild<QComboBox*>(u"moveBatchComboBox"_s);
    QVERIFY(batch != nullptr);
    QCOMPARE(batch->count(), 4);
    QVERIFY(batch->currentText().contains(u"60"_s));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"Train is late"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    const auto moved = sevas::bookingById(m_day->desk().db(), booking);
    QVERIFY(moved);
    QCOMPARE(moved->date, tomorrow.addDays(1));
    QCOMPARE(rows(), 0);
}

void BookingsPageTest::escapeKeepsTheBooking()
{
    book(u"ARCHANA"_s, m_day->today());
    open();
    press(Qt::Key_Down);
    press(Qt::Key_F6);
    press(Qt::Key_Escape);
    QVERIFY(m_page->table().view().hasFocus());
    QCOMPARE(m_day->desk().number("SELECT count(*) FROM booking_events"), 0);
}

void BookingsPageTest::filtersByName()
{
    book(u"ARCHANA"_s, m_day->today(), u"Ramesh"_s);
    book(u"ARCHANA"_s, m_day->today(), u"Sita"_s);
    open();
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"sit"_s);
    press(Qt::Key_Return);
    QCOMPARE(rows(), 1);
    QCOMPARE(m_page->table().model().totals()->count, 1);
}

void BookingsPageTest::cancelsOneByKeysAlone()
{
    const BookingId booking = book(u"ARCHANA"_s, m_day->today());
    open();
    press(Qt::Key_Down);
    press(Qt::Key_F9);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"cancelBookingReasonLineEdit"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    // Without a reason nothing happens, and the field says so.
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"cancelBookingReasonLineEdit"_s);
    QCOMPARE(m_day->desk().number("SELECT count(*) FROM booking_events"), 0);
    type(u"Illness"_s);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"refundComboBox"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    const auto gone = sevas::bookingById(m_day->desk().db(), booking);
    QVERIFY(gone);
    QCOMPARE(gone->status, sevas::BookingStatus::Cancelled);
    QVERIFY(m_page->table().view().hasFocus());
    QVERIFY(!m_page->model().canCancel());
    const auto& history = m_page->model().selected()->history;
    QCOMPARE(history.size(), 1U);
    QCOMPARE(history.front().reason, u"Illness"_s);
    QCOMPARE(
        m_day->desk().number("SELECT count(*) FROM vouchers WHERE source_kind = 'bookings'"), 1);
}

void BookingsPageTest::aManagerAgreesInPlace()
{
    const BookingId booking = book(u"ARCHANA"_s, m_day->today());
    const QString password = u"three blue lotus ponds"_s;
    identity::UserDraft meera;
    meera.username = u"meera"_s;
    meera.role = identity::Role::TempleManager;
    meera.password = password;
    meera.cost = identity::HashCost{1, size_t{8} * 1024};
    auto& desk = m_day->desk();
    desk.desk().actor.role = QString(identity::roleName(identity::Role::Administrator));
    QVERIFY(desk.run([&](store::UnitOfWork& unit) { return identity::addUser(unit, meera); }));
    desk.clock().set(desk.clock().nowMs() + qint64{24} * 3600 * 1000);
    auto permissions = desk.desk().actor.permissions;
    permissions.remove(QString(sevas::kLateCancelApproval));
    desk.allowOnly(permissions);
    open();
    m_page->open(m_day->today().addDays(-1));
    QTRY_COMPARE(rows(), 1);
    press(Qt::Key_Down);
    press(Qt::Key_F9);
    type(u"Illness"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"approverLineEdit"_s);
    type(u"meera"_s);
    press(Qt::Key_Return);
    type(u"wrong"_s);
    press(Qt::Key_Return);
    auto* agree = m_page->findChild<QPushButton*>(u"approveKeyButton"_s);
    QTRY_VERIFY(agree->isEnabled());
    QCOMPARE(sevas::bookingById(desk.db(), booking)->status, sevas::BookingStatus::Booked);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    m_page->findChild<QLineEdit*>(u"approverPinPasswordEdit"_s)->setFocus();
    type(password);
    press(Qt::Key_Return);
    QTRY_COMPARE(sevas::bookingById(desk.db(), booking)->status, sevas::BookingStatus::Cancelled);
    QVERIFY(!agree->isVisible());
    QVERIFY(m_page->table().view().hasFocus());
    QCOMPARE(desk.number("SELECT count(*) FROM audit_events WHERE after_json LIKE '%meera%' "
                         "AND action = 'booking.cancel'"),
        1);
}

void BookingsPageTest::receiptIsAKeyAway()
{
    book(u"ARCHANA"_s, m_day->today());
    open();
    QSignalSpy led(m_page.get(), &ui::Page::pageRequested);
    press(Qt::Key_Down);
    press(Qt::Key_F4);
    QCOMPARE(led.count(), 1);
    QCOMPARE(led[0][0].toString(), u"receipts"_s);
    QCOMPARE(led[0][1].toString(), u"C01/2627/000001"_s);
}

void BookingsPageTest::dayIsChosenByKey()
{
    book(u"ARCHANA"_s, m_day->today().addDays(1));
    open();
    QCOMPARE(rows(), 0);
    press(Qt::Key_D, Qt::AltModifier);
    press(Qt::Key_Plus);
    QCOMPARE(rows(), 1);
}

void BookingsPageTest::everythingIsReachable()
{
    book(u"ARCHANA"_s, m_day->today());
    open();
    press(Qt::Key_Down);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    press(Qt::Key_F6);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    press(Qt::Key_Escape);
    press(Qt::Key_F9);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
}

QTEST_MAIN(BookingsPageTest)
#include "bookings_page_test.moc"
