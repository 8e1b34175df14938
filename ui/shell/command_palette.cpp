// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/search_box.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 560;
constexpr int kTop = 72;
} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QWidget(window)
    , m_box(new SearchBox(this))
{
    setObjectName(u"commandPalette"_s);
    setLargeControls(this);
    setPurpose(m_box, "command"_L1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->addWidget(m_box);
    window->installEventFilter(this);
    m_box->installEventFilter(this);
    connect(m_box, &SearchBox::searched, this, &CommandPalette::search);
    connect(m_box, &SearchBox::chosen, this, [this](const SearchHit& hit) {
        const auto run = m_shown.at(hit.value.toULongLong()).run;
        dismiss();
        run();
    });
    retranslate();
    hide();
}

void CommandPalette::addSource(Source source)
{
    m_sources.push_back(std::move(source));
}

void CommandPalette::open()
{
    if (!isVisible()) {
        m_focusBefore = window()->focusWidget();
    }
    place();
    QWidget::show();
    raise();
    m_box->clear();
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->ask();
}

void CommandPalette::search(const QString& text, quint64 question)
{
    m_question = question;
    m_answers.assign(m_sources.size(), {});
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        m_sources[i](text, [self = QPointer(this), i, question](std::vector<Command> commands) {
            if (self != nullptr && question == self->m_question) {
                self->m_answers[i] = std::move(commands);
                self->show(question);
            }
        });
    }
}

void CommandPalette::show(quint64 question)
{
    m_shown.clear();
    QList<SearchHit> hits;
    for (const auto& answer : m_answers) {
        for (const Command& command : answer) {
            SearchHit hit = command.hit;
            hit.value = static_cast<quint64>(m_shown.size());
            hits << hit;
            m_shown.push_back(command);
        }
    }
    m_box->setHits(question, hits, hits.isEmpty() ? -1 : 0);
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

void CommandPalette::place()
{
    const int width = std::min(kWidth, parentWidget()->width() - 2 * space::kLarge);
    setGeometry((parentWidget()->width() - width) / 2, std::min(kTop, parentWidget()->height() / 8),
        width, sizeHint().height());
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Sunken], tokens[Role::Outline], kRadius);
}

void CommandPalette::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CommandPalette::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == m_box && event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    m_box->setAccessibleName(tr("Search or command"));
    m_box->setPlaceholderText(tr("Page, command, devotee or receipt"));
    m_box->setNothingFound(tr("Nothing is called that"));
    if (isVisible()) {
        m_box->ask();
    }
}

bool matchesWords(const QString& title, const QString& text)
{
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString& part) {
        return std::any_of(words.begin(), words.end(),
            [&part](const QString& word) { return word.startsWith(part, Qt::CaseInsensitive); });
    });
}

} // namespace mm::ui
