// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/identity/key_vault.h"
#include "models/store/connection.h"

#include <QIODevice>
#include <QString>

namespace mm::upkeep {

/// What a backup is sealed with: the vault's backup key (32 bytes), and the temple's keys as sealed
/// under the printed recovery key, which travel in the file so that a new computer needs nothing
/// but the paper.
struct BackupKey
{
    QByteArray key;
    identity::SealedKeys keys;
};

/// The key for making backups of `db`. Refused: keys.missing.
Result<BackupKey> backupKeyOf(store::Connection& db, const identity::KeyVault& vault);

/// What a backup file says of itself in clear text. Authenticated with the body, so a changed
/// header does not open.
struct BackupHeader
{
    TempleId temple;
    QString templeCode;
    QString counterCode;
    /// UTC ms.
    qint64 createdAt = 0;
    int schemaVersion = 0;
    QString appVersion;
    /// 16 random bytes: each file is sealed with a key of its own.
    QByteArray salt;
    identity::SealedKeys keys;
};

/// The key that opens a backup, from what a person typed from the recovery sheet. Refused:
/// recovery_key.malformed, recovery_key.mistyped, recovery_key.wrong.
Result<QByteArray> keyFromRecoverySheet(const BackupHeader& header, const QString& typed);

/// The exact bytes that stand at the beginning of the file.
QByteArray encodeHeader(const BackupHeader& header, const QByteArray& key);

/// A header as read, with its bytes (which the body is bound to).
struct ReadHeader
{
    BackupHeader header;
    QByteArray bytes;
    QByteArray keyCheck;
};

/// Reads the header and leaves `in` at the body. Refused: backup.not_a_backup,
/// backup.newer_format.
Result<ReadHeader> decodeHeader(QIODevice& in);

/// The key of one file's body. Refused: backup.wrong_key.
Result<QByteArray> bodyKey(const ReadHeader& header, const QByteArray& key);
QByteArray bodyKey(const BackupHeader& header, const QByteArray& key);

} // namespace mm::upkeep
