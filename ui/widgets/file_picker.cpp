// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_picker.h"

#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Tells files by their names alone. The toolkit's own opens each file of the folder in the
/// window's thread to look what it is: one that does not answer (a dead share, a device) would
/// hold the window up for ever.
class NameIcons final : public QObject, public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    using QObject::QObject;
    [[nodiscard]] QIcon icon(const QFileInfo& file) const override
    {
        return icon(file.isDir() ? IconType::Folder : IconType::File);
    }
    [[nodiscard]] QString type(const QFileInfo& file) const override
    {
        return file.isDir() ? QString() : file.suffix();
    }
};

} // namespace

void WidgetFilePicker::pick(
    QWidget* over, const FileRequest& request, std::function<void(const QString&)> picked)
{
    auto* dialog = new QFileDialog(over, request.title, request.folder, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"pickFileDialog"_s);
    // A child made after the dialog's own list of files, so that it goes after it.
    dialog->setIconProvider(new NameIcons(dialog));
    switch (request.kind) {
    case FileRequest::Kind::Open:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FileRequest::Kind::Save:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        break;
    case FileRequest::Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    if (!request.suggestedName.isEmpty()) {
        dialog->selectFile(request.suggestedName);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, over,
        [picked = std::move(picked)](const QString& path) { picked(path); });
    dialog->open();
}

} // namespace mm::ui
