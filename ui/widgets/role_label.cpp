// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/role_label.h"

#include "ui/theme/theme.h"
#include "ui/widgets/interface_language.h"

#include <QEvent>
#include <QHash>
#include <QPainter>
#include <QStyle>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// A letter of the script in which the window speaks.
QString sampleOf(const QString& language)
{
    static const QHash<QString, QString> kLetters{{u"kn"_s, u"ಕ"_s}, {u"hi"_s, u"क"_s},
        {u"mr"_s, u"क"_s}, {u"ta"_s, u"க"_s}, {u"te"_s, u"క"_s}, {u"ml"_s, u"ക"_s},
        {u"gu"_s, u"ક"_s}, {u"bn"_s, u"ক"_s}};
    return kLetters.value(language.left(2));
}

} // namespace

RoleLabel::RoleLabel(QWidget* parent)
    : RoleLabel(QString(), Role::Text, FontRole::Body, parent)
{ }

RoleLabel::RoleLabel(const QString& text, Role role, FontRole font, QWidget* parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFontRole(this, font);
    recolor();
}

void RoleLabel::setRole(Role role)
{
    m_role = role;
    recolor();
}

void RoleLabel::setText(const QString& text)
{
    QLabel::setText(text);
    keepRoom();
}

void RoleLabel::keepRoom()
{
    if (wordWrap() && isVisible()) {
        setMinimumHeight(text().isEmpty() ? 0 : heightForWidth(width()));
    }
}

bool RoleLabel::isPlain() const
{
    return !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

std::pair<QString, int> RoleLabel::shownText() const
{
    if (buddy() == nullptr) {
        return {text(), -1};
    }
    QString shown;
    int place = -1;
    const QString raw = text();
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) == u'&' && i + 1 < raw.size()) {
            ++i;
            if (raw.at(i) != u'&') {
                place = static_cast<int>(shown.size());
            }
        }
        shown += raw.at(i);
    }
    return {shown, place};
}

LineBox RoleLabel::box() const
{
    return lineBox(font(), shownText().first + sampleOf(interfaceLanguage()));
}

QSize RoleLabel::around() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right() + 2 * margin(),
        margins.top() + margins.bottom() + 2 * margin()};
}

QSize RoleLabel::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    if (!isPlain()) {
        return hint;
    }
    return {hint.width(), heightForWidth(hint.width())};
}

QSize RoleLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    if (!isPlain()) {
        return hint;
    }
    return {hint.width(), wordWrap() ? box().height() + around().height() : sizeHint().height()};
}

int RoleLabel::heightForWidth(int width) const
{
    if (!isPlain()) {
        return std::max(0, QLabel::heightForWidth(width));
    }
    const QSize rest = around();
    const int room = wordWrap() ? std::max(1, width - rest.width()) : 0;
    return linesHeight(font(), shownText().first, box(), room) + rest.height();
}

void RoleLabel::paintEvent(QPaintEvent* event)
{
    if (!isPlain()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto [shown, place] = shownText();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    const int flags = static_cast<int>(side) | (wordWrap() ? int(Qt::TextWordWrap) : 0);
    const int space = margin();
    drawTextLines(&painter, contentsRect().adjusted(space, space, -space, -space), flags, shown,
        box(), place);
}

void RoleLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    keepRoom();
}

void RoleLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        recolor();
    } else if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
    }
}

// Only then is it known in which page, and so in which scheme, the label stands.
void RoleLabel::showEvent(QShowEvent* event)
{
    recolor();
    QLabel::showEvent(event);
    keepRoom();
}

void RoleLabel::recolor()
{
    const QColor wanted = tokensFor(this)[m_role];
    if (palette().color(QPalette::WindowText) != wanted) {
        QPalette own;
        own.setColor(QPalette::WindowText, wanted);
        setPalette(own);
    }
}

} // namespace mm::ui
