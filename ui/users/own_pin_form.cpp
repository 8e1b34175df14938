// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/own_pin_form.h"

#include "ui/login/password_edit.h"
#include "ui/theme/theme.h"
#include "ui/users/users_view_model.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

OwnPinForm::OwnPinForm(UsersViewModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_password(new PasswordEdit(this))
    , m_pin(new PasswordEdit(this))
    , m_passwordRow(new FieldRow(QString(), m_password, FieldRow::LabelPlace::Above, this))
    , m_pinRow(new FieldRow(QString(), m_pin, FieldRow::LabelPlace::Above, this))
    , m_save(new KeyButton(QString(), ButtonKind::Secondary, this))
{
    setPurpose(m_password, "ownPassword"_L1);
    setPurpose(m_pin, "ownPin"_L1);
    setPurpose(m_save, "savePin"_L1);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::kMedium);
    fields->addWidget(m_passwordRow, 1, Qt::AlignTop);
    fields->addWidget(m_pinRow, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addLayout(fields);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    for (FieldRow* row : {m_passwordRow, m_pinRow}) {
        connect(static_cast<PasswordEdit*>(row->control()), &QLineEdit::textEdited, row,
            &FieldRow::clearError);
    }
    connect(m_password, &QLineEdit::returnPressed, m_pin, qOverload<>(&QWidget::setFocus));
    connect(m_pin, &QLineEdit::returnPressed, this, &OwnPinForm::save);
    connect(m_save, &KeyButton::clicked, this, &OwnPinForm::save);
    writeWords();
}

void OwnPinForm::save()
{
    // Copies of their own: the fields overwrite their letters when they forget them.
    QString password = m_password->text();
    QString pin = m_pin->text();
    password.detach();
    pin.detach();
    m_model.setOwnPin(password, pin);
}

bool OwnPinForm::showError(const Error& error)
{
    if (error.field == u"pin") {
        m_pinRow->showError(error);
    } else if (error.rule == "password.wrong"_L1 || error.rule == "login.locked"_L1) {
        m_passwordRow->showError(error);
    } else {
        return false;
    }
    return true;
}

void OwnPinForm::forget()
{
    m_password->forget();
    m_pin->forget();
    m_passwordRow->clearError();
    m_pinRow->clearError();
}

void OwnPinForm::writeWords()
{
    m_title->setText(tr("My PIN for the quick switch"));
    m_passwordRow->setLabel(tr("My password"));
    m_pinRow->setLabel(tr("PIN"));
    m_pinRow->setHint(tr("4 to 8 digits; empty takes the PIN away."));
    m_save->setText(tr("Set PIN"));
}

} // namespace mm::ui
