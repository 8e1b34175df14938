// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/file_secret_store.h"
#include "models/identity/key_vault.h"
#include "models/identity/keyring/keyring_secret_store.h"
#include "tests/identity/results.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::ruleOf;

/// Run by without_keyring.sh, where no session bus can be found or started.
class NoKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeyringTheFileKeepsTheKeys()
    {
        QTemporaryDir folder;
        FileSecretStore file(folder.filePath(u"keys.json"_s));
        VERIFY_OK(KeyVault::create()->keepIn(file));
        const Keyring thread;
        KeyringSecretStore keyring(thread, u"temple-1"_s);
        QElapsedTimer timer;
        timer.start();
        const auto moved = moveKeys(file, keyring);
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(ruleOf(moved), u"keyring.unavailable"_s);
        QCOMPARE(moved.error().kind, mm::ErrorKind::Storage);
        VERIFY_OK(file.read(secret::kDataKey));
    }
};

QTEST_GUILESS_MAIN(NoKeyringTest)
#include "no_keyring_test.moc"
