// SPDX-License-Identifier: GPL-3.0-or-later

// Every page in longer words and in every language: nothing cut, nothing left behind by a change of
// language.
#include "tests/ui/gallery.h"
#include "tests/ui/support/page_stage.h"
#include "tests/ui/support/pseudo_words.h"
#include "tests/ui/support/text_room.h"
#include "translations/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/interface_language.h"

#include <QApplication>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

namespace {

/// The folded rail, the bar above and the line below.
constexpr QSize kFrame(60, 90);

void settleLayouts()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        test::turnTheLoop();
    }
}

/// What is wrong once the layouts have come to rest: on a busy machine they are a while on the way.
template <typename Look>
QStringList faultsAtRest(Look look)
{
    constexpr int kTurns = 50;
    QStringList faults = look();
    for (int turn = 0; turn < kTurns && !faults.isEmpty(); ++turn) {
        settleLayouts();
        faults = look();
    }
    return faults;
}

} // namespace

class PseudoLocaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = ui::Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
        m_gallery = wholeGallery();
        QVERIFY(m_gallery.size() > 20);
    }

    void longerWordsAreNotCut_data() { addScenes({QSize(1366, 768), QSize(1920, 1080)}); }
    void longerWordsAreNotCut()
    {
        PseudoWords words(u'«', u'»');
        QCoreApplication::installTranslator(&words);
        show();
        const QString faults = faultsAtRest([&] { return cutTexts(m_window.get()); }).join(u'\n');
        QCoreApplication::removeTranslator(&words);
        m_window.reset();
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void noLanguageIsCut_data() { addScenes({QSize(1024, 600), QSize(1366, 768)}); }
    void noLanguageIsCut()
    {
        QStringList faults;
        show();
        for (const auto& language : texts::interfaceLanguages()) {
            QVERIFY(ui::switchLanguage(m_languages, language.code));
            settleLayouts();
            const auto cut = faultsAtRest([&] { return cutTexts(m_window.get()); });
            for (const QString& fault : cut) {
                // On the smallest screen parts of a page may lie lower than the eye: cut are only
                // words that no scrolling brings back.
                if (m_window->width() < 1000 && !fault.contains(u"is cut"_s)) {
                    continue;
                }
                faults << language.code + u": "_s + fault;
            }
        }
        QVERIFY(ui::switchLanguage(m_languages, u"en"_s));
        m_window.reset();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void noPageIsWiderThanItsFrame_data() { addScenes({QSize(1024, 600), QSize(1366, 768)}); }
    void noPageIsWiderThanItsFrame()
    {
        QStringList faults;
        show();
        auto* frame = qobject_cast<QScrollArea*>(m_window.get());
        for (const auto& language : texts::interfaceLanguages()) {
            QVERIFY(ui::switchLanguage(m_languages, language.code));
            settleLayouts();
            faults += faultsAtRest([&] {
                const int over = frame != nullptr ? frame->horizontalScrollBar()->maximum() : 0;
                return over > 0 ? QStringList(u"%1: %2 too wide"_s.arg(language.code).arg(over))
                                : QStringList();
            });
        }
        QVERIFY(ui::switchLanguage(m_languages, u"en"_s));
        m_window.reset();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void nothingStaysInTheLanguageBefore_data() { addScenes({QSize(1366, 768)}); }
    void nothingStaysInTheLanguageBefore()
    {
        PseudoWords before(u'«', u'»');
        PseudoWords after(u'‹', u'›');
        QCoreApplication::installTranslator(&before);
        show();
        QCoreApplication::installTranslator(&after);
        settleLayouts();
        QStringList stale;
        for (const QString& words : shownTexts(m_window.get())) {
            if (words.contains(u'«')) {
                stale << words;
            }
        }
        QCoreApplication::removeTranslator(&after);
        QCoreApplication::removeTranslator(&before);
        m_window.reset();
        QVERIFY2(stale.isEmpty(), qPrintable(stale.join(u'\n')));
    }

private:
    void addScenes(const QList<QSize>& sizes)
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QSize>("size");
        for (int i = 0; i < static_cast<int>(m_gallery.size()); ++i) {
            for (const QSize size : sizes) {
                QTest::addRow("%s %dx%d", qPrintable(m_gallery[static_cast<size_t>(i)].id),
                    size.width(), size.height())
                    << i << size;
            }
        }
    }

    /// The window of the row, as the contact sheet draws it.
    void show()
    {
        QFETCH(int, scene);
        QFETCH(QSize, size);
        const Scene& one = m_gallery[static_cast<size_t>(scene)];
        m_window = one.make();
        QWidget* shown = m_window.get();
        if (qobject_cast<QMainWindow*>(shown) == nullptr) {
            // As the frame holds a page: in what rail and lines leave of the screen, scrolled where
            // that is too little.
            auto frame = std::make_unique<QScrollArea>();
            frame->setWidgetResizable(true);
            frame->setFrameShape(QFrame::NoFrame);
            frame->setWidget(m_window.release());
            size -= kFrame;
            m_window = std::move(frame);
        }
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        settleLayouts();
        if (one.pose) {
            one.pose(*shown);
        }
        settleLayouts();
    }

    std::unique_ptr<ui::Theme> m_theme;
    texts::LanguageSwitch m_languages;
    Gallery m_gallery;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(PseudoLocaleTest)
#include "pseudo_locale_test.moc"
