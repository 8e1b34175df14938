// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/fakes.h"
#include "tests/ui/support/seva_day.h"
#include "ui/print/print_room.h"
#include "ui/theme/theme.h"
#include "ui/today/board_view.h"
#include "ui/today/today_view_model.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

/// A computer without a printer.
class NoPrinters final : public ui::PrinterAccess
{
public:
    ui::PrinterList list() override { return {}; }
    Result<void> print(const QByteArray&, const QString&, const QString&) override
    {
        return fail(notFound("print.no_such_printer"_L1));
    }
};

} // namespace

/// The priest's board by keyboard alone, on a real store.
class TodayPageTest : public QObject
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

    void arrowsWalkAndSpaceMarks();
    void heldSpaceMarksOnce();
    void daysByPlusAndMinus();
    void boardIsDarkAndReachable();
    void emptyDayCanBeLeft();
    void newBookingKeepsTheCursor();
    void listIsSavedAsPdf();
    void additionsCountFromTheLastPaper();

private:
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        test::SevaDay::settle();
    }
    BookingId book(const QString& seva)
    {
        return m_day->book(seva, m_day->today(),
            {test::SevaDay::person(u"Sita"_s, u"ಸೀತಾ"_s, u"Kashyapa"_s, u"Hasta"_s)});
    }
    ui::BoardView& board() { return *m_page->findChild<ui::BoardView*>(); }
    QString status(BookingId booking) const
    {
        for (const auto& entry : m_page->model().list().entries) {
            if (entry.booking == booking) {
                return entry.status;
            }
        }
        return {};
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::SevaDay> m_day;
    std::unique_ptr<ui::TodayPage> m_page;
};

void TodayPageTest::open()
{
    m_page = std::make_unique<ui::TodayPage>(m_day->runner(), m_day->clock());
    m_page->resize(1366, 768);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    test::SevaDay::settle();
}

void TodayPageTest::arrowsWalkAndSpaceMarks()
{
    const BookingId late = book(u"ARCHANA"_s);
    const BookingId early = book(u"SATYANARAYANA"_s);
    const BookingId last = book(u"ARCHANA"_s);
    open();
    QCOMPARE(board().current(), early);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    QCOMPARE(board().current(), late);
    press(Qt::Key_Down);
    press(Qt::Key_N);
    press(Qt::Key_Down);
    QCOMPARE(board().current(), last);
    press(Qt::Key_Home);
    QCOMPARE(board().current(), early);
    QCOMPARE(status(early), u"performed"_s);
    QCOMPARE(status(late), u"booked"_s);
    QCOMPARE(status(last), u"no_show"_s);
}

void TodayPageTest::heldSpaceMarksOnce()
{
    book(u"ARCHANA"_s);
    open();
    press(Qt::Key_Space);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
    QApplication::sendEvent(&board(), &held);
    test::SevaDay::settle();
    QCOMPARE(m_day->desk().number("SELECT count(*) FROM booking_events"), 1);
    QVERIFY(m_page->findChild<ui::Banner*>()->isHidden());
}

void TodayPageTest::daysByPlusAndMinus()
{
    book(u"ARCHANA"_s);
    open();
    press(Qt::Key_Plus);
    QCOMPARE(m_page->model().date(), m_day->today().addDays(1));
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    QCOMPARE(m_page->model().date(), m_day->today().addDays(-1));
    press(Qt::Key_T);
    QCOMPARE(m_page->model().date(), m_day->today());
    QVERIFY(board().hasFocus());
}

void TodayPageTest::boardIsDarkAndReachable()
{
    book(u"ARCHANA"_s);
    open();
    QCOMPARE(ui::tokensFor(&board())[ui::Role::Window],
        m_theme->tokens(ui::Scheme::Dark)[ui::Role::Window]);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
}

void TodayPageTest::emptyDayCanBeLeft()
{
    open();
    QVERIFY(!board().isVisible());
    press(Qt::Key_Plus);
    QCOMPARE(m_page->model().date(), m_day->today().addDays(1));
    QVERIFY(QApplication::focusWidget() != nullptr);
}

void TodayPageTest::newBookingKeepsTheCursor()
{
    book(u"ARCHANA"_s);
    const BookingId second = book(u"ARCHANA"_s);
    open();
    press(Qt::Key_Down);
    QCOMPARE(board().current(), second);
    book(u"SATYANARAYANA"_s);
    m_page->model().tick();
    test::SevaDay::settle();
    QCOMPARE(m_page->model().tally().all, 3);
    QCOMPARE(board().current(), second);
}

void TodayPageTest::listIsSavedAsPdf()
{
    book(u"ARCHANA"_s);
    ui::PrintRoom room(std::make_unique<NoPrinters>());
    test::FakeFilePicker files;
    QTemporaryDir folder;
    files.nextPath = folder.filePath(u"list.pdf"_s);
    open();
    m_page->setPrinting(room, files);
    press(Qt::Key_P, Qt::ControlModifier);
    auto* save = m_page->findChild<QWidget*>(u"listSaveKeyButton"_s);
    QVERIFY(save != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20'000);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(files.nextPath), 20'000);
    QFile file(files.nextPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5).startsWith("%PDF-"));
    press(Qt::Key_Escape);
    QVERIFY(board().hasFocus());
    m_page.reset();
}

void TodayPageTest::additionsCountFromTheLastPaper()
{
    book(u"ARCHANA"_s);
    ui::PrintRoom room(std::make_unique<NoPrinters>());
    test::FakeFilePicker files;
    QTemporaryDir folder;
    open();
    m_page->setPrinting(room, files);
    const auto* save = m_page->findChild<QWidget*>(u"listSaveKeyButton"_s);
    auto* banner = m_page->findChild<ui::Banner*>(u"listBannerBanner"_s);
    QVERIFY(save != nullptr && banner != nullptr);
    const auto additions = Qt::ControlModifier | Qt::ShiftModifier;
    // Nothing was printed yet: the whole list, and it says so.
    press(Qt::Key_P, additions);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20'000);
    QVERIFY(banner->isVisible());
    files.nextPath = folder.filePath(u"whole.pdf"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(files.nextPath), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_day->desk().number("SELECT count(*) FROM store_info WHERE key = 'seva_list_prints'"), 1,
        5'000);
    press(Qt::Key_Escape);
    // Nothing came since: there is no paper to print.
    m_day->clock().advance(60'000);
    press(Qt::Key_P, additions);
    QVERIFY(banner->isVisible());
    QVERIFY(!save->isEnabled());
    press(Qt::Key_Escape);
    // One came: a slip of its own, after which nothing is new again.
    book(u"DEEPA"_s);
    m_day->clock().advance(60'000);
    press(Qt::Key_P, additions);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20'000);
    files.nextPath = folder.filePath(u"slip.pdf"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(files.nextPath), 20'000);
    // From now on the slip counts as printed.
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 5'000);
    test::SevaDay::settle();
    press(Qt::Key_Escape);
    press(Qt::Key_P, additions);
    QVERIFY(!save->isEnabled());
    press(Qt::Key_Escape);
    m_page.reset();
}

QTEST_MAIN(TodayPageTest)
#include "today_page_test.moc"
