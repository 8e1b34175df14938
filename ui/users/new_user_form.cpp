// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/new_user_form.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/users/new_password_fields.h"
#include "ui/users/user_words.h"
#include "ui/users/users_view_model.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

NewUserForm::NewUserForm(UsersViewModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_name(new QLineEdit(this))
    , m_username(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_nameRow(new FieldRow(QString(), m_name, FieldRow::LabelPlace::Above, this))
    , m_usernameRow(new FieldRow(QString(), m_username, FieldRow::LabelPlace::Above, this))
    , m_roleRow(new FieldRow(QString(), m_role, FieldRow::LabelPlace::Above, this))
    , m_password(new NewPasswordFields("new"_L1, this))
    , m_save(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_back(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    build();
    connect(&m_model, &UsersViewModel::usersChanged, this, &NewUserForm::offerRoles);
    connect(&m_model, &UsersViewModel::busyChanged, m_save, &QWidget::setDisabled);
    connect(m_name, &QLineEdit::returnPressed, m_username, qOverload<>(&QWidget::setFocus));
    connect(m_username, &QLineEdit::returnPressed, m_role, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearError);
    connect(m_username, &QLineEdit::textEdited, m_usernameRow, &FieldRow::clearError);
    connect(m_password, &NewPasswordFields::completed, this, &NewUserForm::save);
    connect(m_save, &KeyButton::clicked, this, &NewUserForm::save);
    connect(m_back, &KeyButton::clicked, this, &NewUserForm::leftBehind);
    writeWords();
}

void NewUserForm::build()
{
    setPurpose(m_name, "newUserName"_L1);
    setPurpose(m_username, "newUsername"_L1);
    setPurpose(m_role, "newUserRole"_L1);
    setPurpose(m_save, "addUser"_L1);
    setPurpose(m_back, "newUserBack"_L1);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_back->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    for (QWidget* row : QList<QWidget*>{m_nameRow, m_usernameRow, m_roleRow, m_password}) {
        column->addWidget(row);
    }
    column->addLayout(buttons);
    column->addStretch(1);
}

void NewUserForm::begin()
{
    offerRoles();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewUserForm::clear()
{
    m_name->clear();
    m_username->clear();
    m_password->forget();
    m_nameRow->clearError();
    m_usernameRow->clearError();
}

void NewUserForm::offerRoles()
{
    const QVariant chosen = m_role->currentData();
    m_role->clear();
    for (const auto role : m_model.rolesToGive()) {
        m_role->addItem(roleText(role), QString(identity::roleName(role)));
    }
    // The least that a new clerk needs, unless something was chosen.
    const QVariant wanted =
        chosen.isValid() ? chosen : QString(identity::roleName(identity::Role::CounterStaff));
    m_role->setCurrentIndex(std::max(0, m_role->findData(wanted)));
}

void NewUserForm::save()
{
    const auto password = m_password->read(m_username->text());
    const auto role = identity::parseRole(m_role->currentData().toString());
    if (!password || !role) {
        return;
    }
    identity::UserDraft draft;
    draft.displayName = m_name->text();
    draft.username = m_username->text();
    draft.role = *role;
    draft.password = *password;
    m_model.addUser(draft);
}

bool NewUserForm::showError(const Error& error)
{
    if (error.field == u"user" || error.field == u"username") {
        m_usernameRow->showError(error);
    } else if (error.field == u"name") {
        m_nameRow->showError(error);
    } else if (error.field == u"password") {
        m_password->showError(error);
    } else {
        return false;
    }
    return true;
}

void NewUserForm::writeWords()
{
    m_title->setText(tr("New user"));
    m_nameRow->setLabel(tr("&Name, as it stands on papers"));
    m_usernameRow->setLabel(tr("&User name to log in with"));
    m_usernameRow->setHint(tr("Small letters and digits, such as lakshmi."));
    m_roleRow->setLabel(tr("&Role"));
    m_save->setText(tr("Add user"));
    m_back->setText(tr("Back"));
    m_password->writeWords();
    offerRoles();
}

void NewUserForm::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

void NewUserForm::keyPressEvent(QKeyEvent* event)
{
    // What was typed stays in the form.
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leftBehind();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace mm::ui
