// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seeding/busy_days.h"

#include "models/core/money.h"

#include <QDateTime>

namespace mm::seeding {

namespace {

struct Festival
{
    int month;
    int firstDay;
    int lastDay;
    int busyness;
};

constexpr Festival kFestivals[] = {{1, 13, 16, 35}, {2, 24, 28, 40}, {3, 28, 31, 35}, {4, 4, 8, 30},
    {8, 24, 31, 40}, {9, 1, 8, 35}, {10, 1, 12, 45}, {10, 18, 26, 30}, {11, 3, 15, 20},
    {12, 20, 31, 20}};

/// Minutes after midnight, and how many of a hundred come then.
struct Hours
{
    int from;
    int upto;
    int share;
};
constexpr Hours kHours[] = {{360, 540, 35}, {540, 780, 25}, {780, 990, 8}, {990, 1230, 32}};

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kIstOffsetMs = 330 * kMinuteMs;

} // namespace

int busyness(QDate date)
{
    int busy = 10;
    switch (date.dayOfWeek()) {
    case Qt::Monday:
        busy = 12;
        break;
    case Qt::Saturday:
        busy = 14;
        break;
    case Qt::Sunday:
        busy = 18;
        break;
    default:
        break;
    }
    for (const auto& festival : kFestivals) {
        if (date.month() == festival.month && date.day() >= festival.firstDay
            && date.day() <= festival.lastDay) {
            busy = std::max(busy, festival.busyness);
        }
    }
    return busy;
}

Result<std::vector<qint64>> spread(qint64 receipts, QDate first, int days)
{
    std::vector<qint64> weights;
    weights.reserve(static_cast<size_t>(days));
    for (int day = 0; day < days; ++day) {
        weights.push_back(busyness(first.addDays(day)));
    }
    // Whole things divided by weights so that they add up again: what money does.
    MM_LET(shares, Money::fromPaise(receipts).allocate(weights));
    std::vector<qint64> counts;
    counts.reserve(shares.size());
    for (const Money share : shares) {
        counts.push_back(share.paise());
    }
    return counts;
}

std::vector<qint64> instantsOf(Random& random, QDate date, qint64 count)
{
    const qint64 midnight =
        QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() - kIstOffsetMs;
    std::vector<qint64> instants;
    instants.reserve(static_cast<size_t>(count));
    for (qint64 i = 0; i < count; ++i) {
        qint64 place = random.below(100);
        const Hours* hours = std::begin(kHours);
        while (place >= hours->share) {
            place -= hours->share;
            ++hours;
        }
        instants.push_back(midnight + hours->from * kMinuteMs
            + random.below((hours->upto - hours->from) * kMinuteMs));
    }
    std::sort(instants.begin(), instants.end());
    return instants;
}

} // namespace mm::seeding
