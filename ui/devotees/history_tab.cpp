// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/history_tab.h"

#include "ui/devotees/devotees_view_model.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/widgets/empty_state.h"

#include <QTableView>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

ColumnSet historyColumns()
{
    const auto column = [](const QString& id, const char* title, CellFormat format, int width) {
        return ColumnSpec{id, title, format, width, false, false};
    };
    ColumnSet set;
    set.context = "HistoryTab";
    set.columns = {
        column(u"date"_s, QT_TRANSLATE_NOOP("HistoryTab", "Date"), CellFormat::Date, 100),
        column(u"number"_s, QT_TRANSLATE_NOOP("HistoryTab", "Receipt"), CellFormat::Text, 128),
        column(u"title"_s, QT_TRANSLATE_NOOP("HistoryTab", "For"), CellFormat::Text, 100),
        column(u"total"_s, QT_TRANSLATE_NOOP("HistoryTab", "Amount"), CellFormat::Money, 92),
        column(u"state"_s, QT_TRANSLATE_NOOP("HistoryTab", "State"), CellFormat::Status, 110),
        column(u"name"_s, QT_TRANSLATE_NOOP("HistoryTab", "Printed for"), CellFormat::Text, 150),
    };
    set.columns[2].stretches = true;
    set.columns[5].hidden = true;
    return set;
}

TableRow rowOf(const devotees::HistoryRow& receipt)
{
    const QString title = receipt.lines > 1
        ? HistoryTab::tr("%1 and %n more", nullptr, receipt.lines - 1).arg(receipt.title)
        : receipt.title;
    const StatusCell state = receipt.cancelled
        ? StatusCell{Tone::Danger, HistoryTab::tr("Cancelled")}
        : StatusCell{Tone::Success, HistoryTab::tr("Issued")};
    return {receipt.number,
        {QVariant(receipt.businessDate), receipt.number, title, QVariant::fromValue(receipt.total),
            QVariant::fromValue(state), receipt.printedName}};
}

void readPage(DevoteesViewModel& model, DevoteeId devotee, const PageRequest& request,
    const Answer<RowPage>& answer)
{
    const auto before = ReceiptId::fromString(request.cursor).value_or(ReceiptId());
    model.readHistory(devotee, before, request.limit,
        [answer, limit = request.limit](const Result<std::vector<devotees::HistoryRow>>& read) {
            if (!read) {
                answer(fail(read.error()));
                return;
            }
            RowPage page;
            for (const auto& receipt : *read) {
                page.rows.push_back(rowOf(receipt));
            }
            if (static_cast<int>(read->size()) == limit) {
                page.nextCursor = read->back().receipt.toString();
            }
            answer(std::move(page));
        });
}

} // namespace

HistoryTab::HistoryTab(DevoteesViewModel& model, QWidget* parent)
    : QWidget(parent)
    , m_table(new TableView(historyColumns(), "history"_L1, this))
{
    m_table->setFilterRowShown(false);
    m_table->model().setSource([&model](const PageRequest& request, const Answer<RowPage>& answer) {
        readPage(model, model.record().devotee.id, request, answer);
    });
    m_table->model().setWholeSource([&model]() -> PageSource {
        return [&model, id = model.record().devotee.id](
                   const PageRequest& request, const Answer<RowPage>& answer) {
            readPage(model, id, request, answer);
        };
    });
    connect(m_table, &TableView::opened, this,
        [this](const QVariant& key) { Q_EMIT receiptOpened(key.toString()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    writeWords();
}

void HistoryTab::showRecord()
{
    m_table->model().reload();
}

void HistoryTab::focusFirst()
{
    m_table->view().setFocus(Qt::OtherFocusReason);
}

void HistoryTab::writeWords()
{
    m_table->setSpokenTitle(tr("Receipts, newest first"));
    m_table->emptyState().setWords(
        tr("No receipt yet"), tr("What this devotee gives will stand here, newest first."));
}

} // namespace mm::ui
