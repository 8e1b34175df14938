// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace mm::identity {

/// Where a counter keeps what it needs every day and what must not lie in the store: its copy of
/// the temple's data key, and the mark by which it knows its own store again.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;

    /// NotFound (secret.missing) when nothing has that name.
    virtual Result<QByteArray> read(const QString& name) = 0;
    virtual Result<void> write(const QString& name, const QByteArray& secret) = 0;
    /// Done also when nothing has that name.
    virtual Result<void> remove(const QString& name) = 0;
};

/// The names in use.
namespace secret {
inline constexpr QLatin1StringView kDataKey("data_key");
inline constexpr QLatin1StringView kDeviceMark("device_mark");
} // namespace secret

/// Moves the copy of the data key from one place to another: written there, read back, compared,
/// and only then taken away here. On failure everything stays where it was.
Result<void> moveKeys(SecretStore& from, SecretStore& to);

} // namespace mm::identity
