// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "translations/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/interface_language.h"

#include <QApplication>
#include <QDir>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMap>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

#include <cmath>

namespace mm::test {

using namespace Qt::StringLiterals;
using namespace mm::ui;

namespace {

constexpr int kSheetColumns = 3;
constexpr int kOverviewColumns = 5;
constexpr int kSheetTile = 640;

QList<Look> looksOf(const Wanted& wanted)
{
    const QList<QSize> sizes =
        wanted.sizes.isEmpty() ? QList<QSize>{QSize(1366, 768), QSize(1920, 1080)} : wanted.sizes;
    const QStringList languages =
        wanted.languages.isEmpty() ? QStringList{u"en"_s, u"kn"_s, u"hi"_s} : wanted.languages;
    QList<Look> looks;
    for (const QSize size : sizes) {
        for (const bool dark : {false, true}) {
            if (!wanted.schemes.isEmpty()
                && !wanted.schemes.contains(dark ? u"dark"_s : u"light"_s)) {
                continue;
            }
            for (const QString& language : languages) {
                looks << Look{size, dark, language};
            }
        }
    }
    return looks;
}

QString nameOf(const Look& look, int percent)
{
    return u"%1x%2-%3-%4@%5"_s.arg(look.pixels.width())
        .arg(look.pixels.height())
        .arg(look.dark ? u"dark"_s : u"light"_s, look.language)
        .arg(percent);
}

/// The folded rail, the bar above and the line below.
constexpr QSize kFrame(60, 90);

std::unique_ptr<QWidget> inFrame(std::unique_ptr<QWidget> page)
{
    auto frame = std::make_unique<QScrollArea>();
    frame->setWidgetResizable(true);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidget(page.release());
    return frame;
}

QImage draw(const Scene& scene, const Look& look, qreal scale, bool framed)
{
    std::unique_ptr<QWidget> window = scene.make();
    QWidget* shown = window.get();
    QSize size = (QSizeF(look.pixels) / scale).toSize();
    if (framed && qobject_cast<QMainWindow*>(shown) == nullptr) {
        window = inFrame(std::move(window));
        size -= kFrame;
    }
    window->resize(size);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get())) {
        return {};
    }
    // A change of language goes to the application, and from there to the windows.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    if (scene.pose) {
        scene.pose(*shown);
    }
    // Layouts that the pose changed settle.
    QCoreApplication::sendPostedEvents();
    QPixmap picture((QSizeF(size) * scale).toSize());
    picture.setDevicePixelRatio(scale);
    window->render(&picture);
    QImage image = picture.toImage();
    image.setDevicePixelRatio(1.0);
    return image;
}

QImage sheetOf(const QList<QImage>& tiles, int columns)
{
    int height = 0;
    for (const QImage& tile : tiles) {
        height = std::max(height, tile.height());
    }
    const int lines = (static_cast<int>(tiles.size()) + columns - 1) / columns;
    QImage sheet(columns * (kSheetTile + 8), lines * (height + 8), QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (int i = 0; i < static_cast<int>(tiles.size()); ++i) {
        painter.drawImage(i % columns * (kSheetTile + 8), i / columns * (height + 8), tiles.at(i));
    }
    return sheet;
}

} // namespace

Gallery wholeGallery()
{
    Gallery gallery;
    addFoundationScenes(gallery);
    addCounterScenes(gallery);
    addPeopleScenes(gallery);
    addEntranceScenes(gallery);
    addReceiptScenes(gallery);
    addPrinterScenes(gallery);
    addSevaScenes(gallery);
    addFigureScenes(gallery);
    addDataScenes(gallery);
    addSyncScenes(gallery);
    return gallery;
}

QSize sizeFrom(const QString& text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();
}

QStringList drawGallery(const Gallery& gallery, const Wanted& wanted, const QString& folder)
{
    auto theme = Theme::create(*qApp);
    if (!theme) {
        return {};
    }
    texts::LanguageSwitch languages;
    const qreal scale = QGuiApplication::primaryScreen()->devicePixelRatio();
    const int percent = static_cast<int>(std::lround(scale * 100));
    const QList<Look> looks = looksOf(wanted);
    QMap<QString, QList<QImage>> overviews;
    QStringList written;
    const auto keep = [&written](const QImage& image, const QString& file) {
        if (image.save(file)) {
            written << file;
        }
    };
    for (const Scene& scene : gallery) {
        if (!wanted.scenes.isEmpty() && !wanted.scenes.contains(scene.id)) {
            continue;
        }
        QDir().mkpath(folder + u'/' + scene.id);
        QList<QImage> tiles;
        for (const Look& look : looks) {
            (*theme)->setScheme(look.dark ? Scheme::Dark : Scheme::Light);
            switchLanguage(languages, look.language);
            const QImage image = draw(scene, look, scale, wanted.framed);
            const QString name = nameOf(look, percent);
            keep(image, u"%1/%2/%3.png"_s.arg(folder, scene.id, name));
            tiles << image.scaledToWidth(kSheetTile, Qt::SmoothTransformation);
            if (wanted.overview) {
                overviews[name] << tiles.constLast();
            }
        }
        keep(sheetOf(tiles, kSheetColumns), u"%1/%2@%3.png"_s.arg(folder, scene.id).arg(percent));
    }
    for (auto it = overviews.cbegin(); it != overviews.cend(); ++it) {
        keep(sheetOf(it.value(), kOverviewColumns), u"%1/overview-%2.png"_s.arg(folder, it.key()));
    }
    return written;
}

} // namespace mm::test
