// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

SetupPage::SetupPage(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kMedium);
    // The room that a longer page of the wizard takes stays under the fields, not between them.
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(m_column);
    whole->addStretch(1);
}

void SetupPage::addRows(const QList<FieldRow*>& rows)
{
    for (FieldRow* row : rows) {
        m_column->addWidget(row);
        if (auto* edit = qobject_cast<QLineEdit*>(row->control())) {
            connect(edit, &QLineEdit::textEdited, row, &FieldRow::clearError);
        }
    }
}

void SetupPage::leadEnter(const QList<QWidget*>& fields)
{
    m_fields = fields;
    for (QWidget* field : fields) {
        field->installEventFilter(this);
    }
}

bool SetupPage::eventFilter(QObject* watched, QEvent* event)
{
    const qsizetype at = m_fields.indexOf(static_cast<QWidget*>(watched));
    if (at < 0 || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) {
        return false;
    }
    if (at + 1 == m_fields.size()) {
        Q_EMIT completed();
    } else {
        m_fields[at + 1]->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void SetupPage::say(FieldRow* row, const Error& why)
{
    row->showError(why);
}

} // namespace mm::ui
