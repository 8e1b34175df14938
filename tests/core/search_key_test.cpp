// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/search_key.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using mm::searchKey;
using mm::searchPrefixKey;

namespace {

struct NamePair
{
    QString relation;
    QString first;
    QString second;
};

QList<NamePair> readPairs()
{
    QFile file(QStringLiteral(MM_TEST_DATA "/search_names.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<NamePair> pairs;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1)) {
        const auto columns = line.split(u'\t');
        pairs.append({columns[0], columns[1], columns[2]});
    }
    return pairs;
}

void addPairs(QStringView relation)
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    for (const NamePair& pair : readPairs()) {
        if (pair.relation == relation) {
            QTest::addRow("%s ~ %s", qUtf8Printable(pair.first), qUtf8Printable(pair.second))
                << pair.first << pair.second;
        }
    }
}

} // namespace

class SearchKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameName_data() { addPairs(u"same"); }
    void sameName()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(!searchKey(first).isEmpty());
        QCOMPARE(searchKey(second), searchKey(first));
    }

    void otherName_data() { addPairs(u"differ"); }
    void otherName()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY2(searchKey(first) != searchKey(second), qUtf8Printable(searchKey(first)));
    }

    void typedPart_data() { addPairs(u"prefix"); }
    void typedPart()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QString typed = searchPrefixKey(first);
        QVERIFY(!typed.isEmpty());
        QVERIFY2(searchKey(second).startsWith(typed),
            qUtf8Printable(typed + u" is no beginning of "_s + searchKey(second)));
    }

    /// Whoever types a name letter by letter keeps seeing it. A few beginnings read otherwise until
    /// the next letter comes: more of them in Tamil, where the stem decides the voice.
    void everyBeginningFinds_data()
    {
        QTest::addColumn<bool>("tamil");
        QTest::addColumn<int>("lostPerThousand");
        QTest::newRow("Tamil") << true << 100;
        QTest::newRow("others") << false << 10;
    }
    void everyBeginningFinds()
    {
        QFETCH(bool, tamil);
        QFETCH(int, lostPerThousand);
        QSet<QString> names;
        for (const NamePair& pair : readPairs()) {
            if ((pair.second.front().script() == QChar::Script_Tamil) == tamil) {
                names << pair.second;
            }
        }
        QVERIFY(names.size() > 40);
        qsizetype typed = 0;
        QStringList lost;
        for (const QString& name : names) {
            const QString full = searchKey(name);
            for (qsizetype length = 1; length < name.size(); ++length) {
                ++typed;
                if (!full.startsWith(searchPrefixKey(name.first(length)))) {
                    lost << name.first(length) + u'>' + name;
                }
            }
        }
        QVERIFY2(lost.size() * 1000 <= typed * lostPerThousand,
            qUtf8Printable(u"%1 of %2: "_s.arg(lost.size()).arg(typed) + lost.join(u' ')));
    }

    void keysAreWordsOfPlainLetters()
    {
        QCOMPARE(searchKey(u"  K. S.  Laxmi-Narayan "), u"k s lksmi nrin"_s);
        QCOMPARE(searchKey(u"ಶ್ರೀ ಲಕ್ಷ್ಮೀ ವೆಂಕಟೇಶ್ವರ ೧೦೮"), searchKey(u"Sri Lakshmi Venkateshwara 108"));
        QCOMPARE(searchKey(u""), QString());
        QCOMPARE(searchKey(u" .-<>' "), QString());
        QCOMPARE(searchKey(u"a"), u"a"_s);
        QCOMPARE(searchKey(u"हा"), u"h"_s);
    }

    void formOfTheTextDoesNotMatter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Kannada o in parts") << u"ಮೊಹನ ಕೋಮಲಾ ಕೌಸಲ್ಯಾ"_s;
        QTest::newRow("Tamil o in parts") << u"கோபால் மொழி சௌந்தர்யா"_s;
        QTest::newRow("Malayalam o in parts") << u"മോഹനൻ കൊച്ചു"_s;
        QTest::newRow("Bengali o in parts") << u"মোহন গৌরী নারায়ণ"_s;
        QTest::newRow("Telugu ai in parts") << u"వైశాలి"_s;
        QTest::newRow("nukta") << u"सड़क ज़हीर"_s;
        QTest::newRow("Latin accents") << u"Kṛṣṇā Śrīnivāsa"_s;
    }
    void formOfTheTextDoesNotMatter()
    {
        QFETCH(QString, text);
        QCOMPARE(searchKey(text.normalized(QString::NormalizationForm_D)),
            searchKey(text.normalized(QString::NormalizationForm_C)));
    }

    void joinersAndCaseDoNotMatter()
    {
        QCOMPARE(searchKey(u"ಟ್ರಸ್ಟ್\u200Cನ"), searchKey(u"ಟ್ರಸ್ಟ್ನ"));
        QCOMPARE(searchKey(u"VENKATESH rao"), searchKey(u"venkatesh RAO"));
    }

    void anyTextHasAKey()
    {
        QVERIFY(rc::check("single words, single spaces, no longer than the text allows", [] {
            const auto codes = *rc::gen::container<std::vector<char16_t>>(
                rc::gen::inRange<char16_t>(0x20, 0x0DFF));
            const QString text(
                reinterpret_cast<const QChar*>(codes.data()), static_cast<qsizetype>(codes.size()));
            for (const QString& key : {searchKey(text), searchPrefixKey(text)}) {
                RC_ASSERT(key == key.simplified());
                RC_ASSERT(key.size() <= text.size() * 3);
            }
        }));
    }

    void aSpaceEndsTheWord()
    {
        QVERIFY(searchPrefixKey(u"ಸಂ") != searchPrefixKey(u"ಸಂ "));
        QCOMPARE(searchPrefixKey(u"ಸುಬ್ರಹ್ಮಣ್ಯಂ "), searchKey(u"Subrahmanyam"));
    }

    void strangersPass()
    {
        QCOMPARE(searchKey(u"李明"), u"李明"_s);
        QVERIFY(!searchKey(QString(5000, u'k') + u"ಲ"_s.repeated(5000)).isEmpty());
        QVERIFY(searchKey(QString(QChar(0xD83D))).size() <= 1);
    }
};

QTEST_GUILESS_MAIN(SearchKeyTest)
#include "search_key_test.moc"
