// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crash_report.h"
#include "models/counter/parked_tickets.h"
#include "models/receipts/find_receipts.h"
#include "reports/key_card/key_card_paper.h"
#include "tests/app/desktop/desktop_stage.h"
#include "tests/ui/support/fake_printers.h"
#include "ui/counter/counter_keys.h"
#include "ui/counter/counter_page.h"
#include "ui/counter/counter_view_model.h"
#include "ui/shell/window_keys.h"
#include "ui/table/tools/table_keys.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/search_box.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QProcess>
#include <QTableView>

#include <csignal>

using namespace mm;
using namespace Qt::StringLiterals;

/// What the program lives through: searches, scans, its own death.
class LifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void oneFieldFinds_data();
    void oneFieldFinds();
    void whoMayNotSeeFindsNothing();
    void anActionOfThePageIsFound();
    void aScanOpensTheReceiptFromAnyField();
    void aCardOnAnotherPageGoesToTheCounter();
    void theCardOfKeysSaysWhatActs();
    void aDeadProgramLeavesAReport();
    void theNextStartOffersTheReport();
    void theTicketIsBackAfterAKill();
    void anOpenTicketOutlivesClosing();
    void columnsAndRowsOfAPageComeBack();

private:
    void open();
    [[nodiscard]] ui::CounterPage* counter();

    std::unique_ptr<test::DesktopStage> m_stage;
};

void LifeTest::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    m_stage = std::make_unique<test::DesktopStage>();
    test::makeTemple(m_stage->folder());
    QVERIFY(m_stage->atDesk([](store::Desk& desk, const identity::KeyVault& vault) {
        return test::giveReceipt(desk, vault, u"Ramesh Kumar"_s, u"9876543210"_s);
    }));
}

void LifeTest::open()
{
    QVERIFY(m_stage->begin());
    QVERIFY(m_stage->logIn());
    QTRY_COMPARE(m_stage->focus(), u"devoteeSearchBox"_s);
}

ui::CounterPage* LifeTest::counter()
{
    return m_stage->window().findChild<ui::CounterPage*>();
}

void LifeTest::oneFieldFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a receipt by its number") << u"1"_s << u"receipts"_s << u"000001"_s;
    QTest::newRow("a receipt by its amount") << u"501"_s << u"receipts"_s << u"000001"_s;
    QTest::newRow("a devotee") << u"ramesh"_s << u"devotees"_s << u"Ramesh Kumar"_s;
    QTest::newRow("a page") << u"audit"_s << u"audit"_s << QString();
}

void LifeTest::oneFieldFinds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, page);
    QFETCH(const QString, shown);
    open();
    m_stage->press(Qt::Key_K, Qt::ControlModifier);
    auto* box = m_stage->find<ui::SearchBox>(u"commandSearchBox"_s);
    QVERIFY(box->hasFocus());
    m_stage->type(text);
    m_stage->settle();
    QTRY_VERIFY(box->isOpen());
    m_stage->press(Qt::Key_Return);
    QCOMPARE(m_stage->window().currentPageId(), page);
    const auto isShown = [&] {
        const auto labels = m_stage->window().currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(shown);
        });
    };
    QTRY_VERIFY(isShown());
}

void LifeTest::whoMayNotSeeFindsNothing()
{
    open();
    m_stage->desktop().store().ask(
        this,
        [](ui::Workplace& place) {
            place.desk.actor.permissions = {u"donation.create"_s};
            return true;
        },
        [](bool) {});
    m_stage->press(Qt::Key_K, Qt::ControlModifier);
    m_stage->type(u"9876543210"_s);
    m_stage->settle();
    m_stage->press(Qt::Key_Return);
    QCOMPARE(m_stage->window().currentPageId(), u"counter"_s);
}

