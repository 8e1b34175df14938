// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crash_report.h"

#include <QDir>
#include <QFile>

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kDeepest = 64;
constexpr std::array kDeadly{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};

/// Written before any signal; the handler may not allocate.
std::array<char, 4096> g_path{};
/// An overflowing stack still leaves its report.
std::array<char, 64 * 1024> g_stack{};

void put(int file, const char* text)
{
    static_cast<void>(!write(file, text, std::strlen(text)));
}

void putNumber(int file, int number)
{
    std::array<char, 12> digits{};
    size_t at = digits.size() - 1;
    do {
        digits[--at] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0 && at > 0);
    put(file, &digits[at]);
}

/// Async-signal-safe: open, write, backtrace with its library already loaded.
void onDeath(int signal)
{
    const int file = open(g_path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        put(file, "mandirmitra " MM_VERSION "\nsignal ");
        putNumber(file, signal);
        put(file, "\n");
        std::array<void*, kDeepest> frames{};
        const int depth = backtrace(frames.data(), static_cast<int>(frames.size()));
        backtrace_symbols_fd(frames.data(), depth, file);
        fsync(file);
        close(file);
    }
    // The handler was for once: now the signal does what it does.
    raise(signal);
}

} // namespace

void CrashReport::writeInto(const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return;
    }
    const QByteArray path =
        QFile::encodeName(folder + u"/crash-%1.txt"_s.arg(static_cast<qint64>(getpid())));
    if (path.size() >= static_cast<qsizetype>(g_path.size())) {
        return;
    }
    std::copy(path.begin(), path.end(), g_path.begin());
    g_path[static_cast<size_t>(path.size())] = '\0';
    // The first call loads a library, which a handler may not.
    std::array<void*, 1> warm{};
    backtrace(warm.data(), 1);
    stack_t own{};
    own.ss_sp = g_stack.data();
    own.ss_size = g_stack.size();
    sigaltstack(&own, nullptr);
    struct sigaction action = {};
    action.sa_handler = onDeath;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK | SA_NODEFER);
    sigemptyset(&action.sa_mask);
    for (const int signal : kDeadly) {
        sigaction(signal, &action, nullptr);
    }
}

QStringList CrashReport::left(const QString& folder)
{
    const QDir dir(folder);
    QStringList paths;
    for (const QString& name : dir.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Time)) {
        paths << dir.filePath(name);
    }
    return paths;
}

QString CrashReport::read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace mm::app
