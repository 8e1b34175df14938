// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/passwords.h"
#include "models/identity/temple.h"
#include "models/setup/data_folder.h"

namespace mm::setup {

/// What is asked for when a temple is set up at its first counter.
struct InitDraft
{
    /// id, latitude and longitude are left empty here. Receipts are in the temple's language unless
    /// said otherwise.
    identity::Temple temple;
    /// Degrees as decimal text ("12.3"); both or none.
    QString latitude = {};
    QString longitude = {};
    QString counterCode;
    /// "Counter C01" when empty.
    QString counterName = {};
    /// The first administrator. There is no default password anywhere.
    QString username;
    QString displayName = {};
    QString password;
    /// Sevas and 20 households to try things with.
    bool isDemo = false;
    /// A store for trials: $MANDIRMITRA_NOW sets its clock.
    bool hasTestClock = false;
    identity::HashCost cost = {};
};

/// What a set-up has made; the recovery key is shown this once.
struct NewTemple
{
    TempleId temple;
    DeviceId device;
    UserId administrator;
    QString counterCode;
    QString username;
    /// To be printed or written down now: it is stored nowhere.
    QString recoveryKey;
};

/// Makes the store of a new temple in `folder`: temple, counter, keys, chart of accounts, funds and
/// donation categories, the first administrator. All of it, or nothing at all: the store is written
/// under another name in one transaction and gets its own name as the last step.
///
/// Refuses: setup.store_exists, setup.busy, setup.half_a_place, store.not_writable, store.full,
/// clock.malformed, counter_code.malformed, and what identity::cleanTemple(), parseUsername() and
/// checkPassword() refuse.
Result<NewTemple> initTemple(const DataFolder& folder, const InitDraft& draft);

} // namespace mm::setup
