// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/clerk/once.h"
#include "ui/support/desk_runner.h"
#include "ui/sync/device_desk.h"

#include <QObject>

namespace mm::ui {

/// Behind the Devices page. What the counter itself knows of the others is there at once, without a
/// network; what the service knows comes when somebody has said who asks.
class DevicesViewModel final : public QObject
{
    Q_OBJECT
public:
    /// `runner` and `desk` outlive the model.
    DevicesViewModel(DeskRunner& runner, DeviceDesk& desk, QObject* parent = nullptr);

    /// The counter's own knowledge.
    void load();
    /// Asks the service as who is in, with their password.
    void ask(const QString& password);
    [[nodiscard]] const std::vector<sync::OfficeDevice>& devices() const { return m_devices; }
    [[nodiscard]] const std::vector<sync::HeldOperation>& held() const { return m_held; }
    /// The list is the service's, not this counter's own.
    [[nodiscard]] bool isFromOffice() const { return m_isFromOffice; }
    /// This counter's own device: nobody revokes the chair they sit on.
    [[nodiscard]] bool isThis(const QString& device) const { return device == m_own; }

    void invite();
    /// Refused here without a reason (reason.missing), and for this counter's own device.
    void revoke(const QString& device, const QString& reason);
    void release(const QString& operation, const QString& reason);
    void discard(const QString& operation, const QString& reason);

Q_SIGNALS:
    void loaded();
    /// The code is shown this once; nobody can read it again.
    void invited(const mm::sync::OfficeInvitation& invitation);
    void done();
    void refused(const mm::Error& error);

private:
    void look();
    DeviceDesk::Then<void> whenDone();
    [[nodiscard]] bool hasReason(const QString& reason);

    DeskRunner& m_runner;
    DeviceDesk& m_desk;
    std::vector<sync::OfficeDevice> m_devices;
    std::vector<sync::HeldOperation> m_held;
    QString m_own;
    QString m_username;
    bool m_isFromOffice = false;
};

} // namespace mm::ui
