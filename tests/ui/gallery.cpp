// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "translations/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/interface_language.h"

#include <QApplication>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTest>

#include <cmath>

namespace mm::test {

using namespace Qt::StringLiterals;
using namespace mm::ui;

namespace {

constexpr int kSheetColumns = 3;
constexpr int kSheetTile = 640;

QList<Look> allLooks()
{
    QList<Look> looks;
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        for (const bool dark : {false, true}) {
            for (const QString& language : {u"en"_s, u"kn"_s, u"hi"_s}) {
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

QImage draw(const Scene& scene, const Look& look, qreal scale)
{
    const std::unique_ptr<QWidget> window = scene.make();
    window->resize((QSizeF(look.pixels) / scale).toSize());
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get())) {
        return {};
    }
    // A change of language goes to the application, and from there to the windows.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    if (scene.pose) {
        scene.pose(*window);
    }
    // Layouts that the pose changed settle.
    QCoreApplication::sendPostedEvents();
    QPixmap picture(look.pixels);
    picture.setDevicePixelRatio(scale);
    window->render(&picture);
    QImage image = picture.toImage();
    image.setDevicePixelRatio(1.0);
    return image;
}

QImage sheetOf(const QList<QImage>& images)
{
    QList<QImage> tiles;
    for (const QImage& image : images) {
        tiles << image.scaledToWidth(kSheetTile, Qt::SmoothTransformation);
    }
    int height = 0;
    for (const QImage& tile : std::as_const(tiles)) {
        height = std::max(height, tile.height());
    }
    const int lines = static_cast<int>((tiles.size() + kSheetColumns - 1) / kSheetColumns);
    QImage sheet(kSheetColumns * (kSheetTile + 8), lines * (height + 8), QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        painter.drawImage(static_cast<int>(i % kSheetColumns) * (kSheetTile + 8),
            static_cast<int>(i / kSheetColumns) * (height + 8), tiles.at(i));
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

QStringList drawGallery(const Gallery& gallery, const QStringList& only, const QString& folder)
{
    auto theme = Theme::create(*qApp);
    if (!theme) {
        return {};
    }
    texts::LanguageSwitch languages;
    const qreal scale = QGuiApplication::primaryScreen()->devicePixelRatio();
    const int percent = static_cast<int>(std::lround(scale * 100));
    QStringList written;
    for (const Scene& scene : gallery) {
        if (!only.isEmpty() && !only.contains(scene.id)) {
            continue;
        }
        QDir().mkpath(folder + u'/' + scene.id);
        QList<QImage> images;
        for (const Look& look : allLooks()) {
            (*theme)->setScheme(look.dark ? Scheme::Dark : Scheme::Light);
            switchLanguage(languages, look.language);
            const QImage image = draw(scene, look, scale);
            const QString file = u"%1/%2/%3.png"_s.arg(folder, scene.id, nameOf(look, percent));
            if (image.save(file)) {
                written << file;
            }
            images << image;
        }
        const QString sheet = u"%1/%2@%3.png"_s.arg(folder, scene.id).arg(percent);
        if (sheetOf(images).save(sheet)) {
            written << sheet;
        }
    }
    return written;
}

} // namespace mm::test
