// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/devotee.h"
#include "models/store/field_sealer.h"
#include "models/store/unit_of_work.h"

#include <QJsonObject>

#include <span>

namespace mm::devotees {

/// A text column of the register: where its value stands in drafts and patches, and its rule.
struct TextColumn
{
    const char* name;
    QString Details::*value;
    std::optional<QString> DevoteePatch::*patch;
    /// The value as it is to be stored, or a refusal that names the field. Blank gives blank.
    Result<QString> (*clean)(const QString& text, const QString& field);
};

/// All text columns, in the table's order.
std::span<const TextColumn> textColumns();

/// Refuses birth_date.impossible: a day to come, or before 1900. No date is fine.
Result<QDate> checkBirthDate(QDate date, QDate today);

/// "wife", "ಮಗ": one short line. Refuses text.too_long.
Result<QString> cleanRelation(const QString& text);

/// What is stored of a PAN: never the number itself.
struct SealedPan
{
    QByteArray sealed;
    QString masked;
    QByteArray hash;
};

/// Refuses pan.malformed, pan.holder_type. Blank gives an empty one.
Result<SealedPan> sealPan(const store::FieldSealer& sealer, const QString& pan);

/// Bytes that are NULL when empty.
store::Value bytesOrNull(const QByteArray& bytes);

/// The fields as the audit trail keeps them: what is NULL, sealed or a hash stays out.
QJsonObject auditOf(std::span<const store::Field> fields);

} // namespace mm::devotees
