// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace mm::sync {

/// Which operations of the outbox were written in another life of the service than the one that
/// they are sent to. Their bases are row numbers of that life: those that were given before the
/// lives parted mean the same in both, those behind mean nothing.
class ForeignBases
{
public:
    static Result<ForeignBases> read(store::Connection& db);

    /// The service came back: all that stands in the outbox is of a life that is over. `upto`: the
    /// last number that both lives share.
    Result<void> add(store::Connection& db, qint64 upto);

    /// Up to which number the bases of this operation hold; nothing: all do.
    [[nodiscard]] std::optional<qint64> upto(qint64 opSeq) const;

private:
    struct Stretch
    {
        qint64 lastOperation = 0;
        qint64 upto = 0;
    };
    /// In the order of the outbox.
    std::vector<Stretch> m_stretches;
};

} // namespace mm::sync
