// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/paged_table_model.h"

#include "tests/ui/support/rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;
using namespace mm::ui;

class PagedTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModels()
    {
        test::RowSource source(450);
        PagedTableModel model(test::receiptColumns());
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        // It would fetch from inside the signals of a fetch, which no view does.
        tester.setUseFetchMore(false);
        model.setSource(source.pages(), source.totals());
        model.reload();
        QCOMPARE(model.rowCount(), 200);
        while (model.canFetchMore({})) {
            model.fetchMore({});
        }
        QCOMPARE(model.rowCount(), 450);
        model.sort(1, Qt::DescendingOrder);
        model.setFilters({{u"name"_s, u"ramesh"_s}});
        model.setFilters({{u"name"_s, u"nobody"_s}});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isComplete());
    }

    void aMillionRowsCostOnePage()
    {
        test::RowSource source(1'000'000);
        PagedTableModel model(test::receiptColumns());
        model.setSource(source.pages());
        QVERIFY(source.asked.isEmpty());
        model.reload();
        QCOMPARE(source.asked.size(), 1);
        QCOMPARE(model.rowCount(), PagedTableModel::kPageRows);
        model.fetchMore({});
        QCOMPARE(source.asked.last().cursor, u"200"_s);
        QCOMPARE(model.rowCount(), 2 * PagedTableModel::kPageRows);
        QCOMPARE(model.key(399).toLongLong(), 399);
    }

    void sortingIsTheSourcesWork()
    {
        test::RowSource source(1'000);
        PagedTableModel model(test::receiptColumns());
        model.setSource(source.pages());
        model.reload();
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(source.asked.last().sortColumn, u"amount"_s);
        QCOMPARE(source.asked.last().sortOrder, Qt::DescendingOrder);
        QCOMPARE(source.asked.last().cursor, QString());
        QCOMPARE(model.key(0).toLongLong(), 999);
        const qsizetype before = source.asked.size();
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(source.asked.size(), before);
    }

    void onlyOneQuestionIsUnderWay()
    {
        test::RowSource source(1'000);
        source.answersAtOnce = false;
        PagedTableModel model(test::receiptColumns());
        model.setSource(source.pages());
        model.reload();
        QVERIFY(model.isLoading());
        QVERIFY(!model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(source.waiting(), 1);
        source.answerNext();
        QVERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 200);
    }

    void anAnswerToAnOldQuestionIsDropped()
    {
        test::RowSource source(1'000);
        source.answersAtOnce = false;
        PagedTableModel model(test::receiptColumns());
        model.setSource(source.pages());
        model.reload();
        model.setFilters({{u"name"_s, u"Ramesh"_s}});
        source.answerNext(); // to the question without the filter
        QCOMPARE(model.rowCount(), 0);
        source.answerNext();
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.index(0, 2).data().toString(), u"Ramesh Kumar"_s);
        QCOMPARE(model.index(1, 2).data().toString(), u"Ramesh Kumar"_s);
    }

    void aViewThatAsksOnResetDoublesNothing()
    {
        test::RowSource source(1'000);
        source.answersAtOnce = false;
        PagedTableModel model(test::receiptColumns());
        connect(&model, &PagedTableModel::modelReset, &model, [&model] { model.fetchMore({}); });
        model.setSource(source.pages());
        model.reload();
        QCOMPARE(source.waiting(), 1);
    }

    void anAnswerMayOutliveTheModel()
    {
        test::RowSource source(10);
        source.answersAtOnce = false;
        {
            PagedTableModel model(test::receiptColumns());
            model.setSource(source.pages());
            model.reload();
        }
        source.answerNext();
        QCOMPARE(source.waiting(), 0);
    }

    void aFailureIsSaidAndNotRepeated()
    {
        test::RowSource source(10);
        source.fails = true;
        PagedTableModel model(test::receiptColumns());
        model.setSource(source.pages());
        int failures = 0;
        connect(&model, &PagedTableModel::failed, this, [&failures](const Error&) { ++failures; });
        model.reload();
        QCOMPARE(failures, 1);
        QVERIFY(!model.canFetchMore({}));
        source.fails = false;
        model.reload();
        QCOMPARE(model.rowCount(), 10);
    }

    void cellsAreWrittenTheIndianWay_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("money") << 123 << 3 << u"1,23,101.00"_s;
        QTest::newRow("money taken back") << 3 << 3 << u"(501.00)"_s;
        QTest::newRow("date") << 0 << 1 << u"22 Nov 2026"_s;
        QTest::newRow("status") << 2 << 4 << u"Cancelled"_s;
        QTest::newRow("instant in Asia/Kolkata") << 0 << 5 << u"22 Nov 2026 10:42"_s;
    }

    void cellsAreWrittenTheIndianWay()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, text);
        test::RowSource source(200);
        PagedTableModel model(test::receiptColumns());
        model.setSource(source.pages());
        model.reload();
        QCOMPARE(model.index(row, column).data().toString(), text);
    }

    void emptyCellsAreEmptyAndTheRupeeStandsInTheHeader()
    {
        PagedTableModel model(test::receiptColumns());
        model.setSource([](const PageRequest&, const Answer<RowPage>& answer) {
            answer(RowPage{{TableRow{1, {u"C01/2627/000001"_s}}}, {}});
        });
        model.reload();
        for (int column = 1; column < model.columnCount(); ++column) {
            QCOMPARE(model.index(0, column).data().toString(), QString());
        }
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Amount ₹"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Number"_s);
        const auto alignment = model.index(0, 3).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        QVERIFY(alignment.testFlag(Qt::AlignRight));
    }

    void aChangedRowKeepsItsPlace()
    {
        test::RowSource source(10);
        PagedTableModel model(test::receiptColumns());
        model.setSource(source.pages());
        model.reload();
        QSignalSpy reset(&model, &PagedTableModel::modelReset);
        TableRow row = model.rows()[4];
        row.cells[4] = QVariant::fromValue(StatusCell{Tone::Danger, u"Cancelled"_s});
        QVERIFY(model.replaceRow(row));
        QCOMPARE(model.index(4, 4).data().toString(), u"Cancelled"_s);
        QCOMPARE(reset.count(), 0);
        row.key = 99;
        QVERIFY(!model.replaceRow(row));
    }
};

QTEST_MAIN(PagedTableModelTest)
#include "paged_table_model_test.moc"
