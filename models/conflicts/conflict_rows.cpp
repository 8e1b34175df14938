// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/conflict_rows.h"

#include "models/conflicts/made_id.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using store::Value;

QLatin1StringView winnerName(Winner winner)
{
    switch (winner) {
    case Winner::Mine:
        return "mine"_L1;
    case Winner::Theirs:
        return "theirs"_L1;
    case Winner::None:
        break;
    }
    return "none"_L1;
}

Uuid idOf(const ConflictDraft& draft, const Uuid& operation)
{
    return madeId(
        (draft.between.isEmpty() ? operation.toBytes() + draft.row.toBytes() : draft.between)
        + QByteArray(draft.kind.data(), draft.kind.size()) + draft.field.toUtf8());
}

std::vector<Uuid> idsOf(std::span<const ConflictDraft> drafts, const Uuid& operation)
{
    std::vector<Uuid> ids;
    for (const auto& draft : drafts) {
        ids.push_back(idOf(draft, operation));
    }
    return ids;
}

QByteArray between(const QByteArray& one, const QByteArray& other)
{
    return one < other ? one + other : other + one;
}

QString jsonOf(const Value& value)
{
    const auto& data = value.data();
    if (const auto* number = std::get_if<qint64>(&data)) {
        return QString::number(*number);
    }
    if (const auto* uuid = std::get_if<Uuid>(&data)) {
        return u'"' + uuid->toString() + u'"';
    }
    if (const auto* bytes = std::get_if<QByteArray>(&data)) {
        return u"{\"bytes\":%1}"_s.arg(bytes->size());
    }
    if (const auto* text = std::get_if<QString>(&data)) {
        const auto array = QJsonDocument(QJsonArray{*text}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array.mid(1, array.size() - 2));
    }
    return u"null"_s;
}

std::optional<Value> valueFromJson(const QString& json, store::ColumnType type)
{
    if (json == "null"_L1) {
        return Value();
    }
    if (type == store::ColumnType::Integer) {
        bool isNumber = false;
        const qint64 number = json.toLongLong(&isNumber);
        return isNumber ? std::optional(Value(number)) : std::nullopt;
    }
    const auto document = QJsonDocument::fromJson('[' + json.toUtf8() + ']');
    if (!document.isArray() || !document.array().first().isString()) {
        return std::nullopt;
    }
    const QString text = document.array().first().toString();
    if (type == store::ColumnType::Text) {
        return Value(text);
    }
    const auto uuid = Uuid::fromString(text);
    return type == store::ColumnType::Id && uuid ? std::optional(Value(*uuid)) : std::nullopt;
}

} // namespace mm::conflicts
