// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/donation_entry.h"

#include "ui/counter/counter_view_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/quick_amount_bar.h"
#include "ui/widgets/search_box.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString categoryName(const donations::Category& category)
{
    return interfaceLanguage() == u"en" || category.nameLocal.isEmpty() ? category.name
                                                                        : category.nameLocal;
}

} // namespace

DonationEntry::DonationEntry(CounterViewModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    build();
    wire();
    writeWords();
}

void DonationEntry::build()
{
    m_amount = new MoneyEdit(this);
    setPurpose(m_amount, "donationAmount"_L1);
    m_amount->setField(u"amount"_s);
    m_categoryBox = new SearchBox(this);
    setPurpose(m_categoryBox, "category"_L1);
    m_amountRow = new FieldRow(QString(), m_amount, FieldRow::LabelPlace::Above, this);
    m_amountRow->follow(m_amount);
    m_categoryRow = new FieldRow(QString(), m_categoryBox, FieldRow::LabelPlace::Above, this);
    m_quick = new QuickAmountBar(this);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::kMedium);
    fields->addWidget(m_amountRow, 2);
    fields->addWidget(m_categoryRow, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(fields);
    column->addWidget(m_quick);
    column->addStretch(1);
    m_amount->installEventFilter(this);
    m_categoryBox->installEventFilter(this);
}

void DonationEntry::wire()
{
    connect(m_categoryBox, &SearchBox::searched, this, &DonationEntry::offerCategories);
    connect(m_categoryBox, &SearchBox::chosen, this, [this](const SearchHit& hit) {
        for (const auto& category : m_model.categories()) {
            if (category.code == hit.value.toString()) {
                takeCategory(category);
            }
        }
        m_amount->setFocus();
        m_amount->selectAll();
    });
    const auto offerAmounts = [this] {
        const auto& amounts = m_model.quickAmounts();
        m_quick->setAmounts(QList<Money>(amounts.begin(), amounts.end()));
    };
    connect(&m_model, &CounterViewModel::ready, this, offerAmounts);
    offerAmounts();
    connect(m_quick, &QuickAmountBar::picked, this, [this](Money amount) {
        m_amount->setAmount(amount);
        takeAmount();
    });
}

void DonationEntry::writeWords()
{
    m_amountRow->setLabel(tr("&Amount (₹)"));
    m_categoryRow->setLabel(tr("&For"));
    if (m_category) {
        takeCategory(*m_category);
    }
}

void DonationEntry::takeDefault()
{
    if (!m_category && !m_model.categories().empty()) {
        takeCategory(m_model.categories().front());
    }
}

void DonationEntry::begin()
{
    takeDefault();
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

void DonationEntry::offerCategories(const QString& text, quint64 question)
{
    QList<SearchHit> lines;
    for (const auto& category : m_model.matchCategories(text)) {
        SearchHit line;
        line.title = categoryName(category);
        line.detail = category.code;
        line.value = category.code;
        lines.append(line);
    }
    m_categoryBox->setHits(question, lines, lines.isEmpty() ? -1 : 0);
}

void DonationEntry::takeCategory(const donations::Category& category)
{
    m_category = category;
    const QSignalBlocker quiet(m_categoryBox);
    m_categoryBox->setText(categoryName(category));
}

void DonationEntry::takeAmount()
{
    if (m_amount->isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const auto amount = m_amount->read();
    if (!amount) {
        m_amountRow->showError(amount.error());
        return;
    }
    if (!amount->isPositive()) {
        m_amountRow->showError(invalid("amount.not_positive"_L1, u"amount"_s));
        return;
    }
    if (m_category) {
        m_model.addDonation(*m_category, *amount);
        m_amount->clear();
        m_amount->setFocus();
    }
}

bool DonationEntry::showRefusal(const Error& error)
{
    if (error.field != u"amount") {
        return false;
    }
    m_amountRow->showError(error);
    return true;
}

bool DonationEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_amount) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeAmount();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && watched == m_categoryBox) {
        m_categoryBox->selectAll();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mm::ui
