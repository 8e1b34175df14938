// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/receipts_page.h"

#include "models/counter/issue_receipt.h"
#include "models/identity/settings.h"
#include "models/identity/users.h"
#include "tests/support/books.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fakes.h"
#include "ui/print/paper_preview.h"
#include "ui/print/receipt_printer.h"
#include "ui/table/table_view.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;

/// The Receipts page, found, cancelled and printed again by keyboard alone.
class ReceiptsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void todayIsListedNewestFirst();
    void theSumLeavesOutTheCancelled();
    void aNumberIsFound();
    void aNameOfAnotherDayIsFound();
    void theWholeReceiptIsShown();
    void aReceiptIsCancelledByKeys();
    void aManagerAgreesInPlace();
    void withoutAReasonNothingIsCancelled();
    void escKeepsTheReceipt();
    void itIsPrintedAgainByKeys();
    void whoMayNotCancelSeesNoButton();
    void aPriestSeesNothing();
    void anotherPageLeadsToANumber();
    void everythingIsReachedByKey();

private:
    void open();
    QString give(const QString& name, const QString& phone, int rupees);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    QStringList listed();
    [[nodiscard]] QString shownNumber() const;
    [[nodiscard]] QStringList detailTexts() const;
    template <typename T>
    T* find(const QString& name)
    {
        return m_page->findChild<T*>(name);
    }

    std::unique_ptr<test::TestDesk> m_desk;
    std::unique_ptr<test::DirectRunner> m_runner;
    std::unique_ptr<QTemporaryDir> m_folder;
    test::PaperTray m_tray;
    std::unique_ptr<PrintRoom> m_room;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ReceiptPrinter> m_printer;
    test::FakeFilePicker m_files;
    std::unique_ptr<ReceiptsPage> m_page;
};

void ReceiptsPageTest::init()
{
    m_desk = std::make_unique<test::TestDesk>();
    QVERIFY(test::seedBooks(*m_desk));
    m_runner = std::make_unique<test::DirectRunner>(*m_desk);
    m_folder = std::make_unique<QTemporaryDir>();
    m_room = std::make_unique<PrintRoom>(
        std::make_unique<test::FakePrinters>(m_tray, QStringList{u"Counter"_s}));
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"w.ini"_s), QSettings::IniFormat);
    m_printer = std::make_unique<ReceiptPrinter>(*m_runner, *m_room, *m_settings);
}

void ReceiptsPageTest::cleanup()
{
    m_page.reset();
    m_printer.reset();
    m_room.reset();
    m_runner.reset();
    m_desk.reset();
}

void ReceiptsPageTest::open()
{
    m_page = std::make_unique<ReceiptsPage>(ReceiptsPage::Parts{
        *m_runner, m_desk->clock(), *m_printer, m_files, [this](const QString& permission) {
            return m_desk->desk().actor.permissions.contains(permission);
        }});
    m_page->resize(1200, 720);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    QCoreApplication::sendPostedEvents();
}

QString ReceiptsPageTest::give(const QString& name, const QString& phone, int rupees)
{
    counter::ReceiptDraft draft;
    draft.payer.name = name;
    draft.payer.phone = phone;
    draft.payer.anonymous = name.isEmpty();
    draft.lines.push_back(
        donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(rupees), {}});
    draft.payments.push_back({receipts::PaymentMode::Cash, Money::fromRupees(rupees)});
    m_desk->clock().advance(60'000);
    const auto issued = m_desk->run([&](store::UnitOfWork& unit) {
        return counter::issueReceipt(unit, m_runner->vault(), draft);
    });
    if (!issued) {
        qFatal("not issued: %s", issued.error().rule.data());
    }
    return issued->receipt.number;
}

void ReceiptsPageTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_page->focusWidget(), key, modifiers);
    QCoreApplication::sendPostedEvents();
}

void ReceiptsPageTest::type(const QString& text)
{
    QTest::keyClicks(m_page->focusWidget(), text);
}

QStringList ReceiptsPageTest::listed()
{
    QStringList numbers;
    for (const auto& row : find<TableView>(u"receiptsTableView"_s)->model().rows()) {
        numbers << row.cells[0].toString().right(2);
    }
    return numbers;
}

QString ReceiptsPageTest::shownNumber() const
{
    return m_page->findChild<QLabel*>(u"shownNumberRoleLabel"_s)->text();
}

QStringList ReceiptsPageTest::detailTexts() const
{
    QStringList texts;
    const auto* details = m_page->findChild<QWidget*>(u"receiptDetailsScrollArea"_s);
    for (const auto* label : details->findChildren<QLabel*>()) {
        texts << label->text();
    }
    return texts;
}

