// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/table_columns.h"

#include <QList>

namespace mm::test {

/// A source of receipts made up from their number, as large as wanted, that answers when the test
/// says so.
class RowSource
{
public:
    explicit RowSource(qint64 size)
        : m_size(size)
    { }

    [[nodiscard]] ui::PageSource pages();
    [[nodiscard]] ui::TotalsSource totals();

    /// False: questions wait for answerNext().
    bool answersAtOnce = true;
    bool fails = false;
    QList<ui::PageRequest> asked;
    void answerNext();
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

private:
    [[nodiscard]] Result<ui::RowPage> read(const ui::PageRequest& request) const;
    [[nodiscard]] bool matches(qint64 number, const ui::TableFilters& filters) const;

    qint64 m_size;
    QList<std::function<void()>> m_waiting;
};

/// number, date, name, amount, state; "time" hidden.
ui::ColumnSet receiptColumns();

} // namespace mm::test
