// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace mm::ui {

/// A table as somebody wants to find it again: filters, columns, order, widths, sort.
struct SavedView
{
    QString name;
    /// As TableView::viewState() gave it.
    QJsonObject state;
    bool operator==(const SavedView&) const = default;
};

/// The views that a user saved for one table, on this computer, in the order of their names.
class SavedViews
{
public:
    static constexpr int kMostViews = 50;
    static constexpr int kLongestName = 60;

    /// `settings` outlives it; `key` names user and table ("lakshmi/receiptsTableView").
    SavedViews(QSettings& settings, const QString& key);

    [[nodiscard]] const QList<SavedView>& all() const { return m_views; }
    /// Nothing if there is none; names differ by more than capitals.
    [[nodiscard]] const SavedView* find(const QString& name) const;

    /// Keeps the state under the name, in the place of a view that has it already; gives the name
    /// as it is kept. Refuses: view.name_missing, text.too_long, view.too_many.
    Result<QString> keep(const QString& name, const QJsonObject& state);
    /// Refuses also view.name_taken.
    Result<QString> rename(const QString& from, const QString& to);
    void remove(const QString& name);
    /// All of them as they were, to take something back.
    void restore(const QList<SavedView>& views);

private:
    void write();

    QSettings& m_settings;
    QString m_key;
    QList<SavedView> m_views;
};

} // namespace mm::ui
