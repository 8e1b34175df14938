// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/seva.h"
#include "models/store/unit_of_work.h"

namespace mm::sevas {

/// A deity before it is in the catalogue.
struct DeityDraft
{
    QString code;
    QString name;
    QString nameLocal;
    qint64 sortOrder = 0;
};

/// Needs "seva.manage". Refuses: seva.code_malformed, name.*, deity.code_taken.
Result<DeityId> addDeity(store::UnitOfWork& unit, const DeityDraft& draft);

/// By order and name.
Result<std::vector<Deity>> listDeities(store::Connection& db);

/// By code or name (either script) without regard to case; NotFound deity.unknown.
Result<Deity> findDeity(store::Connection& db, const QString& codeOrName);

} // namespace mm::sevas
