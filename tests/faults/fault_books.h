// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/catalogue.h"
#include "models/upkeep/verify.h"
#include "tests/support/books.h"

namespace mm::test {

/// Gives a test desk what IssueDesk sells: the books of a new temple and the seva DARSHAN.
inline void openCounter(TestDesk& desk)
{
    const bool isReady = seedBooks(desk) && desk.run([](store::UnitOfWork& unit) {
        sevas::SevaDraft seva;
        seva.fields.code = QStringLiteral("DARSHAN");
        seva.fields.name = QStringLiteral("Darshan");
        seva.price = Money::fromRupees(50);
        return sevas::addSeva(unit, seva);
    });
    if (!isReady) {
        qFatal("no books");
    }
}

/// What verify finds wrong; empty if all is well.
inline QByteArray broken(TestDesk& desk)
{
    QByteArray all;
    const auto checks = upkeep::verifyStore(desk.db());
    if (!checks) {
        return checks.error().rule.data();
    }
    for (const auto& check : *checks) {
        all += check.ok ? "" : check.name.toUtf8() + ": " + check.detail.toUtf8() + '\n';
    }
    return all;
}

} // namespace mm::test
