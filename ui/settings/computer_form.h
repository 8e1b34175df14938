// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSettings;

namespace mm::ui {

class FieldRow;
class RoleLabel;

/// What stands on this computer alone, whoever works at it: how its scanner begins, and which of
/// its screens is turned to the devotee. Kept in the settings of the window, never in the store.
class ComputerForm final : public QWidget
{
    Q_OBJECT
public:
    /// `settings` outlives the form.
    explicit ComputerForm(QSettings& settings, QWidget* parent = nullptr);

    /// What is kept, and the screens that are there now.
    void showKept();
    /// Keeps what stands in the fields.
    void keep();
    void retranslate();

    /// What the scanner sends before each code; empty: nothing.
    static QString scannerPrefix(const QSettings& settings);
    /// The name of the screen that was chosen; empty: whichever is not the window's.
    static QString displayScreen(const QSettings& settings);

Q_SIGNALS:
    void kept();

private:
    void fillScreens(const QString& chosen);

    QSettings& m_settings;
    RoleLabel* m_title;
    QLineEdit* m_prefix;
    QComboBox* m_screen;
    FieldRow* m_prefixRow;
    FieldRow* m_screenRow;
};

} // namespace mm::ui
