// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPicture = 40;
constexpr int kShortestLine = 160;
} // namespace

EmptyState::EmptyState(QLatin1StringView icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_sentence(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_action(new KeyButton(this))
    , m_column(new QVBoxLayout)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    setLineLength(kLineLength);
    setPurpose(m_action, "start"_L1);
    m_action->hide();
    m_column->setSpacing(space::kSmall);
    m_column->addStretch();
    m_column->addWidget(m_picture);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_action, 0, Qt::AlignHCenter);
    m_column->addStretch();
    auto* layout = new QHBoxLayout(this);
    // A table of two rows has no height to give away.
    layout->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    layout->addStretch();
    layout->addLayout(m_column);
    layout->addStretch();
    connect(m_action, &KeyButton::clicked, this, &EmptyState::actionTriggered);
    drawIcon();
}

void EmptyState::setLineLength(int pixels)
{
    m_lineLength = pixels;
    m_title->setFixedWidth(pixels);
    m_sentence->setFixedWidth(pixels);
}

void EmptyState::setWords(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString& text, const QKeySequence& key)
{
    if (m_action->isHidden()) {
        m_column->insertSpacing(m_column->indexOf(m_action), space::kSmall);
    }
    m_action->setText(text);
    m_action->setKey(key);
    m_action->show();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int line = std::clamp(width() - 2 * space::kSmall, kShortestLine, m_lineLength);
    m_title->setFixedWidth(line);
    m_sentence->setFixedWidth(line);
    // Where there is little room the words come first.
    const int words = m_title->heightForWidth(line) + m_sentence->heightForWidth(line);
    m_picture->setVisible(height() > words + kPicture + 3 * space::kSection);
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
}

void EmptyState::drawIcon()
{
    m_picture->setPixmap(
        iconPixmap(m_icon, tokensFor(this)[Role::Outline], kPicture, devicePixelRatioF()));
}

} // namespace mm::ui
