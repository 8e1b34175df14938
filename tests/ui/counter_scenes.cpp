// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/households.h"
#include "models/devotees/register_devotee.h"
#include "models/identity/temple.h"
#include "models/sevas/demo_sevas.h"
#include "tests/support/books.h"
#include "tests/ui/gallery.h"
#include "tests/ui/support/direct_runner.h"
#include "ui/counter/counter_page.h"
#include "ui/counter/counter_view_model.h"
#include "ui/counter/customer_display.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

/// The counter on a store of its own: a family, the demo catalogue.
class CounterScene final : public QWidget
{
public:
    CounterScene()
        : m_runner(m_desk)
    {
        fill();
        m_page = new ui::CounterPage(m_runner, m_desk.clock(), this);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
        QCoreApplication::sendPostedEvents();
    }
    ~CounterScene() override { delete m_page; }
    Q_DISABLE_COPY_MOVE(CounterScene)

    [[nodiscard]] ui::CounterPage& page() { return *m_page; }
    [[nodiscard]] DevoteeId head() const { return m_head; }

private:
    void fill()
    {
        static_cast<void>(seedBooks(m_desk));
        static_cast<void>(m_desk.run([&](store::UnitOfWork& unit) -> Result<void> {
            MM_CHECK(sevas::seedDemoSevas(unit));
            MM_LET(temple, identity::readTemple(unit.db()));
            temple.upiVpa = u"temple@sbi"_s;
            MM_CHECK(identity::updateTemple(unit, temple));
            const auto person = [&](const QString& name, const QString& local, const QString& star,
                                    const QString& phone) {
                devotees::DevoteeDraft draft;
                draft.name = name;
                draft.nameLocal = local;
                draft.phone = phone;
                draft.gotra = u"Kashyapa"_s;
                draft.nakshatra = star;
                return devotees::registerDevotee(unit, m_runner.vault(), draft);
            };
            MM_LET(head, person(u"Ramesh Kumar"_s, u"ರಮೇಶ್ ಕುಮಾರ್"_s, u"Rohini"_s, u"9876543210"_s));
            MM_LET(wife, person(u"Sita"_s, u"ಸೀತಾ"_s, u"Hasta"_s, {}));
            MM_LET(son, person(u"Arun"_s, u"ಅರುಣ್"_s, u"Ashwini"_s, {}));
            MM_LET(household, devotees::createHousehold(unit, head));
            MM_CHECK(devotees::joinHousehold(unit, wife, household, u"wife"_s));
            MM_CHECK(devotees::joinHousehold(unit, son, household, u"son"_s));
            m_head = head;
            return {};
        }));
    }

    TestDesk m_desk;
    DirectRunner m_runner;
    DevoteeId m_head;
    ui::CounterPage* m_page = nullptr;
};

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

void chooseFamily(QWidget& widget)
{
    auto& scene = static_cast<CounterScene&>(widget);
    scene.page().onShown();
    scene.page().model().chooseDevotee(scene.head());
    settle();
    scene.page().model().choosePerson(1, true);
    settle();
}

void sell(QWidget& widget)
{
    chooseFamily(widget);
    press(Qt::Key_F3);
    type(u"a"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    if (QApplication::focusWidget()->objectName().contains(u"Batch"_s)) {
        press(Qt::Key_Return);
    }
    press(Qt::Key_F2);
    type(u"501"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    type(u"1000"_s);
}

void issue(QWidget& widget)
{
    sell(widget);
    press(Qt::Key_Return);
}

void searchSeva(QWidget& widget)
{
    chooseFamily(widget);
    press(Qt::Key_F3);
    type(u"a"_s);
}

void refuse(QWidget& widget)
{
    auto& scene = static_cast<CounterScene&>(widget);
    scene.page().onShown();
    press(Qt::Key_Return);
    type(u"1.005"_s);
    press(Qt::Key_Return);
}

void payByCheque(QWidget& widget)
{
    auto& scene = static_cast<CounterScene&>(widget);
    scene.page().onShown();
    type(u"Savitri Rao"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"10000"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F11);
    press(Qt::Key_Down);
}

/// The screen that is turned to the devotee, beside no counter.
class DisplayScene final : public QWidget
{
public:
    DisplayScene()
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        m_counter = std::make_unique<CounterScene>();
        auto& model = m_counter->page().model();
        for (const auto& seva : model.sevaCatalogue()) {
            if (model.ticket().lines.size() < 2) {
                model.addSeva(seva, model.today(), {}, 2);
            }
        }
        model.setReceiptLanguage(u"kn"_s);
        model.showUpi(model.ticket().total());
        auto* display = new ui::CustomerDisplay(model);
        display->setWindowFlags(Qt::Widget);
        layout->addWidget(display);
    }

private:
    std::unique_ptr<CounterScene> m_counter;
};

std::unique_ptr<QWidget> displayScene()
{
    return std::make_unique<DisplayScene>();
}

std::unique_ptr<QWidget> counterScene()
{
    return std::make_unique<CounterScene>();
}

} // namespace

void addCounterScenes(Gallery& gallery)
{
    gallery.push_back({u"counter"_s, counterScene, [](QWidget& scene) {
                           static_cast<CounterScene&>(scene).page().onShown();
                       }});
    gallery.push_back({u"counter-seva"_s, counterScene, searchSeva});
    gallery.push_back({u"counter-sale"_s, counterScene, sell});
    gallery.push_back({u"counter-issued"_s, counterScene, issue});
    gallery.push_back({u"counter-refused"_s, counterScene, refuse});
    gallery.push_back({u"counter-cheque"_s, counterScene, payByCheque});
    gallery.push_back({u"customer-display"_s, displayScene, [](QWidget&) {
                       }});
}

} // namespace mm::test
