// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/today/board_model.h"
#include "ui/today/board_view.h"
#include "ui/today/seva_list_panel.h"
#include "ui/today/today_view_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Hidden until there is something to print with.
KeyButton* makePaperKey(const QKeySequence& keys, QLatin1StringView purpose, QWidget* board)
{
    auto* key = new KeyButton(QString(), ButtonKind::Quiet, board);
    key->setKey(keys);
    setPurpose(key, purpose);
    key->hide();
    return key;
}

} // namespace

TodayPage::TodayPage(DeskRunner& runner, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_runner(runner)
    , m_clock(clock)
    , m_model(new TodayViewModel(runner, clock, this))
    , m_rows(new BoardModel(this))
{
    // A lamp-lit sanctum: a white screen blinds.
    setOwnScheme(this, Scheme::Dark);
    setLargeControls(this);
    build();
    wire();
    writeWords();
}

QString TodayPage::title() const
{
    return tr("Today");
}

QWidget* TodayPage::buildBoard()
{
    auto* board = new QWidget(this);
    m_additionsKey = makePaperKey(Qt::CTRL | Qt::SHIFT | Qt::Key_P, "printAdditions"_L1, board);
    m_date = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, board);
    setPurpose(m_date, "boardDate"_L1);
    m_tally = new RoleLabel(QString(), Role::Muted, FontRole::Section, board);
    setPurpose(m_tally, "tally"_L1);
    m_before = new KeyButton(QString(), ButtonKind::Quiet, board);
    m_before->setIcon(themedIcon("chevron-left"_L1, Role::Text, m_before));
    m_before->setKey(Qt::Key_Minus);
    setPurpose(m_before, "dayBefore"_L1);
    m_after = new KeyButton(QString(), ButtonKind::Quiet, board);
    m_after->setIcon(themedIcon("chevron-right"_L1, Role::Text, m_after));
    m_after->setKey(Qt::Key_Plus);
    setPurpose(m_after, "dayAfter"_L1);
    m_todayKey = new KeyButton(QString(), ButtonKind::Quiet, board);
    m_todayKey->setKey(Qt::Key_T);
    setPurpose(m_todayKey, "goToToday"_L1);
    m_paperKey = makePaperKey(Qt::CTRL | Qt::Key_P, "printList"_L1, board);
    m_paperKey->setIcon(themedIcon("print"_L1, Role::Text, m_paperKey));
    m_banner = new Banner(board);
    setPurpose(m_banner, "todayBanner"_L1);
    m_banner->hide();
    m_view = new BoardView(*m_rows, board);
    setPurpose(m_view, "board"_L1);
    m_empty = new EmptyState("today"_L1, board);
    m_performKey = new KeyButton(QString(), ButtonKind::Quiet, board);
    m_performKey->setKey(Qt::Key_Space, KeyButton::KeyUse::ShownOnly);
    setPurpose(m_performKey, "perform"_L1);
    m_noShowKey = new KeyButton(QString(), ButtonKind::Quiet, board);
    m_noShowKey->setKey(Qt::Key_N, KeyButton::KeyUse::ShownOnly);
    setPurpose(m_noShowKey, "noShow"_L1);
    m_board = new QStackedWidget(board);
    m_board->addWidget(m_view);
    m_board->addWidget(m_empty);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_before);
    head->addWidget(m_after);
    head->addSpacing(space::kSmall);
    head->addWidget(m_date);
    head->addWidget(m_todayKey);
    head->addStretch();
    head->addWidget(m_tally);
    head->addWidget(m_paperKey);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_performKey);
    foot->addWidget(m_noShowKey);
    foot->addStretch();
    foot->addWidget(m_additionsKey);
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_board, 1);
    column->addLayout(foot);
    return board;
}

void TodayPage::build()
{
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(buildBoard());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_whole);
}

