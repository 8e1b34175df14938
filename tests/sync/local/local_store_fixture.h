// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audit.h"
#include "models/store/tables.h"
#include "models/upkeep/verify.h"
#include "sync/local/device_mark.h"
#include "sync/local/event_ring.h"
#include "sync/local/local_store.h"
#include "sync/local/memo.h"
#include "sync/local/quarantine.h"
#include "sync/protocol/envelope.h"
#include "tests/support/test_desk.h"

#include <QTest>

#define VERIFY_OK(expr)                                                                            \
    do {                                                                                           \
        const auto& mmVerified = (expr);                                                           \
        QVERIFY2(mmVerified,                                                                       \
            mmVerified                                                                             \
                ? ""                                                                               \
                : qPrintable(QString(mmVerified.error().rule) + mmVerified.error().detail));       \
    } while (false)

namespace mm::test {

inline constexpr qint64 kDayMs = 86'400'000;

/// Secrets of a test.
class PocketSecrets final : public identity::SecretStore
{
public:
    Result<QByteArray> read(const QString& name) override
    {
        const auto found = m_secrets.find(name);
        if (found == m_secrets.end()) {
            return fail(notFound(QLatin1StringView("secret.missing")));
        }
        return found->second;
    }
    Result<void> write(const QString& name, const QByteArray& secret) override
    {
        m_secrets[name] = secret;
        return {};
    }
    Result<void> remove(const QString& name) override
    {
        m_secrets.erase(name);
        return {};
    }

private:
    std::map<QString, QByteArray> m_secrets;
};

/// A counter's side on a real store, and what its service answers.
class LocalStoreFixture : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<TestDesk> m_desk;
    QTemporaryDir m_folder;
    PocketSecrets m_secrets;
    std::unique_ptr<sync::LocalStore> m_store;

    void openStore();
    Uuid addSetting(const QString& key, const QString& value);
    void changeSetting(const Uuid& id, const QString& value);
    QString valueOf(const Uuid& id);
    [[nodiscard]] qint64 state(qint64 seq);
    void meet(qint64 head, const QString& epoch = QStringLiteral("e1"), qint64 yourLast = 0);
    sync::PushBatch batch(qint64 operations = 500);
    void answer(
        const sync::PushBatch& sent, std::vector<protocol::OpResult> results, qint64 head = 0);
    protocol::ChangesPage page(qint64 from, qint64 to, qint64 head);
    void addRow(protocol::ChangesPage& page, const Uuid& id, const QString& key,
        const QString& value, qint64 seq);
    Result<sync::PageFacts> take(const protocol::ChangesPage& page);
};

} // namespace mm::test
