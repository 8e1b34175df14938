// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/receipts_view_model.h"

#include "models/core/financial_year.h"
#include "ui/receipts/receipt_words.h"
#include "ui/support/desk_runner.h"
#include "ui/support/permission.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;

QString viewPermission()
{
    return u"receipt.view"_s;
}

struct Days
{
    QDate from;
    QDate upto;
};

Days daysOf(const ReceiptChoice& choice, QDate today)
{
    switch (choice.days) {
    case ReceiptDays::Today:
        return {today, today};
    case ReceiptDays::Week:
        return {today.addDays(1 - kWeek), today};
    case ReceiptDays::All:
        return {};
    case ReceiptDays::Chosen:
        return {choice.from, choice.upto};
    }
    Q_UNREACHABLE();
}

counter::ReceiptSearch searchFor(
    const ReceiptChoice& choice, const PageRequest& request, QDate today, const QString& counter)
{
    const Days days = daysOf(choice, today);
    counter::ReceiptSearch search;
    search.from = days.from;
    search.upto = days.upto;
    search.text = choice.text;
    search.series = counter + u'/' + FinancialYear::of(today).compact();
    search.after = ReceiptId::fromString(request.cursor).value_or(ReceiptId());
    search.limit = request.limit;
    return search;
}

TableRow tableRow(const receipts::ReceiptRow& row)
{
    StatusCell state;
    if (row.cancelled) {
        state = {Tone::Danger, ReceiptsViewModel::tr("Cancelled")};
    } else if (row.printCount == 0) {
        state = {Tone::Warning, ReceiptsViewModel::tr("Not printed")};
    }
    return {row.id.toString(),
        {row.number, row.issuedAt, row.devoteeName, row.phone, QVariant::fromValue(row.total),
            row.titles, ReceiptWords::modes(row.modes),
            state.text.isEmpty() ? QVariant() : QVariant::fromValue(state), row.counter,
            row.username, qint64{row.printCount}}};
}

Result<ReceiptFile> fileOf(Workplace& place, Result<receipts::ShownReceipt> receipt)
{
    MM_CHECK(mayRead(place.desk, viewPermission()));
    MM_CHECK(receipt);
    MM_LET(trail, audit::eventsOf(place.desk.db, receipt->id.uuid));
    return ReceiptFile{std::move(*receipt), std::move(trail)};
}

} // namespace

