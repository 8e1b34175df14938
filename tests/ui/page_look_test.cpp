// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/bar_chart.h"
#include "ui/theme/theme.h"
#include "ui/today/board_model.h"
#include "ui/today/board_view.h"

#include <QAbstractAxis>
#include <QApplication>
#include <QGraphicsSimpleTextItem>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kColor = 0x00FFFFFF;

bool sameColor(QRgb one, QRgb other)
{
    return (one & kColor) == (other & kColor);
}

} // namespace

/// What the eye sees of the board and the charts, and no other test does.
class PageLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statusesOfTheBoardEndAtOneEdge();
    void headingsOfAChartAreWhole_data();
    void headingsOfAChartAreWhole();

private:
    std::unique_ptr<Theme> m_theme;
};

void PageLookTest::initTestCase()
{
    auto theme = Theme::create(*qApp);
    QVERIFY(theme);
    m_theme = std::move(*theme);
}

void PageLookTest::statusesOfTheBoardEndAtOneEdge()
{
    sevas::SevaList list;
    list.date = QDate(2026, 11, 22);
    // One deity and one time: rows of one height under one heading.
    UuidMaker ids = UuidMaker::fromSeed(7);
    for (const QString& status : {u"performed"_s, u"no_show"_s, u"performed"_s}) {
        sevas::ListEntry entry;
        entry.booking = BookingId(ids.next(1'795'325'400'000));
        entry.sevaName = u"Archana"_s;
        entry.persons = {{u"Ramesh"_s, u"ರಮೇಶ್"_s, {}, {}, {}}};
        entry.receiptNumber = u"C01/2627/000001"_s;
        entry.status = status;
        list.entries.push_back(entry);
    }
    BoardModel model;
    model.setList(list, u"kn"_s);
    BoardView view(model);
    setOwnScheme(&view, Scheme::Dark);
    view.resize(900, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage seen = view.viewport()->grab().toImage();
    const auto& tokens = m_theme->tokens(Scheme::Dark);
    std::optional<QPoint> edge;
    int found = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).isHeading) {
            continue;
        }
        const QRgb ink =
            tokens[model.row(row).status == u"performed" ? Role::Success : Role::Warning].rgb();
        const QRect place = view.visualRect(model.index(row));
        QRect sign;
        for (int y = place.top(); y < place.bottom(); ++y) {
            for (int x = place.left(); x < place.right(); ++x) {
                if (sameColor(seen.pixel(x, y), ink)) {
                    sign |= QRect(x, y - place.top(), 1, 1);
                }
            }
        }
        QVERIFY2(!sign.isEmpty(), qPrintable(model.row(row).status));
        // Right-aligned beside the names, and as high in each row; letters end unevenly by a dot.
        const QPoint end(sign.right(), sign.center().y());
        edge = edge.value_or(end);
        QVERIFY2(std::abs(end.x() - edge->x()) <= 3, qPrintable(QString::number(end.x())));
        QVERIFY2(std::abs(end.y() - edge->y()) <= 3, qPrintable(QString::number(end.y())));
        QVERIFY(end.x() > place.center().x() && end.x() < place.right());
        ++found;
    }
    QCOMPARE(found, 3);
}

void PageLookTest::headingsOfAChartAreWhole_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<bool>("upright");
    QTest::addColumn<QSize>("size");
    QStringList days;
    for (int day = 1; day <= 30; ++day) {
        days << QString::number(day);
    }
    const QStringList months{u"ಏಪ್ರಿ"_s, u"ಮೇ"_s, u"ಜೂನ್"_s, u"ಜುಲೈ"_s, u"ಆಗ"_s, u"ಸೆಪ್ಟೆಂ"_s, u"ಅಕ್ಟೋ"_s,
        u"ನವೆಂ"_s, u"ಡಿಸೆಂ"_s, u"ಜನ"_s, u"ಫೆಬ್ರ"_s, u"ಮಾರ್ಚ್"_s};
    const QStringList categories{u"ಸಾಮಾನ್ಯ ದೇಣಿಗೆ"_s, u"ಅನ್ನದಾನ"_s, u"ಮೂಲ ನಿಧಿ"_s};
    for (const QSize size : {QSize(260, 100), QSize(460, 120), QSize(900, 300)}) {
        QTest::addRow("days %d", size.width()) << days << true << size;
        QTest::addRow("months %d", size.width()) << months << true << size;
        QTest::addRow("categories %d", size.width()) << categories << false << size;
    }
}

void PageLookTest::headingsOfAChartAreWhole()
{
    QFETCH(QStringList, headings);
    QFETCH(bool, upright);
    QFETCH(QSize, size);
    BarChart chart("bars"_L1, upright ? BarChart::Lie::Upright : BarChart::Lie::Lying);
    std::vector<BarChart::Bar> bars;
    for (int i = 0; i < headings.size(); ++i) {
        bars.push_back({headings[i], 1000.0 * (i + 1), 900, u"1,23,456"_s, {}});
    }
    chart.setBars(bars);
    chart.resize(size);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCoreApplication::sendPostedEvents();
    QList<QRectF> places;
    bool isHighestSaid = false;
    for (const QGraphicsItem* item : chart.scene()->items()) {
        const auto* words = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item);
        if (words == nullptr || !words->isVisible()) {
            continue;
        }
        const QRectF place = words->sceneBoundingRect();
        QVERIFY2(
            chart.sceneRect().adjusted(-1, -1, 1, 1).contains(place), qPrintable(words->text()));
        isHighestSaid = isHighestSaid || words->text() == u"1,23,456";
        if (headings.contains(words->text())) {
            for (const QRectF& other : std::as_const(places)) {
                const QRectF common = other.intersected(place);
                QVERIFY2(common.width() < 2 || common.height() < 4, qPrintable(words->text()));
            }
            places << place;
        }
    }
    QVERIFY(places.size() >= 3);
    QVERIFY(isHighestSaid);
    // Of its own labels, which are cut, the chart shows none.
    for (const auto* axis : chart.chart()->axes()) {
        QVERIFY(!axis->isVisible() || !axis->labelsVisible());
    }
}

QTEST_MAIN(PageLookTest)
#include "page_look_test.moc"
