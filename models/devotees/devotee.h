// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace mm::devotees {

/// What the register holds of a person. Only the name is needed: a phone is optional and not
/// unique, since families share one. Empty text means "not known".
///
/// nakshatra and rashi are kept by their English names of the catalogue ("Ashwini", "Mesha"),
/// whatever spelling or script was typed; show them with localName(). gotra is free text.
struct Details
{
    QString name = {};
    QString nameLocal = {};
    QString phone = {};
    QString alternatePhone = {};
    QString email = {};
    QString address = {};
    QString city = {};
    QString state = {};
    QString pinCode = {};
    QString gotra = {};
    QString nakshatra = {};
    QString rashi = {};
    QDate birthDate = {};
    /// ISO 639 code of the language that the devotee reads ("kn").
    QString language = {};
    /// Consents, given or not: to be sent messages; to have the name shown on boards and lists.
    bool allowsMessages = false;
    bool allowsNameDisplay = false;
    QString notes = {};
};

/// What is typed to register a devotee.
struct DevoteeDraft : Details
{
    /// Sealed before it is stored; only its masked form is ever shown.
    QString pan = {};
    HouseholdId household = {};
    /// To the head of the household: "wife", "ಮಗ".
    QString relation = {};
};

/// A devotee as registered.
struct Devotee : Details
{
    DevoteeId id = {};
    QString panMasked = {};
    HouseholdId household = {};
    QString relation = {};
    /// The devotee that this one was found to be the same as; null for most.
    DevoteeId mergedInto = {};
    qint64 createdAt = 0;
};

/// What changes of a devotee: the fields that are set. Empty text empties the field.
struct DevoteePatch
{
    std::optional<QString> name = {};
    std::optional<QString> nameLocal = {};
    std::optional<QString> phone = {};
    std::optional<QString> alternatePhone = {};
    std::optional<QString> email = {};
    std::optional<QString> address = {};
    std::optional<QString> city = {};
    std::optional<QString> state = {};
    std::optional<QString> pinCode = {};
    std::optional<QString> gotra = {};
    std::optional<QString> nakshatra = {};
    std::optional<QString> rashi = {};
    std::optional<QDate> birthDate = {};
    std::optional<QString> language = {};
    std::optional<bool> allowsMessages = {};
    std::optional<bool> allowsNameDisplay = {};
    std::optional<QString> notes = {};
    std::optional<QString> pan = {};
};

/// What devotees.pan_sealed is bound to (FieldSealer's `associated`).
inline constexpr char kPanSeal[] = "devotees.pan";

} // namespace mm::devotees
