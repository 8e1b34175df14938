// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/log_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace mm;
using namespace mm::app;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTest, "mm.test", QtInfoMsg)

constexpr qint64 kNow = 1'795'321'800'000;

QList<QJsonObject> linesOf(const QString& path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
            lines << QJsonDocument::fromJson(line).object();
        }
    }
    return lines;
}

} // namespace

/// The program's diary.
class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsOneObject();
    void threadsDoNotMixTheirLines();
    void itIsCutIntoPieces();
    void aFolderThatCannotBeWrittenIsNoTrouble();
};

void LogFileTest::everyMessageIsOneObject()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log/m.jsonl"_s);
    const FixedClock clock(kNow);
    {
        const LogFile log(path, clock);
        qCInfo(lcTest, "two\nlines \"quoted\"");
        qCWarning(lcTest, "%s", "store.full");
    }
    const auto lines = linesOf(path);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].value(u"message"_s).toString(), u"two\nlines \"quoted\""_s);
    QCOMPARE(lines[0].value(u"level"_s).toString(), u"info"_s);
    QCOMPARE(lines[0].value(u"category"_s).toString(), u"mm.test"_s);
    QCOMPARE(lines[0].value(u"at"_s).toString(), isoInstant(kNow));
    QCOMPARE(lines[1].value(u"level"_s).toString(), u"warning"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup),
        QFileDevice::Permissions());
}

void LogFileTest::threadsDoNotMixTheirLines()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.jsonl"_s);
    const FixedClock clock(kNow);
    constexpr int kThreads = 4;
    constexpr int kLines = 200;
    {
        const LogFile log(path, clock);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < kThreads; ++i) {
            threads.emplace_back(QThread::create([] {
                for (int line = 0; line < kLines; ++line) {
                    qCInfo(lcTest, "line %d", line);
                }
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads) {
            QVERIFY(thread->wait());
        }
    }
    const auto lines = linesOf(path);
    QCOMPARE(lines.size(), kThreads * kLines);
    for (const auto& line : lines) {
        QVERIFY(line.value(u"message"_s).toString().startsWith(u"line "_s));
    }
}

void LogFileTest::itIsCutIntoPieces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.jsonl"_s);
    const FixedClock clock(kNow);
    {
        LogFile log(path, clock);
        const QString long64k(64 * 1024, u'x');
        for (int i = 0; i < 150; ++i) {
            log.write(QtInfoMsg, u"mm.test"_s, long64k);
        }
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files,
        (QStringList{
            u"m.jsonl"_s, u"m.jsonl.1"_s, u"m.jsonl.2"_s, u"m.jsonl.3"_s, u"m.jsonl.4"_s}));
    for (const QString& name : files) {
        QVERIFY(QFileInfo(folder.filePath(name)).size() <= LogFile::kLongest + 70'000);
        QVERIFY(!linesOf(folder.filePath(name)).last().isEmpty());
    }
}

void LogFileTest::aFolderThatCannotBeWrittenIsNoTrouble()
{
    const FixedClock clock(kNow);
    LogFile log(u"/proc/nowhere/m.jsonl"_s, clock);
    log.write(QtInfoMsg, u"mm.test"_s, u"nothing"_s);
    QVERIFY(!QFile::exists(u"/proc/nowhere/m.jsonl"_s));
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "log_file_test.moc"
