// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_desk.h"

#include <QStringList>

namespace mm::bench {

/// A register as a large temple has it: common names often and rare ones seldom, one to four words
/// with initials, every third in Kannada letters too, slips of the pen, phones that families share,
/// a receipt for every fifth. The same on every run.
class BigRegister
{
public:
    explicit BigRegister(int devotees);

    [[nodiscard]] store::Desk& desk() { return m_desk.desk(); }
    [[nodiscard]] store::Connection& db() { return m_desk.db(); }
    /// Names drawn from the register, as frequent as they are in it.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] const QStringList& localNames() const { return m_localNames; }
    [[nodiscard]] const QStringList& phones() const { return m_phones; }

private:
    Result<void> fill(int devotees);

    test::TestDesk m_desk;
    QStringList m_names;
    QStringList m_localNames;
    QStringList m_phones;
};

} // namespace mm::bench
