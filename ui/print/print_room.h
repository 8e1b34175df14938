// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/hand_over.h"
#include "reports/pdf/font_set.h"
#include "ui/print/printer_access.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace mm::ui {

/// The two threads in which papers are made and given to printers, each one after the other:
/// neither the window nor the store ever waits for a font, a page or a print service, and a preview
/// does not wait for a printer that does not answer.
class PrintRoom final : public QObject
{
    Q_OBJECT
public:
    explicit PrintRoom(std::unique_ptr<PrinterAccess> printers, QObject* parent = nullptr);
    /// Finishes what was given to it; but a print service that does not answer holds up the end of
    /// the program for no longer than this.
    ~PrintRoom() override;
    static constexpr std::chrono::seconds kPatience{3};
    Q_DISABLE_COPY_MOVE(PrintRoom)

    template <typename T>
    using Then = std::function<void(T)>;
    using PdfMaker = std::function<Result<QByteArray>(pdf::FontSet&)>;

    /// Each runs in the room and answers in the thread of `context`, unless that is gone.
    void makePdf(QObject* context, PdfMaker make, Then<Result<QByteArray>> then);
    void picture(
        QObject* context, const QByteArray& pdf, int dotsPerInch, Then<Result<QList<QImage>>> then);
    void listPrinters(QObject* context, Then<PrinterList> then);
    void print(QObject* context, const QByteArray& pdf, const QString& printer,
        const QString& title, Then<Result<void>> then);
    void save(
        QObject* context, const QByteArray& pdf, const QString& path, Then<Result<void>> then);
    /// The drawer that hangs on a printer; see PrinterAccess::openDrawer().
    void openDrawer(QObject* context, const QString& printer, Then<Result<void>> then);

private:
    enum class Place { Desk, Printers };
    /// What stands in the room: the fonts belong to the desk's thread, the printers to theirs.
    struct Bench
    {
        std::unique_ptr<PrinterAccess> printers;
        std::unique_ptr<pdf::FontSet> fonts;
    };
    /// Not members by value: a thread that is stuck is left behind as it stands.
    struct Worker
    {
        QThread* thread;
        QObject* inside;
    };
    static Worker begun(const QString& name);
    void post(Place place, std::function<void(Bench&)> work);
    void leaveBehind();

    template <typename T>
    void ask(Place place, QObject* context, std::function<T(Bench&)> work, Then<T> then)
    {
        const QPointer<QObject> alive(context);
        const auto in = [home = m_home, alive, work = std::move(work), then = std::move(then)](
                            Bench& bench) {
            auto answer = std::make_shared<T>(work(bench));
            handOver(home, [alive, answer, then] {
                if (alive) {
                    then(std::move(*answer));
                }
            });
        };
        post(place, in);
    }

    Worker m_desk;
    Worker m_printers;
    /// Where answers arrive, in the thread that made the room.
    QObject* m_home;
    Bench* m_bench;
};

} // namespace mm::ui
