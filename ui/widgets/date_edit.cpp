// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_edit.h"

#include "ui/widgets/date_text.h"

#include <QEvent>
#include <QKeyEvent>

namespace mm::ui {

using namespace Qt::StringLiterals;

DateEdit::DateEdit(const Clock& clock, QWidget* parent)
    : QLineEdit(parent)
    , m_clock(clock)
{
    setMaxLength(40);
    connect(this, &QLineEdit::returnPressed, this, &DateEdit::settle);
}

Result<QDate> DateEdit::read() const
{
    const std::optional<QDate> typed = parseTypedDate(text());
    if (!typed) {
        return fail(invalid("window.date_not_understood"_L1, u"date"_s, {{u"text"_s, text()}}));
    }
    if (m_first.isValid() && *typed < m_first) {
        return fail(invalid("window.date_too_early"_L1, u"date"_s, {{u"first"_s, m_first}}));
    }
    if (m_last.isValid() && *typed > m_last) {
        return fail(invalid("window.date_too_late"_L1, u"date"_s, {{u"last"_s, m_last}}));
    }
    return *typed;
}

std::optional<QDate> DateEdit::date() const
{
    const Result<QDate> typed = read();
    return typed ? std::optional(*typed) : std::nullopt;
}

void DateEdit::setDate(QDate date)
{
    m_settled = date;
    setText(dateText(date));
}

void DateEdit::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

QSize DateEdit::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"22 Sept 2026  "_s) + height(),
        QLineEdit::sizeHint().height()};
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (step(*event)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool DateEdit::step(const QKeyEvent& event)
{
    if (isReadOnly() || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0) {
        return false;
    }
    const QString typed = event.text().toLower();
    if (typed == "t"_L1 && (isEmpty() || selectedText() == text())) {
        take(m_clock.today());
        return true;
    }
    // While a date is being typed, "-" stands between its parts; with a whole date it is a step.
    const std::optional<QDate> whole = parseTypedDate(text());
    const QDate from = whole.value_or(isEmpty() ? m_clock.today() : QDate());
    if (!from.isValid()) {
        return false;
    }
    if (typed == "+"_L1 || event.key() == Qt::Key_Up) {
        take(from.addDays(1));
    } else if (typed == "-"_L1 || event.key() == Qt::Key_Down) {
        take(from.addDays(-1));
    } else if (event.key() == Qt::Key_PageUp) {
        take(from.addMonths(1));
    } else if (event.key() == Qt::Key_PageDown) {
        take(from.addMonths(-1));
    } else {
        return false;
    }
    return true;
}

void DateEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason) {
        selectAll();
    }
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        settle();
        deselect();
    }
}

void DateEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_settled.isValid() && !isModified()) {
        setText(dateText(m_settled));
    }
}

void DateEdit::settle()
{
    if (isEmpty()) {
        return;
    }
    const Result<QDate> typed = read();
    if (!typed) {
        Q_EMIT refused(typed.error());
        return;
    }
    take(*typed);
}

void DateEdit::take(QDate date)
{
    const bool changed = date != m_settled;
    setDate(date);
    selectAll();
    const Result<QDate> allowed = read();
    if (!allowed) {
        Q_EMIT refused(allowed.error());
    } else if (changed) {
        Q_EMIT dateChanged(date);
    }
}

} // namespace mm::ui
