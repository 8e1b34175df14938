// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace mm::cli {

/// Reads an object of a JSON file field by field and remembers the first thing that is wrong, by
/// the field's path ("lines[0].amount_paise"): another type than the contract has, an unknown
/// field, an amount that is no amount.
///
///     JsonReader reader(object, u"payer"_s);
///     payer.name = reader.text(u"name"_s);
///     MM_CHECK(reader.done());
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path);

    [[nodiscard]] bool has(const QString& name);
    /// Empty if it is not there or null.
    QString text(const QString& name);
    bool flag(const QString& name);
    /// Whole paise under NAME_paise, else rupees as text or whole number under NAME; zero if
    /// neither is there. Both at once are refused.
    Money money(const QString& name);
    QDate date(const QString& name);
    /// A number with at most three decimals, as thousandths; `standard` if it is not there.
    qint64 quantityMilli(const QString& name, qint64 standard);
    /// A reader for an object that may be missing (then it is empty).
    JsonReader object(const QString& name);
    /// Readers for the objects of an array that may be missing.
    std::vector<JsonReader> objects(const QString& name);

    [[nodiscard]] QString pathOf(const QString& name) const;
    /// The first refusal of this reader: json.not_text and the like, json.unknown_field,
    /// json.both_amounts, amount.*, date.malformed, kind.quantity_malformed.
    [[nodiscard]] Result<void> done() const;

private:
    QJsonValue take(const QString& name);
    void wrongType(const QString& name, QLatin1StringView rule);
    void keep(Error error);

    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    std::optional<Error> m_error;
};

} // namespace mm::cli
