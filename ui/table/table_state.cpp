// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_state.h"

#include "ui/table/table_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kDense("dense");
constexpr QLatin1StringView kComfortable("comfortable");

QString settingsKey(const QString& key)
{
    return u"tables/"_s + key;
}

QJsonObject savedState(const QSettings& settings, const QString& key)
{
    return QJsonDocument::fromJson(settings.value(settingsKey(key)).toString().toUtf8()).object();
}

} // namespace

QJsonObject headerState(const QHeaderView& header, const ColumnSet& columns)
{
    QJsonArray order;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const ColumnSpec& spec = columns.columns[static_cast<std::size_t>(column)];
        const bool hidden = header.isSectionHidden(column);
        QJsonObject one{{u"id"_s, spec.id}, {u"hidden"_s, hidden}};
        if (!hidden) {
            one.insert(u"width"_s, header.sectionSize(column));
        }
        order.append(one);
    }
    QJsonObject state{{u"columns"_s, order}};
    const int sorted = header.sortIndicatorSection();
    if (sorted >= 0 && sorted < header.count()) {
        state.insert(u"sort"_s, columns.columns[static_cast<std::size_t>(sorted)].id);
        state.insert(u"descending"_s, header.sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return state;
}

QJsonObject standardHeaderState(const ColumnSet& columns)
{
    QJsonArray order;
    for (const ColumnSpec& spec : columns.columns) {
        order.append(
            QJsonObject{{u"id"_s, spec.id}, {u"hidden"_s, spec.hidden}, {u"width"_s, spec.width}});
    }
    return {{u"columns"_s, order}};
}

void applyHeaderState(const QJsonObject& state, QHeaderView& header, const ColumnSet& columns)
{
    int visual = 0;
    const QJsonArray saved = state.value(u"columns"_s).toArray();
    for (const auto& value : saved) {
        const QJsonObject one = value.toObject();
        const int column = columns.indexOf(one.value(u"id"_s).toString());
        if (column < 0) {
            continue;
        }
        header.moveSection(header.visualIndex(column), visual++);
        header.setSectionHidden(column, one.value(u"hidden"_s).toBool());
        const int width = one.value(u"width"_s).toInt();
        if (width > 0 && header.sectionResizeMode(column) == QHeaderView::Interactive) {
            header.resizeSection(column, width);
        }
    }
    const int sorted = columns.indexOf(state.value(u"sort"_s).toString());
    header.setSortIndicator(
        sorted, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void saveTableState(QSettings& settings, const QString& key, const QHeaderView& header,
    const ColumnSet& columns, std::optional<Density> density)
{
    QJsonObject state = headerState(header, columns);
    if (density) {
        state.insert(u"density"_s, *density == Density::Dense ? kDense : kComfortable);
    }
    settings.setValue(
        settingsKey(key), QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)));
}

std::optional<Density> savedDensity(const QSettings& settings, const QString& key)
{
    const QString kept = savedState(settings, key).value(u"density"_s).toString();
    if (kept == kDense) {
        return Density::Dense;
    }
    return kept == kComfortable ? std::optional(Density::Comfortable) : std::nullopt;
}

bool restoreTableState(
    QSettings& settings, const QString& key, QHeaderView& header, const ColumnSet& columns)
{
    const QJsonObject state = savedState(settings, key);
    if (state.isEmpty()) {
        return false;
    }
    applyHeaderState(state, header, columns);
    return true;
}

} // namespace mm::ui
