// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/start_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget* parent)
    : SetupPage(parent)
    , m_own(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_ownWords(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_demo(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_demoWords(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_join(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_joinWords(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_restore(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    setPurpose(m_own, "ownTemple"_L1);
    setPurpose(m_demo, "demoTemple"_L1);
    setPurpose(m_join, "joinTemple"_L1);
    setPurpose(m_restore, "restoreTemple"_L1);
    m_own->setKey(Qt::Key_F2);
    m_demo->setKey(Qt::Key_F3);
    m_restore->setKey(Qt::Key_F4);
    m_join->setKey(Qt::Key_F5);
    for (RoleLabel* label : {m_ownWords, m_demoWords, m_joinWords}) {
        label->setWordWrap(true);
    }
    column()->addWidget(m_own);
    column()->addWidget(m_ownWords);
    column()->addSpacing(space::kMedium);
    column()->addWidget(m_join);
    column()->addWidget(m_joinWords);
    column()->addSpacing(space::kMedium);
    column()->addWidget(m_demo);
    column()->addWidget(m_demoWords);
    column()->addSpacing(space::kMedium);
    column()->addWidget(m_restore);
    connect(m_own, &KeyButton::clicked, this, [this] { choose(false, false); });
    connect(m_join, &KeyButton::clicked, this, [this] { choose(false, true); });
    connect(m_demo, &KeyButton::clicked, this, [this] { choose(true, false); });
    connect(m_restore, &KeyButton::clicked, this, &StartPage::restoreWanted);
    StartPage::retranslate();
}

QString StartPage::title() const
{
    return tr("Welcome");
}

QString StartPage::words() const
{
    return tr("Nothing here needs the internet, and what you type is kept if you stop half-way.");
}

void StartPage::showDraft(const SetupDraft& draft)
{
    m_isDemo = draft.isDemo;
    m_isJoin = draft.isJoin;
}

bool StartPage::take(SetupDraft& draft)
{
    draft.isDemo = m_isDemo;
    draft.isJoin = m_isJoin;
    return true;
}

void StartPage::focusFirst()
{
    (m_isJoin ? m_join : m_isDemo ? m_demo : m_own)->setFocus(Qt::OtherFocusReason);
}

void StartPage::choose(bool demo, bool join)
{
    m_isDemo = demo;
    m_isJoin = join;
    Q_EMIT completed();
}

void StartPage::retranslate()
{
    m_own->setText(tr("Set up our temple"));
    m_ownWords->setText(tr("Name and place of the temple, the languages of its receipts, and the "
                           "first administrator. It takes a few minutes."));
    m_join->setText(tr("Join a temple that already runs"));
    m_joinWords->setText(tr("One more counter of a temple that is in the cloud. It needs the "
                            "network once, and a code or a log-in from the office."));
    m_restore->setText(tr("Restore our temple from a backup …"));
    m_demo->setText(tr("Try the demo temple"));
    m_demoWords->setText(tr("A temple with sevas, donation categories and devotees to try "
                            "everything with. Its receipts are not real."));
}

} // namespace mm::ui
