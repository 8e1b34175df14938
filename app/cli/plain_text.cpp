// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plain_text.h"

#include "models/core/indian_format.h"
#include "translations/error_text.h"

#include <QJsonArray>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

/// How wide a column of a table may become.
constexpr qsizetype kWidest = 40;
constexpr auto kPaise = "_paise"_L1;

class PlainText
{
public:
    explicit PlainText(const QString& language)
        : m_language(language)
    { }

    QString object(const QJsonObject& data, const QString& indent = {})
    {
        QString text;
        QString lists;
        for (auto it = data.begin(); it != data.end(); ++it) {
            const QJsonValue value = it.value();
            if (value.isNull() || value == QJsonValue(QString())
                || isSaidElsewhere(data, it.key())) {
                continue;
            }
            if (value.isObject()) {
                lists += indent + label(it.key()) + u":\n"_s
                    + object(value.toObject(), indent + u"  "_s);
            } else if (isTable(value)) {
                lists += table(value.toArray(), columnsOf(data, it.key()));
            } else {
                text += indent + label(it.key()) + u": "_s + cell(it.key(), value) + u'\n';
            }
        }
        return text + lists;
    }

private:
    static bool isTable(const QJsonValue& value)
    {
        return value.isArray() && !value.toArray().isEmpty() && value.toArray().at(0).isObject();
    }

    /// The columns of a report head its rows already, and an amount in paise is shown in rupees.
    static bool isSaidElsewhere(const QJsonObject& data, const QString& key)
    {
        const bool isOfReport = key == "columns"_L1 || key == "column_titles"_L1;
        return (isOfReport && data.contains("rows"_L1)) || data.contains(key + kPaise);
    }

    static QStringList columnsOf(const QJsonObject& data, const QString& list)
    {
        QStringList columns;
        if (list == "rows"_L1) {
            for (const auto& column : data[u"columns"_s].toArray()) {
                columns.append(column.toString());
            }
            return columns;
        }
        columns = data[list].toArray().at(0).toObject().keys();
        // What people look for first; what only programs look for is left to them.
        for (const auto& first : {u"status"_s, u"name"_s, u"code"_s, u"receipt_number"_s}) {
            if (columns.removeOne(first)) {
                columns.prepend(first);
            }
        }
        if (columns.removeOne(u"id"_s)) {
            columns.append(u"id"_s);
        }
        return columns;
    }

    QString table(const QJsonArray& rows, const QStringList& columns)
    {
        std::vector<QStringList> lines{heading(columns)};
        for (const auto& row : rows) {
            QStringList cells;
            for (const QString& column : columns) {
                cells.append(cell(column, row.toObject()[column]));
            }
            lines.push_back(std::move(cells));
        }
        QString text;
        for (const QStringList& line : lines) {
            text += joined(line, widths(lines), columns) + u'\n';
        }
        return text;
    }

    QStringList heading(const QStringList& columns)
    {
        QStringList cells;
        for (const QString& column : columns) {
            cells.append(label(column));
        }
        return cells;
    }

    static std::vector<qsizetype> widths(const std::vector<QStringList>& lines)
    {
        std::vector<qsizetype> widths(static_cast<size_t>(lines.front().size()), 0);
        for (const auto& line : lines) {
            for (size_t i = 0; i < widths.size(); ++i) {
                const auto size = line[static_cast<qsizetype>(i)].size();
                widths[i] = std::min(std::max(widths[i], size), kWidest);
            }
        }
        return widths;
    }

    static QString joined(
        const QStringList& line, const std::vector<qsizetype>& widths, const QStringList& columns)
    {
        QString text;
        for (size_t i = 0; i < widths.size(); ++i) {
            const auto place = static_cast<qsizetype>(i);
            text += columns[place].endsWith(kPaise) ? line[place].rightJustified(widths[i])
                                                    : line[place].leftJustified(widths[i]);
            text += u"  "_s;
        }
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        return text;
    }

    QString cell(const QString& key, const QJsonValue& value)
    {
        if (value.isBool()) {
            return texts::fieldText(value.toBool() ? u"yes"_s : u"no"_s, m_language);
        }
        if (value.isDouble()) {
            return key.endsWith(kPaise) ? formatInr(Money::fromPaise(value.toInteger()))
                                        : QString::number(value.toInteger());
        }
        if (value.isArray()) {
            QStringList parts;
            for (const auto& one : value.toArray()) {
                parts.append(one.isObject() ? inLine(one.toObject()) : cell(key, one));
            }
            return parts.join(u"; "_s);
        }
        return value.isObject() ? inLine(value.toObject()) : value.toString();
    }

    /// An object inside a cell: a person of a booking, a payment leg.
    QString inLine(const QJsonObject& object)
    {
        QStringList parts;
        QStringList keys = object.keys();
        if (keys.removeOne(u"name"_s)) {
            keys.prepend(u"name"_s);
        }
        for (const QString& key : keys) {
            const QString text = cell(key, object[key]);
            if (!text.isEmpty() && !key.endsWith("id"_L1)) {
                parts.append(text);
            }
        }
        return parts.join(u' ');
    }

    QString label(const QString& key) const
    {
        const QString field = key.endsWith(kPaise) ? key.chopped(kPaise.size()) : key;
        return texts::fieldText(field, m_language);
    }

    QString m_language;
};

} // namespace

QString plainText(const QJsonObject& data, const QString& language)
{
    return PlainText(language).object(data);
}

} // namespace mm::cli
