// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/receipts/receipt_paper.h"

#include <QString>

#include <optional>
#include <vector>

namespace mm::ui {

/// What a printer is: an office printer draws pages; a thermal one is sent a picture of dots; a
/// dot-matrix one fills in pre-printed forms.
enum class PrinterKind { Office, Thermal, Matrix };

/// How bytes reach it: drawn through the system's printing, as raw bytes through a queue of CUPS,
/// into a device file, or over the network.
enum class PrinterWay { System, RawQueue, Device, Network };

/// A printer of this computer.
struct PrinterSpec
{
    /// As people call it; one a computer.
    QString name;
    PrinterKind kind = PrinterKind::Office;
    PrinterWay way = PrinterWay::System;
    /// The queue's name, "/dev/usb/lp0", or "192.168.1.50" with or without ":9100".
    QString target;
    /// Thermal: 58 or 80.
    int rollMm = 80;
    bool cuts = true;
    /// A cash drawer hangs on it.
    bool hasDrawer = false;
    /// Decimal bytes that open the drawer.
    QString pulse = QStringLiteral("27 112 0 25 250");
    /// Pieces of paper of each receipt: 2 where the temple keeps a counterfoil.
    int copies = 1;
    /// Matrix: 24 or 9.
    int pins = 24;
    /// Matrix: the form's fields, as reports::formText() writes them; empty for the usual form.
    QByteArray form = {};

    bool operator==(const PrinterSpec&) const = default;
};

/// "office", "thermal", "matrix" and "system", "raw_queue", "device", "network": as stored.
QString kindCode(PrinterKind kind);
PrinterKind kindOf(const QString& code);
QString wayCode(PrinterWay way);
PrinterWay wayOf(const QString& code);

/// What a receipt has to be laid out for on it; nothing where the temple's setting decides.
std::optional<reports::PaperSize> rollOf(const PrinterSpec& printer);

/// Refuses what cannot work: printer.name_missing, printer.target_missing, printer.target_malformed
/// (a port that is none, a device that is no path), printer.pulse_malformed. Gives the tidied spec.
Result<PrinterSpec> checkedPrinter(const PrinterSpec& printer);

/// Host and port of a network printer; 9100 where none is written. Nothing if malformed.
std::optional<std::pair<QString, quint16>> networkAddress(const QString& target);

} // namespace mm::ui
