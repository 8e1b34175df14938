// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tools/views_panel.h"

#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

const QKeyCombination kSaveKey = Qt::CTRL | Qt::Key_S;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

ViewsPanel::ViewsPanel(QSettings& settings, QWidget* page)
    : SidePanel(page)
    , m_settings(settings)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_hint(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit)
    , m_nameRow(new FieldRow(QString(), m_name, FieldRow::LabelPlace::Above, this))
    , m_banner(new Banner(this))
    , m_apply(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_rename(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_delete(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_save(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_close(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    setObjectName(u"viewsPanel"_s);
    build();
    wire();
    retranslate();
}

void ViewsPanel::build()
{
    setPurpose(m_list, "views"_L1);
    setPurpose(m_name, "viewName"_L1);
    setPurpose(m_banner, "views"_L1);
    setPurpose(m_apply, "applyView"_L1);
    setPurpose(m_rename, "renameView"_L1);
    setPurpose(m_delete, "deleteView"_L1);
    setPurpose(m_save, "saveView"_L1);
    setPurpose(m_close, "closeViews"_L1);
    // The page may use the same keys: here the panel listens for them.
    const auto shown = KeyButton::KeyUse::ShownOnly;
    m_apply->setKey(Qt::Key_Return, shown);
    m_rename->setKey(Qt::Key_F2, shown);
    m_delete->setKey(Qt::Key_Delete, shown);
    m_save->setKey(kSaveKey, shown);
    m_close->setKey(Qt::Key_Escape, shown);
    m_name->setMaxLength(SavedViews::kLongestName);
    m_hint->setWordWrap(true);
    m_banner->hide();
    auto* deeds = new FlowLayout(space::kSmall);
    for (KeyButton* button : {m_apply, m_rename, m_delete}) {
        deeds->addWidget(button);
    }
    auto* ends = new FlowLayout(space::kSmall);
    ends->addWidget(m_save);
    ends->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addLayout(deeds);
    column->addWidget(m_banner);
    column->addWidget(m_nameRow);
    column->addLayout(ends);
}

void ViewsPanel::wire()
{
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsPanel::showKeys);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ViewsPanel::apply);
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearError);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewsPanel::save);
    connect(m_apply, &KeyButton::clicked, this, &ViewsPanel::apply);
    connect(m_rename, &KeyButton::clicked, this, &ViewsPanel::beginRename);
    connect(m_delete, &KeyButton::clicked, this, &ViewsPanel::remove);
    connect(m_save, &KeyButton::clicked, this, &ViewsPanel::save);
    connect(m_close, &KeyButton::clicked, this, &SidePanel::dismiss);
    connect(m_banner, &Banner::actionTriggered, this, &ViewsPanel::takeBack);
}

void ViewsPanel::openFor(TableView& table, const QString& key)
{
    m_table = &table;
    m_views.emplace(m_settings, key);
    m_banner->hide();
    endRename();
    fill();
    open();
}

QWidget* ViewsPanel::firstControl()
{
    if (m_views && !m_views->all().isEmpty()) {
        return m_list;
    }
    return m_name;
}

void ViewsPanel::retranslate()
{
    m_title->setText(tr("Saved views"));
    m_hint->setText(tr("A view keeps filters, columns, their order and widths, and the sort. It is "
                       "yours, on this computer."));
    setSpokenName(m_list, tr("Saved views"));
    m_apply->setText(tr("Show"));
    m_rename->setText(tr("Rename"));
    m_delete->setText(tr("Delete"));
    m_close->setText(tr("Close"));
    m_banner->hide();
    const QString renaming = m_renaming;
    m_nameRow->setLabel(renaming.isEmpty() ? tr("Save what the table shows now as")
                                           : tr("New name of “%1”").arg(renaming));
    m_save->setText(renaming.isEmpty() ? tr("Save this view") : tr("Keep the name"));
    fill(chosen());
}

