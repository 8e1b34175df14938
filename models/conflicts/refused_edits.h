// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/arbiter.h"

#include <QSet>

#include <algorithm>

namespace mm::conflicts {

/// What the refused operations of one push would have changed. A later change of the same row by
/// the same counter stands on it: applied first it would come before its cause.
class RefusedEdits
{
public:
    void note(const PushedOperation& refused)
    {
        for (const auto& row : refused.rows) {
            if (row.op != 'i') {
                m_rows.insert({refused.device.uuid, row.id});
            }
        }
    }

    [[nodiscard]] bool areUnder(const PushedOperation& operation) const
    {
        return !m_rows.isEmpty()
            && std::ranges::any_of(operation.rows, [&](const store::BundleRow& row) {
                   return row.op != 'i' && m_rows.contains({operation.device.uuid, row.id});
               });
    }

    static Result<Outcome> blocked()
    {
        return Outcome{Verdict::Refused, QStringLiteral("op.blocked")};
    }

private:
    QSet<std::pair<Uuid, Uuid>> m_rows;
};

} // namespace mm::conflicts
