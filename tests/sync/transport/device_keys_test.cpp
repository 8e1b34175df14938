// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clerk/device_keys.h"

#include "models/identity/file_secret_store.h"
#include "models/identity/keyring/keyring_secret_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace mm::sync;
using namespace Qt::StringLiterals;

namespace {

/// What a keyring may do instead of its work.
enum class Mood { Absent, ForgetsAll, ReadsAnother };

class MoodyStore final : public identity::SecretStore
{
public:
    explicit MoodyStore(Mood mood)
        : m_mood(mood)
    { }
    Result<QByteArray> read(const QString&) override
    {
        switch (m_mood) {
        case Mood::Absent:
            return fail(Error{ErrorKind::Storage, "keyring.unavailable"_L1, {}, {}, {}});
        case Mood::ForgetsAll:
            return fail(notFound("secret.missing"_L1));
        case Mood::ReadsAnother:
            break;
        }
        return QByteArray(32, 'x');
    }
    Result<void> write(const QString&, const QByteArray&) override
    {
        if (m_mood == Mood::Absent) {
            return fail(Error{ErrorKind::Storage, "keyring.unavailable"_L1, {}, {}, {}});
        }
        return {};
    }
    Result<void> remove(const QString&) override { return {}; }

private:
    Mood m_mood;
};

KeyringWay moodyWay(Mood mood, bool takesOver)
{
    return {[mood](const QString&) { return std::make_unique<MoodyStore>(mood); }, takesOver};
}

} // namespace

/// Where the key of a counter lies: run inside a session bus where a real gnome-keyring answers.
class DeviceKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<identity::FileSecretStore>(m_folder->filePath(u"keys.json"_s));
        m_device = UuidMaker().nextId<DeviceId>(1);
    }

    void aFileIsTakenOverAndGivenUp()
    {
        const DeviceKey key = keptInFile();
        QVERIFY(m_file->write(u"data_key"_s, "stays").has_value());
        const auto first = deviceKeyOf(*m_file, way(true), m_temple, m_device);
        QVERIFY(first.has_value());
        QCOMPARE(first->publicKey(), key.publicKey());
        QCOMPARE(m_file->read(DeviceKey::kName).error().rule, "secret.missing"_L1);
        QCOMPARE(*m_file->read(u"data_key"_s), QByteArray("stays"));
        // From then on out of the keyring, also for a program that moves nothing.
        const auto next = deviceKeyOf(*m_file, way(false), m_temple, m_device);
        QVERIFY(next.has_value());
        QCOMPARE(next->publicKey(), key.publicKey());
    }

    void aProgramThatMovesNothingLeavesTheFile()
    {
        const DeviceKey key = keptInFile();
        QVERIFY(deviceKeyOf(*m_file, way(false), m_temple, m_device).has_value());
        QVERIFY(m_file->read(DeviceKey::kName).has_value());
        QVERIFY(!way(false).of(m_temple, m_device)->read(DeviceKey::kName).has_value());
    }

    void twoCountersOfOneTempleKeepApart()
    {
        const DeviceKey key = keptInFile();
        QVERIFY(deviceKeyOf(*m_file, way(true), m_temple, m_device).has_value());
        const auto other =
            deviceKeyOf(*m_file, way(true), m_temple, UuidMaker().nextId<DeviceId>(2));
        QCOMPARE(other.error().rule, "sync.no_device_key"_L1);
    }

    void aBadKeyringLosesNothing_data()
    {
        QTest::addColumn<int>("mood");
        QTest::newRow("absent, locked or stuck") << static_cast<int>(Mood::Absent);
        QTest::newRow("forgets all") << static_cast<int>(Mood::ForgetsAll);
        QTest::newRow("reads another") << static_cast<int>(Mood::ReadsAnother);
    }
    void aBadKeyringLosesNothing()
    {
        QFETCH(int, mood);
        const DeviceKey key = keptInFile();
        const auto found =
            deviceKeyOf(*m_file, moodyWay(static_cast<Mood>(mood), true), m_temple, m_device);
        QVERIFY(found.has_value());
        QCOMPARE(found->publicKey(), key.publicKey());
        QVERIFY(m_file->read(DeviceKey::kName).has_value());
    }

    void aKeyringThatDoesNotAnswerIsTold()
    {
        const auto key = deviceKeyOf(*m_file, moodyWay(Mood::Absent, true), m_temple, m_device);
        QCOMPARE(key.error().rule, "sync.key_locked"_L1);
        QCOMPARE(key.error().kind, ErrorKind::Busy);
        QCOMPARE(
            deviceKeyOf(*m_file, {}, m_temple, m_device).error().rule, "sync.no_device_key"_L1);
    }

private:
    DeviceKey keptInFile()
    {
        DeviceKey key = DeviceKey::create();
        if (!key.keepIn(*m_file)) {
            qFatal("the key file takes no key");
        }
        return key;
    }
    KeyringWay way(bool takesOver)
    {
        return {[this](const QString& scope) {
                    return std::make_unique<identity::KeyringSecretStore>(m_keyring, scope);
                },
            takesOver};
    }

    identity::Keyring m_keyring;
    TempleId m_temple = UuidMaker().nextId<TempleId>(1);
    DeviceId m_device;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<identity::FileSecretStore> m_file;
};

QTEST_GUILESS_MAIN(DeviceKeysTest)
#include "device_keys_test.moc"
