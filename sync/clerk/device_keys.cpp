// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/device_keys.h"

#include <array>

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

Result<DeviceKey> readFrom(identity::SecretStore& place)
{
    const std::array<identity::SecretStore*, 1> places{&place};
    return DeviceKey::read(places);
}

/// Whatever goes wrong on the way, the file has the key as before.
void takeOver(const DeviceKey& key, identity::SecretStore& file, identity::SecretStore& keyring)
{
    if (!key.keepIn(keyring)) {
        return;
    }
    const auto back = readFrom(keyring);
    if (back && back->publicKey() == key.publicKey()) {
        std::ignore = file.remove(DeviceKey::kName);
    }
}

} // namespace

std::unique_ptr<identity::SecretStore> KeyringWay::of(TempleId temple, DeviceId device) const
{
    return open ? open(temple.toString() + u'/' + device.toString()) : nullptr;
}

Result<DeviceKey> deviceKeyOf(
    identity::SecretStore& file, const KeyringWay& way, TempleId temple, DeviceId device)
{
    auto key = readFrom(file);
    const bool isMissing = !key && key.error().kind == ErrorKind::NotFound;
    if ((!key && !isMissing) || (key && !way.takesOver)) {
        return key;
    }
    const auto keyring = way.of(temple, device);
    if (!keyring) {
        return key;
    }
    if (key) {
        takeOver(*key, file, *keyring);
        return key;
    }
    if (const auto there = keyring->read(DeviceKey::kName);
        !there && there.error().kind != ErrorKind::NotFound) {
        return fail(Error{ErrorKind::Busy, "sync.key_locked"_L1, {}, {}, there.error().detail});
    }
    return readFrom(*keyring);
}

} // namespace mm::sync
