// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sevas/seva_form.h"

#include "ui/sevas/seva_words.h"
#include "ui/sevas/sevas_view_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/shown_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the digits of any script; -1 for what is no number, which every rule refuses in its words.
qint64 numberOf(const QLineEdit* edit)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty() || text.size() > 6) {
        return -1;
    }
    qint64 number = 0;
    for (const QChar c : text) {
        if (c.digitValue() < 0) {
            return -1;
        }
        number = number * 10 + c.digitValue();
    }
    return number;
}

} // namespace

SevaForm::SevaForm(SevasViewModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    build(clock);
    connect(m_save, &KeyButton::clicked, this, &SevaForm::save);
    connect(m_leave, &KeyButton::clicked, this, &SevaForm::closed);
    retranslate();
}

FieldRow* SevaForm::addRow(const QString& field, QWidget* control, QLatin1StringView purpose)
{
    setPurpose(control, purpose);
    auto* row = new FieldRow(QString(), control, FieldRow::LabelPlace::Above, this);
    if (auto* edit = qobject_cast<QLineEdit*>(control)) {
        connect(edit, &QLineEdit::textEdited, row, &FieldRow::clearError);
    }
    m_rows.insert(field, row);
    return row;
}

void SevaForm::build(const Clock& clock)
{
    m_title = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this);
    m_banner = new Banner(this);
    setPurpose(m_banner, "sevaFormBanner"_L1);
    m_banner->hide();
    m_code = new QLineEdit(this);
    m_name = new QLineEdit(this);
    m_nameLocal = new QLineEdit(this);
    m_deity = new QComboBox(this);
    m_category = new QComboBox(this);
    m_ledger = new QComboBox(this);
    m_fund = new QComboBox(this);
    m_price = new MoneyEdit(this);
    m_price->setField(u"price"_s);
    m_priceFrom = new DateEdit(clock, this);
    m_batches = new QLineEdit(this);
    m_personsMax = new QLineEdit(this);
    m_advanceDays = new QLineEdit(this);
    m_reportMinutes = new QLineEdit(this);
    m_cutoff = new QLineEdit(this);
    m_sortOrder = new QLineEdit(this);
    m_prasada = new QLineEdit(this);
    m_instructions = new QLineEdit(this);
    m_daysLabel = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    m_isActive = new QCheckBox(this);
    setPurpose(m_isActive, "sevaActive"_L1);
    m_save = new KeyButton(QString(), ButtonKind::Primary, this);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    setPurpose(m_save, "saveSeva"_L1);
    m_leave = new KeyButton(QString(), ButtonKind::Secondary, this);
    m_leave->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    setPurpose(m_leave, "leaveSeva"_L1);
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, space::kTight, 0);
    grid->setHorizontalSpacing(space::kSection);
    grid->setVerticalSpacing(space::kSmall);
    placeFields(grid);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    orderFocus();
}