void LifeTest::anActionOfThePageIsFound()
{
    open();
    m_stage->press(Qt::Key_Return);
    m_stage->press(Qt::Key_K, Qt::ControlModifier);
    m_stage->type(u"in kind"_s);
    m_stage->settle();
    m_stage->press(Qt::Key_Return);
    m_stage->settle();
    QVERIFY2(m_stage->focus().contains(u"gift"_s, Qt::CaseInsensitive)
            || m_stage->focus().contains(u"item"_s, Qt::CaseInsensitive),
        qPrintable(m_stage->focus()));
}

void LifeTest::aScanOpensTheReceiptFromAnyField()
{
    open();
    m_stage->press(Qt::Key_Return);
    QCOMPARE(m_stage->focus(), u"donationAmountMoneyEdit"_s);
    m_stage->type(u"50"_s);
    QPointer<QWidget> field = m_stage->window().focusWidget();
    // A person's hand comes to rest before the scanner is lifted.
    m_stage->press(Qt::Key_End);
    QString printed;
    m_stage->desktop().store().ask(
        this,
        [](ui::Workplace& place) {
            return receipts::listReceipts(place.desk.db, {}).value().front().number;
        },
        [&printed](const QString& found) { printed = found; });
    QTRY_VERIFY(!printed.isEmpty());
    m_stage->enter(u"MM1|TST|%1|2026-11-22|50100|c2ln"_s.arg(printed));
    QTRY_COMPARE(m_stage->window().currentPageId(), u"receipts"_s);
    QTRY_COMPARE(m_stage->find<QLabel>(u"shownNumberRoleLabel"_s)->text(), printed);
    QCOMPARE(static_cast<QLineEdit*>(field.data())->text(), u"50"_s);
}

void LifeTest::aCardOnAnotherPageGoesToTheCounter()
{
    open();
    QVERIFY(m_stage->window().showPage(u"receipts"_s));
    QTRY_COMPARE(m_stage->focus(), u"receiptSearchLineEdit"_s);
    m_stage->enter(u"9876543210"_s);
    QTRY_COMPARE(m_stage->window().currentPageId(), u"counter"_s);
    QTRY_COMPARE(counter()->model().ticket().payer.name, u"Ramesh Kumar"_s);
}

void LifeTest::theCardOfKeysSaysWhatActs()
{
    open();
    const auto card = m_stage->desktop().keyCard();
    QStringList onCard;
    for (const auto& section : card.sections) {
        for (const auto& row : section.rows) {
            QVERIFY(!row.key.isEmpty() && !row.words.isEmpty());
            onCard << row.key;
        }
    }
    QCOMPARE(onCard.size(),
        static_cast<qsizetype>(
            ui::counterKeys().size() + ui::windowKeys().size() + ui::tableKeys().size()));
    for (const auto* button : counter()->findChildren<ui::KeyButton*>()) {
        if (!button->key().isEmpty()) {
            QVERIFY2(onCard.contains(button->keyText()), qPrintable(button->keyText()));
        }
    }
    auto fonts = pdf::FontSet::standard();
    const auto pdf = reports::keyCardPdf(card, fonts);
    VERIFY_OK(pdf);
    const QString text = test::pdfText(*pdf).simplified();
    for (const QString& key : onCard) {
        QVERIFY2(text.contains(key), qPrintable(key));
    }
}

void LifeTest::aDeadProgramLeavesAReport()
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(
        QStringLiteral(MM_BIN_DIR "/mandirmitra"), {u"--data"_s, m_stage->folder().path()});
    const auto isReady = [this] {
        QFile log(m_stage->folder().file("log/mandirmitra.jsonl"_L1));
        return log.open(QIODevice::ReadOnly) && log.readAll().contains("log-in ready");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20'000);
    kill(static_cast<pid_t>(program.processId()), SIGSEGV);
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    const QStringList left = app::CrashReport::left(m_stage->folder().file("log"_L1));
    QCOMPARE(left.size(), 1);
    const QString report = app::CrashReport::read(left.front());
    QVERIFY(report.startsWith(u"mandirmitra "_s));
    QVERIFY(report.contains(u"signal 11"_s));
    QVERIFY2(report.count(u'\n') > 5, qPrintable(report));
    for (const auto& personal : {u"Ramesh"_s, u"Lakshmi"_s, u"Test Temple"_s, u"9876543210"_s}) {
        QVERIFY(!report.contains(personal));
    }
}

