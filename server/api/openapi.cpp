// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/openapi.h"

#include "server/api/list_page.h"

#include <QJsonArray>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject schemaOf(std::span<const Field> fields);

QJsonObject schemaOf(const Field& field)
{
    QJsonObject schema;
    switch (field.kind) {
    case FieldKind::Text:
        schema = {{u"type"_s, u"string"_s}, {u"maxLength"_s, field.most}};
        break;
    case FieldKind::Integer:
    case FieldKind::Paise:
        schema = {{u"type"_s, u"integer"_s}, {u"format"_s, u"int64"_s}};
        break;
    case FieldKind::Flag:
        schema = {{u"type"_s, u"boolean"_s}};
        break;
    case FieldKind::Date:
        schema = {{u"type"_s, u"string"_s}, {u"format"_s, u"date"_s}};
        break;
    case FieldKind::Rupees:
    case FieldKind::Quantity:
        schema = {{u"oneOf"_s,
            QJsonArray{
                QJsonObject{{u"type"_s, u"string"_s}}, QJsonObject{{u"type"_s, u"number"_s}}}}};
        break;
    case FieldKind::Id:
        schema = {{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}};
        break;
    case FieldKind::Object:
        schema = schemaOf(field.fields);
        break;
    case FieldKind::List:
        schema = {{u"type"_s, u"array"_s}, {u"maxItems"_s, field.most},
            {u"items"_s, schemaOf(field.fields)}};
        break;
    }
    if (!field.about.isEmpty()) {
        schema[u"description"_s] = field.about;
    }
    return schema;
}

QJsonObject schemaOf(std::span<const Field> fields)
{
    QJsonObject properties;
    QJsonArray needed;
    for (const auto& field : fields) {
        properties[field.name] = schemaOf(field);
        if (field.isNeeded) {
            needed.append(QString(field.name));
        }
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties},
        {u"additionalProperties"_s, false}};
    if (!needed.isEmpty()) {
        schema[u"required"_s] = needed;
    }
    return schema;
}

QJsonObject exampleOf(std::span<const Field> fields);

QJsonValue exampleOf(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return u"text"_s;
    case FieldKind::Integer:
    case FieldKind::Quantity:
        return 1;
    case FieldKind::Paise:
        return 50'100;
    case FieldKind::Rupees:
        return u"501.00"_s;
    case FieldKind::Flag:
        return true;
    case FieldKind::Date:
        return u"2026-11-22"_s;
    case FieldKind::Id:
        return u"019aa8a0-0000-7000-8000-000000000000"_s;
    case FieldKind::Object:
        return exampleOf(field.fields);
    case FieldKind::List:
        return QJsonArray{exampleOf(field.fields)};
    }
    return {};
}

/// What must be there; where nothing must, the first field.
QJsonObject exampleOf(std::span<const Field> fields)
{
    QJsonObject example;
    for (const auto& field : fields) {
        if (field.isNeeded) {
            example[field.name] = exampleOf(field);
        }
    }
    if (example.isEmpty() && !fields.empty()) {
        example[fields.front().name] = exampleOf(fields.front());
    }
    return example;
}

QJsonObject parameter(const QString& name, const QString& place, bool needed, QJsonObject schema)
{
    return {{u"name"_s, name}, {u"in"_s, place}, {u"required"_s, needed},
        {u"schema"_s, std::move(schema)}};
}

QJsonArray parametersOf(const Route& route)
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    QJsonArray all;
    for (const auto& part : QString(route.path).split(u'/')) {
        if (part.startsWith(u'{')) {
            all.append(parameter(part.sliced(1).chopped(1), u"path"_s, true, text));
        }
    }
    for (const auto& fields :
        {route.query, route.isList ? pageFields() : std::span<const Field>()}) {
        for (const auto& field : fields) {
            all.append(parameter(field.name, u"query"_s, field.isNeeded, schemaOf(field)));
        }
    }
    if (route.isFact) {
        all.append(parameter(u"Idempotency-Key"_s, u"header"_s, false, text));
    }
    return all;
}

