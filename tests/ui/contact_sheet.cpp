// SPDX-License-Identifier: GPL-3.0-or-later

// mm_contact_sheet --out FOLDER [--scene ID]... [--scale 1|1.5] [--size 1024x600]...
//                  [--language kn]... [--scheme dark]... [--overview] [--framed] [--list]
//
// Draws every page of the window at 1366 x 768 and 1920 x 1080, light and dark, in every language,
// at 100 % and 150 %, without a display; --size asks for others, such as the smallest screen the
// window promises to work on, and --overview adds one picture with all scenes small. With --framed
// a page has only what the rail and the lines leave of the screen, and is scrolled where that is
// too little, as in the window. To be looked at after every change of the window. A scale is fixed
// for a process, so without --scale the program starts itself once for each.
#include "tests/ui/gallery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

int drawBothScales(const QStringList& arguments)
{
    for (const QString& scale : {u"1"_s, u"1.5"_s}) {
        const int code = QProcess::execute(
            QCoreApplication::applicationFilePath(), arguments + QStringList{u"--scale"_s, scale});
        if (code != 0) {
            return code;
        }
    }
    return 0;
}

QByteArray scaleArgument(int argc, char** argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (QByteArray(argv[i]) == "--scale") {
            return argv[i + 1];
        }
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArray scale = scaleArgument(argc, argv);
    if (!scale.isEmpty()) {
        qputenv("QT_SCALE_FACTOR", scale);
    }
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption out(u"out"_s, u"where the pictures go"_s, u"folder"_s);
    const QCommandLineOption scene(u"scene"_s, u"only this scene"_s, u"id"_s);
    const QCommandLineOption list(u"list"_s, u"name the scenes"_s);
    const QCommandLineOption size(u"size"_s, u"only at this size, such as 1024x600"_s, u"pixels"_s);
    const QCommandLineOption language(u"language"_s, u"only in this language"_s, u"code"_s);
    const QCommandLineOption scheme(u"scheme"_s, u"only light or dark"_s, u"scheme"_s);
    const QCommandLineOption overview(u"overview"_s, u"also all scenes on one picture"_s);
    const QCommandLineOption framed(u"framed"_s, u"pages in what the frame leaves"_s);
    parser.addOptions({out, scene, list, size, language, scheme, overview, framed,
        {u"scale"_s, u"only this scale"_s, u"factor"_s}});
    parser.addHelpOption();
    parser.process(app);

    const mm::test::Gallery gallery = mm::test::wholeGallery();
    QTextStream console(stdout);
    if (parser.isSet(list)) {
        for (const auto& one : gallery) {
            console << one.id << '\n';
        }
        return 0;
    }
    if (!parser.isSet(out)) {
        parser.showHelp(2);
    }
    if (scale.isEmpty()) {
        return drawBothScales(QCoreApplication::arguments().mid(1));
    }
    mm::test::Wanted wanted{parser.values(scene), {}, parser.values(language),
        parser.values(scheme), parser.isSet(overview), parser.isSet(framed)};
    for (const QString& text : parser.values(size)) {
        wanted.sizes << mm::test::sizeFrom(text);
        if (wanted.sizes.constLast().isEmpty()) {
            parser.showHelp(2);
        }
    }
    const QStringList files = mm::test::drawGallery(gallery, wanted, parser.value(out));
    console << files.size() << " pictures in " << parser.value(out) << '\n';
    return files.isEmpty() ? 1 : 0;
}
