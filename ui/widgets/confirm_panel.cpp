// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirm_panel.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

ConfirmPanel::ConfirmPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_consequence(new RoleLabel(this))
    , m_fields(new QVBoxLayout)
    , m_deed(new KeyButton(QString(), ButtonKind::Danger, this))
    , m_keep(new KeyButton(QString(), ButtonKind::Secondary, this))
{
    m_title->setWordWrap(true);
    m_consequence->setWordWrap(true);
    setPurpose(m_deed, "deed"_L1);
    setPurpose(m_keep, "keep"_L1);
    m_keep->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    auto* buttons = new FlowLayout(space::kSmall);
    buttons->addWidget(m_deed);
    buttons->addWidget(m_keep);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_title);
    layout->addWidget(m_consequence);
    layout->addLayout(m_fields);
    layout->addLayout(buttons);
    hide();
    connect(m_keep, &KeyButton::clicked, this, &ConfirmPanel::dismiss);
    connect(m_deed, &KeyButton::clicked, this, [this] {
        setReady(false);
        Q_EMIT confirmed();
    });
}

void ConfirmPanel::setWords(const QString& title, const QString& consequence)
{
    m_title->setText(title);
    m_consequence->setText(consequence);
    setAccessibleName(title);
    setAccessibleDescription(consequence);
}

void ConfirmPanel::setDeed(const QString& deed, Money amount)
{
    setDeed(deed.arg(moneyText(amount)));
}

void ConfirmPanel::setDeed(const QString& deed)
{
    m_deed->setText(deed);
}

void ConfirmPanel::setKeepText(const QString& text)
{
    m_keep->setText(text);
}

void ConfirmPanel::addField(QWidget* field)
{
    m_fields->addWidget(field);
    if (m_firstField == nullptr) {
        const auto* row = qobject_cast<FieldRow*>(field);
        m_firstField = row != nullptr ? row->control() : field;
    }
    // Tab goes the way the eye goes: fields, then the deed, then keeping.
    setTabOrder(field, m_deed);
    setTabOrder(m_deed, m_keep);
}

void ConfirmPanel::setReady(bool ready)
{
    m_deed->setEnabled(ready);
}

void ConfirmPanel::open()
{
    setReady(true);
    show();
    QWidget* first = m_firstField != nullptr ? m_firstField : m_keep;
    first->setFocus(Qt::OtherFocusReason);
}

void ConfirmPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Danger], kRadius);
}

void ConfirmPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ConfirmPanel::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

} // namespace mm::ui
