// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/seva_entry.h"

#include "models/core/indian_format.h"
#include "ui/counter/counter_view_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/search_box.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTickets = 99;

QString sevaName(const sevas::Seva& seva)
{
    return interfaceLanguage() == u"en" || seva.fields.nameLocal.isEmpty() ? seva.fields.name
                                                                           : seva.fields.nameLocal;
}

bool isEnter(const QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const int key = static_cast<const QKeyEvent*>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

SevaEntry::SevaEntry(CounterViewModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_date(new DateEdit(clock, this))
{
    build();
    wire();
    writeWords();
}

void SevaEntry::build()
{
    m_seva = new SearchBox(this);
    setPurpose(m_seva, "seva"_L1);
    setPurpose(m_date, "sevaDate"_L1);
    m_batch = new QComboBox(this);
    setPurpose(m_batch, "sevaBatch"_L1);
    m_seats = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    m_sevaRow = new FieldRow(QString(), m_seva, FieldRow::LabelPlace::Above, this);
    m_dateRow = new FieldRow(QString(), m_date, FieldRow::LabelPlace::Above, this);
    m_batchRow = new FieldRow(QString(), m_batch, FieldRow::LabelPlace::Above, this);
    m_tickets = new QSpinBox(this);
    m_tickets->setRange(1, kMostTickets);
    setPurpose(m_tickets, "sevaTickets"_L1);
    m_ticketsRow = new FieldRow(QString(), m_tickets, FieldRow::LabelPlace::Above, this);
    m_dateRow->follow(m_date);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::kMedium);
    fields->addWidget(m_sevaRow, 3);
    fields->addWidget(m_dateRow, 2);
    fields->addWidget(m_batchRow, 2);
    fields->addWidget(m_ticketsRow, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(fields);
    column->addWidget(m_seats);
    column->addStretch(1);
    m_seva->installEventFilter(this);
    m_date->installEventFilter(this);
    m_batch->installEventFilter(this);
    m_tickets->installEventFilter(this);
}

void SevaEntry::wire()
{
    connect(m_seva, &SearchBox::searched, this, &SevaEntry::offerSevas);
    connect(m_seva, &SearchBox::chosen, this,
        [this](const SearchHit& hit) { takeSeva(hit.value.toString()); });
    connect(m_seva, &SearchBox::submitted, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty()) {
            m_sevaRow->showError(notFound("seva.unknown"_L1, {{u"seva"_s, text.trimmed()}}));
        } else if (m_model.ticket().lines.empty() && !m_model.lastSeva().isEmpty()) {
            takeSeva(m_model.lastSeva());
        } else {
            Q_EMIT finished();
        }
    });
    connect(&m_model, &CounterViewModel::dayFull, this, [this](quint64 question, QDate next) {
        if (question == m_slotAsk) {
            showFull(next);
        }
    });
    connect(m_seva, &SearchBox::textChanged, this, [this] { m_sevaRow->clearError(); });
    connect(m_date, &DateEdit::dateChanged, this, &SevaEntry::askSlots);
    connect(&m_model, &CounterViewModel::slotsFound, this,
        [this](quint64 question, const std::vector<sevas::Slot>& found,
            const std::optional<Error>& refusal) {
            if (question == m_slotAsk) {
                showSlots(found, refusal);
            }
        });
}

void SevaEntry::writeWords()
{
    m_sevaRow->setLabel(tr("&Seva"));
    m_dateRow->setLabel(tr("&Date"));
    m_batchRow->setLabel(tr("&Batch"));
    m_ticketsRow->setLabel(tr("&Tickets"));
    offerLast();
}

void SevaEntry::offerLast()
{
    for (const auto& seva : m_model.sevaCatalogue()) {
        if (m_model.ticket().lines.empty() && seva.fields.code == m_model.lastSeva()) {
            m_seva->setPlaceholderText(tr("Name or code. Enter: %1").arg(sevaName(seva)));
            return;
        }
    }
    m_seva->setPlaceholderText(tr("Name or code"));
}

