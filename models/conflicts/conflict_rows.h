// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replication/incoming_rows.h"

namespace mm::conflicts {

/// Which side's value stands after an arbitration.
enum class Winner { Mine, Theirs, None };
QLatin1StringView winnerName(Winner winner);

/// Something that met, before it has a row in `conflicts`.
struct ConflictDraft
{
    QLatin1StringView kind;
    const store::TableSpec* table = nullptr;
    Uuid row;
    QString field = {};
    QString mine = {};
    QString theirs = {};
    Winner winner = Winner::None;
    /// A person is asked; else it is only kept.
    bool isOpen = true;
    /// What met, where that alone says which conflict it is: the same two facts that meet again in
    /// another order (a service that was restored) are the same conflict. Empty: the operation that
    /// was the last to come says which one it is.
    QByteArray between = {};
};

/// The id of the row of a conflict that was noticed with this operation.
Uuid idOf(const ConflictDraft& draft, const Uuid& operation);
std::vector<Uuid> idsOf(std::span<const ConflictDraft> drafts, const Uuid& operation);
/// Two things that met, whichever came first.
QByteArray between(const QByteArray& one, const QByteArray& other);

/// A value as the conflicts table keeps it: JSON text; bytes only as their size.
QString jsonOf(const store::Value& value);
/// Back to a value of a column; nothing if it is none of that type.
std::optional<store::Value> valueFromJson(const QString& json, store::ColumnType type);

} // namespace mm::conflicts
