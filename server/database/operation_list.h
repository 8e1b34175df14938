// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <span>
#include <vector>

namespace mm::server {

/// The operations of a transaction in the order in which they were closed.
class OperationList final : public store::OperationTray
{
public:
    void put(store::ClosedOperation operation) override
    {
        m_operations.push_back(std::move(operation));
    }
    [[nodiscard]] size_t count() const override { return m_operations.size(); }
    void backTo(size_t count) override
    {
        m_operations.resize(std::min(count, m_operations.size()));
    }
    [[nodiscard]] std::span<const store::ClosedOperation> all() const { return m_operations; }

private:
    std::vector<store::ClosedOperation> m_operations;
};

} // namespace mm::server
