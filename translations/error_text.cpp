// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/error_text.h"

#include "models/core/indian_format.h"
#include "translations/error_table.h"
#include "translations/language.h"

#include <QLocale>

#include <algorithm>

namespace mm::texts {

using namespace Qt::StringLiterals;

namespace {

/// What a person typed comes back in sentences; a pasted page must not fill the window.
constexpr qsizetype kLongestArg = 80;

const ErrorRow* findRow(std::string_view rule)
{
    const auto rows = errorRows();
    const auto found = std::ranges::lower_bound(rows, rule, {}, &ErrorRow::rule);
    return found != rows.end() && found->rule == rule ? &*found : nullptr;
}

std::string_view view(QLatin1StringView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

QStringView sentence(const ErrorRow& row, size_t language)
{
    const auto& text = row.texts[language].empty() ? row.texts[0] : row.texts[language];
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString fieldName(const QString& field, size_t language)
{
    const QByteArray rule = "field." + field.toLatin1();
    if (const auto* row = findRow({rule.constData(), static_cast<size_t>(rule.size())})) {
        return sentence(*row, language).toString();
    }
    return QString(field).replace(u'_', u' ');
}

/// A QDate, or a date as the store writes it.
QDate dateIn(const QVariant& value)
{
    return value.typeId() == QMetaType::QString
        ? QDate::fromString(value.toString(), u"yyyy-MM-dd"_s)
        : value.toDate();
}

QString argText(QStringView name, const QVariant& value, const Language& language)
{
    if (name.endsWith("_paise"_L1)) {
        return formatInr(Money::fromPaise(value.toLongLong()), InrStyle::Short, InrSymbol::Rupee);
    }
    if (const QDate date = dateIn(value); date.isValid()) {
        // Not QLocale's own text: it writes the digits of Marathi and Bengali, which figures on the
        // screen and on paper never have.
        const QLocale months(language.code + "_IN"_L1);
        return u"%1 %2 %3"_s.arg(date.day())
            .arg(months.standaloneMonthName(date.month(), QLocale::ShortFormat))
            .arg(date.year());
    }
    if (value.typeId() == QMetaType::QStringList) {
        return value.toStringList().join(", "_L1);
    }
    const QString text = value.toString();
    return text.size() > kLongestArg ? QString(text.first(kLongestArg) + u'…') : text;
}

/// The text of one `{name}`; an argument that was not given leaves a mark, not a brace.
QString placeholder(QStringView name, const Error& error, size_t language)
{
    if (name == "contract_code"_L1) {
        return QString(contractCode(error.kind));
    }
    const auto value = error.args.constFind(name.toString());
    if (value != error.args.constEnd()) {
        return argText(name, *value, interfaceLanguages()[language]);
    }
    return name == "field"_L1 ? fieldName(error.field, language) : u"…"_s;
}

QString fill(QStringView text, const Error& error, size_t language)
{
    QString filled;
    while (!text.isEmpty()) {
        const auto open = text.indexOf(u'{');
        const auto close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        filled += text.first(open);
        filled += placeholder(text.sliced(open + 1, close - open - 1), error, language);
        text = text.sliced(close + 1);
    }
    filled += text;
    return filled;
}

} // namespace

QString errorText(const Error& error, const QString& language)
{
    const size_t index = languageIndex(language).value_or(0);
    const ErrorRow* row = findRow(view(error.rule));
    if (row == nullptr) {
        const QByteArray general = "code." + QByteArray(contractCode(error.kind).data());
        row = findRow({general.constData(), static_cast<size_t>(general.size())});
    }
    return row == nullptr ? QString(contractCode(error.kind))
                          : fill(sentence(*row, index), error, index);
}

QString reasonText(const QString& rule, const QString& language)
{
    const size_t index = languageIndex(language).value_or(0);
    for (const QString& name : {rule + u".bare"_s, rule, u"op.refused"_s}) {
        const QByteArray bytes = name.toLatin1();
        const ErrorRow* row = findRow({bytes.constData(), static_cast<size_t>(bytes.size())});
        if (row != nullptr && !sentence(*row, index).contains(u'{')) {
            return sentence(*row, index).toString();
        }
    }
    return rule;
}

QString sentence(QLatin1StringView rule, const QVariantMap& args, const QString& language)
{
    return errorText({ErrorKind::Internal, rule, {}, args, {}}, language);
}

QString fieldText(const QString& field, const QString& language)
{
    return fieldName(field, languageIndex(language).value_or(0));
}

} // namespace mm::texts
