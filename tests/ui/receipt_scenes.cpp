// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"
#include "models/devotees/register_devotee.h"
#include "models/receipts/prints.h"
#include "models/sevas/demo_sevas.h"
#include "tests/support/books.h"
#include "tests/ui/gallery.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fakes.h"
#include "translations/language.h"
#include "ui/print/paper_preview.h"
#include "ui/print/receipt_printer.h"
#include "ui/receipts/receipts_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/table/table_view.h"
#include "ui/table/tools/export_room.h"
#include "ui/table/tools/table_tools.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;
using namespace mm::ui;

namespace {

void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

class EmptyPage final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"Counter"_s; }
};

/// The Receipts page in its frame, over a day at the counter.
class ReceiptsScene final : public QWidget
{
public:
    ReceiptsScene()
        : m_runner(m_desk)
        , m_settings(m_folder.filePath(u"w.ini"_s), QSettings::IniFormat)
        , m_room(std::make_unique<FakePrinters>(m_tray, QStringList{u"Counter printer"_s}))
        , m_printer(m_runner, m_room, m_settings)
    {
        fill();
        m_pages.add({u"counter"_s, "Counter", "counter"_L1, {}, [](QWidget* parent) {
                         return new EmptyPage(parent);
                     }});
        m_pages.add(
            {u"receipts"_s, "Receipts", "receipts"_L1, {}, [this](QWidget* parent) {
                 const auto may = [](const QString&) {
                     return true;
                 };
                 auto* page =
                     new ReceiptsPage({m_runner, m_desk.clock(), m_printer, m_files, may}, parent);
                 new TableTools(*page,
                     {m_settings, u"lakshmi"_s, m_runner, m_files, m_exports, may,
                         std::shared_ptr<const Clock>(std::shared_ptr<void>(), &m_desk.clock())});
                 return page;
             }});
        auto* theme = qApp->property("mmTheme").value<Theme*>();
        m_settings.setValue(u"window/dark"_s, theme->scheme() == Scheme::Dark);
        m_window = new MainWindow({m_pages, *theme, m_languages, m_settings}, nullptr);
        m_window->setParent(this, Qt::Widget);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_window);
        m_window->setUser(
            u"ಲಕ್ಷ್ಮೀ"_s, [](const QString& permission) { return permission != u"never"_s; });
        m_window->showPage(u"receipts"_s);
        settle();
    }
    ~ReceiptsScene() override { delete m_window; }
    Q_DISABLE_COPY_MOVE(ReceiptsScene)

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window()->focusWidget(), key, modifiers);
        settle();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(window()->focusWidget(), text);
        settle();
    }
    /// The receipt with two lines, whole.
    void choose()
    {
        window()->findChild<QTableView*>(u"receiptsRowsTableView"_s)->setFocus();
        settle();
        press(Qt::Key_Down);
        press(Qt::Key_Up);
    }

