// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/refused_rows.h"

#include <QSaveFile>

namespace mm::exchange {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const QStringList& fields)
{
    QByteArray line;
    for (const QString& field : fields) {
        QString quoted = field;
        quoted.replace(u'"', u"\"\""_s);
        line += (line.isEmpty() ? "\"" : ",\"") + quoted.toUtf8() + '"';
    }
    return line + "\r\n";
}

Error notWritten(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{ErrorKind::Storage, full ? "store.full"_L1 : "store.not_writable"_L1, {}, {},
        file.fileName() + u": "_s + file.errorString()};
}

} // namespace

Result<void> saveRefusedRows(const ImportReport& report, const QString& path,
    const std::function<QString(const Error&)>& sentence)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(notWritten(file));
    }
    // The mark tells spreadsheet programs that it is UTF-8.
    QByteArray text = "\xEF\xBB\xBF" + lineOf(QStringList{u"line"_s, u"reason"_s} + report.heading);
    for (const auto& row : report.refusals) {
        text += lineOf(QStringList{QString::number(row.line), sentence(row.error)} + row.fields);
    }
    if (file.write(text) != text.size() || !file.commit()) {
        return fail(notWritten(file));
    }
    return {};
}

} // namespace mm::exchange
