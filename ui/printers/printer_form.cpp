// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printers/printer_form.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

void refill(QComboBox* box, const std::vector<std::pair<QString, QVariant>>& items)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto& [text, value] : items) {
        box->addItem(text, value);
    }
    choose(box, chosen);
}

} // namespace

PrinterForm::PrinterForm(QWidget* parent)
    : QWidget(parent)
{
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fit();
        Q_EMIT kindChanged();
    });
    connect(m_way, &QComboBox::currentIndexChanged, this, &PrinterForm::fit);
    connect(m_drawer, &QCheckBox::toggled, this, &PrinterForm::fit);
    retranslate();
    show(PrinterSpec());
}

void PrinterForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    const auto row = [&](QWidget* control, QLatin1StringView purpose) {
        setPurpose(control, purpose);
        auto* made = new FieldRow(QString(), control, FieldRow::LabelPlace::Above, this);
        column->addWidget(made);
        return made;
    };
    m_name = new QLineEdit;
    m_nameRow = row(m_name, "printerName"_L1);
    m_kind = new QComboBox;
    m_kindRow = row(m_kind, "printerKind"_L1);
    m_way = new QComboBox;
    m_wayRow = row(m_way, "printerWay"_L1);
    m_target = new QComboBox;
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_targetRow = row(m_target, "printerTarget"_L1);
    m_roll = new QComboBox;
    m_rollRow = row(m_roll, "printerRoll"_L1);
    m_pins = new QComboBox;
    m_pinsRow = row(m_pins, "printerPins"_L1);
    m_copies = new QSpinBox;
    m_copies->setRange(1, 3);
    m_copiesRow = row(m_copies, "printerCopies"_L1);
    m_cuts = new QCheckBox(this);
    setPurpose(m_cuts, "printerCuts"_L1);
    m_drawer = new QCheckBox(this);
    setPurpose(m_drawer, "printerDrawer"_L1);
    column->addWidget(m_cuts);
    column->addWidget(m_drawer);
    m_pulse = new QLineEdit;
    m_pulseRow = row(m_pulse, "printerPulse"_L1);
    column->addStretch(1);
}

PrinterKind PrinterForm::kind() const
{
    return kindOf(m_kind->currentData().toString());
}

PrinterWay PrinterForm::way() const
{
    return kind() == PrinterKind::Office ? PrinterWay::System
                                         : wayOf(m_way->currentData().toString());
}

void PrinterForm::fit()
{
    const PrinterKind shown = kind();
    const bool isThermal = shown == PrinterKind::Thermal;
    m_wayRow->setVisible(shown != PrinterKind::Office);
    m_rollRow->setVisible(isThermal);
    m_copiesRow->setVisible(isThermal);
    m_cuts->setVisible(isThermal);
    m_pinsRow->setVisible(shown == PrinterKind::Matrix);
    m_drawer->setVisible(shown != PrinterKind::Office);
    m_pulseRow->setVisible(shown != PrinterKind::Office && m_drawer->isChecked());
    switch (way()) {
    case PrinterWay::System:
    case PrinterWay::RawQueue:
        m_targetRow->setLabel(tr("Queue of the system"));
        break;
    case PrinterWay::Device:
        m_targetRow->setLabel(tr("Device file (/dev/usb/lp0)"));
        break;
    case PrinterWay::Network:
        m_targetRow->setLabel(tr("Network address (192.168.1.50)"));
        break;
    }
}

void PrinterForm::show(const PrinterSpec& printer)
{
    clearRefusals();
    m_shown = printer;
    m_name->setText(printer.name);
    choose(m_kind, kindCode(printer.kind));
    choose(m_way, wayCode(printer.way));
    m_target->setCurrentText(printer.target);
    choose(m_roll, printer.rollMm);
    choose(m_pins, printer.pins);
    m_copies->setValue(printer.copies);
    m_cuts->setChecked(printer.cuts);
    m_drawer->setChecked(printer.hasDrawer);
    m_pulse->setText(printer.pulse);
    fit();
}

PrinterSpec PrinterForm::read() const
{
    PrinterSpec printer = m_shown;
    printer.name = m_name->text();
    printer.kind = kind();
    printer.way = way();
    printer.target = m_target->currentText();
    printer.rollMm = m_roll->currentData().toInt();
    printer.pins = m_pins->currentData().toInt();
    printer.copies = m_copies->value();
    printer.cuts = m_cuts->isChecked();
    printer.hasDrawer = printer.kind != PrinterKind::Office && m_drawer->isChecked();
    printer.pulse = m_pulse->text();
    return printer;
}

void PrinterForm::offerQueues(const QStringList& queues)
{
    const QString typed = m_target->currentText();
    m_target->clear();
    m_target->addItems(queues);
    m_target->setCurrentText(typed);
}

bool PrinterForm::showRefusal(const Error& why)
{
    if (why.field == u"name"_s) {
        m_nameRow->showError(why);
    } else if (why.field == u"target"_s) {
        m_targetRow->showError(why);
    } else if (why.field == u"pulse"_s) {
        m_pulseRow->showError(why);
    } else {
        return false;
    }
    return true;
}

void PrinterForm::clearRefusals()
{
    for (FieldRow* row : {m_nameRow, m_targetRow, m_pulseRow}) {
        row->clearError();
    }
}

void PrinterForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PrinterForm::fillChoices()
{
    refill(m_kind,
        {{tr("Office printer (A5, A4)"), kindCode(PrinterKind::Office)},
            {tr("Receipt printer (roll)"), kindCode(PrinterKind::Thermal)},
            {tr("Dot-matrix printer (pre-printed forms)"), kindCode(PrinterKind::Matrix)}});
    refill(m_way,
        {{tr("a queue of the system"), wayCode(PrinterWay::RawQueue)},
            {tr("a device file (USB or parallel port)"), wayCode(PrinterWay::Device)},
            {tr("the network (port 9100)"), wayCode(PrinterWay::Network)}});
    refill(m_roll, {{tr("80 mm"), 80}, {tr("58 mm"), 58}});
    refill(m_pins, {{tr("24 pins"), 24}, {tr("9 pins"), 9}});
}

void PrinterForm::retranslate()
{
    m_nameRow->setLabel(tr("Name"));
    m_kindRow->setLabel(tr("Kind"));
    m_wayRow->setLabel(tr("Reached by"));
    m_rollRow->setLabel(tr("Roll"));
    m_pinsRow->setLabel(tr("Print head"));
    m_copiesRow->setLabel(tr("Papers of each receipt"));
    m_cuts->setText(tr("Cuts the paper"));
    m_drawer->setText(tr("The cash drawer hangs on it"));
    m_pulseRow->setLabel(tr("Pulse that opens the drawer"));
    m_pulseRow->setHint(tr("As the printer's manual writes it, in decimal numbers."));
    fillChoices();
    fit();
}

} // namespace mm::ui
