// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
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

/// Draws every scene in every look at the scale of this process, one PNG each, and one sheet of all
/// looks a scene: FOLDER/ID/1366x768-light-en@150.png, FOLDER/ID@150.png. Scene ids in `only`, or
/// all if it is empty. Returns the files written.
QStringList drawGallery(const Gallery& gallery, const QStringList& only, const QString& folder);

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
