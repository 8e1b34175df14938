// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/data_folder.h"

class QLockFile;

namespace mm::setup {

/// A store in the making. Whatever is left of one that was not finished goes when this goes, the
/// folder too if it was made for it; a kill leaves files that the next attempt clears away.
class NewStoreFile
{
public:
    /// Makes the folder (for its owner only). Refuses: setup.store_exists, setup.busy,
    /// store.not_writable.
    static Result<NewStoreFile> in(const DataFolder& folder);
    ~NewStoreFile();
    NewStoreFile(NewStoreFile&& other) noexcept;
    NewStoreFile& operator=(NewStoreFile&&) = delete;
    NewStoreFile(const NewStoreFile&) = delete;
    NewStoreFile& operator=(const NewStoreFile&) = delete;

    /// Where the store is written until it is finished.
    [[nodiscard]] QString storePath() const;
    /// The key file of the new store, until it is finished.
    [[nodiscard]] QString keysPath() const;
    /// Gives both their names, the store last. It must be closed. Refuses: store.not_writable.
    Result<void> finish();

private:
    NewStoreFile(DataFolder folder, bool madeFolder, std::unique_ptr<QLockFile> lock);
    void clear() const;
    [[nodiscard]] QString freeKeysName() const;

    DataFolder m_folder;
    bool m_madeFolder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace mm::setup
