// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/table_export.h"
#include "reports/exports/table_file.h"
#include "ui/table/table_columns.h"

#include <QObject>

namespace mm::ui {

class DeskRunner;
class ExportRoom;
class TableView;

/// Takes all rows that a table is narrowed to out as a file, whatever is loaded: a piece is read in
/// the thread of the store, written in that of the room, and then the next. The trail hears of it
/// before the file has its name. Nothing is left of one that is stopped or fails.
class TableExport final : public QObject
{
    Q_OBJECT
public:
    /// Rows of one piece: what any source of the window gives at once.
    static constexpr int kPieceRows = 500;

    struct Order
    {
        reports::TableFile::Kind kind = reports::TableFile::Kind::Workbook;
        QString path;
        /// What stands above the heading of a workbook.
        QString title;
        QString subtitle;
    };

    /// All outlive the export; `table` may go before, which stops it.
    TableExport(TableView& table, DeskRunner& runner, ExportRoom& room, QObject* parent);
    ~TableExport() override;
    Q_DISABLE_COPY_MOVE(TableExport)

    /// Of what the table shows now; nothing while another is under way.
    void begin(const Order& order);
    /// Between two pieces; stopped() follows. Not once the trail knows of it.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isStopping() const { return m_isStopWanted; }
    [[nodiscard]] qint64 rows() const { return m_taken.rows; }
    /// Of all, as far as the table knows; 0 where it does not.
    [[nodiscard]] qint64 expected() const { return m_expected; }

Q_SIGNALS:
    /// It began, is further, is being stopped, has ended.
    void changed();
    void finished(qint64 rows, const QString& path);
    void stopped();
    void failed(const mm::Error& why);

private:
    void open();
    void readOn();
    void write(RowPage page);
    void close();
    void record();
    void keep();
    /// Puts the file down in the thread that wrote it.
    void letGo();
    void end();
    void fall(const Error& why);
    [[nodiscard]] bool isStoppedHere();

    TableView& m_table;
    DeskRunner& m_runner;
    ExportRoom& m_room;
    Order m_order;
    exchange::TableExport m_taken;
    reports::ReportTable m_head;
    PageSource m_source;
    PageRequest m_request;
    std::shared_ptr<reports::TableFile> m_file;
    qint64 m_expected = 0;
    bool m_isRunning = false;
    bool m_isStopWanted = false;
};

} // namespace mm::ui
