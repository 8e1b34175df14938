// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_room.h"

#include "models/core/hand_over.h"
#include "reports/exports/save_file.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcRoom, "mm.print", QtInfoMsg)
}

PrintRoom::PrintRoom(std::unique_ptr<PrinterAccess> printers, QObject* parent)
    : QObject(parent)
    , m_desk(begun(u"papers"_s))
    , m_printers(begun(u"printers"_s))
    , m_home(new QObject)
    , m_bench(new Bench{std::move(printers), {}})
{ }

PrintRoom::Worker PrintRoom::begun(const QString& name)
{
    const Worker worker{new QThread, new QObject};
    worker.thread->setObjectName(name);
    worker.inside->moveToThread(worker.thread);
    connect(worker.thread, &QThread::finished, worker.inside, &QObject::deleteLater);
    worker.thread->start(QThread::LowPriority);
    return worker;
}

PrintRoom::~PrintRoom()
{
    for (const Worker& worker : {m_desk, m_printers}) {
        handOver(worker.inside, [thread = worker.thread] { thread->quit(); });
    }
    const QDeadlineTimer patience(kPatience);
    if (!m_desk.thread->wait(patience) || !m_printers.thread->wait(patience)) {
        qCWarning(lcRoom, "the print service does not answer; left behind");
        leaveBehind();
        return;
    }
    delete m_desk.thread;
    delete m_printers.thread;
    delete m_home;
    delete m_bench;
}

/// Held on to until the process ends: the threads may still come back to all of it.
void PrintRoom::leaveBehind()
{
    static std::vector<std::pair<std::vector<QObject*>, Bench*>> left;
    left.push_back(
        {{m_desk.thread, m_desk.inside, m_printers.thread, m_printers.inside, m_home}, m_bench});
}

void PrintRoom::post(Place place, std::function<void(Bench&)> work)
{
    handOver(place == Place::Desk ? m_desk.inside : m_printers.inside,
        [bench = m_bench, work = std::move(work)] { work(*bench); });
}

void PrintRoom::makePdf(QObject* context, PdfMaker make, Then<Result<QByteArray>> then)
{
    ask<Result<QByteArray>>(
        Place::Desk, context,
        [make = std::move(make)](Bench& bench) {
            if (!bench.fonts) {
                bench.fonts = std::make_unique<pdf::FontSet>(
                    pdf::FontSet::standard(qEnvironmentVariable("MANDIRMITRA_FONT_DIR")));
            }
            return make(*bench.fonts);
        },
        std::move(then));
}

void PrintRoom::picture(
    QObject* context, const QByteArray& pdf, int dotsPerInch, Then<Result<QList<QImage>>> then)
{
    ask<Result<QList<QImage>>>(
        Place::Desk, context, [pdf, dotsPerInch](Bench&) { return picturesOf(pdf, dotsPerInch); },
        std::move(then));
}

void PrintRoom::listPrinters(QObject* context, Then<PrinterList> then)
{
    ask<PrinterList>(
        Place::Printers, context, [](Bench& bench) { return bench.printers->list(); },
        std::move(then));
}

void PrintRoom::print(QObject* context, const QByteArray& pdf, const QString& printer,
    const QString& title, Then<Result<void>> then)
{
    ask<Result<void>>(
        Place::Printers, context,
        [pdf, printer, title](Bench& bench) { return bench.printers->print(pdf, printer, title); },
        std::move(then));
}

void PrintRoom::save(
    QObject* context, const QByteArray& pdf, const QString& path, Then<Result<void>> then)
{
    ask<Result<void>>(
        Place::Desk, context, [pdf, path](Bench&) { return reports::saveFile(path, pdf); },
        std::move(then));
}

void PrintRoom::openDrawer(QObject* context, const QString& printer, Then<Result<void>> then)
{
    ask<Result<void>>(
        Place::Printers, context,
        [printer](Bench& bench) { return bench.printers->openDrawer(printer); }, std::move(then));
}

} // namespace mm::ui
