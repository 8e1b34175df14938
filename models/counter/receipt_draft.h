// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/donations/donation_line.h"

#include <variant>

namespace mm::counter {

/// Who is giving, as the counter has it. With a devotee id the register fills in the rest. With a
/// name and a phone (or address, or PAN) the devotee is looked up by them and registered if new; a
/// bare name is only printed. Anonymous: no devotee.
struct PayerDraft
{
    DevoteeId devotee = {};
    bool anonymous = false;
    QString name = {};
    QString nameLocal = {};
    QString phone = {};
    QString address = {};
    QString pinCode = {};
    QString pan = {};
};

/// A seva as the counter takes it.
struct SevaDraft
{
    /// Code or name.
    QString seva;
    QDate date;
    /// "HH:MM"; empty: the first batch with a seat.
    QString batch = {};
    std::vector<receipts::Person> persons = {};
    /// Tickets: as many places, and the price as many times.
    qint64 quantity = 1;
};

using LineDraft = std::variant<donations::DonationDraft, SevaDraft>;

/// A receipt before it is issued: one payer, many lines, one or more ways of paying.
struct ReceiptDraft
{
    PayerDraft payer;
    std::vector<LineDraft> lines;
    /// One leg with a zero amount stands for the whole total.
    std::vector<receipts::PaymentLeg> payments;
    /// Cash handed over; zero: exactly the cash leg.
    Money received = {};
    /// Empty: the temple's receipt language.
    QString language = {};
    QString remarks = {};
    /// Made by whoever asks, before the first attempt; the same key gives the same receipt.
    /// Empty: a new one, so nothing guards against asking twice.
    QString idempotencyKey = {};
    /// The person at the counter has seen that the computer's date lies before the last receipt's.
    bool dateConfirmed = false;
};

/// SHA-256 over everything that the draft asks for, the key apart.
QByteArray requestHash(const ReceiptDraft& draft);

} // namespace mm::counter