void SevaForm::orderFocus()
{
    // As read: line by line.
    QList<QWidget*> order{m_code, m_name, m_nameLocal, m_deity, m_category, m_sortOrder, m_price,
        m_priceFrom, m_batches};
    for (QCheckBox* day : std::as_const(m_days)) {
        order << day;
    }
    order << m_cutoff << m_advanceDays << m_reportMinutes << m_personsMax << m_ledger << m_fund
          << m_prasada << m_instructions << m_isActive << m_save << m_leave;
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void SevaForm::placeFields(QGridLayout* grid)
{
    grid->addWidget(addRow(u"code"_s, m_code, "sevaCode"_L1), 0, 0);
    grid->addWidget(addRow(u"name"_s, m_name, "sevaName"_L1), 0, 1);
    grid->addWidget(addRow(u"name_local"_s, m_nameLocal, "sevaNameLocal"_L1), 0, 2);
    grid->addWidget(addRow(u"deity"_s, m_deity, "sevaDeity"_L1), 1, 0);
    grid->addWidget(addRow(u"category"_s, m_category, "sevaCategory"_L1), 1, 1);
    grid->addWidget(addRow(u"sort_order"_s, m_sortOrder, "sevaOrder"_L1), 1, 2);
    grid->addWidget(addRow(u"price"_s, m_price, "sevaPrice"_L1), 2, 0);
    grid->addWidget(addRow(u"effective_from"_s, m_priceFrom, "sevaPriceFrom"_L1), 2, 1);
    grid->addWidget(addRow(u"batch"_s, m_batches, "sevaBatches"_L1), 2, 2);
    auto* days = new QHBoxLayout;
    days->setSpacing(space::kLarge);
    days->addWidget(m_daysLabel);
    for (int day = 0; day < 7; ++day) {
        auto* box = new QCheckBox(this);
        box->setObjectName(u"sevaDay%1CheckBox"_s.arg(day + 1));
        m_days << box;
        days->addWidget(box);
    }
    days->addStretch();
    grid->addLayout(days, 3, 0, 1, 3);
    grid->addWidget(addRow(u"cutoff"_s, m_cutoff, "sevaCutoff"_L1), 4, 0);
    grid->addWidget(addRow(u"advance_days"_s, m_advanceDays, "sevaAdvanceDays"_L1), 4, 1);
    grid->addWidget(
        addRow(u"report_minutes_before"_s, m_reportMinutes, "sevaReportMinutes"_L1), 4, 2);
    grid->addWidget(addRow(u"persons_max"_s, m_personsMax, "sevaPersonsMax"_L1), 5, 0);
    grid->addWidget(addRow(u"ledger"_s, m_ledger, "sevaLedger"_L1), 5, 1);
    grid->addWidget(addRow(u"fund"_s, m_fund, "sevaFund"_L1), 5, 2);
    grid->addWidget(addRow(u"prasada"_s, m_prasada, "sevaPrasada"_L1), 6, 0);
    grid->addWidget(addRow(u"instructions"_s, m_instructions, "sevaInstructions"_L1), 6, 1, 1, 2);
    grid->addWidget(m_isActive, 7, 0);
    grid->setRowStretch(8, 1);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
}

void SevaForm::retranslate()
{
    m_title->setText(m_seva.isNull() ? tr("New seva") : tr("Change the seva"));
    m_rows[u"code"_s]->setLabel(tr("&Code"));
    m_rows[u"name"_s]->setLabel(tr("&Name in English"));
    m_rows[u"name_local"_s]->setLabel(tr("Name in the &temple's script"));
    m_rows[u"deity"_s]->setLabel(tr("&Deity"));
    m_rows[u"category"_s]->setLabel(tr("C&ategory"));
    m_rows[u"sort_order"_s]->setLabel(tr("Place in the &list"));
    m_rows[u"price"_s]->setLabel(tr("&Price ₹"));
    m_rows[u"effective_from"_s]->setLabel(tr("Price &from"));
    m_rows[u"batch"_s]->setLabel(tr("&Batches, like 06:00-08:00=60"));
    m_batches->setPlaceholderText(tr("none: the whole day, no limit"));
    m_daysLabel->setText(tr("On"));
    for (int day = 0; day < 7; ++day) {
        m_days[day]->setText(weekdayWord(day));
    }
    m_rows[u"cutoff"_s]->setLabel(tr("B&ook until, like 20:00-1 for the day before"));
    m_rows[u"advance_days"_s]->setLabel(tr("Days a&head"));
    m_rows[u"report_minutes_before"_s]->setLabel(tr("&Report so many minutes before"));
    m_rows[u"persons_max"_s]->setLabel(tr("Persons on one tic&ket"));
    m_rows[u"ledger"_s]->setLabel(tr("Inco&me head"));
    m_rows[u"fund"_s]->setLabel(tr("F&und"));
    m_rows[u"prasada"_s]->setLabel(tr("Prasada"));
    m_rows[u"instructions"_s]->setLabel(tr("&Instructions to the devotee"));
    m_isActive->setText(tr("In use: can be booked"));
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Leave"));
    if (m_category->count() > 0) {
        const QList<QComboBox*> boxes{m_deity, m_category, m_ledger, m_fund};
        QVariantList chosen;
        for (const QComboBox* box : boxes) {
            chosen << box->currentData();
        }
        fillChoices();
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            boxes[i]->setCurrentIndex(std::max(0, boxes[i]->findData(chosen[i])));
        }
    }
}

