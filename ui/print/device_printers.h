// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printer_access.h"
#include "ui/print/printer_shelf.h"
#include "ui/print/transport.h"

namespace mm::ui {

/// The printers that were set up on this computer, and behind them those of the system. A thermal
/// printer gets the paper as a picture of dots; whatever is no PDF goes to the device as it is.
class DevicePrinters final : public PrinterAccess
{
public:
    explicit DevicePrinters(std::shared_ptr<const PrinterShelf> shelf,
        std::unique_ptr<PrinterAccess> system = std::make_unique<SystemPrinters>(),
        TransportLimits limits = {});

    PrinterList list() override;
    Result<void> print(
        const QByteArray& paper, const QString& printer, const QString& title) override;
    Result<void> openDrawer(const QString& printer) override;

private:
    Result<QByteArray> bytesFor(const QByteArray& paper, const PrinterSpec& printer) const;

    std::shared_ptr<const PrinterShelf> m_shelf;
    std::unique_ptr<PrinterAccess> m_system;
    TransportLimits m_limits;
};

} // namespace mm::ui
