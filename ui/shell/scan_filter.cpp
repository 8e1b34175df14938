// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_filter.h"

#include "ui/widgets/search_box.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWindow>

namespace mm::ui {

namespace {

/// No code of ours is longer; what is, is a paste or a book on the keyboard.
constexpr qsizetype kLongestCode = 400;

bool endsCode(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
}

} // namespace

ScanFilter::ScanFilter(QObject& application, Now now, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_now(std::move(now))
{
    comeFirst();
}

void ScanFilter::comeFirst()
{
    // Installed anew, a filter is the first to be asked.
    m_application.installEventFilter(this);
}

bool ScanFilter::eventFilter(QObject* watched, QEvent* event)
{
    // A key press comes to the window and to the widget, and up from there if nobody takes it: only
    // where it begins in the field counts.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()
        && watched == QApplication::focusWidget()) {
        return takeKey(static_cast<const QKeyEvent&>(*event));
    }
    return QObject::eventFilter(watched, event);
}

bool ScanFilter::takeKey(const QKeyEvent& key)
{
    const qint64 now = m_now();
    const bool isQuick = now - m_last <= kLongestGapMs;
    if (endsCode(key)) {
        m_isQuick = m_isQuick && isQuick;
        return end();
    }
    const QString text = key.text();
    const bool isSign = text.size() == 1 && text.at(0).isPrint()
        && (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (!isSign) {
        // Shift alone comes between the signs of a scanner too.
        if (key.key() != Qt::Key_Shift) {
            m_run.clear();
        }
        return false;
    }
    if (m_run.isEmpty() || (!isQuick && !isMarked()) || m_run.size() > kLongestCode) {
        begin(text);
    } else {
        m_run += text;
        m_isQuick = m_isQuick && isQuick;
    }
    m_last = now;
    return false;
}

void ScanFilter::begin(const QString& text)
{
    m_run = text;
    m_isQuick = true;
    m_field = QApplication::focusWidget();
    const auto* edit = qobject_cast<const QLineEdit*>(m_field.data());
    m_textBefore = edit != nullptr ? edit->text() : QString();
    m_cursorBefore = edit != nullptr ? edit->cursorPosition() : 0;
}

bool ScanFilter::isMarked() const
{
    return !m_prefix.isEmpty() && m_run.startsWith(m_prefix);
}

bool ScanFilter::end()
{
    const bool marked = isMarked();
    const QString text = marked ? m_run.mid(m_prefix.size()) : m_run;
    const bool isQuick = std::exchange(m_isQuick, true);
    m_run.clear();
    if (text.isEmpty() || (!marked && !isQuick)) {
        return false;
    }
    const ScannedCode code = readCode(text);
    if (code.kind == ScannedCode::Kind::Unknown && !marked) {
        return false;
    }
    restore();
    Q_EMIT scanned(code, m_field);
    return true;
}

void ScanFilter::restore()
{
    auto* edit = qobject_cast<QLineEdit*>(m_field.data());
    if (edit == nullptr) {
        return;
    }
    edit->setText(m_textBefore);
    edit->setCursorPosition(m_cursorBefore);
    if (auto* box = qobject_cast<SearchBox*>(edit)) {
        // Answers to what was scanned are still on their way.
        box->forget();
    }
}

} // namespace mm::ui
