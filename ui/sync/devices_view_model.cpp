// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/devices_view_model.h"

#include "models/store/desk.h"

#include <QPointer>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    std::vector<sync::KnownCounter> counters;
    QString username;
};

sync::OfficeDevice deviceFrom(const sync::KnownCounter& counter)
{
    sync::OfficeDevice device;
    device.id = counter.deviceId;
    device.code = counter.code;
    device.name = counter.name;
    device.status = counter.isActive ? u"active"_s : u"revoked"_s;
    return device;
}

} // namespace

DevicesViewModel::DevicesViewModel(DeskRunner& runner, DeviceDesk& desk, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_desk(desk)
{ }

void DevicesViewModel::load()
{
    m_runner.ask(
        this,
        [](Workplace& place) -> Result<Known> {
            MM_LET(counters, sync::knownCounters(place.desk.db));
            return Known{std::move(counters), place.desk.actor.username};
        },
        [this](const Result<Known>& known) {
            if (!known) {
                Q_EMIT refused(known.error());
                return;
            }
            m_username = known->username;
            for (const auto& counter : known->counters) {
                m_own = counter.isThis ? counter.deviceId : m_own;
            }
            if (!m_isFromOffice) {
                m_devices.clear();
                for (const auto& counter : known->counters) {
                    m_devices.push_back(deviceFrom(counter));
                }
            }
            Q_EMIT loaded();
        });
}

void DevicesViewModel::ask(const QString& password)
{
    m_desk.logIn({m_username, password});
    look();
}

void DevicesViewModel::look()
{
    m_desk.look([this, alive = QPointer(this)](Result<sync::OfficePicture> picture) {
        if (!alive) {
            return;
        }
        if (!picture) {
            Q_EMIT refused(picture.error());
            return;
        }
        m_isFromOffice = true;
        m_devices = std::move(picture->devices);
        m_held = std::move(picture->held);
        Q_EMIT loaded();
    });
}

void DevicesViewModel::invite()
{
    m_desk.invite([this, alive = QPointer(this)](const Result<sync::OfficeInvitation>& invitation) {
        if (!alive) {
            return;
        }
        if (!invitation) {
            Q_EMIT refused(invitation.error());
            return;
        }
        Q_EMIT invited(*invitation);
    });
}

DeviceDesk::Then<void> DevicesViewModel::whenDone()
{
    return [this, alive = QPointer(this)](const Result<void>& result) {
        if (!alive) {
            return;
        }
        if (!result) {
            Q_EMIT refused(result.error());
            return;
        }
        Q_EMIT done();
        look();
    };
}

bool DevicesViewModel::hasReason(const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        Q_EMIT refused(invalid("reason.missing"_L1, u"reason"_s));
        return false;
    }
    return true;
}

void DevicesViewModel::revoke(const QString& device, const QString& reason)
{
    if (isThis(device)) {
        Q_EMIT refused(invalid("device.own"_L1, u"device"_s));
    } else if (hasReason(reason)) {
        m_desk.revoke(device, reason.trimmed(), whenDone());
    }
}

void DevicesViewModel::release(const QString& operation, const QString& reason)
{
    m_desk.release(operation, reason.trimmed(), whenDone());
}

void DevicesViewModel::discard(const QString& operation, const QString& reason)
{
    if (hasReason(reason)) {
        m_desk.discard(operation, reason.trimmed(), whenDone());
    }
}

} // namespace mm::ui
