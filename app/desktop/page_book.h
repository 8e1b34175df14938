// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page_registry.h"

#include <functional>
#include <memory>

class QSettings;

namespace mm::ui {
class DeskRunner;
class CloudDesk;
class DeviceDesk;
class FilePicker;
class LongWork;
class CashDrawer;
class ExportRoom;
class ReceiptPrinter;
class Session;
} // namespace mm::ui

namespace mm::app {

class BackupClerk;

/// What pages are made of. All of it outlives the window.
struct PageParts
{
    ui::DeskRunner& runner;
    ui::ReceiptPrinter& printer;
    ui::CashDrawer& drawer;
    /// "printQueue", "drawer": a panel of the window beside the page.
    std::function<void(const QString& id)> openPanel;
    ui::FilePicker& files;
    ui::Session& session;
    BackupClerk& backups;
    ui::LongWork& work;
    ui::ExportRoom& exports;
    ui::DeviceDesk& devices;
    ui::CloudDesk& cloud;
    /// Of this computer: what stands on its screens.
    QSettings& settings;
    /// The store's clock, once the store is open.
    std::function<std::shared_ptr<const Clock>()> clock;
    /// Where everything of this computer lies.
    QString dataFolder = {};
    /// The settings of this computer's own devices changed.
    std::function<void()> computerChanged = {};
};

/// Every page of the window, in the order of the rail.
void addPages(ui::PageRegistry& pages, const PageParts& parts);

} // namespace mm::app
