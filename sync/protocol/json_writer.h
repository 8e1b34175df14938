// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/value.h"

namespace mm::protocol {

/// Writes JSON into one growing buffer. Commas are put where they belong; that braces match is the
/// caller's business.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// A name of plain ASCII.
    JsonWriter& key(QByteArrayView name);

    void number(qint64 value);
    void flag(bool value);
    void null();
    void text(QStringView value);
    /// Of plain ASCII.
    void plain(QByteArrayView value);
    void uuid(const Uuid& value);
    /// base64
    void bytes(QByteArrayView value);
    /// Any of these, as its type says.
    void value(const store::Value& value);
    /// JSON that is finished.
    void raw(QByteArrayView json);

    [[nodiscard]] qsizetype size() const { return m_out.size(); }
    [[nodiscard]] const QByteArray& json() const { return m_out; }
    QByteArray take() { return std::exchange(m_out, {}); }
    void reserve(qsizetype bytes) { m_out.reserve(bytes); }
    /// Back to an earlier size(), as if what came after had not been written.
    void truncate(qsizetype size) { m_out.truncate(size); }

private:
    void append(QByteArrayView utf8);
    void separate();
    void open(char c);
    void close(char c) { m_out += c; }

    QByteArray m_out;
};

} // namespace mm::protocol
