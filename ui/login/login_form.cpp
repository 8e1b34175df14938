// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/login_form.h"

#include "ui/login/password_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

LoginForm::LoginForm(QWidget* parent)
    : QWidget(parent)
    , m_username(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_show(new QCheckBox(this))
    , m_usernameRow(new FieldRow(QString(), m_username, FieldRow::LabelPlace::Above, this))
    , m_passwordRow(new FieldRow(QString(), m_password, FieldRow::LabelPlace::Above, this))
    , m_enter(new KeyButton(QString(), ButtonKind::Primary, this))
{
    setPurpose(m_username, "username"_L1);
    setPurpose(m_password, "password"_L1);
    setPurpose(m_show, "showPassword"_L1);
    setPurpose(m_enter, "logIn"_L1);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_enter->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_usernameRow);
    layout->addWidget(m_passwordRow);
    layout->addWidget(m_show);
    layout->addWidget(m_enter);
    connect(m_username, &QLineEdit::textEdited, this, [this] {
        clearErrors();
        Q_EMIT usernameEdited();
    });
    connect(m_username, &QLineEdit::returnPressed, m_password,
        [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::textEdited, m_passwordRow, &FieldRow::clearError);
    connect(m_password, &PasswordEdit::capsLockChanged, this,
        [this](bool on) { m_passwordRow->setHint(on ? tr("Caps Lock is on.") : QString()); });
    connect(m_password, &QLineEdit::returnPressed, this, &LoginForm::submit);
    connect(m_show, &QCheckBox::toggled, m_password, &PasswordEdit::setShown);
    connect(m_enter, &KeyButton::clicked, this, &LoginForm::submit);
    retranslate();
}

void LoginForm::setUsername(const QString& username)
{
    m_username->setText(username);
}

QString LoginForm::username() const
{
    return m_username->text();
}

void LoginForm::focusFirst()
{
    QLineEdit* first = m_username->text().trimmed().isEmpty() ? m_username : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void LoginForm::showError(const Error& why, bool takeFocus)
{
    m_passwordRow->showError(why, takeFocus ? FieldRow::Focus::Take : FieldRow::Focus::Leave);
}

void LoginForm::clearErrors()
{
    m_usernameRow->clearError();
    m_passwordRow->clearError();
}

void LoginForm::setReady(bool ready)
{
    m_enter->setEnabled(ready);
}

void LoginForm::forget()
{
    m_password->forget();
    m_show->setChecked(false);
}

void LoginForm::submit()
{
    if (!m_enter->isEnabled()) {
        return;
    }
    if (m_username->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        focusFirst();
        return;
    }
    Q_EMIT submitted(m_username->text(), m_password->take());
}

void LoginForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LoginForm::retranslate()
{
    m_usernameRow->setLabel(tr("&User name"));
    m_passwordRow->setLabel(tr("&Password"));
    m_show->setText(tr("&Show what I type"));
    m_enter->setText(tr("Log in"));
}

} // namespace mm::ui