QJsonObject reference(const QString& name)
{
    return {{u"$ref"_s, u"#/components/responses/"_s + name}};
}

QJsonObject responsesOf(const Route& route)
{
    QJsonObject responses{{route.isFact ? u"201"_s : u"200"_s, reference(u"Success"_s)},
        {u"400"_s, reference(u"Refusal"_s)}, {u"422"_s, reference(u"Refusal"_s)},
        {u"429"_s, reference(u"Refusal"_s)}, {u"503"_s, reference(u"Refusal"_s)}};
    if (route.access.kind != Access::Kind::Everybody) {
        responses[u"401"_s] = reference(u"Refusal"_s);
        responses[u"403"_s] = reference(u"Refusal"_s);
        responses[u"404"_s] = reference(u"Refusal"_s);
    }
    return responses;
}

QJsonObject operationOf(const Route& route)
{
    QJsonObject operation{{u"summary"_s, QString(route.summary)},
        {u"tags"_s, QJsonArray{QString(route.path).section(u'/', 3, 3)}},
        {u"parameters"_s, parametersOf(route)}, {u"responses"_s, responsesOf(route)}};
    if (!route.body.empty()) {
        operation[u"requestBody"_s] = QJsonObject{{u"content"_s,
            QJsonObject{{u"application/json"_s,
                QJsonObject{
                    {u"schema"_s, schemaOf(route.body)}, {u"example"_s, exampleOf(route.body)}}}}}};
    }
    if (route.access.kind == Access::Kind::Everybody) {
        operation[u"security"_s] = QJsonArray();
    } else if (!route.access.permission.isEmpty()) {
        operation[u"x-permission"_s] = QString(route.access.permission);
    }
    return operation;
}

QJsonObject envelope(const QString& about, const QJsonObject& properties)
{
    return {{u"description"_s, about},
        {u"content"_s,
            QJsonObject{{u"application/json"_s,
                QJsonObject{{u"schema"_s,
                    QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, properties}}}}}}}};
}

QJsonObject components()
{
    const QJsonObject flag{{u"type"_s, u"boolean"_s}};
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const QJsonObject object{{u"type"_s, u"object"_s}};
    const QJsonObject error{{u"type"_s, u"object"_s},
        {u"properties"_s,
            QJsonObject{{u"code"_s, text}, {u"message"_s, text}, {u"details"_s, object}}}};
    return {{u"securitySchemes"_s,
                QJsonObject{{u"token"_s,
                    QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s},
                        {u"bearerFormat"_s, u"JWT"_s}}}}},
        {u"responses"_s,
            QJsonObject{{u"Success"_s,
                            envelope(u"Done"_s,
                                {{u"success"_s, flag}, {u"data"_s, QJsonObject()},
                                    {u"message"_s, text}, {u"pagination"_s, object}})},
                {u"Refusal"_s,
                    envelope(u"Refused"_s, {{u"success"_s, flag}, {u"error"_s, error}})}}}};
}

} // namespace

QJsonObject openApi(std::span<const Route> routes)
{
    QJsonObject paths;
    for (const auto& route : routes) {
        QJsonObject path = paths[route.path].toObject();
        path[QString(methodText(route.method)).toLower()] = operationOf(route);
        paths[route.path] = path;
    }
    return {{u"openapi"_s, u"3.0.3"_s},
        {u"info"_s,
            QJsonObject{
                {u"title"_s, u"MandirMitra"_s}, {u"version"_s, QStringLiteral(MM_VERSION)}}},
        {u"security"_s, QJsonArray{QJsonObject{{u"token"_s, QJsonArray()}}}}, {u"paths"_s, paths},
        {u"components"_s, components()}};
}

} // namespace mm::server
