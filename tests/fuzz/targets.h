// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>
#include <string_view>
#include <vector>

namespace mm::fuzz {

/// Something that reads bytes of strangers. `read` ends the process (abort) when what it made of
/// them does not hold together; refusing them is always right.
struct Target
{
    std::string_view name;
    void (*read)(const QByteArray& data);
    /// What it is meant to read: the mutations begin here.
    std::vector<QByteArray> (*seeds)();
};

std::span<const Target> targets();
const Target* targetNamed(std::string_view name);

} // namespace mm::fuzz
