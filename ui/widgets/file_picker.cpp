// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_picker.h"

#include <QFileDialog>

namespace mm::ui {

using namespace Qt::StringLiterals;

void WidgetFilePicker::pick(
    QWidget* over, const FileRequest& request, std::function<void(const QString&)> picked)
{
    auto* dialog = new QFileDialog(over, request.title, request.folder, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"pickFileDialog"_s);
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
