// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_style.h"

#include <QApplication>
#include <QFile>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kThemeProperty = "mmTheme";
constexpr const char* kSchemeProperty = "mmScheme";
constexpr const char* kLargeProperty = "mmLargeControls";

Result<Palettes> compiledPalettes()
{
    QFile file(u":/palettes/palettes.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(internal(u"palettes.json is not in the program"_s));
    }
    return parsePalettes(file.readAll());
}

const Theme* currentTheme()
{
    return qApp == nullptr ? nullptr : qApp->property(kThemeProperty).value<Theme*>();
}

const Palettes& fallbackPalettes()
{
    static const Palettes kPalettes = compiledPalettes().value_or(Palettes{});
    return kPalettes;
}

/// The nearest value of a dynamic property, from the widget upwards; invalid if nobody has it.
QVariant inheritedProperty(const QWidget* widget, const char* name)
{
    for (const QWidget* w = widget; w != nullptr; w = w->parentWidget()) {
        QVariant value = w->property(name);
        if (value.isValid()) {
            return value;
        }
    }
    return {};
}

void setDisabled(QPalette& palette, const Tokens& tokens)
{
    QColor faint = tokens[Role::Muted];
    faint.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
}

} // namespace

int rowHeight(Density density)
{
    return density == Density::Dense ? 28 : 36;
}

QPalette buildPalette(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens[Role::Window]);
    palette.setColor(QPalette::WindowText, tokens[Role::Text]);
    palette.setColor(QPalette::Base, tokens[Role::Surface]);
    palette.setColor(QPalette::AlternateBase, tokens[Role::Sunken]);
    palette.setColor(QPalette::Text, tokens[Role::Text]);
    palette.setColor(QPalette::PlaceholderText, tokens[Role::Muted]);
    palette.setColor(QPalette::Button, tokens[Role::Surface]);
    palette.setColor(QPalette::ButtonText, tokens[Role::Text]);
    palette.setColor(QPalette::BrightText, tokens[Role::OnPrimary]);
    palette.setColor(QPalette::Highlight, tokens[Role::Primary]);
    palette.setColor(QPalette::HighlightedText, tokens[Role::OnPrimary]);
    palette.setColor(QPalette::Link, tokens[Role::Info]);
    palette.setColor(QPalette::LinkVisited, tokens[Role::Info]);
    palette.setColor(QPalette::ToolTipBase, tokens[Role::Surface]);
    palette.setColor(QPalette::ToolTipText, tokens[Role::Text]);
    palette.setColor(QPalette::Light, tokens[Role::Surface]);
    palette.setColor(QPalette::Midlight, tokens[Role::Sunken]);
    palette.setColor(QPalette::Mid, tokens[Role::Border]);
    palette.setColor(QPalette::Dark, tokens[Role::Outline]);
    palette.setColor(QPalette::Shadow, tokens[Role::Outline]);
    setDisabled(palette, tokens);
    return palette;
}

Result<std::unique_ptr<Theme>> Theme::create(QApplication& app)
{
    MM_LET(palettes, compiledPalettes());
    return std::unique_ptr<Theme>(new Theme(app, palettes));
}

Theme::Theme(QApplication& app, const Palettes& palettes)
    : m_app(app)
    , m_palettes(palettes)
    , m_ring(std::make_unique<FocusRing>(app))
{
    m_app.setProperty(kThemeProperty, QVariant::fromValue(this));
    QApplication::setStyle(new ThemeStyle);
    QApplication::setFont(fontFor(FontRole::Body));
    QApplication::setPalette(buildPalette(tokens(m_scheme)));
    QToolTip::setPalette(buildPalette(tokens(m_scheme)));
    loadScriptsLater(this);
}

Theme::~Theme()
{
    m_app.setProperty(kThemeProperty, QVariant());
}

const Tokens& Theme::tokens(Scheme scheme) const
{
    return scheme == Scheme::Dark ? m_palettes.dark : m_palettes.light;
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme) {
        return;
    }
    m_scheme = scheme;
    QApplication::setPalette(buildPalette(tokens(scheme)));
    QToolTip::setPalette(buildPalette(tokens(scheme)));
    Q_EMIT schemeChanged(scheme);
}

void Theme::toggleScheme()
{
    setScheme(m_scheme == Scheme::Light ? Scheme::Dark : Scheme::Light);
}

void Theme::setDensity(Density density)
{
    if (density == m_density) {
        return;
    }
    m_density = density;
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

const Tokens& tokensFor(const QWidget* widget)
{
    const Theme* theme = currentTheme();
    const QVariant own = inheritedProperty(widget, kSchemeProperty);
    const Scheme scheme = own.isValid() ? static_cast<Scheme>(own.toInt())
        : theme != nullptr              ? theme->scheme()
                                        : Scheme::Light;
    if (theme != nullptr) {
        return theme->tokens(scheme);
    }
    return scheme == Scheme::Dark ? fallbackPalettes().dark : fallbackPalettes().light;
}

Density currentDensity()
{
    const Theme* theme = currentTheme();
    return theme == nullptr ? Density::Comfortable : theme->density();
}

void setOwnScheme(QWidget* root, Scheme scheme)
{
    root->setProperty(kSchemeProperty, static_cast<int>(scheme));
    root->setPalette(buildPalette(tokensFor(root)));
    root->setAutoFillBackground(true);
}

void setLargeControls(QWidget* root)
{
    root->setProperty(kLargeProperty, true);
}

int controlHeightFor(const QWidget* widget)
{
    return inheritedProperty(widget, kLargeProperty).toBool() ? kLargeControlHeight
                                                              : kControlHeight;
}

} // namespace mm::ui
