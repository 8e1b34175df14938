// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_wizard.h"

#include "models/core/clock.h"
#include "ui/login/look_switch.h"
#include "ui/login/password_edit.h"
#include "ui/login/screen_card.h"
#include "ui/setup/administrator_page.h"
#include "ui/setup/join_page.h"
#include "ui/setup/key_sheet_panel.h"
#include "ui/setup/languages_page.h"
#include "ui/setup/place_page.h"
#include "ui/setup/start_page.h"
#include "ui/setup/temple_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardWidth = 600;
/// The pages by their place in the stack; the key sheet comes behind them.
enum PageNumber { Start, Temple, Place, Languages, Administrator, Join };

/// Which page asks for the field that the set-up refused.
int pageOf(const QString& field)
{
    if (field == "lat"_L1 || field == "lon"_L1 || field == "city"_L1 || field == "state"_L1) {
        return Place;
    }
    if (field == "counter"_L1 || field == "receipt_language"_L1) {
        return Languages;
    }
    if (field == "temple_code"_L1 || field == "name"_L1 || field == "name_local"_L1) {
        return Temple;
    }
    return Administrator;
}

} // namespace

SetupWizard::SetupWizard(const Parts& parts, bool demo, QWidget* parent)
    : QWidget(parent)
    , m_founder(parts.founder)
    , m_joiner(parts.joiner)
    , m_memo(parts.memo)
    , m_card(new ScreenCard)
    , m_step(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_words(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_administrator(new AdministratorPage)
    , m_join(new JoinPage)
    , m_keySheet(new KeySheetPanel(parts.room, parts.files))
    , m_back(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_next(new KeyButton(QString(), ButtonKind::Primary, this))
{
    setObjectName(u"setupWizard"_s);
    m_draft.isDemo = demo;
    if (const auto place = m_memo.read()) {
        m_draft = place->draft;
        m_page = place->step;
    }
    build(parts);
    goTo(way().contains(m_page) ? m_page : Start);
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::build(const Parts& parts)
{
    auto* start = new StartPage;
    connect(start, &StartPage::restoreWanted, this, &SetupWizard::restoreWanted);
    m_pages = {start, new TemplePage, new PlacePage, new LanguagesPage, m_administrator, m_join};
    for (SetupPage* page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
        connect(page, &SetupPage::completed, this, &SetupWizard::next);
    }
    m_stack->addWidget(m_keySheet);
    connect(m_keySheet, &KeySheetPanel::confirmed, this, [this] {
        m_memo.forget();
        Q_EMIT finished();
    });
    setPurpose(m_title, "setupTitle"_L1);
    setPurpose(m_banner, "setup"_L1);
    setPurpose(m_back, "setupBack"_L1);
    setPurpose(m_next, "setupNext"_L1);
    m_words->setWordWrap(true);
    m_banner->hide();
    m_back->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    m_next->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    m_card->setFixedWidth(kCardWidth);
    const QList<QWidget*> column{m_step, m_title, m_words, m_banner, m_stack};
    for (QWidget* each : column) {
        m_card->column()->addWidget(each);
    }
    m_card->column()->addLayout(buttons);
    auto* look = new LookSwitch(parts.theme, parts.languages);
    connect(look, &LookSwitch::languageChanged, this, &SetupWizard::languageChanged);
    layOutScreen(this, m_card, look);
    m_busy = new BusyOverlay(m_card);
    connect(m_busy, &BusyOverlay::cancelRequested, this, [this] { m_joiner.cancel(); });
    connect(m_back, &KeyButton::clicked, this, &SetupWizard::back);
    connect(m_next, &KeyButton::clicked, this, &SetupWizard::next);
}

/// The demo asks only for the administrator, a joining counter only for its temple.
QList<int> SetupWizard::way() const
{
    if (m_draft.isJoin) {
        return {Start, Join};
    }
    return m_draft.isDemo ? QList<int>{Start, Administrator}
                          : QList<int>{Start, Temple, Place, Languages, Administrator};
}

SetupPage* SetupWizard::current() const
{
    return m_pages[m_page];
}

/// As high as this page needs, not as the longest: a small screen does not scroll for nothing.
void SetupWizard::showInStack(QWidget* page)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        QWidget* each = m_stack->widget(i);
        each->setSizePolicy(
            QSizePolicy::Preferred, each == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_stack->setCurrentWidget(page);
}

void SetupWizard::goTo(int page)
{
    m_page = page;
    current()->showDraft(m_draft);
    showInStack(current());
    m_banner->hide();
    retranslate();
    current()->focusFirst();
}

void SetupWizard::next()
{
    if (m_isFounded || !current()->take(m_draft)) {
        return;
    }
    const qsizetype at = way().indexOf(m_page);
    if (at + 1 == way().size()) {
        m_memo.write({m_page, m_draft});
        if (m_draft.isJoin) {
            joinTemple();
        } else {
            foundTemple();
        }
        return;
    }
    const int nextPage = way()[at + 1];
    m_memo.write({nextPage, m_draft});
    goTo(nextPage);
}

void SetupWizard::back()
{
    const qsizetype at = way().indexOf(m_page);
    if (m_isFounded || at <= 0) {
        return;
    }
    goTo(way()[at - 1]);
}

void SetupWizard::foundTemple()
{
    const SetupDraft draft = m_draft.isDemo ? demoDraft(m_draft) : m_draft;
    QString password = m_administrator->takePassword();
    // Letters of its own: the founder overwrites them when it is done.
    const setup::InitDraft init =
        initDraftOf(draft, interfaceLanguage(), QString(password.constData(), password.size()));
    m_busy->setCancellable(false);
    m_busy->start(tr("Making the temple's books"));
    m_founder.found(this, init,
        [this, password = std::move(password)](Result<setup::NewTemple> temple) mutable {
            showFounding(std::move(temple), std::move(password));
        });
}

void SetupWizard::joinTemple()
{
    auto secrets = m_join->takeSecrets();
    sync::JoinDraft draft;
    draft.server = m_draft.server;
    draft.templeCode = m_draft.joinTemple;
    draft.counterCode = m_draft.joinCounter;
    draft.username = m_draft.username;
    // Letters of its own: the joiner overwrites them when it is done.
    draft.password = QString(secrets.password.constData(), secrets.password.size());
    draft.invitation = secrets.invitation;
    m_busy->setCancellable(true);
    m_busy->start(tr("Fetching the temple's books"));
    m_joiner.join(
        this, draft, [this](qint64 rows) { m_busy->setProgress(rows, 0); },
        [this, password = std::move(secrets.password)](
            const Result<sync::JoinedCounter>& counter) mutable {
            showJoining(counter, std::move(password));
        });
}

void SetupWizard::showJoining(const Result<sync::JoinedCounter>& counter, QString password)
{
    m_busy->finish();
    if (!counter) {
        wipe(password);
        m_banner->say(Tone::Danger, errorSentence(counter.error()));
        m_join->focusFirst();
        return;
    }
    m_memo.forget();
    Q_EMIT joined(m_draft.username, std::move(password));
}

void SetupWizard::showFounding(Result<setup::NewTemple> temple, QString password)
{
    m_busy->finish();
    if (!temple) {
        wipe(password);
        showRefusal(temple.error());
        return;
    }
    m_isFounded = true;
    if (m_draft.isDemo) {
        m_memo.forget();
        Q_EMIT founded(*temple, std::move(password));
        Q_EMIT finished();
        return;
    }
    m_memo.owesKeySheet();
    showKeySheet(*temple);
    Q_EMIT founded(*temple, std::move(password));
}

void SetupWizard::showRefusal(const Error& why)
{
    const int page = why.kind == ErrorKind::Validation ? pageOf(why.field) : int(Administrator);
    goTo(way().contains(page) ? page : int(Administrator));
    m_banner->say(Tone::Danger, errorSentence(why));
}

void SetupWizard::showKeySheet(const setup::NewTemple& temple)
{
    const bool hasLocal = !m_draft.nameLocal.trimmed().isEmpty();
    const qint64 now = SystemClock().nowMs();
    m_keySheet->setSheet({hasLocal ? m_draft.nameLocal : m_draft.name,
        hasLocal ? m_draft.name : QString(), m_draft.code, temple.recoveryKey, istDate(now), now});
    showInStack(m_keySheet);
    retranslate();
    m_keySheet->focusFirst();
}

void SetupWizard::focusInEvent(QFocusEvent* /*event*/)
{
    if (m_isFounded) {
        m_keySheet->focusFirst();
    } else {
        current()->focusFirst();
    }
}

void SetupWizard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        back();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SetupWizard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (SetupPage* page : std::as_const(m_pages)) {
            page->retranslate();
        }
        m_keySheet->retranslate();
        retranslate();
    }
}

void SetupWizard::retranslate()
{
    const bool last = way().last() == m_page;
    m_step->setText(m_isFounded
            ? tr("Last step")
            : tr("Step %1 of %2").arg(way().indexOf(m_page) + 1).arg(way().size()));
    m_title->setText(m_isFounded ? tr("The recovery key") : current()->title());
    m_words->setText(current()->words());
    m_words->setVisible(!m_isFounded);
    m_back->setText(tr("Back"));
    m_back->setVisible(!m_isFounded && m_page != Start);
    m_next->setText(m_page == Join ? tr("Join") : last ? tr("Set up") : tr("Next"));
    m_next->setVisible(!m_isFounded && m_page != Start);
    setAccessibleName(m_title->text());
}

} // namespace mm::ui
