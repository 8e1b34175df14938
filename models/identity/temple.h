// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::identity {

/// The temple itself: what its papers say, and where it stands.
struct Temple
{
    TempleId id;
    /// 2 to 10 of A-Z and 0-9: printed beside receipt numbers, which are unique inside a temple.
    QString code;
    QString name;
    QString nameLocal;
    QString trustName;
    QString address;
    QString city;
    /// Two letters (place.h).
    QString state;
    QString pinCode;
    QString phone;
    QString email;
    /// Of the trust, or of the endowments department.
    QString registrationNo;
    QString pan;
    /// Millionths of a degree, north and east positive (place.h).
    std::optional<qint64> latitudeUdeg;
    std::optional<qint64> longitudeUdeg;
    QString timeZone = QStringLiteral("Asia/Kolkata");
    QString language = QStringLiteral("en");
    /// As the language when empty.
    QString receiptLanguage;
    /// religious, charitable or mixed.
    QString trustKind = QStringLiteral("religious");
    /// Whether donations are deductible for the donor: "none"; "approval" by an order of the
    /// department (section 133 of the Income-tax Act, 2025; earlier 80G(5)); "notified" as a place
    /// of worship of renown (earlier 80G(2)(b)).
    QString deductionRoute = QStringLiteral("none");
    /// Number of the approval or notification, its date, and the days it holds for.
    QString deductionReference;
    QDate deductionOrderOn;
    QDate deductionFrom;
    QDate deductionUpto;
    QString signatory;
    QString receiptNote;
    QString upiVpa;
    /// PNG or JPEG, at most 512 KiB.
    QByteArray logo;
    qint64 createdAt = 0;
};

/// 2 to 10 of A-Z and 0-9, lower case raised. Refuses: temple_code.malformed.
Result<QString> parseTempleCode(const QString& text, const QString& field = {});
/// A language of papers and windows by its two letters. Refuses: language.unknown.
Result<QString> parseLanguage(const QString& text, const QString& field = {});

/// Every field as it is to be stored, or the first refusal: the rules of models/core for names,
/// phone, e-mail, PAN; temple_code.malformed, language.unknown, time_zone.unknown, state.unknown,
/// trust_kind.unknown, deduction.route_unknown, deduction.reference_missing, deduction.dates,
/// upi_vpa.malformed, logo.too_large, logo.not_image.
Result<Temple> cleanTemple(Temple temple);

/// Writes the row of a new temple: part of the set-up's operation, which the caller finishes.
Result<void> insertTemple(store::UnitOfWork& unit, const Temple& temple);
/// Refuses with store.not_set_up when the store holds none.
Result<Temple> readTemple(store::Connection& db);
/// Changes what differs from the stored row (never id and code, which stand on issued papers).
/// Needs settings.manage. Nothing is written when nothing differs.
Result<void> updateTemple(store::UnitOfWork& unit, const Temple& changed);

} // namespace mm::identity
