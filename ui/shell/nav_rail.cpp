// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_rail.h"

#include "ui/shell/nav_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/naming.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLastDigit = 9;
constexpr int kWideAtLeast = 168;
} // namespace

NavRail::NavRail(QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_fold(new IconButton("menu"_L1, QString(), this))
{
    setObjectName(u"pagesNavRail"_s);
    setPurpose(m_fold, "fold"_L1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_list->setSpacing(space::kTight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addLayout(m_list);
    layout->addStretch();
    connect(m_fold, &IconButton::clicked, this, [this] {
        setNarrow(!m_narrow);
        Q_EMIT foldToggled(m_narrow);
    });
    setNarrow(false);
}

void NavRail::setPages(const std::vector<const PageSpec*>& pages)
{
    for (const Entry& entry : m_entries) {
        delete entry.button;
    }
    m_entries.clear();
    for (const PageSpec* page : pages) {
        const int place = static_cast<int>(m_entries.size()) + 1;
        const int digit = place <= kLastDigit ? place : 0;
        auto* button = new NavButton(page->icon, digit, this);
        const QByteArray purpose = page->id.toLatin1();
        setPurpose(button, QLatin1StringView(purpose));
        button->setNarrow(m_narrow);
        const QString id = page->id;
        // A screen reader does not click: it toggles what can be checked.
        connect(button, &NavButton::toggled, this, [this, id](bool on) {
            if (on) {
                Q_EMIT pageChosen(id);
            }
        });
        connect(button, &NavButton::pressed, this,
            [this, button] { m_wasCurrent = button->isChecked(); });
        connect(button, &NavButton::clicked, this, [this, id] {
            if (m_wasCurrent) {
                Q_EMIT pageChosen(id);
            }
        });
        if (digit > 0) {
            const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit);
            auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), button);
            connect(shortcut, &QShortcut::activated, this, [this, id] { Q_EMIT pageChosen(id); });
        }
        m_list->addWidget(button);
        m_entries.push_back({page, button});
    }
    retranslate();
}

void NavRail::setCurrent(const QString& id)
{
    for (const Entry& entry : m_entries) {
        if (entry.page->id == id) {
            const QSignalBlocker quiet(entry.button);
            entry.button->setChecked(true);
        }
    }
}

void NavRail::focusCurrent()
{
    for (const Entry& entry : m_entries) {
        if (entry.button->isChecked()) {
            entry.button->setFocus(Qt::OtherFocusReason);
        }
    }
}

void NavRail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (const Entry& entry : m_entries) {
        entry.button->setNarrow(narrow);
    }
    setMinimumWidth(narrow ? 0 : kWideAtLeast);
    retranslate();
}

void NavRail::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens[Role::Surface]);
    painter.setPen(tokens[Role::Border]);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void NavRail::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (by == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::size_t next = i + static_cast<std::size_t>(by);
        if (m_entries[i].button->hasFocus() && next < m_entries.size()) {
            m_entries[next].button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void NavRail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NavRail::retranslate()
{
    setAccessibleName(tr("Pages"));
    m_fold->setName(m_narrow ? tr("Show the names of the pages") : tr("Show only icons"));
    for (const Entry& entry : m_entries) {
        entry.button->setTitle(pageTitle(*entry.page));
    }
}

} // namespace mm::ui
