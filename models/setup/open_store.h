// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/device.h"
#include "models/identity/key_vault.h"
#include "models/setup/data_folder.h"
#include "models/store/desk.h"
#include "models/store/sqlite_connection.h"

namespace mm::setup {

/// A store that is open: what a program works on. Movable; desks stay valid as long as it lives.
struct OpenStore
{
    DataFolder folder;
    std::unique_ptr<store::SqliteConnection> connection;
    std::unique_ptr<Clock> clock;
    identity::Device device;

    /// A desk at this counter for who has logged in (or for nobody yet: what logIn() is given). Its
    /// ids and its hybrid clock go on where the store's ended.
    [[nodiscard]] Result<store::Desk> desk(const store::Actor& actor = {}) const;
    /// The temple's keys by the key file. Refuses as identity::openVault; after keys.no_copy the
    /// keyring is asked, away from the start-up path, and then the person with the recovery sheet.
    [[nodiscard]] Result<std::unique_ptr<identity::KeyVault>> vault() const;
};

/// Opens the counter's store and brings it to this program's schema; before that it keeps a copy
/// that was opened and looked through (folder.copies(), the two newest stay).
///
/// Refuses: setup.no_store, store.damaged (restore a backup), setup.not_a_store, store.newer (and
/// changes nothing), store.migration_changed, store.full, store.not_writable, store.busy,
/// store.not_set_up, clock.malformed.
Result<OpenStore> openStore(const DataFolder& folder);

} // namespace mm::setup
