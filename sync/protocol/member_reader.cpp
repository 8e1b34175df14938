// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/member_reader.h"

namespace mm::protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestCount = 1'000'000;
constexpr qsizetype kMostBytes = 4'096;

} // namespace

Error malformed(qsizetype offset)
{
    return invalid("request.sync_malformed"_L1, {}, {{u"offset"_s, offset}});
}

bool readMembers(JsonReader& reader, std::initializer_list<Member> members)
{
    if (!reader.enterObject()) {
        return false;
    }
    quint64 seen = 0;
    for (QByteArrayView key; reader.nextKey(key);) {
        const auto* member = std::find_if(
            members.begin(), members.end(), [&](const Member& m) { return m.name == key; });
        if (member == members.end()) {
            if (!reader.skip()) {
                return false;
            }
            continue;
        }
        const quint64 bit = quint64(1) << static_cast<unsigned>(member - members.begin());
        if ((seen & bit) != 0 || !member->read(reader)) {
            return reader.refuse();
        }
        seen |= bit;
    }
    quint64 bit = 1;
    for (const auto& member : members) {
        if (member.isNeeded && (seen & bit) == 0) {
            return reader.refuse();
        }
        bit <<= 1U;
    }
    return !reader.failed();
}

Result<void> readMessage(QByteArrayView json, std::initializer_list<Member> members, qsizetype most)
{
    if (json.size() > most) {
        return fail(invalid("request.too_large"_L1, {}));
    }
    JsonReader reader(json);
    if (!readMembers(reader, members) || !reader.isAtEnd()) {
        return fail(malformed(reader.offset()));
    }
    return {};
}

std::function<bool(JsonReader&)> into(QString& text, qsizetype most)
{
    return [&text, most](JsonReader& reader) {
        return reader.readText(text, most);
    };
}

std::function<bool(JsonReader&)> into(qint64& number)
{
    return [&number](JsonReader& reader) {
        return reader.readInteger(number);
    };
}

std::function<bool(JsonReader&)> countInto(qint64& number)
{
    return [&number](JsonReader& reader) {
        return reader.readInteger(number) && number >= 0;
    };
}

std::function<bool(JsonReader&)> countInto(int& number)
{
    return [&number](JsonReader& reader) {
        qint64 wide = 0;
        const bool isRead = reader.readInteger(wide) && wide >= 0 && wide <= kLargestCount;
        number = static_cast<int>(wide);
        return isRead;
    };
}

std::function<bool(JsonReader&)> into(bool& flag)
{
    return [&flag](JsonReader& reader) {
        return reader.readFlag(flag);
    };
}

std::function<bool(JsonReader&)> into(Uuid& uuid)
{
    return [&uuid](JsonReader& reader) {
        return reader.readUuid(uuid) && !uuid.isNull();
    };
}

std::function<bool(JsonReader&)> maybeInto(Uuid& uuid)
{
    return [&uuid](JsonReader& reader) {
        return reader.peek() == JsonReader::Kind::Null ? reader.readNull() : reader.readUuid(uuid);
    };
}

std::function<bool(JsonReader&)> into(QByteArray& bytes, qsizetype size)
{
    return [&bytes, size](JsonReader& reader) {
        return reader.readBytes(bytes, size == 0 ? kMostBytes : size)
            && (size == 0 || bytes.size() == size);
    };
}

} // namespace mm::protocol
