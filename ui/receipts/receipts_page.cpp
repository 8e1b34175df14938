// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/receipts_page.h"

#include "ui/login/approval_panel.h"
#include "ui/print/print_panel.h"
#include "ui/receipts/issued_delegate.h"
#include "ui/receipts/receipt_details.h"
#include "ui/receipts/receipt_filter_bar.h"
#include "ui/shell/window_keys.h"
#include "ui/table/filter_header.h"
#include "ui/table/table_view.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideWidth = 420;
/// On a screen where the list would have too little beside it.
constexpr int kNarrowSide = 384;
constexpr int kNarrowPage = 1100;
constexpr int kNarrowLine = 320;
/// Room for an hour and a minute.
constexpr int kHourWidth = 76;

} // namespace

ReceiptsPage::ReceiptsPage(const Parts& parts, QWidget* parent)
    : Page(parent)
    , m_may(parts.may)
    , m_model(new ReceiptsViewModel(parts.runner, this))
    , m_heading(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_filter(new ReceiptFilterBar(parts.clock, this))
    , m_table(new TableView(ReceiptsViewModel::columns(), "receipts"_L1, this))
    , m_side(new QStackedWidget(this))
{
    setObjectName(u"receiptsPage"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kLarge);
    layout->addWidget(buildList(), 1);
    layout->addWidget(buildSide(parts));
    m_table->setFilterRowShown(false);
    m_table->model().setSource(m_model->pages(), m_model->totals());
    m_table->model().setWholeSource(
        [this, &clock = parts.clock] { return m_model->pagesFrom(clock.today()); });
    m_table->setFilterState(m_filter);
    m_issued = m_table->model().columns().indexOf(u"time"_s);
    m_table->view().setItemDelegateForColumn(
        m_issued, new IssuedDelegate(*m_model, &m_table->view()));
    giveIssuedRoom();
    wire();
    wireKeys();
    writeWords();
}

QWidget* ReceiptsPage::buildList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_heading);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    return list;
}

QWidget* ReceiptsPage::buildSide(const Parts& parts)
{
    m_none = new EmptyState("receipts"_L1);
    m_none->setLineLength(kNarrowLine);
    m_whole = new QWidget;
    m_banner = new Banner(m_whole);
    m_details = new ReceiptDetails(m_whole);
    m_question = new ConfirmPanel(m_whole);
    m_reason = new QLineEdit;
    m_reasonRow = new FieldRow(QString(), m_reason);
    m_print = new KeyButton(QString(), ButtonKind::Secondary, m_whole);
    m_cancel = new KeyButton(QString(), ButtonKind::Quiet, m_whole);
    m_paper = new PrintPanel(parts.printer, parts.files);
    setPurpose(m_banner, "receipt"_L1);
    setPurpose(m_question, "cancelReceipt"_L1);
    setPurpose(m_reason, "cancelReason"_L1);
    setPurpose(m_print, "printAgain"_L1);
    setPurpose(m_cancel, "cancelReceipt"_L1);
    m_banner->hide();
    m_question->addField(m_reasonRow);
    m_approval = new ApprovalPanel(m_whole);
    setPurpose(m_approval, "cancelApproval"_L1);
    m_print->setIcon(themedIcon("print"_L1, Role::Text, m_print));
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_queue = new KeyButton(QString(), ButtonKind::Quiet, m_whole);
    setPurpose(m_queue, "printQueue"_L1);
    m_queue->setKey(windowKey(WindowAction::PrintQueue).key, KeyButton::KeyUse::ShownOnly);
    m_cancel->setKey(QKeySequence(Qt::ALT | Qt::Key_X));
    auto* buttons = new FlowLayout(space::kSmall);
    buttons->addWidget(m_print);
    buttons->addWidget(m_queue);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_banner);
    column->addWidget(m_details, 1);
    column->addWidget(m_question);
    column->addWidget(m_approval);
    column->addLayout(buttons);
    for (QWidget* each : {static_cast<QWidget*>(m_none), m_whole, static_cast<QWidget*>(m_paper)}) {
        m_side->addWidget(each);
    }
    return m_side;
}

