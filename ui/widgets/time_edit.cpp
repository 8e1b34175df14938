// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_edit.h"

#include "models/core/indian_format.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuarter = 15 * 60;
constexpr int kHour = 60 * 60;
constexpr int kNoon = 12;

QString written(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

std::optional<QTime> parseTypedTime(const QString& text)
{
    static const QRegularExpression kForm(
        uR"(\A([0-9]{1,2})(?:[:.\- ]?([0-9]{2}))?\s*(am|pm|a\.m\.|p\.m\.)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kForm.match(asciiDigits(text).trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > kNoon) {
            return std::nullopt;
        }
        hour = hour % kNoon + (half.startsWith(u'p') ? kNoon : 0);
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

TimeEdit::TimeEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(20);
    connect(this, &QLineEdit::returnPressed, this, &TimeEdit::settle);
}

Result<QTime> TimeEdit::read(const QString& field) const
{
    const auto typed = parseTypedTime(text());
    if (!typed) {
        return fail(invalid("time.malformed"_L1, field, {{u"value"_s, text()}}));
    }
    return *typed;
}

void TimeEdit::setTime(QTime time)
{
    setText(written(time));
}

void TimeEdit::keyPressEvent(QKeyEvent* event)
{
    if (step(*event)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool TimeEdit::step(const QKeyEvent& event)
{
    const auto from = parseTypedTime(text());
    if (isReadOnly() || !from
        || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0) {
        return false;
    }
    int seconds = 0;
    if (event.text() == "+"_L1 || event.key() == Qt::Key_Up) {
        seconds = kQuarter;
    } else if (event.text() == "-"_L1 || event.key() == Qt::Key_Down) {
        seconds = -kQuarter;
    } else if (event.key() == Qt::Key_PageUp) {
        seconds = kHour;
    } else if (event.key() == Qt::Key_PageDown) {
        seconds = -kHour;
    } else {
        return false;
    }
    setTime(from->addSecs(seconds));
    selectAll();
    Q_EMIT textEdited(text());
    return true;
}

void TimeEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason) {
        selectAll();
    }
}

void TimeEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        settle();
        deselect();
    }
}

void TimeEdit::settle()
{
    if (const auto typed = read()) {
        setTime(*typed);
    } else if (!text().trimmed().isEmpty()) {
        Q_EMIT refused(typed.error());
    }
}

} // namespace mm::ui
