// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/move_panel.h"

#include "ui/bookings/booking_words.h"
#include "ui/bookings/bookings_view_model.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/shown_name.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

MovePanel::MovePanel(BookingsViewModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_panel(new ConfirmPanel(this))
    , m_date(new DateEdit(clock, this))
    , m_batch(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setPurpose(m_panel, "move"_L1);
    setPurpose(m_date, "moveDate"_L1);
    setPurpose(m_batch, "moveBatch"_L1);
    setPurpose(m_reason, "moveReason"_L1);
    m_reason->setMaxLength(200);
    m_dateRow = new FieldRow(QString(), m_date, FieldRow::LabelPlace::Above, this);
    m_batchRow = new FieldRow(QString(), m_batch, FieldRow::LabelPlace::Above, this);
    m_reasonRow = new FieldRow(QString(), m_reason, FieldRow::LabelPlace::Above, this);
    m_dateRow->follow(m_date);
    m_panel->addField(m_dateRow);
    m_panel->addField(m_batchRow);
    m_panel->addField(m_reasonRow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    layout->addStretch(1);
    for (QWidget* field : {static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_batch),
             static_cast<QWidget*>(m_reason)}) {
        field->installEventFilter(this);
    }
    setTabOrder(m_date, m_batch);
    setTabOrder(m_batch, m_reason);
    wire();
    retranslate();
}

void MovePanel::wire()
{
    connect(m_panel, &ConfirmPanel::confirmed, this, &MovePanel::move);
    connect(m_panel, &ConfirmPanel::dismissed, this, &MovePanel::dismissed);
    connect(m_date, &DateEdit::dateChanged, this, &MovePanel::askSlots);
    connect(m_batch, &QComboBox::currentIndexChanged, this, [this] {
        m_batchRow->clearError();
        writeDeed();
    });
    connect(&m_model, &BookingsViewModel::slotsFound, this,
        [this](quint64 question, const std::vector<sevas::Slot>& found,
            const std::optional<Error>& refusal) {
            if (question != m_question) {
                return;
            }
            m_slots = found;
            fillBatches();
            chooseBatch(refusal);
        });
}

void MovePanel::fillBatches()
{
    const QSignalBlocker quiet(m_batch);
    m_batch->clear();
    auto* items = qobject_cast<QStandardItemModel*>(m_batch->model());
    for (const auto& slot : m_slots) {
        const auto left = slot.left();
        const QString seats =
            left ? tr("%n seats left", nullptr, static_cast<int>(*left)) : tr("no limit");
        m_batch->addItem(
            slot.starts.isEmpty() ? tr("All day · %1").arg(seats) : slot.starts + u" · "_s + seats,
            slot.batch.toString());
        if (!slot.has(1) && items != nullptr) {
            items->item(m_batch->count() - 1)->setEnabled(false);
        }
    }
}

void MovePanel::retranslate()
{
    m_dateRow->setLabel(tr("To &day"));
    m_batchRow->setLabel(tr("&Batch"));
    m_reasonRow->setLabel(tr("Rea&son"));
    m_panel->setKeepText(tr("Leave it"));
    m_panel->setWords(tr("Move the booking"),
        tr("It can be moved once; the price paid stays. The new day obeys every rule of a new "
           "booking."));
    const int chosen = m_batch->currentIndex();
    fillBatches();
    const QSignalBlocker quiet(m_batch);
    m_batch->setCurrentIndex(chosen);
    writeDeed();
}

void MovePanel::open()
{
    if (!m_model.selected()) {
        return;
    }
    m_dateRow->clearError();
    m_batchRow->clearError();
    m_reasonRow->clearError();
    m_reason->clear();
    m_date->setRange(m_clock.today(), {});
    m_date->setDate(std::max(m_model.selected()->row.date, m_clock.today()));
    askSlots();
    m_panel->open();
    m_date->selectAll();
}

void MovePanel::askSlots()
{
    m_dateRow->clearError();
    m_panel->setReady(false);
    if (const auto date = m_date->date()) {
        m_model.findSlots(*date, ++m_question);
    }
    writeDeed();
}

void MovePanel::chooseBatch(const std::optional<Error>& refusal)
{
    const auto& row = m_model.selected()->row;
    const int same = m_batch->findData(row.batch.toString());
    const auto* items = qobject_cast<const QStandardItemModel*>(m_batch->model());
    int choice = -1;
    for (int i = 0; i < m_batch->count(); ++i) {
        const bool isOpen = items == nullptr || items->item(i)->isEnabled();
        // The batch that the devotee knows, if it has a place; else the first that has.
        if (isOpen && (choice < 0 || i == same)) {
            choice = i;
        }
    }
    m_batch->setCurrentIndex(choice);
    if (refusal) {
        m_dateRow->showError(*refusal, FieldRow::Focus::Leave);
    }
    m_panel->setReady(!refusal && choice >= 0);
    writeDeed();
}

void MovePanel::writeDeed()
{
    const auto date = m_date->date();
    const QString batch = m_batch->currentText().section(u" · "_s, 0, 0);
    const bool hasTime = !m_batch->currentText().isEmpty() && batch.contains(u':');
    m_panel->setDeed(
        date ? tr("Move to %1").arg(whenText(*date, hasTime ? batch : QString(), {})) : tr("Move"));
}

void MovePanel::move()
{
    const auto date = m_date->read();
    if (!date) {
        m_dateRow->showError(date.error());
        m_panel->setReady(true);
        return;
    }
    m_model.move(*date, BatchId::fromString(m_batch->currentData().toString()).value_or(BatchId()),
        m_reason->text().trimmed());
}

bool MovePanel::showRefusal(const Error& error)
{
    if (!m_panel->isVisible()) {
        return false;
    }
    m_panel->setReady(true);
    const QString rule = error.rule;
    if (rule.startsWith(u"batch.")) {
        m_batchRow->showError(error);
        return true;
    }
    if (error.field == u"reason") {
        m_reasonRow->showError(error);
        return true;
    }
    if (rule.startsWith(u"booking.") || rule.startsWith(u"seva.") || error.field == u"date") {
        m_dateRow->showError(error);
        return true;
    }
    return false;
}

bool MovePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (watched == m_date) {
                if (m_date->date()) {
                    // Leaving the field settles what was typed.
                    m_batch->setFocus(Qt::TabFocusReason);
                } else {
                    m_dateRow->showError(m_date->read().error());
                }
            } else if (watched == m_batch) {
                m_reason->setFocus(Qt::TabFocusReason);
            } else {
                m_panel->findChild<QWidget*>(u"deedKeyButton"_s)->setFocus(Qt::TabFocusReason);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mm::ui
