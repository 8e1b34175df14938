// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/saved_views.h"
#include "ui/widgets/side_panel.h"

#include <optional>

class QLineEdit;
class QListWidget;
class QSettings;

namespace mm::ui {

class Banner;
class FieldRow;
class KeyButton;
class RoleLabel;
class TableView;

/// The views that somebody saved for a table: applied with Enter, renamed with F2, deleted with
/// Del, and what the table shows now saved under a name (Ctrl+S goes to the field). The first of
/// the list is the table as it is for whoever has changed nothing.
class ViewsPanel final : public SidePanel
{
    Q_OBJECT
public:
    /// `settings` outlives the panel.
    ViewsPanel(QSettings& settings, QWidget* page);

    /// For a table; `key` names user and table in the settings.
    void openFor(TableView& table, const QString& key);

Q_SIGNALS:
    /// A view is shown; `gone` says what of its filters is no longer there.
    void applied(mm::ui::TableView* table, const QString& name, const QStringList& gone);

protected:
    QWidget* firstControl() override;
    void retranslate() override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void wire();
    /// The views anew, with the one of that name in front.
    void fill(const QString& current = {});
    void showKeys();
    /// Empty: the standard view.
    [[nodiscard]] QString chosen() const;
    void apply();
    void save();
    void beginRename();
    void endRename();
    void remove();
    void takeBack();
    bool takeKey(const QKeyEvent& event);

    QSettings& m_settings;
    QPointer<TableView> m_table;
    std::optional<SavedViews> m_views;
    /// As they were before the last change that can be taken back.
    QList<SavedView> m_before;
    /// The view that is being renamed.
    QString m_renaming;
    RoleLabel* m_title;
    RoleLabel* m_hint;
    QListWidget* m_list;
    QLineEdit* m_name;
    FieldRow* m_nameRow;
    Banner* m_banner;
    KeyButton* m_apply;
    KeyButton* m_rename;
    KeyButton* m_delete;
    KeyButton* m_save;
    KeyButton* m_close;
};

} // namespace mm::ui
