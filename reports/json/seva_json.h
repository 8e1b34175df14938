// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/booking_page.h"
#include "models/sevas/booking_rules.h"
#include "models/sevas/seva_list.h"

#include <QJsonObject>

namespace mm::reports {

QJsonObject sevaJson(const sevas::Seva& seva);
QJsonObject slotJson(const sevas::Slot& slot);
QJsonObject bookingJson(const sevas::BookingRow& booking);
QJsonObject entryJson(const sevas::ListEntry& entry);

} // namespace mm::reports
