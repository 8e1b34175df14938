// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/file_secret_store.h"
#include "models/identity/recovery_key.h"
#include "models/identity/temple_keys.h"
#include "tests/identity/results.h"
#include "tests/support/test_desk.h"

#include <QFile>

#include <array>

using namespace mm;
using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::kCheap;
using mm::test::ruleOf;
using mm::test::TestDesk;

namespace {

/// A temple with keys in its store, and a counter's key file beside it.
class KeyedTemple
{
public:
    KeyedTemple()
        : m_recoveryKey(makeRecoveryKey())
        , m_vault(KeyVault::create())
        , m_file(path())
    {
        const auto done = m_desk.run([&](store::UnitOfWork& unit) -> Result<void> {
            MM_LET(keys, m_vault->sealedUnder(m_recoveryKey, kCheap));
            MM_CHECK(insertKeys(unit, keys));
            return unit.closeOperation("keys.create"_L1, unit.today());
        });
        if (!done || !m_vault->keepIn(m_file)) {
            qFatal("no keyed temple");
        }
    }
    TestDesk& desk() { return m_desk; }
    KeyVault& vault() { return *m_vault; }
    FileSecretStore& file() { return m_file; }
    [[nodiscard]] QString recoveryKey() const { return m_recoveryKey; }
    [[nodiscard]] QString path() const { return m_desk.path() + u".keys.json"_s; }
    Result<std::unique_ptr<KeyVault>> open()
    {
        const std::array<SecretStore*, 1> places{&m_file};
        return openVault(m_desk.db(), places);
    }

private:
    TestDesk m_desk;
    QString m_recoveryKey;
    std::unique_ptr<KeyVault> m_vault;
    FileSecretStore m_file;
};

/// A place that loses what it is given.
class ForgetfulStore final : public SecretStore
{
public:
    Result<QByteArray> read(const QString&) override { return QByteArray("something else"); }
    Result<void> write(const QString&, const QByteArray&) override { return {}; }
    Result<void> remove(const QString&) override { return {}; }
};

/// A keyring that nobody answers for.
class AbsentStore final : public SecretStore
{
public:
    Result<QByteArray> read(const QString&) override { return fail(absent()); }
    Result<void> write(const QString&, const QByteArray&) override { return fail(absent()); }
    Result<void> remove(const QString&) override { return fail(absent()); }

private:
    static Error absent() { return {ErrorKind::Storage, "keyring.unavailable"_L1, {}, {}, {}}; }
};

} // namespace

class KeyVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensAgain()
    {
        const auto vault = KeyVault::create();
        const QByteArray pan = "ABCPE1234F";
        const auto sealed = vault->seal(pan, "devotees.pan");
        VERIFY_OK(sealed);
        QVERIFY(!sealed->contains(pan));
        QVERIFY(*vault->seal(pan, "devotees.pan") != *sealed);
        QCOMPARE(*vault->open(*sealed, "devotees.pan"), pan);
        QCOMPARE(*vault->open(*vault->seal({}, "x"), "x"), QByteArray());
    }

    void everyChangeOfASealedFieldIsNoticed()
    {
        const auto vault = KeyVault::create();
        const QByteArray sealed = *vault->seal("ABCPE1234F", "devotees.pan");
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            for (const unsigned flip : {1U, 64U}) {
                QByteArray changed = sealed;
                changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ flip);
                QCOMPARE(ruleOf(vault->open(changed, "devotees.pan")), u"sealed.tampered"_s);
            }
            QCOMPARE(ruleOf(vault->open(sealed.left(at), "devotees.pan")), u"sealed.tampered"_s);
        }
        QCOMPARE(ruleOf(vault->open(sealed + 'x', "devotees.pan")), u"sealed.tampered"_s);
        QCOMPARE(ruleOf(vault->open(sealed, "receipts.pan")), u"sealed.tampered"_s);
        QCOMPARE(ruleOf(KeyVault::create()->open(sealed, "devotees.pan")), u"sealed.tampered"_s);
    }

    void hashesFindEqualFieldsOfOneTempleOnly()
    {
        const auto vault = KeyVault::create();
        QCOMPARE(vault->hash("ABCPE1234F"), vault->hash("ABCPE1234F"));
        QCOMPARE(vault->hash("ABCPE1234F").size(), 32);
        QVERIFY(vault->hash("ABCPE1234F") != vault->hash("ABCPE1234G"));
        QVERIFY(vault->hash("ABCPE1234F") != KeyVault::create()->hash("ABCPE1234F"));
    }

    void signaturesHoldForWhatWasSigned()
    {
        const auto vault = KeyVault::create();
        const QByteArray message = "C01/2627/000124|100100|2026-11-22";
        const QByteArray signature = vault->sign(message);
        QCOMPARE(signature.size(), 64);
        QVERIFY(signatureHolds(vault->publicKey(), message, signature));
        QVERIFY(!signatureHolds(vault->publicKey(), message + '0', signature));
        QVERIFY(!signatureHolds(KeyVault::create()->publicKey(), message, signature));
        QVERIFY(!signatureHolds(vault->publicKey(), message, signature.left(63)));
        QVERIFY(!signatureHolds({}, message, signature));
    }

    void theCounterOpensItsKeysEveryDay()
    {
        KeyedTemple temple;
        const QByteArray sealed = *temple.vault().seal("4821", "x");
        const auto opened = temple.open();
        VERIFY_OK(opened);
        QCOMPARE(*(*opened)->open(sealed, "x"), QByteArray("4821"));
        QCOMPARE((*opened)->hash("pan"), temple.vault().hash("pan"));
        QCOMPARE((*opened)->publicKey(), temple.vault().publicKey());
        QCOMPARE((*opened)->sign("m"), temple.vault().sign("m"));
        QCOMPARE((*opened)->backupKey().toBytes(), temple.vault().backupKey().toBytes());
    }

    void theRecoverySheetOpensThemOnAnotherComputer()
    {
        KeyedTemple temple;
        const QByteArray sealed = *temple.vault().seal("4821", "x");
        VERIFY_OK(temple.file().remove(secret::kDataKey));
        QCOMPARE(ruleOf(temple.open()), u"keys.no_copy"_s);
        const QString typed = temple.recoveryKey().toLower().remove(u'-');
        const auto recovered = recoverVault(temple.desk().db(), typed);
        VERIFY_OK(recovered);
        QCOMPARE(*(*recovered)->open(sealed, "x"), QByteArray("4821"));
        VERIFY_OK((*recovered)->keepIn(temple.file()));
        VERIFY_OK(temple.open());
    }

    void anotherSheetOpensNothing()
    {
        KeyedTemple temple;
        const auto refused = recoverVault(temple.desk().db(), makeRecoveryKey());
        QCOMPARE(ruleOf(refused), u"recovery_key.wrong"_s);
        QCOMPARE(refused.error().kind, ErrorKind::AuthFailed);
        QString mistyped = temple.recoveryKey();
        mistyped[0] = mistyped[0] == u'7' ? u'8' : u'7';
        QCOMPARE(ruleOf(recoverVault(temple.desk().db(), mistyped)), u"recovery_key.mistyped"_s);
    }

    void aNewSheetReplacesTheOldOne()
    {
        KeyedTemple temple;
        const auto renewed = temple.desk().run([&](store::UnitOfWork& unit) {
            return renewRecoveryKey(unit, temple.vault(), kCheap);
        });
        VERIFY_OK(renewed);
        VERIFY_OK(recoverVault(temple.desk().db(), *renewed));
        QCOMPARE(ruleOf(recoverVault(temple.desk().db(), temple.recoveryKey())),
            u"recovery_key.wrong"_s);
        VERIFY_OK(temple.open());
        temple.desk().allowOnly({u"settings.manage"_s});
        QCOMPARE(ruleOf(temple.desk().run([&](store::UnitOfWork& unit) {
            return renewRecoveryKey(unit, temple.vault(), kCheap);
        })),
            u"permission.denied"_s);
    }

    void theKeysOfAnotherTempleAreRefused()
    {
        KeyedTemple temple;
        VERIFY_OK(KeyVault::create()->keepIn(temple.file()));
        QCOMPARE(ruleOf(temple.open()), u"keys.mismatch"_s);
        VERIFY_OK(temple.file().write(secret::kDataKey, "short"));
        QCOMPARE(ruleOf(temple.open()), u"keys.mismatch"_s);
    }

    void aStoreWithoutKeysSaysSo()
    {
        TestDesk desk;
        QCOMPARE(ruleOf(openVault(desk.db(), {})), u"keys.missing"_s);
    }

    void nothingSecretLiesInTheStore()
    {
        KeyedTemple temple;
        const QByteArray dataKey = *temple.file().read(secret::kDataKey);
        QCOMPARE(dataKey.size(), 32);
        QFile store(temple.desk().path());
        QFile wal(temple.desk().path() + u"-wal"_s);
        QVERIFY(store.open(QIODevice::ReadOnly) && wal.open(QIODevice::ReadOnly));
        const QByteArray bytes = store.readAll() + wal.readAll();
        QVERIFY(bytes.contains(temple.vault().publicKey()));
        QVERIFY(!bytes.contains(dataKey));
        QVERIFY(!bytes.contains(temple.recoveryKey().remove(u'-').left(24).toLatin1()));
    }

    void keysMoveOnlyWhenTheyArrived()
    {
        KeyedTemple temple;
        FileSecretStore other(temple.path() + u"2"_s);
        ForgetfulStore forgetful;
        AbsentStore absent;
        QCOMPARE(ruleOf(moveKeys(temple.file(), forgetful)), u"keys.not_kept"_s);
        QCOMPARE(ruleOf(moveKeys(temple.file(), absent)), u"keyring.unavailable"_s);
        VERIFY_OK(temple.open());
        VERIFY_OK(moveKeys(temple.file(), other));
        QCOMPARE(ruleOf(temple.open()), u"keys.no_copy"_s);
        const std::array<SecretStore*, 2> places{&temple.file(), &other};
        VERIFY_OK(openVault(temple.desk().db(), places));
        const std::array<SecretStore*, 2> keyring{&temple.file(), &absent};
        QCOMPARE(ruleOf(openVault(temple.desk().db(), keyring)), u"keyring.unavailable"_s);
    }
};

QTEST_GUILESS_MAIN(KeyVaultTest)
#include "key_vault_test.moc"
