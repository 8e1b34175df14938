// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/resolve.h"
#include "ui/support/desk_runner.h"

#include <QObject>

namespace mm::ui {

/// Behind the Conflicts page: what met and how it is settled.
class ConflictsViewModel final : public QObject
{
    Q_OBJECT
public:
    /// `runner` outlives the model.
    explicit ConflictsViewModel(DeskRunner& runner, QObject* parent = nullptr);

    void load();
    /// The settled ones too.
    void setShowsAll(bool all);
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    [[nodiscard]] const std::vector<conflicts::Conflict>& rows() const { return m_rows; }
    [[nodiscard]] qint64 openCount() const { return m_open; }
    [[nodiscard]] const conflicts::Conflict* find(const QString& id) const;
    /// What can be done with it by one key: a field has two sides, the rest is looked at.
    [[nodiscard]] static bool hasSides(const conflicts::Conflict& conflict);

    /// settled() or refused() follows; nothing while one is under way.
    void resolve(
        const QString& id, conflicts::Resolution resolution, const QString& editedValue = {});

Q_SIGNALS:
    void loaded();
    void settled();
    void refused(const mm::Error& error);

private:
    DeskRunner& m_runner;
    std::vector<conflicts::Conflict> m_rows;
    qint64 m_open = 0;
    bool m_showsAll = false;
    bool m_isBusy = false;
};

} // namespace mm::ui
