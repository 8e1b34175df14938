// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/data_folder.h"

#include <QLocalServer>
#include <QObject>

class QLockFile;

namespace mm::app {

/// One window a data folder: two would park and lock beside each other. A second start brings the
/// first window to the front instead.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// Refuses with setup.window_open when another window has the folder. That one was told to come
    /// to the front; args: raised, whether it answered.
    static Result<std::unique_ptr<SingleInstance>> take(const setup::DataFolder& folder);
    ~SingleInstance() override;
    Q_DISABLE_COPY_MOVE(SingleInstance)

    /// Tells the window of the folder to come to the front; false if nobody listens.
    static bool raiseOther(const setup::DataFolder& folder);

Q_SIGNALS:
    void raiseRequested();

private:
    explicit SingleInstance(std::unique_ptr<QLockFile> lock);

    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace mm::app
