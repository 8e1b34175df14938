// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/data/long_work.h"
#include "ui/shell/page.h"

#include <functional>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace mm::ui {

class Banner;
class ConfirmPanel;
class DeskRunner;
class EmptyState;
class FieldRow;
class FilePicker;
class KeyButton;
class RoleLabel;
class TableView;
class WorkStrip;

/// Long work on the whole of the books: import from files, export, backup, verification. It runs
/// beside the counter; the page may be left meanwhile and shows, when one is back, how far it is.
class DataPage final : public Page
{
    Q_OBJECT
public:
    /// What the page stands on; all of it outlives the page.
    struct Parts
    {
        DeskRunner& runner;
        LongWork& work;
        FilePicker& files;
        std::function<bool(const QString& permission)> may;
    };
    explicit DataPage(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;

    /// The file to import, as if it had been picked.
    void setFile(const QString& path);
    [[nodiscard]] TableView& refused() { return *m_refused; }
    [[nodiscard]] TableView& checks() { return *m_checks; }

private:
    void build();
    QWidget* buildTasks();
    void wire();
    void wireTables();
    void writeWords();
    void begin(const WorkOrder& order);
    void beginExport();
    void beginBackup();
    void sayQuestion();
    void askStop();
    void closeQuestion();
    void saveRefused();
    void showWork();
    void showOutcome();
    void showKeys();
    void loadPlan();
    void writePlan();
    [[nodiscard]] ImportKind kind() const;
    [[nodiscard]] WorkOrder tried() const;

    DeskRunner& m_runner;
    LongWork& m_work;
    FilePicker& m_files;
    std::function<bool(const QString& permission)> m_may;
    RoleLabel* m_title;
    Banner* m_banner;
    WorkStrip* m_strip;
    ConfirmPanel* m_question;
    RoleLabel* m_importTitle;
    QComboBox* m_kind;
    FieldRow* m_kindRow;
    RoleLabel* m_file;
    KeyButton* m_choose;
    KeyButton* m_try;
    KeyButton* m_import;
    RoleLabel* m_exportTitle;
    RoleLabel* m_exportText;
    KeyButton* m_export;
    RoleLabel* m_backupTitle;
    RoleLabel* m_backupText;
    KeyButton* m_backup;
    RoleLabel* m_verifyTitle;
    RoleLabel* m_verifyText;
    KeyButton* m_verify;
    KeyButton* m_save;
    QStackedWidget* m_results;
    EmptyState* m_empty;
    TableView* m_refused;
    TableView* m_checks;
    QString m_path;
    upkeep::BackupPlan m_plan;
};

} // namespace mm::ui
