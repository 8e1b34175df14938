// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/field.h"

#include "models/core/id.h"
#include "models/core/money.h"
#include "models/core/person_rules.h"
#include "server/api/value_reader.h"
#include "server/http/json_body.h"

#include <QJsonArray>

#include <limits>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

Error wrongType(const Field& field, const QString& path)
{
    return invalid("request.wrong_type"_L1, path, {{u"type"_s, QString(typeName(field.kind))}});
}

Result<void> checkText(const Field& field, const QString& text, const QString& path)
{
    if (text.size() > field.most) {
        return fail(invalid("request.too_long"_L1, path, {{u"most"_s, field.most}}));
    }
    const bool hasControl = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r'; });
    // PostgreSQL keeps no NUL, and nobody types the others.
    if (hasControl || text.contains(QChar::ReplacementCharacter)) {
        return fail(wrongType(field, path));
    }
    switch (field.kind) {
    case FieldKind::Date:
        if (!text.isEmpty()) {
            MM_CHECK(parseDate(text, path));
        }
        return {};
    case FieldKind::Id:
        if (!text.isEmpty() && !Uuid::fromString(text)) {
            return fail(wrongType(field, path));
        }
        return {};
    default:
        return {};
    }
}

bool isInteger(const QJsonValue& value)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    return value.isDouble() && value.toInteger(kNone) != kNone;
}

Result<void> checkNumber(const Field& field, const QJsonValue& value, const QString& path)
{
    if (isInteger(value)) {
        return {};
    }
    const bool takesDecimals = field.kind == FieldKind::Rupees || field.kind == FieldKind::Quantity;
    if (!takesDecimals || !value.isString()) {
        return fail(wrongType(field, path));
    }
    if (field.kind == FieldKind::Rupees) {
        MM_CHECK(Money::parse(decimalText(value), path));
    }
    return {};
}

Result<void> checkList(const Field& field, const QJsonValue& value, const QString& path)
{
    if (!value.isArray()) {
        return fail(wrongType(field, path));
    }
    const QJsonArray entries = value.toArray();
    if (entries.size() > field.most) {
        return fail(invalid("request.too_long"_L1, path, {{u"most"_s, field.most}}));
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(path).arg(i);
        if (!entries[i].isObject()) {
            return fail(wrongType(field, place));
        }
        MM_CHECK(checkFields(entries[i].toObject(), field.fields, place));
    }
    return {};
}

Result<void> checkValue(const Field& field, const QJsonValue& value, const QString& path)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Id:
        return value.isString() ? checkText(field, value.toString(), path)
                                : Result<void>(fail(wrongType(field, path)));
    case FieldKind::Integer:
    case FieldKind::Paise:
    case FieldKind::Rupees:
    case FieldKind::Quantity:
        return checkNumber(field, value, path);
    case FieldKind::Flag:
        return value.isBool() ? Result<void>() : Result<void>(fail(wrongType(field, path)));
    case FieldKind::Object:
        return value.isObject() ? checkFields(value.toObject(), field.fields, path)
                                : Result<void>(fail(wrongType(field, path)));
    case FieldKind::List:
        return checkList(field, value, path);
    }
    return {};
}

QString placeOf(const QString& path, const QString& name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

} // namespace

Result<void> checkFields(
    const QJsonObject& body, std::span<const Field> fields, const QString& path)
{
    for (auto entry = body.begin(); entry != body.end(); ++entry) {
        const auto field = std::find_if(
            fields.begin(), fields.end(), [&](const Field& f) { return f.name == entry.key(); });
        const QString place = placeOf(path, entry.key().left(64));
        if (field == fields.end()) {
            return fail(invalid("request.unknown_field"_L1, place));
        }
        if (!entry.value().isNull()) {
            MM_CHECK(checkValue(*field, entry.value(), place));
        }
    }
    for (const auto& field : fields) {
        if (field.isNeeded && body.value(field.name).isNull()) {
            return fail(invalid("request.field_missing"_L1, placeOf(path, field.name)));
        }
        if (field.isNeeded && body.value(field.name).isUndefined()) {
            return fail(invalid("request.field_missing"_L1, placeOf(path, field.name)));
        }
    }
    return {};
}

Result<void> checkArgument(const Field& field, const QString& value)
{
    if (field.kind == FieldKind::Integer) {
        bool isNumber = false;
        value.toLongLong(&isNumber);
        return isNumber ? Result<void>() : Result<void>(fail(wrongType(field, field.name)));
    }
    if (field.kind == FieldKind::Flag) {
        return value == "true"_L1 || value == "false"_L1
            ? Result<void>()
            : Result<void>(fail(wrongType(field, field.name)));
    }
    return checkText(field, value, field.name);
}

} // namespace mm::server
