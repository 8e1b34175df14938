// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/receipt_panel.h"

#include "models/core/amount_in_words.h"
#include "models/core/indian_format.h"
#include "translations/language.h"
#include "ui/counter/counter_keys.h"
#include "ui/counter/counter_view_model.h"
#include "ui/counter/payment_entry.h"
#include "ui/receipts/receipt_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString lineTitle(const TicketLine& line)
{
    return interfaceLanguage() == u"en" || line.titleLocal.isEmpty() ? line.title : line.titleLocal;
}

/// The day in the language of the window; the rest as the line was made.
QString lineDetail(const TicketLine& line)
{
    const auto* seva = std::get_if<counter::SevaDraft>(&line.draft);
    if (seva == nullptr) {
        return line.detail;
    }
    const QString day = dateText(seva->date);
    return line.detail.isEmpty() ? day : day + u" · "_s + line.detail;
}

/// A line of the receipt: title and amount, with the detail in small letters under it.
QWidget* lineWidget(const TicketLine& line, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* title = new RoleLabel(lineTitle(line), Role::Text, FontRole::Body, widget);
    title->setWordWrap(true);
    title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const QString amount =
        line.amount.isZero() ? QStringLiteral("–") : formatInr(line.amount, InrStyle::Short);
    auto* figures = new RoleLabel(amount, Role::Text, FontRole::Body, widget);
    figures->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(0);
    grid->addWidget(title, 0, 0);
    grid->addWidget(figures, 0, 1);
    grid->setColumnStretch(0, 1);
    const QString words = lineDetail(line);
    if (!words.isEmpty()) {
        auto* detail = new RoleLabel(words, Role::Muted, FontRole::Secondary, widget);
        detail->setWordWrap(true);
        grid->addWidget(detail, 1, 0, 1, 2);
    }
    return widget;
}

} // namespace

ReceiptPanel::ReceiptPanel(CounterViewModel& model, PaymentEntry* payment, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
{
    build(payment);
    connect(&m_model, &CounterViewModel::ticketChanged, this, &ReceiptPanel::showTicket);
    connect(&m_model, &CounterViewModel::stateChanged, this, &ReceiptPanel::showState);
    connect(m_issue, &KeyButton::clicked, this, &ReceiptPanel::issueRequested);
    connect(m_languageKey, &KeyButton::clicked, this, &ReceiptPanel::nextLanguage);
    connect(m_linesKey, &KeyButton::clicked, this, [this] {
        m_lines->setFocus(Qt::ShortcutFocusReason);
        if (m_lines->currentRow() < 0) {
            m_lines->setCurrentRow(m_lines->count() - 1);
        }
    });
    writeWords();
}

void ReceiptPanel::build(PaymentEntry* payment)
{
    m_title = new RoleLabel(QString(), Role::Text, FontRole::Section, this);
    m_linesKey = new KeyButton(QString(), ButtonKind::Quiet, this);
    m_linesKey->setKey(counterKey(CounterAction::Lines).key);
    setPurpose(m_linesKey, counterKey(CounterAction::Lines).purpose);
    m_languageKey = new KeyButton(QString(), ButtonKind::Quiet, this);
    m_languageKey->setKey(counterKey(CounterAction::Language).key);
    setPurpose(m_languageKey, counterKey(CounterAction::Language).purpose);
    m_lines = new QListWidget(this);
    setPurpose(m_lines, "lines"_L1);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // A banner above must not push the payment off a small screen.
    m_lines->setMinimumHeight(80);
    m_lines->installEventFilter(this);
    m_totalWord = new RoleLabel(QString(), Role::Muted, FontRole::Section, this);
    m_total = new AmountLabel(FontRole::AmountDue, this);
    setPurpose(m_total, "total"_L1);
    m_total->setRole(Role::Primary);
    m_words = new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this);
    m_words->setWordWrap(true);
    m_paid = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    m_paid->setWordWrap(true);
    m_payment = payment;
    m_changeWord = new RoleLabel(QString(), Role::Muted, FontRole::Section, this);
    m_change = new AmountLabel(FontRole::PageTitle, this);
    setPurpose(m_change, "change"_L1);
    m_issue = new KeyButton(QString(), ButtonKind::Primary, this);
    setPurpose(m_issue, "issue"_L1);
    m_issue->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    auto* totalRow = new QHBoxLayout;
    totalRow->addWidget(m_totalWord);
    totalRow->addStretch();
    totalRow->addWidget(m_total);
    auto* changeRow = new QHBoxLayout;
    changeRow->addWidget(m_changeWord);
    changeRow->addStretch();
    changeRow->addWidget(m_change);
    m_title->setWordWrap(true);
    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(space::kTight);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_languageKey);
    titleRow->addWidget(m_linesKey);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(titleRow);
    column->addWidget(m_lines, 1);
    column->addLayout(totalRow);
    column->addWidget(m_words);
    column->addWidget(m_paid);
    column->addWidget(m_payment);
    column->addLayout(changeRow);
    column->addWidget(m_issue);
}

