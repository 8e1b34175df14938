// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json_reader.h"

#include <cstring>
#include <limits>

namespace mm::protocol {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

JsonReader::JsonReader(QByteArrayView text, int depth)
    : m_begin(text.data())
    , m_at(m_begin)
    , m_end(m_begin + text.size())
    , m_mostDepth(std::min(depth, 63))
    , m_failed(!text.isValidUtf8())
{ }

void JsonReader::skipSpace()
{
    while (m_at < m_end && isSpace(*m_at)) {
        ++m_at;
    }
}

bool JsonReader::take(char c)
{
    skipSpace();
    if (m_failed || m_at >= m_end || *m_at != c) {
        return refuse();
    }
    ++m_at;
    return true;
}

JsonReader::Kind JsonReader::peek()
{
    skipSpace();
    if (m_failed || m_at >= m_end) {
        return Kind::Nothing;
    }
    switch (*m_at) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::Text;
    case 't':
        return Kind::True;
    case 'f':
        return Kind::False;
    case 'n':
        return Kind::Null;
    default:
        return *m_at == '-' || isDigit(*m_at) ? Kind::Number : Kind::Nothing;
    }
}

bool JsonReader::enterObject()
{
    if (!take('{') || ++m_depth > m_mostDepth) {
        return refuse();
    }
    m_hasMember &= ~(quint64(1) << unsigned(m_depth));
    return true;
}

bool JsonReader::enterArray()
{
    if (!take('[') || ++m_depth > m_mostDepth) {
        return refuse();
    }
    m_hasMember &= ~(quint64(1) << unsigned(m_depth));
    return true;
}

/// Takes the comma where there must be one. false: the container has ended, or it is wrong.
bool JsonReader::nextItem()
{
    skipSpace();
    if (m_failed || m_at >= m_end || m_depth == 0) {
        return refuse();
    }
    const quint64 level = quint64(1) << unsigned(m_depth);
    if (*m_at == ']') {
        ++m_at;
        --m_depth;
        return false;
    }
    if ((m_hasMember & level) != 0 && !take(',')) {
        return false;
    }
    m_hasMember |= level;
    return true;
}

bool JsonReader::nextKey(QByteArrayView& key)
{
    skipSpace();
    if (m_failed || m_at >= m_end || m_depth == 0) {
        return refuse();
    }
    const quint64 level = quint64(1) << unsigned(m_depth);
    if (*m_at == '}') {
        ++m_at;
        --m_depth;
        return false;
    }
    if ((m_hasMember & level) != 0 && !take(',')) {
        return false;
    }
    m_hasMember |= level;
    skipSpace();
    bool hasEscapes = false;
    if (!scanString(key, hasEscapes)) {
        return false;
    }
    if (hasEscapes) {
        const auto text = unescaped(key);
        if (!text) {
            return refuse();
        }
        m_key = text->toUtf8();
        key = m_key;
    }
    return take(':');
}

bool JsonReader::scanString(QByteArrayView& inside, bool& hasEscapes)
{
    if (m_failed || m_at >= m_end || *m_at != '"') {
        return refuse();
    }
    const char* start = ++m_at;
    hasEscapes = false;
    for (; m_at < m_end; ++m_at) {
        const char c = *m_at;
        if (c == '"') {
            inside = QByteArrayView(start, m_at);
            ++m_at;
            return true;
        }
        if (c == '\\') {
            hasEscapes = true;
            ++m_at;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return refuse();
        }
    }
    m_at = m_end;
    return refuse();
}

bool JsonReader::readText(QString& text, qsizetype most)
{
    skipSpace();
    QByteArrayView inside;
    bool hasEscapes = false;
    if (!scanString(inside, hasEscapes)) {
        return false;
    }
    if (!hasEscapes) {
        text = QString::fromUtf8(inside);
    } else if (auto decoded = unescaped(inside)) {
        text = std::move(*decoded);
    } else {
        return refuse();
    }
    return text.size() <= most || refuse();
}

bool JsonReader::readPlain(QByteArrayView& text, qsizetype most)
{
    skipSpace();
    bool hasEscapes = false;
    if (!scanString(text, hasEscapes)) {
        return false;
    }
    const bool isPlain = !hasEscapes && text.size() <= most
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return isPlain || refuse();
}

