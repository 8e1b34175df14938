// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/support_report.h"

#include "models/audit/audit_log.h"
#include "models/audit/chain_check.h"
#include "models/store/desk.h"
#include "ui/support/desk_runner.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLogEnd = 64LL * 1024;

QString logEnd(const QString& dataFolder)
{
    QFile file(dataFolder + u"/log/mandirmitra.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const bool isLong = file.size() > kLogEnd;
    file.seek(isLong ? file.size() - kLogEnd : 0);
    QString end = QString::fromUtf8(file.readAll());
    if (isLong) {
        end.remove(0, end.indexOf(u'\n') + 1);
    }
    return SupportReport::withoutHome(end);
}

} // namespace

Result<SupportFacts> SupportReport::ofStore(Workplace& place)
{
    SupportFacts facts;
    MM_LET(events, audit::countEvents(place.desk.db));
    facts.events = events;
    return facts;
}

void SupportReport::addComputer(
    SupportFacts& facts, const QString& dataFolder, const QString& screen)
{
    facts.version = QStringLiteral(MM_VERSION);
    facts.system = u"%1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(),
        QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    facts.qtVersion = QString::fromLatin1(qVersion());
    facts.screen = screen;
    facts.folder = withoutHome(dataFolder);
    facts.log = logEnd(dataFolder);
}

QString SupportReport::text(const SupportFacts& facts, const QString& day)
{
    const QStringList lines{u"MandirMitra %1, support file of %2"_s.arg(facts.version, day),
        u"system: "_s + facts.system, u"Qt: "_s + facts.qtVersion, u"screen: "_s + facts.screen,
        u"language: "_s + facts.language, u"data folder: "_s + facts.folder,
        u"events: %1"_s.arg(facts.events), QString(), u"log:"_s, facts.log};
    return lines.join(u'\n');
}

bool SupportReport::save(const QString& path, const QString& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write(text.toUtf8());
    return file.commit();
}

QString SupportReport::withoutHome(const QString& path)
{
    QString shown = path;
    const QString home = QDir::homePath();
    return home.size() > 1 ? shown.replace(home, u"~"_s) : shown;
}

} // namespace mm::ui
