// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_reader.h"

#include "app/cli/quantity.h"
#include "models/core/person_rules.h"

#include <cmath>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

/// The whole number that a JSON number is; nothing for 1.5, and for 1e300.
std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    constexpr qint64 impossible = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(impossible);
    return value.isDouble() && number != impossible ? std::optional(number) : std::nullopt;
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{ }

bool JsonReader::has(const QString& name)
{
    return !take(name).isUndefined();
}

QString JsonReader::text(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isString() && !value.isUndefined()) {
        wrongType(name, "json.not_text"_L1);
    }
    return value.toString();
}

bool JsonReader::flag(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isBool() && !value.isUndefined()) {
        wrongType(name, "json.not_flag"_L1);
    }
    return value.toBool();
}

Money JsonReader::money(const QString& name)
{
    const QString paiseName = name + u"_paise"_s;
    const QJsonValue paise = take(paiseName);
    const QJsonValue rupees = take(name);
    if (!paise.isUndefined() && !rupees.isUndefined()) {
        keep(invalid("json.both_amounts"_L1, pathOf(name)));
        return {};
    }
    if (!paise.isUndefined()) {
        const auto whole = wholeNumber(paise);
        if (!whole) {
            wrongType(paiseName, "json.not_whole"_L1);
        } else if (std::abs(*whole) > Money::kMaxParsedPaise) {
            keep(invalid("amount.too_large"_L1, pathOf(paiseName)));
        } else {
            return Money::fromPaise(*whole);
        }
        return {};
    }
    if (rupees.isUndefined()) {
        return {};
    }
    // A JSON number of rupees is taken only when it is whole: 1001.10 has no exact form in it.
    const auto whole = wholeNumber(rupees);
    if (!rupees.isString() && !whole) {
        wrongType(name, "json.not_text"_L1);
        return {};
    }
    auto parsed = Money::parse(whole ? QString::number(*whole) : rupees.toString(), pathOf(name));
    if (!parsed) {
        keep(std::move(parsed.error()));
        return {};
    }
    return *parsed;
}

QDate JsonReader::date(const QString& name)
{
    const QString given = text(name);
    if (given.isEmpty()) {
        return {};
    }
    auto parsed = parseDate(given, pathOf(name));
    if (!parsed) {
        keep(std::move(parsed.error()));
        return {};
    }
    return *parsed;
}

qint64 JsonReader::quantityMilli(const QString& name, qint64 standard)
{
    const QJsonValue value = take(name);
    if (value.isUndefined()) {
        return standard;
    }
    const auto whole = wholeNumber(value);
    if (!value.isString() && !whole) {
        wrongType(name, "json.not_text"_L1);
        return standard;
    }
    auto parsed =
        parseQuantityMilli(whole ? QString::number(*whole) : value.toString(), pathOf(name));
    if (!parsed) {
        keep(std::move(parsed.error()));
        return standard;
    }
    return *parsed;
}

JsonReader JsonReader::object(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isObject() && !value.isUndefined()) {
        wrongType(name, "json.not_object"_L1);
    }
    return {value.toObject(), pathOf(name)};
}

std::vector<JsonReader> JsonReader::objects(const QString& name)
{
    const QJsonValue value = take(name);
    if (!value.isArray() && !value.isUndefined()) {
        wrongType(name, "json.not_list"_L1);
    }
    std::vector<JsonReader> readers;
    for (const auto& one : value.toArray()) {
        const QString place = u"%1[%2]"_s.arg(name).arg(readers.size());
        if (!one.isObject()) {
            wrongType(place, "json.not_object"_L1);
        }
        readers.emplace_back(one.toObject(), pathOf(place));
    }
    return readers;
}

QString JsonReader::pathOf(const QString& name) const
{
    return m_path.isEmpty() ? name : QString(m_path + u'.' + name);
}

Result<void> JsonReader::done() const
{
    if (m_error) {
        return fail(*m_error);
    }
    for (const QString& name : m_object.keys()) {
        if (!m_known.contains(name)) {
            return fail(
                invalid("json.unknown_field"_L1, pathOf(name), {{u"name"_s, pathOf(name)}}));
        }
    }
    return {};
}

/// Undefined for what is not there, and for null.
QJsonValue JsonReader::take(const QString& name)
{
    m_known.append(name);
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void JsonReader::wrongType(const QString& name, QLatin1StringView rule)
{
    keep(invalid(rule, pathOf(name), {{u"name"_s, pathOf(name)}}));
}

void JsonReader::keep(Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

} // namespace mm::cli
