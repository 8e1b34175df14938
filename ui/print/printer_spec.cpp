// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer_spec.h"

#include "reports/thermal/escpos.h"

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{"office"_L1, "thermal"_L1, "matrix"_L1};
constexpr std::array kWays{"system"_L1, "raw_queue"_L1, "device"_L1, "network"_L1};
constexpr quint16 kRawPort = 9100;
constexpr int kMostCopies = 3;

template <typename Enum, size_t Count>
Enum parsed(const std::array<QLatin1StringView, Count>& codes, const QString& code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? Enum{} : static_cast<Enum>(found - codes.begin());
}

bool targetFits(const PrinterSpec& printer)
{
    switch (printer.way) {
    case PrinterWay::System:
        return true;
    case PrinterWay::RawQueue:
        // What CUPS allows in the name of a queue; a leading '-' would be an option of lp.
        return !printer.target.contains(u' ') && !printer.target.contains(u'/')
            && !printer.target.startsWith(u'-');
    case PrinterWay::Device:
        return printer.target.startsWith(u'/');
    case PrinterWay::Network:
        return networkAddress(printer.target).has_value();
    }
    return false;
}

} // namespace

QString kindCode(PrinterKind kind)
{
    return kKinds.at(static_cast<size_t>(kind));
}

PrinterKind kindOf(const QString& code)
{
    return parsed<PrinterKind>(kKinds, code);
}

QString wayCode(PrinterWay way)
{
    return kWays.at(static_cast<size_t>(way));
}

PrinterWay wayOf(const QString& code)
{
    return parsed<PrinterWay>(kWays, code);
}

std::optional<reports::PaperSize> rollOf(const PrinterSpec& printer)
{
    if (printer.kind != PrinterKind::Thermal) {
        return std::nullopt;
    }
    return printer.rollMm == 58 ? reports::PaperSize::Roll58 : reports::PaperSize::Roll80;
}

Result<PrinterSpec> checkedPrinter(const PrinterSpec& printer)
{
    PrinterSpec tidy = printer;
    tidy.name = printer.name.simplified();
    tidy.target = printer.target.trimmed();
    tidy.pulse = printer.pulse.simplified();
    if (tidy.name.isEmpty()) {
        return fail(invalid("printer.name_missing"_L1, u"name"_s));
    }
    if (tidy.kind == PrinterKind::Office) {
        tidy.way = PrinterWay::System;
    } else if (tidy.way == PrinterWay::System) {
        // Dots and control codes do not survive being drawn by the system.
        tidy.way = PrinterWay::RawQueue;
    }
    if (tidy.target.isEmpty()) {
        return fail(invalid("printer.target_missing"_L1, u"target"_s));
    }
    if (!targetFits(tidy)) {
        return fail(invalid("printer.target_malformed"_L1, u"target"_s));
    }
    if (tidy.hasDrawer) {
        MM_CHECK(reports::pulseBytes(tidy.pulse));
    }
    tidy.rollMm = tidy.rollMm == 58 ? 58 : 80;
    tidy.pins = tidy.pins == 9 ? 9 : 24;
    tidy.copies = std::clamp(tidy.copies, 1, kMostCopies);
    return tidy;
}

std::optional<std::pair<QString, quint16>> networkAddress(const QString& target)
{
    QString host = target.trimmed();
    quint16 port = kRawPort;
    const qsizetype colon = host.lastIndexOf(u':');
    // Several colons without brackets: an IPv6 address without a port.
    const bool isBare6 = host.count(u':') > 1 && !host.startsWith(u'[');
    if (colon >= 0 && !isBare6 && !host.endsWith(u']')) {
        bool isNumber = false;
        port = QStringView(host).sliced(colon + 1).toUShort(&isNumber);
        host.truncate(colon);
        if (!isNumber || port == 0) {
            return std::nullopt;
        }
    }
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.sliced(1, host.size() - 2);
    }
    if (host.isEmpty() || host.contains(u' ') || host.contains(u'/')) {
        return std::nullopt;
    }
    return std::pair{host, port};
}

} // namespace mm::ui
