// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printers/printers_page.h"

#include "reports/slips/cash_slip.h"
#include "ui/printers/form_editor.h"
#include "ui/printers/printer_form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace mm::ui {

using namespace Qt::StringLiterals;

PrintersPage::PrintersPage(ReceiptPrinter& printer, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_printer(printer)
    , m_clock(clock)
{
    setObjectName(u"printersPage"_s);
    build();
    wire();
    writeWords();
    showList();
}

void PrintersPage::wire()
{
    connect(&m_printer.book(), &PrinterBook::changed, this, &PrintersPage::showList);
    connect(&m_printer, &ReceiptPrinter::printersKnown, this, [this] { showUses(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PrintersPage::showChoice);
    connect(m_add, &KeyButton::clicked, this, &PrintersPage::add);
    connect(m_save, &KeyButton::clicked, this, [this] {
        if (save()) {
            m_banner->say(Tone::Success, tr("Saved on this computer."));
        }
    });
    connect(m_test, &KeyButton::clicked, this, &PrintersPage::printTest);
    connect(m_drawerTest, &KeyButton::clicked, this, &PrintersPage::testDrawer);
    connect(m_fields, &KeyButton::clicked, this, &PrintersPage::editForm);
    connect(m_remove, &KeyButton::clicked, this, &PrintersPage::remove);
    connect(m_form, &PrinterForm::kindChanged, this, [this] {
        const PrinterSpec typed = m_form->read();
        m_fields->setVisible(typed.kind == PrinterKind::Matrix);
        m_drawerTest->setVisible(typed.kind != PrinterKind::Office);
    });
    for (const auto& [use, box] : m_uses) {
        connect(box, &QComboBox::activated, this, [this, use = use, box = box] {
            m_printer.book().setStandard(use, box->currentData().toString());
        });
    }
    connect(m_editor, &FormEditor::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        m_fields->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &FormEditor::kept, this, [this](const QByteArray& form) {
        if (auto printer = m_printer.book().find(m_editing)) {
            printer->form = form;
            say(m_printer.book().put(m_editing, *printer), tr("Saved on this computer."));
        }
    });
}

QString PrintersPage::title() const
{
    return tr("Printers");
}

QString PrintersPage::message() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

void PrintersPage::onShown()
{
    m_banner->hide();
    m_printer.lookForPrinters();
    m_list->setFocus(Qt::OtherFocusReason);
}

QString PrintersPage::chosenName() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void PrintersPage::showList()
{
    const QString chosen = m_isNew ? QString() : m_editing;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int row = -1;
        for (const PrinterSpec& printer : m_printer.book().printers()) {
            auto* item = new QListWidgetItem(
                themedIcon("print"_L1, Role::Text, m_list), printer.name, m_list);
            item->setData(Qt::UserRole, printer.name);
            if (printer.name == chosen) {
                row = m_list->count() - 1;
            }
        }
        m_list->setCurrentRow(row < 0 && !m_isNew && m_list->count() > 0 ? 0 : row);
    }
    if (!m_isNew) {
        showChoice();
    }
    showUses();
}

void PrintersPage::showChoice()
{
    const auto printer = m_printer.book().find(chosenName());
    if (printer) {
        m_isNew = false;
    }
    m_editing = printer ? printer->name : QString();
    const bool isShown = printer || m_isNew;
    m_none->setVisible(!isShown);
    m_details->setVisible(isShown);
    if (printer) {
        m_form->show(*printer);
    }
    const PrinterSpec typed = m_form->read();
    m_fields->setVisible(typed.kind == PrinterKind::Matrix);
    m_drawerTest->setVisible(typed.kind != PrinterKind::Office);
    m_remove->setVisible(printer.has_value());
}

void PrintersPage::showUses()
{
    QStringList names = m_printer.printers().names;
    for (const PrinterSpec& printer : m_printer.book().printers()) {
        if (!names.contains(printer.name)) {
            names.prepend(printer.name);
        }
    }
    QStringList queues = m_printer.printers().names;
    for (const PrinterSpec& printer : m_printer.book().printers()) {
        queues.removeAll(printer.name);
    }
    m_form->offerQueues(queues);
    for (const auto& [use, box] : m_uses) {
        const QString chosen = m_printer.book().standard(use);
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("the system's standard printer"), QString());
        for (const QString& name : names) {
            box->addItem(name, name);
        }
        if (!chosen.isEmpty() && !names.contains(chosen)) {
            box->addItem(tr("%1 (not there)").arg(chosen), chosen);
        }
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
}

void PrintersPage::add()
{
    m_banner->hide();
    m_isNew = true;
    m_editing.clear();
    m_list->setCurrentRow(-1);
    PrinterSpec fresh;
    fresh.kind = PrinterKind::Thermal;
    fresh.way = PrinterWay::Device;
    fresh.target = u"/dev/usb/lp0"_s;
    m_form->show(fresh);
    showChoice();
    m_form->focusFirst();
}

bool PrintersPage::save()
{
    m_form->clearRefusals();
    m_banner->hide();
    const PrinterSpec typed = m_form->read();
    const QString name = typed.name.simplified();
    const bool wasNew = std::exchange(m_isNew, false);
    const QString before = std::exchange(m_editing, name);
    const auto kept = m_printer.book().put(wasNew ? QString() : before, typed);
    if (kept) {
        return true;
    }
    m_isNew = wasNew;
    m_editing = before;
    if (!m_form->showRefusal(kept.error())) {
        m_banner->say(Tone::Danger, errorSentence(kept.error()));
    }
    return false;
}

void PrintersPage::remove()
{
    const QString name = m_editing;
    m_editing.clear();
    m_printer.book().remove(name);
    m_banner->say(Tone::Success, tr("%1 is no longer set up here.").arg(name));
    m_list->setFocus(Qt::OtherFocusReason);
}

QString PrintersPage::setUpWords(const PrinterSpec& printer) const
{
    QStringList parts;
    if (printer.kind == PrinterKind::Thermal) {
        parts << u"%1 mm"_s.arg(printer.rollMm);
    }
    parts << printer.target;
    return parts.join(u" · "_s);
}

void PrintersPage::printTest()
{
    if (!save()) {
        return;
    }
    const auto printer = m_printer.book().find(m_editing);
    const auto size = rollOf(*printer).value_or(reports::PaperSize::A5);
    const qint64 now = m_clock.nowMs();
    reports::TestPaper paper{
        printer->name, setUpWords(*printer), dateText(istDate(now)) + u' ' + istTime(now)};
    m_test->setEnabled(false);
    m_printer.room().makePdf(
        this,
        [paper, size](pdf::FontSet& fonts) { return reports::testPagePdf(paper, size, fonts); },
        [this, name = printer->name](const Result<QByteArray>& pdf) {
            if (!pdf) {
                m_test->setEnabled(true);
                say(fail(pdf.error()), {});
                return;
            }
            m_printer.room().print(
                this, *pdf, name, tr("Test page"), [this, name](const Result<void>& done) {
                    m_test->setEnabled(true);
                    say(done,
                        tr("The test page was given to %1. The ruler must reach both edges, "
                           "and every script must be whole.")
                            .arg(name));
                });
        });
}

void PrintersPage::testDrawer()
{
    if (save()) {
        m_printer.room().openDrawer(this, m_editing, [this](const Result<void>& done) {
            say(done,
                tr("The pulse was sent. If the drawer stays shut, look for another pulse in "
                   "the printer's manual."));
        });
    }
}

void PrintersPage::editForm()
{
    if (save()) {
        m_banner->hide();
        m_editor->open(*m_printer.book().find(m_editing));
        m_stack->setCurrentIndex(1);
        m_editor->focusForm();
    }
}

void PrintersPage::say(const Result<void>& done, const QString& good)
{
    m_banner->say(done ? Tone::Success : Tone::Danger, done ? good : errorSentence(done.error()));
}

void PrintersPage::onLanguageChanged()
{
    m_form->retranslate();
    writeWords();
    showUses();
}

} // namespace mm::ui
