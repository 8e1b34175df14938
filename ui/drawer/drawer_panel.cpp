// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawer/drawer_panel.h"

#include "models/core/amount_in_words.h"
#include "models/identity/temple.h"
#include "reports/assembly/temple_assembly.h"
#include "reports/slips/cash_slip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using counter::CashDirection;
using counter::CashMovement;
using counter::CashPlace;

namespace {

struct Moved
{
    CashMovement movement;
    reports::CashSlipPaper slip;
};

Result<reports::CashSlipPaper> slipOf(Workplace& place, const CashMovement& moved)
{
    MM_LET(temple, identity::readTemple(place.desk.db));
    reports::CashSlipPaper slip;
    slip.temple = reports::templeHeaderOf(temple);
    slip.language = temple.receiptLanguage;
    slip.number = moved.number;
    slip.isIn = moved.direction == CashDirection::In;
    slip.isPetty = moved.place == CashPlace::Petty;
    slip.amount = moved.amount;
    slip.amountInWords = amountInWords(moved.amount, temple.receiptLanguage);
    slip.reason = moved.reason;
    slip.counter = moved.counter;
    slip.user = moved.user;
    slip.businessDate = moved.businessDate;
    slip.movedMs = moved.movedAt;
    return slip;
}

} // namespace

void CashDrawer::open()
{
    const QString printer = m_printer.book().drawer();
    if (printer.isEmpty()) {
        return;
    }
    m_printer.room().openDrawer(this, printer, [this](const Result<void>& done) {
        if (done) {
            Q_EMIT opened();
        } else {
            Q_EMIT failed(done.error());
        }
    });
}

DrawerPanel::DrawerPanel(
    DeskRunner& runner, ReceiptPrinter& printer, CashDrawer& drawer, QWidget* window)
    : SidePanel(window)
    , m_runner(runner)
    , m_printer(printer)
    , m_drawer(drawer)
{
    setObjectName(u"drawerPanel"_s);
    build();
    connect(m_in, &KeyButton::clicked, this, [this] { choose(Deed::CashIn); });
    connect(m_out, &KeyButton::clicked, this, [this] { choose(Deed::CashOut); });
    connect(m_noSale, &KeyButton::clicked, this, [this] { choose(Deed::NoSale); });
    connect(m_do, &KeyButton::clicked, this, &DrawerPanel::commit);
    connect(m_close, &KeyButton::clicked, this, &SidePanel::dismiss);
    connect(m_amount, &QLineEdit::returnPressed, m_reason, [this] { m_reason->setFocus(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &DrawerPanel::commit);
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearError);
    m_amountRow->follow(m_amount);
    connect(&m_drawer, &CashDrawer::failed, this,
        [this](const Error& why) { m_banner->say(Tone::Warning, errorSentence(why)); });
    connect(this, &SidePanel::opened, this, [this] {
        m_banner->hide();
        choose(Deed::CashIn);
        readBalance();
    });
    retranslate();
}

void DrawerPanel::build()
{
    m_title = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this);
    m_balance = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    m_banner = new Banner(this);
    setPurpose(m_banner, "drawer"_L1);
    const auto button = [this](QLatin1StringView purpose, Qt::Key key) {
        auto* made = new KeyButton(QString(), ButtonKind::Secondary, this);
        made->setKey(QKeySequence(Qt::ALT | key));
        made->setCheckable(true);
        setPurpose(made, purpose);
        return made;
    };
    m_in = button("cashIn"_L1, Qt::Key_I);
    m_out = button("cashOut"_L1, Qt::Key_O);
    m_noSale = button("noSale"_L1, Qt::Key_N);
    m_amount = new MoneyEdit;
    m_amount->setField(u"amount"_s);
    setPurpose(m_amount, "cashAmount"_L1);
    m_amountRow = new FieldRow(QString(), m_amount, FieldRow::LabelPlace::Above, this);
    m_place = new QComboBox;
    setPurpose(m_place, "cashPlace"_L1);
    m_placeRow = new FieldRow(QString(), m_place, FieldRow::LabelPlace::Above, this);
    m_reason = new QLineEdit;
    m_reason->setMaxLength(200);
    setPurpose(m_reason, "cashReason"_L1);
    m_reasonRow = new FieldRow(QString(), m_reason, FieldRow::LabelPlace::Above, this);
    m_do = new KeyButton(QString(), ButtonKind::Primary, this);
    m_do->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    setPurpose(m_do, "drawerDeed"_L1);
    m_close = new KeyButton(QString(), ButtonKind::Quiet, this);
    m_close->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    setPurpose(m_close, "closeDrawer"_L1);
    auto* deeds = new FlowLayout(space::kSmall);
    for (KeyButton* each : {m_in, m_out, m_noSale}) {
        deeds->addWidget(each);
    }
    auto* last = new QHBoxLayout;
    last->addWidget(m_do);
    last->addStretch();
    last->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_balance);
    column->addWidget(m_banner);
    column->addLayout(deeds);
    column->addWidget(m_amountRow);
    column->addWidget(m_placeRow);
    column->addWidget(m_reasonRow);
    column->addLayout(last);
    column->addStretch(1);
}

QWidget* DrawerPanel::firstControl()
{
    return m_amount;
}

QString DrawerPanel::message() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

