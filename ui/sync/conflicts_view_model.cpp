// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflicts_view_model.h"

#include "models/store/unit_of_work.h"

namespace mm::ui {

using namespace Qt::StringLiterals;
using conflicts::Conflict;

namespace {

/// More than anybody settles at one sitting.
constexpr int kRows = 500;

struct Picture
{
    std::vector<Conflict> rows;
    qint64 open = 0;
};

Result<Picture> read(store::Desk& desk, bool openOnly)
{
    MM_LET(rows, conflicts::listConflicts(desk.db, kRows, openOnly));
    MM_LET(open, conflicts::countOpenConflicts(desk.db));
    return Picture{std::move(rows), open};
}

} // namespace

ConflictsViewModel::ConflictsViewModel(DeskRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{ }

void ConflictsViewModel::load()
{
    const bool openOnly = !m_showsAll;
    m_runner.ask(
        this, [openOnly](Workplace& place) { return read(place.desk, openOnly); },
        [this](Result<Picture> picture) {
            if (!picture) {
                Q_EMIT refused(picture.error());
                return;
            }
            m_rows = std::move(picture->rows);
            m_open = picture->open;
            Q_EMIT loaded();
        });
}

void ConflictsViewModel::setShowsAll(bool all)
{
    m_showsAll = all;
    load();
}

const Conflict* ConflictsViewModel::find(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const Conflict& conflict) { return conflict.id.toString() == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool ConflictsViewModel::hasSides(const Conflict& conflict)
{
    return conflict.kind == "field"_L1;
}

void ConflictsViewModel::resolve(
    const QString& id, conflicts::Resolution resolution, const QString& editedValue)
{
    const auto* conflict = find(id);
    if (conflict == nullptr || m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_runner.ask(
        this,
        [key = conflict->id, resolution, editedValue](Workplace& place) {
            return store::inUnitOfWork(place.desk, [&](store::UnitOfWork& unit) {
                return conflicts::resolveConflict(unit, key, resolution, editedValue);
            });
        },
        [this](const Result<void>& done) {
            m_isBusy = false;
            if (!done) {
                Q_EMIT refused(done.error());
                return;
            }
            Q_EMIT settled();
            load();
        });
}

} // namespace mm::ui
