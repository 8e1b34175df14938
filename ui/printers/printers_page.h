// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/receipt_printer.h"
#include "ui/shell/page.h"

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace mm::ui {

class Banner;
class CashDrawer;
class FieldRow;
class FormEditor;
class KeyButton;
class PrinterForm;
class RoleLabel;

/// The printers of this computer: which there are, how they are reached, what is printed on which;
/// a test page for each, and the fields of pre-printed forms. Kept on this computer.
class PrintersPage final : public Page
{
    Q_OBJECT
public:
    /// All of it outlives the page.
    PrintersPage(ReceiptPrinter& printer, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    [[nodiscard]] QString message() const;

private:
    void build();
    QWidget* buildList();
    QWidget* buildDetails();
    void wire();
    void writeWords();
    void showList();
    void showChoice();
    void showUses();
    void add();
    bool save();
    void remove();
    void printTest();
    void testDrawer();
    void editForm();
    void say(const Result<void>& done, const QString& good);
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] QString setUpWords(const PrinterSpec& printer) const;

    ReceiptPrinter& m_printer;
    const Clock& m_clock;
    /// Empty while a new one is typed.
    QString m_editing;
    bool m_isNew = false;
    QStackedWidget* m_stack;
    RoleLabel* m_title;
    Banner* m_banner;
    RoleLabel* m_listTitle;
    QListWidget* m_list;
    KeyButton* m_add;
    RoleLabel* m_usesTitle;
    std::vector<std::pair<PaperUse, QComboBox*>> m_uses;
    std::vector<FieldRow*> m_useRows;
    RoleLabel* m_none;
    QWidget* m_details;
    PrinterForm* m_form;
    KeyButton* m_save;
    KeyButton* m_test;
    KeyButton* m_drawerTest;
    KeyButton* m_fields;
    KeyButton* m_remove;
    FormEditor* m_editor;
};

} // namespace mm::ui
