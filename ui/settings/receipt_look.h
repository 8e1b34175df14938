// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_room.h"
#include "ui/settings/settings_view_model.h"

#include <QPointer>
#include <QWidget>

namespace mm::ui {

class FilePicker;
class KeyButton;
class PaperPreview;
class RoleLabel;

/// A receipt as it would come out with what stands in the settings now, while they are typed; and
/// the temple's logo.
class ReceiptLook final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    ReceiptLook(PrintRoom& room, FilePicker& files, QWidget* parent = nullptr);

    /// Draws it anew; while one is being drawn, only the newest is kept.
    void show(const SettingsPicture& picture);
    [[nodiscard]] const QByteArray& logo() const { return m_logo; }
    void setLogo(const QByteArray& logo);
    void retranslate();
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    void logoChanged();
    /// The file is no picture, or too large.
    void refused(const mm::Error& why);

private:
    void draw();
    void readLogo(const QString& path);

    PrintRoom& m_room;
    FilePicker& m_files;
    QByteArray m_logo;
    std::optional<SettingsPicture> m_next;
    bool m_isDrawing = false;
    RoleLabel* m_title;
    RoleLabel* m_logoText;
    KeyButton* m_choose;
    KeyButton* m_none;
    PaperPreview* m_preview;
};

} // namespace mm::ui
