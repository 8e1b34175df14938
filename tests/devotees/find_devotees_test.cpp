// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/find_devotees.h"

#include "models/devotees/devotees_sql.h"
#include "models/devotees/search_index.h"
#include "models/devotees/update_devotee.h"
#include "models/store/postgres_connection.h"
#include "tests/devotees/register_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using devotees::DevoteeDraft;
using devotees::FoundBy;

/// Search as you type, on SQLite and on PostgreSQL.
class FindDevoteesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_register.startEngine(), QString()); }
    void init() { m_register.openDesk(); }
    void everyStatementPrepares();
    void spellingsAndScriptsMeet_data();
    void spellingsAndScriptsMeet();
    void everyKeystrokeOfAName_data();
    void everyKeystrokeOfAName();
    void anyPartOfTheName_data();
    void anyPartOfTheName();
    void wholeWordsFirstThenLatest();
    void phones_data();
    void phones();
    void ownPhoneBeforeAlternate();
    void receiptNumbers_data();
    void receiptNumbers();
    void rowHoldsWhatTheCounterNeeds();
    void limitHolds();
    void harmlessText_data();
    void harmlessText();
    void renamedIsFoundByTheNewName();
    void rebuiltIndexFindsTheSame();
    void checkSeesDamage_data();
    void checkSeesDamage();

private:
    test::RegisterFixture m_register;
};

void FindDevoteesTest::everyStatementPrepares()
{
    for (const auto* sql : sql::devotees::kAll) {
        const QByteArray text = m_register.db().textFor(*sql);
        if (m_register.db().engine() == store::Engine::Sqlite) {
            QVERIFY2(m_register.db().prepare(text), sql->name);
            continue;
        }
        std::vector<QByteArray> names;
        const auto prepared = m_register.db().execute(
            "PREPARE statement AS " + store::positionalParameters(text, names));
        QVERIFY2(prepared, sql->name);
        QVERIFY(m_register.db().execute("DEALLOCATE statement"));
    }
}

void FindDevoteesTest::spellingsAndScriptsMeet_data()
{
    QTest::addColumn<QString>("registered");
    const QStringList spellings{
        u"Lakshmi"_s, u"Laxmi"_s, u"ಲಕ್ಷ್ಮಿ"_s, u"लक्ष्मी"_s, u"లక్ష్మి"_s, u"லட்சுமி"_s, u"ലക്ഷ്മി"_s};
    for (const QString& spelling : spellings) {
        QTest::newRow(spelling.toUtf8().constData()) << spelling;
    }
}

void FindDevoteesTest::spellingsAndScriptsMeet()
{
    QFETCH(QString, registered);
    m_register.add(registered);
    m_register.add(u"Ramesh"_s);
    for (const QString& typed : {u"Lakshmi"_s, u"LAXMI"_s, u"laks"_s, u"ಲಕ್ಷ್ಮಿ"_s, u"लक्ष्मी"_s,
             u"ಲಕ್ಷ್"_s, u"లక్ష్మి"_s, u"லட்சுமி"_s}) {
        QCOMPARE(m_register.found(typed), QStringList{registered});
    }
}

void FindDevoteesTest::everyKeystrokeOfAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nameLocal");
    QTest::newRow("Latin") << u"Venkatesha Raghavendra Bhat"_s << QString();
    QTest::newRow("Kannada") << u"ಶ್ರೀನಿವಾಸ ಮೂರ್ತಿ"_s << QString();
    QTest::newRow("Hindi") << u"कृष्णमूर्ति शर्मा"_s << QString();
    QTest::newRow("both") << u"Parvathi Hegde"_s << u"ಪಾರ್ವತಿ ಹೆಗಡೆ"_s;
}

void FindDevoteesTest::everyKeystrokeOfAName()
{
    QFETCH(QString, name);
    QFETCH(QString, nameLocal);
    DevoteeDraft draft;
    draft.name = name;
    draft.nameLocal = nameLocal;
    m_register.add(draft);
    for (const QString& typed : {name, nameLocal}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            QVERIFY2(m_register.found(typed.first(length)) == QStringList{name},
                qPrintable(typed.first(length)));
        }
    }
}

