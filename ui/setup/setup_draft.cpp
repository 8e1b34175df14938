// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_draft.h"

#include "models/core/person_rules.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCode = 10;

bool isLatinOrDigit(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

SetupDraft demoDraft(const SetupDraft& typed)
{
    SetupDraft draft;
    draft.isDemo = true;
    draft.name = u"Sri Ganapati Temple (Demo)"_s;
    draft.nameLocal = u"ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ (ಪ್ರಾಯೋಗಿಕ)"_s;
    draft.code = u"DEMO"_s;
    draft.state = u"KA"_s;
    draft.city = u"Mysuru"_s;
    draft.latitude = u"12.2958"_s;
    draft.longitude = u"76.6394"_s;
    draft.receiptLanguage = u"kn"_s;
    draft.displayName = typed.displayName;
    draft.username = typed.username;
    return draft;
}

setup::InitDraft initDraftOf(
    const SetupDraft& draft, const QString& language, const QString& password)
{
    setup::InitDraft init;
    init.temple.name = draft.name;
    init.temple.nameLocal = draft.nameLocal;
    init.temple.code = draft.code;
    init.temple.state = draft.state;
    init.temple.city = draft.city;
    init.temple.language = language;
    init.temple.receiptLanguage = draft.receiptLanguage;
    init.latitude = draft.latitude.trimmed();
    init.longitude = draft.longitude.trimmed();
    init.counterCode = draft.counterCode;
    init.username = draft.username;
    init.displayName = draft.displayName;
    init.password = password;
    init.isDemo = draft.isDemo;
    return init;
}

QString proposedCode(const QString& templeName)
{
    QString code;
    for (const QString& word : templeName.toUpper().split(u' ', Qt::SkipEmptyParts)) {
        if (isLatinOrDigit(word[0]) && code.size() < kLongestCode) {
            code += word[0];
        }
    }
    return code.size() < 2 ? QString() : code;
}

QString proposedUsername(const QString& displayName)
{
    const QString first = displayName.simplified().section(u' ', 0, 0).toLower();
    return parseUsername(first).value_or(QString());
}

} // namespace mm::ui