void SevaForm::fillChoices()
{
    m_deity->clear();
    m_deity->addItem(tr("None"), QString());
    for (const auto& deity : m_model.deities()) {
        m_deity->addItem(shownName(deity.name, deity.nameLocal), deity.code);
    }
    m_category->clear();
    for (const QString& category : sevas::categories()) {
        m_category->addItem(categoryWord(category), category);
    }
    m_ledger->clear();
    m_ledger->addItem(tr("As the category says"), QString());
    for (const auto& head : m_model.incomeHeads()) {
        m_ledger->addItem(head.code + u"  "_s + shownName(head.name, head.nameLocal), head.code);
    }
    m_fund->clear();
    for (const auto& fund : m_model.funds()) {
        m_fund->addItem(fund.name, fund.code);
    }
    // Long names of heads must not widen the form.
    for (QComboBox* box : {m_deity, m_category, m_ledger, m_fund}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
}

void SevaForm::show(const sevas::SevaFields& fields)
{
    m_banner->hide();
    for (FieldRow* row : std::as_const(m_rows)) {
        row->clearError();
    }
    fillChoices();
    const auto choose = [](QComboBox* box, const QString& value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    m_code->setText(fields.code);
    m_name->setText(fields.name);
    m_nameLocal->setText(fields.nameLocal);
    choose(m_deity, fields.deity);
    choose(m_category, fields.category);
    choose(m_ledger, fields.ledgerCode);
    choose(m_fund, fields.fundCode.isEmpty() ? u"GENERAL"_s : fields.fundCode);
    for (int day = 0; day < 7; ++day) {
        m_days[day]->setChecked((fields.weekdays & (1 << day)) != 0);
    }
    m_personsMax->setText(QString::number(fields.personsMax));
    m_advanceDays->setText(QString::number(fields.advanceDays));
    m_reportMinutes->setText(QString::number(fields.reportMinutesBefore));
    m_sortOrder->setText(QString::number(fields.sortOrder));
    m_cutoff->setText(fields.cutoff ? sevas::cutoffText(*fields.cutoff) : QString());
    m_prasada->setText(fields.prasada);
    m_instructions->setText(fields.instructions);
    m_isActive->setChecked(fields.isActive);
    const bool isNew = m_seva.isNull();
    for (const QString& field : {u"price"_s, u"effective_from"_s, u"batch"_s}) {
        m_rows[field]->setVisible(isNew);
    }
    retranslate();
    m_code->setFocus(Qt::OtherFocusReason);
    m_code->selectAll();
}

void SevaForm::openNew()
{
    m_seva = {};
    m_price->clear();
    m_batches->clear();
    m_priceFrom->setDate(m_model.today());
    sevas::SevaFields fields;
    fields.sortOrder = static_cast<qint64>(m_model.sevaCatalogue().size()) + 1;
    show(fields);
}

void SevaForm::openFor(const sevas::Seva& seva)
{
    m_seva = seva.id;
    show(seva.fields);
}

Result<sevas::SevaFields> SevaForm::read() const
{
    sevas::SevaFields fields;
    fields.code = m_code->text();
    fields.name = m_name->text();
    fields.nameLocal = m_nameLocal->text();
    fields.deity = m_deity->currentData().toString();
    fields.category = m_category->currentData().toString();
    fields.ledgerCode = m_ledger->currentData().toString();
    fields.fundCode = m_fund->currentData().toString();
    fields.weekdays = 0;
    for (int day = 0; day < 7; ++day) {
        fields.weekdays |= m_days[day]->isChecked() ? 1 << day : 0;
    }
    fields.personsMax = numberOf(m_personsMax);
    fields.advanceDays = numberOf(m_advanceDays);
    fields.reportMinutesBefore = numberOf(m_reportMinutes);
    fields.sortOrder = std::max<qint64>(0, numberOf(m_sortOrder));
    if (!m_cutoff->text().trimmed().isEmpty()) {
        MM_LET(cutoff, sevas::parseCutoff(m_cutoff->text(), u"cutoff"_s));
        fields.cutoff = cutoff;
    }
    fields.prasada = m_prasada->text();
    fields.instructions = m_instructions->text();
    fields.isActive = m_isActive->isChecked();
    return fields;
}

Result<sevas::SevaDraft> SevaForm::readNew() const
{
    sevas::SevaDraft draft;
    MM_LET(fields, read());
    draft.fields = std::move(fields);
    MM_LET(price, m_price->read());
    draft.price = price;
    MM_LET(from, m_priceFrom->read());
    draft.priceFrom = from;
    for (const QString& text : m_batches->text().split(u' ', Qt::SkipEmptyParts)) {
        MM_LET(batch, sevas::parseBatch(text, u"batch"_s));
        draft.batches.push_back(batch);
    }
    return draft;
}

void SevaForm::save()
{
    if (m_seva.isNull()) {
        if (const auto draft = readNew()) {
            m_model.add(*draft);
        } else {
            showRefusal(draft.error());
        }
    } else if (const auto fields = read()) {
        m_model.update(m_seva, *fields);
    } else {
        showRefusal(fields.error());
    }
}

void SevaForm::showRefusal(const Error& error)
{
    FieldRow* row = m_rows.value(error.field == u"date" ? u"effective_from"_s : error.field);
    if (row != nullptr && row->isVisibleTo(this)) {
        row->showError(error);
        return;
    }
    m_banner->say(Tone::Danger, errorSentence(error));
    if (error.field == u"weekdays") {
        m_days[0]->setFocus(Qt::OtherFocusReason);
    }
}

void SevaForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    // Enter goes on to the next field, as at the counter.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace mm::ui
