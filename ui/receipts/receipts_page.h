// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/receipts/receipts_view_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_registry.h"

class QLineEdit;
class QStackedWidget;

namespace mm::ui {

class ApprovalPanel;
class Banner;
class ConfirmPanel;
class EmptyState;
class FieldRow;
class FilePicker;
class KeyButton;
class PrintPanel;
class ReceiptDetails;
class ReceiptFilterBar;
class ReceiptPrinter;
class RoleLabel;
class TableView;

/// Receipts that were issued: found, shown whole, printed again, cancelled. The list at the left,
/// the receipt at the right; no window ever opens over them.
class ReceiptsPage final : public Page
{
    Q_OBJECT
public:
    /// All of it outlives the page. `may` mirrors what the engine decides.
    struct Parts
    {
        DeskRunner& runner;
        const Clock& clock;
        ReceiptPrinter& printer;
        FilePicker& files;
        MayUse may;
    };
    explicit ReceiptsPage(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    /// A receipt number, or a receipt's id as text.
    void open(const QVariant& what) override;
    [[nodiscard]] ReceiptsViewModel& model() { return *m_model; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildSide(const Parts& parts);
    void wire();
    void wireQuestion();
    void wireApproval();
    void wireKeys();
    void giveIssuedRoom();
    void showReceipt();
    void askToCancel();
    void closeQuestion();
    void cancelReceipt();
    void openPaper();
    void backToList();
    void reloadRow();
    void writeWords();

    MayUse m_may;
    ReceiptsViewModel* m_model;
    RoleLabel* m_heading;
    ReceiptFilterBar* m_filter;
    TableView* m_table;
    int m_issued = 0; ///< the column of the time
    QStackedWidget* m_side;
    EmptyState* m_none;
    QWidget* m_whole;
    Banner* m_banner;
    ReceiptDetails* m_details;
    ApprovalPanel* m_approval = nullptr;
    ConfirmPanel* m_question;
    QLineEdit* m_reason;
    FieldRow* m_reasonRow;
    KeyButton* m_print;
    KeyButton* m_queue;
    KeyButton* m_cancel;
    PrintPanel* m_paper;
    ReceiptId m_shown;
};

} // namespace mm::ui