ReceiptsViewModel::ReceiptsViewModel(DeskRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{ }

ColumnSet ReceiptsViewModel::columns()
{
    ColumnSet set;
    set.context = "mm::ui::ReceiptsViewModel";
    const auto column = [&set](const QString& id, const char* title, CellFormat format, int width) {
        ColumnSpec spec;
        spec.id = id;
        spec.title = title;
        spec.format = format;
        spec.width = width;
        // The store gives receipts newest first, whoever asks.
        spec.sortable = false;
        spec.filterable = false;
        set.columns.push_back(spec);
        return &set.columns.back();
    };
    column(u"number"_s, QT_TR_NOOP("Receipt"), CellFormat::Text, 128);
    column(u"time"_s, QT_TR_NOOP("Issued"), CellFormat::Instant, 138);
    column(u"devotee"_s, QT_TR_NOOP("Devotee"), CellFormat::Text, 130)->stretches = true;
    column(u"phone"_s, QT_TR_NOOP("Phone"), CellFormat::Text, 110)->hidden = true;
    // Before the words, which are long: on a small screen it is seen without scrolling.
    column(u"amount"_s, QT_TR_NOOP("Amount"), CellFormat::Money, 92);
    column(u"particulars"_s, QT_TR_NOOP("For"), CellFormat::Text, 100)->stretches = true;
    column(u"mode"_s, QT_TR_NOOP("Paid by"), CellFormat::Text, 80)->hidden = true;
    column(u"state"_s, QT_TR_NOOP("State"), CellFormat::Status, 122);
    column(u"counter"_s, QT_TR_NOOP("Counter"), CellFormat::Text, 80)->hidden = true;
    column(u"cashier"_s, QT_TR_NOOP("Cashier"), CellFormat::Text, 110)->hidden = true;
    column(u"copies"_s, QT_TR_NOOP("Printed"), CellFormat::Number, 80)->hidden = true;
    return set;
}

PageSource ReceiptsViewModel::pages()
{
    return [this](const PageRequest& request, const Answer<RowPage>& answer) {
        readPage(m_choice, {}, request, answer);
    };
}

PageSource ReceiptsViewModel::pagesFrom(QDate today)
{
    return [this, choice = m_choice, today](
               const PageRequest& request, const Answer<RowPage>& answer) {
        readPage(choice, today, request, answer);
    };
}

void ReceiptsViewModel::readPage(const ReceiptChoice& choice, QDate today,
    const PageRequest& request, const Answer<RowPage>& answer)
{
    m_runner.ask(
        this,
        [choice, today, request](Workplace& place) -> Result<std::vector<receipts::ReceiptRow>> {
            MM_CHECK(mayRead(place.desk, viewPermission()));
            const QDate day = today.isValid() ? today : place.desk.clock.today();
            return counter::searchReceipts(
                place.desk.db, searchFor(choice, request, day, place.desk.counterCode));
        },
        [answer, limit = request.limit](const Result<std::vector<receipts::ReceiptRow>>& rows) {
            if (!rows) {
                answer(fail(rows.error()));
                return;
            }
            RowPage page;
            for (const auto& row : *rows) {
                page.rows.push_back(tableRow(row));
            }
            if (static_cast<int>(rows->size()) >= limit) {
                page.nextCursor = rows->back().id.toString();
            }
            answer(std::move(page));
        });
}

TotalsSource ReceiptsViewModel::totals()
{
    return [this](const TableFilters& /*filters*/, const Answer<TableTotals>& answer) {
        // What a search finds is counted by the table as it is loaded.
        if (!m_choice.text.trimmed().isEmpty()) {
            return;
        }
        m_runner.ask(
            this,
            [choice = m_choice](Workplace& place) -> Result<counter::ReceiptSums> {
                MM_CHECK(mayRead(place.desk, viewPermission()));
                const Days days = daysOf(choice, place.desk.clock.today());
                // An open end lies before the first receipt or after the last.
                return counter::sumReceipts(place.desk.db,
                    days.from.isValid() ? days.from : QDate(1900, 1, 1),
                    days.upto.isValid() ? days.upto : QDate(9999, 12, 31));
            },
            [answer](const Result<counter::ReceiptSums>& sums) {
                if (!sums) {
                    return;
                }
                TableTotals totals;
                totals.count = sums->count;
                totals.sums.insert(u"amount"_s, QVariant::fromValue(sums->total));
                answer(totals);
            });
    };
}

void ReceiptsViewModel::choose(const ReceiptChoice& choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        Q_EMIT choiceChanged();
    }
}

template <typename Find>
void ReceiptsViewModel::load(Find find)
{
    m_runner.ask(
        this, [find](Workplace& place) { return fileOf(place, find(place.desk.db)); },
        [this, question = ++m_question](Result<ReceiptFile> file) {
            if (question != m_question) {
                return;
            }
            if (!file) {
                Q_EMIT refused(file.error());
                return;
            }
            m_current = std::move(*file);
            Q_EMIT shown();
        });
}

void ReceiptsViewModel::show(const QString& id)
{
    const auto receipt = ReceiptId::fromString(id);
    if (!receipt) {
        forget();
        return;
    }
    load(
        [receipt = *receipt](store::Connection& db) { return receipts::showReceipt(db, receipt); });
}

void ReceiptsViewModel::showNumber(const QString& number)
{
    load([number](store::Connection& db) { return receipts::showReceipt(db, number); });
}

void ReceiptsViewModel::forget()
{
    ++m_question;
    m_current.reset();
}

QString ReceiptsViewModel::currentKey() const
{
    return m_current ? m_current->receipt.id.toString() : QString();
}

void ReceiptsViewModel::cancel(
    const QString& reason, const std::optional<identity::ApprovalAsk>& approver)
{
    if (!m_current) {
        return;
    }
    m_runner.ask(
        this,
        [number = m_current->receipt.number, reason, approver](Workplace& place) {
            return counter::cancelReceiptApproved(place.desk, number, reason, approver);
        },
        [this](const Result<counter::CancelledReceipt>& done) {
            if (!done && done.error().kind == ErrorKind::ApprovalRequired) {
                Q_EMIT approvalNeeded(done.error());
                return;
            }
            if (!done) {
                Q_EMIT cancelRefused(done.error());
                return;
            }
            Q_EMIT cancelled(*done);
        });
}

} // namespace mm::ui
