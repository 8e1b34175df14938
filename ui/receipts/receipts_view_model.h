// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audit.h"
#include "models/counter/cancel_receipt.h"
#include "models/counter/search_receipts.h"
#include "ui/table/table_columns.h"

#include <QObject>

#include <optional>

namespace mm::ui {

class DeskRunner;

/// Which days the list shows.
enum class ReceiptDays { Today, Week, All, Chosen };

/// What the list is narrowed to, as the user chose it.
struct ReceiptChoice
{
    QString text;
    ReceiptDays days = ReceiptDays::Today;
    /// Of ReceiptDays::Chosen.
    QDate from;
    QDate upto;
    bool operator==(const ReceiptChoice&) const = default;
};

/// One receipt with its history.
struct ReceiptFile
{
    receipts::ShownReceipt receipt;
    std::vector<audit::EventRow> trail;
};

/// What the Receipts page knows and does, without a widget.
class ReceiptsViewModel final : public QObject
{
    Q_OBJECT
public:
    /// `runner` outlives the model.
    explicit ReceiptsViewModel(DeskRunner& runner, QObject* parent = nullptr);

    /// "number", "time", "devotee", "phone", "particulars", "mode", "amount", "state", "counter",
    /// "cashier", "copies". Titles are in the context "mm::ui::ReceiptsViewModel".
    static ColumnSet columns();
    /// Pages and sums of what choice() leaves; rows are keyed by the receipt's id as text.
    [[nodiscard]] PageSource pages();
    /// The pages of what choice() leaves now, whatever is chosen later; days are counted from
    /// `today`.
    [[nodiscard]] PageSource pagesFrom(QDate today);
    [[nodiscard]] TotalsSource totals();

    [[nodiscard]] const ReceiptChoice& choice() const { return m_choice; }
    /// Emits choiceChanged() if it is another one.
    void choose(const ReceiptChoice& choice);

    /// Answers with shown() or refused(); an answer that was overtaken is dropped.
    void show(const QString& id);
    void showNumber(const QString& number);
    void forget();
    [[nodiscard]] const std::optional<ReceiptFile>& current() const { return m_current; }
    [[nodiscard]] QString currentKey() const;

    /// Cancels the receipt that is shown; answers with cancelled(), cancelRefused(), or with
    /// approvalNeeded() when a second person must agree (and is not named in `approver` yet).
    void cancel(const QString& reason, const std::optional<identity::ApprovalAsk>& approver = {});

Q_SIGNALS:
    void choiceChanged();
    void shown();
    void refused(const mm::Error& why);
    void cancelled(const mm::counter::CancelledReceipt& receipt);
    void cancelRefused(const mm::Error& why);
    void approvalNeeded(const mm::Error& why);

private:
    template <typename Find>
    void load(Find find);
    /// `today` invalid: the day on which it is asked.
    void readPage(const ReceiptChoice& choice, QDate today, const PageRequest& request,
        const Answer<RowPage>& answer);

    DeskRunner& m_runner;
    ReceiptChoice m_choice;
    std::optional<ReceiptFile> m_current;
    quint64 m_question = 0;
};

} // namespace mm::ui