void DrawerPanel::choose(Deed deed)
{
    m_deed = deed;
    m_in->setChecked(deed == Deed::CashIn);
    m_out->setChecked(deed == Deed::CashOut);
    m_noSale->setChecked(deed == Deed::NoSale);
    const bool isCash = deed != Deed::NoSale;
    m_amountRow->setVisible(isCash);
    m_placeRow->setVisible(isCash);
    m_placeRow->setLabel(deed == Deed::CashIn ? tr("Comes from") : tr("Goes to"));
    m_amountRow->clearError();
    m_reasonRow->clearError();
    switch (deed) {
    case Deed::CashIn:
        m_do->setText(tr("Put cash in"));
        break;
    case Deed::CashOut:
        m_do->setText(tr("Take cash out"));
        break;
    case Deed::NoSale:
        m_do->setText(tr("Open the drawer"));
        break;
    }
    if (isVisible()) {
        (isCash ? static_cast<QWidget*>(m_amount) : m_reason)->setFocus(Qt::OtherFocusReason);
    }
}

void DrawerPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    m_do->setEnabled(!busy);
}

void DrawerPanel::commit()
{
    // A held-down Enter asks once.
    if (m_isBusy) {
        return;
    }
    m_banner->hide();
    if (m_deed == Deed::NoSale) {
        recordNoSale();
        return;
    }
    const auto amount = m_amount->read();
    if (!amount) {
        m_amountRow->showError(amount.error());
        return;
    }
    moveCash(m_deed == Deed::CashIn ? CashDirection::In : CashDirection::Out, *amount);
}

void DrawerPanel::moveCash(CashDirection direction, Money amount)
{
    setBusy(true);
    const counter::CashMovementDraft draft{direction,
        m_place->currentIndex() == 1 ? CashPlace::Petty : CashPlace::Main, amount,
        m_reason->text()};
    m_runner.ask(
        this,
        [draft](Workplace& place) {
            return store::inUnitOfWork(place.desk,
                [&draft](store::UnitOfWork& unit) { return counter::moveCash(unit, draft); });
        },
        [this](const Result<CashMovement>& moved) {
            setBusy(false);
            if (!moved) {
                showRefusal(moved.error());
                return;
            }
            m_drawer.open();
            m_amount->clear();
            m_reason->clear();
            m_banner->say(Tone::Success,
                (moved->direction == CashDirection::In ? tr("%1 is in the drawer, voucher %2.")
                                                       : tr("%1 is out of the drawer, voucher %2."))
                    .arg(moneyText(moved->amount), moved->number));
            showBalance(moved->balance);
            m_amount->setFocus(Qt::OtherFocusReason);
            printSlip(*moved);
        });
}

void DrawerPanel::printSlip(const CashMovement& moved)
{
    const auto printer = m_printer.book().find(m_printer.printer());
    const auto size =
        (printer ? rollOf(*printer) : std::nullopt).value_or(reports::PaperSize::Roll80);
    m_runner.ask(
        this, [moved](Workplace& place) { return slipOf(place, moved); },
        [this, size](const Result<reports::CashSlipPaper>& slip) {
            if (!slip) {
                showRefusal(slip.error());
                return;
            }
            m_printer.room().makePdf(
                this,
                [slip = *slip, size](
                    pdf::FontSet& fonts) { return reports::cashSlipPdf(slip, size, fonts); },
                [this, number = slip->number](const Result<QByteArray>& pdf) {
                    if (!pdf) {
                        showRefusal(pdf.error());
                        return;
                    }
                    m_printer.queue().printPaper(number, *pdf);
                });
        });
}

void DrawerPanel::recordNoSale()
{
    setBusy(true);
    m_runner.ask(
        this,
        [reason = m_reason->text()](Workplace& place) {
            return store::inUnitOfWork(place.desk,
                [&reason](store::UnitOfWork& unit) { return counter::recordNoSale(unit, reason); });
        },
        [this](const Result<void>& done) {
            setBusy(false);
            if (!done) {
                showRefusal(done.error());
                return;
            }
            m_reason->clear();
            m_banner->say(Tone::Success,
                m_drawer.isSetUp() ? tr("The drawer is open; the reason is on record.")
                                   : tr("The reason is on record. No drawer is set up here: open "
                                        "it with its key."));
            m_drawer.open();
        });
}

void DrawerPanel::showRefusal(const Error& why)
{
    if (why.field == u"amount"_s) {
        m_amountRow->showError(why);
    } else if (why.field == u"reason"_s) {
        m_reasonRow->showError(why);
    } else {
        m_banner->say(Tone::Danger, errorSentence(why));
    }
}

void DrawerPanel::readBalance()
{
    m_runner.ask(
        this,
        [](Workplace& place) {
            return counter::drawerBalance(place.desk.db, place.desk.counterCode);
        },
        [this](const Result<Money>& balance) {
            showBalance(balance ? std::optional(*balance) : std::nullopt);
        });
}

void DrawerPanel::showBalance(std::optional<Money> balance)
{
    m_inDrawer = balance;
    m_balance->setVisible(balance.has_value());
    if (balance) {
        m_balance->setText(tr("In the drawer by the books: %1").arg(moneyText(*balance)));
    }
}

void DrawerPanel::retranslate()
{
    m_title->setText(tr("Cash drawer"));
    m_in->setText(tr("Cash in"));
    m_out->setText(tr("Cash out"));
    m_noSale->setText(tr("No sale"));
    m_amountRow->setLabel(tr("Amount (₹)"));
    m_reasonRow->setLabel(tr("Reason"));
    m_reasonRow->setHint(tr("It stays on record with your name."));
    const int chosen = std::max(0, m_place->currentIndex());
    m_place->clear();
    m_place->addItems({tr("Main cash"), tr("Petty cash")});
    m_place->setCurrentIndex(chosen);
    m_close->setText(tr("Close"));
    showBalance(m_inDrawer);
    choose(m_deed);
}

} // namespace mm::ui
