// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_registry.h"

#include <QWidget>

class QVBoxLayout;

namespace mm::ui {

class IconButton;
class NavButton;

/// The left rail: one button a page, Alt+1 to Alt+9, Up and Down inside. Narrow it shows icons.
class NavRail final : public QWidget
{
    Q_OBJECT
public:
    explicit NavRail(QWidget* parent = nullptr);

    /// The pages are the registry's; they outlive the rail.
    void setPages(const std::vector<const PageSpec*>& pages);
    void setCurrent(const QString& id);
    void focusCurrent();
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void pageChosen(const QString& id);
    /// The user pressed the button that folds the rail.
    void foldToggled(bool narrow);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    struct Entry
    {
        const PageSpec* page;
        NavButton* button;
    };
    std::vector<Entry> m_entries;
    QVBoxLayout* m_list;
    IconButton* m_fold;
    bool m_narrow = false;
    bool m_wasCurrent = false;
};

} // namespace mm::ui
