// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_library.h"

#include <QAbstractListModel>

namespace mm::ui {

/// The sections that are offered, in the order of the search.
class HelpListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { SectionRole = Qt::UserRole, GuideRole };

    explicit HelpListModel(QObject* parent = nullptr);

    void setLibrary(HelpLibrary library);
    [[nodiscard]] const HelpLibrary& library() const { return m_library; }
    void search(const QString& text);
    /// The row of a section of the library, -1 if it is not offered.
    [[nodiscard]] int rowOf(int section) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    HelpLibrary m_library;
    QString m_text;
    std::vector<int> m_found;
};

} // namespace mm::ui
