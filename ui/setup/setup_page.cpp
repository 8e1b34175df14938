// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

SetupPage::SetupPage(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kMedium);
}

void SetupPage::addRows(const QList<FieldRow*>& rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_column->addWidget(rows[i]);
        auto* edit = qobject_cast<QLineEdit*>(rows[i]->control());
        if (edit == nullptr) {
            continue;
        }
        connect(edit, &QLineEdit::textEdited, rows[i], &FieldRow::clearError);
        if (i + 1 == rows.size()) {
            connect(edit, &QLineEdit::returnPressed, this, &SetupPage::completed);
        } else {
            QWidget* next = rows[i + 1]->control();
            connect(edit, &QLineEdit::returnPressed, next,
                [next] { next->setFocus(Qt::TabFocusReason); });
        }
    }
}

void SetupPage::say(FieldRow* row, const Error& why)
{
    row->showError(why);
}

} // namespace mm::ui
