// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tools/table_tools.h"

#include "ui/shell/page.h"
#include "ui/table/table_view.h"
#include "ui/table/tools/table_export.h"
#include "ui/table/tools/table_line.h"
#include "ui/table/tools/views_panel.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/file_picker.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QTableView>

namespace mm::ui {

using namespace Qt::StringLiterals;
using reports::TableFile;

TableTools::TableTools(Page& page, const Parts& parts)
    : QObject(&page)
    , m_page(page)
    , m_parts(parts)
    , m_tables(page.findChildren<TableView*>())
{
    for (TableView* table : std::as_const(m_tables)) {
        table->rememberIn(m_parts.settings, keyOf(*table));
        connect(table, &TableView::menuOffered, this,
            [this, table](QMenu& menu) { offer(*table, menu); });
    }
    if (!m_tables.isEmpty()) {
        addActions();
        page.installEventFilter(this);
    }
}

void TableTools::addActions()
{
    addAction(TableAction::Views);
    if (mayExport()) {
        addAction(TableAction::Workbook);
        addAction(TableAction::Csv);
    }
    writeWords();
}

QAction* TableTools::addAction(TableAction action)
{
    auto* made = new QAction(this);
    made->setShortcut(tableKey(action).key);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, [this, action] { act(action); });
    m_page.addAction(made);
    m_actions.insert(action, made);
    return made;
}

void TableTools::writeWords()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        it.value()->setText(tableKeyWords(tableKey(it.key())));
    }
}

bool TableTools::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_page && event->type() == QEvent::LanguageChange) {
        writeWords();
    }
    return QObject::eventFilter(watched, event);
}

void TableTools::offer(TableView& table, QMenu& menu)
{
    const auto add = [this, &menu, &table](const QString& text, TableAction action,
                         const std::function<void()>& run) {
        QAction* made = menu.addAction(text + u'\t' + tableKeyText(tableKey(action)));
        connect(made, &QAction::triggered, &table, run);
    };
    add(tr("Saved views …"), TableAction::Views, [this, &table] { showViews(table); });
    if (mayExport() && table.exports() != TableView::Exports::Never) {
        add(tr("Export as an Excel workbook …"), TableAction::Workbook,
            [this, &table] { exportTable(table, TableFile::Kind::Workbook); });
        add(tr("Export as CSV …"), TableAction::Csv,
            [this, &table] { exportTable(table, TableFile::Kind::Csv); });
    }
    menu.addSection(tr("Columns of this table"));
}

void TableTools::act(TableAction action)
{
    TableView* table = tableAtHand();
    if (table == nullptr) {
        return;
    }
    if (action == TableAction::Views) {
        showViews(*table);
    } else {
        exportTable(
            *table, action == TableAction::Csv ? TableFile::Kind::Csv : TableFile::Kind::Workbook);
    }
}

void TableTools::showViews(TableView& table)
{
    if (m_views == nullptr) {
        m_views = new ViewsPanel(m_parts.settings, &m_page);
        connect(m_views, &ViewsPanel::applied, this,
            [this](TableView* shown, const QString& name, const QStringList& gone) {
                if (!gone.isEmpty()) {
                    toolsOf(*shown).line->say(Tone::Warning,
                        tr("“%1” is shown as far as it goes.").arg(name) + u' ' + gone.join(u' '));
                } else if (m_tools.contains(shown)) {
                    m_tools[shown].line->hush();
                }
            });
    }
    m_views->openFor(table, keyOf(table));
}

void TableTools::exportTable(TableView& table, TableFile::Kind kind)
{
    if (table.exports() == TableView::Exports::ByPage) {
        Q_EMIT table.exportAsked();
        return;
    }
    if (table.exports() == TableView::Exports::Never) {
        toolsOf(table).line->say(Tone::Info,
            tr("This list does not leave as a file by itself: export the register of devotees, "
               "which asks for the reason."));
        return;
    }
    if (toolsOf(table).work->isRunning()) {
        toolsOf(table).work->stop();
        return;
    }
    const bool isCsv = kind == TableFile::Kind::Csv;
    const QString suffix = isCsv ? u".csv"_s : u".xlsx"_s;
    const QString day = m_parts.clock->today().toString(Qt::ISODate);
    m_parts.files.pick(&table,
        {FileRequest::Kind::Save, tr("Export the table"), {}, table.purpose() + u'-' + day + suffix,
            isCsv ? tr("CSV files (*.csv)") : tr("Excel workbooks (*.xlsx)")},
        [this, &table, kind, suffix](const QString& path) {
            const bool isNamed = path.endsWith(suffix, Qt::CaseInsensitive);
            begin(table, kind, isNamed ? path : path + suffix);
        });
}

void TableTools::begin(TableView& table, TableFile::Kind kind, const QString& path)
{
    TableExport::Order order{kind, path, m_page.title(), {}};
    if (m_tables.size() > 1) {
        order.title += u" – "_s + table.view().accessibleName();
    }
    const qint64 now = m_parts.clock->nowMs();
    order.subtitle = tr("Exported %1").arg(dateText(istDate(now)) + u' ' + istTime(now));
    Tools& tools = toolsOf(table);
    tools.line->hush();
    tools.work->begin(order);
}

bool TableTools::mayExport() const
{
    return m_parts.may(u"data.export"_s);
}

TableView* TableTools::tableAtHand() const
{
    const QWidget* focus = QApplication::focusWidget();
    TableView* seen = nullptr;
    for (TableView* table : m_tables) {
        if (!table->isVisible()) {
            continue;
        }
        if (focus != nullptr && table->isAncestorOf(focus)) {
            return table;
        }
        if (seen == nullptr) {
            seen = table;
        }
    }
    return seen;
}

QString TableTools::keyOf(const TableView& table) const
{
    return m_parts.user + u'/' + table.objectName();
}

TableTools::Tools& TableTools::toolsOf(TableView& table)
{
    Tools& tools = m_tools[&table];
    if (tools.work == nullptr) {
        tools.work = new TableExport(table, m_parts.runner, m_parts.room, &table);
        tools.line = new TableLine(*tools.work, &table);
        table.addLine(tools.line);
    }
    return tools;
}

} // namespace mm::ui
