// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_library.h"

#include "ui/help/help_list_model.h"
#include "ui/help/parts_list.h"
#include "ui/help/support_report.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using ui::HelpLibrary;

/// The guide inside the program, without a window.
class HelpLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAGuide();
    void everyPageIsExplained_data();
    void everyPageIsExplained();
    void everyPictureIsThere_data();
    void everyPictureIsThere();
    void searches();
    void unknownLanguageIsEnglish();
    void listFollowsTheSearch();
    void everyPartHasALicence();
    void supportFileNamesNobody();
    void supportFileCannotBeWritten();
};

void HelpLibraryTest::partsAGuide()
{
    const auto sections = HelpLibrary::parse(u"counter"_s,
        u"# The counter\n\n<!-- for: counter -->\n\nHello.\n\n## Money\n\nA *note*.\n"
        u"<!-- for: receipts audit -->\n## Empty"_s);
    QCOMPARE(sections.size(), size_t{3});
    QCOMPARE(sections[0].title, u"The counter"_s);
    QCOMPARE(sections[0].pages, QStringList({u"counter"_s}));
    QVERIFY(sections[0].text.contains(u"Hello."_s));
    QVERIFY(!sections[0].text.contains(u"for:"_s));
    QCOMPARE(sections[1].guideTitle, u"The counter"_s);
    QCOMPARE(sections[1].pages, QStringList({u"receipts"_s, u"audit"_s}));
    QCOMPARE(sections[2].title, u"Empty"_s);
    QVERIFY(HelpLibrary::parse(u"x"_s, u"no heading"_s).empty());
}

void HelpLibraryTest::everyPageIsExplained_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const auto& language : {u"en"_s, u"kn"_s, u"hi"_s}) {
        for (const auto& page :
            {u"counter"_s, u"receipts"_s, u"today"_s, u"bookings"_s, u"devotees"_s, u"sevas"_s,
                u"dashboard"_s, u"audit"_s, u"users"_s, u"settings"_s, u"about"_s}) {
            QTest::addRow("%s %s", qPrintable(language), qPrintable(page)) << language << page;
        }
    }
}

void HelpLibraryTest::everyPageIsExplained()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    const auto library = HelpLibrary::load(language);
    const int section = library.sectionFor(page);
    QVERIFY(section >= 0);
    QVERIFY(library.sections()[static_cast<size_t>(section)].text.size() > 40);
}

void HelpLibraryTest::everyPictureIsThere_data()
{
    QTest::addColumn<QString>("guide");
    const QDir guides(u":/guides/staff"_s);
    QVERIFY(guides.entryList().size() >= 8);
    for (const QString& name : guides.entryList()) {
        QTest::addRow("%s", qPrintable(name)) << guides.filePath(name);
    }
}

void HelpLibraryTest::everyPictureIsThere()
{
    QFETCH(QString, guide);
    QFile file(guide);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression kPicture(u"\\]\\(\\.\\./images/([^)]+)\\)"_s);
    auto found = kPicture.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        QVERIFY2(QFile::exists(u":/guides/images/"_s + name), qPrintable(name));
    }
}

void HelpLibraryTest::searches()
{
    const auto library = HelpLibrary::load(u"en"_s);
    QCOMPARE(library.search({}).size(), library.sections().size());
    const auto found = library.search(u"DASHBOARD"_s);
    QVERIFY(!found.empty());
    QCOMPARE(library.sections()[static_cast<size_t>(found[0])].title, u"Dashboard"_s);
    QVERIFY(!library.search(u"cancel reason"_s).empty());
    QVERIFY(library.search(u"zebra crossing"_s).empty());
    const auto kannada = HelpLibrary::load(u"kn"_s);
    QVERIFY(!kannada.search(u"ರಸೀದಿ"_s).empty());
}

void HelpLibraryTest::unknownLanguageIsEnglish()
{
    const auto english = HelpLibrary::load(u"en"_s);
    const auto tulu = HelpLibrary::load(u"tcy"_s);
    QCOMPARE(tulu.sections().size(), english.sections().size());
    QCOMPARE(tulu.sections()[0].text, english.sections()[0].text);
}

void HelpLibraryTest::listFollowsTheSearch()
{
    ui::HelpListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLibrary(HelpLibrary::load(u"en"_s));
    const int all = model.rowCount();
    QVERIFY(all > 10);
    model.search(u"Dashboard"_s);
    QVERIFY(model.rowCount() < all);
    QVERIFY(model.index(0, 0).data().toString().contains(u"Dashboard"_s));
    const int section = model.index(0, 0).data(ui::HelpListModel::SectionRole).toInt();
    QCOMPARE(model.rowOf(section), 0);
    model.search(u"zebra"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(section), -1);
    QVERIFY(!model.index(0, 0).data().isValid());
}

void HelpLibraryTest::everyPartHasALicence()
{
    QVERIFY(ui::parts().size() > 10);
    for (const auto& part : ui::parts()) {
        QVERIFY2(!part.licence.isEmpty(), part.name.data());
        QVERIFY2(!part.use.isEmpty(), part.name.data());
    }
}

void HelpLibraryTest::supportFileNamesNobody()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"log"_s));
    QFile log(folder.filePath(u"log/mandirmitra.jsonl"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("{\"m\":\"opened " + QDir::homePath().toUtf8() + "/store\"}\n");
    log.close();
    ui::SupportFacts facts;
    facts.events = 8;
    ui::SupportReport::addComputer(facts, folder.path(), u"1366x768"_s);
    const QString text = ui::SupportReport::text(facts, u"2026-11-22"_s);
    QVERIFY(text.contains(u"events: 8"_s));
    QVERIFY(text.contains(u"opened ~/store"_s));
    QVERIFY(!text.contains(QDir::homePath()));
    const QString path = folder.filePath(u"support.txt"_s);
    QVERIFY(ui::SupportReport::save(path, text));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), text);
}

void HelpLibraryTest::supportFileCannotBeWritten()
{
    QVERIFY(!ui::SupportReport::save(u"/nonexistent/support.txt"_s, u"x"_s));
}

QTEST_GUILESS_MAIN(HelpLibraryTest)
#include "help_library_test.moc"
