// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/search_popup.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace mm::ui {

class SearchBox;

/// Ctrl+K: one field that reaches every page, command, devotee and receipt. Sources are asked with
/// each keystroke and answer when they can.
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    /// A hit and what Enter does with it.
    struct Command
    {
        SearchHit hit;
        std::function<void()> run;
    };
    using Answered = std::function<void(std::vector<Command>)>;
    using Source = std::function<void(const QString& text, const Answered&)>;

    explicit CommandPalette(QWidget* window);

    /// Answers appear in the order of the sources.
    void addSource(Source source);
    void open();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text, quint64 question);
    void show(quint64 question);
    void dismiss();
    void place();
    void retranslate();

    SearchBox* m_box;
    std::vector<Source> m_sources;
    std::vector<std::vector<Command>> m_answers; ///< by source
    std::vector<Command> m_shown;
    quint64 m_question = 0;
    QPointer<QWidget> m_focusBefore;
};

/// Whether every word of `text` begins a word of `title`, whatever the case.
bool matchesWords(const QString& title, const QString& text);

} // namespace mm::ui
