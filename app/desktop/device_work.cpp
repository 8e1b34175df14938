// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/device_work.h"

#include "models/store/sqlite_connection.h"

namespace mm::app {

DeviceWork::DeviceWork(SideThread& thread, const setup::DataFolder& folder, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_folder(folder)
{ }

template <typename T>
void DeviceWork::at(std::function<Result<T>(sync::DeviceOffice&)> work, Then<T> then)
{
    m_thread.ask<Result<T>>(
        this,
        [path = m_folder.store(), who = m_who, work = std::move(work)]() -> Result<T> {
            MM_LET(db, store::SqliteConnection::open(path, {}));
            MM_LET(office, sync::DeviceOffice::open(*db, who));
            return work(*office);
        },
        std::move(then));
}

void DeviceWork::look(Then<sync::OfficePicture> then)
{
    at<sync::OfficePicture>(
        [](sync::DeviceOffice& office) { return office.look(); }, std::move(then));
}

void DeviceWork::invite(Then<sync::OfficeInvitation> then)
{
    at<sync::OfficeInvitation>(
        [](sync::DeviceOffice& office) { return office.invite(); }, std::move(then));
}

void DeviceWork::revoke(const QString& device, const QString& reason, Then<void> then)
{
    at<void>([device, reason](sync::DeviceOffice& office) { return office.revoke(device, reason); },
        std::move(then));
}

void DeviceWork::release(const QString& operation, const QString& reason, Then<void> then)
{
    at<void>([operation, reason](
                 sync::DeviceOffice& office) { return office.release(operation, reason); },
        std::move(then));
}

void DeviceWork::discard(const QString& operation, const QString& reason, Then<void> then)
{
    at<void>([operation, reason](
                 sync::DeviceOffice& office) { return office.discard(operation, reason); },
        std::move(then));
}

} // namespace mm::app
