// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#endif

namespace mm::upkeep {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

fs::path native(const QString& path)
{
    return fs::path(path.toStdU16String());
}

Error storageError(bool full, const QString& detail)
{
    return Error{
        ErrorKind::Storage, full ? "store.full"_L1 : "store.not_writable"_L1, {}, {}, detail};
}

Error errnoError(int code, const QString& doing)
{
    return storageError(code == ENOSPC || code == EDQUOT,
        u"%1: %2"_s.arg(doing, QString::fromLocal8Bit(std::strerror(code))));
}

Result<void> checked(const std::error_code& code, const QString& doing)
{
    if (code) {
        return fail(storageError(code == std::errc::no_space_on_device,
            u"%1: %2"_s.arg(doing, QString::fromLocal8Bit(code.message().c_str()))));
    }
    return {};
}

/// Names the computer too: the folder may be a share.
QString scratchPrefix()
{
    return u".mandirmitra-%1-"_s.arg(QSysInfo::machineHostName());
}

bool isRunning(qint64 pid)
{
#ifdef Q_OS_WIN
    Q_UNUSED(pid)
    return true;
#else
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
#endif
}

/// What a program of this computer that was killed has left.
void removeOrphans(const QString& folder)
{
    const QString prefix = scratchPrefix();
    const QDir dir(folder);
    const QStringList names = dir.entryList({prefix + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        bool isNumber = false;
        const qint64 pid = name.mid(prefix.size()).section(u'-', 0, 0).toLongLong(&isNumber);
        if (isNumber && !isRunning(pid)) {
            QFile::remove(dir.filePath(name));
        }
    }
}

} // namespace

Error fileError(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return storageError(full, file.fileName() + u": "_s + file.errorString());
}

Result<void> syncFile(QFileDevice& file)
{
    if (!file.flush()) {
        return fail(fileError(file));
    }
#ifdef Q_OS_WIN
    const int failed = _commit(file.handle());
#else
    const int failed = fsync(file.handle());
#endif
    if (failed != 0) {
        return fail(errnoError(errno, u"fsync "_s + file.fileName()));
    }
    return {};
}

Result<void> syncFolder(const QString& folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
#else
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int failed = fd < 0 ? -1 : fsync(fd);
    const int code = errno;
    if (fd >= 0) {
        ::close(fd);
    }
    // Some network file systems cannot sync a folder and say so with EINVAL; the name is there all
    // the same.
    if (failed != 0 && code != EINVAL) {
        return fail(errnoError(code, u"fsync "_s + folder));
    }
#endif
    return {};
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    std::error_code code;
    fs::rename(native(from), native(to), code);
    return checked(code, u"rename %1 to %2"_s.arg(from, to));
}

Result<void> keepAlso(const QString& path, const QString& asPath)
{
    std::error_code code;
    fs::create_hard_link(native(path), native(asPath), code);
    if (!code) {
        return {};
    }
    code.clear();
    fs::copy_file(native(path), native(asPath), code);
    MM_CHECK(checked(code, u"keep %1 as %2"_s.arg(path, asPath)));
    QFile copy(asPath);
    if (!copy.open(QIODevice::ReadWrite)) {
        return fail(fileError(copy));
    }
    return syncFile(copy);
}

Result<ScratchFile> ScratchFile::in(const QString& folder)
{
    removeOrphans(folder);
    QTemporaryFile file(u"%1/%2%3-XXXXXX.tmp"_s.arg(folder, scratchPrefix())
                            .arg(QCoreApplication::applicationPid()));
    file.setAutoRemove(false);
    if (!file.open()) {
        return fail(fileError(file));
    }
    return ScratchFile(file.fileName());
}

ScratchFile::ScratchFile(ScratchFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{ }

ScratchFile::~ScratchFile()
{
    if (m_path.isEmpty()) {
        return;
    }
    for (const auto& ending : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1}) {
        QFile::remove(m_path + ending);
    }
}

} // namespace mm::upkeep
