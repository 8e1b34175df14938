// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/approval_panel.h"

#include "ui/login/password_edit.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

ApprovalPanel::ApprovalPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_why(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_name(new QLineEdit(this))
    , m_secret(new PasswordEdit(this))
    , m_nameRow(new FieldRow(QString(), m_name, FieldRow::LabelPlace::Above, this))
    , m_secretRow(new FieldRow(QString(), m_secret, FieldRow::LabelPlace::Above, this))
    , m_agree(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_keep(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    setPurpose(m_name, "approver"_L1);
    setPurpose(m_secret, "approverPin"_L1);
    setPurpose(m_agree, "approve"_L1);
    setPurpose(m_keep, "approvalKeep"_L1);
    m_name->setMaxLength(64);
    m_why->setWordWrap(true);
    m_title->setWordWrap(true);
    m_keep->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    auto* buttons = new FlowLayout(space::kSmall);
    buttons->addWidget(m_agree);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_nameRow);
    column->addWidget(m_secretRow);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearError);
    connect(m_secret, &QLineEdit::textEdited, m_secretRow, &FieldRow::clearError);
    connect(m_name, &QLineEdit::returnPressed, m_secret, qOverload<>(&QWidget::setFocus));
    connect(m_secret, &QLineEdit::returnPressed, this, &ApprovalPanel::agree);
    connect(m_agree, &KeyButton::clicked, this, &ApprovalPanel::agree);
    connect(m_keep, &KeyButton::clicked, this, &ApprovalPanel::dismissed);
    retranslate();
    hide();
}

void ApprovalPanel::retranslate()
{
    m_title->setText(tr("A second person must agree"));
    m_nameRow->setLabel(tr("&User name"));
    m_secretRow->setLabel(tr("P&IN or password"));
    m_agree->setText(tr("Agree"));
    m_keep->setText(tr("Leave it"));
}

void ApprovalPanel::open(const Error& why)
{
    m_why->setText(errorSentence(why));
    m_name->clear();
    m_secret->forget();
    m_nameRow->clearError();
    m_secretRow->clearError();
    m_agree->setEnabled(true);
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ApprovalPanel::showError(const Error& error)
{
    m_agree->setEnabled(true);
    m_secret->forget();
    (error.field == u"approver" ? m_nameRow : m_secretRow)->showError(error);
}

void ApprovalPanel::close()
{
    m_secret->forget();
    m_name->clear();
    hide();
}

void ApprovalPanel::agree()
{
    if (!m_agree->isEnabled()) {
        return;
    }
    m_agree->setEnabled(false);
    QString secret = m_secret->take();
    Q_EMIT approved(m_name->text().trimmed(), secret);
}

void ApprovalPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ApprovalPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

} // namespace mm::ui
