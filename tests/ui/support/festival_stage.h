// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/books.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fakes.h"
#include "translations/language.h"
#include "ui/counter/counter_page.h"
#include "ui/print/receipt_printer.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QSettings>

namespace mm::test {

/// A window with counter and receipts over a temple with ten devotees and an archana, a printer
/// that can refuse, and a hand that presses keys where the focus is and counts them.
class FestivalStage : public QObject
{
protected:
    void setUp();
    void takeDown();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    static void settle();

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DirectRunner> m_runner;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    texts::LanguageSwitch m_languages;
    PaperTray m_tray;
    std::unique_ptr<ui::PrintRoom> m_room;
    std::unique_ptr<ui::ReceiptPrinter> m_printer;
    FakeFilePicker m_files;
    ui::PageRegistry m_pages;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::CounterPage> m_counter;
    int m_keys = 0;

private:
    void makeTemple();
    void openWindow();
};

} // namespace mm::test
