// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/array_text.h"

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

} // namespace mm::store
