// SPDX-License-Identifier: GPL-3.0-or-later

// How the page of printers is put together, and its words.
#include "ui/printers/form_editor.h"
#include "ui/printers/printer_form.h"
#include "ui/printers/printers_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kListWidth = 340;
constexpr int kFormWidth = 460;
} // namespace

void PrintersPage::build()
{
    m_stack = new QStackedWidget(this);
    auto* whole = new QWidget;
    m_title = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, whole);
    m_banner = new Banner(whole);
    setPurpose(m_banner, "printers"_L1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kPage);
    columns->addWidget(buildList());
    columns->addWidget(buildDetails(), 1);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    column->setSpacing(space::kLarge);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addLayout(columns, 1);
    m_editor = new FormEditor(m_printer.room(), m_stack);
    m_stack->addWidget(whole);
    m_stack->addWidget(m_editor);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
}

QWidget* PrintersPage::buildList()
{
    auto* left = new QWidget;
    left->setFixedWidth(kListWidth);
    m_listTitle = new RoleLabel(QString(), Role::Text, FontRole::Section, left);
    m_list = new QListWidget(left);
    setPurpose(m_list, "printers"_L1);
    m_add = new KeyButton(QString(), ButtonKind::Secondary, left);
    m_add->setKey(Qt::Key_F2);
    setPurpose(m_add, "addPrinter"_L1);
    m_usesTitle = new RoleLabel(QString(), Role::Text, FontRole::Section, left);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    column->addSpacing(space::kMedium);
    column->addWidget(m_usesTitle);
    const std::pair<PaperUse, QLatin1StringView> uses[] = {{PaperUse::Receipts, "useReceipts"_L1},
        {PaperUse::SevaList, "useSevaList"_L1}, {PaperUse::Reports, "useReports"_L1}};
    for (const auto& [use, purpose] : uses) {
        auto* box = new QComboBox;
        setPurpose(box, purpose);
        auto* row = new FieldRow(QString(), box, FieldRow::LabelPlace::Above, left);
        column->addWidget(row);
        m_uses.emplace_back(use, box);
        m_useRows.push_back(row);
    }
    return left;
}

QWidget* PrintersPage::buildDetails()
{
    auto* right = new QWidget;
    m_none = new RoleLabel(QString(), Role::Muted, FontRole::Body, right);
    m_none->setWordWrap(true);
    m_details = new QWidget(right);
    m_form = new PrinterForm;
    m_form->setMaximumWidth(kFormWidth);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    const auto button = [this](
                            QLatin1StringView purpose, ButtonKind kind, const QKeySequence& key) {
        auto* made = new KeyButton(QString(), kind, m_details);
        made->setKey(key);
        setPurpose(made, purpose);
        return made;
    };
    m_save = button("savePrinter"_L1, ButtonKind::Primary, QKeySequence(Qt::CTRL | Qt::Key_S));
    m_test = button("testPage"_L1, ButtonKind::Secondary, QKeySequence(Qt::CTRL | Qt::Key_P));
    m_drawerTest = button("testDrawer"_L1, ButtonKind::Secondary, Qt::Key_F7);
    m_fields = button("formFields"_L1, ButtonKind::Secondary, Qt::Key_F4);
    m_remove = button("removePrinter"_L1, ButtonKind::Quiet, QKeySequence(Qt::ALT | Qt::Key_X));
    auto* buttons = new FlowLayout(space::kSmall);
    for (KeyButton* each : {m_save, m_test, m_drawerTest, m_fields, m_remove}) {
        buttons->addWidget(each);
    }
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(space::kMedium);
    details->addWidget(scroll, 1);
    details->addLayout(buttons);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_details, 1);
    column->addStretch(0);
    return right;
}

void PrintersPage::writeWords()
{
    m_title->setText(title());
    m_listTitle->setText(tr("Printers of this computer"));
    setSpokenName(m_list, m_listTitle->text());
    m_add->setText(tr("Add a printer"));
    m_usesTitle->setText(tr("What is printed where"));
    const QString uses[] = {tr("Receipts"), tr("Seva list"), tr("Reports")};
    for (size_t i = 0; i < m_useRows.size(); ++i) {
        m_useRows[i]->setLabel(uses[i]);
    }
    m_none->setText(tr("Office printers that the system knows need nothing here. Add receipt "
                       "printers, dot-matrix printers and the cash drawer."));
    m_save->setText(tr("Save"));
    m_test->setText(tr("Test page"));
    m_drawerTest->setText(tr("Open the drawer"));
    m_fields->setText(tr("Fields of the form"));
    m_remove->setText(tr("Remove"));
}

} // namespace mm::ui
