// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/key_file.h"

#include <QFile>
#include <QSet>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

/// Base64 of 32 bytes without padding has 43 characters.
constexpr qsizetype kLeastPrintable = 43;
constexpr qsizetype kLeastRaw = 32;
/// 43 random characters of 16 kinds have fewer than 10 different ones less than once in 10^8 files.
constexpr qsizetype kLeastDifferent = 10;
constexpr qint64 kLargestFile = 64 * 1024;

Error refusal(QLatin1StringView rule, const QString& path, const QString& setting)
{
    return Error{ErrorKind::Usage, rule, {}, {{u"setting"_s, setting}, {u"file"_s, path}}, {}};
}

qsizetype differentBytes(const QByteArray& key)
{
    return QSet<char>(key.begin(), key.end()).size();
}

bool isPrintable(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t'; });
}

bool isStrong(const QByteArray& key, bool printable)
{
    return key.size() >= (printable ? kLeastPrintable : kLeastRaw)
        && differentBytes(key) >= kLeastDifferent && !(printable && key.contains(' '));
}

} // namespace

Result<std::vector<QByteArray>> readKeyFile(const QString& path, const QString& setting)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return fail(refusal("server.key_missing"_L1, path, setting));
    }
    const QByteArray content = file.read(kLargestFile);
    const bool printable = isPrintable(content);
    std::vector<QByteArray> keys;
    const auto lines = printable ? content.split('\n') : QList<QByteArray>{content};
    for (const auto& line : lines) {
        const QByteArray key = printable ? line.trimmed() : line;
        if (key.isEmpty()) {
            continue;
        }
        if (!isStrong(key, printable)) {
            return fail(refusal("server.key_weak"_L1, path, setting));
        }
        keys.push_back(key);
    }
    if (keys.empty()) {
        return fail(refusal("server.key_weak"_L1, path, setting));
    }
    return keys;
}

} // namespace mm::server
