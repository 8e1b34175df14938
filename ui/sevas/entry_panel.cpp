// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sevas/entry_panel.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

EntryPanel::EntryPanel(QLatin1StringView purpose, QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_facts(new FactList(purpose, this))
    , m_save(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_leave(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    m_title->setWordWrap(true);
    m_save->setObjectName(purpose + u"SaveKeyButton"_s);
    m_leave->setObjectName(purpose + u"LeaveKeyButton"_s);
    m_leave->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    connect(m_save, &KeyButton::clicked, this, [this] { save(); });
    connect(m_leave, &KeyButton::clicked, this, &EntryPanel::closed);
    m_column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    m_column->setSpacing(space::kSmall);
    m_column->addWidget(m_title);
    m_column->addWidget(m_facts, 1);
}

FieldRow* EntryPanel::addRow(const QString& field, QWidget* control, QLatin1StringView purpose)
{
    setPurpose(control, purpose);
    auto* made = new FieldRow(QString(), control, FieldRow::LabelPlace::Above, this);
    if (auto* edit = qobject_cast<QLineEdit*>(control)) {
        connect(edit, &QLineEdit::textEdited, made, &FieldRow::clearError);
    }
    m_rows.insert(field, made);
    m_controls << control;
    m_column->addWidget(made);
    return made;
}

void EntryPanel::addButton(KeyButton* button)
{
    m_extra << button;
}

void EntryPanel::finishLayout()
{
    auto* buttons = new FlowLayout(space::kSmall);
    buttons->addWidget(m_save);
    for (KeyButton* button : std::as_const(m_extra)) {
        buttons->addWidget(button);
    }
    buttons->addWidget(m_leave);
    m_column->addLayout(buttons);
}

void EntryPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EntryPanel::setWords(const QString& title, const QString& save, const QString& leave)
{
    setTitle(title);
    m_save->setText(save);
    m_leave->setText(leave);
}

void EntryPanel::clearErrors()
{
    for (FieldRow* each : std::as_const(m_rows)) {
        each->clearError();
    }
}

bool EntryPanel::showRefusal(const Error& error)
{
    FieldRow* place = m_rows.value(error.field);
    if (place == nullptr && error.kind != ErrorKind::PermissionDenied) {
        place =
            qobject_cast<FieldRow*>(m_controls.isEmpty() ? nullptr : m_controls[0]->parentWidget());
    }
    if (place == nullptr) {
        return false;
    }
    place->showError(error);
    return true;
}

void EntryPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

void EntryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const auto at = m_controls.indexOf(focusWidget());
        if (at >= 0 && at + 1 < m_controls.size()) {
            m_controls[at + 1]->setFocus(Qt::TabFocusReason);
        } else {
            save();
        }
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace mm::ui
