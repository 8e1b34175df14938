// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/key_sheet/key_sheet_paper.h"

#include <QWidget>

class QLineEdit;

namespace mm::ui {

class Banner;
class FieldRow;
class FilePicker;
class KeyButton;
class PrintRoom;
class RoleLabel;

/// The recovery key, shown once: it is printed or written down, and then its end is typed back with
/// the key covered, so that it really is on paper. Without it a temple whose computer burns has its
/// backups and cannot open them.
class KeySheetPanel final : public QWidget
{
    Q_OBJECT
public:
    KeySheetPanel(PrintRoom& room, FilePicker& files, QWidget* parent = nullptr);
    ~KeySheetPanel() override;
    Q_DISABLE_COPY_MOVE(KeySheetPanel)

    /// The sheet as it will be printed; its key is the one that is shown.
    void setSheet(const reports::KeySheetPaper& sheet);
    void focusFirst();
    void retranslate();
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// The end of the key was typed back from the paper.
    void confirmed();

private:
    void wire();
    void makeSheet(std::function<void(const QByteArray&)> then);
    void print();
    void save();
    void cover();
    void uncover();
    void compare();

    PrintRoom& m_room;
    FilePicker& m_files;
    reports::KeySheetPaper m_sheet;
    RoleLabel* m_words;
    RoleLabel* m_key;
    Banner* m_banner;
    KeyButton* m_print;
    KeyButton* m_save;
    KeyButton* m_onPaper;
    QLineEdit* m_end;
    FieldRow* m_endRow;
    KeyButton* m_done;
    KeyButton* m_again;
};

} // namespace mm::ui
