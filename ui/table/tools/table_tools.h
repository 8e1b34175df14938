// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "reports/exports/table_file.h"
#include "ui/shell/page_registry.h"
#include "ui/table/tools/table_keys.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QSettings;

namespace mm::ui {

class DeskRunner;
class ExportRoom;
class FilePicker;
class TableExport;
class TableLine;
class TableView;
class ViewsPanel;

/// What all tables of a page can do alike: they are found as their user left them, kept as views,
/// and leave as files. By key from anywhere on the page (tableKeys()): of the table with the focus,
/// else of the first that is seen; and by the menu of each table. The search over everything finds
/// the same actions.
class TableTools final : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the page. `user` is an id; `may` mirrors what the engine decides.
    struct Parts
    {
        QSettings& settings;
        QString user;
        DeskRunner& runner;
        FilePicker& files;
        ExportRoom& room;
        MayUse may;
        std::shared_ptr<const Clock> clock;
    };

    /// Of the page's; goes with it.
    TableTools(Page& page, const Parts& parts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Tools
    {
        TableExport* work = nullptr;
        TableLine* line = nullptr;
    };

    void addActions();
    QAction* addAction(TableAction action);
    void writeWords();
    void offer(TableView& table, QMenu& menu);
    void act(TableAction action);
    void showViews(TableView& table);
    void exportTable(TableView& table, reports::TableFile::Kind kind);
    void begin(TableView& table, reports::TableFile::Kind kind, const QString& path);
    [[nodiscard]] bool mayExport() const;
    /// The one that a key means.
    [[nodiscard]] TableView* tableAtHand() const;
    [[nodiscard]] QString keyOf(const TableView& table) const;
    Tools& toolsOf(TableView& table);

    Page& m_page;
    Parts m_parts;
    QList<TableView*> m_tables;
    QHash<TableAction, QAction*> m_actions;
    QHash<TableView*, Tools> m_tools;
    ViewsPanel* m_views = nullptr;
};

} // namespace mm::ui
