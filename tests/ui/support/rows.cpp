// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/rows.h"

#include <QDate>

namespace mm::test {

using namespace Qt::StringLiterals;
using namespace mm::ui;

namespace {

const QStringList& names()
{
    static const QStringList kNames = {
        u"Ramesh Kumar"_s, u"ಲಕ್ಷ್ಮೀ ದೇವಿ"_s, u"सीता रामन्"_s, u"Venkatesh Bhat"_s, u"ಶ್ರೀನಿವಾಸ ಭಟ್ಟ"_s};
    return kNames;
}

QString nameOf(qint64 number)
{
    return names().at(number % names().size());
}

TableRow rowOf(qint64 number)
{
    TableRow row;
    row.key = number;
    const qint64 ms = 1'795'324'320'000 - number * 60'000;
    const Money amount = Money::fromPaise(number % 7 == 3 ? -50'100 : 10'100 + number * 100'000);
    const StatusCell state = number % 5 == 2 ? StatusCell{Tone::Danger, u"Cancelled"_s}
                                             : StatusCell{Tone::Success, u"Issued"_s};
    row.cells = {QVariant(u"C01/2627/%1"_s.arg(number, 6, 10, QLatin1Char('0'))),
        QVariant(QDate(2026, 11, 22).addDays(-number / 9)), QVariant(nameOf(number)),
        QVariant::fromValue(amount), QVariant::fromValue(state), QVariant(ms)};
    return row;
}

} // namespace

ColumnSet receiptColumns()
{
    ColumnSet set;
    set.context = "Receipts";
    set.columns = {
        {u"number"_s, QT_TRANSLATE_NOOP("Receipts", "Number"), CellFormat::Text, 150},
        {u"date"_s, QT_TRANSLATE_NOOP("Receipts", "Date"), CellFormat::Date, 120},
        {u"name"_s, QT_TRANSLATE_NOOP("Receipts", "Devotee"), CellFormat::Text, 220, true, true,
            false, true},
        {u"amount"_s, QT_TRANSLATE_NOOP("Receipts", "Amount"), CellFormat::Money, 140},
        {u"state"_s, QT_TRANSLATE_NOOP("Receipts", "State"), CellFormat::Status, 140},
        {u"time"_s, QT_TRANSLATE_NOOP("Receipts", "Time"), CellFormat::Instant, 160, true, false,
            true},
    };
    return set;
}

bool RowSource::matches(qint64 number, const TableFilters& filters) const
{
    const QString name = filters.value(u"name"_s);
    return name.isEmpty() || nameOf(number).contains(name, Qt::CaseInsensitive);
}

Result<RowPage> RowSource::read(const PageRequest& request) const
{
    if (fails) {
        return fail(internal(u"the test wants it so"_s));
    }
    RowPage page;
    qint64 at = request.cursor.isEmpty() ? 0 : request.cursor.toLongLong();
    for (; at < m_size && static_cast<int>(page.rows.size()) < request.limit; ++at) {
        const qint64 number = request.sortOrder == Qt::AscendingOrder ? at : m_size - 1 - at;
        if (matches(number, request.filters)) {
            page.rows.push_back(rowOf(number));
        }
    }
    if (at < m_size) {
        page.nextCursor = QString::number(at);
    }
    return page;
}

PageSource RowSource::pages()
{
    return [this](const PageRequest& request, const Answer<RowPage>& answer) {
        asked << request;
        m_waiting << [this, request, answer] {
            answer(read(request));
        };
        if (answersAtOnce) {
            answerNext();
        }
    };
}

TotalsSource RowSource::totals()
{
    return [this](const TableFilters& filters, const Answer<TableTotals>& answer) {
        TableTotals totals;
        Money sum;
        for (qint64 number = 0; number < std::min<qint64>(m_size, 10'000); ++number) {
            if (matches(number, filters)) {
                ++totals.count;
                sum += rowOf(number).cells[3].value<Money>();
            }
        }
        totals.sums.insert(u"amount"_s, QVariant::fromValue(sum));
        answer(totals);
    };
}

void RowSource::answerNext()
{
    const auto next = m_waiting.takeFirst();
    next();
}

} // namespace mm::test
