// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace mm::test {

/// What one call of mandirmitra-cli gave back.
struct CliAnswer
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    /// Of stdout; empty if it is not exactly one JSON object.
    QJsonObject json;

    [[nodiscard]] QJsonObject data() const { return json[QLatin1StringView("data")].toObject(); }
    [[nodiscard]] QJsonObject error() const { return json[QLatin1StringView("error")].toObject(); }
    [[nodiscard]] QString code() const { return error()[QLatin1StringView("code")].toString(); }
    [[nodiscard]] QString issue() const { return detail(QLatin1StringView("issue")); }
    [[nodiscard]] QString field() const { return detail(QLatin1StringView("field")); }
    [[nodiscard]] QString text(QLatin1StringView key) const { return data()[key].toString(); }
    [[nodiscard]] qint64 number(QLatin1StringView key) const { return data()[key].toInteger(); }
    [[nodiscard]] QJsonArray list(QLatin1StringView key) const { return data()[key].toArray(); }

private:
    [[nodiscard]] QString detail(QLatin1StringView key) const
    {
        return error()[QLatin1StringView("details")].toObject()[key].toString();
    }
};

/// What a call that was begun, or is over, gives back at its end.
CliAnswer answerOf(QProcess& process);

/// The real program on a data folder of its own, with a clock that stands at 22 November 2026,
/// 10:00 in Kolkata, until a test moves it.
class Cli
{
public:
    Cli();

    /// Runs with --json in front.
    CliAnswer operator()(const QStringList& words);
    /// Runs as it stands.
    CliAnswer plain(const QStringList& words);
    /// Begins with --json in front and --progress, for whoever goes on with it beside: it runs.
    std::unique_ptr<QProcess> begin(const QStringList& words);
    /// Makes the temple: SRM at counter C01, administrator "ramesh", receipts in Kannada.
    CliAnswer init(const QStringList& more = {});

    void set(const QString& name, const QString& value) { m_environment.insert(name, value); }
    void unset(const QString& name) { m_environment.remove(name); }
    void setNow(const QString& instant);
    void setPassword(const QString& password);
    void useFolder(const QString& name);
    /// A path inside of the test's own folder.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataFolder() const { return path(m_data); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QByteArray read(const QString& name) const;

private:
    QTemporaryDir m_folder;
    QString m_data;
    QProcessEnvironment m_environment;
};

inline constexpr QLatin1StringView kPassword("the lamp burns at dawn");

/// The text of a PDF, page after page, as pdftotext reads it.
QString pdfText(const QString& path);

} // namespace mm::test
