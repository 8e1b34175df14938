// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_settings.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString darkKey()
{
    return u"window/dark"_s;
}

QString followKey()
{
    return u"window/followsSystem"_s;
}

QString denseKey()
{
    return u"window/denseRows"_s;
}

QString sizeKey()
{
    return u"window/size"_s;
}

} // namespace

LookSettings::LookSettings(QSettings& settings, Theme& theme, SystemScheme* system, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_system(system)
{
    m_theme.setScheme(m_settings.value(darkKey()).toBool() ? Scheme::Dark : Scheme::Light);
    m_theme.setDensity(
        m_settings.value(denseKey()).toBool() ? Density::Dense : Density::Comfortable);
    connect(&m_theme, &Theme::schemeChanged, this, [this](Scheme scheme) {
        m_settings.setValue(darkKey(), scheme == Scheme::Dark);
        // Whoever switches by hand means it, whatever the desktop does.
        if (m_system != nullptr && scheme != m_system->scheme()) {
            m_settings.setValue(followKey(), false);
        }
    });
    if (m_system != nullptr) {
        connect(m_system, &SystemScheme::changed, this, &LookSettings::followSystem);
        m_system->ask();
    }
}

void LookSettings::followSystem()
{
    if (schemeChoice() == SchemeChoice::System) {
        m_theme.setScheme(m_system->scheme());
    }
}

SchemeChoice LookSettings::schemeChoice() const
{
    if (m_system != nullptr && m_settings.value(followKey()).toBool()) {
        return SchemeChoice::System;
    }
    return m_theme.scheme() == Scheme::Dark ? SchemeChoice::Dark : SchemeChoice::Light;
}

void LookSettings::setSchemeChoice(SchemeChoice choice)
{
    m_settings.setValue(followKey(), choice == SchemeChoice::System);
    if (choice == SchemeChoice::System) {
        followSystem();
    } else {
        m_theme.setScheme(choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light);
    }
}

void LookSettings::setDensity(Density density)
{
    m_settings.setValue(denseKey(), density == Density::Dense);
    m_theme.setDensity(density);
}

void LookSettings::setSize(int percent)
{
    m_settings.setValue(sizeKey(), percent);
}

int LookSettings::size() const
{
    return keptSize(m_settings);
}

int LookSettings::keptSize(const QSettings& settings)
{
    const int kept = settings.value(sizeKey()).toInt();
    return std::find(kSizes.begin(), kSizes.end(), kept) != kSizes.end() ? kept : 100;
}

void LookSettings::fill(QMenu& menu)
{
    const auto group = [&menu](const QString& title) {
        menu.addSection(title);
        auto* made = new QActionGroup(&menu);
        made->setExclusive(true);
        return made;
    };
    const auto offer = [this, &menu](QActionGroup* in, const QString& text, bool isChosen,
                           const std::function<void()>& choose) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        in->addAction(action);
        connect(action, &QAction::triggered, this, choose);
    };
    QActionGroup* schemes = group(tr("Colours"));
    const SchemeChoice now = schemeChoice();
    offer(schemes, tr("Light"), now == SchemeChoice::Light,
        [this] { setSchemeChoice(SchemeChoice::Light); });
    offer(schemes, tr("Dark"), now == SchemeChoice::Dark,
        [this] { setSchemeChoice(SchemeChoice::Dark); });
    offer(schemes, tr("As the computer is set"), now == SchemeChoice::System,
        [this] { setSchemeChoice(SchemeChoice::System); });
    QActionGroup* rows = group(tr("Rows of tables"));
    const bool isDense = m_theme.density() == Density::Dense;
    offer(rows, tr("Comfortable rows"), !isDense, [this] { setDensity(Density::Comfortable); });
    offer(rows, tr("Dense rows"), isDense, [this] { setDensity(Density::Dense); });
    QActionGroup* sizes = group(tr("Size, from the next start"));
    for (const int percent : kSizes) {
        offer(sizes, tr("%1 %").arg(percent), size() == percent,
            [this, percent] { setSize(percent); });
    }
}

} // namespace mm::ui
