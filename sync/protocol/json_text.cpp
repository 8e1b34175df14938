// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json_reader.h"

namespace mm::protocol {

namespace {

/// Four hexadecimal digits at `at`; -1 if there are none.
int codeUnit(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size()) {
        return -1;
    }
    int unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}

char plainEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return 0;
    }
}

/// Decodes "uXXXX" (and the low half that must follow a high one) at `at`, which moves behind it.
bool appendUnit(QByteArrayView inside, qsizetype& at, QString& out)
{
    const int unit = codeUnit(inside, at + 1);
    // PostgreSQL's text holds no NUL, so nobody may send one.
    if (unit <= 0) {
        return false;
    }
    at += 5;
    const QChar c(static_cast<char16_t>(unit));
    if (c.isLowSurrogate()) {
        return false;
    }
    out += c;
    if (!c.isHighSurrogate()) {
        return true;
    }
    const bool hasLow = at + 1 < inside.size() && inside[at] == '\\' && inside[at + 1] == 'u';
    const int low = hasLow ? codeUnit(inside, at + 2) : -1;
    if (low < 0 || !QChar::isLowSurrogate(static_cast<char32_t>(low))) {
        return false;
    }
    out += QChar(static_cast<char16_t>(low));
    at += 6;
    return true;
}

} // namespace

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QString> unescaped(QByteArrayView inside)
{
    QString out;
    qsizetype plain = 0;
    for (qsizetype at = 0; at < inside.size();) {
        if (inside[at] != '\\') {
            ++at;
            continue;
        }
        out += QString::fromUtf8(inside.sliced(plain, at - plain));
        if (++at >= inside.size()) {
            return std::nullopt;
        }
        if (inside[at] == 'u') {
            if (!appendUnit(inside, at, out)) {
                return std::nullopt;
            }
        } else if (const char c = plainEscape(inside[at]); c != 0) {
            out += QLatin1Char(c);
            ++at;
        } else {
            return std::nullopt;
        }
        plain = at;
    }
    out += QString::fromUtf8(inside.sliced(plain));
    return out;
}

} // namespace mm::protocol
