// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/transport.h"

#include <QProcess>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

class QueueTransport final : public Transport
{
public:
    QueueTransport(PrinterSpec printer, TransportLimits limits)
        : m_printer(std::move(printer))
        , m_limits(limits)
    { }

    Result<void> send(const QByteArray& bytes) override
    {
        QProcess lp;
        lp.setProcessChannelMode(QProcess::MergedChannels);
        lp.start(u"lp"_s, {u"-d"_s, m_printer.target, u"-o"_s, u"raw"_s, u"-s"_s, u"--"_s, u"-"_s});
        if (!lp.waitForStarted(static_cast<int>(m_limits.connect.count()))) {
            return fail(transportError("print.no_queues"_L1, m_printer, lp.errorString()));
        }
        lp.write(bytes);
        lp.closeWriteChannel();
        if (!lp.waitForFinished(static_cast<int>(m_limits.idle.count()))) {
            lp.kill();
            lp.waitForFinished(static_cast<int>(m_limits.connect.count()));
            return fail(transportError("print.unknown"_L1, m_printer, u"lp did not end"_s));
        }
        if (lp.exitStatus() != QProcess::NormalExit || lp.exitCode() != 0) {
            return fail(transportError("print.refused"_L1, m_printer,
                QString::fromLocal8Bit(lp.readAll()).trimmed().left(200)));
        }
        return {};
    }

private:
    PrinterSpec m_printer;
    TransportLimits m_limits;
};

} // namespace

std::unique_ptr<Transport> queueTransport(const PrinterSpec& printer, TransportLimits limits)
{
    return std::make_unique<QueueTransport>(printer, limits);
}

} // namespace mm::ui
