// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/settings.h"

#include "server/service/redis_link.h"

#include <QFile>

#include <functional>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWorkers = 128;
constexpr int kHighestLimit = 1'000'000'000;
constexpr int kMostLogDays = 36'500;
constexpr int kMostUpkeepSeconds = 3'600;

bool readNumber(const QString& text, int least, int most, int& into)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    into = isNumber ? value : into;
    return isNumber && value >= least && value <= most;
}

/// "127.0.0.1:8080", "[::1]:8080".
bool readListen(const QString& text, Settings& settings)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.sliced(1).chopped(1);
    }
    bool isPort = false;
    settings.port = text.mid(colon + 1).toUShort(&isPort);
    return colon > 0 && isPort
        && settings.address.setAddress(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
}

bool readRegistration(const QString& text, Settings& settings)
{
    settings.allowsRegistration = text == "yes"_L1;
    return text == "yes"_L1 || text == "no"_L1;
}

bool readRedis(const QString& text, Settings& settings)
{
    settings.redisUrl = QUrl(text);
    return RedisLink::isPossible(settings.redisUrl);
}

bool readPaymentUrl(const QString& text, Settings& settings)
{
    settings.paymentUrl = QUrl(text);
    const QUrl& url = settings.paymentUrl;
    const bool isSafe = url.scheme() == "https"_L1
        || (url.scheme() == "http"_L1 && QHostAddress(url.host()).isLoopback());
    return url.isValid() && isSafe && !url.path().endsWith(u'/');
}

bool readS3Url(const QString& text, Settings& settings)
{
    QUrl& url = settings.storage.url;
    url = QUrl(text);
    const bool hasBucket = url.path().size() > 1 && !url.path().endsWith(u'/');
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && hasBucket;
}

std::function<bool(const QString&, Settings&)> s3(QString S3Place::*member)
{
    return [member](const QString& value, Settings& settings) {
        settings.storage.*member = value;
        return !value.isEmpty();
    };
}

struct Setting
{
    QLatin1StringView name;
    std::function<bool(const QString& text, Settings& settings)> read;
};

std::function<bool(const QString&, Settings&)> text(QString Settings::*member)
{
    return [member](const QString& value, Settings& settings) {
        settings.*member = value;
        return true;
    };
}

std::function<bool(const QString&, Settings&)> between(int Settings::*member, int least, int most)
{
    return [member, least, most](const QString& value, Settings& settings) {
        return readNumber(value, least, most, settings.*member);
    };
}

std::function<bool(const QString&, Settings&)> limit(int Settings::*member, int most)
{
    return between(member, 1, most);
}

const std::vector<Setting>& known()
{
    static const std::vector<Setting> settings{
        {"MANDIRMITRA_DATABASE_URL"_L1, text(&Settings::databaseUrl)},
        {"MANDIRMITRA_MIGRATION_URL"_L1, text(&Settings::migrationUrl)},
        {"MANDIRMITRA_NEWS_URL"_L1, text(&Settings::newsUrl)},
        {"MANDIRMITRA_REPLICA_URL"_L1, text(&Settings::replicaUrl)},
        {"MANDIRMITRA_REDIS_URL"_L1, readRedis},
        {"MANDIRMITRA_PAYMENT_URL"_L1, readPaymentUrl},
        {"MANDIRMITRA_S3_URL"_L1, readS3Url},
        {"MANDIRMITRA_S3_REGION"_L1, s3(&S3Place::region)},
        {"MANDIRMITRA_S3_KEY"_L1, s3(&S3Place::key)},
        {"MANDIRMITRA_S3_SECRET"_L1, s3(&S3Place::secret)},
        {"MANDIRMITRA_LISTEN"_L1, readListen},
        {"MANDIRMITRA_JWT_KEY_FILE"_L1, text(&Settings::jwtKeyFile)},
        {"MANDIRMITRA_FIELD_KEY_FILE"_L1, text(&Settings::fieldKeyFile)},
        {"MANDIRMITRA_RATE_LIMIT_USER"_L1, limit(&Settings::userLimit, kHighestLimit)},
        {"MANDIRMITRA_RATE_LIMIT_TEMPLE"_L1, limit(&Settings::templeLimit, kHighestLimit)},
        {"MANDIRMITRA_RATE_LIMIT_ADDRESS"_L1, limit(&Settings::addressLimit, kHighestLimit)},
        {"MANDIRMITRA_ALLOW_REGISTRATION"_L1, readRegistration},
        {"MANDIRMITRA_WORKERS"_L1, limit(&Settings::workers, kMostWorkers)},
        {"MANDIRMITRA_LOG_DAYS"_L1, between(&Settings::logDays, 0, kMostLogDays)},
        {"MANDIRMITRA_UPKEEP_SECONDS"_L1, limit(&Settings::upkeepSeconds, kMostUpkeepSeconds)},
        {"MANDIRMITRA_METRICS_TOKEN"_L1, text(&Settings::metricsToken)},
    };
    return settings;
}

Error refusal(QLatin1StringView rule, const QString& name)
{
    return Error{ErrorKind::Usage, rule, {}, {{u"setting"_s, name}}, {}};
}

Result<void> set(const QString& name, const QString& value, Settings& settings)
{
    for (const auto& setting : known()) {
        if (setting.name == name) {
            return setting.read(value, settings)
                ? Result<void>()
                : Result<void>(fail(refusal("server.setting_malformed"_L1, name)));
        }
    }
    return fail(refusal("server.setting_unknown"_L1, name));
}

Result<void> readFile(const QString& path, Settings& settings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error{ErrorKind::Usage, "server.config_file"_L1, {}, {{u"file"_s, path}},
            file.errorString()});
    }
    for (const auto& bytes : file.readAll().split('\n')) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        MM_CHECK(
            set(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed(), settings));
    }
    return {};
}

} // namespace

Result<Settings> readSettings(const QString& path, const QHash<QString, QString>& environment)
{
    Settings settings;
    settings.address = QHostAddress(QHostAddress::LocalHost);
    if (!path.isEmpty()) {
        MM_CHECK(readFile(path, settings));
    }
    for (const auto& setting : known()) {
        const auto value = environment.constFind(setting.name);
        if (value != environment.cend()) {
            MM_CHECK(set(setting.name, *value, settings));
        }
    }
    return settings;
}

} // namespace mm::server
