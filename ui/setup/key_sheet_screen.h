// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/key_sheet/key_sheet_paper.h"

#include <QWidget>

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

class FilePicker;
class KeySheetPanel;
class PrintRoom;
class RoleLabel;
class Theme;

/// The key sheet over the whole window: when the set-up ended before it was on paper.
class KeySheetScreen final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        PrintRoom& room;
        FilePicker& files;
        Theme& theme;
        texts::LanguageSwitch& languages;
    };
    KeySheetScreen(
        const Parts& parts, const reports::KeySheetPaper& sheet, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void retranslate();

    RoleLabel* m_title;
    KeySheetPanel* m_panel;
};

} // namespace mm::ui