void ReceiptsPage::wire()
{
    connect(m_filter, &ReceiptFilterBar::changed, m_model, &ReceiptsViewModel::choose);
    connect(m_filter, &ReceiptFilterBar::leftDownwards, this,
        [this] { m_table->view().setFocus(Qt::TabFocusReason); });
    connect(m_model, &ReceiptsViewModel::choiceChanged, this, [this] {
        giveIssuedRoom();
        m_table->model().reload();
    });
    // The focus was in the list before the rows were.
    connect(&m_table->model(), &PagedTableModel::loadingChanged, this, [this](bool loading) {
        const PagedTableModel& rows = m_table->model();
        if (!loading && m_table->view().hasFocus() && !m_table->currentKey().isValid()
            && rows.rowCount() > 0) {
            m_table->setCurrentKey(rows.key(0));
        }
    });
    connect(m_table, &TableView::currentKeyChanged, this, [this](const QVariant& key) {
        if (key.isValid() && key.toString() != m_model->currentKey()) {
            m_model->show(key.toString());
        }
    });
    connect(m_table, &TableView::opened, this, [this] { m_print->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &ReceiptsViewModel::shown, this, &ReceiptsPage::showReceipt);
    connect(m_model, &ReceiptsViewModel::refused, this, [this](const Error& why) {
        m_side->setCurrentWidget(m_whole);
        m_banner->say(Tone::Danger, errorSentence(why));
    });
    connect(m_model, &ReceiptsViewModel::cancelled, this,
        [this](const counter::CancelledReceipt& done) {
            closeQuestion();
            backToList();
            m_model->show(done.id.toString());
            reloadRow();
            m_banner->say(Tone::Success,
                tr("Receipt %1 of %2 is cancelled. Keep the old paper with CANCELLED written on "
                   "it.")
                    .arg(done.number, moneyText(done.total)));
        });
    connect(m_model, &ReceiptsViewModel::cancelRefused, this, [this](const Error& why) {
        if (!m_approval->isHidden()) {
            m_approval->showError(why);
            return;
        }
        m_question->setReady(true);
        m_reasonRow->showError(why);
    });
    connect(m_print, &KeyButton::clicked, this, &ReceiptsPage::openPaper);
    connect(m_queue, &KeyButton::clicked, this, [this] { Q_EMIT panelRequested(u"printQueue"_s); });
    connect(m_cancel, &KeyButton::clicked, this, &ReceiptsPage::askToCancel);
    wireQuestion();
}

/// A width that somebody has chosen stays.
void ReceiptsPage::giveIssuedRoom()
{
    FilterHeader& header = m_table->header();
    const int whole = m_table->model().columns().columns[static_cast<size_t>(m_issued)].width;
    const int hour = std::max(kHourWidth, header.titleRoom(m_issued));
    const bool isToday = m_model->choice().days == ReceiptDays::Today;
    if (header.sectionSize(m_issued) == (isToday ? whole : hour)) {
        header.resizeSection(m_issued, isToday ? hour : whole);
    }
}

void ReceiptsPage::wireApproval()
{
    connect(m_model, &ReceiptsViewModel::approvalNeeded, this, [this](const Error& why) {
        m_question->hide();
        m_approval->open(why);
    });
    connect(m_approval, &ApprovalPanel::approved, this,
        [this](const QString& username, const QString& secret) {
            m_model->cancel(m_reason->text(), identity::ApprovalAsk{username, secret});
        });
    connect(m_approval, &ApprovalPanel::dismissed, this, [this] {
        closeQuestion();
        backToList();
    });
}

void ReceiptsPage::wireQuestion()
{
    wireApproval();
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearError);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        // Enter goes to the button that says the amount; a second one presses it.
        if (auto* deed = m_question->findChild<QPushButton*>(u"deedKeyButton"_s)) {
            deed->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_question, &ConfirmPanel::confirmed, this, &ReceiptsPage::cancelReceipt);
    connect(m_question, &ConfirmPanel::dismissed, this, [this] {
        closeQuestion();
        backToList();
    });
    connect(m_paper, &PrintPanel::closed, this, [this] {
        m_side->setCurrentWidget(m_whole);
        backToList();
    });
    connect(m_paper, &PrintPanel::counted, this, [this](ReceiptId receipt) {
        m_model->show(receipt.toString());
        reloadRow();
    });
}

void ReceiptsPage::wireKeys()
{
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &ReceiptFilterBar::focusSearch);
}

