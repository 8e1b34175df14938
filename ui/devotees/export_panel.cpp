// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/export_panel.h"

#include "ui/devotees/devotees_view_model.h"
#include "ui/devotees/register_table.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/naming.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

ExportPanel::ExportPanel(DevoteesViewModel& model, FilePicker& files, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_files(files)
    , m_panel(new ConfirmPanel(this))
    , m_reason(new QLineEdit(this))
    , m_kind(new QComboBox(this))
{
    setPurpose(m_panel, "exportDevotees"_L1);
    setPurpose(m_reason, "exportReason"_L1);
    setPurpose(m_kind, "exportKind"_L1);
    m_reason->setMaxLength(200);
    m_reasonRow = new FieldRow(QString(), m_reason, FieldRow::LabelPlace::Above, this);
    m_kindRow = new FieldRow(QString(), m_kind, FieldRow::LabelPlace::Above, this);
    m_kind->addItem(QString(), u"xlsx"_s);
    m_kind->addItem(QString(), u"csv"_s);
    m_panel->addField(m_reasonRow);
    m_panel->addField(m_kindRow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    layout->addStretch();
    m_reason->installEventFilter(this);
    m_kind->installEventFilter(this);
    connect(m_panel, &ConfirmPanel::confirmed, this, &ExportPanel::chooseFile);
    connect(m_panel, &ConfirmPanel::dismissed, this, &ExportPanel::leftBehind);
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearError);
    writeWords();
}

void ExportPanel::writeWords()
{
    m_panel->setWords(tr("Export the register"),
        tr("The file holds names, phones and addresses of everybody. Who took it out and why "
           "stays on record. Keep it safe, and delete it when it has done its work."));
    m_panel->setKeepText(tr("Leave it"));
    m_panel->setDeed(tr("Choose the file and export"));
    m_reasonRow->setLabel(tr("&What is it for?"));
    m_kindRow->setLabel(tr("&As"));
    m_kind->setItemText(0, tr("Excel workbook"));
    m_kind->setItemText(1, tr("CSV"));
}

void ExportPanel::open()
{
    m_reason->clear();
    m_reasonRow->clearError();
    m_panel->setReady(true);
    m_panel->open();
}

void ExportPanel::showError(const Error& error)
{
    m_panel->setReady(true);
    m_reasonRow->showError(error);
}

void ExportPanel::chooseFile()
{
    m_panel->setReady(true);
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonRow->showError(invalid("reason.missing"_L1, u"reason"_s));
        return;
    }
    const bool isCsv = m_kind->currentData() == u"csv"_s;
    m_files.pick(this,
        {FileRequest::Kind::Save, tr("Export the register"), {},
            isCsv ? u"devotees.csv"_s : u"devotees.xlsx"_s,
            isCsv ? tr("CSV files (*.csv)") : tr("Excel workbooks (*.xlsx)")},
        [this, isCsv](const QString& path) {
            m_panel->setReady(false);
            m_model.exportRegister(m_reason->text(), path, isCsv, registerTable());
        });
}

bool ExportPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            QWidget* next =
                watched == m_reason ? m_kind : m_panel->findChild<QWidget*>(u"deedKeyButton"_s);
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mm::ui
