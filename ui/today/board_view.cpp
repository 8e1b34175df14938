// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/board_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"
#include "ui/today/board_model.h"
#include "ui/widgets/status_pill.h"

#include <QKeyEvent>
#include <QPainter>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Left of the names: room for the bar that marks the cursor.
constexpr int kInset = space::kSection;
constexpr int kStatusWidth = 150;

int lineHeight(FontRole role)
{
    // The deepest of the scripts decides, so that rows do not jump between names.
    const QFontMetrics metrics(fontFor(role));
    return metrics.height() + metrics.height() / 3;
}

int headingHeight()
{
    return lineHeight(FontRole::PageTitle) + space::kMedium;
}

/// What the persons of a booking are measured by. Made once for all of them: a day may have
/// thousands, and a font is found anew for every metrics.
struct PersonMetrics
{
    QFontMetrics name{fontFor(FontRole::Priest)};
    QFontMetrics detail{fontFor(FontRole::Section)};
    int nameLine = lineHeight(FontRole::Priest);
    int detailLine = lineHeight(FontRole::Section);

    /// Whether a name and what belongs to it stand on one line of that width.
    [[nodiscard]] bool fitOneLine(const BoardPerson& person, int width) const
    {
        // No name is wider than as many ascents as it has letters; only what may be too long is
        // shaped, which is what takes time.
        const auto atMost = person.name.size() * name.ascent() + space::kSection
            + person.detail.size() * detail.ascent();
        return atMost <= width
            || name.horizontalAdvance(person.name) + space::kSection
                + detail.horizontalAdvance(person.detail)
            <= width;
    }
};

int personsWidth(int rowWidth)
{
    return rowWidth - kInset - space::kLarge - kStatusWidth;
}

int bookingHeight(const BoardRow& row, int rowWidth)
{
    const PersonMetrics metrics;
    int height = 2 * space::kSmall + metrics.detailLine;
    for (const auto& person : row.persons) {
        height += metrics.nameLine;
        if (!person.detail.isEmpty() && !metrics.fitOneLine(person, personsWidth(rowWidth))) {
            height += metrics.detailLine;
        }
    }
    return height;
}

QString sevaLine(const BoardRow& row)
{
    QStringList parts{row.seva};
    if (row.seats > 1) {
        parts << u"× "_s + QString::number(row.seats);
    }
    if (!row.prasada.isEmpty()) {
        parts << row.prasada;
    }
    return parts.join(u"  ·  ");
}

void write(QPainter* painter, const QRect& rect, FontRole font, const QColor& color, int align,
    const QString& text)
{
    painter->setFont(fontFor(font));
    painter->setPen(color);
    const QString shown =
        QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, rect.width());
    drawTextLine(painter, rect, Qt::AlignVCenter | Qt::TextSingleLine | align, shown);
}

void paintHeading(
    QPainter* painter, const QRect& rect, const QString& text, const Tokens& tokens, bool first)
{
    if (!first) {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tokens[Role::Border]);
    }
    const QRect line = rect.adjusted(space::kSmall, space::kSmall, -space::kLarge, 0);
    write(painter, line, FontRole::PageTitle, tokens[Role::Accent], Qt::AlignLeft, text);
}

void paintPersons(QPainter* painter, const BoardRow& row, QRect line, int rowWidth, bool isOpen,
    const Tokens& tokens)
{
    const QColor nameColor = tokens[isOpen ? Role::Text : Role::Muted];
    const PersonMetrics metrics;
    for (const auto& person : row.persons) {
        line.setHeight(metrics.nameLine);
        write(painter, line, FontRole::Priest, nameColor, Qt::AlignLeft, person.name);
        const bool onOneLine = metrics.fitOneLine(person, personsWidth(rowWidth));
        QRect detail = line;
        if (onOneLine) {
            detail.setLeft(
                line.left() + metrics.name.horizontalAdvance(person.name) + space::kSection);
        } else {
            line.translate(0, line.height());
            line.setHeight(metrics.detailLine);
            detail = line;
        }
        if (!person.detail.isEmpty()) {
            write(painter, detail, FontRole::Section, tokens[Role::Muted], Qt::AlignLeft,
                person.detail);
        }
        if (onOneLine || !person.detail.isEmpty()) {
            line.translate(0, line.height());
        }
    }
}

} // namespace

