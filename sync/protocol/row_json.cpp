// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/row_json.h"

#include "models/store/tables.h"

#include <cstring>

namespace mm::protocol {

using store::ColumnType;
using store::Value;

namespace {

/// The receipt's pictures and sealed texts are far below it.
constexpr qsizetype kMostBytes = 1024 * 1024;

bool equals(const char* name, QByteArrayView text)
{
    return std::strncmp(name, text.data(), static_cast<size_t>(text.size())) == 0
        && name[text.size()] == '\0';
}

bool readAs(JsonReader& reader, ColumnType type, Value& value)
{
    switch (type) {
    case ColumnType::Integer: {
        qint64 number = 0;
        if (!reader.readInteger(number)) {
            return false;
        }
        value = Value(number);
        return true;
    }
    case ColumnType::Id: {
        Uuid uuid;
        if (!reader.readUuid(uuid)) {
            return false;
        }
        value = Value(uuid);
        return true;
    }
    case ColumnType::Bytes: {
        QByteArray bytes;
        if (!reader.readBytes(bytes, kMostBytes)) {
            return false;
        }
        value = Value(store::Bytes{std::move(bytes)});
        return true;
    }
    case ColumnType::Text:
        break;
    }
    QString text;
    if (!reader.readText(text)) {
        return false;
    }
    value = Value(text);
    return true;
}

} // namespace

const store::TableSpec* tableNamed(QByteArrayView name)
{
    static const auto byName = [] {
        QHash<QByteArray, const store::TableSpec*> all;
        for (const auto* table : tables::kAll) {
            all.insert(table->name, table);
        }
        return all;
    }();
    return byName.value(QByteArray::fromRawData(name.data(), name.size()), nullptr);
}

int placeOf(const store::TableSpec& table, QByteArrayView column, int hint)
{
    const auto& columns = table.columns;
    const auto guess = static_cast<size_t>(hint);
    if (guess < columns.size() && equals(columns[guess].name, column)) {
        return hint;
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        if (equals(columns[i].name, column)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

bool readValue(JsonReader& reader, ColumnType type, Value& value)
{
    if (reader.peek() == JsonReader::Kind::Null) {
        value = {};
        return reader.readNull();
    }
    return readAs(reader, type, value);
}

} // namespace mm::protocol
