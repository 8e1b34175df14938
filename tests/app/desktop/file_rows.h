// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>

/// How many rows a file that the program wrote has, counted by a reader that is not ours.
/// Minus one where the file cannot be read.
namespace mm::test {

/// Without the heading; a name of these tests holds no line.
inline qint64 csvRows(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("\r\n") - 1 : -1;
}

/// As a reader of workbooks counts them: rows below the heading that hold something.
inline qint64 workbookRows(const QString& path)
{
    using namespace Qt::StringLiterals;
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            u"import re,sys,zipfile\n"
            "z=zipfile.ZipFile(sys.argv[1])\n"
            "assert z.testzip() is None\n"
            "x=z.read('xl/worksheets/sheet1.xml').decode()\n"
            "rows=[int(n) for n in re.findall(r'<row r=\"(\\d+)\"[^>]*><c',x)]\n"
            "print(len([n for n in rows if n > 4]))"_s,
            path});
    return python.waitForFinished() && python.exitCode() == 0
        ? python.readAllStandardOutput().trimmed().toLongLong()
        : -1;
}

} // namespace mm::test
