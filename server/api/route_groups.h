// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace mm::server {

/// The routes of one feature each; apiRoutes() puts them together.
std::span<const Route> authRoutes();
std::span<const Route> templeRoutes();
std::span<const Route> devoteeRoutes();
std::span<const Route> donationRoutes();
std::span<const Route> receiptRoutes();
std::span<const Route> sevaRoutes();
std::span<const Route> bookingRoutes();
std::span<const Route> accountRoutes();
std::span<const Route> syncRoutes();
std::span<const Route> deviceRoutes();
std::span<const Route> paymentRoutes();
std::span<const Route> publicRoutes();

} // namespace mm::server
