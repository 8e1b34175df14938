// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/issue_receipt.h"
#include "tests/support/books.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fake_thermal.h"
#include "tests/ui/support/fakes.h"
#include "ui/drawer/drawer_panel.h"
#include "ui/print/device_printers.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"

#include <QFile>
#include <QSettings>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mm::test {

inline constexpr ui::TransportLimits kShort{
    std::chrono::milliseconds(500), std::chrono::milliseconds(500), std::chrono::milliseconds(300)};

/// A counter with receipts, and a device file that a thermal printer listens to.
class PaperDesk
{
public:
    PaperDesk()
        : m_runner(m_desk)
        , m_settings(m_folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat)
        , m_shelf(std::make_shared<ui::PrinterShelf>())
        , m_room(std::make_unique<ui::DevicePrinters>(m_shelf,
              std::make_unique<FakePrinters>(m_tray, QStringList{QStringLiteral("Office")}),
              kShort))
        , m_printer(m_runner, m_room, m_settings)
        , m_drawer(m_printer)
    {
        if (!seedBooks(m_desk)) {
            qFatal("no books");
        }
        m_printer.book().shareWith(m_shelf);
        m_device = m_folder.filePath(QStringLiteral("lp0"));
        if (::mkfifo(QFile::encodeName(m_device).constData(), 0600) != 0) {
            qFatal("no pipe");
        }
    }
    ~PaperDesk() { unplug(); }
    Q_DISABLE_COPY_MOVE(PaperDesk)

    void plugIn()
    {
        m_reader = ::open(QFile::encodeName(m_device).constData(), O_RDONLY | O_NONBLOCK);
        ::fcntl(m_reader, F_SETPIPE_SZ, 1024 * 1024);
    }
    void unplug()
    {
        if (m_reader >= 0) {
            ::close(m_reader);
            m_reader = -1;
        }
    }
    /// What came out since the last look.
    QByteArray comeOut() const
    {
        QByteArray all;
        char some[65536];
        for (ssize_t got = ::read(m_reader, some, sizeof some); got > 0;
             got = ::read(m_reader, some, sizeof some)) {
            all.append(some, got);
        }
        return all;
    }
    void setUp(bool drawer = true)
    {
        ui::PrinterSpec roll;
        roll.name = QStringLiteral("Roll");
        roll.kind = ui::PrinterKind::Thermal;
        roll.way = ui::PrinterWay::Device;
        roll.target = m_device;
        roll.hasDrawer = drawer;
        if (!m_printer.book().put({}, roll)) {
            qFatal("no printer");
        }
        m_printer.setPrinter(QStringLiteral("Roll"));
    }
    ReceiptId issue(int rupees = 101)
    {
        counter::ReceiptDraft draft;
        draft.payer.anonymous = true;
        draft.lines.push_back(donations::DonationDraft{
            QStringLiteral("GENERAL"), {}, {}, Money::fromRupees(rupees), {}});
        draft.payments.push_back({receipts::PaymentMode::Cash, Money::fromRupees(rupees)});
        const auto issued = m_desk.run([&](store::UnitOfWork& unit) {
            return counter::issueReceipt(unit, m_runner.vault(), draft);
        });
        return issued.value().receipt.id;
    }
    ui::PrintQueue& queue() { return m_printer.queue(); }
    [[nodiscard]] printing::JobState first() { return queue().jobs().front().state; }
    qint64 prints() { return m_desk.number("SELECT count(*) FROM receipt_prints"); }

    TestDesk m_desk;
    DirectRunner m_runner;
    QTemporaryDir m_folder;
    QString m_device;
    int m_reader = -1;
    PaperTray m_tray;
    QSettings m_settings;
    std::shared_ptr<ui::PrinterShelf> m_shelf;
    ui::PrintRoom m_room;
    ui::ReceiptPrinter m_printer;
    ui::CashDrawer m_drawer;
};

inline void showWindow(QWidget& window)
{
    window.resize(1100, 700);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

inline ui::KeyButton* button(QWidget& in, const char* purpose)
{
    return in.findChild<ui::KeyButton*>(QString::fromLatin1(purpose) + QStringLiteral("KeyButton"));
}

/// Whether a field of the panel says what is wrong with it.
inline bool hasRefusal(const QWidget& panel)
{
    const auto rows = panel.findChildren<ui::FieldRow*>();
    return std::ranges::any_of(rows, [](const ui::FieldRow* row) { return row->hasError(); });
}

} // namespace mm::test
