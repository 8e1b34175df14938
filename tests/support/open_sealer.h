// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/field_sealer.h"

namespace mm::test {

/// A sealer that seals nothing: for tests that look at what was handed to it.
class OpenSealer final : public store::FieldSealer
{
public:
    [[nodiscard]] Result<QByteArray> seal(
        const QByteArray& plain, const QByteArray& associated) const override
    {
        return associated + '|' + plain;
    }
    [[nodiscard]] Result<QByteArray> open(
        const QByteArray& sealed, const QByteArray& associated) const override
    {
        return sealed.mid(associated.size() + 1);
    }
    [[nodiscard]] QByteArray hash(const QByteArray& data) const override { return "#" + data; }
};

} // namespace mm::test
