// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

#include <memory>

class QApplication;
class QWidget;

namespace mm::ui {

/// Steps of four; layouts use these and nothing between.
namespace space {
inline constexpr int kTight = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kSection = 24;
inline constexpr int kPage = 32;
} // namespace space

inline constexpr int kRadius = 6;
inline constexpr int kIconSize = 20;
inline constexpr int kControlHeight = 32;
inline constexpr int kLargeControlHeight = 40;

enum class Density { Comfortable, Dense };
/// 36 or 28 pixels.
int rowHeight(Density density);

class FocusRing;

/// The look of the application: style, palette, fonts, focus ring. One lives in main(), before the
/// first widget and until after the last. Widgets need no pointer to it: they ask tokensFor().
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Fails (Internal) only if the palette file that was compiled in is broken.
    static Result<std::unique_ptr<Theme>> create(QApplication& app);
    ~Theme() override;
    Q_DISABLE_COPY_MOVE(Theme)

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    void toggleScheme();

    /// Of every table that has none of its own; tables in view change at once
    /// (QEvent::StyleChange).
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);

    [[nodiscard]] const Tokens& tokens(Scheme scheme) const;

Q_SIGNALS:
    void schemeChanged(mm::ui::Scheme scheme);

private:
    Theme(QApplication& app, const Palettes& palettes);

    QApplication& m_app;
    Palettes m_palettes;
    std::unique_ptr<FocusRing> m_ring;
    Scheme m_scheme = Scheme::Light;
    Density m_density = Density::Comfortable;
};

QPalette buildPalette(const Tokens& tokens);

/// The colours in force for the widget: of the nearest ancestor with a scheme of its own, else of
/// the application's Theme, else (no Theme, as in a bare test) the light ones.
const Tokens& tokensFor(const QWidget* widget);

/// The density of the application's Theme; comfortable without one.
Density currentDensity();

/// Gives `root` and what stands in it a scheme of its own (the priest's page is dark by default).
void setOwnScheme(QWidget* root, Scheme scheme);

/// Controls inside `root` are 40 px high instead of 32: the counter.
void setLargeControls(QWidget* root);
int controlHeightFor(const QWidget* widget);

} // namespace mm::ui
