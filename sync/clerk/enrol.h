// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/open_store.h"
#include "sync/clerk/device_keys.h"
#include "sync/transport/http_client.h"

namespace mm::sync {

/// What is asked for when a computer becomes a new counter of a temple that is in the cloud.
struct JoinDraft
{
    QString server;
    /// A certificate authority of the temple's own, or empty.
    QString caFile;
    QString templeCode;
    QString counterCode;
    /// Somebody who may add devices …
    QString username;
    QString password;
    /// … or a one-time code.
    QString invitation;
    /// A store for trials: $MANDIRMITRA_NOW sets its clock.
    bool hasTestClock = false;
};

/// A counter that has joined; its rows come with the first synchronisation.
struct JoinedCounter
{
    TempleId temple;
    DeviceId device;
    QString counterCode;
    /// The temple's keys came with it; else the recovery sheet is asked for.
    bool hasKeys = false;
};

/// Registers this computer and makes its store, empty as yet. Resumable: the device's id and key
/// are on the disk before anybody is asked, so that after a cut the same call gets the same answer;
/// when the store is there already and still joining, nothing is asked. The store is not in its
/// place before all of it is good.
///
/// Refuses: sync.bad_address, sync.needs_tls, sync.ca_file, setup.store_exists, sync.unreachable
/// (Network), sync.not_the_service, what the service refuses (its own rule where this program has a
/// sentence for it), and what making a store refuses.
Result<JoinedCounter> joinTemple(const setup::DataFolder& folder, const JoinDraft& draft);

/// After the first synchronisation: this counter's own records, where the service has not made
/// them, and the end of the joining. `db` is at the feed's head.
Result<void> finishJoining(store::Desk& desk);

struct RegisterDraft
{
    QString server;
    QString caFile;
    QString invitation;
    /// Of a store that was restored or copied: it is registered anew, under this code, or under the
    /// first free one when it is empty.
    QString counterCode;
    QString username;
    QString password;
};

/// A temple that began offline comes into the cloud with its own id; its history is pushed by the
/// synchronisation that follows. A store that is Forked (restored, copied) becomes a new device of
/// its temple instead: its operations keep their ids, its counter gets a new code, nothing is
/// thrown away; `keyring` may hold the former device's key, which proves it. The new key lies in
/// the key file until the synchronisation first runs. Refuses as joinTemple, and
/// sync.registered_already.
Result<void> registerTemple(
    setup::OpenStore& store, const RegisterDraft& draft, const KeyringWay& keyring = {});

} // namespace mm::sync
