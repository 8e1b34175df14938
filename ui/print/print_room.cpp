// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_room.h"

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
    , m_thread(new QThread)
    , m_inside(new QObject)
    , m_home(new QObject)
    , m_bench(new Bench{std::move(printers), {}})
{
    m_thread->setObjectName(u"print"_s);
    m_inside->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread->start(QThread::LowPriority);
}

PrintRoom::~PrintRoom()
{
    QMetaObject::invokeMethod(
        m_inside, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    if (!m_thread->wait(QDeadlineTimer(kPatience))) {
        qCWarning(lcRoom, "the print service does not answer; left behind");
        leaveBehind();
        return;
    }
    delete m_thread;
    delete m_home;
    delete m_bench;
}

/// Held on to until the process ends: the thread may still come back to all of it.
void PrintRoom::leaveBehind()
{
    static std::vector<std::pair<std::vector<QObject*>, Bench*>> left;
    left.push_back({{m_thread, m_inside, m_home}, m_bench});
}

void PrintRoom::post(std::function<void(Bench&)> work)
{
    QMetaObject::invokeMethod(
        m_inside, [bench = m_bench, work = std::move(work)] { work(*bench); },
        Qt::QueuedConnection);
}

void PrintRoom::makePdf(QObject* context, PdfMaker make, Then<Result<QByteArray>> then)
{
    ask<Result<QByteArray>>(
        context,
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
        context, [pdf, dotsPerInch](Bench&) { return picturesOf(pdf, dotsPerInch); },
        std::move(then));
}

void PrintRoom::listPrinters(QObject* context, Then<PrinterList> then)
{
    ask<PrinterList>(
        context, [](Bench& bench) { return bench.printers->list(); }, std::move(then));
}

void PrintRoom::print(QObject* context, const QByteArray& pdf, const QString& printer,
    const QString& title, Then<Result<void>> then)
{
    ask<Result<void>>(
        context,
        [pdf, printer, title](Bench& bench) { return bench.printers->print(pdf, printer, title); },
        std::move(then));
}

void PrintRoom::save(
    QObject* context, const QByteArray& pdf, const QString& path, Then<Result<void>> then)
{
    ask<Result<void>>(
        context, [pdf, path](Bench&) { return reports::saveFile(path, pdf); }, std::move(then));
}

} // namespace mm::ui