void SevaEntry::begin()
{
    m_code.clear();
    m_seva->clear();
    m_date->setDate(m_model.today());
    m_batch->clear();
    m_batchRow->hide();
    m_seats->clear();
    m_dateRow->clearError();
    m_tickets->setValue(1);
    offerLast();
    m_seva->setFocus(Qt::OtherFocusReason);
    m_seva->ask();
}

void SevaEntry::offerSevas(const QString& text, quint64 question)
{
    QList<SearchHit> lines;
    for (const auto& seva : m_model.matchSevas(text)) {
        SearchHit line;
        line.title = sevaName(seva);
        line.detail = seva.deityName;
        line.trailing = formatInr(seva.price, InrStyle::Short, InrSymbol::Rupee);
        line.icon = "sevas"_L1;
        line.value = seva.fields.code;
        line.enabled = !seva.priceId.isNull();
        lines.append(line);
    }
    // An empty field offers the list, but Enter then means that nothing more is added.
    m_seva->setHits(question, lines, text.trimmed().isEmpty() || lines.isEmpty() ? -1 : 0);
}

void SevaEntry::takeSeva(const QString& code)
{
    m_code = code;
    for (const auto& seva : m_model.sevaCatalogue()) {
        if (seva.fields.code == code) {
            const QSignalBlocker quiet(m_seva);
            m_seva->setText(sevaName(seva));
            m_seva->close();
        }
    }
    askSlots();
    m_date->setFocus();
    m_date->selectAll();
}

void SevaEntry::askSlots()
{
    const auto date = m_date->date();
    if (!m_code.isEmpty() && date) {
        m_model.findSlots(m_code, *date, ++m_slotAsk);
    }
}

void SevaEntry::showSlots(
    const std::vector<sevas::Slot>& found, const std::optional<Error>& refusal)
{
    m_dayRefused = refusal.has_value();
    if (refusal) {
        m_dateRow->showError(*refusal, FieldRow::Focus::Leave);
    } else {
        m_dateRow->clearError();
    }
    m_batch->clear();
    QStringList seats;
    int firstWithSeats = -1;
    for (const auto& slot : found) {
        const auto left = slot.left();
        const QString words =
            left ? tr("%n seats left", nullptr, static_cast<int>(*left)) : tr("no limit");
        if (!slot.starts.isEmpty()) {
            m_batch->addItem(slot.starts + u" · "_s + words, slot.starts);
            if (firstWithSeats < 0 && slot.has(1)) {
                firstWithSeats = m_batch->count() - 1;
            }
        }
        seats.append(slot.starts.isEmpty() ? words : slot.starts + u"  "_s + words);
    }
    m_batchRow->setVisible(m_batch->count() > 0);
    if (firstWithSeats >= 0) {
        m_batch->setCurrentIndex(firstWithSeats);
    }
    m_seats->setRole(Role::Muted);
    m_seats->setText(seats.join(u"    "));
}

void SevaEntry::showFull(QDate next)
{
    m_seats->setText(next.isValid() ? tr("Full on this day. Next free day: %1").arg(dateText(next))
                                    : tr("Full on every day that can be booked."));
    m_seats->setRole(Role::Warning);
}

void SevaEntry::add()
{
    const auto date = m_date->read();
    if (!date) {
        m_dateRow->showError(date.error());
        return;
    }
    if (m_dayRefused) {
        m_date->setFocus();
        return;
    }
    for (const auto& seva : m_model.sevaCatalogue()) {
        if (seva.fields.code == m_code) {
            m_model.addSeva(seva, *date, m_batch->currentData().toString(), m_tickets->value());
            begin();
            return;
        }
    }
    m_seva->setFocus();
}

bool SevaEntry::showRefusal(const Error& error)
{
    const QString rule = error.rule;
    if (error.field == u"date" || rule.startsWith(u"seva.") || rule.startsWith(u"batch.")
        || rule.startsWith(u"booking.")) {
        m_dateRow->showError(error, FieldRow::Focus::Leave);
        return true;
    }
    return false;
}

bool SevaEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (isEnter(event)) {
        if (watched == m_date) {
            if (m_batch->count() > 1 && !m_dayRefused) {
                m_batch->setFocus();
            } else {
                add();
            }
            return true;
        }
        if (watched == m_batch || watched == m_tickets) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mm::ui
