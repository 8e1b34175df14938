// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/place.h"
#include "ui/setup/cities.h"
#include "ui/setup/setup_memo.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;

/// What the wizard proposes, and what it keeps when it is left.
class SetupDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreProposed_data();
    void codesAreProposed();
    void usernamesAreProposed_data();
    void usernamesAreProposed();
    void everyTownCanBeTaken();
    void townsAreFoundInAnyScript_data();
    void townsAreFoundInAnyScript();
    void whatWasTypedIsKeptWithoutSecrets();
    void aDamagedMemoBeginsAnew();
    void theDemoNeedsOnlyItsAdministrator();
};

void SetupDraftTest::codesAreProposed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("initials") << u"Sri Ganapati Temple"_s << u"SGT"_s;
    QTest::newRow("spaces") << u"  shree   durga "_s << u"SD"_s;
    QTest::newRow("one word") << u"Ganapati"_s << QString();
    QTest::newRow("Kannada") << u"ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ"_s << QString();
    QTest::newRow("many words") << u"a b c d e f g h i j k l"_s << u"ABCDEFGHIJ"_s;
}

void SetupDraftTest::codesAreProposed()
{
    QFETCH(const QString, name);
    QTEST(proposedCode(name), "code");
}

void SetupDraftTest::usernamesAreProposed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("username");
    QTest::newRow("first name") << u"Lakshmi Bhat"_s << u"lakshmi"_s;
    QTest::newRow("too short") << u"Om Prakash"_s << QString();
    QTest::newRow("Kannada") << u"ಲಕ್ಷ್ಮೀ"_s << QString();
}

void SetupDraftTest::usernamesAreProposed()
{
    QFETCH(const QString, name);
    QTEST(proposedUsername(name), "username");
}

void SetupDraftTest::everyTownCanBeTaken()
{
    QVERIFY(knownCities().size() > 60);
    for (const City& city : knownCities()) {
        const QByteArray name = QString::fromUtf16(city.english).toUtf8();
        QVERIFY2(identity::parseState(city.state), name.constData());
        const auto north = identity::parseLatitude(city.latitude);
        const auto east = identity::parseLongitude(city.longitude);
        // Inside India, so that no two numbers have changed places.
        QVERIFY2(north && *north > 6'000'000 && *north < 38'000'000, name.constData());
        QVERIFY2(east && *east > 68'000'000 && *east < 98'000'000, name.constData());
    }
}

void SetupDraftTest::townsAreFoundInAnyScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("beginning") << u"mys"_s << u"Mysuru"_s;
    QTest::newRow("Kannada") << u"ಉಡು"_s << u"Udupi"_s;
    QTest::newRow("Hindi") << u"वारा"_s << u"Varanasi"_s;
    QTest::newRow("nothing") << u"zzz"_s << QString();
    QTest::newRow("empty") << u" "_s << QString();
}

void SetupDraftTest::townsAreFoundInAnyScript()
{
    QFETCH(const QString, text);
    const auto found = citiesLike(text, 5);
    QTEST(found.isEmpty() ? QString() : cityName(*found.first(), u"en"_s), "first");
}

void SetupDraftTest::whatWasTypedIsKeptWithoutSecrets()
{
    const QTemporaryDir folder;
    const SetupMemo memo(folder.filePath(u"setup.json"_s));
    QVERIFY(!memo.read());
    SetupDraft draft;
    draft.name = u"Sri Ganapati Temple"_s;
    draft.nameLocal = u"ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ"_s;
    draft.code = u"SGT"_s;
    draft.state = u"KA"_s;
    draft.city = u"Mysuru"_s;
    draft.latitude = u"12.3"_s;
    draft.longitude = u"76.6"_s;
    draft.receiptLanguage = u"kn"_s;
    draft.counterCode = u"C02"_s;
    draft.displayName = u"Lakshmi Bhat"_s;
    draft.username = u"lakshmi"_s;
    memo.write({3, draft});
    const auto place = memo.read();
    QVERIFY(place);
    QCOMPARE(place->step, 3);
    QCOMPARE(place->draft, draft);
    memo.owesKeySheet();
    QVERIFY(memo.isKeySheetOwed());
    QVERIFY(!memo.read());
    memo.forget();
    QVERIFY(!memo.isKeySheetOwed());
}

void SetupDraftTest::aDamagedMemoBeginsAnew()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"setup.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"step\": 3, \"na");
    file.close();
    QVERIFY(!SetupMemo(file.fileName()).read());
}

void SetupDraftTest::theDemoNeedsOnlyItsAdministrator()
{
    SetupDraft typed;
    typed.displayName = u"Lakshmi"_s;
    typed.username = u"lakshmi"_s;
    const auto init = initDraftOf(demoDraft(typed), u"kn"_s, u"tulasi kunkuma 7"_s);
    QVERIFY(init.isDemo);
    QCOMPARE(init.username, u"lakshmi"_s);
    QVERIFY(identity::cleanTemple(init.temple));
    QVERIFY(identity::parseLatitude(init.latitude));
}

QTEST_GUILESS_MAIN(SetupDraftTest)
#include "setup_draft_test.moc"
