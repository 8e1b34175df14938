// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/system_scheme.h"
#include "ui/theme/theme.h"

#include <QObject>

class QMenu;
class QSettings;

namespace mm::ui {

enum class SchemeChoice { Light, Dark, System };

/// What each person at this computer chooses of the look: light, dark or as the desktop is; rows;
/// size of everything. Kept in the settings of the window.
class LookSettings final : public QObject
{
    Q_OBJECT
public:
    /// Percent of the usual size, in steps that keep lines sharp.
    static constexpr std::array kSizes{100, 125, 150, 175, 200};

    /// Applies what was kept. Both outlive it; `system` may be null (then never asked).
    LookSettings(QSettings& settings, Theme& theme, SystemScheme* system, QObject* parent);

    [[nodiscard]] SchemeChoice schemeChoice() const;
    void setSchemeChoice(SchemeChoice choice);
    void setDensity(Density density);
    /// From the next start on.
    void setSize(int percent);
    [[nodiscard]] int size() const;

    /// Fills the menu with the choices, the present ones checked.
    void fill(QMenu& menu);

    /// The size that was chosen, 100 where nothing (sensible) was. To be read before the
    /// QApplication is made: Qt takes the scale of a program only then.
    static int keptSize(const QSettings& settings);

private:
    void followSystem();

    QSettings& m_settings;
    Theme& m_theme;
    SystemScheme* m_system;
};

} // namespace mm::ui
