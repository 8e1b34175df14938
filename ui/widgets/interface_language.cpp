// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/interface_language.h"

#include "translations/error_text.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QVariant>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr const char* kLanguageProperty = "mmLanguage";
}

QString interfaceLanguage()
{
    const QVariant set = qApp == nullptr ? QVariant() : qApp->property(kLanguageProperty);
    return set.isValid() ? set.toString() : u"en"_s;
}

bool switchLanguage(texts::LanguageSwitch& languages, const QString& code)
{
    const auto index = texts::languageIndex(code);
    if (!index) {
        return false;
    }
    // Before the words: whoever writes itself anew on LanguageChange asks for the language.
    const QVariant before = qApp->property(kLanguageProperty);
    qApp->setProperty(kLanguageProperty, QString(texts::interfaceLanguages()[*index].code));
    if (!languages.use(code)) {
        qApp->setProperty(kLanguageProperty, before);
        return false;
    }
    return true;
}

QString errorSentence(const Error& error)
{
    return texts::errorText(error, interfaceLanguage());
}

QString reasonSentence(const QString& rule)
{
    return texts::reasonText(rule, interfaceLanguage());
}

} // namespace mm::ui