void ReceiptsPageTest::todayIsListedNewestFirst()
{
    give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    m_desk->clock().advance(qint64{24} * 3600 * 1000);
    give(u"Sita"_s, u"9812345678"_s, 101);
    give({}, {}, 11);
    open();
    QTRY_COMPARE(listed(), (QStringList{u"03"_s, u"02"_s}));
    // All days are one choice away.
    find<QComboBox>(u"receiptDaysComboBox"_s)->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QTRY_COMPARE(listed(), (QStringList{u"03"_s, u"02"_s, u"01"_s}));
}

void ReceiptsPageTest::theSumLeavesOutTheCancelled()
{
    give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    const QString wrong = give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    QVERIFY(m_desk->run(
        [&](store::UnitOfWork& unit) { return counter::cancelReceipt(unit, wrong, u"twice"_s); }));
    open();
    const auto& model = find<TableView>(u"receiptsTableView"_s)->model();
    m_page->model().choose({{}, ReceiptDays::All, {}, {}});
    QTRY_VERIFY(model.totals().has_value());
    QCOMPARE(model.totals()->count, 2);
    QCOMPARE(model.totals()->sums.value(u"amount"_s).value<Money>(), Money::fromRupees(501));
}

void ReceiptsPageTest::aNumberIsFound()
{
    give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    give(u"Sita"_s, u"9812345678"_s, 101);
    open();
    QCOMPARE(m_page->focusWidget()->objectName(), u"receiptSearchLineEdit"_s);
    type(u"c01/2627/1"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(listed(), QStringList{u"01"_s});
    QTRY_COMPARE(shownNumber(), u"C01/2627/000001"_s);
}

void ReceiptsPageTest::aNameOfAnotherDayIsFound()
{
    give(u"Lakshmi Bhat"_s, u"9876543210"_s, 501);
    m_desk->clock().advance(qint64{3} * 24 * 3600 * 1000);
    give(u"Sita"_s, u"9812345678"_s, 101);
    open();
    QTRY_COMPARE(listed(), QStringList{u"02"_s});
    type(u"laxmi"_s);
    QTRY_COMPARE(listed(), QStringList{u"01"_s});
    // Who looks for a receipt does not know its day; emptying the field leads back to today.
    QCOMPARE(find<QComboBox>(u"receiptDaysComboBox"_s)->currentIndex(),
        static_cast<int>(ReceiptDays::All));
    press(Qt::Key_Escape);
    QTRY_COMPARE(listed(), QStringList{u"02"_s});
    QCOMPARE(find<QComboBox>(u"receiptDaysComboBox"_s)->currentIndex(),
        static_cast<int>(ReceiptDays::Today));
}

void ReceiptsPageTest::theWholeReceiptIsShown()
{
    give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    open();
    QTRY_COMPARE(listed().size(), 1);
    press(Qt::Key_Down);
    QTRY_COMPARE(shownNumber(), u"C01/2627/000001"_s);
    const QStringList texts = detailTexts();
    QVERIFY(texts.contains(u"Ramesh Kumar"_s));
    QVERIFY(texts.contains(u"9876543210"_s));
    QVERIFY(texts.contains(u"Lakshmi"_s));
    QVERIFY(texts.contains(u"Cash"_s));
    QVERIFY(texts.contains(u"501"_s));
    QVERIFY(!texts.filter(u"Issued · lakshmi"_s).isEmpty());
}

void ReceiptsPageTest::aReceiptIsCancelledByKeys()
{
    give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    open();
    QTRY_COMPARE(listed().size(), 1);
    press(Qt::Key_Down);
    QTRY_COMPARE(shownNumber(), u"C01/2627/000001"_s);
    press(Qt::Key_X, Qt::AltModifier);
    QCOMPARE(m_page->focusWidget()->objectName(), u"cancelReasonLineEdit"_s);
    type(u"typed twice"_s);
    press(Qt::Key_Return);
    auto* deed = find<QPushButton>(u"deedKeyButton"_s);
    QCOMPARE(m_page->focusWidget(), deed);
    QCOMPARE(deed->text(), u"Cancel receipt of ₹ 501"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipt_cancellations"), 0);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<Banner>(u"receiptBanner"_s)->isVisible());
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipt_cancellations"), 1);
    QTRY_VERIFY(!detailTexts().filter(u"typed twice"_s).isEmpty());
    QVERIFY(!find<QPushButton>(u"cancelReceiptKeyButton"_s)->isVisible());
    QTRY_COMPARE(m_page->focusWidget()->objectName(), u"receiptsRowsTableView"_s);
}

void ReceiptsPageTest::aManagerAgreesInPlace()
{
    give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    const QString password = u"three blue lotus ponds"_s;
    identity::UserDraft meera;
    meera.username = u"meera"_s;
    meera.role = identity::Role::TempleManager;
    meera.password = password;
    meera.cost = identity::HashCost{1, size_t{8} * 1024};
    m_desk->desk().actor.role = QString(identity::roleName(identity::Role::Administrator));
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) { return identity::addUser(unit, meera); }));
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        return identity::changeSetting(unit, identity::Setting::CancelApprover, u"manager"_s);
    }));
    auto permissions = m_desk->desk().actor.permissions;
    permissions.remove(u"receipt.cancel_any"_s);
    m_desk->allowOnly(permissions);
    open();
    QTRY_COMPARE(listed().size(), 1);
    press(Qt::Key_Down);
    QTRY_VERIFY(!shownNumber().isEmpty());
    press(Qt::Key_X, Qt::AltModifier);
    type(u"typed twice"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_page->focusWidget()->objectName(), u"approverLineEdit"_s);
    type(u"meera"_s);
    press(Qt::Key_Return);
    type(u"wrong"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>(u"approveKeyButton"_s)->isEnabled());
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipt_cancellations"), 0);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    find<QLineEdit>(u"approverPinPasswordEdit"_s)->setFocus();
    type(password);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->number("SELECT count(*) FROM receipt_cancellations"), 1);
    QTRY_VERIFY(!find<QPushButton>(u"approveKeyButton"_s)->isVisible());
    QTRY_COMPARE(m_page->focusWidget()->objectName(), u"receiptsRowsTableView"_s);
}

