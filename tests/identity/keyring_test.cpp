// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/hand_over.h"
#include "models/identity/file_secret_store.h"
#include "models/identity/key_vault.h"
#include "models/identity/keyring/keyring_secret_store.h"
#include "tests/identity/results.h"

#include <QSemaphore>
#include <QTemporaryDir>

using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::ruleOf;

/// Run by with_keyring.sh, inside a session bus of its own where a real gnome-keyring answers.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven()
    {
        const QByteArray binary("\0\xFF key \n", 8);
        QCOMPARE(ruleOf(m_keyring.read(u"data_key"_s)), u"secret.missing"_s);
        VERIFY_OK(m_keyring.write(u"data_key"_s, binary));
        VERIFY_OK(m_keyring.read(u"data_key"_s));
        QCOMPARE(*m_keyring.read(u"data_key"_s), binary);
        VERIFY_OK(m_keyring.write(u"data_key"_s, "another"));
        QCOMPARE(*m_keyring.read(u"data_key"_s), QByteArray("another"));
        VERIFY_OK(m_keyring.remove(u"data_key"_s));
        VERIFY_OK(m_keyring.remove(u"data_key"_s));
        QCOMPARE(ruleOf(m_keyring.read(u"data_key"_s)), u"secret.missing"_s);
    }

    void theKeysOfTheCounterMoveThereAndBack()
    {
        QTemporaryDir folder;
        FileSecretStore file(folder.filePath(u"keys.json"_s));
        VERIFY_OK(KeyVault::create()->keepIn(file));
        const QByteArray dataKey = *file.read(secret::kDataKey);
        VERIFY_OK(moveKeys(file, m_keyring));
        QCOMPARE(ruleOf(file.read(secret::kDataKey)), u"secret.missing"_s);
        QCOMPARE(*m_keyring.read(secret::kDataKey), dataKey);
        VERIFY_OK(moveKeys(m_keyring, file));
        QCOMPARE(*file.read(secret::kDataKey), dataKey);
        QCOMPARE(ruleOf(m_keyring.read(secret::kDataKey)), u"secret.missing"_s);
    }

    void twoTemplesOnOneComputerKeepApart()
    {
        KeyringSecretStore other(m_thread, u"temple-2"_s);
        VERIFY_OK(m_keyring.write(u"data_key"_s, "one"));
        QCOMPARE(ruleOf(other.read(u"data_key"_s)), u"secret.missing"_s);
        VERIFY_OK(m_keyring.remove(u"data_key"_s));
    }

    void nobodyWaitsLongerThanTheTimeOut()
    {
        KeyringSecretStore hurried(m_thread, u"temple-3"_s, std::chrono::milliseconds(0));
        QSemaphore gate;
        holdUp(gate);
        QCOMPARE(ruleOf(hurried.read(u"data_key"_s)), u"keyring.unavailable"_s);
        gate.release();
    }

    void whatCameTooLateDisturbsNothing()
    {
        KeyringSecretStore hurried(m_thread, u"temple-4"_s, std::chrono::milliseconds(0));
        QSemaphore gate;
        holdUp(gate);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(ruleOf(hurried.write(u"data_key"_s, "late")), u"keyring.unavailable"_s);
        }
        gate.release();
        VERIFY_OK(m_keyring.write(u"data_key"_s, "in time"));
        QCOMPARE(*m_keyring.read(u"data_key"_s), QByteArray("in time"));
        VERIFY_OK(m_keyring.remove(u"data_key"_s));
    }

private:
    /// The keyring does nothing until the gate opens.
    void holdUp(QSemaphore& gate)
    {
        mm::handOver(m_thread.worker(), [&gate] { gate.acquire(); });
    }

    Keyring m_thread;
    KeyringSecretStore m_keyring{m_thread, u"temple-1"_s};
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
