// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, kRoleCount> kRoleNames = {
    "window"_L1,
    "surface"_L1,
    "sunken"_L1,
    "border"_L1,
    "outline"_L1,
    "text"_L1,
    "muted"_L1,
    "primary"_L1,
    "onPrimary"_L1,
    "accent"_L1,
    "success"_L1,
    "warning"_L1,
    "danger"_L1,
    "onDanger"_L1,
    "info"_L1,
    "focus"_L1,
    "hover"_L1,
    "selected"_L1,
    "tintSuccess"_L1,
    "tintWarning"_L1,
    "tintDanger"_L1,
    "tintInfo"_L1,
};

Result<Tokens> parseScheme(const QJsonObject& all, QLatin1StringView scheme)
{
    const QJsonObject colors = all.value(scheme).toObject();
    Tokens tokens;
    for (std::size_t i = 0; i < kRoleCount; ++i) {
        const QColor color(colors.value(kRoleNames[i]).toString());
        if (!color.isValid()) {
            return fail(internal(u"palette %1 has no colour for %2"_s.arg(scheme, kRoleNames[i])));
        }
        tokens.set(static_cast<Role>(i), color);
    }
    return tokens;
}

double luminance(const QColor& color)
{
    const auto linear = [](float channel) {
        const double c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QLatin1StringView roleName(Role role)
{
    return kRoleNames[static_cast<std::size_t>(role)];
}

Role toneRole(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Role::Success;
    case Tone::Warning:
        return Role::Warning;
    case Tone::Danger:
        return Role::Danger;
    case Tone::Info:
        return Role::Info;
    case Tone::Neutral:
        break;
    }
    return Role::Muted;
}

Role toneTint(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Role::TintSuccess;
    case Tone::Warning:
        return Role::TintWarning;
    case Tone::Danger:
        return Role::TintDanger;
    case Tone::Info:
        return Role::TintInfo;
    case Tone::Neutral:
        break;
    }
    return Role::Sunken;
}

QLatin1StringView toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return "success"_L1;
    case Tone::Warning:
        return "warning"_L1;
    case Tone::Danger:
        return "error"_L1;
    case Tone::Info:
        return "info"_L1;
    case Tone::Neutral:
        break;
    }
    return "neutral"_L1;
}

Result<Palettes> parsePalettes(const QByteArray& json)
{
    QJsonParseError why;
    const QJsonObject all = QJsonDocument::fromJson(json, &why).object();
    if (why.error != QJsonParseError::NoError) {
        return fail(internal(u"palettes: "_s + why.errorString()));
    }
    MM_LET(light, parseScheme(all, "light"_L1));
    MM_LET(dark, parseScheme(all, "dark"_L1));
    return Palettes{light, dark};
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace mm::ui
