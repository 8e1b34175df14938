// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/find_receipts.h"
#include "tests/ui/support/direct_runner.h"
#include "ui/counter/counter_page.h"
#include "ui/counter/counter_view_model.h"

#include <QObject>

namespace mm::test {

/// The counter page on a real store, pressed by key where the focus is; counts the keys.
class CounterHarness : public QObject
{
    Q_OBJECT

protected:
    void makeDesk();
    void dropAll();
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Lets answers and what they ask in turn come in.
    static void settle();
    [[nodiscard]] QString state() const;
    qint64 receipts() { return m_desk->number("SELECT count(*) FROM receipts"); }
    void addSeva(const QString& code, int rupees);
    DevoteeId addDevotee(const QString& name, const QString& phone);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DirectRunner> m_runner;
    std::unique_ptr<ui::CounterPage> m_page;
    int m_keys = 0;
};

} // namespace mm::test
