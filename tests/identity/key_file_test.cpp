// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/device.h"
#include "models/identity/file_secret_store.h"
#include "tests/identity/results.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::ruleOf;

namespace {

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatItIsGiven()
    {
        FileSecretStore file(path());
        const QByteArray binary("\0\xFF key \n", 8);
        QCOMPARE(ruleOf(file.read(u"data_key"_s)), u"secret.missing"_s);
        VERIFY_OK(file.write(u"data_key"_s, binary));
        VERIFY_OK(file.write(u"device_mark"_s, "mark"));
        QCOMPARE(*FileSecretStore(path()).read(u"data_key"_s), binary);
        VERIFY_OK(file.write(u"data_key"_s, "another"));
        QCOMPARE(*file.read(u"data_key"_s), QByteArray("another"));
        VERIFY_OK(file.remove(u"data_key"_s));
        VERIFY_OK(file.remove(u"data_key"_s));
        QCOMPARE(ruleOf(file.read(u"data_key"_s)), u"secret.missing"_s);
        QCOMPARE(*file.read(u"device_mark"_s), QByteArray("mark"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"keys.json"_s});
    }

    void isReadableByItsOwnerOnly()
    {
        FileSecretStore file(path());
        VERIFY_OK(file.write(u"data_key"_s, "secret"));
        QCOMPARE(QFile::permissions(path()) & kOthers, QFile::Permissions());
        VERIFY_OK(file.write(u"data_key"_s, "secret again"));
        QCOMPARE(QFile::permissions(path()) & kOthers, QFile::Permissions());
    }

    void closesItselfToOthersAgain()
    {
        FileSecretStore file(path());
        VERIFY_OK(file.write(u"data_key"_s, "secret"));
        QVERIFY(QFile::setPermissions(
            path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        VERIFY_OK(file.read(u"data_key"_s));
        QCOMPARE(QFile::permissions(path()) & kOthers, QFile::Permissions());
    }

    void aDamagedFileIsSaidAndNotWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{ \"format\": 1, \"secr");
        QTest::newRow("other JSON") << QByteArray("{ \"a\": 1 }");
        QTest::newRow("a newer format") << QByteArray("{ \"format\": 2, \"secrets\": {} }");
        QTest::newRow("zeros") << QByteArray(200, '\0');
    }

    void aDamagedFileIsSaidAndNotWrittenOver()
    {
        QFETCH(QByteArray, content);
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(content);
        raw.close();
        FileSecretStore file(path());
        QCOMPARE(ruleOf(file.read(u"data_key"_s)), u"key_file.damaged"_s);
        QCOMPARE(ruleOf(file.write(u"data_key"_s, "x")), u"key_file.damaged"_s);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QCOMPARE(raw.readAll(), content);
    }

    void aSpoiltSecretIsDamage()
    {
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write("{ \"format\": 1, \"secrets\": { \"data_key\": \"!!!\" } }");
        raw.close();
        QCOMPARE(ruleOf(FileSecretStore(path()).read(u"data_key"_s)), u"key_file.damaged"_s);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        FileSecretStore file(m_folder->filePath(u"no/such/keys.json"_s));
        QCOMPARE(ruleOf(file.write(u"data_key"_s, "x")), u"key_file.not_writable"_s);
    }

    void theStoreIsKnownAgainByItsMark()
    {
        FileSecretStore file(path());
        mm::UuidMaker ids;
        const Device device =
            newDevice(ids.nextId<mm::TempleId>(1), ids.nextId<mm::DeviceId>(1), u"C01"_s);
        QCOMPARE(device.dbEpoch.size(), 16);
        QCOMPARE(*compareDevice(file, device), DeviceMatch::Unmarked);
        VERIFY_OK(rememberDevice(file, device));
        QCOMPARE(*compareDevice(file, device), DeviceMatch::Same);
        Device restored = device;
        restored.dbEpoch = newDevice(device.temple, device.id, u"C01"_s).dbEpoch;
        QCOMPARE(*compareDevice(file, restored), DeviceMatch::Forked);
        Device other = device;
        other.id = ids.nextId<mm::DeviceId>(1);
        QCOMPARE(*compareDevice(file, other), DeviceMatch::Forked);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"keys.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "key_file_test.moc"
