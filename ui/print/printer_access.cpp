// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer_access.h"

#include "ui/print/read_pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QPrinterInfo>

#include <cmath>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPointsPerInch = 72.0;
/// Finer than this an office printer gains nothing, and a page takes tens of megabytes.
constexpr int kFinest = 600;

Error printError(QLatin1StringView rule, const QString& printer)
{
    return Error{ErrorKind::Storage, rule, {}, {{u"printer"_s, printer}}, {}};
}

QSize dotsOf(QSizeF points, int dotsPerInch)
{
    return {static_cast<int>(std::lround(points.width() * dotsPerInch / kPointsPerInch)),
        static_cast<int>(std::lround(points.height() * dotsPerInch / kPointsPerInch))};
}

QImage pictureOf(QPdfDocument& document, int page, int dotsPerInch)
{
    const QSize dots = dotsOf(document.pagePointSize(page), dotsPerInch);
    QImage paper(dots, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, document.render(page, dots));
    return paper;
}

void setPaper(QPrinter& printer, QSizeF points)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

Result<void> drawAll(QPrinter& printer, QPdfDocument& document)
{
    setPaper(printer, document.pagePointSize(0));
    printer.setResolution(std::min(printer.resolution(), kFinest));
    QPainter painter;
    if (!painter.begin(&printer)) {
        return fail(printError("print.refused"_L1, printer.printerName()));
    }
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !printer.newPage()) {
            return fail(printError("print.refused"_L1, printer.printerName()));
        }
        painter.drawImage(0, 0, pictureOf(document, page, printer.resolution()));
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        return fail(printError("print.refused"_L1, printer.printerName()));
    }
    return {};
}

} // namespace

Result<void> PrinterAccess::openDrawer(const QString& printer)
{
    return fail(printError("print.no_drawer"_L1, printer));
}

PrinterList SystemPrinters::list()
{
    return {QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()};
}

Result<void> SystemPrinters::print(
    const QByteArray& pdf, const QString& printer, const QString& title)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull()) {
        return fail(printError("print.no_such_printer"_L1, printer));
    }
    MM_LET(read, readPdf(pdf));
    QPrinter device(info, QPrinter::HighResolution);
    device.setDocName(title);
    return drawAll(device, read->document);
}

Result<void> drawToFile(const QByteArray& pdf, const QString& path, const QString& title)
{
    MM_LET(read, readPdf(pdf));
    QPrinter device(QPrinter::HighResolution);
    device.setOutputFormat(QPrinter::PdfFormat);
    device.setOutputFileName(path);
    device.setResolution(300);
    device.setDocName(title);
    return drawAll(device, read->document);
}

Result<QList<QImage>> picturesOf(const QByteArray& pdf, int dotsPerInch)
{
    MM_LET(read, readPdf(pdf));
    QList<QImage> pictures;
    for (int page = 0; page < read->document.pageCount(); ++page) {
        pictures << pictureOf(read->document, page, dotsPerInch);
    }
    return pictures;
}

} // namespace mm::ui
