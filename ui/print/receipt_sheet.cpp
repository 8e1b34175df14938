// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_sheet.h"

#include "models/identity/key_vault.h"
#include "models/identity/settings.h"
#include "reports/assembly/receipt_assembly.h"
#include "reports/form/form_paper.h"
#include "ui/print/paper_shape.h"

namespace mm::ui {

Result<reports::PaperSize> sheetSize(Workplace& place, const std::optional<PrinterSpec>& printer)
{
    if (const auto roll = printer ? rollOf(*printer) : std::nullopt) {
        return *roll;
    }
    MM_LET(setting, identity::settingText(place.desk.db, identity::Setting::ReceiptPaper));
    return paperSizeOf(setting);
}

Result<ReceiptSheet> receiptSheet(
    Workplace& place, ReceiptId receipt, int copyNo, reports::PaperSize size)
{
    store::Desk& desk = place.desk;
    MM_LET(facts, reports::receiptFacts(desk.db, receipt));
    const reports::CopyFacts copy{
        copyNo < 0 ? facts.receipt.printCount : copyNo, desk.actor.displayName, desk.clock.nowMs()};
    MM_LET(paper, reports::receiptPaperOf(facts, copy, [&place](const QByteArray& message) {
        return place.vault.sign(message);
    }));
    return ReceiptSheet{std::move(paper), size, copy.copyNo};
}

Result<QByteArray> sheetBytes(
    const ReceiptSheet& sheet, const std::optional<PrinterSpec>& printer, pdf::FontSet& fonts)
{
    if (!printer || printer->kind != PrinterKind::Matrix) {
        return reports::receiptPdf(sheet.paper, sheet.size, fonts);
    }
    const reports::FormLayout form = reports::formOf(printer->form);
    const auto head = printer->pins == 9 ? reports::MatrixHead::Pins9 : reports::MatrixHead::Pins24;
    if (const auto text = reports::formText(sheet.paper, form, head)) {
        return *text;
    }
    return reports::formPdf(sheet.paper, form, fonts);
}

} // namespace mm::ui
