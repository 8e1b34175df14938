// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_panel.h"

#include "ui/print/paper_preview.h"
#include "ui/print/paper_shape.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

PrintPanel::PrintPanel(ReceiptPrinter& printer, FilePicker& files, QWidget* parent)
    : QWidget(parent)
    , m_printer(printer)
    , m_files(files)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_printerLabel(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_printers(new QComboBox(this))
    , m_banner(new Banner(this))
    , m_preview(new PaperPreview(printer.room(), this))
    , m_print(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_save(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_back(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    setPurpose(m_title, "paperTitle"_L1);
    setPurpose(m_printers, "printer"_L1);
    setPurpose(m_banner, "paper"_L1);
    setPurpose(m_print, "print"_L1);
    setPurpose(m_save, "savePdf"_L1);
    setPurpose(m_back, "paperBack"_L1);
    m_printerLabel->setBuddy(m_printers);
    m_print->setIcon(themedIcon("print"_L1, Role::OnPrimary, m_print));
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_back->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    m_banner->hide();
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_printerLabel);
    choice->addWidget(m_printers, 1);
    auto* buttons = new FlowLayout(space::kSmall);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addWidget(m_back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_banner);
    layout->addWidget(m_preview, 1);
    layout->addLayout(choice);
    layout->addLayout(buttons);
    wire();
    retranslate();
}

void PrintPanel::wire()
{
    connect(m_print, &KeyButton::clicked, this, &PrintPanel::print);
    connect(m_save, &KeyButton::clicked, this, &PrintPanel::save);
    connect(m_back, &KeyButton::clicked, this, &PrintPanel::closed);
    connect(m_printers, &QComboBox::activated, this,
        [this](int index) { m_printer.setPrinter(m_printers->itemText(index)); });
    connect(&m_printer, &ReceiptPrinter::printersKnown, this, &PrintPanel::showPrinters);
    connect(&m_printer, &ReceiptPrinter::printed, this, [this](const ReceiptPdf& paper) {
        if (paper.receipt != m_paper.receipt || !isVisible()) {
            return;
        }
        setBusy(false);
        m_banner->say(Tone::Success,
            paper.copyNo == 0 ? tr("Given to the printer.")
                              : tr("DUPLICATE %1 was given to the printer.").arg(paper.copyNo));
        Q_EMIT counted(paper.receipt);
        m_back->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_printer, &ReceiptPrinter::saved, this,
        [this](const ReceiptPdf& paper, const QString& path) {
            if (paper.receipt != m_paper.receipt || !isVisible()) {
                return;
            }
            setBusy(false);
            m_banner->say(Tone::Success, tr("Saved as %1.").arg(path));
            Q_EMIT counted(paper.receipt);
            m_back->setFocus(Qt::OtherFocusReason);
        });
    connect(&m_printer, &ReceiptPrinter::failed, this, [this](ReceiptId receipt, const Error& why) {
        if (receipt != m_paper.receipt || !isVisible()) {
            return;
        }
        setBusy(false);
        m_banner->say(Tone::Warning, errorSentence(why));
        m_save->setFocus(Qt::OtherFocusReason);
    });
}

void PrintPanel::open(ReceiptId receipt)
{
    m_paper = {receipt, {}, 0, {}};
    m_banner->hide();
    m_preview->clear();
    setBusy(true);
    writeTitle();
    showPrinters();
    show();
    m_preview->setFocus(Qt::OtherFocusReason);
    m_printer.lookForPrinters();
    m_printer.preview(this, receipt, [this, receipt](const Result<ReceiptPdf>& paper) {
        if (receipt == m_paper.receipt) {
            showPaper(paper);
        }
    });
}

void PrintPanel::showPaper(const Result<ReceiptPdf>& paper)
{
    if (!paper) {
        m_banner->say(Tone::Danger, errorSentence(paper.error()));
        m_back->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_paper = *paper;
    setBusy(false);
    writeTitle();
    m_preview->show(paper->pdf, m_title->text());
    m_print->setFocus(Qt::OtherFocusReason);
}

void PrintPanel::showPrinters()
{
    const QSignalBlocker quiet(m_printers);
    m_printers->clear();
    m_printers->addItems(m_printer.printers().names);
    m_printers->setCurrentIndex(m_printers->findText(m_printer.printer()));
    m_printers->setEnabled(m_printers->count() > 0);
    m_printers->setPlaceholderText(tr("No printer found"));
}

void PrintPanel::print()
{
    if (m_print->isEnabled()) {
        setBusy(true);
        m_printer.print(m_paper.receipt);
    }
}

void PrintPanel::save()
{
    m_files.pick(this,
        {FileRequest::Kind::Save, tr("Save the receipt"), {},
            receiptFileName(m_paper.number, m_paper.copyNo), tr("PDF files (*.pdf)")},
        [this](const QString& path) {
            setBusy(true);
            m_printer.savePdf(m_paper.receipt, path);
        });
}

void PrintPanel::setBusy(bool busy)
{
    m_print->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

QString PrintPanel::message() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

void PrintPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PrintPanel::writeTitle()
{
    if (m_paper.pdf.isEmpty()) {
        m_title->setText(tr("Preparing the paper …"));
    } else if (m_paper.copyNo == 0) {
        m_title->setText(tr("Receipt %1").arg(m_paper.number));
    } else {
        //: On the paper itself the word DUPLICATE is printed.
        m_title->setText(tr("Receipt %1, DUPLICATE %2").arg(m_paper.number).arg(m_paper.copyNo));
    }
    setSpokenName(m_preview, m_title->text());
}

void PrintPanel::retranslate()
{
    m_printerLabel->setText(tr("P&rinter"));
    m_printers->setAccessibleName(withoutMnemonic(m_printerLabel->text()));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF"));
    m_back->setText(tr("Back"));
    writeTitle();
    showPrinters();
}

} // namespace mm::ui
