// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/clerk/enrol.h"
#include "sync/status.h"

#include <QObject>

#include <functional>

namespace mm::ui {

/// How the Cloud page gets its work done; told of every change of how the synchronisation stands.
/// Implemented by the composition root.
class CloudDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual sync::Status status() const = 0;
    /// UTC ms of this computer.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Brings a temple that began offline into the cloud, or registers a copied or restored store
    /// anew. The answer comes later, in the window's thread: the code of the counter from now on.
    virtual void enrol(
        const sync::RegisterDraft& draft, std::function<void(Result<QString>)> then) = 0;
    virtual void syncNow() = 0;

Q_SIGNALS:
    void statusChanged();
};

} // namespace mm::ui
