// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/pin_panel.h"

#include "ui/login/password_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

PinPanel::PinPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_pin(new PasswordEdit(this))
    , m_pinRow(new FieldRow(QString(), m_pin, FieldRow::LabelPlace::Above, this))
    , m_enter(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_password(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    setPurpose(m_pin, "pin"_L1);
    setPurpose(m_enter, "pinLogIn"_L1);
    setPurpose(m_password, "usePassword"_L1);
    m_pin->setInputMethodHints(m_pin->inputMethodHints() | Qt::ImhDigitsOnly);
    m_enter->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    m_password->setKey(Qt::Key_Escape);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_name);
    layout->addWidget(m_pinRow);
    layout->addWidget(m_enter);
    layout->addWidget(m_password);
    connect(m_pin, &QLineEdit::textEdited, m_pinRow, &FieldRow::clearError);
    connect(m_pin, &QLineEdit::returnPressed, this, &PinPanel::submit);
    connect(m_enter, &KeyButton::clicked, this, &PinPanel::submit);
    connect(m_password, &KeyButton::clicked, this, &PinPanel::passwordWanted);
    retranslate();
}

void PinPanel::setPerson(const KnownPerson& person)
{
    m_person = person;
    m_name->setText(person.displayName);
    m_pin->forget();
    m_pinRow->clearError();
}

void PinPanel::focusFirst()
{
    m_pin->setFocus(Qt::OtherFocusReason);
}

void PinPanel::showError(const Error& why, bool takeFocus)
{
    m_pinRow->showError(why, takeFocus ? FieldRow::Focus::Take : FieldRow::Focus::Leave);
}

void PinPanel::setReady(bool ready)
{
    m_enter->setEnabled(ready);
}

void PinPanel::forget()
{
    m_pin->forget();
}

void PinPanel::submit()
{
    if (m_enter->isEnabled() && !m_pin->text().isEmpty()) {
        Q_EMIT submitted(m_person.username, m_pin->take());
    }
}

void PinPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PinPanel::retranslate()
{
    m_pinRow->setLabel(tr("&PIN"));
    m_enter->setText(tr("Continue"));
    m_password->setText(tr("With user name and password"));
}

} // namespace mm::ui
