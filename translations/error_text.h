// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace mm::texts {

/// The sentence for people of a refusal: what is wrong and what to do, in `language` ("en", "kn",
/// also "kn_IN"), else in English. The sentences are the rows of translations/errors/*.tsv.
///
/// A rule without a row gets the general sentence of its contract code. `Error::detail` is never
/// shown: it may name engines and files.
///
/// `{name}` is filled from `Error::args`: text and whole numbers as they are, a QDate or a date as
/// the store writes it as "22 Nov 2026", a name that ends in `_paise` as rupees with Indian
/// grouping. `{contract_code}` is the code for scripts; `{field}` the field's name for people: the
/// row `field.NAME` where there is one.
QString errorText(const Error& error, const QString& language);

/// The sentence of a refusal of which only the rule has come, as from the service: of the row
/// `RULE.bare` where there is one; a sentence that would be left with holes gives way to the
/// general one of what could not be taken.
QString reasonText(const QString& rule, const QString& language);

/// Any other sentence of the tables ("Receipt {number} is issued."), filled in the same way.
QString sentence(QLatin1StringView rule, const QVariantMap& args, const QString& language);

/// What people call a field of a form, a report or an answer: the row `field.NAME`, else the name
/// with spaces for underscores.
QString fieldText(const QString& field, const QString& language);

} // namespace mm::texts
