// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/init_temple.h"
#include "tests/identity/results.h"

namespace mm::test {

/// A temple with the administrator "lakshmi" in a folder; ends the test where it cannot be made.
inline setup::NewTemple makeTemple(const setup::DataFolder& folder)
{
    setup::InitDraft draft;
    draft.temple.name = QStringLiteral("Test Temple");
    draft.temple.code = QStringLiteral("TST");
    draft.counterCode = QStringLiteral("C01");
    draft.username = QStringLiteral("lakshmi");
    draft.displayName = QStringLiteral("Lakshmi Bhat");
    draft.password = kGoodPassword;
    draft.cost = kCheap;
    auto temple = setup::initTemple(folder, draft);
    if (!temple) {
        qFatal(
            "no temple: %s: %s", temple.error().rule.data(), qUtf8Printable(temple.error().detail));
    }
    return *temple;
}

} // namespace mm::test
