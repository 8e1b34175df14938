// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/booking_panel.h"

#include "ui/bookings/booking_words.h"
#include "ui/bookings/bookings_view_model.h"
#include "ui/support/name_in_script.h"
#include "ui/table/cell_text.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/shown_name.h"
#include "ui/widgets/status_pill.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString personText(const receipts::Person& person)
{
    QStringList parts{shownName(person.name, person.nameLocal)};
    const auto add = [&parts](NameKind kind, const QString& name) {
        if (!name.isEmpty()) {
            parts << nameInScript(kind, name, interfaceLanguage());
        }
    };
    add(NameKind::Gotra, person.gotra);
    add(NameKind::Nakshatra, person.nakshatra);
    add(NameKind::Rashi, person.rashi);
    return parts.join(u" · ");
}

} // namespace

BookingPanel::BookingPanel(BookingsViewModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
{
    build();
    connect(m_perform, &KeyButton::clicked, &m_model, &BookingsViewModel::perform);
    connect(m_noShow, &KeyButton::clicked, &m_model, &BookingsViewModel::markNoShow);
    connect(m_move, &KeyButton::clicked, this, &BookingPanel::moveRequested);
    connect(m_cancel, &KeyButton::clicked, this, &BookingPanel::cancelRequested);
    connect(m_receipt, &KeyButton::clicked, this, &BookingPanel::receiptRequested);
    connect(&m_model, &BookingsViewModel::selectedChanged, this, &BookingPanel::showBooking);
    retranslate();
}

void BookingPanel::build()
{
    m_title = new RoleLabel(QString(), Role::Text, FontRole::Section, this);
    m_title->setWordWrap(true);
    m_devotee = new RoleLabel(QString(), Role::Text, FontRole::Body, this);
    m_devotee->setWordWrap(true);
    m_status = new StatusPill(this);
    setPurpose(m_status, "bookingStatus"_L1);
    m_hint = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    m_hint->setWordWrap(true);
    m_facts = new FactList("bookingFacts"_L1, this);
    const auto button = [this](QLatin1StringView purpose, Qt::Key key, ButtonKind kind) {
        auto* made = new KeyButton(QString(), kind, this);
        made->setKey(key);
        setPurpose(made, purpose);
        return made;
    };
    m_perform = button("perform"_L1, Qt::Key_F7, ButtonKind::Primary);
    m_noShow = button("noShow"_L1, Qt::Key_F8, ButtonKind::Secondary);
    m_move = button("move"_L1, Qt::Key_F6, ButtonKind::Secondary);
    m_cancel = button("cancelBooking"_L1, Qt::Key_F9, ButtonKind::Secondary);
    m_receipt = button("receipt"_L1, Qt::Key_F4, ButtonKind::Quiet);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_status, 0, Qt::AlignTop);
    auto* deeds = new FlowLayout(space::kSmall);
    for (KeyButton* deed : {m_perform, m_noShow, m_move, m_cancel, m_receipt}) {
        deeds->addWidget(deed);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_devotee);
    column->addWidget(m_hint);
    column->addWidget(m_facts, 1);
    column->addLayout(deeds);
}

void BookingPanel::retranslate()
{
    m_perform->setText(tr("Performed"));
    m_noShow->setText(tr("No-show"));
    m_move->setText(tr("Move"));
    m_cancel->setText(tr("Cancel …"));
    m_receipt->setText(tr("Receipt"));
    m_hint->setText(tr("Choose a booking to see it here."));
    showBooking();
}

void BookingPanel::showBooking()
{
    const auto& selected = m_model.selected();
    m_perform->setEnabled(m_model.canPerform());
    m_noShow->setEnabled(m_model.canMarkNoShow());
    m_move->setEnabled(m_model.canMove());
    m_cancel->setEnabled(m_model.canCancel());
    m_receipt->setEnabled(selected.has_value());
    m_hint->setVisible(!selected);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_devotee),
             static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_facts)}) {
        part->setVisible(selected.has_value());
    }
    if (selected) {
        const auto& row = selected->row;
        const auto status = bookingStatus(row.status);
        m_title->setText(shownName(row.sevaName, row.sevaNameLocal));
        m_devotee->setText(shownName(row.devoteeName, row.devoteeNameLocal));
        m_status->setState(status.tone, status.text);
        showFacts();
    }
}

void BookingPanel::showFacts()
{
    m_facts->clear();
    const auto& [row, persons, history] = *m_model.selected();
    m_facts->add(tr("When"), whenText(row.date, row.starts, row.ends));
    if (row.firstDate != row.date) {
        m_facts->add(tr("First booked for"), dateText(row.firstDate));
    }
    m_facts->add(tr("Report by"), row.reportBy);
    m_facts->add(tr("Deity"), shownName(row.deityName, row.deityNameLocal));
    QStringList names;
    for (const auto& person : persons) {
        names << personText(person);
    }
    m_facts->add(tr("Persons"), names.join(u'\n'));
    m_facts->add(tr("Seats"), QString::number(row.seats));
    m_facts->add(tr("Receipt"), row.receiptNumber);
    m_facts->add(tr("Booked at"), cellText(row.bookedAt, CellFormat::Instant));
    QStringList steps;
    for (const auto& step : history) {
        steps << stepText(step);
    }
    m_facts->add(tr("History"), steps.join(u'\n'));
    m_facts->add(tr("Prasada"), row.prasada);
    m_facts->add(tr("Instructions"), row.instructions);
}

void BookingPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

} // namespace mm::ui
