// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace mm {

/// 128 bits in network order, as RFC 9562 writes them; 16-byte BLOB in SQLite, uuid in PostgreSQL.
struct Uuid
{
    std::array<unsigned char, 16> bytes{};

    [[nodiscard]] bool isNull() const { return bytes == std::array<unsigned char, 16>{}; }
    /// 8-4-4-4-12 lower-case hexadecimal.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray toBytes() const
    {
        return {reinterpret_cast<const char*>(bytes.data()), 16};
    }
    /// With or without hyphens, either case; nothing else.
    static std::optional<Uuid> fromString(QStringView text);
    static std::optional<Uuid> fromBytes(QByteArrayView raw);
    auto operator<=>(const Uuid&) const = default;
};

/// An id that cannot be handed over where another kind of id is wanted.
template <typename Tag>
struct Id
{
    Uuid uuid;

    Id() = default;
    explicit Id(const Uuid& value)
        : uuid(value)
    { }
    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    [[nodiscard]] QString toString() const { return uuid.toString(); }
    static std::optional<Id> fromString(QStringView text)
    {
        const auto parsed = Uuid::fromString(text);
        return parsed ? std::optional<Id>(Id(*parsed)) : std::nullopt;
    }
    auto operator<=>(const Id&) const = default;
};

inline size_t qHash(const Uuid& uuid, size_t seed = 0)
{
    return qHashBits(uuid.bytes.data(), uuid.bytes.size(), seed);
}
template <typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return qHash(id.uuid, seed);
}

using TempleId = Id<struct TempleTag>;
using UserId = Id<struct UserTag>;
using DeviceId = Id<struct DeviceTag>;
using CounterId = Id<struct CounterTag>;
using DevoteeId = Id<struct DevoteeTag>;
using HouseholdId = Id<struct HouseholdTag>;
using ReceiptId = Id<struct ReceiptTag>;
using ReceiptLineId = Id<struct ReceiptLineTag>;
using LedgerId = Id<struct LedgerTag>;
using FundId = Id<struct FundTag>;
using CategoryId = Id<struct CategoryTag>;
using VoucherId = Id<struct VoucherTag>;
using SevaId = Id<struct SevaTag>;
using DeityId = Id<struct DeityTag>;
using BatchId = Id<struct BatchTag>;
using BookingId = Id<struct BookingTag>;

/// Makes UUIDv7: 48-bit Unix ms, 12-bit counter, 62 random bits (RFC 9562, 6.2 method 1). Ids of
/// one maker always grow, also when the clock stands still or steps back. One thread each.
class UuidMaker
{
public:
    UuidMaker() = default;
    /// Goes on behind an id of an earlier run: ids grow over all runs of a store, also within one
    /// millisecond and after the clock was set back. The null id begins anew.
    explicit UuidMaker(const Uuid& last);
    /// For books that must come out the same each time (seeding, tests): what should be random
    /// follows from the seed. Never for a counter that is in use.
    static UuidMaker fromSeed(quint64 seed);
    Uuid next(qint64 nowMs);

    template <typename IdType>
    IdType nextId(qint64 nowMs)
    {
        return IdType(next(nowMs));
    }

private:
    quint64 random();

    qint64 m_lastMs = 0;
    unsigned m_counter = 0;
    std::optional<quint64> m_seedState;
};

} // namespace mm
