// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/enrol.h"

#include "models/accounts/chart.h"
#include "models/audit/audit.h"
#include "models/identity/file_secret_store.h"
#include "models/identity/temple.h"
#include "models/setup/new_store_file.h"
#include "models/setup/store_clock.h"
#include "models/store/crash_point.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "sync/clerk/joining_file.h"
#include "sync/clerk/refusals.h"
#include "sync/local/device_mark.h"
#include "sync/local/memo.h"
#include "sync/protocol/devices.h"
#include "sync/protocol/envelope.h"
#include "sync/transport/device_key.h"

#include <QFile>

namespace mm::sync {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr qint64 kRegisterDeadlineMs = 30'000;
/// Codes that are tried when nobody chose one.
constexpr qsizetype kMostTried = 20;

Result<protocol::DeviceReply> askToRegister(
    const ServiceAddress& address, QLatin1StringView path, const QByteArray& body)
{
    MM_LET(client, HttpClient::open(address));
    HttpClient::Question question;
    question.path = path;
    question.body = body;
    question.deadlineMs = kRegisterDeadlineMs;
    const Reply reply = client->askAndWait(question);
    if (reply.kind != Reply::Kind::Answered || !reply.isJson || reply.status < 200
        || reply.status > 299) {
        return fail(errorOf(reply));
    }
    MM_LET(envelope, protocol::openEnvelope(reply.body));
    return protocol::decodeDeviceReply(envelope.data);
}

Result<void> noteRegistered(
    store::Connection& db, const Clock& clock, const ServiceAddress& address, const QString& code)
{
    Query query(db, "UPDATE sync_device SET registered_at = :now");
    query.bind("now", clock.nowMs());
    MM_CHECK(query.run());
    MM_CHECK(upkeep::writeInfo(db, memo::kServer, address.url.toString()));
    MM_CHECK(upkeep::writeInfo(db, memo::kTempleCode, code));
    MM_CHECK(upkeep::clearInfo(db, memo::kForked));
    MM_CHECK(upkeep::clearInfo(db, upkeep::info::kReplaces));
    MM_CHECK(upkeep::clearInfo(db, memo::kRetry));
    MM_CHECK(upkeep::clearInfo(db, memo::kToldThrough));
    return address.caFile.isEmpty() ? upkeep::clearInfo(db, memo::kCaFile)
                                    : upkeep::writeInfo(db, memo::kCaFile, address.caFile);
}

/// Everything in one transaction: the store is there whole, or not at all.
Result<void> makeStore(const QString& path, const JoinDraft& draft, const ServiceAddress& address,
    const identity::Device& device)
{
    MM_LET(clock, setup::clockFor(draft.hasTestClock));
    MM_LET(db, store::SqliteConnection::open(path, {.create = true}));
    MM_CHECK(store::migrate(*db, store::knownMigrations(), clock->nowMs()));
    MM_LET(transaction, store::Transaction::begin(*db));
    MM_CHECK(identity::insertDevice(*db, device));
    if (draft.hasTestClock) {
        MM_CHECK(setup::markTestStore(*db));
    }
    MM_CHECK(noteRegistered(*db, *clock, address, draft.templeCode));
    MM_CHECK(upkeep::writeInfo(*db, memo::kJoining, u"1"_s));
    return transaction.commit();
}

Result<bool> isJoining(const setup::DataFolder& folder, JoinedCounter& counter)
{
    MM_LET(db, store::SqliteConnection::open(folder.store(), {}));
    MM_LET(joining, upkeep::readInfo(*db, memo::kJoining));
    MM_LET(device, identity::readDevice(*db));
    identity::FileSecretStore secrets(folder.keys());
    counter = {device.temple, device.id, device.code,
        secrets.read(identity::secret::kDataKey).has_value()};
    return joining.has_value();
}

/// What the service gave, put into place: the store last.
Result<bool> install(const setup::DataFolder& folder, const JoinDraft& draft,
    const ServiceAddress& address, const JoiningFile& joining,
    const protocol::DeviceReply& registered)
{
    const identity::Device device{
        registered.temple, registered.device, registered.counterCode, joining.dbEpoch, {}};
    MM_LET(file, setup::NewStoreFile::in(folder));
    MM_CHECK(makeStore(file.storePath(), draft, address, device));
    identity::FileSecretStore secrets(file.keysPath());
    MM_CHECK(joining.key.keepIn(secrets));
    const bool hasKeys = !registered.sealedDataKey.isEmpty();
    if (hasKeys) {
        MM_LET(dataKey, joining.key.openSealed(registered.sealedDataKey));
        MM_CHECK(secrets.write(identity::secret::kDataKey, dataKey));
        identity::wipe(dataKey);
    }
    MM_CHECK(markDevice(secrets, folder.path(), device));
    MM_CHECK(file.finish());
    return hasKeys;
}

} // namespace

