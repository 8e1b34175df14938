// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/upkeep/sealed_stream.h"

#include <QFile>
#include <QJsonObject>
#include <QSaveFile>

namespace mm::server {

/// What a cloud backup says of itself in clear text; authenticated with every piece of the body.
struct CloudBackupHead
{
    /// UTC ms.
    qint64 createdAt = 0;
    int schema = 0;
    int serviceSchema = 0;
    /// The code of the one temple it holds; empty: all of them.
    QString temple;
};

/// The file: "MMCLOUD1", the length and text of the head as JSON, then records in a sealed stream
/// (models/upkeep/sealed_stream.h). It is sealed under the service's field key: whoever has lost
/// that could not open the temples' keys in it either.
class CloudBackupWriter
{
public:
    /// Refuses: server.no_field_key, store.not_writable.
    static Result<std::unique_ptr<CloudBackupWriter>> begin(
        const QString& path, const std::vector<QByteArray>& fieldKeys, const CloudBackupHead& head);

    /// 'T' a table begins (JSON), 'D' rows of it as COPY gives them, 'E' it ends (JSON), 'Z' the
    /// end of all (JSON).
    Result<void> write(char kind, QByteArrayView data);
    /// The file gets its name. Without it nothing is there.
    Result<void> finish();

private:
    explicit CloudBackupWriter(const QString& path)
        : m_file(path)
    { }
    QSaveFile m_file;
    std::optional<upkeep::SealingWriter> m_sealed;
};

class CloudBackupReader
{
public:
    /// Refuses: backup.unreadable, backup.not_a_backup, backup.wrong_key, backup.damaged.
    static Result<std::unique_ptr<CloudBackupReader>> begin(
        const QString& path, const std::vector<QByteArray>& fieldKeys);

    [[nodiscard]] const CloudBackupHead& head() const { return m_head; }
    struct Record
    {
        char kind = 0;
        QByteArray data;
    };
    /// Refuses with backup.damaged, also at an end without 'Z'.
    Result<Record> next();

private:
    explicit CloudBackupReader(const QString& path)
        : m_file(path)
    { }
    Result<void> open(const std::vector<QByteArray>& fieldKeys);
    Result<QByteArray> take(qsizetype count);

    QFile m_file;
    CloudBackupHead m_head;
    std::optional<upkeep::SealedReader> m_sealed;
    QByteArray m_ahead;
};

} // namespace mm::server