private:
    void issue(const counter::ReceiptDraft& draft, bool print = true)
    {
        m_desk.clock().advance(7 * 60'000);
        const auto issued = m_desk.run([&](store::UnitOfWork& unit) {
            return counter::issueReceipt(unit, m_runner.vault(), draft);
        });
        if (!issued) {
            qFatal("not issued: %s", issued.error().rule.data());
        }
        m_last = issued->receipt.number;
        if (print) {
            static_cast<void>(m_desk.run([&](store::UnitOfWork& unit) {
                return receipts::recordPrint(unit, issued->receipt.id, u"a5"_s);
            }));
        }
    }
    void give(const QString& name, const QString& local, const QString& phone, int rupees,
        receipts::PaymentMode mode)
    {
        ++m_given;
        counter::ReceiptDraft draft;
        draft.payer.name = name;
        draft.payer.nameLocal = local;
        draft.payer.phone = phone;
        draft.payer.anonymous = name.isEmpty();
        draft.lines.push_back(donations::DonationDraft{
            rupees > 400 ? u"ANNADANA"_s : u"GENERAL"_s, {}, {}, Money::fromRupees(rupees), {}});
        receipts::PaymentLeg leg{mode, Money::fromRupees(rupees)};
        leg.reference =
            mode == receipts::PaymentMode::Upi ? u"4123456789%1"_s.arg(10 + m_given) : QString();
        draft.payments.push_back(leg);
        issue(draft, rupees != 1116);
    }
    void giveBoth()
    {
        counter::ReceiptDraft draft;
        draft.payer.name = u"Ramesh Kumar"_s;
        draft.payer.nameLocal = u"ರಮೇಶ್ ಕುಮಾರ್"_s;
        draft.payer.phone = u"9876543210"_s;
        draft.payer.address = u"4-12, Car Street, Udupi"_s;
        draft.payer.pinCode = u"576101"_s;
        draft.lines.push_back(
            donations::DonationDraft{u"ANNADANA"_s, {}, {}, Money::fromRupees(501), {}});
        counter::SevaDraft seva;
        seva.seva = u"ARCHANA"_s;
        seva.date = m_desk.clock().today().addDays(1);
        seva.persons = {
            {{}, u"Ramesh Kumar"_s, u"ರಮೇಶ್ ಕುಮಾರ್"_s, u"Kashyapa"_s, u"Rohini"_s, u"Vrishabha"_s},
            {{}, u"Sita"_s, u"ಸೀತಾ"_s, u"Kashyapa"_s, u"Hasta"_s, u"Kanya"_s}};
        draft.lines.push_back(seva);
        draft.payments.push_back({receipts::PaymentMode::Cash, {}});
        draft.received = Money::fromRupees(1000);
        issue(draft);
    }
    void fill()
    {
        static_cast<void>(seedBooks(m_desk));
        static_cast<void>(
            m_desk.run([&](store::UnitOfWork& unit) { return sevas::seedDemoSevas(unit); }));
        const QString names[][2] = {{u"Lakshmi Bhat"_s, u"ಲಕ್ಷ್ಮೀ ಭಟ್"_s},
            {u"Venkatesh Rao"_s, u"ವೆಂಕಟೇಶ ರಾವ್"_s}, {QString(), QString()},
            {u"Anasuya Hegde"_s, u"ಅನಸೂಯಾ ಹೆಗ್ಡೆ"_s}};
        const int rupees[] = {101, 501, 11, 1116, 251, 5001, 100'001};
        for (int i = 0; i < 18; ++i) {
            const auto& name = names[i % 4];
            give(name[0], name[1], name[0].isEmpty() ? QString() : u"98765432%1"_s.arg(10 + i % 4),
                rupees[i % 7],
                i % 3 == 1 ? receipts::PaymentMode::Upi : receipts::PaymentMode::Cash);
            if (i == 14) {
                static_cast<void>(m_desk.run([&](store::UnitOfWork& unit) {
                    return counter::cancelReceipt(unit, m_last, u"ಎರಡು ಬಾರಿ ನಮೂದಾಗಿದೆ"_s);
                }));
            }
        }
        giveBoth();
    }

    TestDesk m_desk;
    DirectRunner m_runner;
    QTemporaryDir m_folder;
    QSettings m_settings;
    PaperTray m_tray;
    PrintRoom m_room;
    ReceiptPrinter m_printer;
    FakeFilePicker m_files;
    ExportRoom m_exports;
    texts::LanguageSwitch m_languages;
    PageRegistry m_pages;
    MainWindow* m_window = nullptr;
    QString m_last;
    int m_given = 0;
};

std::unique_ptr<QWidget> receiptsScene()
{
    return std::make_unique<ReceiptsScene>();
}

ReceiptsScene& as(QWidget& scene)
{
    return static_cast<ReceiptsScene&>(scene);
}

} // namespace

void addReceiptScenes(Gallery& gallery)
{
    gallery.push_back({u"receipts"_s, receiptsScene});
    gallery.push_back({u"receipts-shown"_s, receiptsScene, [](QWidget& scene) {
                           as(scene).choose();
                       }});
    gallery.push_back({u"receipts-views"_s, receiptsScene, [](QWidget& scene) {
                           for (const auto& name : {u"Cancelled this week"_s, u"UPI of today"_s}) {
                               as(scene).press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
                               as(scene).press(Qt::Key_S, Qt::ControlModifier);
                               as(scene).type(name);
                               as(scene).press(Qt::Key_Return);
                           }
                       }});
    gallery.push_back({u"receipts-cancel"_s, receiptsScene, [](QWidget& scene) {
                           as(scene).choose();
                           as(scene).press(Qt::Key_X, Qt::AltModifier);
                           as(scene).type(u"typed twice"_s);
                           as(scene).press(Qt::Key_Return);
                       }});
    gallery.push_back({u"receipts-paper"_s, receiptsScene, [](QWidget& scene) {
                           as(scene).choose();
                           QSignalSpy shown(scene.findChild<PaperPreview*>(), &PaperPreview::shown);
                           as(scene).press(Qt::Key_P, Qt::ControlModifier);
                           static_cast<void>(shown.isEmpty() && shown.wait());
                           settle();
                       }});
    gallery.push_back({u"receipts-none"_s, receiptsScene, [](QWidget& scene) {
                           scene.findChild<QLineEdit*>(u"receiptSearchLineEdit"_s)->setFocus();
                           as(scene).type(u"Nobody"_s);
                           as(scene).press(Qt::Key_Return);
                       }});
}

} // namespace mm::test
