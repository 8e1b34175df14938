// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLineEdit;
class QListView;

namespace mm::ui {

class EmptyState;
class FieldRow;
class GuideView;
class HelpListModel;
class KeyButton;
class RoleLabel;

/// The guide for the staff, inside the program: F1 opens it where it speaks of the page that one is
/// on, Esc goes back there. Typing searches.
class HelpPage final : public Page
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    /// `what`: the id of the page that is to be explained.
    void open(const QVariant& what) override;
    [[nodiscard]] HelpListModel& model() { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void wire();
    void writeWords();
    void goTo(int section);
    void showCurrent();
    void goBack();

    HelpListModel* m_model;
    RoleLabel* m_title;
    QLineEdit* m_search;
    FieldRow* m_searchRow;
    QListView* m_list;
    GuideView* m_guide;
    EmptyState* m_nothing;
    KeyButton* m_back;
    QString m_from;
};

} // namespace mm::ui
