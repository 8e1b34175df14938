// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/names_catalog.h"
#include "reports/receipts/receipt_paper.h"

namespace mm::reports {

/// A nakshatra or rashi as the language calls it; what the catalogue does not know stays as it was
/// typed.
QString starName(NameKind kind, const QString& name, const QString& language);

/// Somebody in whose name a seva is offered (receipts::Person, sevas::ListPerson), as a paper of
/// this language names him.
template <typename Person>
PaperPerson paperPerson(const Person& person, const QString& language)
{
    const bool isLocal = !person.nameLocal.isEmpty() && language != QLatin1StringView("en");
    return {isLocal ? person.nameLocal : person.name, person.gotra,
        starName(NameKind::Nakshatra, person.nakshatra, language),
        starName(NameKind::Rashi, person.rashi, language)};
}

} // namespace mm::reports
