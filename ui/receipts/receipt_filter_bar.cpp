// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/receipt_filter_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
/// Long enough that a phone number typed in one go is asked for once.
constexpr int kPauseMs = 150;
/// In the order of ReceiptDays.
constexpr std::array kDayCodes{"today"_L1, "week"_L1, "all"_L1, "chosen"_L1};

void setDay(DateEdit& edit, QDate day)
{
    if (day.isValid()) {
        edit.setDate(day);
    } else {
        edit.clear();
    }
}

} // namespace

ReceiptFilterBar::ReceiptFilterBar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(new QLineEdit(this))
    , m_days(new QComboBox(this))
    , m_from(new DateEdit(clock, this))
    , m_upto(new DateEdit(clock, this))
    , m_textRow(new FieldRow(QString(), m_text))
    , m_daysRow(new FieldRow(QString(), m_days))
    , m_fromRow(new FieldRow(QString(), m_from))
    , m_uptoRow(new FieldRow(QString(), m_upto))
{
    setPurpose(m_text, "receiptSearch"_L1);
    setPurpose(m_days, "receiptDays"_L1);
    setPurpose(m_from, "receiptFrom"_L1);
    setPurpose(m_upto, "receiptUpto"_L1);
    m_text->setClearButtonEnabled(false);
    m_text->addAction(themedIcon("search"_L1, Role::Muted, m_text), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_textRow, 1);
    for (FieldRow* row : {m_daysRow, m_fromRow, m_uptoRow}) {
        layout->addWidget(row);
    }
    connect(m_text, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ReceiptFilterBar::announce);
    connect(m_days, &QComboBox::activated, this, [this] {
        m_isWidened = false;
        showDates();
        announce();
    });
    for (DateEdit* edit : {m_from, m_upto}) {
        connect(edit, &DateEdit::dateChanged, this, &ReceiptFilterBar::announce);
        connect(edit, &QLineEdit::returnPressed, this, &ReceiptFilterBar::announce);
    }
    m_fromRow->follow(m_from);
    m_uptoRow->follow(m_upto);
    retranslate();
    showDates();
}

ReceiptChoice ReceiptFilterBar::choice() const
{
    ReceiptChoice choice;
    choice.text = m_text->text().trimmed();
    choice.days = static_cast<ReceiptDays>(m_days->currentIndex());
    if (choice.days == ReceiptDays::Chosen) {
        choice.from = m_from->date().value_or(QDate());
        choice.upto = m_upto->date().value_or(QDate());
    }
    return choice;
}

void ReceiptFilterBar::setChoice(const ReceiptChoice& choice)
{
    m_text->setText(choice.text);
    m_days->setCurrentIndex(static_cast<int>(choice.days));
    if (choice.days == ReceiptDays::Chosen) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietUpto(m_upto);
        setDay(*m_from, choice.from);
        setDay(*m_upto, choice.upto);
    }
    showDates();
    announce();
}

QJsonObject ReceiptFilterBar::filterState() const
{
    const ReceiptChoice now = choice();
    QJsonObject state;
    if (!now.text.isEmpty()) {
        state.insert(u"text"_s, now.text);
    }
    if (now.days != ReceiptDays::Today) {
        state.insert(u"days"_s, QString(kDayCodes[static_cast<std::size_t>(now.days)]));
    }
    if (now.from.isValid()) {
        state.insert(u"from"_s, now.from.toString(Qt::ISODate));
    }
    if (now.upto.isValid()) {
        state.insert(u"upto"_s, now.upto.toString(Qt::ISODate));
    }
    return state;
}

QStringList ReceiptFilterBar::applyFilterState(const QJsonObject& state)
{
    m_pause.stop();
    const QString code = state.value(u"days"_s).toString();
    const auto known = std::find(kDayCodes.begin(), kDayCodes.end(), code);
    ReceiptChoice choice;
    choice.text = state.value(u"text"_s).toString();
    choice.days = known == kDayCodes.end() ? ReceiptDays::Today
                                           : static_cast<ReceiptDays>(known - kDayCodes.begin());
    choice.from = QDate::fromString(state.value(u"from"_s).toString(), Qt::ISODate);
    choice.upto = QDate::fromString(state.value(u"upto"_s).toString(), Qt::ISODate);
    m_isWidened = false;
    setChoice(choice);
    return {};
}

void ReceiptFilterBar::focusSearch()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

bool ReceiptFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_pause.isActive()) {
                m_pause.stop();
                announce();
            }
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            announce();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReceiptFilterBar::announce()
{
    widen();
    Q_EMIT changed(choice());
}

void ReceiptFilterBar::widen()
{
    const bool searches = !m_text->text().trimmed().isEmpty();
    const bool isToday = m_days->currentIndex() == static_cast<int>(ReceiptDays::Today);
    if (searches && isToday) {
        m_isWidened = true;
        m_days->setCurrentIndex(static_cast<int>(ReceiptDays::All));
    } else if (!searches && m_isWidened) {
        m_isWidened = false;
        m_days->setCurrentIndex(static_cast<int>(ReceiptDays::Today));
    }
}

void ReceiptFilterBar::showDates()
{
    const bool chosen = m_days->currentIndex() == static_cast<int>(ReceiptDays::Chosen);
    m_fromRow->setVisible(chosen);
    m_uptoRow->setVisible(chosen);
    if (chosen && m_from->isEmpty() && m_upto->isEmpty()) {
        m_from->setDate(m_clock.today().addDays(1 - m_clock.today().day()));
        m_upto->setDate(m_clock.today());
    }
}

void ReceiptFilterBar::retranslate()
{
    m_textRow->setLabel(tr("&Find (Ctrl+F)"));
    m_text->setPlaceholderText(tr("Number, phone or name, in any script"));
    m_daysRow->setLabel(tr("&Days"));
    m_fromRow->setLabel(tr("Fro&m"));
    m_uptoRow->setLabel(tr("&Up to"));
    const QSignalBlocker quiet(m_days);
    const int chosen = std::max(0, m_days->currentIndex());
    m_days->clear();
    m_days->addItems({tr("Today"), tr("Last 7 days"), tr("All"), tr("From … up to")});
    m_days->setCurrentIndex(chosen);
}

} // namespace mm::ui
