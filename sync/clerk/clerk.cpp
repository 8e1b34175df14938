// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/clerk.h"

#include "models/core/hand_over.h"
#include "sync/clerk/runner.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSemaphore>

namespace mm::sync {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSync, "mm.sync", QtInfoMsg)

/// Between two snapshots for the window, however fast the engine goes; rows are told at once, and
/// so often at most.
constexpr int kTellEveryMs = 100;
constexpr int kTellRowsEveryMs = 25;
/// Another program had the store in hand: looked at again.
constexpr int kBusyAgainMs = 30'000;
/// A locked keyring may put a question on the screen each time.
constexpr int kLockedAgainMs = 300'000;

} // namespace

/// What lives in the thread.
struct Clerk::Room
{
    std::unique_ptr<Runner> runner;
    std::unique_ptr<QTimer> tell;
    std::unique_ptr<QTimer> again;
    qint64 toldRows = 0;
    QElapsedTimer sinceRows;
    State toldState = State::Offline;

    /// When the window is to hear of what has just changed.
    [[nodiscard]] int tellInMs() const
    {
        const bool hasNew = runner->store().pulledRows() != toldRows;
        if (!hasNew) {
            return kTellEveryMs;
        }
        const qint64 gone = sinceRows.isValid() ? sinceRows.elapsed() : kTellRowsEveryMs;
        return static_cast<int>(std::max<qint64>(0, kTellRowsEveryMs - gone));
    }
};

Clerk::Clerk(const setup::DataFolder& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_inside(new QObject)
    , m_room(std::make_unique<Room>())
{
    m_thread.setObjectName(u"sync"_s);
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

Clerk::~Clerk()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void Clerk::tell(const Status& status)
{
    m_status = status;
    m_isOnline = status.state == State::Idle || status.state == State::Pushing
        || status.state == State::Pulling || status.state == State::Resyncing;
    Q_EMIT changed(m_status);
}

void Clerk::begin()
{
    handOver(m_inside, [this, room = m_room.get(), keyring = m_keyring] {
        room->again.reset();
        room->tell.reset();
        room->runner.reset();
        auto runner = Runner::open(m_folder, keyring);
        if (!runner) {
            const Error why = runner.error();
            if (why.kind == ErrorKind::Busy) {
                room->again = std::make_unique<QTimer>();
                room->again->setSingleShot(true);
                room->again->callOnTimeout(
                    this, [this] { begin(); }, Qt::QueuedConnection);
                room->again->start(
                    why.rule == "sync.key_locked"_L1 ? kLockedAgainMs : kBusyAgainMs);
            }
            const bool isQuiet = why.rule == "sync.not_registered"_L1;
            handOver(this, [this, why, isQuiet] {
                if (isQuiet) {
                    tell(Status{});
                } else {
                    qCWarning(lcSync, "not begun: %s", why.rule.data());
                    Q_EMIT refused(why);
                }
            });
            return;
        }
        room->runner = std::move(*runner);
        room->toldRows = 0;
        room->tell = std::make_unique<QTimer>();
        room->tell->setSingleShot(true);
        room->tell->callOnTimeout([this, room] {
            const Status status = room->runner->status();
            if (status.state != std::exchange(room->toldState, status.state)) {
                qCInfo(lcSync, "%s", stateName(status.state).data());
            }
            const qint64 rows = room->runner->store().pulledRows();
            const bool hasNew = rows != std::exchange(room->toldRows, rows);
            if (hasNew) {
                room->sinceRows.start();
            }
            const qint64 hlc = hasNew ? room->runner->newestHlc() : 0;
            handOver(this, [this, status, hasNew, hlc] {
                tell(status);
                if (hasNew) {
                    Q_EMIT pulled(hlc);
                }
            });
        });
        QObject::connect(room->runner.get(), &Runner::changed, room->tell.get(), [room] {
            const int inMs = room->tellInMs();
            if (!room->tell->isActive() || inMs < room->tell->remainingTime()) {
                room->tell->start(inMs);
            }
        });
        qCInfo(lcSync, "begun");
        room->runner->engine().start();
    });
}

void Clerk::stop()
{
    if (!m_thread.isRunning()) {
        return;
    }
    handOverAndWait(m_inside, [room = m_room.get()] {
        room->again.reset();
        room->tell.reset();
        room->runner.reset();
    });
}

void Clerk::syncNow()
{
    handOver(m_inside, [room = m_room.get()] {
        if (room->runner) {
            room->runner->engine().nudge();
        }
    });
}

void Clerk::localWork()
{
    handOver(m_inside, [room = m_room.get()] {
        if (room->runner) {
            room->runner->engine().localWork();
        }
    });
}

void Clerk::askForPlaces(SevaId seva, QDate date, qint64 seats)
{
    if (!m_isOnline) {
        return;
    }
    const auto answered = std::make_shared<QSemaphore>();
    handOver(m_inside, [room = m_room.get(), answered, seva, date, seats] {
        if (!room->runner) {
            answered->release();
            return;
        }
        room->runner->rights().askForSale(seva, date, seats, [answered] { answered->release(); });
    });
    std::ignore = answered->tryAcquire(1, static_cast<int>(RightsClerk::kSaleBudgetMs));
}

} // namespace mm::sync
