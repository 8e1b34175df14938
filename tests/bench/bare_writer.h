// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_desk.h"

#include <memory>

namespace mm::bench {

/// Writes the rows of one receipt into a store with the same tables, indexes and triggers, durably,
/// by nothing but prepared INSERTs in one transaction: what issuing would cost without any rule.
class BareWriter
{
public:
    /// Takes the last receipt of `books` as the pattern.
    explicit BareWriter(test::TestDesk& books);
    ~BareWriter();
    BareWriter(const BareWriter&) = delete;
    BareWriter& operator=(const BareWriter&) = delete;

    bool writeOne();
    /// As many rows of as many bytes into one table without any index: the least that a durable
    /// transaction can cost.
    bool writePlain();
    /// Rows that one transaction writes.
    [[nodiscard]] qint64 rows() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace mm::bench
