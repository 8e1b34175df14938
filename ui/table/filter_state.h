// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace mm::ui {

/// What a page narrows its table to, beside the table's own filter row: so that a saved view can
/// keep it. The page, or its bar of filters, implements it.
class FilterState
{
public:
    /// Only what narrows; days that mean "today" are kept as such. Keys and values are the page's
    /// own, the same in every language.
    [[nodiscard]] virtual QJsonObject filterState() const = 0;
    /// Shows the list so; an empty state is how the page begins. What is no longer there (a seva
    /// that was taken away, a user) narrows no more: told in sentences, in the language of the
    /// window.
    virtual QStringList applyFilterState(const QJsonObject& state) = 0;

protected:
    FilterState() = default;
    ~FilterState() = default;
    FilterState(const FilterState&) = default;
    FilterState& operator=(const FilterState&) = default;
};

} // namespace mm::ui
