// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"

class QShortcut;
class QStackedWidget;

namespace mm {
struct Error;
namespace counter {
struct IssuedReceipt;
} // namespace counter
} // namespace mm

namespace mm::ui {

class Banner;
class CounterViewModel;
class CustomerDisplay;
class DeskRunner;
class DevoteePanel;
class DonationEntry;
class GiftEntry;
class KeyButton;
class PaymentEntry;
class ReceiptPanel;
class RoleLabel;
class SearchBox;
class SevaEntry;

/// The counter: who gives, what is given, how it is paid; the receipt grows beside it. Everything
/// by keys: Enter takes the default of each step, F2 F3 F4 say what is given, F9 F10 F11 how it is
/// paid, Esc goes a step back and loses nothing.
class CounterPage final : public Page
{
    Q_OBJECT

public:
    /// `runner` and `clock` outlive the page.
    CounterPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    ~CounterPage() override;
    Q_DISABLE_COPY_MOVE(CounterPage)

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    bool takeScan(const ScannedCode& code) override;
    /// A devotee's id: they are chosen.
    void open(const QVariant& what) override;
    /// The screen that is turned to the devotee; null while it is off.
    [[nodiscard]] CustomerDisplay* display() const { return m_display.get(); }
    void setDisplay(bool shown);
    /// Asked for the name of its screen each time the display is shown; empty: any other one.
    void setDisplayScreen(std::function<QString()> name) { m_displayScreen = std::move(name); }
    [[nodiscard]] CounterViewModel& model() { return *m_model; }
    /// A sentence about paper ("printed", "no printer: print it later"), without stopping anybody.
    /// `action` is a way out that a button in the banner and Ctrl+S take ("Save as PDF").
    void sayAboutPaper(bool good, const QString& sentence, const QString& action = {});

Q_SIGNALS:
    /// A receipt is issued and safe; it can be shown and printed.
    void receiptIssued(const mm::counter::IssuedReceipt& issued);
    /// The way out that sayAboutPaper() offered was taken.
    void paperActionTriggered();
    void displayToggled(bool shown);

private:
    void build();
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildFoot();
    void wire();
    void wireKeys();
    void writeWords();
    void showEntry(QWidget* entry);
    void beginGiving();
    void complete();
    void goBack();
    void takePaperAction();
    void showRefusal(const Error& error);
    void showState();
    void showParked();
    void pickParked();
    bool eventFilter(QObject* watched, QEvent* event) override;

    const Clock& m_clock;
    CounterViewModel* m_model;
    Banner* m_banner;
    DevoteePanel* m_devotee;
    RoleLabel* m_addTitle;
    KeyButton* m_donationKey;
    KeyButton* m_sevaKey;
    KeyButton* m_giftKey;
    KeyButton* m_repeatKey;
    KeyButton* m_detailsKey;
    KeyButton* m_displayKey;
    QStackedWidget* m_entries;
    DonationEntry* m_donation;
    SevaEntry* m_seva;
    GiftEntry* m_gift;
    PaymentEntry* m_payment;
    ReceiptPanel* m_receipt;
    KeyButton* m_parkKey;
    KeyButton* m_parkedKey;
    KeyButton* m_clearKey;
    KeyButton* m_drawerKey;
    KeyButton* m_queueKey;
    SearchBox* m_parkedBox;
    bool m_asksForDate = false;
    QShortcut* m_paperAction;
    std::unique_ptr<CustomerDisplay> m_display;
    std::function<QString()> m_displayScreen;
};

} // namespace mm::ui
