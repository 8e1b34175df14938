// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <algorithm>
#include <array>

namespace mm::sync {

/// The ids of one unit of work: all hold its instant, the first six bytes of a UUIDv7 (RFC 9562,
/// 5.7).
class WorkSpan
{
public:
    explicit WorkSpan(const Uuid& id) { std::copy_n(id.bytes.begin(), kBytes, m_instant.begin()); }

    [[nodiscard]] Uuid first() const { return edge(0x00); }
    [[nodiscard]] Uuid last() const { return edge(0xFF); }

    auto operator<=>(const WorkSpan&) const = default;

private:
    static constexpr size_t kBytes = 6;

    [[nodiscard]] Uuid edge(unsigned char rest) const
    {
        Uuid id;
        id.bytes.fill(rest);
        std::copy(m_instant.begin(), m_instant.end(), id.bytes.begin());
        return id;
    }

    std::array<unsigned char, kBytes> m_instant{};
};

} // namespace mm::sync
