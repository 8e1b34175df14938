// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sevas/seva_words.h"

#include "ui/table/cell_text.h"
#include "ui/widgets/shown_name.h"

#include <QCoreApplication>
#include <QLocale>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kContext = "Sevas";

QString say(const char* word)
{
    return QCoreApplication::translate(kContext, word);
}

struct CategoryName
{
    QLatin1StringView code;
    const char* word;
};

constexpr CategoryName kCategoryNames[] = {
    {"pooja"_L1, QT_TRANSLATE_NOOP("Sevas", "Pooja")},
    {"archana"_L1, QT_TRANSLATE_NOOP("Sevas", "Archana")},
    {"abhisheka"_L1, QT_TRANSLATE_NOOP("Sevas", "Abhisheka")},
    {"alankara"_L1, QT_TRANSLATE_NOOP("Sevas", "Alankara")},
    {"homa"_L1, QT_TRANSLATE_NOOP("Sevas", "Homa")},
    {"deepa"_L1, QT_TRANSLATE_NOOP("Sevas", "Deepa")},
    {"utsava"_L1, QT_TRANSLATE_NOOP("Sevas", "Utsava")},
    {"life_event"_L1, QT_TRANSLATE_NOOP("Sevas", "Samskara")},
    {"vahana"_L1, QT_TRANSLATE_NOOP("Sevas", "Vehicle pooja")},
    {"annadana"_L1, QT_TRANSLATE_NOOP("Sevas", "Annadana")},
    {"other"_L1, QT_TRANSLATE_NOOP("Sevas", "Other")},
};

QString batchesWord(const sevas::Seva& seva)
{
    QStringList words;
    for (const auto& batch : seva.batches) {
        if (batch.isActive) {
            words << batch.time.starts;
        }
    }
    return words.join(u", ");
}

/// What a cell is sorted and filtered by.
QString textOf(const TableRow& row, int column, const ColumnSet& set)
{
    const auto at = static_cast<size_t>(column);
    return set.columns[at].format == CellFormat::Status
        ? row.cells[at].value<StatusCell>().text
        : cellText(row.cells[at], set.columns[at].format);
}

bool isBefore(const TableRow& a, const TableRow& b, int column, const ColumnSet& set)
{
    const auto at = static_cast<size_t>(column);
    if (set.columns[at].format == CellFormat::Money) {
        return a.cells[at].value<Money>() < b.cells[at].value<Money>();
    }
    return QString::localeAwareCompare(textOf(a, column, set), textOf(b, column, set)) < 0;
}

} // namespace

ColumnSet sevaColumns()
{
    const auto column = [](const QString& id, const char* title, CellFormat format, int width) {
        ColumnSpec spec;
        spec.id = id;
        spec.title = title;
        spec.format = format;
        spec.width = width;
        return spec;
    };
    ColumnSet set;
    set.context = kContext;
    set.columns = {
        column(u"code"_s, QT_TRANSLATE_NOOP("Sevas", "Code"), CellFormat::Text, 120),
        column(u"name"_s, QT_TRANSLATE_NOOP("Sevas", "Seva"), CellFormat::Text, 180),
        column(u"deity"_s, QT_TRANSLATE_NOOP("Sevas", "Deity"), CellFormat::Text, 190),
        column(u"category"_s, QT_TRANSLATE_NOOP("Sevas", "Category"), CellFormat::Text, 130),
        column(u"price"_s, QT_TRANSLATE_NOOP("Sevas", "Price"), CellFormat::Money, 100),
        column(u"batches"_s, QT_TRANSLATE_NOOP("Sevas", "Batches"), CellFormat::Text, 150),
        column(u"days"_s, QT_TRANSLATE_NOOP("Sevas", "Days"), CellFormat::Text, 120),
        column(u"state"_s, QT_TRANSLATE_NOOP("Sevas", "State"), CellFormat::Status, 120),
    };
    set.columns[1].stretches = true;
    set.columns[4].filterable = false;
    set.columns[5].hidden = true;
    set.columns[6].hidden = true;
    return set;
}

TableRow sevaRow(const sevas::Seva& seva)
{
    TableRow row;
    row.key = seva.id.toString();
    const StatusCell state = seva.fields.isActive
        ? StatusCell{Tone::Success, say(QT_TRANSLATE_NOOP("Sevas", "In use"))}
        : StatusCell{Tone::Neutral, say(QT_TRANSLATE_NOOP("Sevas", "Not in use"))};
    row.cells = {seva.fields.code, shownName(seva.fields.name, seva.fields.nameLocal),
        shownName(seva.deityName, seva.deityNameLocal), categoryWord(seva.fields.category),
        seva.priceId.isNull() ? QVariant() : QVariant::fromValue(seva.price), batchesWord(seva),
        weekdaysWord(seva.fields.weekdays), QVariant::fromValue(state)};
    return row;
}

RowPage sevaPage(const std::vector<sevas::Seva>& all, const PageRequest& request)
{
    const ColumnSet set = sevaColumns();
    RowPage page;
    for (const auto& seva : all) {
        TableRow row = sevaRow(seva);
        bool isWanted = true;
        for (auto it = request.filters.cbegin(); it != request.filters.cend(); ++it) {
            const int column = set.indexOf(it.key());
            isWanted = isWanted
                && (column < 0
                    || textOf(row, column, set).contains(it.value().trimmed(), Qt::CaseInsensitive)
                    // The name is found in both scripts, whichever is shown.
                    || (it.key() == u"name"
                        && (seva.fields.name + u' ' + seva.fields.nameLocal)
                               .contains(it.value().trimmed(), Qt::CaseInsensitive)));
        }
        if (isWanted) {
            page.rows.push_back(std::move(row));
        }
    }
    if (const int column = set.indexOf(request.sortColumn); column >= 0) {
        const bool isUp = request.sortOrder == Qt::AscendingOrder;
        std::stable_sort(
            page.rows.begin(), page.rows.end(), [&](const TableRow& a, const TableRow& b) {
                return isUp ? isBefore(a, b, column, set) : isBefore(b, a, column, set);
            });
    }
    return page;
}

QString categoryWord(const QString& category)
{
    for (const auto& name : kCategoryNames) {
        if (category == name.code) {
            return say(name.word);
        }
    }
    return category;
}

QString weekdayWord(int day)
{
    return QLocale(interfaceLanguage() + u"_IN"_s).standaloneDayName(day + 1, QLocale::ShortFormat);
}

QString weekdaysWord(int mask)
{
    if (mask == sevas::kEveryDay) {
        return say(QT_TRANSLATE_NOOP("Sevas", "Every day"));
    }
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        if ((mask & (1 << day)) != 0) {
            days << weekdayWord(day);
        }
    }
    return days.join(u", ");
}

QString batchWord(const sevas::BatchTime& time)
{
    const QString label = QString(sevas::batchLabel(time.starts, time.ends)).replace(u'-', u'–');
    if (!time.quota) {
        return say(QT_TRANSLATE_NOOP("Sevas", "%1 · no limit")).arg(label);
    }
    const int seats = static_cast<int>(*time.quota);
    return QCoreApplication::translate("Sevas", "%1 · %n seats", nullptr, seats).arg(label);
}

} // namespace mm::ui
