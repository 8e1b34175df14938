// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printer_access.h"
#include "ui/print/printer_spec.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace mm {
struct Error;
} // namespace mm

namespace mm::ui {

class FieldRow;

/// The fields of one printer. Shows only what its kind has.
class PrinterForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PrinterForm(QWidget* parent = nullptr);

    void show(const PrinterSpec& printer);
    [[nodiscard]] PrinterSpec read() const;
    /// Queues that can be chosen as a target.
    void offerQueues(const QStringList& queues);
    /// False if no field here has the error's name.
    bool showRefusal(const Error& why);
    void clearRefusals();
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void kindChanged();

private:
    void build();
    void fit();
    void fillChoices();
    [[nodiscard]] PrinterKind kind() const;
    [[nodiscard]] PrinterWay way() const;

    PrinterSpec m_shown;
    QLineEdit* m_name;
    FieldRow* m_nameRow;
    QComboBox* m_kind;
    FieldRow* m_kindRow;
    QComboBox* m_way;
    FieldRow* m_wayRow;
    QComboBox* m_target;
    FieldRow* m_targetRow;
    QComboBox* m_roll;
    FieldRow* m_rollRow;
    QComboBox* m_pins;
    FieldRow* m_pinsRow;
    QSpinBox* m_copies;
    FieldRow* m_copiesRow;
    QCheckBox* m_cuts;
    QCheckBox* m_drawer;
    QLineEdit* m_pulse;
    FieldRow* m_pulseRow;
};

} // namespace mm::ui
