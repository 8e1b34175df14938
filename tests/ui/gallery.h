// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace mm::test {

/// Something to look at: a window of its own, made anew for every size, scheme and language.
struct Scene
{
    QString id;
    std::function<std::unique_ptr<QWidget>()> make;
    /// Called when the window is shown and active: put the focus, open a list, type something.
    std::function<void(QWidget&)> pose = {};
};

using Gallery = std::vector<Scene>;

/// One look of a scene.
struct Look
{
    QSize pixels;
    bool dark = false;
    QString language;
};

/// Which looks are drawn. What is left empty stands for all of its kind; of sizes, for the two of
/// the counter and of the office.
struct Wanted
{
    QStringList scenes;
    QList<QSize> sizes;
    QStringList languages;
    QStringList schemes; ///< "light", "dark"
    /// One picture a look with all scenes small: FOLDER/overview-1366x768-light-en@100.png.
    bool overview = false;
    /// A page as the window's frame holds it: in what rail and lines leave of the screen, scrolled
    /// where that is too little.
    bool framed = false;
};

/// "1024x600", or an empty size if it is none.
QSize sizeFrom(const QString& text);

/// Draws every wanted scene in every wanted look at the scale of this process, one PNG each, and
/// one sheet of all looks a scene: FOLDER/ID/1366x768-light-en@150.png, FOLDER/ID@150.png. Returns
/// the files written.
QStringList drawGallery(const Gallery& gallery, const Wanted& wanted, const QString& folder);

/// All of them.
Gallery wholeGallery();

/// The scenes of each part of the window; the next part adds its own function here.
void addFoundationScenes(Gallery& gallery);
void addCounterScenes(Gallery& gallery);
void addPeopleScenes(Gallery& gallery);
/// Set-up, log-in, rescue: what comes before the first page.
void addEntranceScenes(Gallery& gallery);
void addReceiptScenes(Gallery& gallery);
/// Printers, their queue, the cash drawer.
void addPrinterScenes(Gallery& gallery);
/// Today, Bookings, Sevas.
void addSevaScenes(Gallery& gallery);
/// Dashboard, Help, About.
void addFigureScenes(Gallery& gallery);
/// Long work on the whole of the books.
void addDataScenes(Gallery& gallery);
/// Conflicts, Needs attention, Counters together.
void addSyncScenes(Gallery& gallery);

} // namespace mm::test
