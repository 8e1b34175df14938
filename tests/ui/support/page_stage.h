// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/register_devotee.h"
#include "tests/support/books.h"
#include "tests/ui/support/direct_runner.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWidget>

namespace mm::test {

/// Lets answers and what they ask in turn come in.
inline void settle()
{
    for (int i = 0; i < 8; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

/// Lets what waits for a turn of the event loop (layouts, timers that are due) have one.
inline void turnTheLoop()
{
    QTimer due;
    due.setSingleShot(true);
    QSignalSpy turned(&due, &QTimer::timeout);
    due.start(0);
    turned.wait();
}

/// Keys go where the focus is, as a person's do.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

inline void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

inline QString focusName()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr ? focus->objectName() : QString();
}

/// A desk with the books of a new temple, and a page standing at it. The page is made by the test:
/// `stage.open<ui::AuditPage>()`.
class PageStage
{
public:
    PageStage()
        : m_runner(m_desk)
    {
        if (!seedBooks(m_desk)) {
            qFatal("the books cannot be seeded");
        }
    }

    TestDesk& desk() { return m_desk; }
    DirectRunner& runner() { return m_runner; }

    DevoteeId addDevotee(const devotees::DevoteeDraft& draft)
    {
        m_desk.clock().advance(1000);
        return m_desk
            .run([&](store::UnitOfWork& unit) {
                return devotees::registerDevotee(unit, m_runner.vault(), draft);
            })
            .value();
    }
    DevoteeId addDevotee(const QString& name, const QString& phone = {})
    {
        devotees::DevoteeDraft draft;
        draft.name = name;
        draft.phone = phone;
        return addDevotee(draft);
    }

    template <typename PageType>
    std::unique_ptr<PageType> open()
    {
        auto page = std::make_unique<PageType>(m_runner, m_desk.clock());
        page->resize(1150, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("the page does not become active");
        }
        settle();
        page->onShown();
        settle();
        return page;
    }

private:
    TestDesk m_desk;
    DirectRunner m_runner;
};

} // namespace mm::test
