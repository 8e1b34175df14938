// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace mm::reports {

/// What a paper may have to name of the income-tax law.
enum class LawTopic {
    /// The section under which a donor deducts: 80G, from 1 April 2026 section 133.
    DonorDeduction,
    /// The document by which the donor claims: Form 10BE, from 1 April 2026 Form 114.
    DonationCertificate,
};

/// The words of the law in force on `date`, the receipt's date: papers of earlier years keep the
/// old names. For the first two years of the Act of 2025 both names are printed
/// ("Section 133 of the Income-tax Act, 2025 (earlier 80G)"). English where the language has none.
QString lawRef(LawTopic topic, QDate date, const QString& language);

} // namespace mm::reports
