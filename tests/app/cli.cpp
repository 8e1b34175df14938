// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 60'000;

} // namespace

Cli::Cli()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString& name : m_environment.keys()) {
        if (name.startsWith("MANDIRMITRA_"_L1)) {
            m_environment.remove(name);
        }
    }
    useFolder(u"data"_s);
    setPassword(kPassword);
    setNow(u"2026-11-22T04:30:00Z"_s);
}

void Cli::setNow(const QString& instant)
{
    set(u"MANDIRMITRA_NOW"_s, instant);
}

void Cli::setPassword(const QString& password)
{
    set(u"MANDIRMITRA_PASSWORD"_s, password);
}

void Cli::useFolder(const QString& name)
{
    m_data = name;
    set(u"MANDIRMITRA_DATA"_s, path(name));
}

CliAnswer answerOf(QProcess& process)
{
    CliAnswer answer;
    const bool ended =
        process.state() == QProcess::NotRunning || process.waitForFinished(kTimeoutMs);
    if (!ended || process.exitStatus() != QProcess::NormalExit) {
        answer.err = process.errorString().toUtf8();
        return answer;
    }
    answer.exitCode = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

CliAnswer Cli::operator()(const QStringList& words)
{
    return plain(QStringList{u"--json"_s} + words);
}

CliAnswer Cli::plain(const QStringList& words)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(MM_BIN_DIR "/mandirmitra-cli"), words);
    return answerOf(process);
}

std::unique_ptr<QProcess> Cli::begin(const QStringList& words)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(QStringLiteral(MM_BIN_DIR "/mandirmitra-cli"),
        QStringList{u"--json"_s, u"--progress"_s} + words);
    return process;
}

CliAnswer Cli::init(const QStringList& more)
{
    return (*this)(
        QStringList{u"init"_s, u"--temple-name"_s, u"Shri Rama Mandira"_s, u"--temple-code"_s,
            u"SRM"_s, u"--counter"_s, u"C01"_s, u"--admin"_s, u"ramesh"_s, u"--language"_s, u"kn"_s,
            u"--state"_s, u"KA"_s, u"--test-clock"_s}
        + more);
}

QString Cli::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    Q_ASSERT(written);
    return path(name);
}

QByteArray Cli::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pdfText(const QString& path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished(kTimeoutMs);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace mm::test
