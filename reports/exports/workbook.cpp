// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exports/workbook.h"

#include "reports/exports/sheet.h"
#include "reports/exports/workbook_check.h"

#include <QFile>
#include <QTemporaryDir>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

Error notWritable(const QString& detail)
{
    return {ErrorKind::Storage, "file.not_writable"_L1, {}, {{u"file"_s, u"xlsx"_s}}, detail};
}

} // namespace

Result<QByteArray> workbookOf(const ReportTable& table)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid()) {
        return fail(notWritable(scratch.errorString()));
    }
    const QString path = scratch.filePath(u"report.xlsx"_s);
    QByteArray folder = QFile::encodeName(scratch.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (book == nullptr) {
        return fail(notWritable(path));
    }
    setProperties(book, table.title);
    Sheet sheet(book, table);
    sheet.append(table.rows);
    sheet.finish(table.totals);
    if (const lxw_error code = workbook_close(book); code != LXW_NO_ERROR) {
        return fail(notWritable(QString::fromUtf8(lxw_strerror(code))));
    }
    const QString fault = workbookFault(QFile::encodeName(path), sheet.filledRows());
    if (!fault.isEmpty()) {
        return fail(Error{
            ErrorKind::Storage, "file.disk_full"_L1, {}, {{u"file"_s, scratch.path()}}, fault});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(notWritable(file.errorString()));
    }
    return file.readAll();
}

} // namespace mm::reports