void FindDevoteesTest::anyPartOfTheName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QString shivakumar = u"Shivakumar Swamy"_s;
    const QString kumar = u"Kumar Gowda"_s;
    const QString parvathi = u"Parvathi Bai"_s;
    QTest::newRow("second word") << u"gowda"_s << QStringList{kumar};
    QTest::newRow("words turned round") << u"swamy shiva"_s << QStringList{shivakumar};
    QTest::newRow("beginnings") << u"sw sh"_s << QStringList{shivakumar};
    QTest::newRow("inside, after the whole word") << u"kumar"_s << QStringList{kumar, shivakumar};
    QTest::newRow("inside, half typed") << u"kuma"_s << QStringList{kumar, shivakumar};
    QTest::newRow("inside, Kannada") << u"ಕುಮಾರ"_s << QStringList{kumar, shivakumar};
    QTest::newRow("inside and beginning") << u"kumar sw"_s << QStringList{shivakumar};
    QTest::newRow("inside from v") << u"vathi"_s << QStringList{parvathi};
    QTest::newRow("inside from a") << u"arvathi"_s << QStringList{parvathi};
    QTest::newRow("not both") << u"gowda swamy"_s << QStringList{};
    QTest::newRow("nobody") << u"Xerxes"_s << QStringList{};
}

void FindDevoteesTest::anyPartOfTheName()
{
    QFETCH(QString, typed);
    m_register.add(u"Shivakumar Swamy"_s);
    m_register.add(u"Kumar Gowda"_s);
    m_register.add(u"Parvathi Bai"_s);
    QTEST(m_register.found(typed), "names");
}

void FindDevoteesTest::wholeWordsFirstThenLatest()
{
    m_register.add(u"Bhagya Rama"_s);
    m_register.add(u"Rama Bhat"_s);
    m_register.add(u"Ramachandra"_s);
    m_register.add(u"Rama Hegde"_s);
    m_register.add(u"Ramesh"_s);
    // Whole words: those that begin so first, the latest of them first; then the beginnings.
    const QStringList expected{
        u"Rama Hegde"_s, u"Rama Bhat"_s, u"Bhagya Rama"_s, u"Ramesh"_s, u"Ramachandra"_s};
    QCOMPARE(m_register.found(u"Rama"_s), expected);
}

void FindDevoteesTest::phones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QStringList ramesh{u"Ramesh"_s};
    const QStringList both{u"Ramesh"_s, u"Sita"_s};
    QTest::newRow("first digit") << u"9"_s << both;
    QTest::newRow("five") << u"98450"_s << both;
    QTest::newRow("with a space") << u"98450 12"_s << ramesh;
    QTest::newRow("whole") << u"9845012345"_s << ramesh;
    QTest::newRow("+91") << u"+91 98450 12345"_s << ramesh;
    QTest::newRow("+91 half typed") << u"+91 98450 1"_s << ramesh;
    QTest::newRow("0091") << u"0091 9845012345"_s << ramesh;
    QTest::newRow("leading 0") << u"09845012"_s << ramesh;
    QTest::newRow("91 without +") << u"919845012345"_s << ramesh;
    QTest::newRow("Kannada digits") << u"೯೮೪೫೦೧೨೩೪೫"_s << ramesh;
    QTest::newRow("last four") << u"2345"_s << ramesh;
    QTest::newRow("last seven") << u"5012345"_s << ramesh;
    QTest::newRow("last three are too few") << u"345"_s << QStringList{};
    QTest::newRow("middle") << u"450123"_s << QStringList{};
    QTest::newRow("abroad") << u"+1 415"_s << QStringList{u"Gita"_s};
    QTest::newRow("abroad, last four") << u"0100"_s << QStringList{u"Gita"_s};
    QTest::newRow("only a plus") << u"+"_s << QStringList{};
    QTest::newRow("only 0091") << u"0091"_s << QStringList{};
}

void FindDevoteesTest::phones()
{
    QFETCH(QString, typed);
    m_register.add(u"Ramesh"_s, u"9845012345"_s);
    m_register.add(u"Sita"_s, u"9845099999"_s);
    m_register.add(u"Gita"_s, u"+14155550100"_s);
    QTEST(m_register.found(typed), "names");
}

