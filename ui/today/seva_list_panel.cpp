// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/seva_list_panel.h"

#include "models/identity/temple.h"
#include "models/upkeep/list_prints.h"
#include "reports/assembly/seva_list_assembly.h"
#include "ui/print/paper_preview.h"
#include "ui/print/print_room.h"
#include "ui/support/desk_runner.h"
#include "ui/support/permission.h"
#include "ui/table/cell_text.h"
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
    m_title->setText(m_since ? tr("Seva list of %1: what changed since %2")
                                   .arg(dateText(m_date), cellText(*m_since, CellFormat::Instant))
                             : tr("Seva list of %1").arg(dateText(m_date)));
    m_printerLabel->setText(tr("P&rinter"));
    m_printers->setAccessibleName(withoutMnemonic(m_printerLabel->text()));
    m_printers->setPlaceholderText(tr("No printer found"));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF"));
    m_back->setText(tr("Back"));
}

void SevaListPanel::open(QDate date, Extent extent)
{
    m_date = date;
    m_extent = extent;
    m_since.reset();
    m_pdf.clear();
    m_banner->hide();
    m_preview->clear();
    setReady(false);
    retranslate();
    m_back->setFocus(Qt::OtherFocusReason);
    m_room.listPrinters(this, [this](const PrinterList& printers) { showPrinters(printers); });
    makePaper();
}

struct SevaListPanel::Made
{
    reports::SevaListPaper paper;
    std::optional<qint64> since;
    bool isEmpty = false;
};

void SevaListPanel::makePaper()
{
    m_madeAt = m_clock.nowMs();
    m_runner.ask(
        this,
        [date = m_date, extent = m_extent, now = m_madeAt](Workplace& place) -> Result<Made> {
            MM_CHECK(mayRead(place.desk, u"seva_list.view"_s));
            sevas::SevaListAsk ask{date};
            if (extent == Extent::Additions) {
                MM_LET(since, upkeep::lastListPrint(place.desk.db, date));
                ask.additionsSince = since;
            }
            MM_LET(list, sevas::sevaList(place.desk.db, ask));
            MM_LET(temple, identity::readTemple(place.desk.db));
            return Made{reports::sevaListPaperOf(list, temple, now), ask.additionsSince,
                list.entries.empty()};
        },
        [this, question = ++m_question](Result<Made> made) {
            if (question != m_question) {
                return;
            }
            if (made) {
                takePaper(std::move(*made));
            } else {
                showPaper(fail(made.error()));
            }
        });
}

void SevaListPanel::takePaper(Made made)
{
    m_since = made.since;
    retranslate();
    if (m_since && made.isEmpty) {
        m_banner->say(Tone::Success, tr("Nothing came and nothing went since the last print."));
        return;
    }
    if (m_extent == Extent::Additions && !m_since) {
        m_banner->say(Tone::Info,
            tr("The list of this day has not been printed here yet. This is the whole list."));
    }
    m_room.makePdf(
        this,
        [paper = std::move(made.paper)](
            pdf::FontSet& fonts) { return reports::sevaListPdf(paper, fonts); },
        [this, question = m_question](const Result<QByteArray>& pdf) {
            if (question == m_question) {
                showPaper(pdf);
            }
        });
}

/// From now on additions count from this paper.
void SevaListPanel::remember()
{
    m_runner.ask(
        this,
        [date = m_date, at = m_madeAt, today = m_clock.today()](
            Workplace& place) { return upkeep::rememberListPrint(place.desk.db, date, at, today); },
        [this](const Result<void>& done) {
            if (!done) {
                m_banner->say(Tone::Warning, errorSentence(done.error()));
            }
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
    takeFocus(m_print);
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
        remember();
        m_banner->say(Tone::Success, success);
        takeFocus(m_back);
    } else {
        m_banner->say(Tone::Warning, errorSentence(done.error()));
        takeFocus(m_save);
    }
}

/// An answer may come when the panel was left: the focus is then somebody else's.
void SevaListPanel::takeFocus(QWidget* control)
{
    if (isVisible()) {
        control->setFocus(Qt::OtherFocusReason);
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
