// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QColor>
#include <QLatin1StringView>

#include <array>

namespace mm::ui {

/// What a colour is for. Widgets name roles; only resources/palettes/palettes.json names colours.
enum class Role {
    Window, ///< the page
    Surface, ///< cards, fields, table rows
    Sunken, ///< table header, wells
    Border, ///< 1 px lines that separate
    Outline, ///< 1 px lines that mark a control: 3 : 1 on every surface
    Text,
    Muted,
    Primary, ///< the one main action, selected navigation, totals
    OnPrimary,
    Accent, ///< highlights, quick amounts, today
    Success,
    Warning,
    Danger,
    OnDanger,
    Info,
    Focus, ///< the ring
    Hover,
    Selected,
    TintSuccess,
    TintWarning,
    TintDanger,
    TintInfo,
};
inline constexpr std::size_t kRoleCount = 22;

enum class Scheme { Light, Dark };

/// How a message is meant. Always shown with an icon or a word beside the colour.
enum class Tone { Neutral, Success, Warning, Danger, Info };
Role toneRole(Tone tone);
Role toneTint(Tone tone);
/// The icon of the tone, for themedIcon().
QLatin1StringView toneIcon(Tone tone);

/// The name of the role in the palette file.
QLatin1StringView roleName(Role role);

/// The colours of one scheme.
class Tokens
{
public:
    [[nodiscard]] QColor operator[](Role role) const
    {
        return m_colors[static_cast<std::size_t>(role)];
    }
    void set(Role role, const QColor& color) { m_colors[static_cast<std::size_t>(role)] = color; }

private:
    std::array<QColor, kRoleCount> m_colors;
};

struct Palettes
{
    Tokens light;
    Tokens dark;
};

/// Reads both palettes. Refused (Internal): not JSON, a role missing, a value that is no colour.
Result<Palettes> parsePalettes(const QByteArray& json);

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace mm::ui
