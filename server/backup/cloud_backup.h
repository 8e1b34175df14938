// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgres_connection.h"
#include "server/backup/backup_file.h"

namespace mm::server {

/// What a cloud backup holds.
struct CloudBackupContents
{
    CloudBackupHead head;
    int tables = 0;
    qint64 rows = 0;
    qint64 receipts = 0;
    qint64 fileBytes = 0;
};

/// Writes all temples, or the one of `templeCode`, as one moment shows them while others write,
/// into an encrypted file; then reads it back. `owner` is the owner's connection: the service
/// itself cannot see all temples. Refuses: server.temple_unknown, and what CloudBackupWriter
/// refuses.
Result<CloudBackupContents> backUpCloud(store::PostgresConnection& owner, const QString& path,
    const std::vector<QByteArray>& fieldKeys, const QString& templeCode, qint64 nowMs);

/// Opens everything and counts it. Refuses as CloudBackupReader.
Result<CloudBackupContents> checkCloudBackup(
    const QString& path, const std::vector<QByteArray>& fieldKeys);

/// Puts the temples of a backup into a database of the same schema that has none of them, in one
/// transaction; every table has as many rows then as the backup says. Each temple has another
/// server_epoch then: its counters send again what came after the backup. Refuses (besides what
/// reading refuses): server.backup_schema, server.temple_exists.
Result<CloudBackupContents> restoreCloud(store::PostgresConnection& owner, const QString& path,
    const std::vector<QByteArray>& fieldKeys);

} // namespace mm::server
