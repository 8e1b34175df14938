// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/envelope.h"

#include "app/cli/plain_text.h"
#include "translations/error_text.h"

#include <QJsonDocument>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray dataJson(const Answer& answer)
{
    const QByteArray data = json(answer.data);
    return answer.rows.isEmpty() ? data : "{\"rows\":" + answer.rows + ',' + data.sliced(1);
}

/// A JSON string with its quotes.
QByteArray json(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// The names of the arguments that a rule was refused with, for scripts: "issue" says which rule,
/// these say by how much.
QJsonObject detailsOf(const Error& error)
{
    QJsonObject details = QJsonObject::fromVariantMap(error.args);
    details[u"field"_s] = error.field;
    details[u"issue"_s] = QString(error.rule);
    return details;
}

QByteArray errorJson(const Error& error, const QString& language)
{
    return json(QJsonObject{{u"code"_s, QString(contractCode(error.kind))},
        {u"message"_s, texts::errorText(error, language)}, {u"details"_s, detailsOf(error)}});
}

QByteArray logLine(const Error& error)
{
    return error.detail.isEmpty()
        ? QByteArray()
        : QByteArray("mandirmitra-cli: ") + error.rule.data() + ": " + error.detail.toUtf8() + '\n';
}

QString messageOf(const Answer& answer, const QString& language)
{
    if (answer.finding) {
        return texts::errorText(*answer.finding, language);
    }
    return answer.rule.isEmpty() ? QString() : texts::sentence(answer.rule, answer.args, language);
}

} // namespace

Output answered(const Answer& answer, const Style& style)
{
    const QString message = messageOf(answer, style.language);
    Output output;
    if (!style.isJson) {
        const QString text =
            answer.text.isEmpty() ? plainText(answer.data, style.language) : answer.text;
        output.out = (message.isEmpty() ? text : QString(message + u'\n' + text)).toUtf8();
    } else if (answer.finding) {
        output.out = "{\"success\":false,\"error\":" + errorJson(*answer.finding, style.language)
            + ",\"data\":" + dataJson(answer) + "}\n";
    } else {
        output.out = "{\"success\":true,\"data\":" + dataJson(answer)
            + ",\"message\":" + json(message) + "}\n";
    }
    output.exitCode = answer.finding ? exitCode(answer.finding->kind) : 0;
    return output;
}

Output refused(const Error& error, const Style& style)
{
    Output output;
    output.err = logLine(error);
    output.exitCode = exitCode(error.kind);
    if (style.isJson) {
        output.out = "{\"success\":false,\"error\":" + errorJson(error, style.language) + "}\n";
    } else {
        output.err += texts::errorText(error, style.language).toUtf8() + '\n';
    }
    return output;
}

} // namespace mm::cli
