// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rescue/keys_screen.h"

#include "models/identity/recovery_key.h"
#include "ui/login/look_switch.h"
#include "ui/login/screen_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCardWidth = 600;
}

KeysScreen::KeysScreen(Theme& theme, texts::LanguageSwitch& languages, QWidget* parent)
    : QWidget(parent)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_words(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
    , m_key(new QLineEdit(this))
    , m_keyRow(new FieldRow(QString(), m_key))
    , m_open(new KeyButton(QString(), ButtonKind::Primary, this))
{
    setObjectName(u"keysScreen"_s);
    setPurpose(m_key, "keysRecoveryKey"_L1);
    setPurpose(m_open, "openKeys"_L1);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_open->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    auto* card = new ScreenCard;
    card->setFixedWidth(kCardWidth);
    const QList<QWidget*> column{m_title, m_words, m_keyRow, m_open};
    for (QWidget* each : column) {
        card->column()->addWidget(each);
    }
    layOutScreen(this, card, new LookSwitch(theme, languages));
    connect(m_key, &QLineEdit::textEdited, m_keyRow, &FieldRow::clearError);
    connect(m_key, &QLineEdit::returnPressed, this, &KeysScreen::submit);
    connect(m_open, &KeyButton::clicked, this, &KeysScreen::submit);
    retranslate();
}

void KeysScreen::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_keyRow->setVisible(!waiting);
    m_open->setVisible(!waiting);
    retranslate();
}

void KeysScreen::showRefusal(const Error& why)
{
    m_open->setEnabled(true);
    m_keyRow->showError(why);
}

void KeysScreen::submit()
{
    // A slip of the pen is found without the second that the real test takes.
    if (const auto key = identity::parseRecoveryKey(m_key->text(), u"recovery_key"_s); !key) {
        m_keyRow->showError(key.error());
        return;
    }
    m_open->setEnabled(false);
    Q_EMIT keyTyped(m_key->text());
}

void KeysScreen::focusInEvent(QFocusEvent* /*event*/)
{
    m_key->setFocus(Qt::OtherFocusReason);
}

void KeysScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void KeysScreen::retranslate()
{
    m_title->setText(tr("The temple's keys"));
    m_words->setText(m_waiting
            ? tr("Asking the keyring of this computer …")
            : tr("This computer has the temple's books, but no copy of the keys that seal what is "
                 "confidential in them. Type the recovery key from the sheet; it is asked only "
                 "once."));
    m_keyRow->setLabel(tr("&Recovery key"));
    m_open->setText(tr("Go on"));
    setAccessibleName(m_title->text());
}

} // namespace mm::ui
