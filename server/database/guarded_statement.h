// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <functional>

namespace mm::server {

/// A statement before which something must be done, each time that it runs.
class GuardedStatement final : public store::PreparedStatement
{
public:
    using Guard = std::function<Result<void>()>;

    GuardedStatement(std::shared_ptr<store::PreparedStatement> inner, Guard guard)
        : m_inner(std::move(inner))
        , m_guard(std::move(guard))
    { }

    [[nodiscard]] int parameterIndex(const char* name) const override
    {
        return m_inner->parameterIndex(name);
    }
    Result<void> bind(int index, const store::Value& value) override
    {
        return m_inner->bind(index, value);
    }
    bool bindList(int index, const QByteArray& packed) override
    {
        return m_inner->bindList(index, packed);
    }
    Result<void> ahead() override
    {
        MM_CHECK(pass());
        return m_inner->ahead();
    }
    Result<bool> step() override
    {
        MM_CHECK(pass());
        return m_inner->step();
    }
    Result<void> send() override
    {
        MM_CHECK(pass());
        return m_inner->send();
    }
    [[nodiscard]] qint64 changedRows() const override { return m_inner->changedRows(); }
    void reset() override
    {
        m_hasPassed = false;
        m_inner->reset();
    }
    [[nodiscard]] int columnCount() const override { return m_inner->columnCount(); }
    [[nodiscard]] bool isNull(int column) const override { return m_inner->isNull(column); }
    [[nodiscard]] qint64 integer(int column) const override { return m_inner->integer(column); }
    [[nodiscard]] QString text(int column) const override { return m_inner->text(column); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_inner->bytes(column); }
    [[nodiscard]] Uuid uuid(int column) const override { return m_inner->uuid(column); }

private:
    Result<void> pass() { return std::exchange(m_hasPassed, true) ? Result<void>() : m_guard(); }

    std::shared_ptr<store::PreparedStatement> m_inner;
    Guard m_guard;
    bool m_hasPassed = false;
};

} // namespace mm::server
