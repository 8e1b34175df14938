// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace mm::ui {

class CounterViewModel;

/// What a devotee sees of the sale, in the language of their receipt. Nothing of who they are: the
/// next in the queue reads along.
struct CustomerView
{
    struct Line
    {
        QString title;
        QString amount;
    };

    QString language = QStringLiteral("en");
    QString templeName;
    std::vector<Line> lines;
    /// What stands largest: the total, what is left to pay, or the change to return.
    QString caption;
    Money amount;
    QString words;
    /// "upi://pay?…" while a payment by UPI is awaited.
    QByteArray upi;
    QString upiCaption;
    /// Nothing is being sold: a greeting stands there.
    QString greeting;
};

CustomerView customerView(const CounterViewModel& model);

} // namespace mm::ui
