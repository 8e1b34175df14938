// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>

#include <array>

// The .qm files ride in a static library, whose resources nobody registers unasked; the macro
// does not work inside a namespace.
static void registerTexts()
{
    Q_INIT_RESOURCE(texts);
}

namespace mm::texts {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<Language, 9> kLanguages{{
    {QLatin1StringView("en"), QLatin1StringView("English"), u"English", u"A"},
    {QLatin1StringView("kn"), QLatin1StringView("Kannada"), u"ಕನ್ನಡ", u"ಕ"},
    {QLatin1StringView("hi"), QLatin1StringView("Hindi"), u"हिन्दी", u"अ"},
    {QLatin1StringView("ta"), QLatin1StringView("Tamil"), u"தமிழ்", u"த"},
    {QLatin1StringView("te"), QLatin1StringView("Telugu"), u"తెలుగు", u"తె"},
    {QLatin1StringView("ml"), QLatin1StringView("Malayalam"), u"മലയാളം", u"മ"},
    {QLatin1StringView("mr"), QLatin1StringView("Marathi"), u"मराठी", u"म"},
    {QLatin1StringView("gu"), QLatin1StringView("Gujarati"), u"ગુજરાતી", u"ગ"},
    {QLatin1StringView("bn"), QLatin1StringView("Bengali"), u"বাংলা", u"ব"},
}};
} // namespace

std::span<const Language> interfaceLanguages()
{
    return kLanguages;
}

std::optional<size_t> languageIndex(QStringView code)
{
    for (size_t i = 0; i < kLanguages.size(); ++i) {
        const auto& known = kLanguages[i].code;
        if (code.startsWith(known)
            && (code.size() == known.size() || code[known.size()] == u'_'
                || code[known.size()] == u'-')) {
            return i;
        }
    }
    return std::nullopt;
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_english);
}

bool LanguageSwitch::use(const QString& code)
{
    const auto index = languageIndex(code);
    if (!index) {
        return false;
    }
    registerTexts();
    if (!m_installed && !m_english.load(u":/texts/en.qm"_s)) {
        return false;
    }
    const QString wanted(kLanguages[*index].code);
    // Loading into a translator that is installed announces the change by itself, once.
    if (!m_translator.load(u":/texts/%1.qm"_s.arg(wanted))) {
        return false;
    }
    m_current = wanted;
    if (!m_installed) {
        // Beneath: words that a language does not have yet keep their English plurals.
        QCoreApplication::installTranslator(&m_english);
        // Answers false for a translator without words, but has installed it.
        QCoreApplication::installTranslator(&m_translator);
        m_installed = true;
    }
    return true;
}

} // namespace mm::texts
