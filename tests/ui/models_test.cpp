// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/catalogue.h"
#include "models/sevas/seva_list.h"
#include "tests/ui/support/rows.h"
#include "tests/ui/support/seva_day.h"
#include "ui/help/help_list_model.h"
#include "ui/table/paged_table_model.h"
#include "ui/today/board_model.h"
#include "ui/widgets/search_popup.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;

/// Every model of the window keeps Qt's rules while it is filled, changed, narrowed and emptied.
class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchHits();
    void pagedTable_data();
    void pagedTable();
    void pagedTableThatFails();
    void priestsBoard();
    void helpSections();

private:
    static void answerAll(test::RowSource& source)
    {
        while (source.waiting() > 0) {
            source.answerNext();
        }
    }
};

void ModelsTest::searchHits()
{
    SearchHitModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int count : {0, 1, 12, 3, 0, 200, 1}) {
        QList<SearchHit> hits;
        for (int i = 0; i < count; ++i) {
            hits << SearchHit{u"Hit %1"_s.arg(i), u"detail"_s, {}, {}, i, i % 3 != 0};
        }
        model.setHits(hits);
        QCOMPARE(model.rowCount(), count);
    }
}

void ModelsTest::pagedTable_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::newRow("none") << qint64{0};
    QTest::newRow("one") << qint64{1};
    QTest::newRow("a page") << qint64{PagedTableModel::kPageRows};
    QTest::newRow("a page and one") << qint64{PagedTableModel::kPageRows + 1};
    QTest::newRow("many") << qint64{1500};
}

void ModelsTest::pagedTable()
{
    QFETCH(const qint64, rows);
    test::RowSource source(rows);
    PagedTableModel model(test::receiptColumns());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Answers come later, as those of the store do: the tester asks for rows by itself.
    source.answersAtOnce = false;
    model.setSource(source.pages(), source.totals());
    model.reload();
    answerAll(source);
    while (model.canFetchMore({})) {
        model.fetchMore({});
        answerAll(source);
    }
    QCOMPARE(model.rowCount(), static_cast<int>(rows));
    model.sort(0, Qt::DescendingOrder);
    answerAll(source);
    model.retranslate();
    model.reload();
    // Asked again before the answer: only the newest counts.
    model.reload();
    answerAll(source);
    QVERIFY(!model.isLoading());
}

void ModelsTest::pagedTableThatFails()
{
    test::RowSource source(500);
    PagedTableModel model(test::receiptColumns());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.answersAtOnce = false;
    model.setSource(source.pages(), source.totals());
    model.reload();
    answerAll(source);
    source.fails = true;
    model.fetchMore({});
    answerAll(source);
    model.reload();
    answerAll(source);
    source.fails = false;
    model.reload();
    answerAll(source);
    QVERIFY(model.rowCount() > 0);
}

void ModelsTest::priestsBoard()
{
    test::SevaDay day;
    QVERIFY(day.isReady);
    BoardModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto read = [&] {
        return sevas::sevaList(day.desk().db(), {day.today()});
    };
    model.setList(*read(), u"kn"_s);
    const auto catalogue = sevas::listSevas(day.desk().db(), day.today());
    QVERIFY(catalogue);
    int booked = 0;
    for (const auto& seva : *catalogue) {
        const auto person = test::SevaDay::person(u"Ramesh"_s, u"ರಮೇಶ"_s, {}, u"Rohini"_s);
        booked += day.book(seva.fields.code, day.today(), {person}).isNull() ? 0 : 1;
        model.setList(*read(), u"kn"_s);
    }
    QVERIFY(booked > 0);
    QVERIFY(model.rowCount() > booked);
    model.retranslate();
    model.setList({}, u"en"_s);
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::helpSections()
{
    HelpListModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto& language : {u"en"_s, u"kn"_s, u"hi"_s}) {
        model.setLibrary(HelpLibrary::load(language));
        const int all = model.rowCount();
        QVERIFY(all > 10);
        for (const auto& text : {u"F9"_s, u"no guide has this"_s, u""_s}) {
            model.search(text);
            for (int row = 0; row < model.rowCount(); ++row) {
                const int section = model.index(row, 0).data(HelpListModel::SectionRole).toInt();
                QCOMPARE(model.rowOf(section), row);
            }
        }
        QCOMPARE(model.rowCount(), all);
    }
}

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
