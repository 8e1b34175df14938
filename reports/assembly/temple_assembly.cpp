// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/temple_assembly.h"

#include "models/identity/place.h"

#include <QImage>

#include <algorithm>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLogoMm = 20;

QString stateName(const QString& code)
{
    const auto states = identity::indianStates();
    const auto found = std::ranges::find_if(states, [&](const auto& s) { return s.code == code; });
    return found == states.end() ? QString() : QString::fromUtf16(found->english);
}

QString addressOf(const identity::Temple& temple)
{
    QString place = temple.city;
    if (!temple.pinCode.isEmpty()) {
        place += u' ' + temple.pinCode;
    }
    QStringList parts{
        QString(temple.address).replace(u'\n', u", "_s), place.trimmed(), stateName(temple.state)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

TempleHeader templeHeaderOf(const identity::Temple& temple)
{
    TempleHeader header;
    header.logo = pdf::preparePdfImage(QImage::fromData(temple.logo), kLogoMm, kLogoMm);
    header.name = temple.nameLocal.isEmpty() ? temple.name : temple.nameLocal;
    header.nameEnglish = temple.name;
    header.trustName = temple.trustName;
    header.address = addressOf(temple);
    header.phone = temple.phone;
    header.registrationNumber = temple.registrationNo;
    header.trustPan = temple.pan;
    return header;
}

} // namespace mm::reports
