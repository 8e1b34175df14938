// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/attention_view_model.h"

#include "models/conflicts/resolve.h"
#include "models/store/unit_of_work.h"

#include <QPointer>

namespace mm::ui {

using namespace Qt::StringLiterals;
using conflicts::Conflict;

namespace {

constexpr int kRows = 500;

struct Picture
{
    std::vector<sync::ParkedOperation> parked;
    std::vector<Conflict> tasks;
    std::vector<sync::SeriesHole> holes;
    QString username;
};

/// What a person must do, and not only decide.
bool isTask(const Conflict& conflict)
{
    return conflict.kind == "oversold"_L1 || conflict.kind == "online_money"_L1
        || conflict.kind == "cancelled_twice"_L1 || conflict.kind == "late"_L1
        || conflict.kind == "performed_cancelled"_L1 || conflict.kind == "own_series"_L1;
}

Result<Picture> read(store::Desk& desk)
{
    MM_LET(parked, sync::parkedOperations(desk.db));
    MM_LET(open, conflicts::listConflicts(desk.db, kRows, true));
    std::erase_if(open, [](const Conflict& conflict) { return !isTask(conflict); });
    MM_LET(holes, sync::seriesHoles(desk.db, desk.counterCode, desk.clock.nowMs()));
    return Picture{std::move(parked), std::move(open), std::move(holes), desk.actor.username};
}

} // namespace

AttentionViewModel::AttentionViewModel(DeskRunner& runner, DeviceDesk* office, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_office(office)
{ }

qint64 AttentionViewModel::count() const
{
    return static_cast<qint64>(m_parked.size() + m_tasks.size() + m_holes.size() + m_held.size());
}

void AttentionViewModel::load()
{
    m_runner.ask(
        this, [](Workplace& place) { return read(place.desk); },
        [this](Result<Picture> picture) {
            if (!picture) {
                Q_EMIT refused(picture.error());
                return;
            }
            m_parked = std::move(picture->parked);
            m_tasks = std::move(picture->tasks);
            m_holes = std::move(picture->holes);
            m_held.clear();
            Q_EMIT loaded();
            askOffice(picture->username);
        });
}

/// An office that does not answer is no news here: the pill says so already.
void AttentionViewModel::askOffice(const QString& username)
{
    if (m_office == nullptr || !m_office->isLoggedInAs(username)) {
        return;
    }
    m_office->look([this, alive = QPointer(this)](Result<sync::OfficePicture> picture) {
        if (alive && picture && !picture->held.empty()) {
            m_held = std::move(picture->held);
            Q_EMIT loaded();
        }
    });
}

template <typename Work>
void AttentionViewModel::change(Work work)
{
    m_runner.ask(this, std::move(work), [this](const Result<void>& done) {
        if (!done) {
            Q_EMIT refused(done.error());
            return;
        }
        Q_EMIT changed();
        load();
    });
}

void AttentionViewModel::retry(qint64 opSeq)
{
    change([opSeq](Workplace& place) { return sync::retryParked(place.desk.db, opSeq); });
}

void AttentionViewModel::retryAll()
{
    change([](Workplace& place) -> Result<void> {
        MM_CHECK(sync::retryAllParked(place.desk.db));
        return {};
    });
}

void AttentionViewModel::finishTask(const QString& id)
{
    const auto task = conflicts::ConflictId::fromString(id);
    if (!task) {
        return;
    }
    change([task](Workplace& place) {
        return store::inUnitOfWork(place.desk, [&](store::UnitOfWork& unit) {
            return conflicts::resolveConflict(unit, *task, conflicts::Resolution::Seen);
        });
    });
}

} // namespace mm::ui
