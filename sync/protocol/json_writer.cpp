// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json_writer.h"

#include <charconv>

namespace mm::protocol {

namespace {

constexpr char kHex[] = "0123456789abcdef";

void escape(QByteArray& out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    default:
        out += "\\u00";
        out += kHex[static_cast<unsigned char>(c) >> 4U];
        out += kHex[static_cast<unsigned char>(c) & 15U];
    }
}

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

} // namespace

void JsonWriter::separate()
{
    if (m_out.isEmpty()) {
        return;
    }
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':' && last != ',') {
        m_out += ',';
    }
}

void JsonWriter::open(char c)
{
    separate();
    m_out += c;
}

JsonWriter& JsonWriter::key(QByteArrayView name)
{
    separate();
    m_out += '"';
    append(name);
    m_out += "\":";
    return *this;
}

void JsonWriter::number(qint64 value)
{
    separate();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    m_out.append(digits, end.ptr - digits);
}

void JsonWriter::flag(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::append(QByteArrayView utf8)
{
    const char* plain = utf8.data();
    const char* end = plain + utf8.size();
    for (const char* at = plain; at < end; ++at) {
        if (needsEscape(*at)) {
            m_out.append(plain, at - plain);
            escape(m_out, *at);
            plain = at + 1;
        }
    }
    m_out.append(plain, end - plain);
}

void JsonWriter::text(QStringView value)
{
    separate();
    m_out += '"';
    append(value.toUtf8());
    m_out += '"';
}

void JsonWriter::plain(QByteArrayView value)
{
    separate();
    m_out += '"';
    m_out += value;
    m_out += '"';
}

void JsonWriter::uuid(const Uuid& value)
{
    separate();
    char text[38];
    char* at = text;
    *at++ = '"';
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            *at++ = '-';
        }
        *at++ = kHex[value.bytes[i] >> 4U];
        *at++ = kHex[value.bytes[i] & 15U];
    }
    *at = '"';
    m_out.append(text, sizeof text);
}

void JsonWriter::bytes(QByteArrayView value)
{
    plain(QByteArray::fromRawData(value.data(), value.size()).toBase64());
}

void JsonWriter::value(const store::Value& value)
{
    const auto& data = value.data();
    if (const auto* integer = std::get_if<qint64>(&data)) {
        number(*integer);
    } else if (const auto* string = std::get_if<QString>(&data)) {
        text(*string);
    } else if (const auto* id = std::get_if<Uuid>(&data)) {
        uuid(*id);
    } else if (const auto* opaque = std::get_if<QByteArray>(&data)) {
        bytes(*opaque);
    } else {
        null();
    }
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out += json;
}

} // namespace mm::protocol
