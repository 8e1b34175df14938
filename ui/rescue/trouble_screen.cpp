// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rescue/trouble_screen.h"

#include "ui/login/look_switch.h"
#include "ui/login/screen_card.h"
#include "ui/rescue/restore_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardWidth = 600;

/// Only these are mended by a backup; the others by waiting, by space, by the right program.
bool needsBackup(const Error& why)
{
    return why.kind == ErrorKind::Integrity && why.rule != "store.migration_changed"_L1;
}

bool mayRetry(const Error& why)
{
    return why.kind == ErrorKind::Storage || why.kind == ErrorKind::Busy;
}

} // namespace

TroubleScreen::TroubleScreen(const Parts& parts, const Error& why, QWidget* parent)
    : QWidget(parent)
    , m_why(why)
{
    build(parts);
}

TroubleScreen::TroubleScreen(const Parts& parts, QWidget* parent)
    : QWidget(parent)
{
    build(parts);
}

void TroubleScreen::build(const Parts& parts)
{
    setObjectName(u"troubleScreen"_s);
    m_title = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this);
    m_title->setWordWrap(true);
    m_words = new RoleLabel(QString(), Role::Text, FontRole::Body, this);
    m_retry = new KeyButton(QString(), ButtonKind::Primary, this);
    m_close = new KeyButton(QString(), ButtonKind::Quiet, this);
    setPurpose(m_words, "troubleWords"_L1);
    setPurpose(m_retry, "retry"_L1);
    setPurpose(m_close, "closeTrouble"_L1);
    m_words->setWordWrap(true);
    m_retry->setKey(Qt::Key_F5);
    m_close->setKey(Qt::Key_Escape);
    auto* card = new ScreenCard;
    card->setFixedWidth(kCardWidth);
    card->column()->addWidget(m_title);
    card->column()->addWidget(m_words);
    if (!m_why || needsBackup(*m_why)) {
        m_restore = new RestorePanel(parts.rescuer, parts.files);
        card->column()->addWidget(m_restore);
        connect(m_restore, &RestorePanel::restored, this, &TroubleScreen::restored);
    }
    card->column()->addWidget(m_retry);
    card->column()->addWidget(m_close);
    layOutScreen(this, card, new LookSwitch(parts.theme, parts.languages));
    m_retry->setVisible(m_why && mayRetry(*m_why));
    connect(m_retry, &KeyButton::clicked, this, &TroubleScreen::retryWanted);
    connect(m_close, &KeyButton::clicked, this, &TroubleScreen::closed);
    retranslate();
    if (m_why && m_restore != nullptr) {
        m_restore->searchOwn();
    }
}

void TroubleScreen::focusInEvent(QFocusEvent* /*event*/)
{
    if (m_restore != nullptr) {
        m_restore->focusFirst();
    } else {
        (m_retry->isHidden() ? m_close : m_retry)->setFocus(Qt::OtherFocusReason);
    }
}

void TroubleScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_restore != nullptr) {
            m_restore->retranslate();
        }
    }
}

void TroubleScreen::retranslate()
{
    m_title->setText(m_why ? tr("The temple's books cannot be opened") : tr("Restore a backup"));
    m_words->setText(m_why
            ? errorSentence(*m_why)
            : tr("The temple as it was when the backup was made comes to this computer. Have the "
                 "recovery key sheet at hand."));
    m_retry->setText(tr("Try again"));
    m_close->setText(m_why ? tr("Close the program") : tr("Back"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_words->text());
}

} // namespace mm::ui