Result<JoinedCounter> joinTemple(const setup::DataFolder& folder, const JoinDraft& draft)
{
    MM_LET(address, parseAddress(draft.server, draft.caFile));
    MM_LET(code, identity::parseCounterCode(draft.counterCode, u"counter"_s));
    if (folder.holdsStore()) {
        JoinedCounter counter;
        MM_LET(goesOn, isJoining(folder, counter));
        if (!goesOn) {
            return fail(Error{ErrorKind::Conflict, "setup.store_exists"_L1, {},
                {{u"folder"_s, folder.path()}}, {}});
        }
        JoiningFile::remove(folder);
        return counter;
    }
    MM_LET(joining, JoiningFile::openOrMake(folder, draft.server, draft.templeCode, code));
    protocol::RegisterDevice ask;
    ask.templeCode = draft.templeCode;
    ask.invitation = draft.invitation;
    ask.username = draft.invitation.isEmpty() ? draft.username : QString();
    ask.password = draft.invitation.isEmpty() ? draft.password : QString();
    ask.device = joining.device;
    ask.counterCode = code;
    ask.name = u"Counter "_s + code;
    ask.publicKey = joining.key.publicKey();
    ask.dbEpoch = joining.dbEpoch;
    ask.app = QStringLiteral(MM_VERSION);
    MM_LET(registered, askToRegister(address, protocol::kRegister, protocol::encode(ask)));
    MM_LET(hasKeys, install(folder, draft, address, joining, registered));
    JoiningFile::remove(folder);
    return JoinedCounter{registered.temple, registered.device, registered.counterCode, hasKeys};
}

Result<void> finishJoining(store::Desk& desk)
{
    MM_LET(unit, store::UnitOfWork::begin(desk));
    const auto count = [&desk](const QByteArray& sql) {
        Query query(desk.db, sql);
        query.bind("code", desk.counterCode);
        return query.one([](const Row& row) { return row.integer(0); });
    };
    MM_LET(counters, count("SELECT count(*) FROM counters WHERE code = :code"));
    MM_LET(before, count("SELECT count(*) FROM ledgers WHERE :code <> ''"));
    if (counters == 0) {
        MM_CHECK(identity::insertCounter(unit, u"Counter "_s + desk.counterCode));
    }
    MM_CHECK(accounts::ensureCounterCash(unit, desk.counterCode));
    MM_LET(after, count("SELECT count(*) FROM ledgers WHERE :code <> ''"));
    if (counters == 0 || after > before) {
        MM_CHECK(audit::finish(unit,
            {"counter.open"_L1, "counters"_L1, desk.device.uuid, {},
                QJsonObject{{u"code"_s, desk.counterCode}}}));
    }
    MM_CHECK(upkeep::clearInfo(desk.db, memo::kJoining));
    return unit.commit();
}

