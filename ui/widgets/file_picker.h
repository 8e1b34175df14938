// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace mm::ui {

struct FileRequest
{
    enum class Kind { Open, Save, Folder };
    Kind kind = Kind::Open;
    QString title;
    /// Where to begin; empty: where the user was last.
    QString folder = {};
    QString suggestedName = {};
    /// Qt's form: "Backups (*.mmbackup);;All files (*)".
    QString filter = {};
};

/// The seam for choosing files.
class FilePicker
{
public:
    virtual ~FilePicker() = default;
    /// `picked` gets the path; not called if the user picks none or `over` is destroyed.
    virtual void pick(
        QWidget* over, const FileRequest& request, std::function<void(const QString&)> picked) = 0;
};

class WidgetFilePicker final : public FilePicker
{
public:
    void pick(QWidget* over, const FileRequest& request,
        std::function<void(const QString&)> picked) override;
};

} // namespace mm::ui
