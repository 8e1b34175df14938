// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/rows.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/quick_amount_bar.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/time_edit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kColor = 0x00FFFFFF;

bool sameColor(QRgb one, QRgb other)
{
    return (one & kColor) == (other & kColor);
}

/// Rows of the picture between `left` and `right` in which something darker than paper stands.
QList<int> inkedRows(const QImage& image, int left, int right)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = left; x < right; ++x) {
            if (qGray(image.pixel(x, y)) < 140) {
                rows << y;
                break;
            }
        }
    }
    return rows;
}

using Maker = std::function<QWidget*(QWidget*)>;

template <typename Control>
QWidget* plain(QWidget* parent)
{
    return new Control(parent);
}

} // namespace
Q_DECLARE_METATYPE(Maker)

/// What the eye sees and no other test does: rings that are whole, letters on one line, nothing
/// under a scroll bar.
class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRingIsWholeAroundEveryControl_data();
    void theRingIsWholeAroundEveryControl();
    void lettersOfEveryScriptStandAlike_data();
    void lettersOfEveryScriptStandAlike();
    void wrappedLinesKeepOneDistance();
    void factsStandOnOneLine();
    void fieldsBesideEachOtherAreLevel();
    void anEmptyLabelIsNoComplaint();
    void statusesStandUnderEachOther();
    void nothingStandsUnderTheScrollBar();

private:
    std::unique_ptr<Theme> m_theme;
};

void LookTest::initTestCase()
{
    auto theme = Theme::create(*qApp);
    QVERIFY(theme);
    m_theme = std::move(*theme);
}

void LookTest::theRingIsWholeAroundEveryControl_data()
{
    static const FixedClock clock(1'795'325'400'000);
    QTest::addColumn<Maker>("make");
    QTest::newRow("text") << Maker(plain<QLineEdit>);
    QTest::newRow("amount") << Maker(plain<MoneyEdit>);
    QTest::newRow("time") << Maker(plain<TimeEdit>);
    QTest::newRow("search") << Maker(plain<SearchBox>);
    QTest::newRow("choice") << Maker(plain<QComboBox>);
    QTest::newRow("number") << Maker(plain<QSpinBox>);
    QTest::newRow("list") << Maker(plain<QListWidget>);
    QTest::newRow("date") << Maker([](QWidget* parent) { return new DateEdit(clock, parent); });
    QTest::newRow("tick") << Maker([](QWidget* parent) { return new QCheckBox(u"A"_s, parent); });
    QTest::newRow("one of") << Maker(
        [](QWidget* parent) { return new QRadioButton(u"A"_s, parent); });
    QTest::newRow("icon") << Maker(
        [](QWidget* parent) { return new IconButton("menu"_L1, u"Menu"_s, parent); });
    for (const auto kind : {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Quiet,
             ButtonKind::Danger, ButtonKind::Chip}) {
        QTest::addRow("button %d", static_cast<int>(kind))
            << Maker([kind](QWidget* parent) { return new KeyButton(u"Issue"_s, kind, parent); });
    }
    QTest::newRow("table") << Maker([](QWidget* parent) -> QWidget* {
        return &(new TableView(test::receiptColumns(), "rows"_L1, parent))->view();
    });
}

void LookTest::theRingIsWholeAroundEveryControl()
{
    QFETCH(Maker, make);
    // In what scrolls, at its very edge, with a neighbour close by: where rings have been cut.
    QWidget window;
    auto* area = new QScrollArea(&window);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(new QLineEdit);
    QWidget* control = make(page);
    QWidget* outer = control;
    while (outer->parentWidget() != page) {
        outer = outer->parentWidget();
    }
    column->addWidget(outer);
    column->addWidget(new QLineEdit);
    area->setWidget(page);
    auto* around = new QVBoxLayout(&window);
    around->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    around->addWidget(area);
    window.resize(400, 320);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    control->setFocus(Qt::TabFocusReason);
    QVERIFY(control->hasFocus());
    const QRgb ring = m_theme->tokens(Scheme::Light)[Role::Focus].rgb();
    const QRect at(control->mapTo(&window, QPoint()), control->size());
    const QImage seen = window.grab().toImage();
    // 3 px outside: the line of the ring, 2 px beyond a gap of 2.
    const QPoint middle = at.center();
    for (const QPoint side : {QPoint(middle.x(), at.top() - 3), QPoint(middle.x(), at.bottom() + 3),
             QPoint(at.left() - 3, middle.y()), QPoint(at.right() + 3, middle.y())}) {
        QVERIFY2(sameColor(seen.pixel(side), ring),
            qPrintable(u"no ring at %1, %2 of %3 x %4"_s.arg(side.x() - at.left())
                           .arg(side.y() - at.top())
                           .arg(at.width())
                           .arg(at.height())));
    }
}

void LookTest::lettersOfEveryScriptStandAlike_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Qt::Alignment>("side");
    for (const auto& [name, word] : {std::pair("kannada", u"ಮೊತ್ತ"_s), std::pair("hindi", u"कुल"_s),
             std::pair("malayalam", u"ആകെ"_s), std::pair("bengali", u"মোট"_s)}) {
        QTest::addRow("%s, top", name) << word << Qt::Alignment(Qt::AlignTop);
        QTest::addRow("%s, middle", name) << word << Qt::Alignment(Qt::AlignVCenter);
    }
}

