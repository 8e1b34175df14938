// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace mm::test;
using namespace Qt::StringLiterals;

/// Long commands tell how far they are, and stop when they are asked to.
class CliProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void longWorkTellsHowFarItIs_data();
    void longWorkTellsHowFarItIs();
    void anImportStopsCleanly_data();
    void anImportStopsCleanly();
    void theOthersStopCleanly_data();
    void theOthersStopCleanly();
    void workThatIsNotLongGoesAsEver();

private:
    [[nodiscard]] QString devotees(int count)
    {
        QByteArray content = "name,phone\n";
        for (int i = 0; i < count; ++i) {
            content += "Rama " + QByteArray(1, static_cast<char>('A' + i % 26)) + ",98"
                + QByteArray::number(10'000'000 + i) + '\n';
        }
        return m_cli->write(u"devotees.csv"_s, content);
    }
    /// The percent of each line, if every line is one of progress.
    static QList<int> percents(const QByteArray& err)
    {
        static const QRegularExpression form(u"^ *(\\d+) %  (\\d+) / (\\d+)$"_s);
        QList<int> all;
        for (const QByteArray& line : err.trimmed().split('\n')) {
            const auto found = form.match(QString::fromUtf8(line));
            all << (found.hasMatch() ? found.captured(1).toInt() : -1);
        }
        return all;
    }

    /// Ctrl-C as soon as the program tells anything.
    CliAnswer interrupted(const QStringList& words)
    {
        const auto running = m_cli->begin(words);
        running->setReadChannel(QProcess::StandardError);
        if (!running->waitForReadyRead(30'000)
            || ::kill(static_cast<pid_t>(running->processId()), SIGINT) != 0) {
            return {};
        }
        return answerOf(*running);
    }
    /// Each file below the test's own folder with what is in it, the store aside.
    [[nodiscard]] QMap<QString, QByteArray> filesBeside() const
    {
        QMap<QString, QByteArray> files;
        const QString folder = m_cli->path(u"."_s);
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString name = QDir(folder).relativeFilePath(all.next());
            if (!m_cli->path(name).startsWith(m_cli->dataFolder())) {
                files.insert(name, m_cli->read(name));
            }
        }
        return files;
    }

    std::unique_ptr<Cli> m_cli;
};

void CliProgressTest::init()
{
    m_cli = std::make_unique<Cli>();
    QCOMPARE(m_cli->init().exitCode, 0);
}

void CliProgressTest::longWorkTellsHowFarItIs_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("import") << QStringList{u"import"_s, u"devotees"_s, u"--csv"_s, u"CSV"_s};
    QTest::newRow("try") << QStringList{
        u"import"_s, u"devotees"_s, u"--csv"_s, u"CSV"_s, u"--dry-run"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"all"_s, u"--out"_s, u"OUT"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"--to"_s, u"OUT"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
}

void CliProgressTest::longWorkTellsHowFarItIs()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"CSV"_s, devotees(600));
    words.replaceInStrings(u"OUT"_s, m_cli->path(u"out"_s));
    const CliAnswer told = (*m_cli)(QStringList{u"--progress"_s} + words);
    QVERIFY2(told.exitCode == 0, told.out.constData());
    QVERIFY(told.json[u"success"_s].toBool());
    const QList<int> all = percents(told.err);
    QVERIFY2(!all.contains(-1), told.err.constData());
    QCOMPARE(all.back(), 100);
    QVERIFY(std::is_sorted(all.begin(), all.end()));
    // Nobody sits at a terminal: it says nothing of itself.
    QFile::remove(m_cli->path(u"out"_s));
    QCOMPARE((*m_cli)(words).err, QByteArray());
}

void CliProgressTest::anImportStopsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("a polite kill") << SIGTERM;
}

void CliProgressTest::anImportStopsCleanly()
{
    QFETCH(int, signal);
    const QStringList words{u"import"_s, u"devotees"_s, u"--csv"_s, devotees(6000)};
    const auto running = m_cli->begin(words);
    running->setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (told.count('\n') < 2 && running->waitForReadyRead(30'000)) {
        told += running->readAllStandardError();
    }
    QVERIFY2(told.contains(" / 6000\n"), told.constData());
    QCOMPARE(::kill(static_cast<pid_t>(running->processId()), signal), 0);
    const CliAnswer stopped = answerOf(*running);
    QVERIFY2(stopped.exitCode == 8, stopped.out.constData());
    QCOMPARE(stopped.code(), u"CONFLICT"_s);
    QCOMPARE(stopped.issue(), u"work.stopped"_s);
    const qint64 in = stopped.number("added"_L1);
    QVERIFY(in > 0 && in < 6000);
    QCOMPARE((*m_cli)({u"verify"_s}).exitCode, 0);
    // The same again takes the rest, and nobody twice.
    const CliAnswer rest = (*m_cli)(words);
    QCOMPARE(rest.exitCode, 0);
    QCOMPARE(rest.number("added"_L1) + rest.number("already"_L1), 6000);
    QCOMPARE(rest.number("already"_L1), in);
}

void CliProgressTest::theOthersStopCleanly_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("export") << QStringList{u"export"_s, u"all"_s, u"--out"_s, u"OUT"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"--to"_s, u"OUT"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
}

void CliProgressTest::theOthersStopCleanly()
{
    QFETCH(QStringList, words);
    const CliAnswer seeded = (*m_cli)(
        {u"seed"_s, u"--receipts"_s, u"4000"_s, u"--devotees"_s, u"800"_s, u"--years"_s, u"1"_s});
    QVERIFY2(seeded.exitCode == 0, seeded.out.constData());
    words.replaceInStrings(u"OUT"_s, m_cli->path(u"out"_s));
    const auto before = filesBeside();
    const CliAnswer stopped = interrupted(words);
    QVERIFY2(stopped.exitCode == 8, stopped.out.constData());
    QCOMPARE(stopped.code(), u"CONFLICT"_s);
    QCOMPARE(stopped.issue(), u"work.stopped"_s);
    auto left = filesBeside();
    QCOMPARE((*m_cli)({u"verify"_s}).exitCode, 0);
    const CliAnswer again = (*m_cli)(words);
    QVERIFY2(again.exitCode == 0, again.out.constData());
    // A table of an export that stands there is whole; of a backup there is nothing at all.
    const auto whole = filesBeside();
    const bool isExport = words.front() == "export"_L1;
    QVERIFY(left.size() < whole.size() || words.front() == "verify"_L1);
    QVERIFY(isExport || left == before);
    for (auto file = left.cbegin(); file != left.cend(); ++file) {
        // Not a word was written between the two that changes what was sold.
        if (!file.key().endsWith("audit_events.jsonl"_L1)) {
            QVERIFY2(whole.value(file.key()) == file.value(), qPrintable(file.key()));
        }
    }
}

/// Elsewhere Ctrl-C ends the program at once, as it does everywhere; the store bears it.
void CliProgressTest::workThatIsNotLongGoesAsEver()
{
    const CliAnswer answer = (*m_cli)({u"--progress"_s, u"user"_s, u"list"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, QByteArray());
}

QTEST_GUILESS_MAIN(CliProgressTest)
#include "cli_progress_test.moc"
