// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crash_report.h"
#include "app/desktop/desktop.h"
#include "app/desktop/session_bus.h"
#include "app/desktop/start_options.h"
#include "app/desktop/stop_signals.h"
#include "app/desktop/watched_application.h"
#include "models/setup/data_folder.h"
#include "translations/error_text.h"
#include "ui/shell/look_settings.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

int say(const mm::Error& why, const QString& language)
{
    std::fprintf(stderr, "mandirmitra: %s\n",
        qUtf8Printable(mm::texts::errorText(why, language.isEmpty() ? u"en"_s : language)));
    return mm::exitCode(why.kind);
}

/// The size that was chosen in the look menu; a scale given from outside goes before it.
void takeKeptSize(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const auto options = mm::app::readOptions(arguments);
    if (!options || qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) {
        return;
    }
    const auto folder = mm::setup::DataFolder::chosen(options->dataFolder);
    const int size = mm::ui::LookSettings::keptSize(
        QSettings(folder.file("window.ini"_L1), QSettings::IniFormat));
    if (size != 100) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(size / 100.0));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const bool hasBus = mm::app::giveUpStuckBus();
    takeKeptSize(argc, argv);
    mm::app::WatchedApplication app(argc, argv);
    QApplication::setApplicationName(u"mandirmitra"_s);
    QApplication::setApplicationDisplayName(u"MandirMitra"_s);
    QApplication::setApplicationVersion(u"" MM_VERSION ""_s);
    QApplication::setDesktopFileName(u"mandirmitra"_s);
    const auto options = mm::app::readOptions(QApplication::arguments());
    if (!options) {
        return say(options.error(), {});
    }
    if (!options->printed.isEmpty()) {
        std::fputs(qUtf8Printable(options->printed), stdout);
        return 0;
    }
    auto desktop = mm::app::Desktop::create(app, *options);
    if (!desktop) {
        // Another window has the folder and came to the front: that is what was wanted.
        const bool raised = desktop.error().rule == "setup.window_open"_L1
            && desktop.error().args.value(u"raised"_s).toBool();
        return raised ? 0 : say(desktop.error(), options->language);
    }
    mm::app::CrashReport::writeInto(
        mm::setup::DataFolder::chosen(options->dataFolder).file("log"_L1));
    if (!hasBus) {
        qWarning("the session bus does not answer: no screen reader, no keyring");
    }
    const mm::app::StopSignals stop;
    QObject::connect(&stop, &mm::app::StopSignals::stopRequested, desktop->get(),
        &mm::app::Desktop::stopWorkAndClose);
    (*desktop)->lendKeyring();
    (*desktop)->begin();
    const int code = QApplication::exec();
    return code != 0 ? code : (*desktop)->exitCode();
}
