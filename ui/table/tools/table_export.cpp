// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tools/table_export.h"

#include "ui/support/desk_runner.h"
#include "ui/table/table_view.h"
#include "ui/table/tools/export_cells.h"
#include "ui/table/tools/export_room.h"

namespace mm::ui {

using namespace Qt::StringLiterals;
using reports::TableFile;

TableExport::TableExport(TableView& table, DeskRunner& runner, ExportRoom& room, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_runner(runner)
    , m_room(room)
{ }

TableExport::~TableExport()
{
    letGo();
}

void TableExport::begin(const Order& order)
{
    if (m_isRunning) {
        return;
    }
    PagedTableModel& model = m_table.model();
    m_order = order;
    m_taken = {m_table.purpose(), order.kind == TableFile::Kind::Csv ? u"csv"_s : u"xlsx"_s,
        m_table.shownColumns(), m_table.filterState(), 0};
    m_head = {};
    m_head.name = m_taken.table;
    m_head.title = order.title;
    m_head.period = order.subtitle;
    m_head.columns = exportColumns(model.columns(), m_taken.columns);
    m_source = model.wholeSource();
    m_request = model.request();
    m_request.cursor.clear();
    m_request.limit = kPieceRows;
    m_expected = model.totals() ? model.totals()->count : model.isComplete() ? model.rowCount() : 0;
    m_isRunning = true;
    m_isStopWanted = false;
    Q_EMIT changed();
    m_runner.ask(
        this, [](Workplace& place) { return exchange::mayExportTable(place.desk); },
        [this](const Result<void>& may) {
            if (!may) {
                fall(may.error());
                return;
            }
            open();
        });
}

void TableExport::stop()
{
    if (m_isRunning && !m_isStopWanted) {
        m_isStopWanted = true;
        Q_EMIT changed();
    }
}

void TableExport::open()
{
    // Filled in the room's thread, read in the window's once the room has answered.
    auto made = std::make_shared<std::shared_ptr<TableFile>>();
    m_room.run(
        this,
        [made, kind = m_order.kind, path = m_order.path, head = m_head]() -> Result<void> {
            MM_LET(file, TableFile::create(kind, path, head));
            *made = std::move(file);
            return {};
        },
        [this, made](const Result<void>& done) {
            if (!done) {
                fall(done.error());
                return;
            }
            m_file = std::move(*made);
            readOn();
        });
}

bool TableExport::isStoppedHere()
{
    if (!m_isStopWanted) {
        return false;
    }
    end();
    Q_EMIT stopped();
    return true;
}

void TableExport::readOn()
{
    if (isStoppedHere()) {
        return;
    }
    m_source(m_request, [self = QPointer(this)](Result<RowPage> page) {
        if (self == nullptr) {
            return;
        }
        if (!page) {
            self->fall(page.error());
            return;
        }
        self->write(std::move(*page));
    });
}

void TableExport::write(RowPage page)
{
    auto cells = exportCells(m_table.model().columns(), m_taken.columns, page.rows);
    const auto count = static_cast<qint64>(page.rows.size());
    m_room.run(
        this, [file = m_file, cells = std::move(cells)] { return file->append(cells); },
        [this, count, next = page.nextCursor](const Result<void>& done) {
            if (!done) {
                fall(done.error());
                return;
            }
            m_taken.rows += count;
            m_request.cursor = next;
            Q_EMIT changed();
            if (next.isEmpty()) {
                close();
            } else {
                readOn();
            }
        });
}

void TableExport::close()
{
    m_room.run(
        this, [file = m_file] { return file->close(); },
        [this](const Result<void>& done) {
            if (!done) {
                fall(done.error());
            } else if (!isStoppedHere()) {
                record();
            }
        });
}

void TableExport::record()
{
    m_runner.ask(
        this,
        [taken = m_taken](Workplace& place) -> Result<void> {
            return store::inUnitOfWork(place.desk, [&taken](store::UnitOfWork& unit) {
                return exchange::recordTableExport(unit, taken);
            });
        },
        [this](const Result<void>& done) {
            if (!done) {
                fall(done.error());
                return;
            }
            keep();
        });
}

void TableExport::keep()
{
    m_room.run(
        this, [file = m_file] { return file->keep(); },
        [this](const Result<void>& done) {
            if (!done) {
                fall(done.error());
                return;
            }
            end();
            Q_EMIT finished(m_taken.rows, m_order.path);
        });
}

void TableExport::letGo()
{
    if (m_file) {
        m_room.run(nullptr, [file = std::exchange(m_file, nullptr)]() mutable -> Result<void> {
            file.reset();
            return {};
        });
    }
}

void TableExport::end()
{
    letGo();
    m_source = {};
    m_isRunning = false;
    m_isStopWanted = false;
    Q_EMIT changed();
}

void TableExport::fall(const Error& why)
{
    end();
    Q_EMIT failed(why);
}

} // namespace mm::ui
