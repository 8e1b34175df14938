// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mm::ui {

class ConfirmPanel;
class DevoteesViewModel;
class FieldRow;
class FilePicker;

/// Takes the register out as a file: why (it stays on record), as what, and where to. Enter goes
/// from field to field, Esc lets it be.
class ExportPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    ExportPanel(DevoteesViewModel& model, FilePicker& files, QWidget* parent = nullptr);

    void open();
    void showError(const Error& error);
    void writeWords();

Q_SIGNALS:
    void leftBehind();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseFile();

    DevoteesViewModel& m_model;
    FilePicker& m_files;
    ConfirmPanel* m_panel;
    QLineEdit* m_reason;
    QComboBox* m_kind;
    FieldRow* m_reasonRow;
    FieldRow* m_kindRow;
};

} // namespace mm::ui
