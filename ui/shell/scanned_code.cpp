// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scanned_code.h"

#include "models/core/id.h"

#include <QRegularExpression>

namespace mm::ui {

using namespace Qt::StringLiterals;
using Kind = ScannedCode::Kind;

namespace {

constexpr qsizetype kPartsOfReceipt = 6;

bool matches(const char* pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern)))
        .match(text)
        .hasMatch();
}

} // namespace

ScannedCode readCode(const QString& text)
{
    const QString code = text.trimmed();
    const QStringList parts = code.split(u'|');
    if (parts.size() == kPartsOfReceipt && parts.front() == u"MM1") {
        return {Kind::Receipt, parts.at(2)};
    }
    if (parts.size() == 2 && parts.front() == u"MMD" && Uuid::fromString(parts.at(1))) {
        return {Kind::Devotee, parts.at(1)};
    }
    // A receipt's bar code: series and sequence (receipts::ReceiptNumber), nothing shorter, so that
    // nobody's typing is taken for it.
    if (matches("[A-Z0-9]{2,4}/[0-9]{4}/[0-9]{6}", code)) {
        return {Kind::Receipt, code};
    }
    if (matches("[6-9][0-9]{9}", code)) {
        return {Kind::Devotee, code};
    }
    if (matches("[0-9]{12}", code)) {
        return {Kind::UpiReference, code};
    }
    return {Kind::Unknown, code};
}

} // namespace mm::ui
