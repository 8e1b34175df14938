// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/array_text.h"

#include <QtEndian>

namespace mm::store {

namespace {

/// Of an id and what stands around it.
constexpr qsizetype kUsualChars = 40;

void appendQuoted(QString& out, const QString& text)
{
    out += u'"';
    const auto needsMark = [](QChar c) {
        return c == u'"' || c == u'\\';
    };
    if (std::none_of(text.begin(), text.end(), needsMark)) {
        out += text;
    } else {
        for (const QChar c : text) {
            if (needsMark(c)) {
                out += u'\\';
            }
            out += c;
        }
    }
    out += u'"';
}

void appendElement(QString& out, const Value& value)
{
    const auto& data = value.data();
    if (const auto* number = std::get_if<qint64>(&data)) {
        out += QString::number(*number);
    } else if (const auto* text = std::get_if<QString>(&data)) {
        appendQuoted(out, *text);
    } else if (const auto* bytes = std::get_if<QByteArray>(&data)) {
        out += QLatin1StringView("\"\\\\x") + QLatin1StringView(bytes->toHex()) + u'"';
    } else if (const auto* uuid = std::get_if<Uuid>(&data)) {
        out += uuid->toString();
    } else {
        out += QLatin1StringView("NULL");
    }
}

void appendNumber(QByteArray& out, qint32 number)
{
    const qint32 big = qToBigEndian(number);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void appendSized(QByteArray& out, const char* data, qsizetype size)
{
    appendNumber(out, static_cast<qint32>(size));
    out.append(data, size);
}

/// What PostgreSQL's catalogue calls the type.
qint32 oidOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Id:
        return 2950;
    case ColumnType::Integer:
        return 20;
    case ColumnType::Bytes:
        return 17;
    case ColumnType::Text:
        break;
    }
    return 25;
}

/// Whether the value is one of the type; nothing is written where it is not.
bool appendPacked(QByteArray& out, ColumnType type, const Value& value)
{
    const auto& data = value.data();
    if (const auto* number = std::get_if<qint64>(&data); number && type == ColumnType::Integer) {
        const qint64 big = qToBigEndian(*number);
        appendSized(out, reinterpret_cast<const char*>(&big), sizeof big);
    } else if (const auto* text = std::get_if<QString>(&data); text && type == ColumnType::Text) {
        const QByteArray utf8 = text->toUtf8();
        appendSized(out, utf8.constData(), utf8.size());
    } else if (const auto* bytes = std::get_if<QByteArray>(&data);
               bytes && type == ColumnType::Bytes) {
        appendSized(out, bytes->constData(), bytes->size());
    } else if (const auto* uuid = std::get_if<Uuid>(&data); uuid && type == ColumnType::Id) {
        appendSized(out, reinterpret_cast<const char*>(uuid->bytes.data()), sizeof(uuid->bytes));
    } else {
        return false;
    }
    return true;
}

} // namespace

QString arrayText(std::span<const Value* const> values)
{
    QString out;
    out.reserve(static_cast<qsizetype>(values.size()) * kUsualChars);
    out += u'{';
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0) {
            out += u',';
        }
        appendElement(out, *values[i]);
    }
    out += u'}';
    return out;
}

QString arrayText(std::span<const Value> values)
{
    std::vector<const Value*> pointers;
    pointers.reserve(values.size());
    for (const auto& value : values) {
        pointers.push_back(&value);
    }
    return arrayText(pointers);
}

QByteArray packedArray(ColumnType type, std::span<const Value* const> values)
{
    constexpr qsizetype kHead = 20;
    constexpr qsizetype kMarkOfNulls = 4;
    QByteArray out;
    out.reserve(kHead + static_cast<qsizetype>(values.size()) * kUsualChars);
    appendNumber(out, values.empty() ? 0 : 1);
    appendNumber(out, 0);
    appendNumber(out, oidOf(type));
    if (values.empty()) {
        return out;
    }
    appendNumber(out, static_cast<qint32>(values.size()));
    appendNumber(out, 1);
    bool hasNulls = false;
    for (const auto* value : values) {
        if (!appendPacked(out, type, *value)) {
            appendNumber(out, -1);
            hasNulls = true;
        }
    }
    if (hasNulls) {
        out[kMarkOfNulls + 3] = 1;
    }
    return out;
}

} // namespace mm::store
