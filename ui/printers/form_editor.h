// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/form/form_paper.h"
#include "ui/print/print_room.h"
#include "ui/print/printer_spec.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QListWidget;

namespace mm::ui {

class Banner;
class FieldRow;
class FormPicture;
class KeyButton;
class RoleLabel;

/// Puts the fields of a pre-printed form where the press has left room for them: a live picture
/// beside the measures, and a test print on one form.
class FormEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `room` outlives the editor.
    explicit FormEditor(PrintRoom& room, QWidget* parent = nullptr);

    void open(const PrinterSpec& printer);
    void focusForm();
    [[nodiscard]] const reports::FormLayout& form() const { return m_form; }

Q_SIGNALS:
    /// What PrinterSpec::form holds.
    void kept(const QByteArray& form);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void build();
    QWidget* buildSide();
    void wire();
    void showField();
    void readField();
    void redraw();
    void testPrint();
    void say(const Result<void>& done, const QString& good);
    [[nodiscard]] static reports::ReceiptPaper sample();
    [[nodiscard]] reports::PlacedField& field();

    PrintRoom& m_room;
    PrinterSpec m_printer;
    reports::FormLayout m_form;
    quint64 m_question = 0;
    RoleLabel* m_title;
    RoleLabel* m_help;
    Banner* m_banner;
    FormPicture* m_picture;
    QListWidget* m_fields;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QDoubleSpinBox* m_line;
    QDoubleSpinBox* m_x;
    QDoubleSpinBox* m_y;
    QDoubleSpinBox* m_fieldWidth;
    QComboBox* m_pitch;
    QCheckBox* m_bold;
    QCheckBox* m_shown;
    std::vector<std::pair<FieldRow*, const char*>> m_rows;
    KeyButton* m_keep;
    KeyButton* m_test;
    KeyButton* m_usual;
    KeyButton* m_back;
};

} // namespace mm::ui
