// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

#include "ui/help/guide_view.h"
#include "ui/help/help_list_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

HelpPage::HelpPage(QWidget* parent)
    : Page(parent)
    , m_model(new HelpListModel(this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_search(new QLineEdit(this))
    , m_searchRow(new FieldRow(QString(), m_search, FieldRow::LabelPlace::Left, this))
    , m_list(new QListView(this))
    , m_guide(new GuideView(this))
    , m_nothing(new EmptyState("search"_L1, this))
    , m_back(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    m_model->setLibrary(HelpLibrary::load(interfaceLanguage()));
    build();
    wire();
    writeWords();
    goTo(0);
}

QString HelpPage::title() const
{
    return tr("Help");
}

void HelpPage::build()
{
    setPurpose(m_search, "helpSearch"_L1);
    setPurpose(m_list, "helpTopics"_L1);
    setPurpose(m_back, "helpBack"_L1);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumWidth(300);
    m_list->setSpacing(space::kTight / 2);
    m_back->setKey(Qt::Key_Escape);
    m_back->hide();
    m_nothing->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSection);
    head->addWidget(m_title);
    head->addWidget(m_searchRow, 1);
    head->addWidget(m_back);
    auto* right = new QVBoxLayout;
    right->addWidget(m_guide, 1);
    right->addWidget(m_nothing, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kSection);
    columns->addWidget(m_list, 2);
    columns->addLayout(right, 5);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addLayout(head);
    page->addLayout(columns, 1);
}

void HelpPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->search(text);
        m_list->setCurrentIndex(m_model->index(0, 0));
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &HelpPage::showCurrent);
    connect(m_back, &KeyButton::clicked, this, &HelpPage::goBack);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
}

bool HelpPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void HelpPage::writeWords()
{
    m_title->setText(title());
    m_searchRow->setLabel(tr("&Search"));
    m_back->setText(tr("Back to work"));
    setSpokenName(m_list, tr("Topics"));
    setSpokenName(m_guide, tr("Guide"));
    m_nothing->setWords(tr("No topic has these words"),
        tr("Try one word less, or a word as it stands on the screen."));
}

void HelpPage::onShown()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void HelpPage::onLanguageChanged()
{
    const QVariant section = m_list->currentIndex().data(HelpListModel::SectionRole);
    m_model->setLibrary(HelpLibrary::load(interfaceLanguage()));
    writeWords();
    goTo(section.isValid() ? section.toInt() : 0);
}

void HelpPage::open(const QVariant& what)
{
    m_from = what.toString();
    m_back->setVisible(!m_from.isEmpty());
    m_search->clear();
    goTo(std::max(0, m_model->library().sectionFor(m_from)));
}

void HelpPage::goTo(int section)
{
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(section)), 0));
    showCurrent();
}

void HelpPage::showCurrent()
{
    const QVariant number = m_list->currentIndex().data(HelpListModel::SectionRole);
    m_guide->setVisible(number.isValid());
    m_nothing->setVisible(!number.isValid());
    if (number.isValid()) {
        const auto& sections = m_model->library().sections();
        m_guide->showText(sections[static_cast<size_t>(number.toInt())].text);
    }
}

void HelpPage::goBack()
{
    if (!m_from.isEmpty()) {
        Q_EMIT pageRequested(m_from);
    }
}

} // namespace mm::ui
