// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace mm::ui {

namespace {
constexpr int kCapPadding = 5;
}

KeyButton::KeyButton(QWidget* parent)
    : KeyButton(QString(), ButtonKind::Secondary, parent)
{ }

KeyButton::KeyButton(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
{
    setKind(kind);
    setAutoDefault(false);
}

void KeyButton::setKey(const QKeySequence& key, KeyUse use)
{
    m_key = key;
    delete m_shortcut;
    m_shortcut = nullptr;
    if (use == KeyUse::Acts && !key.isEmpty()) {
        m_shortcut = new QShortcut(key, this);
        m_shortcut->setAutoRepeat(false);
        connect(m_shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    }
    setAccessibleDescription(keyText());
    updateGeometry();
    update();
}

QString KeyButton::keyText() const
{
    if (m_key == QKeySequence(Qt::Key_Return) || m_key == QKeySequence(Qt::Key_Enter)) {
        return tr("Enter", "the key");
    }
    if (m_key == QKeySequence(Qt::Key_Escape)) {
        return tr("Esc", "the key");
    }
    return m_key.toString(QKeySequence::NativeText);
}

int KeyButton::capWidth() const
{
    if (m_key.isEmpty()) {
        return 0;
    }
    return QFontMetrics(fontFor(FontRole::Secondary)).horizontalAdvance(keyText())
        + 2 * kCapPadding;
}

QSize KeyButton::contentSize() const
{
    QSize size = fontMetrics().size(Qt::TextShowMnemonic, text());
    if (!icon().isNull()) {
        size.rwidth() += iconSize().width() + space::kSmall;
        size.setHeight(std::max(size.height(), iconSize().height()));
    }
    if (!m_key.isEmpty()) {
        size.rwidth() += capWidth() + space::kSmall;
    }
    return size;
}

QSize KeyButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, contentSize(), this);
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_key.isEmpty()) {
        setAccessibleDescription(keyText());
        updateGeometry();
    }
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat()) {
        click();
    } else if (!enter) {
        QPushButton::keyPressEvent(event);
    }
}

void KeyButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QColor color = buttonTextColor(option, this);
    painter.setPen(color);

    const QSize content = contentSize();
    int x = std::max(space::kTight, (width() - content.width()) / 2);
    if (!icon().isNull()) {
        const QRect place(QPoint(x, (height() - iconSize().height()) / 2), iconSize());
        icon().paint(&painter, place, Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
        x += iconSize().width() + space::kSmall;
    }
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    drawTextLine(&painter, QRect(x, 0, words, height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (m_key.isEmpty()) {
        return;
    }
    const QFont capFont = fontFor(FontRole::Secondary);
    const int capHeight = QFontMetrics(capFont).height() + 2;
    const QRect cap(x + words + space::kSmall, (height() - capHeight) / 2, capWidth(), capHeight);
    paintPanel(&painter, cap, QColor(), color, kRadius / 2);
    painter.setFont(capFont);
    drawTextLine(&painter, cap, Qt::AlignCenter, keyText());
}

} // namespace mm::ui
