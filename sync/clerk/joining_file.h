// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/setup/data_folder.h"
#include "sync/transport/device_key.h"

namespace mm::sync {

/// What a joining that was cut off goes on with: the same device asks again. The id stands in
/// join.json, the key in a key file beside it that only the owner may read.
struct JoiningFile
{
    DeviceId device;
    QByteArray dbEpoch;
    DeviceKey key;

    /// The one of an earlier attempt at the same place, or a new one that is on the disk when this
    /// returns.
    /// `device`: the id to ask under; the null id lets it make one.
    static Result<JoiningFile> openOrMake(const setup::DataFolder& folder, const QString& server,
        const QString& templeCode, const QString& counterCode, DeviceId device = {});
    static void remove(const setup::DataFolder& folder);
};

} // namespace mm::sync