QString ReceiptsPage::title() const
{
    return tr("Receipts");
}

void ReceiptsPage::onShown()
{
    m_table->model().reload();
    m_filter->focusSearch();
}

void ReceiptsPage::open(const QVariant& what)
{
    const QString wanted = what.toString();
    if (ReceiptId::fromString(wanted)) {
        m_model->show(wanted);
    } else {
        m_model->showNumber(wanted);
    }
}

void ReceiptsPage::resizeEvent(QResizeEvent* event)
{
    m_side->setFixedWidth(width() < kNarrowPage ? kNarrowSide : kSideWidth);
    Page::resizeEvent(event);
}

void ReceiptsPage::showReceipt()
{
    const auto& file = *m_model->current();
    closeQuestion();
    m_details->show(file);
    m_print->setVisible(m_may(u"receipt.reprint"_s));
    m_cancel->setVisible(m_may(u"receipt.cancel"_s) && !file.receipt.cancelled);
    m_print->setText(file.receipt.printCount == 0 ? tr("Print") : tr("Print again"));
    if (m_side->currentWidget() == m_paper) {
        return;
    }
    // What the banner says is about the receipt that was shown when it was said.
    if (std::exchange(m_shown, file.receipt.id) != file.receipt.id) {
        m_banner->hide();
    }
    m_side->setCurrentWidget(m_whole);
}

void ReceiptsPage::askToCancel()
{
    const auto& receipt = m_model->current()->receipt;
    m_banner->hide();
    m_reason->clear();
    m_reasonRow->clearError();
    m_question->setWords(tr("Cancel receipt %1?").arg(receipt.number),
        tr("The receipt stays on record as cancelled, its number is not used again, and its "
           "bookings are given up. Return the money to the devotee."));
    m_question->setDeed(tr("Cancel receipt of %1"), receipt.total);
    m_question->setKeepText(tr("Keep it"));
    m_print->hide();
    m_cancel->hide();
    m_question->open();
}

void ReceiptsPage::closeQuestion()
{
    if (m_question->isHidden() && m_approval->isHidden()) {
        return;
    }
    m_question->hide();
    m_approval->close();
    const auto& file = m_model->current();
    m_print->setVisible(m_may(u"receipt.reprint"_s));
    m_cancel->setVisible(m_may(u"receipt.cancel"_s) && file && !file->receipt.cancelled);
}

void ReceiptsPage::cancelReceipt()
{
    m_model->cancel(m_reason->text());
}

void ReceiptsPage::openPaper()
{
    if (m_model->current()) {
        m_side->setCurrentWidget(m_paper);
        m_paper->open(m_model->current()->receipt.id);
    }
}

void ReceiptsPage::backToList()
{
    m_table->view().setFocus(Qt::OtherFocusReason);
}

/// The list anew, with the receipt that is shown still chosen.
void ReceiptsPage::reloadRow()
{
    PagedTableModel& rows = m_table->model();
    const QString key = m_model->currentKey();
    rows.reload();
    connect(
        &rows, &PagedTableModel::loadingChanged, this,
        [this, key](bool loading) {
            if (!loading) {
                m_table->setCurrentKey(key);
            }
        },
        Qt::SingleShotConnection);
}

void ReceiptsPage::onLanguageChanged()
{
    writeWords();
    m_filter->retranslate();
    m_details->retranslate();
    m_paper->retranslate();
    m_table->model().reload();
}

void ReceiptsPage::writeWords()
{
    m_heading->setText(title());
    m_table->setSpokenTitle(tr("Receipts, newest first"));
    m_table->emptyState().setWords(tr("No receipts here"),
        tr("Receipts that were issued stand here. Type a number, a phone or a name above, or "
           "choose "
           "other days."));
    m_none->setWords(tr("No receipt chosen"),
        tr("Choose one with the arrow keys to see it whole, print it again or cancel it."));
    m_reasonRow->setLabel(tr("&Reason"));
    m_reasonRow->setHint(tr("It stays on record with your name."));
    m_print->setText(tr("Print again"));
    m_queue->setText(tr("Print queue"));
    m_cancel->setText(tr("Cancel receipt …"));
    m_approval->retranslate();
    if (!m_question->isHidden()) {
        askToCancel();
    }
}

} // namespace mm::ui
