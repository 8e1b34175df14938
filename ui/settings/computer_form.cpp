// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/computer_form.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Scanners send one sign, some two or three.
constexpr int kLongestPrefix = 8;

QString prefixKey()
{
    return u"scanner/prefix"_s;
}

QString screenKey()
{
    return u"display/screen"_s;
}

} // namespace

ComputerForm::ComputerForm(QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_prefix(new QLineEdit(this))
    , m_screen(new QComboBox(this))
{
    setPurpose(m_prefix, "scannerPrefix"_L1);
    setPurpose(m_screen, "displayScreen"_L1);
    m_prefix->setMaxLength(kLongestPrefix);
    m_prefixRow = new FieldRow(QString(), m_prefix, FieldRow::LabelPlace::Above, this);
    m_screenRow = new FieldRow(QString(), m_screen, FieldRow::LabelPlace::Above, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_prefixRow);
    column->addWidget(m_screenRow);
    retranslate();
    showKept();
}

QString ComputerForm::scannerPrefix(const QSettings& settings)
{
    return settings.value(prefixKey()).toString();
}

QString ComputerForm::displayScreen(const QSettings& settings)
{
    return settings.value(screenKey()).toString();
}

void ComputerForm::showKept()
{
    m_prefix->setText(scannerPrefix(m_settings));
    fillScreens(displayScreen(m_settings));
}

void ComputerForm::fillScreens(const QString& chosen)
{
    m_screen->clear();
    m_screen->addItem(tr("The one without the window"), QString());
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        m_screen->addItem(tr("%1 (%2 × %3)")
                              .arg(screen->name().isEmpty() ? tr("Screen") : screen->name())
                              .arg(size.width())
                              .arg(size.height()),
            screen->name());
    }
    if (!chosen.isEmpty() && m_screen->findData(chosen) < 0) {
        // Switched off or unplugged for now: the choice stays.
        m_screen->addItem(tr("%1 (not connected)").arg(chosen), chosen);
    }
    m_screen->setCurrentIndex(std::max(0, m_screen->findData(chosen)));
}

void ComputerForm::keep()
{
    m_settings.setValue(prefixKey(), m_prefix->text().trimmed());
    m_settings.setValue(screenKey(), m_screen->currentData().toString());
    Q_EMIT kept();
}

void ComputerForm::retranslate()
{
    m_title->setText(tr("This computer"));
    m_prefixRow->setLabel(tr("Sign that the scanner sends before each code"));
    m_prefixRow->setHint(tr("Empty: the scanner is known by its pace."));
    m_screenRow->setLabel(tr("Screen that is turned to the devotee"));
    fillScreens(m_screen->currentData().toString());
}

} // namespace mm::ui
