// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/event_panel.h"

#include "ui/audit/audit_view_model.h"
#include "ui/audit/audit_words.h"
#include "ui/table/cell_text.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

namespace mm::ui {

using namespace Qt::StringLiterals;

EventPanel::EventPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_circumstances(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_reason(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
    , m_area(new QScrollArea(this))
{
    for (RoleLabel* words : {m_title, m_circumstances, m_reason}) {
        words->setWordWrap(true);
    }
    setPurpose(m_area, "changes"_L1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_circumstances);
    column->addWidget(m_reason);
    column->addSpacing(space::kSmall);
    column->addWidget(m_area, 1);
    show(nullptr);
}

RoleLabel* EventPanel::label(const QString& text, bool quiet)
{
    auto* words = new RoleLabel(
        text, quiet ? Role::Muted : Role::Text, quiet ? FontRole::Secondary : FontRole::Body, this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return words;
}

void EventPanel::clearGrid()
{
    // A widget of its own each time: a grid keeps the rows that it once had.
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 3);
    m_area->setWidget(m_content);
    m_content->setAutoFillBackground(false);
}

void EventPanel::addCell(int row, int column, const QString& text, bool changed)
{
    RoleLabel* words = label(text, false);
    if (changed) {
        QFont font = words->font();
        font.setBold(true);
        words->setFont(font);
    }
    m_grid->addWidget(words, row, column);
}

void EventPanel::show(const audit::EventRow* event)
{
    clearGrid();
    m_area->setVisible(event != nullptr);
    m_reason->setVisible(event != nullptr && !event->reason.isEmpty());
    setSpokenName(m_area, tr("What changed"));
    if (event == nullptr) {
        m_title->setText(tr("Compare"));
        m_circumstances->setText(
            tr("Choose an event on the left to see what was there before and after."));
        return;
    }
    const QString subject = AuditViewModel::subjectOf(*event);
    m_title->setText(subject.isEmpty() ? auditText(event->action)
                                       : auditText(event->action) + u": "_s + subject);
    m_circumstances->setText(QStringList{
        cellText(event->happenedAt, CellFormat::Instant), event->username, event->counter}
                                 .join(u" · "_s));
    m_reason->setText(tr("Reason: %1").arg(event->reason));
    int row = 0;
    for (const QString& head : {tr("Field"), tr("Before"), tr("After")}) {
        m_grid->addWidget(label(head, true), 0, row++);
    }
    row = 1;
    QStringList spoken;
    for (const auto& change : AuditViewModel::changesOf(*event, interfaceLanguage())) {
        m_grid->addWidget(label(change.field, true), row, 0);
        addCell(row, 1, change.before, false);
        addCell(row, 2, change.after, change.before != change.after);
        spoken << tr("%1: before %2, after %3").arg(change.field, change.before, change.after);
        ++row;
    }
    if (row == 1) {
        m_grid->addWidget(label(tr("Nothing was changed by it."), true), 1, 0, 1, 3);
    }
    m_grid->setRowStretch(row + 1, 1);
    m_area->setAccessibleDescription(spoken.join(u"; "_s));
}

void EventPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

} // namespace mm::ui
