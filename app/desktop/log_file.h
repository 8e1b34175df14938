// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QFile>
#include <QMutex>
#include <QString>

namespace mm::app {

/// The log of the program: one JSON object a line, rotated by size, in the data folder, so that who
/// helps a temple can be sent it. It holds what the program did and which rule refused, never who
/// came to the counter: names, phones and amounts are not given to a logging category.
class LogFile
{
public:
    static constexpr qint64 kLongest = 1024 * 1024;
    static constexpr int kKept = 4;

    /// Takes over Qt's messages from here on; one a program. Logging to a folder that cannot be
    /// written is given up silently: the counter goes on.
    LogFile(const QString& path, const Clock& clock);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// One line, from any thread.
    void write(QtMsgType type, const QString& category, const QString& message);

private:
    void rotate();

    QMutex m_mutex;
    QFile m_file;
    const Clock& m_clock;
    QtMessageHandler m_before;
};

} // namespace mm::app
