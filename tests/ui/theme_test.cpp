// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme_style.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mm::ui;

namespace {

constexpr double kTextContrast = 5.5;
constexpr double kControlContrast = 3.0;

struct Pair
{
    Role front;
    Role back;
};

QList<Pair> textPairs()
{
    QList<Pair> pairs;
    for (const Role back :
        {Role::Window, Role::Surface, Role::Sunken, Role::Hover, Role::Selected}) {
        for (const Role front : {Role::Text, Role::Muted, Role::Primary, Role::Accent,
                 Role::Success, Role::Warning, Role::Danger, Role::Info}) {
            pairs << Pair{front, back};
        }
    }
    for (const Tone tone :
        {Tone::Neutral, Tone::Success, Tone::Warning, Tone::Danger, Tone::Info}) {
        pairs << Pair{toneRole(tone), toneTint(tone)} << Pair{Role::Text, toneTint(tone)};
    }
    pairs << Pair{Role::OnPrimary, Role::Primary} << Pair{Role::OnDanger, Role::Danger};
    return pairs;
}

QColor commonInk(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) {
                ++counts[image.pixel(x, y)];
            }
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

QList<int> inkedRows(const QImage& image)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                rows << y;
                break;
            }
        }
    }
    return rows;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
    }

    void textCanBeReadOnEverySurface_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void textCanBeReadOnEverySurface()
    {
        QFETCH(Scheme, scheme);
        const Tokens& tokens = m_theme->tokens(scheme);
        for (const Pair& pair : textPairs()) {
            const double contrast = contrastRatio(tokens[pair.front], tokens[pair.back]);
            QVERIFY2(contrast >= kTextContrast,
                qPrintable(u"%1 on %2: %3"_s.arg(roleName(pair.front), roleName(pair.back))
                               .arg(contrast)));
        }
        for (const Role line : {Role::Outline, Role::Focus, Role::Primary, Role::Accent}) {
            for (const Role back : {Role::Window, Role::Surface, Role::Sunken, Role::Selected}) {
                QVERIFY2(contrastRatio(tokens[line], tokens[back]) >= kControlContrast,
                    qPrintable(u"%1 on %2"_s.arg(roleName(line), roleName(back))));
            }
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The well-known grey that just passes WCAG AA on white.
        QVERIFY(qAbs(contrastRatio(QColor(u"#767676"_s), Qt::white) - 4.54) < 0.01);
    }

    void aBrokenPaletteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not json") << QByteArray("{");
        QTest::newRow("no roles") << QByteArray(R"({"light": {}, "dark": {}})");
        QTest::newRow("no colour") << QByteArray(R"({"light": {"window": "loud"}})");
    }

    void aBrokenPaletteIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parsePalettes(json));
    }

    void figuresAreTabular_data()
    {
        QTest::addColumn<FontRole>("role");
        QTest::newRow("body") << FontRole::Body;
        QTest::newRow("secondary") << FontRole::Secondary;
        QTest::newRow("amount due") << FontRole::AmountDue;
    }

    void figuresAreTabular()
    {
        QFETCH(FontRole, role);
        const QFont font = fontFor(role);
        QCOMPARE(QFontInfo(font).family(), u"Noto Sans"_s);
        const QFontMetricsF metrics(font);
        for (const char16_t digit : u"123456789"_s.toStdU16String()) {
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

    void controlsAreTallEnough()
    {
        QWidget page;
        QVBoxLayout layout(&page);
        auto* edit = new QLineEdit(&page);
        auto* button = new QPushButton(u"Pay"_s, &page);
        layout.addWidget(edit);
        layout.addWidget(button);
        QCOMPARE(edit->sizeHint().height(), kControlHeight);
        QCOMPARE(button->sizeHint().height(), kControlHeight);
        QWidget counter;
        setLargeControls(&counter);
        QLineEdit large(&counter);
        QCOMPARE(large.sizeHint().height(), kLargeControlHeight);
    }

    void everyIconIsDrawnInItsRole()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 50);
        for (const QString& file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            const QColor color(0x12, 0x80, 0xF0);
            const QPixmap drawn = iconPixmap(QLatin1StringView(name), color, kIconSize, 2.0);
            QCOMPARE(drawn.size(), QSize(40, 40));
            QVERIFY2(commonInk(drawn.toImage()) == color, name.constData());
        }
        QVERIFY(!hasIcon("no-such-icon"_L1));
    }

    void anIconFollowsTheScheme()
    {
        m_theme->setScheme(Scheme::Light);
        const QIcon icon = themedIcon("menu"_L1, Role::Text);
        QCOMPARE(commonInk(icon.pixmap(QSize(40, 40)).toImage()),
            m_theme->tokens(Scheme::Light)[Role::Text]);
        m_theme->setScheme(Scheme::Dark);
        QCOMPARE(commonInk(icon.pixmap(QSize(40, 40)).toImage()),
            m_theme->tokens(Scheme::Dark)[Role::Text]);
        m_theme->setScheme(Scheme::Light);
    }

    void aSubtreeMayHaveItsOwnScheme()
    {
        QWidget window;
        auto* priest = new QWidget(&window);
        auto* inside = new QLineEdit(priest);
        setOwnScheme(priest, Scheme::Dark);
        QCOMPARE(tokensFor(&window)[Role::Window], m_theme->tokens(Scheme::Light)[Role::Window]);
        QCOMPARE(tokensFor(inside)[Role::Window], m_theme->tokens(Scheme::Dark)[Role::Window]);
        QCOMPARE(
            inside->palette().color(QPalette::Text), m_theme->tokens(Scheme::Dark)[Role::Text]);
    }

    void allScriptsStandOnOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("kannada") << u"22 ಲಕ್ಷ್ಮೀ"_s;
        QTest::newRow("hindi") << u"22 लड्डू"_s;
        QTest::newRow("tamil") << u"22 ஸ்ரீ"_s;
        QTest::newRow("malayalam") << u"22 ശ്രീ"_s;
    }

    void allScriptsStandOnOneLine()
    {
        QFETCH(QString, text);
        const auto rowsOfFigures = [](const QString& words) {
            QLabel label(words);
            label.resize(200, 36);
            return inkedRows(label.grab(QRect(0, 0, 16, 36)).toImage());
        };
        QCOMPARE(rowsOfFigures(text), rowsOfFigures(u"22"_s));
    }

    void theRingStandsAroundTheFocus()
    {
        QWidget window;
        window.resize(300, 200);
        auto* edit = new QLineEdit(&window);
        edit->setGeometry(50, 50, 120, 32);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        const QRgb ring = m_theme->tokens(Scheme::Light)[Role::Focus].rgb();
        const auto inkAt = [&window](int x, int y) {
            return window.grab().toImage().pixel(x, y);
        };
        QTRY_COMPARE(inkAt(110, 46), ring); // 4 px above the field: the ring's outer line
        QVERIFY(inkAt(110, 48) != ring); // the gap
        edit->move(50, 100);
        QCOMPARE(inkAt(110, 96), ring);
        QVERIFY(inkAt(110, 46) != ring);
        edit->clearFocus();
        QVERIFY(inkAt(110, 96) != ring);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
