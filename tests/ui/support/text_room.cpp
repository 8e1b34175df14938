// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/text_room.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

/// Rounding of a scaled font.
constexpr int kSlack = 1;

QString fault(
    const QWidget* widget, const QString& words, const QString& what, QSize needed, QSize given)
{
    return u"%1 \"%2\": \"%3\" %4 (needs %5×%6, has %7×%8)"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
            words.left(60), what)
        .arg(needed.width())
        .arg(needed.height())
        .arg(given.width())
        .arg(given.height());
}

bool isSmaller(QSize given, QSize needed)
{
    return given.width() + kSlack < needed.width() || given.height() + kSlack < needed.height();
}

/// The longest word must fit the width, then all of them the height.
QSize roomForWrapped(const QLabel& label)
{
    int widest = 0;
    for (const QString& word : label.text().split(u' ')) {
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    }
    return {widest, label.heightForWidth(label.width())};
}

QSize roomNeeded(const QWidget* widget, QString& words)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        words = label->text();
        return label->wordWrap() ? roomForWrapped(*label) : label->sizeHint();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        words = button->text();
        return button->sizeHint();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        words = line->text().isEmpty() ? line->placeholderText() : QString();
        const int frame = widget->style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
        const QMargins inside = line->textMargins();
        return {line->fontMetrics().horizontalAdvance(words) + 2 * (frame + 4) + inside.left()
                + inside.right(),
            0};
    }
    if (const auto* box = qobject_cast<const QComboBox*>(widget); box != nullptr) {
        words = box->isEditable() ? QString() : box->currentText();
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int field =
            box->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                .width();
        return {box->fontMetrics().horizontalAdvance(words) + box->width() - field, 0};
    }
    return {};
}

/// Cut by a widget it stands in, unless that can be scrolled.
bool reachesBeyond(const QWidget* widget, const QWidget* root)
{
    QRect place(QPoint(), widget->size());
    for (const QWidget* w = widget; w != root && w->parentWidget() != nullptr && !w->isWindow();) {
        place.translate(w->pos());
        w = w->parentWidget();
        const auto* scroller = qobject_cast<const QAbstractScrollArea*>(w->parentWidget());
        if (scroller != nullptr && scroller->viewport() == w) {
            return false;
        }
        if (!w->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(place)) {
            return true;
        }
    }
    return false;
}

void addTabs(const QTabBar* tabs, QStringList& faults)
{
    for (int i = 0; i < tabs->count(); ++i) {
        const QSize needed(tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width()
                + (tabs->tabIcon(i).isNull() ? 0 : tabs->iconSize().width()),
            0);
        if (isSmaller(tabs->tabRect(i).size(), needed)) {
            faults << fault(tabs, tabs->tabText(i), u"is cut"_s, needed, tabs->tabRect(i).size());
        }
    }
}

void addHeader(const QHeaderView* header, QStringList& faults)
{
    if (header->orientation() != Qt::Horizontal || header->model() == nullptr) {
        return;
    }
    QFont font = header->font();
    font.setBold(font.bold());
    for (int i = 0; i < header->count(); ++i) {
        const QString words = header->model()->headerData(i, Qt::Horizontal).toString();
        const QSize needed(QFontMetrics(font).horizontalAdvance(words)
                + 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin),
            0);
        const QSize given(header->sectionSize(i), header->height());
        if (!header->isSectionHidden(i) && isSmaller(given, needed)) {
            faults << fault(header, words, u"is cut"_s, needed, given);
        }
    }
}

bool holdsWords(const QWidget* widget)
{
    return qobject_cast<const QLabel*>(widget) != nullptr
        || qobject_cast<const QAbstractButton*>(widget) != nullptr
        || qobject_cast<const QLineEdit*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr;
}

void addOverlaps(const QWidget* widget, QStringList& faults)
{
    const auto siblings =
        widget->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* other : siblings) {
        // Each pair once; what lies on all of its siblings is a cover, not a neighbour.
        if (other <= widget || !other->isVisible() || !holdsWords(other)) {
            continue;
        }
        const QRect common = other->geometry().intersected(widget->geometry());
        if (common.width() > kSlack && common.height() > kSlack) {
            faults << fault(widget, other->objectName(), u"lies on it"_s, common.size(), {});
        }
    }
}

} // namespace

QStringList cutTexts(QWidget* root)
{
    QStringList faults;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->size().isEmpty()) {
            continue;
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            addTabs(tabs, faults);
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            addHeader(header, faults);
        }
        QString words;
        const QSize needed = roomNeeded(widget, words);
        if (words.trimmed().isEmpty()) {
            continue;
        }
        if (isSmaller(widget->size(), needed)) {
            faults << fault(widget, words, u"is cut"_s, needed, widget->size());
        } else if (reachesBeyond(widget, root)) {
            faults << fault(widget, words, u"reaches beyond what holds it"_s, needed,
                widget->parentWidget()->size());
        }
        addOverlaps(widget, faults);
    }
    return faults;
}

QStringList shownTexts(QWidget* root)
{
    QStringList texts;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        QString words;
        static_cast<void>(roomNeeded(widget, words));
        texts << words;
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                texts << tabs->tabText(i);
            }
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                texts << box->itemText(i);
            }
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            for (int i = 0; header->model() != nullptr && i < header->count(); ++i) {
                texts << header->model()->headerData(i, header->orientation()).toString();
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace mm::test
