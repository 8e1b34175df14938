// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include "models/identity/sealing.h"
#include "translations/error_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <cstdio>

using namespace mm;
using namespace Qt::StringLiterals;
using app::ServerCall;
using app::ServerCommand;

namespace {

QString usageText()
{
    QString text = u"usage: mandirmitra-server [--config F] COMMAND …\n"_s;
    for (const auto& command : app::serverCommands()) {
        text += u"       mandirmitra-server %1 %2\n"_s.arg(command.name, command.usage);
    }
    return text;
}

Error wrongUsage()
{
    return Error{ErrorKind::Usage, "server.usage"_L1, {}, {}, {}};
}

/// The words after the command: "--code CODE" or "--code=CODE".
Result<QHash<QString, QString>> readOptions(const ServerCommand& command, const QStringList& words)
{
    QHash<QString, QString> options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString name = words[i].section(u'=', 0, 0);
        if (!name.startsWith("--"_L1) || !command.options.contains(name.sliced(2))) {
            return fail(wrongUsage());
        }
        if (words[i].contains(u'=')) {
            options[name.sliced(2)] = words[i].section(u'=', 1);
        } else if (++i < words.size()) {
            options[name.sliced(2)] = words[i];
        } else {
            return fail(wrongUsage());
        }
    }
    for (const auto& name : command.needed) {
        if (!options.contains(name)) {
            return fail(wrongUsage());
        }
    }
    return options;
}

QHash<QString, QString> environment()
{
    QHash<QString, QString> values;
    const auto all = QProcessEnvironment::systemEnvironment();
    for (const auto& name : all.keys()) {
        values.insert(name, all.value(name));
    }
    return values;
}

Result<QJsonObject> run(QStringList words)
{
    QString config;
    if (words.value(0) == "--config"_L1 && words.size() >= 2) {
        config = words[1];
        words = words.sliced(2);
    }
    if (words.isEmpty()) {
        return fail(wrongUsage());
    }
    for (const auto& command : app::serverCommands()) {
        if (command.name == words.first()) {
            const auto values = environment();
            MM_LET(options, readOptions(command, words.sliced(1)));
            MM_LET(settings, server::readSettings(config, values));
            return command.run({settings, options, values.value(u"MANDIRMITRA_PASSWORD"_s)});
        }
    }
    return fail(wrongUsage());
}

int refuse(const Error& error)
{
    const QString text = error.rule == "server.usage"_L1
        ? usageText()
        : u"mandirmitra-server: "_s + texts::errorText(error, u"en"_s) + u'\n';
    QByteArray out = text.toUtf8();
    if (!error.detail.isEmpty()) {
        out += "  (" + error.detail.toUtf8() + ")\n";
    }
    std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stderr);
    return exitCode(error.kind);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    identity::startSodium();
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "--help"_L1 || words.value(0) == "-h"_L1) {
        std::fputs(usageText().toUtf8().constData(), stdout);
        return 0;
    }
    const auto done = run(words);
    if (!done) {
        return refuse(done.error());
    }
    if (!done->isEmpty()) {
        std::puts(QJsonDocument(QJsonObject{{u"success"_s, true}, {u"data"_s, *done}})
                      .toJson(QJsonDocument::Compact)
                      .constData());
    }
    return 0;
}
