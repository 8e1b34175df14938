// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/log_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <cstdio>

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {

/// Qt's message handler takes no context: the one log of the program.
std::atomic<LogFile*> theLog = nullptr;

QString wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    Q_UNREACHABLE();
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // Qt says it of each face that it passes over on the way to the one that has the script.
    if (message.contains("OpenType support missing"_L1)) {
        return;
    }
    if (LogFile* log = theLog.load()) {
        log->write(type, QString::fromUtf8(context.category), message);
    }
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "mandirmitra: %s\n", qUtf8Printable(message));
    }
}

} // namespace

LogFile::LogFile(const QString& path, const Clock& clock)
    : m_file(path)
    , m_clock(clock)
{
    QDir().mkpath(QFileInfo(path).path());
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    theLog = this;
    m_before = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    theLog = nullptr;
}

void LogFile::write(QtMsgType type, const QString& category, const QString& message)
{
    const QJsonObject line{{u"at"_s, isoInstant(m_clock.nowMs())}, {u"level"_s, wordFor(type)},
        {u"category"_s, category}, {u"message"_s, message}};
    const QMutexLocker lock(&m_mutex);
    if (!m_file.isOpen()) {
        return;
    }
    if (m_file.size() > kLongest) {
        rotate();
    }
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

void LogFile::rotate()
{
    const QString path = m_file.fileName();
    m_file.close();
    QFile::remove(u"%1.%2"_s.arg(path).arg(kKept));
    for (int i = kKept; i > 1; --i) {
        QFile::rename(u"%1.%2"_s.arg(path).arg(i - 1), u"%1.%2"_s.arg(path).arg(i));
    }
    QFile::rename(path, path + u".1"_s);
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return;
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace mm::app
