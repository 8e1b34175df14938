// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "sync/protocol/limits.h"

#include <QByteArrayView>
#include <QString>

namespace mm::protocol {

/// Reads JSON (RFC 8259) once from front to back without building a tree: strict (valid UTF-8, no
/// trailing commas, no lone surrogates, no NUL in a text), bounded in depth, whole numbers exact to
/// 64 bits. After the first thing that is not as asked everything says false and failed() is true.
/// The text must outlive the reader.
///
///     reader.enterObject();
///     for (QByteArrayView key; reader.nextKey(key);) {
///         key == "seq" ? reader.readInteger(seq) : reader.skip();
///     }
class JsonReader
{
public:
    enum class Kind { Object, Array, Text, Number, True, False, Null, Nothing };

    explicit JsonReader(QByteArrayView text, int depth = limits::kDepth);

    /// What comes next.
    [[nodiscard]] Kind peek();
    bool enterObject();
    /// The next member's name; the reader stands before its value. false at the end of the object,
    /// which is left. The view holds until the next call.
    bool nextKey(QByteArrayView& key);
    bool enterArray();
    /// Whether there is another item, before which the reader then stands; else the array is left.
    bool nextItem();

    bool readText(QString& text, qsizetype most = limits::kTextChars);
    /// A text of printable ASCII without escapes, as it stands in the message.
    bool readPlain(QByteArrayView& text, qsizetype most);
    bool readInteger(qint64& number);
    bool readFlag(bool& flag);
    bool readNull();
    /// 8-4-4-4-12 hexadecimal digits.
    bool readUuid(Uuid& uuid);
    /// base64 with padding.
    bool readBytes(QByteArray& bytes, qsizetype most);
    /// Whatever it is; `extent` gets its own text.
    bool skip(QByteArrayView* extent = nullptr);

    /// Nothing but white space is left, and nothing was wrong.
    [[nodiscard]] bool isAtEnd();
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qsizetype offset() const { return m_at - m_begin; }
    /// What stands between an earlier offset() and here.
    [[nodiscard]] QByteArrayView textFrom(qsizetype offset) const
    {
        return {m_begin + offset, m_at};
    }
    /// Refuses from outside: a value that the message's own rules do not take.
    bool refuse()
    {
        m_failed = true;
        return false;
    }

private:
    void skipSpace();
    bool take(char c);
    bool scanString(QByteArrayView& inside, bool& hasEscapes);
    bool skipScalar();
    bool beforeValue();

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    int m_depth = 0;
    int m_mostDepth;
    /// For each level whether a member was read already.
    quint64 m_hasMember = 0;
    bool m_failed = false;
    QByteArray m_key;
};

/// 0 to 15; -1 for what is no hexadecimal digit.
int hexValue(char c);

/// Decodes the inside of a JSON string; nothing if an escape is not one.
std::optional<QString> unescaped(QByteArrayView inside);

} // namespace mm::protocol
