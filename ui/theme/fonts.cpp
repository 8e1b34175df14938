// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QHash>
#include <QTextLayout>
#include <QTimer>
#include <QWidget>

#include <string_view>

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

QFontDatabase::WritingSystem scriptOf(const QString& language)
{
    static const QHash<QString, QFontDatabase::WritingSystem> kScripts = {
        {u"kn"_s, QFontDatabase::Kannada},
        {u"hi"_s, QFontDatabase::Devanagari},
        {u"mr"_s, QFontDatabase::Devanagari},
        {u"ta"_s, QFontDatabase::Tamil},
        {u"te"_s, QFontDatabase::Telugu},
        {u"ml"_s, QFontDatabase::Malayalam},
        {u"gu"_s, QFontDatabase::Gujarati},
        {u"bn"_s, QFontDatabase::Bengali},
    };
    return kScripts.value(language.left(2), QFontDatabase::Latin);
}

/// A letter of each script, in the order of how many speak it here.
constexpr std::u16string_view kLetters = u"ಕकతமമગবਕଓ";

void loadScript(QObject* life, std::size_t at)
{
    constexpr int kPauseMs = 30;
    if (at >= kLetters.size()) {
        return;
    }
    QTextLayout layout(QString(QChar(kLetters[at])), fontFor(FontRole::Body));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QTimer::singleShot(kPauseMs, life, [life, at] { loadScript(life, at + 1); });
}

} // namespace

QStringList languagesWithoutFont(const QStringList& languages)
{
    QStringList missing;
    for (const QString& language : languages) {
        if (!missing.contains(language) && QFontDatabase::families(scriptOf(language)).isEmpty()) {
            missing << language;
        }
    }
    return missing;
}

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

void loadScriptsLater(QObject* life)
{
    // What is looked at first is drawn by then.
    constexpr int kFirstMs = 1500;
    QTimer::singleShot(kFirstMs, life, [life] { loadScript(life, 0); });
}

void setFontRole(QWidget* widget, FontRole role)
{
    widget->setFont(fontFor(role));
}

} // namespace mm::ui