void LifeTest::theNextStartOffersTheReport()
{
    QVERIFY(QDir().mkpath(m_stage->folder().file("log"_L1)));
    QFile report(m_stage->folder().file("log/crash-4711.txt"_L1));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("mandirmitra 0\nsignal 11\n");
    report.close();
    open();
    const auto banners = m_stage->window().findChildren<ui::Banner*>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const ui::Banner* banner) {
        return banner->isVisible() && banner->text().contains(u"never sent"_s);
    }));
    // It is only said; nothing is in the way.
    QCOMPARE(m_stage->focus(), u"devoteeSearchBox"_s);
}

void LifeTest::theTicketIsBackAfterAKill()
{
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), {u"typist"_s, m_stage->folder().path()});
    QVERIFY(typist.waitForFinished(60'000));
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_stage->begin());
    const auto* door = m_stage->find<QLineEdit>(u"usernameLineEdit"_s);
    QTRY_VERIFY(door != nullptr && door->isEnabled());
    const qint64 untilDoor = timer.elapsed();
    QVERIFY(m_stage->logIn());
    timer.restart();
    QTRY_VERIFY_WITH_TIMEOUT(counter()->model().ticket().total() == Money::fromRupees(751), 3'000);
    QVERIFY2(untilDoor + timer.elapsed() < 3'000, qPrintable(QString::number(untilDoor)));
}

void LifeTest::anOpenTicketOutlivesClosing()
{
    open();
    m_stage->press(Qt::Key_Return);
    m_stage->type(u"1001"_s);
    m_stage->press(Qt::Key_Return);
    // At once, with the ticket open: nobody is asked anything.
    m_stage->window().close();
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    m_stage->end();
    open();
    QTRY_COMPARE(counter()->model().ticket().total(), Money::fromRupees(1001));
}

void LifeTest::columnsAndRowsOfAPageComeBack()
{
    const auto rowHeight = [this] {
        auto* view = m_stage->find<QTableView>(u"receiptsRowsTableView"_s);
        return view == nullptr ? 0 : view->verticalHeader()->defaultSectionSize();
    };
    open();
    QVERIFY(m_stage->window().showPage(u"receipts"_s));
    QTRY_COMPARE(rowHeight(), 36);
    m_stage->find<QTableView>(u"receiptsRowsTableView"_s)->setFocus();
    m_stage->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rowHeight(), 28);
    m_stage->end();
    open();
    QVERIFY(m_stage->window().showPage(u"receipts"_s));
    QTRY_COMPARE(rowHeight(), 28);
    // Of this table, not of all.
    QVERIFY(m_stage->window().showPage(u"bookings"_s));
    auto* bookings = m_stage->find<QTableView>(u"bookingsRowsTableView"_s);
    QTRY_COMPARE(bookings->verticalHeader()->defaultSectionSize(), 36);
}

namespace {

/// A process of its own: types a ticket, waits until it is on the disk, and dies without a word.
int typist(const QString& path)
{
    const setup::DataFolder folder(path);
    test::DesktopStage stage;
    if (!stage.begin(folder) || !stage.logIn()) {
        return 1;
    }
    stage.press(Qt::Key_Return);
    stage.type(QStringLiteral("751"));
    stage.press(Qt::Key_Return);
    bool isKept = false;
    const auto look = [&] {
        stage.desktop().store().ask(
            qApp,
            [](ui::Workplace& place) {
                const auto kept = counter::keptTickets(place.desk);
                return kept && !kept->empty();
            },
            [&isKept](bool kept) { isKept = kept; });
        return isKept;
    };
    if (!QTest::qWaitFor(look, 10'000)) {
        return 2;
    }
    raise(SIGKILL);
    return 3;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "typist") == 0) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        return typist(QString::fromLocal8Bit(argv[2]));
    }
    LifeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "life_test.moc"
