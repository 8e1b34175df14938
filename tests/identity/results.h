// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/identity/passwords.h"

#include <QTest>

namespace mm::test {

/// Argon2id at its least: tests are about the rules around it.
inline constexpr identity::HashCost kCheap{1, 8192};
/// A password that keeps the rules.
inline const QString kGoodPassword = QStringLiteral("tulasi kunkuma 7 deepa");

QString ruleOf(const auto& result)
{
    return result ? QStringLiteral("accepted") : QString(result.error().rule);
}

QString problemOf(const auto& result)
{
    return result ? QString()
                  : QStringLiteral("%1: %2").arg(result.error().rule, result.error().detail);
}

} // namespace mm::test

#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto& verified = (expression);                                                       \
        QVERIFY2(verified.has_value(), qPrintable(mm::test::problemOf(verified)));                 \
    } while (false)
