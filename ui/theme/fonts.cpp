// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QStringList>
#include <QWidget>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList& families()
{
    static const QStringList kFamilies = {
        u"Noto Sans"_s,
        u"Noto Sans Kannada"_s,
        u"Noto Sans Devanagari"_s,
        u"Noto Sans Tamil"_s,
        u"Noto Sans Telugu"_s,
        u"Noto Sans Malayalam"_s,
        u"Noto Sans Gujarati"_s,
        u"Noto Sans Bengali"_s,
        u"Noto Sans Gurmukhi"_s,
        u"Noto Sans Oriya"_s,
    };
    return kFamilies;
}

} // namespace

QFont fontFor(FontRole role)
{
    QFont font;
    font.setFamilies(families());
    font.setStyleHint(QFont::SansSerif);
    switch (role) {
    case FontRole::Body:
        font.setPointSize(10);
        break;
    case FontRole::Secondary:
        font.setPointSize(9);
        break;
    case FontRole::Section:
        font.setPointSize(12);
        font.setBold(true);
        break;
    case FontRole::PageTitle:
        font.setPointSize(16);
        font.setBold(true);
        break;
    case FontRole::AmountDue:
        font.setPointSize(28);
        font.setBold(true);
        break;
    case FontRole::Priest:
        font.setPointSize(20);
        break;
    }
    return font;
}

void setFontRole(QWidget* widget, FontRole role)
{
    widget->setFont(fontFor(role));
}

} // namespace mm::ui
