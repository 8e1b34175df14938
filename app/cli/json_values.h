// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/json/json_values.h"

namespace mm::cli {

using reports::dateJson;
using reports::idJson;
using reports::instantJson;
using reports::moneyJson;
using reports::textJson;

} // namespace mm::cli
