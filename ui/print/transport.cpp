// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/transport.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

bool isUnknownOutcome(const Error& why)
{
    return why.rule == "print.unknown"_L1;
}

std::unique_ptr<Transport> transportFor(const PrinterSpec& printer, TransportLimits limits)
{
    switch (printer.way) {
    case PrinterWay::System:
        break;
    case PrinterWay::RawQueue:
        return queueTransport(printer, limits);
    case PrinterWay::Device:
        return deviceTransport(printer, limits);
    case PrinterWay::Network:
        return networkTransport(printer, limits);
    }
    return nullptr;
}

Error transportError(QLatin1StringView rule, const PrinterSpec& printer, const QString& detail)
{
    return Error{ErrorKind::Storage, rule, {}, {{u"printer"_s, printer.name}}, detail};
}

} // namespace mm::ui