void LookTest::lettersOfEveryScriptStandAlike()
{
    QFETCH(QString, before);
    QFETCH(Qt::Alignment, side);
    // Black for the figures, so that the word in front is told from them by its place.
    const auto rowsOfFigures = [&](const QString& words) {
        RoleLabel label(words, Role::Text, FontRole::Body);
        label.setAlignment(Qt::AlignRight | side);
        label.resize(300, 40);
        const int figures = QFontMetrics(label.font()).horizontalAdvance(u"22"_s);
        return inkedRows(label.grab().toImage(), label.width() - figures, label.width());
    };
    QCOMPARE(rowsOfFigures(before + u" 22"_s), rowsOfFigures(u"22"_s));
}

void LookTest::wrappedLinesKeepOneDistance()
{
    RoleLabel latin(u"one two three four five six"_s, Role::Text, FontRole::Body);
    RoleLabel mixed(u"ಒಂದು C01 ಎರಡು C02 ಮೂರು C03"_s, Role::Text, FontRole::Body);
    for (RoleLabel* label : {&latin, &mixed}) {
        label->setWordWrap(true);
        const int one = label->minimumSizeHint().height();
        const int room = label->heightForWidth(90);
        QVERIFY(room >= 2 * one);
        QCOMPARE(room % one, 0);
    }
}

void LookTest::factsStandOnOneLine()
{
    FactList facts("facts"_L1);
    facts.add(u"0"_s, u"0"_s);
    facts.add(u"ಸ್ಥಿತಿ 0"_s, u"ಎಲ್ಲ 0"_s);
    facts.resize(300, 120);
    facts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&facts));
    const auto labels = facts.findChildren<RoleLabel*>();
    QCOMPARE(labels.size(), 4);
    const auto feet = [](RoleLabel* label) {
        const int advance = QFontMetrics(label->font()).horizontalAdvance(label->text());
        const int figure = QFontMetrics(label->font()).horizontalAdvance(u'0');
        const auto rows =
            inkedRows(label->grab().toImage(), std::max(0, advance - figure), advance);
        return rows.isEmpty() ? -1 : label->y() + rows.constLast();
    };
    QCOMPARE(feet(labels[0]), feet(labels[1]));
    QCOMPARE(feet(labels[2]), feet(labels[3]));
}

void LookTest::fieldsBesideEachOtherAreLevel()
{
    QWidget page;
    auto* row = new QHBoxLayout(&page);
    auto* left = new QLineEdit;
    auto* right = new QLineEdit;
    row->addWidget(new FieldRow(u"ಪ್ರಸಾದ"_s, left));
    row->addWidget(new FieldRow(u"ಸೂಚನೆಗಳು (&I)"_s, right));
    page.resize(500, 120);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(left->mapTo(&page, QPoint()).y(), right->mapTo(&page, QPoint()).y());
}

void LookTest::anEmptyLabelIsNoComplaint()
{
    QTest::failOnWarning(QRegularExpression(u"Negative sizes"_s));
    RoleLabel label;
    label.setWordWrap(true);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    label.setText(u"said"_s);
    label.setText(QString());
    QCOMPARE(label.minimumHeight(), 0);
}

void LookTest::statusesStandUnderEachOther()
{
    ColumnSet columns;
    ColumnSpec status;
    status.id = u"status"_s;
    status.title = "Status";
    status.format = CellFormat::Status;
    status.width = 200;
    columns.columns = {status};
    TableView table(columns, "statuses"_L1);
    table.setFilterRowShown(false);
    table.model().setSource([](const PageRequest&, const Answer<RowPage>& answer) {
        RowPage page;
        for (const QString& word : {u"Issued"_s, u"ನೀಡಲಾಗಿದೆ"_s, u"रद्द"_s}) {
            page.rows.push_back({word, {QVariant::fromValue(StatusCell{Tone::Success, word})}});
        }
        answer(std::move(page));
    });
    table.resize(320, 260);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.model().reload();
    QTRY_COMPARE(table.model().rowCount(), 3);
    const QImage seen = table.view().viewport()->grab().toImage();
    const int height = table.view().rowHeight(0);
    // The sign is the first ink of a row: at the same place in each, in the middle of the row.
    std::optional<QRect> first;
    const QRgb ink = m_theme->tokens(Scheme::Light)[Role::Success].rgb();
    for (int row = 0; row < 3; ++row) {
        QRect sign;
        for (int y = 0; y < height; ++y) {
            for (int x = 4; x < 8 + kIconSize; ++x) {
                if (sameColor(seen.pixel(x, row * height + y), ink)) {
                    sign |= QRect(x, y, 1, 1);
                }
            }
        }
        QVERIFY(!sign.isEmpty());
        QVERIFY(std::abs(sign.center().y() - height / 2) <= 2);
        QCOMPARE(sign, first.value_or(sign));
        first = sign;
    }
}

void LookTest::nothingStandsUnderTheScrollBar()
{
    test::RowSource source(500);
    TableView table(test::receiptColumns(), "rows"_L1);
    table.model().setSource(source.pages());
    table.resize(700, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.model().reload();
    QTRY_VERIFY(table.model().rowCount() > 100);
    QScrollBar* bar = table.view().verticalScrollBar();
    QTRY_VERIFY(bar->isVisible());
    const QRect viewport(
        table.view().viewport()->mapTo(&table, QPoint()), table.view().viewport()->size());
    const QRect groove(bar->mapTo(&table, QPoint()), bar->size());
    QVERIFY(!viewport.intersects(groove));
    // The handle is seen against its groove.
    const QImage seen = bar->grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < seen.height(); ++y) {
        colors.insert(seen.pixel(seen.width() / 2, y) & kColor);
    }
    double best = 1;
    for (const QRgb one : std::as_const(colors)) {
        for (const QRgb other : std::as_const(colors)) {
            best = std::max(best, contrastRatio(QColor(one), QColor(other)));
        }
    }
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

QTEST_MAIN(LookTest)
#include "look_test.moc"