void ReceiptPanel::writeWords()
{
    m_totalWord->setText(tr("Total"));
    m_total->setCaption(tr("Total"));
    m_changeWord->setText(tr("Return"));
    m_change->setCaption(tr("Return"));
    m_issue->setText(tr("Issue and print"));
    m_linesKey->setText(tr("Lines"));
    setSpokenName(m_lines, tr("Lines of the receipt. Delete removes one."));
    showTicket();
}

void ReceiptPanel::showTicket()
{
    const auto& ticket = m_model.ticket();
    showLines();
    m_total->setAmount(ticket.total());
    m_words->setText(ticket.total().isPositive()
            ? amountInWords(ticket.total(), interfaceLanguage())
            : QString());
    QStringList legs;
    for (const auto& leg : ticket.payments) {
        legs.append(ReceiptWords::mode(leg.mode) + u' ' + formatInr(leg.amount, InrStyle::Short));
    }
    m_paid->setText(legs.join(u"  +  "));
    m_paid->setVisible(!legs.isEmpty() && ticket.total().isPositive());
    const Money change = m_model.state() == CounterViewModel::State::Issued
        ? m_model.issued().change
        : ticket.received > ticket.total() ? ticket.received - ticket.total()
                                           : Money();
    m_change->setAmount(change);
    m_change->setVisible(change.isPositive());
    m_changeWord->setVisible(change.isPositive());
    showState();
}

/// Round the languages that papers speak, from the temple's own.
void ReceiptPanel::nextLanguage()
{
    const auto languages = texts::interfaceLanguages();
    const QString& chosen = m_model.ticket().receiptLanguage;
    const auto now =
        texts::languageIndex(chosen.isEmpty() ? m_model.temple().receiptLanguage : chosen);
    const size_t next = now ? (*now + 1) % languages.size() : 0;
    m_model.setReceiptLanguage(QString(languages[next].code));
}

void ReceiptPanel::showState()
{
    const auto state = m_model.state();
    const QString& chosen = m_model.ticket().receiptLanguage;
    const auto language =
        texts::languageIndex(chosen.isEmpty() ? m_model.temple().receiptLanguage : chosen);
    m_languageKey->setText(
        language ? texts::interfaceLanguages()[*language].ownName.toString() : tr("Language"));
    setSpokenName(m_languageKey, tr("Language of the receipt"), tr("Language of the receipt"));
    m_languageKey->setEnabled(state == CounterViewModel::State::Editing);
    // The number of what was issued takes their room.
    m_languageKey->setVisible(state != CounterViewModel::State::Issued);
    m_linesKey->setVisible(state != CounterViewModel::State::Issued);
    m_linesKey->setEnabled(
        state == CounterViewModel::State::Editing && !m_model.ticket().lines.empty());
    m_title->setText(state == CounterViewModel::State::Issued
            ? tr("Receipt %1 issued").arg(m_model.issued().receipt.number)
            : tr("Receipt"));
    m_title->setRole(state == CounterViewModel::State::Issued ? Role::Success : Role::Text);
    m_issue->setEnabled(
        state == CounterViewModel::State::Editing && !m_model.ticket().lines.empty());
    // Not while issuing: a disabled field would drop the focus, and a refusal needs it back.
    m_payment->setEnabled(state != CounterViewModel::State::Issued);
}

void ReceiptPanel::showLines()
{
    m_lines->clear();
    for (const auto& line : m_model.ticket().lines) {
        auto* item = new QListWidgetItem(m_lines);
        auto* widget = lineWidget(line, m_lines);
        item->setSizeHint(QSize(0, widget->sizeHint().height()));
        item->setData(Qt::AccessibleTextRole,
            lineTitle(line) + u' ' + lineDetail(line) + u' ' + formatInr(line.amount));
        m_lines->setItemWidget(item, widget);
    }
    m_lines->scrollToBottom();
}

void ReceiptPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& tokens = tokensFor(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

bool ReceiptPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_lines && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete && m_lines->currentRow() >= 0) {
            m_model.removeLine(m_lines->currentRow());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace mm::ui
