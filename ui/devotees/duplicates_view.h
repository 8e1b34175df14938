// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace mm::ui {

class Banner;
class ConfirmPanel;
class DeskRunner;
class DuplicatesViewModel;
class FieldRow;
class KeyButton;
class RoleLabel;
class TableView;

/// Records that may be one person, two of them side by side, and the merge. F8 swaps which one
/// stays, F9 merges after a question, Ctrl+Z takes the last merge back.
class DuplicatesView final : public QWidget
{
    Q_OBJECT
public:
    DuplicatesView(DeskRunner& runner, QWidget* parent = nullptr);

    void enter();
    /// Whether whoever is logged in may merge.
    void setMayMerge(bool may);
    void writeWords();
    [[nodiscard]] DuplicatesViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }

Q_SIGNALS:
    void leftBehind();

private:
    [[nodiscard]] QWidget* buildPair();
    void wire();
    void wireMerge();
    void chooseSet();
    void comparePair();
    void showPair();
    void ask();
    void writeQuestion();
    void showRefusal(const Error& error);
    void keyPressEvent(QKeyEvent* event) override;

    DuplicatesViewModel* m_model;
    Banner* m_banner;
    TableView* m_table;
    QWidget* m_side;
    ConfirmPanel* m_confirm;
    QWidget* m_pair = nullptr;
    QComboBox* m_stays;
    QComboBox* m_goes;
    FieldRow* m_staysRow;
    FieldRow* m_goesRow;
    QGridLayout* m_grid;
    struct Line
    {
        RoleLabel* label;
        RoleLabel* stays;
        RoleLabel* goes;
    };
    QList<Line> m_lines;
    KeyButton* m_swap;
    KeyButton* m_merge;
    KeyButton* m_back;
    bool m_mayMerge = false;
};

} // namespace mm::ui