void FindDevoteesTest::ownPhoneBeforeAlternate()
{
    DevoteeDraft draft;
    draft.name = u"Ramesh"_s;
    draft.phone = u"9000000001"_s;
    draft.alternatePhone = u"9845012345"_s;
    m_register.add(draft);
    m_register.add(u"Sita"_s, u"9845012345"_s);
    const QStringList both{u"Sita"_s, u"Ramesh"_s};
    QCOMPARE(m_register.found(u"98450"_s), both);
    QCOMPARE(m_register.found(u"2345"_s), both);
}

void FindDevoteesTest::receiptNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("series");
    QTest::addColumn<bool>("found");
    QTest::newRow("whole") << u"C01/2627/000001"_s << QString() << true;
    QTest::newRow("small letters, no zeros") << u"c01/2627/1"_s << QString() << true;
    QTest::newRow("Kannada digits") << u"C01/೨೬೨೭/೦೦೦೦೦೧"_s << QString() << true;
    QTest::newRow("bare, in this series") << u"1"_s << u"C01/2627"_s << true;
    QTest::newRow("bare, with zeros") << u"000001"_s << u"C01/2627"_s << true;
    QTest::newRow("bare, no series") << u"000001"_s << QString() << false;
    QTest::newRow("another number") << u"C01/2627/2"_s << QString() << false;
    QTest::newRow("another series") << u"C02/2627/1"_s << QString() << false;
    QTest::newRow("half typed") << u"C01/2627/"_s << QString() << false;
}

void FindDevoteesTest::receiptNumbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, series);
    QFETCH(bool, found);
    QVERIFY(m_register.seedChart());
    m_register.add(u"Sita"_s);
    const auto ramesh = m_register.add(u"Ramesh"_s);
    QCOMPARE(m_register.issue(ramesh).number, u"C01/2627/000001"_s);
    QCOMPARE(m_register.found(typed, {.series = series}),
        found ? QStringList{u"Ramesh"_s} : QStringList());
}

void FindDevoteesTest::rowHoldsWhatTheCounterNeeds()
{
    QVERIFY(m_register.seedChart());
    DevoteeDraft draft;
    draft.name = u"Lakshmi Bhat"_s;
    draft.nameLocal = u"ಲಕ್ಷ್ಮಿ ಭಟ್"_s;
    draft.phone = u"9845012345"_s;
    draft.gotra = u"Kashyapa"_s;
    draft.nakshatra = u"Rohini"_s;
    draft.rashi = u"Vrishabha"_s;
    draft.address = u"3rd Cross"_s;
    const auto id = m_register.add(draft);
    auto hits = devotees::findDevotees(m_register.db(), u"laks"_s).value();
    QCOMPARE(hits.size(), size_t{1});
    QCOMPARE(hits[0].id, id);
    QCOMPARE(hits[0].nameLocal, u"ಲಕ್ಷ್ಮಿ ಭಟ್"_s);
    QCOMPARE(hits[0].phone, u"9845012345"_s);
    QCOMPARE(hits[0].gotra, u"Kashyapa"_s);
    QCOMPARE(hits[0].nakshatra, u"Rohini"_s);
    QCOMPARE(hits[0].rashi, u"Vrishabha"_s);
    QCOMPARE(hits[0].place, u"3rd Cross"_s);
    QCOMPARE(hits[0].foundBy, FoundBy::Name);
    QVERIFY(!hits[0].lastVisit.isValid());
    m_register.issue(id);
    m_register.desk().clock().advance(qint64{3} * 24 * 60 * 60 * 1000);
    m_register.issue(id);
    hits = devotees::findDevotees(m_register.db(), u"9845"_s).value();
    QCOMPARE(hits[0].foundBy, FoundBy::Phone);
    QCOMPARE(hits[0].lastVisit, QDate(2026, 11, 25));
}

void FindDevoteesTest::limitHolds()
{
    for (int i = 0; i < 30; ++i) {
        m_register.add(u"Ramesh Rao"_s, u"98450123%1"_s.arg(i, 2, 10, QChar(u'0')));
    }
    QCOMPARE(m_register.found(u"ram"_s).size(), 20);
    QCOMPARE(m_register.found(u"98450"_s, {.limit = 5}).size(), 5);
    QCOMPARE(m_register.found(u"rao ram"_s, {.limit = 100}).size(), 30);
}