bool JsonReader::readInteger(qint64& number)
{
    skipSpace();
    const bool isNegative = m_at < m_end && *m_at == '-';
    const char* digit = isNegative ? m_at + 1 : m_at;
    const char* first = digit;
    // Counted below zero, where there is one more.
    qint64 value = 0;
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    for (; digit < m_end && isDigit(*digit); ++digit) {
        const int step = *digit - '0';
        if (value < (kLeast + step) / 10) {
            return refuse();
        }
        value = value * 10 - step;
    }
    const bool isLong = digit - first > 1 && *first == '0';
    const bool goesOn = digit < m_end && (*digit == '.' || *digit == 'e' || *digit == 'E');
    if (m_failed || digit == first || isLong || goesOn || (!isNegative && value == kLeast)) {
        return refuse();
    }
    m_at = digit;
    number = isNegative ? value : -value;
    return true;
}

bool JsonReader::readFlag(bool& flag)
{
    const Kind kind = peek();
    if (kind != Kind::True && kind != Kind::False) {
        return refuse();
    }
    flag = kind == Kind::True;
    return skipScalar();
}

bool JsonReader::readNull()
{
    return peek() == Kind::Null ? skipScalar() : refuse();
}

bool JsonReader::readUuid(Uuid& uuid)
{
    skipSpace();
    if (m_failed || m_end - m_at < 38 || m_at[0] != '"' || m_at[37] != '"') {
        return refuse();
    }
    const char* at = m_at + 1;
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            if (*at++ != '-') {
                return refuse();
            }
        }
        const int high = hexValue(at[0]);
        const int low = hexValue(at[1]);
        if (high < 0 || low < 0) {
            return refuse();
        }
        uuid.bytes[i] = static_cast<unsigned char>(high * 16 + low);
        at += 2;
    }
    m_at += 38;
    return true;
}

bool JsonReader::readBytes(QByteArray& bytes, qsizetype most)
{
    skipSpace();
    QByteArrayView inside;
    bool hasEscapes = false;
    if (!scanString(inside, hasEscapes) || hasEscapes || inside.size() % 4 != 0) {
        return refuse();
    }
    auto decoded =
        QByteArray::fromBase64Encoding(QByteArray::fromRawData(inside.data(), inside.size()),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() > most) {
        return refuse();
    }
    bytes = std::move(decoded.decoded);
    return true;
}

bool JsonReader::skipScalar()
{
    const auto word = [this](const char* text) {
        const auto size = static_cast<qptrdiff>(std::strlen(text));
        if (m_end - m_at < size || std::memcmp(m_at, text, static_cast<size_t>(size)) != 0) {
            return refuse();
        }
        m_at += size;
        return true;
    };
    switch (peek()) {
    case Kind::True:
        return word("true");
    case Kind::False:
        return word("false");
    case Kind::Null:
        return word("null");
    case Kind::Text: {
        QByteArrayView inside;
        bool hasEscapes = false;
        if (!scanString(inside, hasEscapes)) {
            return false;
        }
        return !hasEscapes || unescaped(inside).has_value() || refuse();
    }
    case Kind::Number:
        break;
    default:
        return refuse();
    }
    const auto digits = [this] {
        const char* first = m_at;
        while (m_at < m_end && isDigit(*m_at)) {
            ++m_at;
        }
        return m_at > first || refuse();
    };
    m_at += *m_at == '-' ? 1 : 0;
    if (m_at + 1 < m_end && m_at[0] == '0' && isDigit(m_at[1])) {
        return refuse();
    }
    if (!digits()) {
        return false;
    }
    if (m_at < m_end && *m_at == '.' && (++m_at, !digits())) {
        return false;
    }
    if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        m_at += m_at < m_end && (*m_at == '+' || *m_at == '-') ? 1 : 0;
        return digits();
    }
    return true;
}

bool JsonReader::skip(QByteArrayView* extent)
{
    skipSpace();
    const char* start = m_at;
    const int depth = m_depth;
    // Without recursion: the levels inside are few and counted. A bit says whether it is an object.
    quint64 isObject = 0;
    do {
        const Kind kind = peek();
        if (kind == Kind::Object || kind == Kind::Array) {
            const bool entered = kind == Kind::Object ? enterObject() : enterArray();
            if (!entered) {
                return false;
            }
            const quint64 level = quint64(1) << unsigned(m_depth);
            isObject = kind == Kind::Object ? isObject | level : isObject & ~level;
        } else if (!skipScalar()) {
            return false;
        }
        // To the next value, out of every container that ends here.
        while (m_depth > depth) {
            QByteArrayView key;
            const bool inObject = (isObject & (quint64(1) << unsigned(m_depth))) != 0;
            if (inObject ? nextKey(key) : nextItem()) {
                break;
            }
            if (m_failed) {
                return false;
            }
        }
    } while (m_depth > depth);
    if (extent != nullptr) {
        *extent = QByteArrayView(start, m_at);
    }
    return true;
}

bool JsonReader::isAtEnd()
{
    skipSpace();
    return !m_failed && m_at == m_end && m_depth == 0;
}

} // namespace mm::protocol