void ReceiptsPageTest::withoutAReasonNothingIsCancelled()
{
    give({}, {}, 501);
    open();
    QTRY_COMPARE(listed().size(), 1);
    press(Qt::Key_Down);
    QTRY_VERIFY(!shownNumber().isEmpty());
    press(Qt::Key_X, Qt::AltModifier);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_page->focusWidget()->objectName(), u"cancelReasonLineEdit"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipt_cancellations"), 0);
    QVERIFY(find<QPushButton>(u"deedKeyButton"_s)->isEnabled());
}

void ReceiptsPageTest::escKeepsTheReceipt()
{
    give({}, {}, 501);
    open();
    QTRY_COMPARE(listed().size(), 1);
    press(Qt::Key_Down);
    QTRY_VERIFY(!shownNumber().isEmpty());
    press(Qt::Key_X, Qt::AltModifier);
    type(u"no"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipt_cancellations"), 0);
    QCOMPARE(m_page->focusWidget()->objectName(), u"receiptsRowsTableView"_s);
}

void ReceiptsPageTest::itIsPrintedAgainByKeys()
{
    give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    open();
    QTRY_COMPARE(listed().size(), 1);
    press(Qt::Key_Down);
    QTRY_VERIFY(!shownNumber().isEmpty());
    const QSignalSpy shown(m_page->findChild<PaperPreview*>(), &PaperPreview::shown);
    const QSignalSpy printed(m_printer.get(), &ReceiptPrinter::printed);
    for (int copy = 0; copy < 2; ++copy) {
        press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(shown.count(), copy + 1);
        QCOMPARE(
            find<QLabel>(u"paperTitleRoleLabel"_s)->text().contains(u"DUPLICATE 1"_s), copy == 1);
        press(Qt::Key_Return);
        QTRY_COMPARE(printed.count(), copy + 1);
        press(Qt::Key_Escape);
        QCOMPARE(m_page->focusWidget()->objectName(), u"receiptsRowsTableView"_s);
    }
    QCOMPARE(m_desk->number("SELECT count(*) FROM receipt_prints"), 2);
    QTRY_VERIFY(!detailTexts().filter(u"Printed again"_s).isEmpty());
}

void ReceiptsPageTest::whoMayNotCancelSeesNoButton()
{
    give({}, {}, 501);
    m_desk->allowOnly({u"receipt.view"_s, u"receipt.reprint"_s, u"donation.create"_s});
    open();
    QTRY_COMPARE(listed().size(), 1);
    press(Qt::Key_Down);
    QTRY_VERIFY(!shownNumber().isEmpty());
    QVERIFY(find<QPushButton>(u"printAgainKeyButton"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"cancelReceiptKeyButton"_s)->isVisible());
    press(Qt::Key_X, Qt::AltModifier);
    QVERIFY(!find<QPushButton>(u"deedKeyButton"_s)->isVisible());
}

void ReceiptsPageTest::aPriestSeesNothing()
{
    give({}, {}, 501);
    m_desk->allowOnly({u"seva_list.view"_s});
    open();
    QTRY_VERIFY(!find<TableView>(u"receiptsTableView"_s)->model().isLoading());
    QCOMPARE(listed(), QStringList());
}

void ReceiptsPageTest::anotherPageLeadsToANumber()
{
    const QString number = give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    open();
    m_page->open(number);
    QTRY_COMPARE(shownNumber(), number);
}

void ReceiptsPageTest::everythingIsReachedByKey()
{
    give(u"Ramesh Kumar"_s, u"9876543210"_s, 501);
    open();
    QTRY_COMPARE(listed().size(), 1);
    press(Qt::Key_Down);
    QTRY_VERIFY(!shownNumber().isEmpty());
    QCOMPARE(test::accessibilityFaults(m_page.get()).join(u'\n'), QString());
}

QTEST_MAIN(ReceiptsPageTest)
#include "receipts_page_test.moc"
