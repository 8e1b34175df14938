// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/matrix/escp.h"
#include "reports/receipts/receipt_paper.h"

namespace mm::reports {

/// What can be filled in on a pre-printed receipt form.
enum class FormField {
    Number,
    Date,
    Devotee,
    Address,
    Phone,
    Lines,
    Amounts,
    Total,
    Words,
    Payment,
    Mark,
    Note,
};
inline constexpr FormField kAllFormFields[] = {FormField::Number, FormField::Date,
    FormField::Devotee, FormField::Address, FormField::Phone, FormField::Lines, FormField::Amounts,
    FormField::Total, FormField::Words, FormField::Payment, FormField::Mark, FormField::Note};

/// "number", "date", …: as stored.
QLatin1StringView formFieldCode(FormField field);

/// Where a field stands: its upper left corner in millimetres from the form's, and how wide it may
/// become before it goes on in the next line.
struct PlacedField
{
    FormField field = FormField::Number;
    double xMm = 0;
    double yMm = 0;
    double widthMm = 60;
    Pitch pitch = Pitch::Cpi10;
    bool bold = false;
    bool shown = true;

    bool operator==(const PlacedField&) const = default;
};

/// A pre-printed form: its size between the holes, and its fields.
struct FormLayout
{
    double widthMm = 203.2;
    double heightMm = 152.4;
    /// From one line of the same field to the next.
    double lineMm = 5;
    std::vector<PlacedField> fields;

    bool operator==(const FormLayout&) const = default;
};

/// A form of 8 × 6 inches, as many presses print receipt books for tractor feed.
FormLayout usualForm();
/// JSON, and back; what is malformed or empty gives the usual form, what is out of bounds is pulled
/// in, a field that is missing stands where the usual form has it.
QByteArray formJson(const FormLayout& form);
FormLayout formOf(const QByteArray& json);

/// The bytes that fill in the form with the printer's own letters; nothing where one of the texts
/// is not Latin: that form has to be drawn.
std::optional<QByteArray> formText(
    const ReceiptPaper& paper, const FormLayout& form, MatrixHead head);
/// The same, drawn: for every script, for other printers and to look at.
Result<QByteArray> formPdf(const ReceiptPaper& paper, const FormLayout& form, pdf::FontSet& fonts);

} // namespace mm::reports
