// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <concepts>
#include <optional>
#include <variant>

namespace mm::store {

/// Raw bytes (a hash, a sealed secret, an image), as against text.
struct Bytes
{
    QByteArray data;
};

/// What a column may hold: nothing, a whole number, text, bytes or an id. There is no door for
/// floating point. Converts from the types of the rulebook so that a row reads as a list of them.
class Value
{
public:
    Value() = default;
    template <std::integral T>
    Value(T number) // NOLINT(google-explicit-constructor)
        : m_data(static_cast<qint64>(number))
    { }
    Value(Money money) // NOLINT(google-explicit-constructor)
        : m_data(money.paise())
    { }
    Value(const QString& text) // NOLINT(google-explicit-constructor)
        : m_data(text)
    { }
    Value(QLatin1StringView text) // NOLINT(google-explicit-constructor)
        : m_data(QString(text))
    { }
    Value(Bytes bytes) // NOLINT(google-explicit-constructor)
        : m_data(std::move(bytes.data))
    { }
    Value(const Uuid& uuid) // NOLINT(google-explicit-constructor)
        : m_data(uuid)
    { }
    Value(QDate date) // NOLINT(google-explicit-constructor)
    {
        if (date.isValid()) {
            m_data = date.toString(Qt::ISODate);
        }
    }
    template <typename Tag>
    Value(const Id<Tag>& id) // NOLINT(google-explicit-constructor)
    {
        if (!id.isNull()) {
            m_data = id.uuid;
        }
    }
    template <typename T>
    Value(const std::optional<T>& maybe) // NOLINT(google-explicit-constructor)
    {
        if (maybe) {
            *this = Value(*maybe);
        }
    }

    using Data = std::variant<std::monostate, qint64, QString, QByteArray, Uuid>;
    [[nodiscard]] const Data& data() const { return m_data; }
    [[nodiscard]] bool isNull() const { return m_data.index() == 0; }
    bool operator==(const Value&) const = default;

private:
    Data m_data;
};

/// Text that is NULL when empty.
inline Value orNull(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}

} // namespace mm::store
