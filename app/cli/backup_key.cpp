// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_key.h"

#include "models/identity/file_secret_store.h"
#include "models/upkeep/backup.h"

namespace mm::cli {

using namespace Qt::StringLiterals;
using identity::FileSecretStore;
using identity::KeyVault;

Result<void> BackupOpener::mayRestore(Call& call) const
{
    if (isBySheet || !call.session.folder().holdsStore()) {
        return {};
    }
    MM_CHECK(call.session.logIn());
    return call.session.require("backup.restore"_L1);
}

Result<void> BackupOpener::keepKeys(const setup::DataFolder& folder) const
{
    FileSecretStore secrets(folder.keys());
    MM_CHECK(vault->keepIn(secrets));
    MM_LET(restored, setup::openStore(folder));
    return identity::rememberDevice(secrets, restored.device);
}

Result<BackupOpener> backupOpener(Call& call, const QString& path)
{
    MM_LET(header, upkeep::readBackupHeader(path));
    BackupOpener opener;
    if (const auto sheet = secretFromEnvironment("MANDIRMITRA_RECOVERY_KEY")) {
        MM_LET(vault, KeyVault::fromRecoveryKey(*sheet, header.keys));
        opener.vault = std::move(vault);
        opener.isBySheet = true;
    } else {
        FileSecretStore secrets(call.session.folder().keys());
        auto dataKey = secrets.read(identity::secret::kDataKey);
        if (!dataKey && dataKey.error().kind == ErrorKind::NotFound) {
            return fail(invalid("cli.recovery_key_missing"_L1, u"recovery_key"_s));
        }
        MM_CHECK(dataKey);
        MM_LET(vault, KeyVault::fromDataKey(*dataKey, header.keys));
        opener.vault = std::move(vault);
    }
    opener.key = opener.vault->backupKey().toBytes();
    return opener;
}

Error seriesUnsettled()
{
    return {ErrorKind::Conflict, "restore.series_unsettled"_L1, {}, {}, {}};
}

} // namespace mm::cli
