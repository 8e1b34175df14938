// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_tables.h"

#include "ui/data/data_words.h"
#include "ui/widgets/interface_language.h"

#include <QCoreApplication>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DataPage)
};

ColumnSpec column(const QString& id, const char* title, CellFormat format, int width)
{
    return ColumnSpec{id, title, format, width, false, false};
}

} // namespace

ColumnSet refusedColumns()
{
    ColumnSet set;
    set.context = "DataPage";
    set.columns = {
        column(u"line"_s, QT_TRANSLATE_NOOP("DataPage", "Line"), CellFormat::Number, 80),
        column(
            u"reason"_s, QT_TRANSLATE_NOOP("DataPage", "Why it is refused"), CellFormat::Text, 360),
        column(u"row"_s, QT_TRANSLATE_NOOP("DataPage", "What it says"), CellFormat::Text, 240),
    };
    set.columns[1].stretches = true;
    return set;
}

RowPage refusedPage(const exchange::ImportReport& report, const PageRequest& request)
{
    RowPage page;
    const size_t limit = request.limit > 0 ? static_cast<size_t>(request.limit) : 200;
    const size_t begin = static_cast<size_t>(request.cursor.toULongLong());
    const size_t end = std::min(report.refusals.size(), begin + limit);
    for (size_t i = begin; i < end; ++i) {
        const auto& row = report.refusals[i];
        page.rows.push_back(
            {row.line, {row.line, errorSentence(row.error), row.fields.join(u" · "_s).left(300)}});
    }
    if (end < report.refusals.size()) {
        page.nextCursor = QString::number(end);
    }
    return page;
}

ColumnSet checkColumns()
{
    ColumnSet set;
    set.context = "DataPage";
    set.columns = {
        column(
            u"check"_s, QT_TRANSLATE_NOOP("DataPage", "What is looked at"), CellFormat::Text, 300),
        column(u"state"_s, QT_TRANSLATE_NOOP("DataPage", "Found"), CellFormat::Status, 150),
        column(u"detail"_s, QT_TRANSLATE_NOOP("DataPage", "In detail"), CellFormat::Text, 240),
    };
    set.columns[2].stretches = true;
    return set;
}

RowPage checkPage(const std::vector<upkeep::Check>& checks)
{
    RowPage page;
    for (const auto& check : checks) {
        const StatusCell state = check.ok ? StatusCell{Tone::Success, Words::tr("Holds")}
                                          : StatusCell{Tone::Danger, Words::tr("Does not hold")};
        page.rows.push_back({check.name,
            {checkName(check.name), QVariant::fromValue(state),
                check.ok ? QString() : check.detail}});
    }
    return page;
}

} // namespace mm::ui
