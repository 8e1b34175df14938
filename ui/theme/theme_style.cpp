// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_style.h"

#include "ui/theme/icon.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kKindProperty = "mmButtonKind";
constexpr int kFieldPadding = 8;
constexpr int kArrowWidth = 28;
constexpr int kIndicator = 18;
constexpr int kScrollBar = 12;
constexpr int kMinHandle = 32;
/// What a list's rows keep free at both ends, as cells of a table do.
constexpr int kRowInset = 6;

/// Option as the type it was made as; null if the caller passed another.
template <typename Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

QRect scrollHandle(const QStyleOptionSlider& option)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 whole = range + option.pageStep;
    const int handle = range <= 0
        ? length
        : std::min(length,
            std::max(kMinHandle,
                static_cast<int>(qint64(option.pageStep) * length / std::max<qint64>(1, whole))));
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return horizontal
        ? QRect(option.rect.left() + start, option.rect.top(), handle, option.rect.height())
        : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), handle);
}

/// The scroll bar has no arrow buttons: a groove with a handle.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(option);
    const bool horizontal = option.orientation == Qt::Horizontal;
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarSubPage:
        horizontal ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        horizontal ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        return rect;
    default:
        return {};
    }
}

} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind)
{
    button->setProperty(kKindProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget* button)
{
    return button == nullptr ? ButtonKind::Secondary
                             : static_cast<ButtonKind>(button->property(kKindProperty).toInt());
}

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

int ThemeStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return kIconSize;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::kSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::kLarge;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return kMinHandle;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_HeaderMargin:
        return space::kSmall;
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(tokensFor(widget)[Role::Border].rgb());
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const int height = controlHeightFor(widget);
    switch (type) {
    case CT_PushButton: {
        const int padding = buttonKind(widget) == ButtonKind::Chip ? space::kMedium : space::kLarge;
        return {size.width() + 2 * padding, std::max(size.height() + space::kSmall, height)};
    }
    case CT_ToolButton:
        return {std::max(size.width() + space::kMedium, height),
            std::max(size.height() + space::kSmall, height)};
    case CT_LineEdit: {
        const auto* frame = as<QStyleOptionFrame>(option);
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (frame != nullptr && frame->lineWidth == 0) {
            return base;
        }
        return {base.width() + 2 * kFieldPadding, std::max(base.height(), height)};
    }
    case CT_ComboBox:
        return {size.width() + 2 * kFieldPadding + kArrowWidth, std::max(size.height(), height)};
    case CT_SpinBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 2 * kFieldPadding, std::max(base.height(), height)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool isList = qobject_cast<const QListView*>(widget) != nullptr;
        return isList ? QSize(
                   base.width() + 2 * kRowInset, std::max(base.height(), rowHeight(Density::Dense)))
                      : base;
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), kControlHeight)};
    }
    case CT_TabBarTab:
        return {size.width() + space::kLarge, std::max(size.height(), height + space::kTight)};
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* item = as<QStyleOptionMenuItem>(option);
        const bool line = item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator;
        return line ? base : QSize(base.width(), std::max(base.height(), kControlHeight));
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect ThemeStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = as<QStyleOptionFrame>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            return option->rect.adjusted(kFieldPadding - 2, 1, 2 - kFieldPadding, -1);
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const QRect field = option->rect.adjusted(kFieldPadding, 1, -kArrowWidth, -1);
        if (subControl == SC_ComboBoxEditField) {
            return visualRect(option->direction, option->rect, field);
        }
        if (subControl == SC_ComboBoxArrow) {
            const QRect arrow = option->rect.adjusted(option->rect.width() - kArrowWidth, 0, 0, 0);
            return visualRect(option->direction, option->rect, arrow);
        }
    }
    if (const auto* spin = as<QStyleOptionSpinBox>(option); spin != nullptr) {
        return visualRect(option->direction, option->rect, spinBoxPart(*spin, subControl));
    }
    const auto* slider = as<QStyleOptionSlider>(option);
    if (control == CC_ScrollBar && slider != nullptr) {
        return scrollBarPart(*slider, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            paintButton(painter, *button, widget);
        }
        return;
    case PE_PanelButtonTool:
        paintToolButton(painter, *option, widget);
        return;
    case PE_PanelLineEdit: {
        const auto* frame = as<QStyleOptionFrame>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            paintField(painter, *option, widget);
        } else {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    }
    case PE_FrameFocusRect: // the ring is drawn around the control, by FocusRing
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(painter, *option, widget);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(painter, *option, widget);
        return;
    case PE_Frame:
        paintPanel(painter, option->rect, QColor(), tokensFor(widget)[Role::Border], 0);
        return;
    case PE_IndicatorHeaderArrow: {
        const auto* header = as<QStyleOptionHeader>(option);
        if (header != nullptr && header->sortIndicator != QStyleOptionHeader::None) {
            const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
            const int size = std::min(option->rect.width(), option->rect.height());
            painter->drawPixmap(option->rect.topLeft(),
                iconPixmap(up ? "sort-up"_L1 : "sort-down"_L1, tokensFor(widget)[Role::Primary],
                    size, painter->device()->devicePixelRatioF()));
        }
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto* button = as<QStyleOptionButton>(option)) {
            QStyleOptionButton colored(*button);
            const QColor color = buttonTextColor(*option, widget);
            colored.palette.setColor(QPalette::ButtonText, color);
            colored.palette.setColor(QPalette::Disabled, QPalette::ButtonText, color);
            QProxyStyle::drawControl(element, &colored, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        if (const auto* header = as<QStyleOptionHeader>(option)) {
            paintHeaderSection(painter, *header, widget);
            return;
        }
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, tokensFor(widget)[Role::Sunken]);
        return;
    }
    if (element == CE_ProgressBar) {
        if (const auto* bar = as<QStyleOptionProgressBar>(option)) {
            paintProgress(painter, *bar, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem && qobject_cast<const QListView*>(widget) != nullptr) {
        if (const auto* item = as<QStyleOptionViewItem>(option)) {
            paintListRow(painter, *item, widget);
            QStyleOptionViewItem inside(*item);
            inside.rect.adjust(kRowInset, 0, -kRowInset, 0);
            inside.state &= ~(State_Selected | State_MouseOver);
            QProxyStyle::drawControl(element, &inside, painter, widget);
            return;
        }
    }
    if (element == CE_TabBarTabShape) {
        if (const auto* tab = as<QStyleOptionTab>(option)) {
            paintTab(painter, *tab, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

// NOLINTNEXTLINE(readability-function-size): the parameters are Qt's
void ThemeStyle::drawItemText(QPainter* painter, const QRect& rect, int flags,
    const QPalette& palette, bool enabled, const QString& text, QPalette::ColorRole textRole) const
{
    const bool oneLine = (flags & Qt::TextWordWrap) == 0 && !text.contains(u'\n');
    const bool centred = (flags & Qt::AlignVCenter) != 0;
    const qreal down = oneLine && centred ? centringShift(painter->font(), text) : 0;
    painter->translate(0, down);
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
    painter->translate(0, -down);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = as<QStyleOptionComboBox>(option)) {
            paintComboBox(painter, *combo,
                subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), widget);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = as<QStyleOptionSpinBox>(option)) {
            paintSpinBox(painter, *spin, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = as<QStyleOptionSlider>(option)) {
            paintScrollBar(painter, *bar, scrollHandle(*bar), widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr
        || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QTabBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

} // namespace mm::ui