namespace {

/// The store of a device that is taken to be two becomes another device: ids of operations stay,
/// so that what the service has already counts once.
Result<void> becomeAnother(setup::OpenStore& store, const protocol::DeviceReply& registered,
    const identity::Device& device, const ServiceAddress& address)
{
    auto& db = *store.connection;
    MM_LET(transaction, store::Transaction::begin(db));
    Query query(db, "UPDATE sync_device SET device_id = :device, code = :code, db_epoch = :epoch");
    query.bind("device", device.id)
        .bind("code", device.code)
        .bind("epoch", store::Bytes{device.dbEpoch});
    MM_CHECK(query.run());
    Query waiting(
        db, "UPDATE sync_outbox SET state = 0, attempts = 0, next_try_at = 0 WHERE state = 2");
    MM_CHECK(waiting.run());
    // What a twin sent under the name of both did not come while it was this one's own name.
    MM_CHECK(upkeep::writeInfo(db, memo::kSnapshotAt, QString()));
    MM_CHECK(upkeep::clearInfo(db, memo::kSnapshotResume));
    // Numbers of the former series are given elsewhere, if at all.
    Query series(db, "DELETE FROM series WHERE code <> :code");
    series.bind("code", device.code);
    MM_CHECK(series.run());
    MM_CHECK(upkeep::clearInfo(db, upkeep::info::kRestoredSeries));
    MM_CHECK(noteRegistered(db, *store.clock, address, registered.templeCode));
    MM_CHECK(transaction.commit());
    store.device = device;
    store.device.registeredAt = store.clock->nowMs();
    return {};
}

/// The till of the new code. The counter itself comes from the service, which has made it.
Result<void> openTill(store::Desk& desk, const QString& formerCode)
{
    MM_LET(unit, store::UnitOfWork::begin(desk));
    MM_CHECK(accounts::ensureCounterCash(unit, desk.counterCode));
    MM_CHECK(audit::finish(unit,
        {"counter.recode"_L1, "counters"_L1, desk.device.uuid, QJsonObject{{u"code"_s, formerCode}},
            QJsonObject{{u"code"_s, desk.counterCode}}}));
    return unit.commit();
}

/// What the service knows this store as, with the proof where its key is still here.
Result<void> nameReplaced(store::Connection& db, identity::SecretStore& secrets,
    const KeyringWay& keyring, TempleId temple, protocol::RegisterDevice& ask)
{
    MM_LET(text, upkeep::readInfo(db, upkeep::info::kReplaces));
    const QStringList parts = text.value_or(QString()).split(u' ');
    const auto replaced = DeviceId::fromString(parts.value(0));
    if (!replaced) {
        return {};
    }
    ask.replaces = *replaced;
    ask.replacesEpoch = QByteArray::fromHex(parts.value(1).toLatin1());
    if (const auto key = deviceKeyOf(secrets, {.open = keyring.open}, temple, *replaced)) {
        ask.replacesProof =
            key->sign(protocol::replacementText(ask.replaces, ask.device, ask.publicKey));
    }
    return {};
}

/// The codes to ask for: what a person chose, or those that nobody here has heard of.
Result<QStringList> wantedCodes(store::Connection& db, const QString& chosen)
{
    if (!chosen.isEmpty()) {
        MM_LET(code, identity::parseCounterCode(chosen, u"counter"_s));
        return QStringList{code};
    }
    Query query(db, "SELECT code FROM counters");
    MM_LET(known, query.all([](const Row& row) { return row.text(0); }));
    QStringList free;
    for (int number = 1; free.size() < kMostTried; ++number) {
        const QString code = u"C%1"_s.arg(number, 2, 10, QChar(u'0'));
        if (std::ranges::find(known, code) == known.end()) {
            free.append(code);
        }
    }
    return free;
}

Result<void> rehomeUnder(setup::OpenStore& store, const RegisterDraft& draft,
    const ServiceAddress& address, const KeyringWay& keyring, const QString& templeCode,
    const QString& code)
{
    MM_LET(joining,
        JoiningFile::openOrMake(store.folder, draft.server, templeCode, code, store.device.id));
    identity::FileSecretStore secrets(store.folder.keys());
    protocol::RegisterDevice ask;
    ask.templeCode = templeCode;
    ask.invitation = draft.invitation;
    ask.username = draft.invitation.isEmpty() ? draft.username : QString();
    ask.password = draft.invitation.isEmpty() ? draft.password : QString();
    ask.device = joining.device;
    ask.counterCode = code;
    ask.name = u"Counter "_s + code;
    ask.publicKey = joining.key.publicKey();
    ask.dbEpoch = joining.dbEpoch;
    ask.app = QStringLiteral(MM_VERSION);
    MM_CHECK(nameReplaced(*store.connection, secrets, keyring, store.device.temple, ask));
    MM_LET(registered, askToRegister(address, protocol::kRegister, protocol::encode(ask)));
    const QString formerCode = store.device.code;
    const identity::Device device{
        store.device.temple, registered.device, registered.counterCode, joining.dbEpoch, {}};
    MM_CHECK(joining.key.keepIn(secrets));
    // Before the store says so: cut off in between, it still stands apart and asks the same again.
    MM_CHECK(markDevice(secrets, store.folder.path(), device));
    MM_CRASH_POINT("sync.rehome.marked");
    MM_CHECK(becomeAnother(store, registered, device, address));
    JoiningFile::remove(store.folder);
    MM_LET(desk, store.desk());
    return openTill(desk, formerCode);
}

Result<void> rehome(setup::OpenStore& store, const RegisterDraft& draft,
    const ServiceAddress& address, const KeyringWay& keyring, const QString& templeCode)
{
    MM_LET(codes, wantedCodes(*store.connection, draft.counterCode));
    Result<void> done;
    for (const auto& code : codes) {
        done = rehomeUnder(store, draft, address, keyring, templeCode, code);
        if (done || done.error().rule != "device.code_taken"_L1) {
            break;
        }
    }
    return done;
}

Result<void> adopt(setup::OpenStore& store, const RegisterDraft& draft,
    const ServiceAddress& address, const identity::Temple& temple)
{
    identity::FileSecretStore secrets(store.folder.keys());
    std::array<identity::SecretStore*, 1> places{&secrets};
    auto known = DeviceKey::read(places);
    DeviceKey key = known ? std::move(*known) : DeviceKey::create();
    // Kept before anybody is asked: after a cut the same key asks again.
    MM_CHECK(key.keepIn(secrets));
    auto dataKey = secrets.read(identity::secret::kDataKey);
    if (!dataKey && dataKey.error().kind != ErrorKind::NotFound) {
        return fail(dataKey.error());
    }
    protocol::AdoptTemple ask;
    ask.invitation = draft.invitation;
    ask.temple = temple.id;
    ask.templeCode = temple.code;
    ask.templeName = temple.name;
    ask.device = store.device.id;
    ask.counterCode = store.device.code;
    ask.name = u"Counter "_s + store.device.code;
    ask.publicKey = key.publicKey();
    ask.dbEpoch = store.device.dbEpoch;
    ask.app = QStringLiteral(MM_VERSION);
    ask.dataKey = dataKey.value_or(QByteArray());
    MM_CHECK(askToRegister(address, protocol::kAdopt, protocol::encode(ask)));
    MM_CHECK(markDevice(secrets, store.folder.path(), store.device));
    MM_LET(transaction, store::Transaction::begin(*store.connection));
    MM_CHECK(noteRegistered(*store.connection, *store.clock, address, temple.code));
    MM_CHECK(transaction.commit());
    store.device.registeredAt = store.clock->nowMs();
    return {};
}

} // namespace

Result<void> registerTemple(
    setup::OpenStore& store, const RegisterDraft& draft, const KeyringWay& keyring)
{
    MM_LET(address, parseAddress(draft.server, draft.caFile));
    MM_LET(temple, identity::readTemple(*store.connection));
    if (!store.device.registeredAt) {
        return adopt(store, draft, address, temple);
    }
    identity::FileSecretStore secrets(store.folder.keys());
    MM_LET(forked, upkeep::readInfo(*store.connection, memo::kForked));
    MM_LET(itself, isMarkedDevice(secrets, store.folder.path(), store.device));
    if (itself && !forked) {
        return fail(Error{ErrorKind::Conflict, "sync.registered_already"_L1, {}, {}, {}});
    }
    return rehome(store, draft, address, keyring, temple.code);
}

} // namespace mm::sync
