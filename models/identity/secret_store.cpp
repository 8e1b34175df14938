// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/secret_store.h"

#include "models/identity/sealing.h"

namespace mm::identity {

using namespace Qt::StringLiterals;

Result<void> moveKeys(SecretStore& from, SecretStore& to)
{
    MM_LET(key, from.read(secret::kDataKey));
    MM_CHECK(to.write(secret::kDataKey, key));
    MM_LET(readBack, to.read(secret::kDataKey));
    const bool same = readBack == key;
    wipe(readBack);
    wipe(key);
    if (!same) {
        return fail(Error{ErrorKind::Storage, "keys.not_kept"_L1, {}, {}, {}});
    }
    return from.remove(secret::kDataKey);
}

} // namespace mm::identity
