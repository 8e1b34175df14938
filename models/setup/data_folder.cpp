// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/data_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace mm::setup {

using namespace Qt::StringLiterals;

DataFolder::DataFolder(const QString& path)
    : m_path(QDir::cleanPath(QDir(path).absolutePath()))
{ }

DataFolder DataFolder::chosen(const QString& option)
{
    if (!option.isEmpty()) {
        return DataFolder(option);
    }
    const QString fromEnvironment = qEnvironmentVariable("MANDIRMITRA_DATA");
    if (!fromEnvironment.isEmpty()) {
        return DataFolder(fromEnvironment);
    }
    return DataFolder(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mandirmitra"_s);
}

QString DataFolder::store() const
{
    return file("mandirmitra.db"_L1);
}

QString DataFolder::keys() const
{
    return file("keys.json"_L1);
}

QString DataFolder::copies() const
{
    return file("copies"_L1);
}

QString DataFolder::file(QLatin1StringView name) const
{
    return m_path + u'/' + name;
}

bool DataFolder::holdsStore() const
{
    return QFileInfo::exists(store());
}

Result<std::unique_ptr<QLockFile>> lockForWindow(const DataFolder& folder)
{
    auto lock = std::make_unique<QLockFile>(folder.file("window.lock"_L1));
    // A window stays open for days: only the death of its process frees the lock.
    lock->setStaleLockTime(0);
    if (!lock->tryLock()) {
        return fail(Error{ErrorKind::Busy, "setup.window_open"_L1, {}, {}, {}});
    }
    return lock;
}

} // namespace mm::setup
