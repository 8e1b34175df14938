// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/devotee_words.h"

#include "models/core/names_catalog.h"
#include "ui/widgets/interface_language.h"

#include <QCoreApplication>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString catalogueText(NameKind kind, const QString& name)
{
    const auto index = findName(kind, name);
    return index ? localName(kind, *index, interfaceLanguage()) : name;
}

} // namespace

QString nakshatraText(const QString& nakshatra)
{
    return nakshatra.isEmpty() ? QString() : catalogueText(NameKind::Nakshatra, nakshatra);
}

QString rashiText(const QString& rashi)
{
    return rashi.isEmpty() ? QString() : catalogueText(NameKind::Rashi, rashi);
}

QString devoteeName(const QString& name, const QString& nameLocal)
{
    return nameLocal.isEmpty() || interfaceLanguage() == u"en" ? name : nameLocal;
}

QString reasonText(devotees::TwinReasons reasons)
{
    QStringList words;
    if (reasons.testFlag(devotees::TwinReason::Pan)) {
        words << QCoreApplication::translate("DevoteeWords", "same PAN");
    }
    if (reasons.testFlag(devotees::TwinReason::Phone)) {
        words << QCoreApplication::translate("DevoteeWords", "same phone");
    }
    if (reasons.testFlag(devotees::TwinReason::Address)) {
        words << QCoreApplication::translate("DevoteeWords", "same address");
    }
    return words.join(u", "_s);
}

QString hitDetail(const devotees::DevoteeHit& hit)
{
    QStringList parts;
    for (const QString& part : {hit.phone, hit.gotra, nakshatraText(hit.nakshatra), hit.place}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    return parts.join(u" · "_s);
}

} // namespace mm::ui
