// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_style.h"

#include <QStyleOption>
#include <QWidget>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QColor mixed(const QColor& top, const QColor& under, float share)
{
    const auto channel = [share](float a, float b) {
        return a * share + b * (1.0F - share);
    };
    return QColor::fromRgbF(channel(top.redF(), under.redF()),
        channel(top.greenF(), under.greenF()), channel(top.blueF(), under.blueF()));
}

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// The fill of a strong button: a little towards the page while pressed or under the pointer.
QColor strongFill(const QStyleOption& option, const Tokens& tokens, Role role)
{
    if (!has(option, QStyle::State_Enabled)) {
        return tokens[Role::Sunken];
    }
    if (has(option, QStyle::State_Sunken)) {
        return mixed(tokens[Role::Text], tokens[role], 0.22F);
    }
    return has(option, QStyle::State_MouseOver) ? mixed(tokens[Role::Text], tokens[role], 0.12F)
                                                : tokens[role];
}

QColor calmFill(const QStyleOption& option, const Tokens& tokens, const QColor& resting)
{
    if (has(option, QStyle::State_On)) {
        return tokens[Role::Selected];
    }
    if (has(option, QStyle::State_Sunken)) {
        return tokens[Role::Sunken];
    }
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver)
        ? tokens[Role::Hover]
        : resting;
}

} // namespace

void paintPanel(
    QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, int radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? 0.5 : 0.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        paintPanel(
            painter, option.rect, strongFill(option, tokens, Role::Primary), QColor(), kRadius);
        return;
    case ButtonKind::Danger:
        paintPanel(
            painter, option.rect, strongFill(option, tokens, Role::Danger), QColor(), kRadius);
        return;
    case ButtonKind::Quiet:
        paintPanel(painter, option.rect, calmFill(option, tokens, QColor()), QColor(), kRadius);
        return;
    case ButtonKind::Chip:
        paintPanel(painter, option.rect, calmFill(option, tokens, tokens[Role::Surface]),
            tokens[enabled ? Role::Accent : Role::Border], option.rect.height() / 2);
        return;
    case ButtonKind::Secondary:
        break;
    }
    paintPanel(painter, option.rect, calmFill(option, tokens, tokens[Role::Surface]),
        tokens[enabled ? Role::Outline : Role::Border], kRadius);
}

QColor buttonTextColor(const QStyleOption& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(widget);
    if (!has(option, QStyle::State_Enabled)) {
        return tokens[Role::Muted];
    }
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        return tokens[Role::OnPrimary];
    case ButtonKind::Danger:
        return tokens[Role::OnDanger];
    case ButtonKind::Chip:
        return tokens[Role::Accent];
    case ButtonKind::Quiet:
    case ButtonKind::Secondary:
        break;
    }
    return tokens[has(option, QStyle::State_On) ? Role::Primary : Role::Text];
}

void paintToolButton(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    paintPanel(
        painter, option.rect, calmFill(option, tokensFor(widget), QColor()), QColor(), kRadius);
}

void paintField(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(widget);
    const bool open = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    const bool wrong = widget != nullptr && widget->property("mmInvalid").toBool();
    const Role line = wrong ? Role::Danger : open ? Role::Outline : Role::Border;
    paintPanel(
        painter, option.rect, tokens[open ? Role::Surface : Role::Sunken], tokens[line], kRadius);
}

void paintCheck(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(widget);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill = on && enabled ? tokens[Role::Primary] : tokens[Role::Surface];
    paintPanel(painter, option.rect, fill,
        on && enabled ? tokens[Role::Primary] : tokens[Role::Outline], kRadius / 2 + 1);
    if (on) {
        const QColor mark = tokens[enabled ? Role::OnPrimary : Role::Muted];
        const QLatin1StringView name =
            has(option, QStyle::State_NoChange) ? "minus"_L1 : "check"_L1;
        const int size = option.rect.width() - 2;
        painter->drawPixmap(option.rect.topLeft() + QPoint(1, 1),
            iconPixmap(name, mark, size, painter->device()->devicePixelRatioF()));
    }
}

void paintRadio(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(widget);
    const bool on = has(option, QStyle::State_On);
    paintPanel(painter, option.rect, tokens[Role::Surface],
        tokens[on ? Role::Primary : Role::Outline], option.rect.height() / 2);
    if (on) {
        paintPanel(painter, option.rect.adjusted(5, 5, -5, -5), tokens[Role::Primary], QColor(),
            option.rect.height() / 2);
    }
}

void paintComboBox(
    QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow, const QWidget* w)
{
    paintField(painter, option, w);
    const QColor color =
        tokensFor(w)[has(option, QStyle::State_Enabled) ? Role::Text : Role::Muted];
    constexpr int kChevron = 14;
    QRect place(0, 0, kChevron, kChevron);
    place.moveCenter(arrow.center());
    painter->drawPixmap(place.topLeft(),
        iconPixmap("chevron-down"_L1, color, kChevron, painter->device()->devicePixelRatioF()));
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    constexpr int kSteps = 26;
    // With the two pixels that a line edit keeps by itself the text stands as in a field.
    constexpr int kFigure = 6;
    const QRect& box = option.rect;
    const bool steps = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int left = box.right() + 1 - kSteps;
    const int half = box.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return steps ? QRect(left, box.top() + 1, kSteps, half - 1) : QRect();
    case QStyle::SC_SpinBoxDown:
        return steps ? QRect(left, box.top() + half, kSteps, box.height() - half - 1) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return box.adjusted(kFigure, 1, steps ? -kSteps : -kFigure, -1);
    default:
        return box;
    }
}

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* w)
{
    paintField(painter, option, w);
    constexpr int kArrow = 12;
    const Tokens& tokens = tokensFor(w);
    const auto arrow = [&](QStyle::SubControl part, QLatin1StringView icon, bool enabled) {
        const QRect where = spinBoxPart(option, part);
        if (where.isEmpty()) {
            return;
        }
        QRect place(0, 0, kArrow, kArrow);
        place.moveCenter(where.center());
        painter->drawPixmap(place.topLeft(),
            iconPixmap(icon, tokens[enabled ? Role::Text : Role::Outline], kArrow,
                painter->device()->devicePixelRatioF()));
    };
    const auto can = option.stepEnabled;
    arrow(QStyle::SC_SpinBoxUp, "chevron-up"_L1, can.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(
        QStyle::SC_SpinBoxDown, "chevron-down"_L1, can.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void paintListRow(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    constexpr int kMark = 3;
    const Tokens& tokens = tokensFor(widget);
    if (has(option, QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokens[Role::Selected]);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kMark, option.rect.height())),
            tokens[Role::Primary]);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter->fillRect(option.rect, tokens[Role::Hover]);
    }
}

} // namespace mm::ui
