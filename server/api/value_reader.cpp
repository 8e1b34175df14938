// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/value_reader.h"

#include "server/http/json_body.h"

#include <QRegularExpression>

namespace mm::server {

using namespace Qt::StringLiterals;

QLatin1StringView typeName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return "text"_L1;
    case FieldKind::Integer:
        return "whole number"_L1;
    case FieldKind::Flag:
        return "true or false"_L1;
    case FieldKind::Date:
        return "date"_L1;
    case FieldKind::Paise:
        return "whole paise"_L1;
    case FieldKind::Rupees:
    case FieldKind::Quantity:
        return "number"_L1;
    case FieldKind::Id:
        return "id"_L1;
    case FieldKind::Object:
        return "object"_L1;
    case FieldKind::List:
        return "list of objects"_L1;
    }
    return {};
}

QString decimalText(const QJsonValue& value)
{
    if (!value.isString()) {
        return QString::number(value.toInteger());
    }
    const QString text = value.toString();
    return text.startsWith(http::kDecimalMark) ? text.sliced(1) : text;
}

bool ValueReader::has(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isNull() && !value.isUndefined();
}

QString ValueReader::text(QLatin1StringView name) const
{
    return m_object.value(name).toString();
}

std::optional<QString> ValueReader::maybeText(QLatin1StringView name) const
{
    return m_object.contains(name) ? std::optional(text(name)) : std::nullopt;
}

bool ValueReader::flag(QLatin1StringView name) const
{
    return m_object.value(name).toBool();
}

std::optional<bool> ValueReader::maybeFlag(QLatin1StringView name) const
{
    return has(name) ? std::optional(flag(name)) : std::nullopt;
}

qint64 ValueReader::integer(QLatin1StringView name, qint64 standard) const
{
    return has(name) ? m_object.value(name).toInteger(standard) : standard;
}

QDate ValueReader::date(QLatin1StringView name) const
{
    return QDate::fromString(text(name), Qt::ISODate);
}

Result<Money> ValueReader::money(const QString& name) const
{
    const QString paise = name + u"_paise"_s;
    const bool hasPaise = !m_object.value(paise).isNull() && m_object.contains(paise);
    const bool hasRupees = !m_object.value(name).isNull() && m_object.contains(name);
    if (hasPaise && hasRupees) {
        return fail(invalid("request.both_amounts"_L1, name));
    }
    if (hasRupees) {
        return Money::parse(decimalText(m_object.value(name)), name);
    }
    const qint64 amount = m_object.value(paise).toInteger();
    if (amount > Money::kMaxParsedPaise || amount < -Money::kMaxParsedPaise) {
        return fail(invalid("amount.too_large"_L1, paise));
    }
    return Money::fromPaise(amount);
}

Result<qint64> ValueReader::quantityMilli(QLatin1StringView name, qint64 standard) const
{
    if (!has(name)) {
        return standard;
    }
    static const QRegularExpression kForm(u"\\A([0-9]{1,9})(?:\\.([0-9]{1,3}))?\\z"_s);
    const auto match = kForm.match(decimalText(m_object.value(name)));
    if (!match.hasMatch()) {
        return fail(invalid("kind.quantity_malformed"_L1, name));
    }
    const QString part = match.captured(2).leftJustified(3, u'0');
    return match.captured(1).toLongLong() * 1000 + part.toLongLong();
}

ValueReader ValueReader::object(QLatin1StringView name) const
{
    return ValueReader(m_object.value(name).toObject());
}

std::vector<ValueReader> ValueReader::objects(QLatin1StringView name) const
{
    std::vector<ValueReader> readers;
    for (const auto& entry : m_object.value(name).toArray()) {
        readers.emplace_back(entry.toObject());
    }
    return readers;
}

} // namespace mm::server
