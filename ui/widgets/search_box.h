// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/search_popup.h"

#include <QLineEdit>
#include <QPointer>

namespace mm::ui {

/// Search as you type. The box asks (searched), the page answers when it has something (setHits);
/// an answer to an older question is dropped. Down and Up walk the answers, Enter takes one (or the
/// only one), Esc closes the list and a second Esc is the page's. What was typed is never replaced
/// by a suggestion.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);
    ~SearchBox() override;
    Q_DISABLE_COPY_MOVE(SearchBox)

    /// The answer to question number `question`. With `best` >= 0 that line is marked at once, so
    /// that Enter takes it.
    void setHits(quint64 question, const QList<SearchHit>& hits, int best = -1);
    [[nodiscard]] bool isOpen() const;
    void close();
    /// Closes the list, and what is still on its way opens it no more.
    void forget();
    /// Said when nothing is found; empty: the list closes instead.
    void setNothingFound(const QString& sentence) { m_nothingFound = sentence; }
    /// Asks again for what stands in the box (after the page's filter changed).
    void ask();

Q_SIGNALS:
    /// Emitted at each change of the text, the empty text too.
    void searched(const QString& text, quint64 question);
    void chosen(const mm::ui::SearchHit& hit);
    /// Enter with nothing to choose: a scanned code, or a name that is not there yet.
    void submitted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    SearchPopup* popup();
    void take(int row);
    void enter();
    void speakCurrent();

    QPointer<SearchPopup> m_popup;
    QString m_nothingFound;
    quint64 m_question = 0;
};

} // namespace mm::ui
