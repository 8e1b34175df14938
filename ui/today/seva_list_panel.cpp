// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/seva_list_panel.h"

#include "models/identity/temple.h"
#include "reports/assembly/seva_list_assembly.h"
#include "ui/print/paper_preview.h"
#include "ui/print/print_room.h"
#include "ui/support/desk_runner.h"
#include "ui/support/permission.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

SevaListPanel::SevaListPanel(
    DeskRunner& runner, const Clock& clock, PrintRoom& room, FilePicker& files, QWidget* parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_clock(clock)
    , m_room(room)
    , m_files(files)
{
    build();
    retranslate();
    connect(m_print, &KeyButton::clicked, this, &SevaListPanel::print);
    connect(m_save, &KeyButton::clicked, this, &SevaListPanel::save);
    connect(m_back, &KeyButton::clicked, this, &SevaListPanel::closed);
}

void SevaListPanel::build()
{
    m_title = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this);
    m_banner = new Banner(this);
    setPurpose(m_banner, "listBanner"_L1);
    m_banner->hide();
    m_preview = new PaperPreview(m_room, this);
    setPurpose(m_preview, "list"_L1);
    m_printers = new QComboBox(this);
    setPurpose(m_printers, "listPrinter"_L1);
    m_printerLabel = new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this);
    m_printerLabel->setBuddy(m_printers);
    m_print = new KeyButton(QString(), ButtonKind::Primary, this);
    m_print->setIcon(themedIcon("print"_L1, Role::OnPrimary, m_print));
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    setPurpose(m_print, "listPrint"_L1);
    m_save = new KeyButton(QString(), ButtonKind::Secondary, this);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    setPurpose(m_save, "listSave"_L1);
    m_back = new KeyButton(QString(), ButtonKind::Quiet, this);
    m_back->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    setPurpose(m_back, "listBack"_L1);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_printerLabel);
    choice->addWidget(m_printers, 1);
    auto* buttons = new FlowLayout(space::kSmall);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addWidget(m_back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_banner);
    layout->addWidget(m_preview, 1);
    layout->addLayout(choice);
    layout->addLayout(buttons);
}

void SevaListPanel::retranslate()
{
    m_title->setText(tr("Seva list of %1").arg(dateText(m_date)));
    m_printerLabel->setText(tr("P&rinter"));
    m_printers->setAccessibleName(withoutMnemonic(m_printerLabel->text()));
    m_printers->setPlaceholderText(tr("No printer found"));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF"));
    m_back->setText(tr("Back"));
}

void SevaListPanel::open(QDate date)
{
    m_date = date;
    m_pdf.clear();
    m_banner->hide();
    m_preview->clear();
    setReady(false);
    retranslate();
    m_back->setFocus(Qt::OtherFocusReason);
    m_room.listPrinters(this, [this](const PrinterList& printers) { showPrinters(printers); });
    makePaper();
}

void SevaListPanel::makePaper()
{
    m_runner.ask(
        this,
        [date = m_date, now = m_clock.nowMs()](Workplace& place) -> Result<reports::SevaListPaper> {
            MM_CHECK(mayRead(place.desk, u"seva_list.view"_s));
            MM_LET(list, sevas::sevaList(place.desk.db, {date}));
            MM_LET(temple, identity::readTemple(place.desk.db));
            return reports::sevaListPaperOf(list, temple, now);
        },
        [this, date = m_date](Result<reports::SevaListPaper> paper) {
            if (date != m_date) {
                return;
            }
            if (!paper) {
                showPaper(fail(paper.error()));
                return;
            }
            m_room.makePdf(
                this,
                [paper = std::move(*paper)](
                    pdf::FontSet& fonts) { return reports::sevaListPdf(paper, fonts); },
                [this, date](const Result<QByteArray>& pdf) {
                    if (date == m_date) {
                        showPaper(pdf);
                    }
                });
        });
}

void SevaListPanel::showPaper(const Result<QByteArray>& pdf)
{
    if (!pdf) {
        m_banner->say(Tone::Danger, errorSentence(pdf.error()));
        return;
    }
    m_pdf = *pdf;
    m_preview->show(m_pdf, m_title->text());
    setReady(true);
    m_print->setFocus(Qt::OtherFocusReason);
}

void SevaListPanel::showPrinters(const PrinterList& printers)
{
    const QString chosen = m_printers->currentText();
    m_printers->clear();
    m_printers->addItems(printers.names);
    m_printers->setCurrentIndex(
        m_printers->findText(printers.names.contains(chosen) ? chosen : printers.forSevaList()));
    m_printers->setEnabled(m_printers->count() > 0);
}

void SevaListPanel::print()
{
    if (m_printers->currentText().isEmpty()) {
        m_banner->say(Tone::Warning, tr("No printer was found. Save the list as PDF instead."));
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    setReady(false);
    m_room.print(this, m_pdf, m_printers->currentText(), m_title->text(),
        [this](const Result<void>& done) { say(done, tr("Given to the printer.")); });
}

void SevaListPanel::save()
{
    m_files.pick(this,
        {FileRequest::Kind::Save, tr("Save the seva list"), {},
            u"seva-list-"_s + m_date.toString(Qt::ISODate) + u".pdf"_s, tr("PDF files (*.pdf)")},
        [this](const QString& path) {
            setReady(false);
            m_room.save(this, m_pdf, path, [this, path](const Result<void>& done) {
                say(done, tr("Saved as %1.").arg(path));
            });
        });
}

void SevaListPanel::say(const Result<void>& done, const QString& success)
{
    setReady(true);
    if (done) {
        m_banner->say(Tone::Success, success);
        m_back->setFocus(Qt::OtherFocusReason);
    } else {
        m_banner->say(Tone::Warning, errorSentence(done.error()));
        m_save->setFocus(Qt::OtherFocusReason);
    }
}

void SevaListPanel::setReady(bool ready)
{
    m_print->setEnabled(ready);
    m_save->setEnabled(ready);
}

void SevaListPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace mm::ui
