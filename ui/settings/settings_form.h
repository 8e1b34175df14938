// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_view_model.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace mm::ui {

class DateEdit;
class TimeEdit;
class FieldRow;
class KeyButton;
class RoleLabel;

/// The fields of the settings: temple and papers, deduction, backup, locking.
class SettingsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(const Clock& clock, QWidget* parent = nullptr);

    void showPicture(const SettingsPicture& picture);
    /// The picture with what stands in the fields; `base` gives what the form does not show.
    [[nodiscard]] SettingsPicture read(SettingsPicture base) const;
    /// Says a refusal under its field; false if no field here has its name.
    bool showRefusal(const Error& error);
    /// Whether the times can be read; if not, says why at the field.
    bool isReadable();
    /// One column of fields where two have no room.
    void fitInto(int width);
    void clearRefusals();
    void writeWords();
    void setReadOnly(bool readOnly);
    void focusFirst();
    /// More fields, under those of the counter; the form takes them over.
    void addSection(QWidget* section);

Q_SIGNALS:
    void backupRequested();
    void folderAsked();

public:
    void setBackupFolder(const QString& folder);

private:
    QLineEdit* addLine(
        QVBoxLayout* column, const char* label, QLatin1StringView purpose, const QString& field);
    void addRow(QVBoxLayout* column, QWidget* control, const char* label, QLatin1StringView purpose,
        const QString& field);
    RoleLabel* addTitle(QVBoxLayout* column, const char* title);
    void buildTemple(QVBoxLayout* column);
    void buildDeduction(QVBoxLayout* column, const Clock& clock);
    void buildBackup(QVBoxLayout* column);
    void buildCounter(QVBoxLayout* column);
    void fillChoices();
    void showBackup(const upkeep::BackupPlan& plan);

    struct Labelled
    {
        FieldRow* row;
        const char* label;
        QString field;
    };
    std::vector<Labelled> m_rows;
    std::vector<std::pair<RoleLabel*, const char*>> m_titles;
    std::vector<std::pair<QCheckBox*, QString>> m_funds;
    QVBoxLayout* m_fundColumn = nullptr;
    QVBoxLayout* m_last = nullptr;
    QBoxLayout* m_columns = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_nameLocal = nullptr;
    QLineEdit* m_trustName = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_city = nullptr;
    QLineEdit* m_pinCode = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_registrationNo = nullptr;
    QLineEdit* m_pan = nullptr;
    QLineEdit* m_signatory = nullptr;
    QLineEdit* m_receiptNote = nullptr;
    QComboBox* m_receiptLanguage = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_route = nullptr;
    QLineEdit* m_reference = nullptr;
    DateEdit* m_orderOn = nullptr;
    DateEdit* m_from = nullptr;
    DateEdit* m_upto = nullptr;
    QLineEdit* m_folder = nullptr;
    KeyButton* m_chooseFolder = nullptr;
    TimeEdit* m_closeOfDay = nullptr;
    RoleLabel* m_lastBackup = nullptr;
    KeyButton* m_backUp = nullptr;
    QLineEdit* m_autoLock = nullptr;
    QLineEdit* m_pinHours = nullptr;
    QLineEdit* m_cancelDays = nullptr;
    QLineEdit* m_quickAmounts = nullptr;
    QLineEdit* m_consentText = nullptr;
    upkeep::BackupPlan m_plan;
};

} // namespace mm::ui
