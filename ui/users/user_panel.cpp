// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/user_panel.h"

#include "models/core/clock.h"
#include "ui/login/password_edit.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/users/new_password_fields.h"
#include "ui/users/own_pin_form.h"
#include "ui/users/user_words.h"
#include "ui/users/users_view_model.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/status_pill.h"

#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

UserPanel::UserPanel(UsersViewModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_detail(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_state(new StatusPill(this))
    , m_powers(new QWidget(this))
    , m_role(new QComboBox(m_powers))
    , m_roleRow(new FieldRow(QString(), m_role, FieldRow::LabelPlace::Above, m_powers))
    , m_changeRole(new KeyButton(QString(), ButtonKind::Secondary, m_powers))
    , m_toggle(new KeyButton(QString(), ButtonKind::Secondary, m_powers))
    , m_passwordTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, m_powers))
    , m_password(new NewPasswordFields("reset"_L1, m_powers))
    , m_reset(new KeyButton(QString(), ButtonKind::Secondary, m_powers))
    , m_newPin(new PasswordEdit(m_powers))
    , m_newPinRow(new FieldRow(QString(), m_newPin, FieldRow::LabelPlace::Above, m_powers))
    , m_givePin(new KeyButton(QString(), ButtonKind::Secondary, m_powers))
    , m_takePin(new KeyButton(QString(), ButtonKind::Secondary, m_powers))
    , m_pin(new OwnPinForm(model, this))
{
    build();
    wire();
    writeWords();
}

void UserPanel::build()
{
    setPurpose(m_role, "userRole"_L1);
    setPurpose(m_changeRole, "changeRole"_L1);
    setPurpose(m_toggle, "toggleUser"_L1);
    setPurpose(m_reset, "resetPassword"_L1);
    setPurpose(m_takePin, "takePin"_L1);
    setPurpose(m_newPin, "newPin"_L1);
    setPurpose(m_givePin, "givePin"_L1);
    m_takePin->setKey(Qt::Key_F9);
    m_toggle->setKey(Qt::Key_F8);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto* role = new FlowLayout(space::kSmall);
    role->addWidget(m_changeRole);
    role->addWidget(m_toggle);
    auto* powers = new QVBoxLayout(m_powers);
    powers->setContentsMargins(0, 0, 0, 0);
    powers->setSpacing(space::kSmall);
    powers->addWidget(m_roleRow);
    powers->addLayout(role);
    powers->addSpacing(space::kMedium);
    powers->addWidget(m_passwordTitle);
    powers->addWidget(m_password);
    auto* secrets = new QHBoxLayout;
    secrets->setSpacing(space::kMedium);
    secrets->addWidget(m_reset);
    secrets->addStretch(1);
    powers->addLayout(secrets);
    powers->addWidget(m_newPinRow);
    auto* pins = new FlowLayout(space::kSmall);
    pins->addWidget(m_givePin);
    pins->addWidget(m_takePin);
    powers->addLayout(pins);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_detail);
    column->addSpacing(space::kMedium);
    column->addWidget(m_powers);
    column->addSpacing(space::kMedium);
    column->addWidget(m_pin);
    column->addStretch(1);
}

void UserPanel::wire()
{
    connect(&m_model, &UsersViewModel::usersChanged, this, &UserPanel::showUser);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        const auto* user = m_model.user(m_id);
        m_changeRole->setEnabled(user != nullptr
            && m_role->currentData().toString() != QString(identity::roleName(user->role)));
    });
    connect(m_changeRole, &KeyButton::clicked, this, [this] {
        if (const auto role = identity::parseRole(m_role->currentData().toString())) {
            m_model.changeRole(m_id, *role);
        }
    });
    connect(m_toggle, &KeyButton::clicked, this, [this] {
        if (const auto* user = m_model.user(m_id)) {
            m_model.setDisabled(m_id, !user->isDisabled);
        }
    });
    connect(m_takePin, &KeyButton::clicked, this, [this] { m_model.removePin(m_id); });
    connect(m_givePin, &KeyButton::clicked, this, &UserPanel::givePin);
    connect(m_newPin, &QLineEdit::returnPressed, this, &UserPanel::givePin);
    connect(m_newPin, &QLineEdit::textEdited, m_newPinRow, &FieldRow::clearError);
    const auto reset = [this] {
        const auto* user = m_model.user(m_id);
        if (user == nullptr) {
            return;
        }
        if (const auto password = m_password->read(user->username)) {
            m_model.resetPassword(m_id, *password);
        }
    };
    connect(m_reset, &KeyButton::clicked, this, reset);
    connect(m_password, &NewPasswordFields::completed, this, reset);
}

void UserPanel::givePin()
{
    // A copy of its own: the field overwrites its letters when it forgets them.
    QString pin = m_newPin->text();
    pin.detach();
    m_model.givePin(m_id, pin);
}

void UserPanel::show(UserId id)
{
    if (id != m_id) {
        forget();
    }
    m_id = id;
    showUser();
}

void UserPanel::forget()
{
    m_password->forget();
    m_newPin->forget();
    m_newPinRow->clearError();
    m_pin->forget();
}

void UserPanel::showUser()
{
    const auto* user = m_model.user(m_id);
    m_powers->setVisible(user != nullptr && m_model.mayManage(user->role));
    m_pin->setVisible(user != nullptr && user->id == m_model.self());
    m_state->setVisible(user != nullptr);
    if (user == nullptr) {
        m_title->setText(tr("Users"));
        m_detail->setText(tr("Choose a user on the left, or add one with F2."));
        return;
    }
    m_title->setText(user->displayName);
    QStringList detail{user->username, roleText(user->role),
        tr("since %1").arg(dateText(istDate(user->createdAt)))};
    detail << (user->hasPin ? tr("has a PIN") : tr("no PIN"));
    if (user->id == m_model.self()) {
        detail << tr("this is you");
    }
    m_detail->setText(detail.join(u" · "_s));
    m_state->setState(user->isDisabled ? Tone::Warning : Tone::Success,
        user->isDisabled ? tr("Disabled") : tr("May log in"));
    const bool isOther = user->id != m_model.self();
    m_newPinRow->setVisible(isOther);
    m_givePin->setVisible(isOther);
    m_takePin->setVisible(user->hasPin && isOther);
    m_toggle->setText(user->isDisabled ? tr("Enable") : tr("Disable"));
    m_role->clear();
    for (const auto role : m_model.rolesToGive()) {
        m_role->addItem(roleText(role), QString(identity::roleName(role)));
    }
    m_role->setCurrentIndex(m_role->findData(QString(identity::roleName(user->role))));
    m_changeRole->setEnabled(false);
}

bool UserPanel::showError(const Error& error)
{
    if (!m_pin->isHidden() && m_pin->showError(error)) {
        return true;
    }
    if (error.field == u"pin") {
        m_newPinRow->showError(error);
        return true;
    }
    if (error.field == u"password") {
        m_password->showError(error);
        return true;
    }
    return false;
}

void UserPanel::writeWords()
{
    m_roleRow->setLabel(tr("&Role"));
    m_changeRole->setText(tr("Change role"));
    m_passwordTitle->setText(tr("Forgotten password"));
    m_reset->setText(tr("Set new password"));
    m_newPinRow->setLabel(tr("A &PIN to begin with"));
    m_newPinRow->setHint(tr("4 to 8 digits. They can change it themselves."));
    m_givePin->setText(tr("Give the PIN"));
    m_takePin->setText(tr("Take the PIN away"));
    m_password->writeWords();
    m_pin->writeWords();
    showUser();
}

void UserPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

} // namespace mm::ui