BoardDelegate::BoardDelegate(const BoardModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const BoardRow& row = m_model.row(index.row());
    return {width, row.isHeading ? headingHeight() : bookingHeight(row, width)};
}

void BoardDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.widget);
    const BoardRow& row = m_model.row(index.row());
    painter->save();
    if (row.isHeading) {
        paintHeading(painter, option.rect, index.data().toString(), tokens, index.row() == 0);
        painter->restore();
        return;
    }
    const QRect box = option.rect.adjusted(0, 1, -1, -1);
    if ((option.state & QStyle::State_Selected) != 0) {
        paintPanel(painter, box, tokens[Role::Selected], QColor(), kRadius);
        painter->fillRect(
            QRect(box.left(), box.top() + 4, 4, box.height() - 8), tokens[Role::Accent]);
    }
    const bool isOpen = row.status == "booked"_L1;
    QRect line = option.rect.adjusted(kInset, space::kSmall, -space::kLarge, 0);
    line.setHeight(lineHeight(FontRole::Section));
    const QRect right(line.right() - kStatusWidth, line.top(), kStatusWidth, line.height());
    write(painter, line.adjusted(0, 0, -kStatusWidth, 0), FontRole::Section,
        tokens[isOpen ? Role::Text : Role::Muted], Qt::AlignLeft, sevaLine(row));
    write(painter, right, FontRole::Secondary, tokens[Role::Muted], Qt::AlignRight,
        row.receiptNumber);
    if (!isOpen) {
        const bool isDone = row.status == "performed"_L1;
        const QString word = BoardModel::statusWord(row.status);
        painter->setFont(fontFor(FontRole::Section));
        QRect status = right.translated(0, line.height());
        status.setLeft(
            std::max(right.left(), right.right() + 1 - statusWidth(painter->fontMetrics(), word)));
        paintStatus(painter, status, isDone ? Tone::Success : Tone::Warning, word, tokens);
    }
    QRect persons = line.adjusted(0, line.height(), -kStatusWidth, 0);
    persons.setHeight(0);
    paintPersons(painter, row, persons, option.rect.width(), isOpen, tokens);
    painter->restore();
}

BoardView::BoardView(BoardModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new BoardDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
}

BookingId BoardView::current() const
{
    const int row = currentIndex().row();
    return currentIndex().isValid() && !m_model.row(row).isHeading ? m_model.row(row).booking
                                                                   : BookingId();
}

void BoardView::setCurrent(BookingId booking)
{
    int row = m_model.rowOf(booking);
    if (row < 0) {
        row = m_model.nextBooking(-1, 1);
    }
    if (row >= 0) {
        setCurrentIndex(m_model.index(row));
    }
}

void BoardView::walk(int from, int by)
{
    const int row = m_model.nextBooking(from, by);
    if (row < 0) {
        return;
    }
    setCurrentIndex(m_model.index(row));
    // The first booking under a heading brings its heading into view.
    if (row > 0 && m_model.row(row - 1).isHeading) {
        scrollTo(m_model.index(row - 1));
    }
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const bool marks = !event->isAutoRepeat() && !current().isNull();
    switch (event->key()) {
    case Qt::Key_Up:
        walk(row < 0 ? m_model.rowCount() : row, -1);
        return;
    case Qt::Key_Down:
        walk(row, 1);
        return;
    case Qt::Key_Home:
        walk(-1, 1);
        return;
    case Qt::Key_End:
        walk(m_model.rowCount(), -1);
        return;
    case Qt::Key_Space:
        if (marks) {
            Q_EMIT performRequested(current());
        }
        return;
    case Qt::Key_N:
        if (event->modifiers() == Qt::NoModifier) {
            if (marks) {
                Q_EMIT noShowRequested(current());
            }
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_T:
        // Keys of the page; a list would search for them.
        event->ignore();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void BoardView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (current().isNull()) {
        walk(-1, 1);
    }
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // Names wrap at another place now.
    scheduleDelayedItemsLayout();
}

} // namespace mm::ui
