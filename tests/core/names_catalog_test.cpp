// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/names_catalog.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using mm::findName;
using mm::NameKind;

class NamesCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListIsWhole_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, NameKind kind, int count) {
            QTest::newRow(name) << static_cast<int>(kind) << count;
        };
        row("nakshatra", NameKind::Nakshatra, 27);
        row("rashi", NameKind::Rashi, 12);
        row("tithi", NameKind::Tithi, 30);
        row("masa", NameKind::Masa, 12);
        row("masa prefix", NameKind::MasaPrefix, 3);
        row("paksha", NameKind::Paksha, 2);
        row("vara", NameKind::Vara, 7);
        row("yoga", NameKind::Yoga, 27);
        row("karana", NameKind::Karana, 11);
        row("ritu", NameKind::Ritu, 6);
        row("ayana", NameKind::Ayana, 2);
        row("samvatsara", NameKind::Samvatsara, 60);
        row("gotra", NameKind::Gotra, 38);
        row("veda", NameKind::VedaShakha, 8);
        row("sutra", NameKind::Sutra, 10);
        row("seva", NameKind::Seva, 48);
        row("receipt label", NameKind::ReceiptLabel, 28);
    }
    void everyListIsWhole()
    {
        QFETCH(int, kind);
        QFETCH(int, count);
        const auto entries = mm::names(static_cast<NameKind>(kind));
        QCOMPARE(static_cast<int>(entries.size()), count);
        for (int index = 1; index <= count; ++index) {
            const mm::NameEntry* entry = mm::nameAt(static_cast<NameKind>(kind), index);
            QVERIFY(entry != nullptr);
            QCOMPARE(entry->index, index);
            QVERIFY(!entry->english.isEmpty());
            QCOMPARE(entry->devanagari.front().script(), QChar::Script_Devanagari);
            QCOMPARE(entry->kannada.front().script(), QChar::Script_Kannada);
        }
        QVERIFY(mm::nameAt(static_cast<NameKind>(kind), 0) == nullptr);
        QVERIFY(mm::nameAt(static_cast<NameKind>(kind), count + 1) == nullptr);
    }

    /// Whatever spelling the catalogue prints, it reads back.
    void readsWhatItPrints_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("nakshatra") << static_cast<int>(NameKind::Nakshatra);
        QTest::newRow("rashi") << static_cast<int>(NameKind::Rashi);
        QTest::newRow("gotra") << static_cast<int>(NameKind::Gotra);
        QTest::newRow("masa") << static_cast<int>(NameKind::Masa);
        QTest::newRow("tithi") << static_cast<int>(NameKind::Tithi);
        QTest::newRow("vara") << static_cast<int>(NameKind::Vara);
        QTest::newRow("samvatsara") << static_cast<int>(NameKind::Samvatsara);
    }
    void readsWhatItPrints()
    {
        QFETCH(int, kind);
        const auto nameKind = static_cast<NameKind>(kind);
        for (const mm::NameEntry& entry : mm::names(nameKind)) {
            QStringList spellings = {entry.english, entry.devanagari, entry.kannada};
            spellings += entry.aliases;
            for (const QString& spelling : spellings) {
                const auto found = findName(nameKind, spelling);
                QVERIFY2(found, qUtf8Printable(spelling));
                QCOMPARE(*found, entry.index);
            }
            QCOMPARE(findName(nameKind, u"  "_s + entry.english.toUpper() + u' '), entry.index);
        }
    }

    void otherSpellings_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("spelling");
        QTest::addColumn<int>("index");
        const auto row = [](NameKind kind, const QString& spelling, int index) {
            QTest::addRow("%s", qUtf8Printable(spelling))
                << static_cast<int>(kind) << spelling << index;
        };
        row(NameKind::Nakshatra, u"Aswini"_s, 1);
        row(NameKind::Nakshatra, u"Pubba"_s, 11);
        row(NameKind::Nakshatra, u"ಹುಬ್ಬೆ"_s, 11);
        row(NameKind::Nakshatra, u"uttara"_s, 12);
        row(NameKind::Nakshatra, u"Uttarashada"_s, 21);
        row(NameKind::Nakshatra, u"Thiruvathirai"_s, 6);
        row(NameKind::Nakshatra, u"திருவாதிரை"_s, 6);
        row(NameKind::Nakshatra, u"Jyeshta"_s, 18);
        row(NameKind::Nakshatra, u"Swathi"_s, 15);
        row(NameKind::Nakshatra, u"రోహిణి"_s, 4);
        row(NameKind::Nakshatra, u"Mars"_s, 0);
        row(NameKind::Nakshatra, u""_s, 0);
        row(NameKind::Rashi, u"Kataka"_s, 4);
        row(NameKind::Rashi, u"Vrushabha"_s, 2);
        row(NameKind::Rashi, u"Vrushchika"_s, 8);
        row(NameKind::Rashi, u"meena"_s, 12);
        row(NameKind::Gotra, u"Bharadvaja"_s, 1);
        row(NameKind::Gotra, u"Bhardwaj"_s, 1);
        row(NameKind::Gotra, u"kaushik"_s, 16);
        row(NameKind::Gotra, u"Kowshika"_s, 16);
        row(NameKind::Gotra, u"Vasista"_s, 3);
        row(NameKind::Gotra, u"Viswamitra"_s, 4);
        row(NameKind::Gotra, u"ಶ್ರೀವತ್ಸ"_s, 12);
        row(NameKind::Gotra, u"Dhananjaya"_s, 25);
        row(NameKind::Gotra, u"Our own village gotra"_s, 0);
    }
    void otherSpellings()
    {
        QFETCH(int, kind);
        QFETCH(QString, spelling);
        QFETCH(int, index);
        QCOMPARE(findName(static_cast<NameKind>(kind), spelling).value_or(0), index);
    }

    void localNames()
    {
        QCOMPARE(mm::localName(NameKind::Gotra, 2, u"kn"_s), u"ಕಾಶ್ಯಪ"_s);
        QCOMPARE(mm::localName(NameKind::Gotra, 2, u"kn_IN"_s), u"ಕಾಶ್ಯಪ"_s);
        QCOMPARE(mm::localName(NameKind::Gotra, 2, u"hi"_s), u"काश्यप"_s);
        QCOMPARE(mm::localName(NameKind::Gotra, 2, u"mr"_s), u"काश्यप"_s);
        QCOMPARE(mm::localName(NameKind::Gotra, 2, u"en"_s), u"Kashyapa"_s);
        QCOMPARE(mm::localName(NameKind::Gotra, 2, u"ta"_s), u"Kashyapa"_s);
        QCOMPARE(mm::localName(NameKind::Gotra, 99, u"kn"_s), QString());
        QCOMPARE(mm::localName(NameKind::ReceiptLabel, 12, u"hi"_s), u"रकम"_s);
    }

    void numbersForWords()
    {
        for (int number = 0; number < 100; ++number) {
            QVERIFY(mm::nameAt(NameKind::Number, number) != nullptr);
        }
        QCOMPARE(mm::nameAt(NameKind::Number, 10'000'000)->combining, u"ಕೋಟಿಯ"_s);
        QVERIFY(mm::nameAt(NameKind::Number, 101) == nullptr);
    }

    void ninePadasToARashi()
    {
        std::array<int, 13> padas{};
        for (int nakshatra = 1; nakshatra <= 27; ++nakshatra) {
            const auto rashis = mm::rashisOf(nakshatra);
            QVERIFY(rashis.size() == 1 || rashis.size() == 2);
            for (int pada = 1; pada <= 4; ++pada) {
                const int rashi = mm::rashiOf(nakshatra, pada);
                QVERIFY(rashi >= 1 && rashi <= 12);
                ++padas[static_cast<size_t>(rashi)];
                QVERIFY(mm::rashiFits(nakshatra, rashi, pada));
                QVERIFY(mm::rashiFits(nakshatra, rashi));
                QVERIFY(!mm::rashiFits(nakshatra, rashi % 12 + 1, pada));
            }
        }
        for (int rashi = 1; rashi <= 12; ++rashi) {
            QCOMPARE(padas[static_cast<size_t>(rashi)], 9);
        }
    }

    void rashiOfKnownStars()
    {
        QCOMPARE(mm::rashiOf(1, 1), 1); // Ashwini: Mesha
        QCOMPARE(mm::rashiOf(3, 1), 1); // Krittika: first pada Mesha, the others Vrishabha
        QCOMPARE(mm::rashiOf(3, 2), 2);
        QCOMPARE(mm::rashiOf(7, 4), 4); // Punarvasu: last pada Karka
        QCOMPARE(mm::rashiOf(27, 4), 12);
        QCOMPARE(mm::rashisOf(4), std::vector<int>{2});
        QCOMPARE(mm::rashisOf(5), (std::vector<int>{2, 3}));
        QVERIFY(!mm::rashiFits(4, 1));
        QVERIFY(!mm::rashiFits(3, 2, 1));
        QCOMPARE(mm::rashiOf(28, 1), 0);
        QCOMPARE(mm::rashiOf(1, 5), 0);
        QVERIFY(mm::rashisOf(0).empty());
        QVERIFY(!mm::rashiFits(28, 0, 1));
    }
};

QTEST_GUILESS_MAIN(NamesCatalogTest)
#include "names_catalog_test.moc"
