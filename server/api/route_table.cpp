// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/route_groups.h"

namespace mm::server {

std::span<const Route> apiRoutes()
{
    static const std::vector<Route> routes = [] {
        std::vector<Route> all;
        for (const auto group : {authRoutes(), templeRoutes(), devoteeRoutes(), donationRoutes(),
                 receiptRoutes(), sevaRoutes(), bookingRoutes(), accountRoutes(), syncRoutes(),
                 deviceRoutes(), paymentRoutes(), publicRoutes()}) {
            all.insert(all.end(), group.begin(), group.end());
        }
        return all;
    }();
    return routes;
}

} // namespace mm::server
