// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/counter_harness.h"

#include "models/devotees/register_devotee.h"
#include "models/sevas/catalogue.h"
#include "tests/support/books.h"

#include <QApplication>
#include <QMetaEnum>
#include <QTest>

namespace mm::test {

using namespace Qt::StringLiterals;
using ui::CounterViewModel;

void CounterHarness::makeDesk()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(seedBooks(*m_desk));
    m_runner = std::make_unique<DirectRunner>(*m_desk);
}

void CounterHarness::dropAll()
{
    m_page.reset();
    m_runner.reset();
    m_desk.reset();
}

void CounterHarness::open()
{
    m_page = std::make_unique<ui::CounterPage>(*m_runner, m_desk->clock());
    m_page->resize(1366, 768);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QCoreApplication::sendPostedEvents();
    m_page->onShown();
    QCoreApplication::sendPostedEvents();
    m_keys = 0;
}

void CounterHarness::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, key, modifiers);
    settle();
    ++m_keys;
}

void CounterHarness::settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

void CounterHarness::type(const QString& text)
{
    for (const QChar c : text) {
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        settle();
        ++m_keys;
    }
}

QString CounterHarness::state() const
{
    return QString::fromLatin1(QMetaEnum::fromType<CounterViewModel::State>().valueToKey(
        static_cast<int>(m_page->model().state())));
}

void CounterHarness::addSeva(const QString& code, int rupees)
{
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) {
        sevas::SevaDraft seva;
        seva.fields.code = code;
        seva.fields.name = code;
        seva.price = Money::fromRupees(rupees);
        return sevas::addSeva(unit, seva);
    }));
}

DevoteeId CounterHarness::addDevotee(const QString& name, const QString& phone)
{
    return m_desk
        ->run([&](store::UnitOfWork& unit) {
            devotees::DevoteeDraft draft;
            draft.name = name;
            draft.phone = phone;
            draft.gotra = u"Kashyapa"_s;
            draft.nakshatra = u"Rohini"_s;
            return devotees::registerDevotee(unit, m_runner->vault(), draft);
        })
        .value();
}

} // namespace mm::test
