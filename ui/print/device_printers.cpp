// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/device_printers.h"

#include "reports/matrix/escp.h"
#include "reports/thermal/escpos.h"
#include "ui/print/paper_dots.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

DevicePrinters::DevicePrinters(std::shared_ptr<const PrinterShelf> shelf,
    std::unique_ptr<PrinterAccess> system, TransportLimits limits)
    : m_shelf(std::move(shelf))
    , m_system(std::move(system))
    , m_limits(limits)
{ }

PrinterList DevicePrinters::list()
{
    const PrinterShelf::Content shelf = m_shelf->content();
    PrinterList found = m_system->list();
    QStringList names;
    for (const PrinterSpec& printer : shelf.printers) {
        names << printer.name;
        // Under the name it was given here.
        found.names.removeAll(printer.target);
        if (found.standard == printer.target) {
            found.standard = printer.name;
        }
    }
    found.names = names + found.names;
    found.sevaList = shelf.sevaList;
    found.reports = shelf.reports;
    return found;
}

Result<void> DevicePrinters::print(
    const QByteArray& paper, const QString& printer, const QString& title)
{
    const auto known = m_shelf->find(printer);
    if (!known) {
        return m_system->print(paper, printer, title);
    }
    const auto transport = transportFor(*known, m_limits);
    if (!transport) {
        return m_system->print(paper, known->target, title);
    }
    MM_LET(bytes, bytesFor(paper, *known));
    return transport->send(bytes);
}

Result<QByteArray> DevicePrinters::bytesFor(
    const QByteArray& paper, const PrinterSpec& printer) const
{
    if (!paper.startsWith("%PDF")) {
        return paper;
    }
    if (printer.kind == PrinterKind::Matrix) {
        const auto head =
            printer.pins == 9 ? reports::MatrixHead::Pins9 : reports::MatrixHead::Pins24;
        MM_LET(millimetres, pageMm(paper));
        MM_LET(dots, pageDots(paper, reports::matrixDots(head, millimetres)));
        return reports::escpPicture(dots, head, millimetres.height());
    }
    const int width = printer.rollMm == 58 ? reports::kDots58 : reports::kDots80;
    MM_LET(picture, thermalDots(paper, width));
    return reports::escPosPicture(picture, {.copies = printer.copies, .cuts = printer.cuts});
}

Result<void> DevicePrinters::openDrawer(const QString& printer)
{
    const auto known = m_shelf->find(printer);
    const auto transport = known && known->hasDrawer ? transportFor(*known, m_limits) : nullptr;
    if (!transport) {
        return PrinterAccess::openDrawer(printer);
    }
    MM_LET(pulse, reports::pulseBytes(known->pulse));
    return transport->send(pulse);
}

} // namespace mm::ui
