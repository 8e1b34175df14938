// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/receipt_printer.h"
#include "ui/widgets/side_panel.h"

class QComboBox;
class QListWidget;

namespace mm::ui {

class Banner;
class KeyButton;
class RoleLabel;

/// What is being printed, what waits, what failed and what nobody knows about: print again, on
/// another printer, say that it came out, give it up. The sale goes on beside it.
class PrintQueuePanel final : public SidePanel
{
    Q_OBJECT
public:
    /// `printer` outlives the panel.
    PrintQueuePanel(ReceiptPrinter& printer, QWidget* window);

protected:
    QWidget* firstControl() override;
    void retranslate() override;

private:
    void build();
    void wire();
    void showJobs();
    void showChoice();
    void showPrinters();
    [[nodiscard]] const printing::PrintJob* current() const;
    [[nodiscard]] static QString stateWords(const printing::PrintJob& job);
    void repeat(const QString& printer);

    ReceiptPrinter& m_printer;
    RoleLabel* m_title;
    RoleLabel* m_none;
    QListWidget* m_list;
    Banner* m_banner;
    RoleLabel* m_question;
    KeyButton* m_repeat;
    KeyButton* m_mark;
    KeyButton* m_drop;
    RoleLabel* m_otherLabel;
    QComboBox* m_printers;
    KeyButton* m_other;
    KeyButton* m_close;
};

} // namespace mm::ui
