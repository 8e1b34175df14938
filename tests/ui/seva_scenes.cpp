// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "tests/ui/support/seva_day.h"
#include "ui/bookings/bookings_page.h"
#include "ui/sevas/sevas_page.h"
#include "ui/today/today_page.h"
#include "ui/today/today_view_model.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    SevaDay::settle();
}

/// A morning's bookings.
void fill(SevaDay& day)
{
    const auto ramesh =
        SevaDay::person(u"Ramesh Kumar"_s, u"ರಮೇಶ್ ಕುಮಾರ್"_s, u"Kashyapa"_s, u"Rohini"_s);
    const auto sita = SevaDay::person(u"Sita"_s, u"ಸೀತಾ"_s, u"Kashyapa"_s, u"Hasta"_s);
    const auto arun = SevaDay::person(u"Arun Shastri"_s, u"ಅರುಣ್ ಶಾಸ್ತ್ರಿ"_s, {}, u"Ashwini"_s);
    const auto savitri = SevaDay::person(
        u"Savitri Krishnamurthy Rao"_s, {}, u"Bharadwaja"_s, u"Uttara Bhadrapada"_s);
    const QDate today = day.today();
    day.book(u"ARCHANA"_s, today, {ramesh, sita, arun});
    day.book(u"SATYANARAYANA"_s, today, {savitri});
    day.book(u"ASHLESHA"_s, today, {arun}, u"17:00"_s);
    day.book(u"ARCHANA"_s, today, {savitri});
    day.book(u"UYYALE"_s, today, {sita, ramesh});
    day.book(u"HOOVINA"_s, today, {arun});
    day.book(u"DEEPA"_s, today, {ramesh});
}

/// A page over a temple of its own.
template <typename PageType>
class SevaScene final : public QWidget
{
public:
    SevaScene()
    {
        fill(m_day);
        m_page = new PageType(m_day.runner(), m_day.clock(), this);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
    }
    ~SevaScene() override { delete m_page; }
    Q_DISABLE_COPY_MOVE(SevaScene)

    PageType& page() { return *m_page; }
    SevaDay& day() { return m_day; }

private:
    SevaDay m_day;
    PageType* m_page = nullptr;
};

template <typename PageType>
std::unique_ptr<QWidget> make()
{
    return std::make_unique<SevaScene<PageType>>();
}

template <typename PageType>
SevaScene<PageType>& shown(QWidget& widget)
{
    auto& scene = static_cast<SevaScene<PageType>&>(widget);
    scene.page().onShown();
    SevaDay::settle();
    return scene;
}

void markSome(QWidget& widget)
{
    shown<ui::TodayPage>(widget);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_N);
    press(Qt::Key_Down);
}

void lookAtOne(QWidget& widget)
{
    shown<ui::BookingsPage>(widget);
    press(Qt::Key_Down);
}

void moveOne(QWidget& widget)
{
    lookAtOne(widget);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_F6);
    press(Qt::Key_Plus);
}

void cancelOne(QWidget& widget)
{
    shown<ui::BookingsPage>(widget);
    press(Qt::Key_Down);
    press(Qt::Key_F9);
}

/// The seventh seva of the catalogue, which has batches, after `key`.
void lookAtSeva(QWidget& widget, Qt::Key key)
{
    shown<ui::SevasPage>(widget);
    for (int i = 0; i < 7; ++i) {
        press(Qt::Key_Down);
    }
    if (key != Qt::Key_unknown) {
        press(key);
    }
}

} // namespace

void addSevaScenes(Gallery& gallery)
{
    gallery.push_back({u"today"_s, make<ui::TodayPage>, markSome});
    gallery.push_back({u"today-empty"_s, make<ui::TodayPage>, [](QWidget& widget) {
                           shown<ui::TodayPage>(widget);
                           press(Qt::Key_Minus);
                       }});
    gallery.push_back({u"bookings"_s, make<ui::BookingsPage>, lookAtOne});
    gallery.push_back({u"bookings-move"_s, make<ui::BookingsPage>, moveOne});
    gallery.push_back({u"bookings-cancel"_s, make<ui::BookingsPage>, cancelOne});
    const auto sevas = [&gallery](const QString& id, Qt::Key key) {
        gallery.push_back({id, make<ui::SevasPage>, [key](QWidget& widget) {
                               lookAtSeva(widget, key);
                           }});
    };
    sevas(u"sevas"_s, Qt::Key_unknown);
    sevas(u"sevas-form"_s, Qt::Key_F4);
    sevas(u"sevas-new"_s, Qt::Key_F2);
    sevas(u"sevas-price"_s, Qt::Key_F6);
    sevas(u"sevas-batches"_s, Qt::Key_F7);
    sevas(u"sevas-deities"_s, Qt::Key_F8);
}

} // namespace mm::test
