// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedWidget;

namespace mm {
struct Error;
} // namespace mm

namespace mm::ui {

class Banner;
class BoardModel;
class BoardView;
class DeskRunner;
class EmptyState;
class FilePicker;
class KeyButton;
class PrintRoom;
class RoleLabel;
class SevaListPanel;
class TodayViewModel;

/// The priest's board: the sevas of a day, read from two metres. Arrow keys walk, Space marks
/// performed, N nobody came, + and - go a day on and back, T is today. No money, no phones. Needs
/// "seva_list.view"; marks need "booking.perform".
class TodayPage final : public Page
{
    Q_OBJECT
public:
    /// Both outlive the page.
    TodayPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    /// Lets the A4 list be printed and saved; both outlive the page. Without it there is no such
    /// button.
    void setPrinting(PrintRoom& room, FilePicker& files);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    [[nodiscard]] TodayViewModel& model() { return *m_model; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildBoard();
    void wire();
    void writeWords();
    void showList();
    void showHead();
    void openPaper(bool onlyAdditions);
    void closePaper();

    DeskRunner& m_runner;
    const Clock& m_clock;
    TodayViewModel* m_model;
    BoardModel* m_rows;
    RoleLabel* m_date;
    RoleLabel* m_tally;
    KeyButton* m_before;
    KeyButton* m_after;
    KeyButton* m_todayKey;
    KeyButton* m_paperKey;
    KeyButton* m_additionsKey;
    KeyButton* m_performKey;
    KeyButton* m_noShowKey;
    Banner* m_banner;
    QStackedWidget* m_board;
    QStackedWidget* m_whole;
    BoardView* m_view;
    EmptyState* m_empty;
    SevaListPanel* m_paper = nullptr;
    QTimer m_minute;
};

} // namespace mm::ui
