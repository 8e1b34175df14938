// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include "models/core/clock.h"
#include "models/upkeep/verify.h"
#include "server/backup/cloud_backup.h"
#include "server/backup/database_tables.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace mm::app {

using namespace Qt::StringLiterals;
using server::CloudBackupContents;

namespace {

constexpr QLatin1StringView kS3("s3:");

Error missing(const QString& setting)
{
    return Error{ErrorKind::Usage, "server.setting_missing"_L1, {}, {{u"setting"_s, setting}}, {}};
}

Result<std::vector<QByteArray>> keysFor(const ServerCall& call)
{
    MM_LET(keys, fieldKeysOf(call.settings));
    if (keys.empty()) {
        return fail(missing(u"MANDIRMITRA_FIELD_KEY_FILE"_s));
    }
    return keys;
}

Result<server::S3Store> storageOf(const ServerCall& call)
{
    const auto& place = call.settings.storage;
    if (!place.isSet()) {
        return fail(missing(u"MANDIRMITRA_S3_URL"_s));
    }
    if (place.key.isEmpty() || place.secret.isEmpty()) {
        return fail(
            missing(place.key.isEmpty() ? u"MANDIRMITRA_S3_KEY"_s : u"MANDIRMITRA_S3_SECRET"_s));
    }
    return server::S3Store(place);
}

/// A file, or an object of the storage that is a file while the command runs.
struct Place
{
    QTemporaryDir folder = {};
    QString object;
    QString file;
};

std::unique_ptr<Place> placeOf(const QString& word)
{
    auto place = std::make_unique<Place>();
    if (word.startsWith(kS3)) {
        place->object = word.sliced(kS3.size());
        place->file = place->folder.filePath(u"backup"_s);
    } else {
        place->file = word;
    }
    return place;
}

Result<std::unique_ptr<Place>> fetched(const ServerCall& call)
{
    auto place = placeOf(call.options.value(u"from"_s));
    if (!place->object.isEmpty()) {
        MM_LET(storage, storageOf(call));
        MM_CHECK(storage.get(place->object, place->file));
    }
    return place;
}

QJsonObject contentsJson(const CloudBackupContents& found)
{
    return {{u"created_at"_s, isoInstant(found.head.createdAt)}, {u"schema"_s, found.head.schema},
        {u"service_schema"_s, found.head.serviceSchema}, {u"temple"_s, found.head.temple},
        {u"tables"_s, found.tables}, {u"rows"_s, found.rows}, {u"receipts"_s, found.receipts},
        {u"bytes"_s, found.fileBytes}};
}

/// Proves the books of one temple as the service sees them.
Result<QJsonObject> proved(server::TenantConnection& db, TempleId temple, const QString& code)
{
    db.workFor(temple);
    MM_LET(checks, upkeep::verifyStore(db));
    for (const auto& check : checks) {
        if (!check.ok) {
            return fail(Error{ErrorKind::Integrity, "server.restore_unsound"_L1, {},
                {{u"code"_s, code}, {u"check"_s, check.name}}, check.detail});
        }
    }
    return QJsonObject{{u"code"_s, code}, {u"checks"_s, int(checks.size())}};
}

} // namespace

Result<QJsonObject> backUp(const ServerCall& call)
{
    MM_LET(keys, keysFor(call));
    MM_LET(owner, connectTo(call.settings.migrationUrl, u"MANDIRMITRA_MIGRATION_URL"_s));
    const auto place = placeOf(call.options.value(u"to"_s));
    if (!place->object.isEmpty()) {
        MM_CHECK(storageOf(call));
    }
    MM_LET(made,
        server::backUpCloud(
            *owner, place->file, keys, call.options.value(u"temple"_s), SystemClock().nowMs()));
    if (!place->object.isEmpty()) {
        MM_LET(storage, storageOf(call));
        MM_CHECK(storage.put(place->object, place->file));
    }
    return contentsJson(made);
}

Result<QJsonObject> checkBackup(const ServerCall& call)
{
    MM_LET(keys, keysFor(call));
    MM_LET(place, fetched(call));
    MM_LET(found, server::checkCloudBackup(place->file, keys));
    return contentsJson(found);
}

Result<QJsonObject> restore(const ServerCall& call)
{
    MM_LET(keys, keysFor(call));
    MM_LET(owner, connectTo(call.settings.migrationUrl, u"MANDIRMITRA_MIGRATION_URL"_s));
    MM_LET(service, tenantConnection(call.settings));
    MM_LET(place, fetched(call));
    MM_LET(restored, server::restoreCloud(*owner, place->file, keys));
    MM_LET(temples, server::allTemples(*owner));
    QJsonArray sound;
    for (const auto& [id, code] : temples) {
        if (restored.head.temple.isEmpty() || restored.head.temple == code) {
            MM_LET(temple, proved(*service, id, code));
            sound.append(temple);
        }
    }
    QJsonObject data = contentsJson(restored);
    data[u"temples"_s] = sound;
    return data;
}

} // namespace mm::app
