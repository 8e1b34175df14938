// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_box.h"

#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mm::ui;

namespace {

QList<SearchHit> sevas()
{
    return {
        {u"Archana"_s, u"Ganesha"_s, u"24 left"_s, {}, 1},
        {u"Sahasra archana"_s, u"Ganesha"_s, u"full today"_s, {}, 2, false},
        {u"Kumkumarchana"_s, u"Devi"_s, {}, {}, 3},
    };
}

} // namespace

class SearchBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
    }

    void init()
    {
        m_page = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_page.get());
        m_box = new SearchBox(m_page.get());
        layout->addWidget(m_box);
        layout->addWidget(new QLineEdit(m_page.get()));
        layout->addStretch();
        m_page->resize(500, 400);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_box->setFocus();
        m_chosen.clear();
        connect(m_box, &SearchBox::chosen, this,
            [this](const SearchHit& hit) { m_chosen << hit.value.toInt(); });
        connect(m_box, &SearchBox::searched, this,
            [this](const QString&, quint64 question) { m_question = question; });
    }

    void arrowsWalkAndEnterTakes()
    {
        QTest::keyClicks(m_box, u"arch"_s);
        m_box->setHits(m_question, sevas());
        QVERIFY(m_box->isOpen());
        QTest::keyClick(m_box, Qt::Key_Down);
        QTest::keyClick(m_box, Qt::Key_Down); // over the one that is full
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_chosen, QList<int>{3});
        QVERIFY(!m_box->isOpen());
        QCOMPARE(m_box->text(), u"arch"_s);
    }

    void typedTextIsNeverReplaced()
    {
        QTest::keyClicks(m_box, u"ar"_s);
        m_box->setHits(m_question, sevas(), 0);
        QTest::keyClick(m_box, Qt::Key_Down);
        QTest::keyClicks(m_box, u"ch"_s);
        QCOMPARE(m_box->text(), u"arch"_s);
    }

    void theOnlyHitNeedsNoArrow()
    {
        QTest::keyClicks(m_box, u"kum"_s);
        m_box->setHits(m_question, {sevas().last()});
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_chosen, QList<int>{3});
    }

    void aFullHitCannotBeTaken()
    {
        QTest::keyClicks(m_box, u"sah"_s);
        m_box->setHits(m_question, {sevas().at(1)});
        QTest::keyClick(m_box, Qt::Key_Return);
        QVERIFY(m_chosen.isEmpty());
    }

    void anOldAnswerIsDropped()
    {
        QTest::keyClicks(m_box, u"a"_s);
        const quint64 first = m_question;
        QTest::keyClicks(m_box, u"r"_s);
        m_box->setHits(m_question, {sevas().first()});
        m_box->setHits(first, sevas());
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_chosen, QList<int>{1}); // the only hit of the newer answer
    }

    void anAnswerAfterTheChoiceOpensNothing()
    {
        QTest::keyClicks(m_box, u"a"_s);
        m_box->setHits(m_question, {sevas().first()});
        const quint64 question = m_question;
        QTest::keyClick(m_box, Qt::Key_Return);
        m_box->setHits(question, sevas());
        QVERIFY(!m_box->isOpen());
    }

    void escapeClosesOnceAndIsThenThePages()
    {
        QSignalSpy submitted(m_box, &SearchBox::submitted);
        QTest::keyClicks(m_box, u"ar"_s);
        m_box->setHits(m_question, sevas(), 0);
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(!m_box->isOpen());
        QCOMPARE(m_box->text(), u"ar"_s);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(m_box, &again);
        QVERIFY(!again.isAccepted());
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QVERIFY(m_chosen.isEmpty());
    }

    void leavingTheFieldClosesTheList()
    {
        QTest::keyClicks(m_box, u"ar"_s);
        m_box->setHits(m_question, sevas());
        QVERIFY(m_box->isOpen());
        QTest::keyClick(m_box, Qt::Key_Tab);
        QVERIFY(!m_box->isOpen());
        m_box->setHits(m_question, sevas());
        QVERIFY(!m_box->isOpen());
    }

    void nothingFoundIsSaid()
    {
        m_box->setNothingFound(u"Nobody of that name. Enter adds one."_s);
        QTest::keyClicks(m_box, u"zz"_s);
        m_box->setHits(m_question, {});
        QVERIFY(m_box->isOpen());
        QTest::keyClick(m_box, Qt::Key_Backspace);
        QTest::keyClick(m_box, Qt::Key_Backspace);
        QVERIFY(!m_box->isOpen());
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_page;
    SearchBox* m_box = nullptr;
    quint64 m_question = 0;
    QList<int> m_chosen;
};

QTEST_MAIN(SearchBoxTest)
#include "search_box_test.moc"