void TodayPage::wire()
{
    connect(m_model, &TodayViewModel::listChanged, this, &TodayPage::showList);
    connect(m_model, &TodayViewModel::marked, this, [this] { m_banner->hide(); });
    connect(m_model, &TodayViewModel::refused, this,
        [this](const Error& error) { m_banner->say(Tone::Danger, errorSentence(error)); });
    connect(m_view, &BoardView::performRequested, m_model, &TodayViewModel::perform);
    connect(m_view, &BoardView::noShowRequested, m_model, &TodayViewModel::markNoShow);
    connect(
        m_performKey, &KeyButton::clicked, this, [this] { m_model->perform(m_view->current()); });
    connect(
        m_noShowKey, &KeyButton::clicked, this, [this] { m_model->markNoShow(m_view->current()); });
    connect(m_before, &KeyButton::clicked, this,
        [this] { m_model->showDate(m_model->date().addDays(-1)); });
    connect(m_after, &KeyButton::clicked, this,
        [this] { m_model->showDate(m_model->date().addDays(1)); });
    connect(m_todayKey, &KeyButton::clicked, this, [this] { m_model->showDate(m_model->today()); });
    connect(m_paperKey, &KeyButton::clicked, this, [this] { openPaper(false); });
    connect(m_additionsKey, &KeyButton::clicked, this, [this] { openPaper(true); });
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, m_model, &TodayViewModel::tick);
}

void TodayPage::setPrinting(PrintRoom& room, FilePicker& files)
{
    m_paper = new SevaListPanel(m_runner, m_clock, room, files, this);
    m_whole->addWidget(m_paper);
    connect(m_paper, &SevaListPanel::closed, this, &TodayPage::closePaper);
    m_paperKey->show();
    m_additionsKey->show();
}

void TodayPage::openPaper(bool onlyAdditions)
{
    if (m_paper != nullptr) {
        m_whole->setCurrentWidget(m_paper);
        m_paper->open(m_model->date(),
            onlyAdditions ? SevaListPanel::Extent::Additions : SevaListPanel::Extent::Whole);
    }
}

void TodayPage::closePaper()
{
    m_whole->setCurrentIndex(0);
    QWidget* board = m_view->isVisible() ? static_cast<QWidget*>(m_view) : m_after;
    board->setFocus(Qt::OtherFocusReason);
}

void TodayPage::writeWords()
{
    setSpokenName(m_before, tr("The day before"), tr("The day before"));
    setSpokenName(m_after, tr("The day after"), tr("The day after"));
    m_todayKey->setText(tr("Today"));
    m_paperKey->setText(tr("Print the list"));
    m_additionsKey->setText(tr("Additions since the last print"));
    m_performKey->setText(tr("Performed"));
    m_noShowKey->setText(tr("No-show"));
    setSpokenName(m_view, tr("Sevas of the day"),
        tr("Arrow keys walk, Space marks performed, N marks that nobody came."));
    m_empty->setWords(tr("No sevas on this day"),
        tr("What is booked at the counter for this day stands here by itself."));
    showHead();
}

void TodayPage::onLanguageChanged()
{
    m_rows->retranslate();
    writeWords();
    if (m_paper != nullptr) {
        m_paper->retranslate();
    }
}

void TodayPage::onShown()
{
    m_minute.start();
    m_model->tick();
    m_view->setFocus(Qt::OtherFocusReason);
}

void TodayPage::hideEvent(QHideEvent* event)
{
    m_minute.stop();
    Page::hideEvent(event);
}

void TodayPage::showList()
{
    const BookingId current = m_view->current();
    m_rows->setList(m_model->list(), m_model->language());
    m_view->setCurrent(current);
    const bool isEmpty = m_model->isRead() && m_model->list().entries.empty();
    const bool hadFocus = m_view->hasFocus();
    m_board->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
    if (hadFocus && isEmpty) {
        m_after->setFocus(Qt::OtherFocusReason);
    } else if (!isEmpty && (m_after->hasFocus() || m_before->hasFocus())) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
    showHead();
}

void TodayPage::showHead()
{
    const QDate date = m_model->date();
    const bool isToday = date == m_model->today();
    const QString day = dateText(date);
    m_date->setText(isToday ? tr("Today, %1").arg(day) : day);
    m_date->setRole(isToday ? Role::Accent : Role::Text);
    m_todayKey->setVisible(!isToday);
    const auto tally = m_model->tally();
    m_tally->setText(
        tally.all == 0 ? QString() : tr("%1 of %2 performed").arg(tally.performed).arg(tally.all));
    m_performKey->setVisible(m_model->mayMark() && tally.all > 0);
    m_noShowKey->setVisible(m_model->mayMark() && tally.all > 0);
}

} // namespace mm::ui
