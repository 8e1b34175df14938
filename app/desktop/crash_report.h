// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mm::app {

/// What is left of a program that died: a file in the data folder with the version, the signal and
/// the places in the code it came from. No names, no amounts, nothing of memory; it is never sent
/// anywhere. The next start offers it to whoever helps the temple.
class CrashReport
{
public:
    /// From here on a deadly signal writes `folder`/crash-<pid>.txt before the program ends as it
    /// would have. One a program.
    static void writeInto(const QString& folder);

    /// What earlier programs left in `folder`, the newest first.
    static QStringList left(const QString& folder);
    /// The text of a report; empty if it cannot be read.
    static QString read(const QString& path);
};

} // namespace mm::app
