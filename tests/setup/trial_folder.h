// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/init_temple.h"
#include "models/setup/open_store.h"
#include "models/store/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mm::test {

inline const QString kFounderPassword = QStringLiteral("tulasi kunkuma 7 deepa");

/// What a small temple answers to the set-up's questions, at the least cost of a hash.
inline setup::InitDraft smallTemple()
{
    setup::InitDraft draft;
    draft.temple.code = QStringLiteral("KTL");
    draft.temple.name = QStringLiteral("Sri Durga Temple");
    draft.temple.language = QStringLiteral("kn");
    draft.temple.state = QStringLiteral("KA");
    draft.latitude = QStringLiteral("13.04");
    draft.longitude = QStringLiteral("74.88");
    draft.counterCode = QStringLiteral("C01");
    draft.username = QStringLiteral("lakshmi");
    draft.password = kFounderPassword;
    draft.cost = {1, 8192};
    return draft;
}

/// A data folder below a scratch folder; not there until something makes it.
class TrialFolder
{
public:
    [[nodiscard]] setup::DataFolder data() const
    {
        return setup::DataFolder(m_scratch.filePath(QStringLiteral("deep/data")));
    }
    [[nodiscard]] QString storePath() const { return data().store(); }
    [[nodiscard]] QByteArray bytes() const { return contentOf(storePath()); }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeBytes(const QByteArray& bytes) const
    {
        QFile file(storePath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Runs SQL in the store behind the program's back.
    void meddle(const QByteArray& sql) const
    {
        auto db = store::SqliteConnection::open(storePath(), {});
        QVERIFY(db && (*db)->execute(sql));
    }

private:
    QTemporaryDir m_scratch;
};

inline qint64 numberIn(store::Connection& db, const QByteArray& sql)
{
    store::Query query(db, sql);
    const auto number = query.one([](const store::Row& row) { return row.integer(0); });
    return number ? *number : -1;
}

QString ruleOf(const auto& result)
{
    return result ? QStringLiteral("accepted") : QString(result.error().rule);
}

} // namespace mm::test
