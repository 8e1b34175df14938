// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/cash_movement.h"
#include "ui/print/receipt_printer.h"
#include "ui/widgets/side_panel.h"

class QComboBox;
class QLineEdit;

namespace mm::ui {

class Banner;
class FieldRow;
class KeyButton;
class MoneyEdit;
class RoleLabel;

/// Opens the drawer where that is right: for cash of a sale, and nothing else by itself.
class CashDrawer final : public QObject
{
    Q_OBJECT
public:
    /// `printer` outlives it.
    explicit CashDrawer(ReceiptPrinter& printer, QObject* parent = nullptr)
        : QObject(parent)
        , m_printer(printer)
    { }

    [[nodiscard]] bool isSetUp() const { return !m_printer.book().drawer().isEmpty(); }
    /// Where no drawer is set up nothing happens; failed() says what went wrong.
    void open();

Q_SIGNALS:
    void opened();
    void failed(const mm::Error& why);

private:
    ReceiptPrinter& m_printer;
};

/// Cash in, cash out, and the drawer opened without a sale: each with its reason, on record before
/// the drawer opens. Beside the sale, which goes on.
class DrawerPanel final : public SidePanel
{
    Q_OBJECT
public:
    enum class Deed { CashIn, CashOut, NoSale };

    /// All of it outlives the panel.
    DrawerPanel(DeskRunner& runner, ReceiptPrinter& printer, CashDrawer& drawer, QWidget* window);

    [[nodiscard]] QString message() const;

protected:
    QWidget* firstControl() override;
    void retranslate() override;

private:
    void build();
    void choose(Deed deed);
    void commit();
    void moveCash(counter::CashDirection direction, Money amount);
    void recordNoSale();
    void printSlip(const counter::CashMovement& moved);
    void showRefusal(const Error& why);
    void readBalance();
    /// Nothing is said of a balance that could not be read.
    void showBalance(std::optional<Money> balance);
    void setBusy(bool busy);

    DeskRunner& m_runner;
    ReceiptPrinter& m_printer;
    CashDrawer& m_drawer;
    Deed m_deed = Deed::CashIn;
    std::optional<Money> m_inDrawer;
    bool m_isBusy = false;
    RoleLabel* m_title;
    RoleLabel* m_balance;
    Banner* m_banner;
    KeyButton* m_in;
    KeyButton* m_out;
    KeyButton* m_noSale;
    MoneyEdit* m_amount;
    FieldRow* m_amountRow;
    QComboBox* m_place;
    FieldRow* m_placeRow;
    QLineEdit* m_reason;
    FieldRow* m_reasonRow;
    KeyButton* m_do;
    KeyButton* m_close;
};

} // namespace mm::ui
