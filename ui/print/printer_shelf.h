// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printer_spec.h"

#include <QMutex>

namespace mm::ui {

/// The printers of this computer as the printer thread sees them: written by the PrinterBook in the
/// window's thread, read where papers are given to devices.
class PrinterShelf
{
public:
    struct Content
    {
        std::vector<PrinterSpec> printers;
        QString sevaList;
        QString reports;
    };
    void put(Content content)
    {
        const QMutexLocker lock(&m_mutex);
        m_content = std::move(content);
    }
    [[nodiscard]] Content content() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_content;
    }
    [[nodiscard]] std::optional<PrinterSpec> find(const QString& name) const
    {
        for (const PrinterSpec& printer : content().printers) {
            if (printer.name == name) {
                return printer;
            }
        }
        return std::nullopt;
    }

private:
    mutable QMutex m_mutex;
    Content m_content;
};

} // namespace mm::ui
