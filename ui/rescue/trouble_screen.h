// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/upkeep/restore.h"

#include <QWidget>

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

class BackupRescuer;
class FilePicker;
class KeyButton;
class RestorePanel;
class RoleLabel;
class Theme;

/// The store cannot be opened: what is wrong, in words, and the way out. A damaged store: the
/// newest good backup. A newer one: nothing is touched. A full disk or a busy store: try again.
class TroubleScreen final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        BackupRescuer& rescuer;
        FilePicker& files;
        Theme& theme;
        texts::LanguageSwitch& languages;
    };
    TroubleScreen(const Parts& parts, const Error& why, QWidget* parent = nullptr);
    /// Without trouble: a backup is to be restored on a new computer.
    explicit TroubleScreen(const Parts& parts, QWidget* parent = nullptr);

Q_SIGNALS:
    void retryWanted();
    void restored(const mm::upkeep::RestoreReport& report);
    /// The user gives up: the program ends, or the screen before comes back.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void build(const Parts& parts);
    void retranslate();

    std::optional<Error> m_why;
    RoleLabel* m_title;
    RoleLabel* m_words;
    RestorePanel* m_restore = nullptr;
    KeyButton* m_retry;
    KeyButton* m_close;
};

} // namespace mm::ui
