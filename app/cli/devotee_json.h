// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/find_devotees.h"
#include "models/devotees/households.h"
#include "models/devotees/show_devotee.h"

#include <QJsonObject>

namespace mm::cli {

QJsonObject devoteeJson(const devotees::Devotee& devotee);
/// A row of what a search found.
QJsonObject hitJson(const devotees::DevoteeHit& hit);
QJsonObject historyJson(const devotees::HistoryRow& row);
QJsonObject householdJson(const devotees::Household& household);

} // namespace mm::cli
