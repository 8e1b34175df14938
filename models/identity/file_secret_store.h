// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/secret_store.h"

namespace mm::identity {

/// keys.json in the data folder, readable by its owner only (mode 0600). It is replaced as a whole:
/// a power cut leaves the old file or the new one. The way that works on every counter; where a
/// keyring runs, moveKeys() takes the data key there.
class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(QString path)
        : m_path(std::move(path))
    { }
    /// Also refuses with key_file.damaged, key_file.unreadable. Takes away other users' access if
    /// somebody has given it.
    Result<QByteArray> read(const QString& name) override;
    /// Refuses with key_file.not_writable, and never writes over a file that it cannot read.
    Result<void> write(const QString& name, const QByteArray& secret) override;
    Result<void> remove(const QString& name) override;

private:
    QString m_path;
};

} // namespace mm::identity
