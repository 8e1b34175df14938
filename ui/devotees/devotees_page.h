// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/devotees/devotees_view_model.h"
#include "ui/shell/page.h"
#include "ui/table/filter_state.h"

class QLineEdit;
class QStackedWidget;

namespace mm::ui {

class Banner;
class DuplicatesView;
class ExportPanel;
class FilePicker;
class KeyButton;
class NewDevoteePanel;
class RecordPanel;
class RoleLabel;
class TableView;

/// The register of devotees: search as you type, the record beside it; F2 registers somebody, F4
/// shows likely duplicates, F5 F6 F7 the record's details, household and receipts. Esc goes back
/// to the search and loses nothing. Opened with a devotee's id, it shows that one.
class DevoteesPage final : public Page, public FilterState
{
    Q_OBJECT
public:
    /// `runner` and `clock` outlive the page.
    DevoteesPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    /// Lets the register be exported; `files` outlives the page. Without it there is no such
    /// button.
    void setExport(FilePicker& files);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    /// A devotee's id, as text.
    void open(const QVariant& what) override;
    /// "text": what is searched for.
    [[nodiscard]] QJsonObject filterState() const override;
    QStringList applyFilterState(const QJsonObject& state) override;
    [[nodiscard]] DevoteesViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }
    [[nodiscard]] RecordPanel& record() { return *m_record; }
    [[nodiscard]] DuplicatesView& duplicates() { return *m_duplicates; }

private:
    void build();
    [[nodiscard]] QWidget* buildRegister();
    void wire();
    void wireSearch();
    void writeWords();
    void focusSearch();
    void showDuplicates(bool shown);
    void beginNew();
    void takeDone(DevoteesViewModel::Done what);
    void showRefusal(const Error& error);
    bool eventFilter(QObject* watched, QEvent* event) override;

    const Clock& m_clock;
    DevoteesViewModel* m_model;
    RoleLabel* m_title;
    KeyButton* m_new;
    KeyButton* m_duplicatesKey;
    KeyButton* m_exportKey;
    Banner* m_banner;
    QStackedWidget* m_views;
    QLineEdit* m_search;
    TableView* m_table;
    QStackedWidget* m_side;
    RecordPanel* m_record;
    NewDevoteePanel* m_form;
    ExportPanel* m_export = nullptr;
    DuplicatesView* m_duplicates;
};

} // namespace mm::ui
