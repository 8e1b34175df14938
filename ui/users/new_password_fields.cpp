// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/new_password_fields.h"

#include "models/identity/passwords.h"
#include "ui/login/password_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"

#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

NewPasswordFields::NewPasswordFields(QLatin1StringView purpose, QWidget* parent)
    : QWidget(parent)
    , m_password(new PasswordEdit(this))
    , m_again(new PasswordEdit(this))
    , m_passwordRow(new FieldRow(QString(), m_password, FieldRow::LabelPlace::Above, this))
    , m_againRow(new FieldRow(QString(), m_again, FieldRow::LabelPlace::Above, this))
{
    const QByteArray name(purpose.data(), purpose.size());
    setPurpose(m_password, QLatin1StringView(name + "Password"));
    setPurpose(m_again, QLatin1StringView(name + "PasswordAgain"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kMedium);
    line->addWidget(m_passwordRow, 1, Qt::AlignTop);
    line->addWidget(m_againRow, 1, Qt::AlignTop);
    for (FieldRow* row : {m_passwordRow, m_againRow}) {
        connect(static_cast<PasswordEdit*>(row->control()), &QLineEdit::textEdited, row,
            &FieldRow::clearError);
    }
    connect(m_password, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &NewPasswordFields::completed);
    writeWords();
}

std::optional<QString> NewPasswordFields::read(const QString& username)
{
    const auto stands =
        identity::checkPassword(m_password->text(), username.trimmed(), u"password"_s);
    if (!stands) {
        m_passwordRow->showError(stands.error());
        return std::nullopt;
    }
    if (m_password->text() != m_again->text()) {
        m_again->forget();
        m_againRow->showError(invalid("password.not_the_same"_L1, u"password"_s));
        return std::nullopt;
    }
    // A copy of its own: the field overwrites its letters when it forgets them.
    QString password = m_password->text();
    password.detach();
    return password;
}

void NewPasswordFields::showError(const Error& error)
{
    m_passwordRow->showError(error);
}

void NewPasswordFields::forget()
{
    m_password->forget();
    m_again->forget();
    m_passwordRow->clearError();
    m_againRow->clearError();
}

void NewPasswordFields::writeWords()
{
    m_passwordRow->setLabel(tr("New password"));
    m_againRow->setLabel(tr("Password again"));
    m_passwordRow->setHint(tr("At least 12 characters; three or four words are easy to remember."));
}

} // namespace mm::ui
