// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/fakes.h"
#include "tests/ui/support/page_stage.h"
#include "ui/help/about_page.h"
#include "ui/help/guide_view.h"
#include "ui/help/help_list_model.h"
#include "ui/table/table_view.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mm;
using namespace Qt::StringLiterals;
using test::press;
using test::settle;
using test::type;

/// Help and About by keyboard.
class HelpPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_help.reset();
        m_about.reset();
    }
    void opensWhereOneIs();
    void searchesByTyping();
    void nothingFoundSaysSo();
    void escapeGoesBack();
    void picturesAreShown();
    void helpIsReachable();
    void supportFileByKey();
    void supportFileRefusedInWords();
    void aboutIsReachable();

private:
    template <typename PageType>
    static void showPage(PageType& page)
    {
        page.resize(1366, 768);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.onShown();
        settle();
    }
    void openHelp(const QString& from = {})
    {
        m_help = std::make_unique<ui::HelpPage>();
        showPage(*m_help);
        if (!from.isEmpty()) {
            m_help->open(from);
        }
    }
    void openAbout()
    {
        m_about = std::make_unique<ui::AboutPage>(ui::AboutPage::Needs{
            m_stage.runner(), m_stage.desk().clock(), m_files, m_folder.path()});
        new QAbstractItemModelTester(&m_about->table().model(), m_about.get());
        showPage(*m_about);
    }
    QString guideText() { return m_help->findChild<ui::GuideView*>()->toPlainText(); }

    test::PageStage m_stage;
    test::FakeFilePicker m_files;
    QTemporaryDir m_folder;
    std::unique_ptr<ui::HelpPage> m_help;
    std::unique_ptr<ui::AboutPage> m_about;
};

void HelpPageTest::opensWhereOneIs()
{
    openHelp(u"audit"_s);
    QVERIFY2(guideText().startsWith(u"Audit"_s), qPrintable(guideText().left(80)));
    m_help->open(u"sevas"_s);
    QVERIFY(guideText().startsWith(u"Sevas"_s));
}

void HelpPageTest::searchesByTyping()
{
    openHelp();
    QCOMPARE(test::focusName(), u"helpSearchLineEdit"_s);
    type(u"dashboard"_s);
    QVERIFY(guideText().startsWith(u"Dashboard"_s));
    press(Qt::Key_Return);
    QCOMPARE(test::focusName(), u"helpTopicsListView"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(test::focusName(), u"helpSearchLineEdit"_s);
}

void HelpPageTest::nothingFoundSaysSo()
{
    openHelp();
    type(u"zebra"_s);
    QVERIFY(!m_help->findChild<ui::GuideView*>()->isVisible());
    QCOMPARE(m_help->model().rowCount(), 0);
    press(Qt::Key_Backspace);
    m_help->findChild<QLineEdit*>(u"helpSearchLineEdit"_s)->clear();
    QVERIFY(m_help->findChild<ui::GuideView*>()->isVisible());
}

void HelpPageTest::escapeGoesBack()
{
    openHelp(u"bookings"_s);
    const QSignalSpy asked(m_help.get(), &ui::Page::pageRequested);
    press(Qt::Key_Escape);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"bookings"_s);
}

void HelpPageTest::picturesAreShown()
{
    openHelp(u"counter"_s);
    auto* guide = m_help->findChild<ui::GuideView*>();
    const QVariant picture =
        guide->document()->resource(QTextDocument::ImageResource, QUrl(u"../images/counter.png"_s));
    QVERIFY(!picture.value<QImage>().isNull());
    QVERIFY(picture.value<QImage>().width() <= 760);
    // On a smaller screen it shrinks with the text: nothing is scrolled sideways.
    for (const int width : {964, 1366}) {
        m_help->resize(width, 510);
        settle();
        QCOMPARE(guide->horizontalScrollBar()->maximum(), 0);
    }
}

void HelpPageTest::helpIsReachable()
{
    openHelp(u"counter"_s);
    const QStringList faults = test::accessibilityFaults(m_help.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void HelpPageTest::supportFileByKey()
{
    openAbout();
    m_files.nextPath = m_folder.filePath(u"support.txt"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QFile file(m_files.nextPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"events: 1"_s), qPrintable(text));
    QVERIFY(!text.contains(u"lakshmi"_s, Qt::CaseInsensitive));
    QVERIFY(m_about->findChild<ui::Banner*>()->isVisible());
}

void HelpPageTest::supportFileRefusedInWords()
{
    openAbout();
    m_files.nextPath = u"/nonexistent/support.txt"_s;
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_about->findChild<ui::Banner*>()->isVisible());
}

void HelpPageTest::aboutIsReachable()
{
    openAbout();
    QVERIFY(m_about->table().model().rowCount() > 10);
    QCOMPARE(test::accessibilityFaults(m_about.get()), QStringList());
}

QTEST_MAIN(HelpPageTest)
#include "help_page_test.moc"
