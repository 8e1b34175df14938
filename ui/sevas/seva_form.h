// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/sevas/catalogue.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace mm::ui {

class Banner;
class DateEdit;
class FieldRow;
class KeyButton;
class MoneyEdit;
class RoleLabel;
class SevasViewModel;

/// Every field of a seva, for a new one (with its first price and batches) or one that is there.
/// Ctrl+S saves, Esc leaves.
class SevaForm final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the form.
    SevaForm(SevasViewModel& model, const Clock& clock, QWidget* parent = nullptr);

    void openNew();
    void openFor(const sevas::Seva& seva);
    void showRefusal(const Error& error);
    void retranslate();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Clock& clock);
    void placeFields(QGridLayout* grid);
    void orderFocus();
    FieldRow* addRow(const QString& field, QWidget* control, QLatin1StringView purpose);
    void fillChoices();
    void show(const sevas::SevaFields& fields);
    [[nodiscard]] Result<sevas::SevaFields> read() const;
    [[nodiscard]] Result<sevas::SevaDraft> readNew() const;
    void save();

    SevasViewModel& m_model;
    SevaId m_seva;
    RoleLabel* m_title;
    Banner* m_banner;
    QHash<QString, FieldRow*> m_rows;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_nameLocal;
    QComboBox* m_deity;
    QComboBox* m_category;
    QComboBox* m_ledger;
    QComboBox* m_fund;
    MoneyEdit* m_price;
    DateEdit* m_priceFrom;
    QLineEdit* m_batches;
    QLineEdit* m_personsMax;
    QLineEdit* m_advanceDays;
    QLineEdit* m_reportMinutes;
    QLineEdit* m_cutoff;
    QLineEdit* m_sortOrder;
    QLineEdit* m_prasada;
    QLineEdit* m_instructions;
    QList<QCheckBox*> m_days;
    RoleLabel* m_daysLabel;
    QCheckBox* m_isActive;
    KeyButton* m_save;
    KeyButton* m_leave;
};

} // namespace mm::ui
