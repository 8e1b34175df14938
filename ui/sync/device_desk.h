// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/clerk/device_office.h"

#include <functional>

namespace mm::ui {

/// How the pages get their work with the temple's computers done at the service: away from the
/// window's thread, each answer later and in it. Implemented by the composition root.
class DeviceDesk
{
public:
    template <typename T>
    using Then = std::function<void(Result<T>)>;

    DeviceDesk() = default;
    virtual ~DeviceDesk() = default;
    DeviceDesk(const DeviceDesk&) = delete;
    DeviceDesk& operator=(const DeviceDesk&) = delete;

    /// What the next calls are signed with; asks nobody.
    virtual void logIn(const sync::OfficeLogIn& who) = 0;
    /// Whether the next calls are signed with that name.
    [[nodiscard]] virtual bool isLoggedInAs(const QString& username) const = 0;
    virtual void look(Then<sync::OfficePicture> then) = 0;
    virtual void invite(Then<sync::OfficeInvitation> then) = 0;
    virtual void revoke(const QString& device, const QString& reason, Then<void> then) = 0;
    virtual void release(const QString& operation, const QString& reason, Then<void> then) = 0;
    virtual void discard(const QString& operation, const QString& reason, Then<void> then) = 0;
};

} // namespace mm::ui
