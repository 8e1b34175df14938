// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/receipt_printer.h"

#include <QWidget>

class QComboBox;

namespace mm::ui {

class Banner;
class FilePicker;
class KeyButton;
class PaperPreview;
class RoleLabel;

/// One receipt before it is printed (again): the paper as it will be, the printer, and the way to a
/// file. What goes wrong is said in the panel, and the receipt is safe.
class PrintPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    PrintPanel(ReceiptPrinter& printer, FilePicker& files, QWidget* parent = nullptr);

    /// Shows the next piece of paper of the receipt, with the focus on the button that prints it.
    void open(ReceiptId receipt);
    void retranslate();
    /// The sentence that the panel shows, empty if none.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// One more piece of paper is on record.
    void counted(mm::ReceiptId receipt);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void wire();
    void showPaper(const Result<ReceiptPdf>& paper);
    void showPrinters();
    void print();
    void save();
    void setBusy(bool busy);
    void writeTitle();

    ReceiptPrinter& m_printer;
    FilePicker& m_files;
    ReceiptPdf m_paper;
    RoleLabel* m_title;
    RoleLabel* m_printerLabel;
    QComboBox* m_printers;
    Banner* m_banner;
    PaperPreview* m_preview;
    KeyButton* m_print;
    KeyButton* m_save;
    KeyButton* m_back;
};

} // namespace mm::ui
