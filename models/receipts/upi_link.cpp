// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/upi_link.h"

#include <QUrl>

namespace mm::receipts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestReference = 35;
constexpr qsizetype kLongestNote = 50;

QByteArray onlyLettersAndDigits(const QString& text)
{
    QByteArray kept;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber() && kept.size() < kLongestReference) {
            kept += static_cast<char>(c.unicode());
        }
    }
    return kept;
}

QByteArray rupees(Money amount)
{
    const qint64 paise = amount.paise() % 100;
    return QByteArray::number(amount.paise() / 100) + '.' + (paise < 10 ? "0" : "")
        + QByteArray::number(paise);
}

} // namespace

QByteArray upiLink(const UpiAsk& ask)
{
    if (ask.vpa.isEmpty() || !ask.amount.isPositive()) {
        return {};
    }
    QByteArray link = "upi://pay?pa=" + QUrl::toPercentEncoding(ask.vpa, "@")
        + "&pn=" + QUrl::toPercentEncoding(ask.payeeName);
    if (const QByteArray reference = onlyLettersAndDigits(ask.reference); !reference.isEmpty()) {
        link += "&tr=" + reference;
    }
    if (!ask.note.isEmpty()) {
        link += "&tn=" + QUrl::toPercentEncoding(ask.note.left(kLongestNote));
    }
    return link + "&am=" + rupees(ask.amount) + "&cu=INR";
}

} // namespace mm::receipts
