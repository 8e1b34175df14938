// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "ui/print/printer_spec.h"

#include <chrono>
#include <memory>

namespace mm::ui {

/// How long a device may keep us waiting. Each wait is for something to move at all: a long receipt
/// on a slow line is no failure.
struct TransportLimits
{
    std::chrono::milliseconds connect{3000};
    std::chrono::milliseconds idle{10'000};
    /// For the far side to say good-bye after everything was sent; some never do.
    std::chrono::milliseconds farewell{1500};
};

/// The way of finished bytes to a device. Blocks; never called in the window's thread.
class Transport
{
public:
    Transport() = default;
    virtual ~Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;

    /// Success: the device (or its queue) has all of it. print.unreachable and print.refused:
    /// nothing went out. print.unknown: some of it did, and nobody can say whether paper came out.
    virtual Result<void> send(const QByteArray& bytes) = 0;
};

/// Whether paper may have come out all the same: to be asked of whoever stands there.
bool isUnknownOutcome(const Error& why);

std::unique_ptr<Transport> deviceTransport(const PrinterSpec& printer, TransportLimits limits = {});
std::unique_ptr<Transport> networkTransport(
    const PrinterSpec& printer, TransportLimits limits = {});
/// `lp -d QUEUE -o raw`: CUPS passes the bytes on as they are.
std::unique_ptr<Transport> queueTransport(const PrinterSpec& printer, TransportLimits limits = {});

/// The one of the printer's way; null for a printer that is drawn on by the system.
std::unique_ptr<Transport> transportFor(const PrinterSpec& printer, TransportLimits limits = {});

/// "print.unreachable" and the like, with the printer's name and, for the log, what the system
/// said.
Error transportError(
    QLatin1StringView rule, const PrinterSpec& printer, const QString& detail = {});

} // namespace mm::ui
