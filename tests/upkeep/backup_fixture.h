// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/backup.h"
#include "tests/support/test_desk.h"

namespace mm::test {

/// A desk whose temple has keys, and a folder for its backups.
class BackupFixture
{
public:
    BackupFixture();

    TestDesk desk;
    QTemporaryDir folder;
    std::unique_ptr<identity::KeyVault> vault;
    QString recoveryKey;
    upkeep::BackupKey key;

    [[nodiscard]] store::SqliteConnection& sqlite()
    {
        return static_cast<store::SqliteConnection&>(desk.db());
    }
    [[nodiscard]] QString target() const { return folder.filePath(QStringLiteral("b.mmbackup")); }
    Result<upkeep::BackupContents> backup(qint64 nowMs = kTestNowMs)
    {
        return upkeep::createBackup(sqlite(), {target(), folder.path(), key}, nowMs);
    }
    void addDevotees(int count);
    /// Takes the next receipt number of the counter, as issuing does.
    void takeNumber();
};

/// A row of devotees; the caller closes the operation.
Result<void> insertDevotee(store::UnitOfWork& unit, const QString& name);

/// "rule detail" of a refusal, for the failing test's message.
template <typename T>
QByteArray problem(const Result<T>& result)
{
    return result ? QByteArray()
                  : QByteArray(result.error().rule.data()) + ' ' + result.error().detail.toUtf8();
}

QByteArray readFile(const QString& path);
void writeFile(const QString& path, const QByteArray& content);

} // namespace mm::test