void FindDevoteesTest::harmlessText_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString& typed :
        {u""_s, u" "_s, u"'"_s, u"\""_s, u"*"_s, u"\"*\" OR \"a"_s, u"' | 'a':*"_s, u"a\\"_s,
            u"name_key:ram"_s, u"^ram NEAR"_s, u"%"_s, u"_"_s, u"("_s, u"ram) OR ("_s, u"\u200d"_s,
            u"🙏"_s, u"-- DROP"_s, u"/"_s, u"//1"_s, u"C01/x/1"_s, u"1e3"_s, u"अ॰"_s}) {
        QTest::newRow(typed.isEmpty() ? "empty" : typed.toUtf8().constData()) << typed;
    }
}

void FindDevoteesTest::harmlessText()
{
    QFETCH(QString, typed);
    m_register.add(u"Sita"_s);
    QVERIFY(devotees::findDevotees(m_register.db(), typed));
    QCOMPARE(m_register.found(u"sita"_s), QStringList{u"Sita"_s});
}

void FindDevoteesTest::renamedIsFoundByTheNewName()
{
    const auto id = m_register.add(u"Sharadamma"_s);
    const auto rename = m_register.desk().run([&](store::UnitOfWork& unit) {
        return devotees::updateDevotee(
            unit, m_register.sealer(), id, {.name = u"Savithramma"_s, .nameLocal = u"ಸಾವಿತ್ರಮ್ಮ"_s});
    });
    QVERIFY(rename);
    QCOMPARE(m_register.found(u"shar"_s), QStringList());
    QCOMPARE(m_register.found(u"radam"_s), QStringList());
    QCOMPARE(m_register.found(u"savi"_s), QStringList{u"Savithramma"_s});
    QCOMPARE(m_register.found(u"thram"_s), QStringList{u"Savithramma"_s});
    QCOMPARE(devotees::checkSearchIndex(m_register.db()).value().problem, QString());
}

void FindDevoteesTest::rebuiltIndexFindsTheSame()
{
    DevoteeDraft draft;
    draft.name = u"Shivakumar Rao"_s;
    draft.nameLocal = u"ಶಿವಕುಮಾರ್ ರಾವ್"_s;
    draft.address = u"Kalasa"_s;
    m_register.add(draft);
    m_register.add(u"Kumar Bhat"_s);
    const auto before = m_register.found(u"kumar"_s);
    QCOMPARE(before.size(), 2);
    QVERIFY(m_register.db().execute("DELETE FROM devotee_word_parts"));
    QVERIFY(m_register.db().execute("DELETE FROM devotee_keys"));
    QCOMPARE(devotees::rebuildSearchIndex(m_register.db()).value(), 2);
    QCOMPARE(m_register.found(u"kumar"_s), before);
    const auto report = devotees::checkSearchIndex(m_register.db()).value();
    QCOMPARE(report.problem, QString());
    QCOMPARE(report.devotees, 2);
}

void FindDevoteesTest::checkSeesDamage_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("key changed") << QByteArray("UPDATE devotee_keys SET name_key = 'other'");
    QTest::newRow("twin key lost") << QByteArray("UPDATE devotee_keys SET twin_key = NULL");
    QTest::newRow("entry lost") << QByteArray("DELETE FROM devotee_keys");
    QTest::newRow("parts lost") << QByteArray("DELETE FROM devotee_word_parts");
    QTest::newRow("name changed behind it")
        << QByteArray("UPDATE devotees SET name = 'Somebody Else'");
}

void FindDevoteesTest::checkSeesDamage()
{
    QFETCH(QByteArray, damage);
    DevoteeDraft draft;
    draft.name = u"Ramesh Rao"_s;
    draft.address = u"Kalasa"_s;
    const auto id = m_register.add(draft);
    QCOMPARE(devotees::checkSearchIndex(m_register.db()).value().problem, QString());
    QVERIFY(m_register.db().execute(damage));
    QVERIFY(!devotees::checkSearchIndex(m_register.db()).value().problem.isEmpty());
    QVERIFY(devotees::rebuildSearchIndex(m_register.db()));
    QCOMPARE(devotees::checkSearchIndex(m_register.db()).value().problem, QString());
    QVERIFY(devotees::indexDevotee(m_register.db(), id));
    QCOMPARE(devotees::checkSearchIndex(m_register.db()).value().problem, QString());
}

QTEST_GUILESS_MAIN(FindDevoteesTest)
#include "find_devotees_test.moc"
