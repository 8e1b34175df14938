// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QDate>

namespace mm::sevas {

/// What a counter asks for when somebody looks at the places of a day: a family's.
inline constexpr qint64 kPlacesToSell = 10;

/// Who can ask the service for the right to sell places, while there is a way to it.
class PlaceAsker
{
public:
    PlaceAsker() = default;
    virtual ~PlaceAsker() = default;
    PlaceAsker(const PlaceAsker&) = delete;
    PlaceAsker& operator=(const PlaceAsker&) = delete;

    /// Sees to it that this counter may sell `seats` of each limited batch of the seva on that day,
    /// as far as the service gives them, and returns when it answered or after two seconds: then
    /// the rights that are here have to do. Never inside of a transaction.
    virtual void askForPlaces(SevaId seva, QDate date, qint64 seats) = 0;
};

} // namespace mm::sevas
