// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printer_access.h"

#include <QMutex>
#include <QProcess>

namespace mm::test {

/// What printers were given; looked at from the test, filled in the print room's thread.
class PaperTray
{
public:
    struct Sheet
    {
        QByteArray pdf;
        QString printer;
        QString title;
    };
    [[nodiscard]] QList<Sheet> sheets() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_sheets;
    }
    void put(const Sheet& sheet)
    {
        const QMutexLocker lock(&m_mutex);
        m_sheets << sheet;
    }
    void setRefusing(bool refusing)
    {
        const QMutexLocker lock(&m_mutex);
        m_refusing = refusing;
    }
    [[nodiscard]] bool isRefusing() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_refusing;
    }

private:
    mutable QMutex m_mutex;
    QList<Sheet> m_sheets;
    bool m_refusing = false;
};

class FakePrinters final : public ui::PrinterAccess
{
public:
    FakePrinters(PaperTray& tray, QStringList names)
        : m_tray(tray)
        , m_names(std::move(names))
    { }
    ui::PrinterList list() override { return {m_names, m_names.value(0)}; }
    Result<void> print(const QByteArray& pdf, const QString& printer, const QString& title) override
    {
        if (m_tray.isRefusing()) {
            return fail(Error{ErrorKind::Storage, QLatin1StringView("print.refused"), {},
                {{QStringLiteral("printer"), printer}}, {}});
        }
        m_tray.put({pdf, printer, title});
        return {};
    }

private:
    PaperTray& m_tray;
    QStringList m_names;
};

/// What another program reads in a PDF.
inline QString readPdfWith(
    const QString& program, const QStringList& options, const QByteArray& pdf)
{
    QProcess process;
    process.start(program, options);
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished()) {
        return process.errorString();
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}
inline QString pdfText(const QByteArray& pdf)
{
    return readPdfWith(
        QStringLiteral("pdftotext"), {QStringLiteral("-"), QStringLiteral("-")}, pdf);
}
inline QString pdfInfo(const QByteArray& pdf)
{
    return readPdfWith(QStringLiteral("pdfinfo"), {QStringLiteral("-")}, pdf);
}
/// How dark a page is, from 0 to 1.
inline double inkOf(const QImage& page)
{
    double ink = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            ink += 1.0 - qGray(page.pixel(x, y)) / 255.0;
        }
    }
    return ink / (static_cast<double>(page.width()) * page.height());
}

} // namespace mm::test
