// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_box.h"

#include "ui/theme/icon.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
/// Nobody looks for more; a paste of a whole book stays without effect on what is around it.
constexpr int kLongestText = 200;
} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(kLongestText);
    addAction(themedIcon("search"_L1, Role::Muted, this), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::ask);
}

SearchBox::~SearchBox()
{
    delete m_popup;
}

void SearchBox::ask()
{
    ++m_question;
    if (text().trimmed().isEmpty()) {
        close();
    }
    Q_EMIT searched(text(), m_question);
}

void SearchBox::setHits(quint64 question, const QList<SearchHit>& hits, int best)
{
    if (question != m_question || !hasFocus()) {
        return;
    }
    if (hits.isEmpty() && (m_nothingFound.isEmpty() || text().trimmed().isEmpty())) {
        close();
        return;
    }
    SearchPopup* list = popup();
    list->setHits(hits);
    list->setMessage(hits.isEmpty() ? m_nothingFound : QString());
    list->setCurrent(best);
    list->placeAt(this);
    list->show();
    speakCurrent();
}

bool SearchBox::isOpen() const
{
    return m_popup != nullptr && m_popup->isVisible();
}

void SearchBox::close()
{
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void SearchBox::forget()
{
    ++m_question;
    close();
}

SearchPopup* SearchBox::popup()
{
    if (m_popup == nullptr || m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = new SearchPopup(window());
        connect(m_popup, &SearchPopup::picked, this, &SearchBox::take);
    }
    return m_popup;
}

void SearchBox::take(int row)
{
    const QList<SearchHit>& hits = m_popup->hits();
    if (row < 0 || row >= hits.size() || !hits.at(row).enabled) {
        return;
    }
    const SearchHit hit = hits.at(row);
    // Whatever is still on its way answers a question that is settled.
    ++m_question;
    close();
    Q_EMIT chosen(hit);
}

void SearchBox::enter()
{
    if (isOpen()) {
        const bool only = m_popup->hits().size() == 1;
        const int row = m_popup->current() >= 0 ? m_popup->current() : only ? 0 : -1;
        if (row >= 0) {
            take(row);
            return;
        }
    }
    Q_EMIT submitted(text());
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen()) {
            m_popup->move(event->key() == Qt::Key_Down ? 1 : -1);
            speakCurrent();
        } else if (event->key() == Qt::Key_Down) {
            ask();
        }
        event->accept();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        event->accept();
        return;
    case Qt::Key_Escape:
        if (isOpen()) {
            close();
            event->accept();
            return;
        }
        event->ignore();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    // The first letter does not wait until a list is made for its answers.
    popup()->ensurePolished();
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    close();
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (isOpen()) {
        m_popup->placeAt(this);
    }
}

void SearchBox::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    if (isOpen()) {
        m_popup->placeAt(this);
    }
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    // The sentence in an open list would stay in the old language.
    if (event->type() == QEvent::LanguageChange) {
        close();
    }
}

void SearchBox::hideEvent(QHideEvent* event)
{
    close();
    QLineEdit::hideEvent(event);
}

void SearchBox::speakCurrent()
{
    const int row = m_popup->current();
    const QList<SearchHit>& hits = m_popup->hits();
    const QString spoken = row >= 0 && row < hits.size()
        ? QStringList{hits.at(row).title, hits.at(row).detail, hits.at(row).trailing}.join(u", "_s)
        : tr("%n result(s)", nullptr, static_cast<int>(hits.size()));
    setAccessibleDescription(spoken);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace mm::ui