void ViewsPanel::fill(const QString& current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItem(tr("Standard view"));
    int row = 0;
    if (m_views) {
        for (const SavedView& view : m_views->all()) {
            auto* item = new QListWidgetItem(view.name, m_list);
            item->setData(Qt::UserRole, view.name);
            if (view.name == current) {
                row = m_list->count() - 1;
            }
        }
    }
    m_list->setCurrentRow(row);
    showKeys();
}

void ViewsPanel::showKeys()
{
    const bool isSaved = !chosen().isEmpty();
    m_rename->setEnabled(isSaved);
    m_delete->setEnabled(isSaved);
}

QString ViewsPanel::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void ViewsPanel::apply()
{
    const QString name = chosen();
    const SavedView* view = name.isEmpty() || !m_views ? nullptr : m_views->find(name);
    if (m_table == nullptr) {
        return;
    }
    QStringList gone;
    if (view == nullptr) {
        m_table->showStandardView();
    } else {
        gone = m_table->applyViewState(view->state);
    }
    dismiss();
    Q_EMIT applied(m_table, name, gone);
}

void ViewsPanel::save()
{
    if (!m_views || m_table == nullptr) {
        return;
    }
    const QList<SavedView> before = m_views->all();
    const bool renames = !m_renaming.isEmpty();
    const Result<QString> kept = renames ? m_views->rename(m_renaming, m_name->text())
                                         : m_views->keep(m_name->text(), m_table->viewState());
    if (!kept) {
        m_banner->hide();
        m_nameRow->showError(kept.error());
        return;
    }
    m_before = before;
    endRename();
    fill(*kept);
    m_list->setFocus(Qt::OtherFocusReason);
    m_banner->say(Tone::Success,
        renames ? tr("The view is called “%1” now.").arg(*kept)
                : tr("“%1” keeps what the table shows now.").arg(*kept));
    const bool replaced = !renames && m_views->all().size() == before.size();
    m_banner->setAction(replaced ? tr("Take back") : QString());
}

void ViewsPanel::beginRename()
{
    const QString name = chosen();
    if (name.isEmpty()) {
        return;
    }
    m_renaming = name;
    retranslate();
    m_nameRow->clearError();
    m_name->setText(name);
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewsPanel::endRename()
{
    m_renaming.clear();
    m_name->clear();
    m_nameRow->clearError();
    retranslate();
}

void ViewsPanel::remove()
{
    const QString name = chosen();
    if (name.isEmpty() || !m_views) {
        return;
    }
    m_before = m_views->all();
    m_views->remove(name);
    endRename();
    fill();
    m_list->setFocus(Qt::OtherFocusReason);
    m_banner->say(Tone::Info, tr("“%1” is deleted.").arg(name));
    m_banner->setAction(tr("Take back"));
}

void ViewsPanel::takeBack()
{
    if (m_views) {
        m_views->restore(m_before);
        m_banner->hide();
        fill();
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

/// Before the page's shortcuts, which may be the same keys.
bool ViewsPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ofList = m_list->hasFocus()
            && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete || isEnter(key->key()));
        if (ofList || key->key() == Qt::Key_Escape || key->keyCombination() == kSaveKey) {
            event->accept();
            return true;
        }
    }
    return SidePanel::event(event);
}

void ViewsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->keyCombination() == kSaveKey) {
        m_name->setFocus(Qt::ShortcutFocusReason);
        m_name->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_renaming.isEmpty()) {
        endRename();
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    SidePanel::keyPressEvent(event);
}

bool ViewsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && takeKey(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return SidePanel::eventFilter(watched, event);
}

bool ViewsPanel::takeKey(const QKeyEvent& event)
{
    if (event.keyCombination() == kSaveKey) {
        m_name->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (isEnter(event.key())) {
        apply();
        return true;
    }
    if (event.key() == Qt::Key_F2) {
        beginRename();
        return true;
    }
    if (event.key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return false;
}

} // namespace mm::ui
