// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/id.h"

#include <sodium.h>

namespace mm {

QString Uuid::toString() const
{
    static constexpr char kHex[] = "0123456789abcdef";
    QString text(36, u'-');
    qsizetype at = 0;
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            ++at;
        }
        text[at++] = QLatin1Char(kHex[bytes[i] >> 4U]);
        text[at++] = QLatin1Char(kHex[bytes[i] & 15U]);
    }
    return text;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != 36 && text.size() != 32) {
        return std::nullopt;
    }
    const bool hyphens = text.size() == 36;
    Uuid uuid;
    size_t nibble = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (hyphens && (i == 8 || i == 13 || i == 18 || i == 23)) {
            if (c != u'-') {
                return std::nullopt;
            }
            continue;
        }
        unsigned digit = 0;
        if (c >= u'0' && c <= u'9') {
            digit = static_cast<unsigned>(c - u'0');
        } else if (c >= u'a' && c <= u'f') {
            digit = static_cast<unsigned>(c - u'a') + 10;
        } else if (c >= u'A' && c <= u'F') {
            digit = static_cast<unsigned>(c - u'A') + 10;
        } else {
            return std::nullopt;
        }
        auto& byte = uuid.bytes[nibble / 2];
        byte = static_cast<unsigned char>((byte << 4U) | digit);
        ++nibble;
    }
    return uuid;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView raw)
{
    if (raw.size() != 16) {
        return std::nullopt;
    }
    Uuid uuid;
    std::memcpy(uuid.bytes.data(), raw.data(), 16);
    return uuid;
}

UuidMaker::UuidMaker(const Uuid& last)
{
    for (size_t i = 0; i < 6; ++i) {
        m_lastMs = (m_lastMs << 8) | last.bytes[i];
    }
    m_counter = ((last.bytes[6] & 0x0FU) << 8U) | last.bytes[7];
}

UuidMaker UuidMaker::fromSeed(quint64 seed)
{
    UuidMaker maker;
    maker.m_seedState = seed;
    return maker;
}

quint64 UuidMaker::random()
{
    quint64 bits = 0;
    if (!m_seedState) {
        randombytes_buf(&bits, sizeof bits);
        return bits;
    }
    // SplitMix64 (Steele, Lea, Flood 2014).
    *m_seedState += 0x9E3779B97F4A7C15U;
    bits = *m_seedState;
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
    return bits ^ (bits >> 31U);
}

Uuid UuidMaker::next(qint64 nowMs)
{
    if (nowMs > m_lastMs) {
        m_lastMs = nowMs;
        // A random start below half of the range leaves 2,048 ids for the same millisecond.
        m_counter = static_cast<unsigned>(random() & 0x7FFU);
    } else if (++m_counter > 0xFFFU) {
        ++m_lastMs;
        m_counter = 0;
    }
    Uuid uuid;
    const auto ms = static_cast<quint64>(m_lastMs);
    for (size_t i = 0; i < 6; ++i) {
        uuid.bytes[i] = static_cast<unsigned char>(ms >> (40U - 8U * i));
    }
    const quint64 tail = random();
    std::memcpy(uuid.bytes.data() + 8, &tail, 8);
    uuid.bytes[6] = static_cast<unsigned char>(0x70U | (m_counter >> 8U));
    uuid.bytes[7] = static_cast<unsigned char>(m_counter & 0xFFU);
    uuid.bytes[8] = static_cast<unsigned char>((uuid.bytes[8] & 0x3FU) | 0x80U);
    return uuid;
}

} // namespace mm
