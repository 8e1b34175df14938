// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "sync/protocol/json_reader.h"

#include <functional>
#include <initializer_list>

namespace mm::protocol {

/// One member of an object that is read by name.
struct Member
{
    QByteArrayView name;
    std::function<bool(JsonReader&)> read;
    bool isNeeded = true;
};

/// Reads the object that stands next; unknown members are read over, a member twice or a needed one
/// missing is a failure of the reader.
bool readMembers(JsonReader& reader, std::initializer_list<Member> members);

/// Reads a whole message of at most `most` bytes. Refuses request.sync_malformed.
Result<void> readMessage(QByteArrayView json, std::initializer_list<Member> members,
    qsizetype most = limits::kSmallBytes);

Error malformed(qsizetype offset);

/// Readers of members.
std::function<bool(JsonReader&)> into(QString& text, qsizetype most = limits::kNameChars);
std::function<bool(JsonReader&)> into(qint64& number);
/// Not negative.
std::function<bool(JsonReader&)> countInto(qint64& number);
/// Not negative, at most a million.
std::function<bool(JsonReader&)> countInto(int& number);
std::function<bool(JsonReader&)> into(bool& flag);
/// Not the null id.
std::function<bool(JsonReader&)> into(Uuid& uuid);
/// null is the null id.
std::function<bool(JsonReader&)> maybeInto(Uuid& uuid);
/// Exactly `size` bytes; 0: any number up to 4,096.
std::function<bool(JsonReader&)> into(QByteArray& bytes, qsizetype size);

} // namespace mm::protocol
