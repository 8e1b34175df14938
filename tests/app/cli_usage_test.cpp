// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Cli;

namespace {

QStringList words(const char16_t* line)
{
    return QString::fromUtf16(line).split(u'|');
}

} // namespace

/// How the program is called: what it does not understand it refuses, in one object and in the
/// reader's language, and its help knows every command that there is.
class CliUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usage_data();
    void usage();
    void usageInOneObject();
    void usageSpeaksTheLanguage();
    void laterCommandsAreNotThere_data();
    void laterCommandsAreNotThere();
    void initIsRefused_data();
    void initIsRefused();
    void helpKnowsEveryCommand();

private:
    Cli m_cli;
};

void CliUsageTest::initTestCase()
{
    const auto made = m_cli.init();
    QVERIFY2(made.exitCode == 0, made.out.constData());
}

void CliUsageTest::usage_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("issue");
    QTest::newRow("nothing") << QStringList() << u"usage.no_command"_s;
    QTest::newRow("command") << words(u"dance") << u"usage.unknown_command"_s;
    QTest::newRow("part") << words(u"devotee|dance") << u"usage.unknown_part"_s;
    QTest::newRow("half") << words(u"devotee") << u"usage.unknown_part"_s;
    QTest::newRow("option") << words(u"donate|--sum|5") << u"usage.unknown_option"_s;
    QTest::newRow("abbreviated") << words(u"donate|--am|5") << u"usage.unknown_option"_s;
    QTest::newRow("of another command")
        << words(u"user|list|--amount|5") << u"usage.unknown_option"_s;
    QTest::newRow("one dash") << words(u"verify|-x") << u"usage.operand_extra"_s;
    QTest::newRow("no value") << words(u"donate|--amount") << u"usage.value_missing"_s;
    QTest::newRow("option as value")
        << words(u"donate|--amount|--mode|cash") << u"usage.value_missing"_s;
    QTest::newRow("twice") << words(u"donate|--amount|1|--amount|2") << u"usage.option_twice"_s;
    QTest::newRow("needed") << words(u"donate|--amount|1|--mode|cash") << u"usage.option_missing"_s;
    QTest::newRow("flag with value") << words(u"seva|list|--all=yes") << u"usage.flag_with_value"_s;
    QTest::newRow("operand") << words(u"devotee|find") << u"usage.operand_missing"_s;
    QTest::newRow("operand extra") << words(u"devotee|find|a|b") << u"usage.operand_extra"_s;
    QTest::newRow("language") << words(u"--lang|xx|verify") << u"usage.language"_s;
    QTest::newRow("payer twice") << words(
        u"donate|--amount|1|--category|general|--mode|cash|--anonymous|--name|Ravi")
                                 << u"usage.one_of"_s;
    QTest::newRow("anonymous with PAN")
        << words(u"donate|--amount|1|--category|general|--mode|cash|--anonymous|--pan|ABCPB1234K")
        << u"usage.one_of"_s;
}

void CliUsageTest::usage()
{
    QFETCH(const QStringList, line);
    QFETCH(const QString, issue);
    const auto refused = m_cli(line);
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.code(), u"USAGE"_s);
    QCOMPARE(refused.issue(), issue);
    QVERIFY(!refused.error()["message"_L1].toString().isEmpty());
    QCOMPARE(refused.out.count('\n'), 1);
}

void CliUsageTest::usageInOneObject()
{
    // --json counts wherever it stands, also behind what is wrong.
    const auto late = m_cli.plain(words(u"donate|--nonsense|--json"));
    QCOMPARE(late.exitCode, 2);
    QCOMPARE(late.code(), u"USAGE"_s);
    QVERIFY(late.err.isEmpty());
    const auto people = m_cli.plain(words(u"donate|--nonsense"));
    QCOMPARE(people.exitCode, 2);
    QVERIFY(people.out.isEmpty());
    QVERIFY(people.err.contains("--nonsense"));
}

void CliUsageTest::usageSpeaksTheLanguage()
{
    const auto kannada = m_cli(words(u"--lang|kn|dance"));
    QVERIFY(kannada.error()["message"_L1].toString().contains(u"ಆಜ್ಞೆ"_s));
    const auto hindi = m_cli(words(u"dance|--lang=hi"));
    QVERIFY(hindi.error()["message"_L1].toString().contains(u"आदेश"_s));
}

void CliUsageTest::laterCommandsAreNotThere_data()
{
    QTest::addColumn<QStringList>("line");
    for (const auto* line : {u"hundi|plan", u"shift|open", u"voucher|post", u"bank|import",
             u"panchang|--date|2026-11-22", u"export|tally"}) {
        const QStringList split = words(line);
        QTest::newRow(qPrintable(split.join(u' '))) << split;
    }
}

void CliUsageTest::laterCommandsAreNotThere()
{
    QFETCH(const QStringList, line);
    const auto refused = m_cli(line);
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.code(), u"USAGE"_s);
}

void CliUsageTest::initIsRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("issue");
    const QString good(test::kPassword);
    QTest::newRow("no password") << QString() << QStringList() << u"init.password_missing"_s;
    QTest::newRow("short") << u"elevenchars"_s << QStringList() << u"password.too_short"_s;
    QTest::newRow("half a place") << good << words(u"--lat|12.3") << u"setup.half_a_place"_s;
    QTest::newRow("place") << good << words(u"--lat|123|--lon|76") << u"place.out_of_range"_s;
    QTest::newRow("zone") << good << words(u"--tz|Moon/Base") << u"time_zone.unknown"_s;
    QTest::newRow("pan") << good << words(u"--pan|ABC") << u"pan.malformed"_s;
}

void CliUsageTest::initIsRefused()
{
    QFETCH(const QString, password);
    QFETCH(const QStringList, more);
    QFETCH(const QString, issue);
    Cli fresh;
    if (password.isEmpty()) {
        fresh.unset(u"MANDIRMITRA_PASSWORD"_s);
    } else {
        fresh.setPassword(password);
    }
    const auto refused = fresh.init(more);
    QVERIFY2(refused.issue() == issue, refused.out.constData());
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(fresh({u"verify"_s}).issue(), u"setup.no_store"_s);
}

void CliUsageTest::helpKnowsEveryCommand()
{
    const auto help = m_cli({u"help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.list("commands"_L1).size() > 30);
    for (const auto& command : help.list("commands"_L1)) {
        QVERIFY(!command.toObject()["summary"_L1].toString().isEmpty());
        const QString name = command.toObject()["name"_L1].toString();
        const auto own = m_cli(name.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(own.exitCode, 0);
    }
    QCOMPARE(m_cli({u"help"_s, u"dance"_s}).exitCode, 2);
    QCOMPARE(m_cli({u"--version"_s}).exitCode, 0);
    const auto people = m_cli.plain({u"--lang"_s, u"kn"_s, u"help"_s, u"donate"_s});
    QVERIFY(people.out.contains("--amount"));
    QVERIFY(QString::fromUtf8(people.out).contains(u"ರಸೀದಿ"_s));
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "cli_usage_test.moc"
