// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/gift_entry.h"

#include "models/core/indian_format.h"
#include "ui/counter/counter_view_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/naming.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
/// More than any rule allows: the rule says what is wrong.
constexpr int kLongestField = 400;
} // namespace

namespace {

/// "8.250" as 8250 thousandths, without a floating point number; -1 if it is not a quantity.
qint64 thousandths(const QString& text)
{
    const QString typed = asciiDigits(text).trimmed();
    const QStringList parts = typed.split(u'.');
    if (typed.isEmpty() || parts.size() > 2 || (parts.size() == 2 && parts[1].size() > 3)) {
        return -1;
    }
    bool wholeOk = false;
    const qint64 whole = parts[0].isEmpty() ? 0 : parts[0].toLongLong(&wholeOk);
    bool fractionOk = true;
    const qint64 fraction =
        parts.size() == 2 ? parts[1].leftJustified(3, u'0').toLongLong(&fractionOk) : 0;
    if ((!wholeOk && !parts[0].isEmpty()) || !fractionOk || whole < 0 || whole > 10'000'000) {
        return -1;
    }
    return whole * 1000 + fraction;
}

} // namespace

GiftEntry::GiftEntry(CounterViewModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_item(new QLineEdit(this))
    , m_quantity(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_purity(new QLineEdit(this))
    , m_estimate(new MoneyEdit(this))
    , m_itemRow(new FieldRow(QString(), m_item, FieldRow::LabelPlace::Above, this))
    , m_quantityRow(new FieldRow(QString(), m_quantity, FieldRow::LabelPlace::Above, this))
    , m_unitRow(new FieldRow(QString(), m_unit, FieldRow::LabelPlace::Above, this))
    , m_purityRow(new FieldRow(QString(), m_purity, FieldRow::LabelPlace::Above, this))
    , m_estimateRow(new FieldRow(QString(), m_estimate, FieldRow::LabelPlace::Above, this))
{
    for (QLineEdit* field : {m_item, m_quantity, m_unit, m_purity}) {
        field->setMaxLength(kLongestField);
    }
    setPurpose(m_item, "giftItem"_L1);
    setPurpose(m_quantity, "giftQuantity"_L1);
    setPurpose(m_unit, "giftUnit"_L1);
    setPurpose(m_purity, "giftPurity"_L1);
    setPurpose(m_estimate, "giftEstimate"_L1);
    m_estimateRow->follow(m_estimate);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kMedium);
    grid->addWidget(m_itemRow, 0, 0, 1, 3);
    grid->addWidget(m_quantityRow, 1, 0);
    grid->addWidget(m_unitRow, 1, 1);
    grid->addWidget(m_purityRow, 1, 2);
    grid->addWidget(m_estimateRow, 2, 0, 1, 2);
    grid->setRowStretch(3, 1);
    for (QWidget* field :
        std::initializer_list<QWidget*>{m_item, m_quantity, m_unit, m_purity, m_estimate}) {
        field->installEventFilter(this);
    }
    writeWords();
}

void GiftEntry::writeWords()
{
    m_itemRow->setLabel(tr("&What is given"));
    m_quantityRow->setLabel(tr("&Quantity or weight"));
    m_unitRow->setLabel(tr("&Unit (g, kg, litre, piece)"));
    m_purityRow->setLabel(tr("&Purity (22K, 925)"));
    m_estimateRow->setLabel(tr("&Estimated value (₹), if known"));
}

void GiftEntry::begin()
{
    m_item->setFocus(Qt::OtherFocusReason);
}

bool GiftEntry::showRefusal(const Error& error)
{
    if (error.field == u"item") {
        m_itemRow->showError(error);
        return true;
    }
    if (error.field == u"quantity") {
        m_quantityRow->showError(error);
        return true;
    }
    return false;
}

void GiftEntry::add()
{
    m_itemRow->clearError();
    m_quantityRow->clearError();
    const QString item = m_item->text().trimmed();
    if (item.isEmpty()) {
        m_itemRow->showError(invalid("kind.item_missing"_L1, u"item"_s));
        return;
    }
    const qint64 quantity =
        m_quantity->text().trimmed().isEmpty() ? 1000 : thousandths(m_quantity->text());
    if (quantity <= 0) {
        m_quantityRow->showError(invalid("kind.quantity"_L1, u"quantity"_s));
        return;
    }
    Money estimate;
    if (!m_estimate->isEmpty()) {
        const auto read = m_estimate->read();
        if (!read) {
            m_estimateRow->showError(read.error());
            return;
        }
        estimate = *read;
    }
    m_model.addGift(
        {item, quantity, m_unit->text().trimmed(), m_purity->text().trimmed(), estimate});
    for (QLineEdit* field :
        std::initializer_list<QLineEdit*>{m_item, m_quantity, m_unit, m_purity, m_estimate}) {
        field->clear();
    }
    begin();
}

bool GiftEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (watched == m_estimate) {
                add();
            } else if (watched == m_item && m_item->text().trimmed().isEmpty()) {
                Q_EMIT finished();
            } else {
                focusNextChild();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mm::ui
