// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/side_thread.h"
#include "models/setup/data_folder.h"
#include "ui/sync/device_desk.h"

namespace mm::app {

/// Asks the service for the temple's computers, in a thread beside the window and through a
/// connection of its own to the store. Whoever asks logs in for each thing asked; nothing of it is
/// written down.
class DeviceWork final : public QObject, public ui::DeviceDesk
{
public:
    /// `thread` outlives the work.
    DeviceWork(SideThread& thread, const setup::DataFolder& folder, QObject* parent = nullptr);

    void logIn(const sync::OfficeLogIn& who) override { m_who = who; }
    [[nodiscard]] bool isLoggedInAs(const QString& username) const override
    {
        return !m_who.password.isEmpty() && m_who.username == username;
    }
    void look(Then<sync::OfficePicture> then) override;
    void invite(Then<sync::OfficeInvitation> then) override;
    void revoke(const QString& device, const QString& reason, Then<void> then) override;
    void release(const QString& operation, const QString& reason, Then<void> then) override;
    void discard(const QString& operation, const QString& reason, Then<void> then) override;

private:
    template <typename T>
    void at(std::function<Result<T>(sync::DeviceOffice&)> work, Then<T> then);

    SideThread& m_thread;
    setup::DataFolder m_folder;
    sync::OfficeLogIn m_who;
};

} // namespace mm::app
