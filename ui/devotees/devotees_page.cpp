// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/devotees_page.h"

#include "ui/devotees/devotee_form.h"
#include "ui/devotees/devotee_words.h"
#include "ui/devotees/duplicates_view.h"
#include "ui/devotees/export_panel.h"
#include "ui/devotees/new_devotee_panel.h"
#include "ui/devotees/record_panel.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestSearch = 200;

ColumnSet registerColumns()
{
    const auto column = [](const QString& id, const char* title, CellFormat format, int width) {
        return ColumnSpec{id, title, format, width, false, false};
    };
    ColumnSet set;
    set.context = "DevoteesPage";
    set.columns = {
        column(u"name"_s, QT_TRANSLATE_NOOP("DevoteesPage", "Name"), CellFormat::Text, 150),
        column(u"phone"_s, QT_TRANSLATE_NOOP("DevoteesPage", "Phone"), CellFormat::Text, 110),
        column(u"place"_s, QT_TRANSLATE_NOOP("DevoteesPage", "Place"), CellFormat::Text, 110),
        column(u"gotra"_s, QT_TRANSLATE_NOOP("DevoteesPage", "Gotra"), CellFormat::Text, 100),
        column(u"visit"_s, QT_TRANSLATE_NOOP("DevoteesPage", "Last visit"), CellFormat::Date, 110),
    };
    set.columns[0].stretches = true;
    set.columns[3].hidden = true;
    set.columns[4].hidden = true;
    return set;
}

TableRow rowOf(const devotees::DevoteeHit& hit)
{
    return {hit.id.toString(),
        {devoteeName(hit.name, hit.nameLocal), hit.phone, hit.place, hit.gotra,
            hit.lastVisit.isValid() ? QVariant(hit.lastVisit) : QVariant()}};
}

} // namespace

DevoteesPage::DevoteesPage(DeskRunner& runner, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_clock(clock)
    , m_model(new DevoteesViewModel(runner, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_new(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_duplicatesKey(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_exportKey(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_banner(new Banner(this))
    , m_views(new QStackedWidget(this))
    , m_duplicates(new DuplicatesView(runner, m_views))
{
    build();
    wire();
    wireSearch();
    writeWords();
    m_model->load();
    m_table->model().reload();
}

QString DevoteesPage::title() const
{
    return tr("Devotees");
}

void DevoteesPage::build()
{
    m_banner->hide();
    m_new->setKey(Qt::Key_F2);
    setPurpose(m_new, "newDevotee"_L1);
    m_duplicatesKey->setKey(Qt::Key_F4);
    m_duplicatesKey->setCheckable(true);
    setPurpose(m_duplicatesKey, "showDuplicates"_L1);
    m_exportKey->setKey(Qt::Key_F9);
    setPurpose(m_exportKey, "exportRegister"_L1);
    m_exportKey->hide();
    m_views->addWidget(buildRegister());
    m_views->addWidget(m_duplicates);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_exportKey);
    head->addWidget(m_new);
    head->addWidget(m_duplicatesKey);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addLayout(head);
    page->addWidget(m_banner);
    page->addWidget(m_views, 1);
}

QWidget* DevoteesPage::buildRegister()
{
    auto* book = new QWidget(m_views);
    m_search = new QLineEdit(book);
    setPurpose(m_search, "devoteeSearch"_L1);
    m_search->setMaxLength(kLongestSearch);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_table = new TableView(registerColumns(), "devotees"_L1, book);
    m_table->setFilterRowShown(false);
    m_table->setFilterState(this);
    m_table->setExports(TableView::Exports::ByPage);
    m_side = new QStackedWidget(book);
    m_record = new RecordPanel(*m_model, m_clock, m_side);
    m_form = new NewDevoteePanel(*m_model, m_clock, m_side);
    m_side->addWidget(m_record);
    m_side->addWidget(m_form);
    m_side->setMinimumWidth(560);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::kSmall);
    left->addWidget(m_search);
    left->addWidget(m_table, 1);
    auto* columns = new QHBoxLayout(book);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::kLarge);
    columns->addLayout(left, 2);
    columns->addWidget(m_side, 3);
    return book;
}

void DevoteesPage::wireSearch()
{
    m_table->model().setSource([this](const PageRequest&, const Answer<RowPage>& answer) {
        m_model->find(
            m_search->text(), [answer](const Result<std::vector<devotees::DevoteeHit>>& hits) {
                if (!hits) {
                    answer(fail(hits.error()));
                    return;
                }
                RowPage page;
                for (const auto& hit : *hits) {
                    page.rows.push_back(rowOf(hit));
                }
                answer(std::move(page));
            });
    });
    connect(m_search, &QLineEdit::textChanged, &m_table->model(), &PagedTableModel::reload);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        const bool nobody = !m_search->text().trimmed().isEmpty();
        m_table->emptyState().setWords(nobody ? tr("Nobody is found") : tr("Who is it?"),
            nobody ? tr("Register them with F2: what you typed is taken over.")
                   : tr("Type a phone, a name in any script, or a receipt number."));
    });
    connect(m_table, &TableView::currentKeyChanged, this, [this](const QVariant& key) {
        if (const auto id = DevoteeId::fromString(key.toString())) {
            m_side->setCurrentWidget(m_record);
            m_model->choose(*id);
        }
    });
    connect(m_table, &TableView::opened, this, [this] {
        m_side->setCurrentWidget(m_record);
        m_record->enter();
    });
}

void DevoteesPage::wire()
{
    connect(m_new, &KeyButton::clicked, this, &DevoteesPage::beginNew);
    connect(m_duplicatesKey, &KeyButton::toggled, this, &DevoteesPage::showDuplicates);
    connect(m_duplicates, &DuplicatesView::leftBehind, this,
        [this] { m_duplicatesKey->setChecked(false); });
    connect(m_form, &NewDevoteePanel::leftBehind, this, [this] {
        m_side->setCurrentWidget(m_record);
        focusSearch();
    });
    const auto show = [this](const DevoteeId& id) {
        m_side->setCurrentWidget(m_record);
        m_model->choose(id);
    };
    connect(m_form, &NewDevoteePanel::twinChosen, this, [this, show](const DevoteeId& id) {
        show(id);
        m_table->view().setFocus(Qt::OtherFocusReason);
    });
    connect(m_record, &RecordPanel::memberOpened, this, show);
    connect(m_record, &RecordPanel::leftBehind, this, &DevoteesPage::focusSearch);
    connect(m_record, &RecordPanel::receiptOpened, this,
        [this](const QString& number) { Q_EMIT pageRequested(u"receipts"_s, number); });
    connect(m_model, &DevoteesViewModel::powersChanged, this, [this] {
        m_new->setVisible(m_model->powers().create);
        m_exportKey->setVisible(m_export != nullptr && m_model->powers().takeOut);
        m_duplicates->setMayMerge(m_model->powers().merge);
        for (auto* form : findChildren<DevoteeForm*>()) {
            form->setConsentText(m_model->powers().consentText);
        }
    });
    connect(m_model, &DevoteesViewModel::done, this, &DevoteesPage::takeDone);
    connect(m_model, &DevoteesViewModel::refused, this, &DevoteesPage::showRefusal);
}

void DevoteesPage::setExport(FilePicker& files)
{
    m_export = new ExportPanel(*m_model, files, m_side);
    m_side->addWidget(m_export);
    connect(m_table, &TableView::exportAsked, m_exportKey, [this] {
        if (m_exportKey->isVisible()) {
            m_exportKey->click();
        }
    });
    connect(m_exportKey, &KeyButton::clicked, this, [this] {
        m_banner->hide();
        m_duplicatesKey->setChecked(false);
        m_side->setCurrentWidget(m_export);
        m_export->open();
    });
    connect(m_export, &ExportPanel::leftBehind, this, [this] {
        m_side->setCurrentWidget(m_record);
        focusSearch();
    });
    connect(m_model, &DevoteesViewModel::exported, this, [this](qint64 count, const QString& path) {
        m_side->setCurrentWidget(m_record);
        focusSearch();
        m_banner->say(Tone::Success,
            tr("%n devotee(s) exported to %1.", nullptr, static_cast<int>(count)).arg(path));
    });
}

void DevoteesPage::writeWords()
{
    m_exportKey->setText(tr("Export …"));
    if (m_export != nullptr) {
        m_export->writeWords();
    }
    m_title->setText(title());
    m_new->setText(tr("New devotee"));
    m_duplicatesKey->setText(tr("Likely duplicates"));
    m_search->setPlaceholderText(tr("Phone, name or receipt number"));
    setSpokenName(m_search, tr("Search the register: phone, name or receipt number"));
    m_table->setSpokenTitle(tr("Devotees found"));
    m_table->emptyState().setWords(
        tr("Who is it?"), tr("Type a phone, a name in any script, or a receipt number."));
}

void DevoteesPage::onShown()
{
    m_model->load();
    if (m_duplicatesKey->isChecked()) {
        m_duplicates->enter();
        return;
    }
    if (m_model->hasRecord()) {
        m_model->refresh();
    }
    focusSearch();
}

void DevoteesPage::onLanguageChanged()
{
    m_record->writeWords();
    m_form->writeWords();
    m_duplicates->writeWords();
    writeWords();
    m_banner->hide();
    m_table->model().reload();
}

void DevoteesPage::open(const QVariant& what)
{
    if (const auto id = DevoteeId::fromString(what.toString())) {
        m_duplicatesKey->setChecked(false);
        m_side->setCurrentWidget(m_record);
        m_model->choose(*id);
    }
}

QJsonObject DevoteesPage::filterState() const
{
    const QString text = m_search->text().trimmed();
    return text.isEmpty() ? QJsonObject() : QJsonObject{{u"text"_s, text}};
}

QStringList DevoteesPage::applyFilterState(const QJsonObject& state)
{
    m_search->setText(state.value(u"text"_s).toString());
    return {};
}

void DevoteesPage::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void DevoteesPage::showDuplicates(bool shown)
{
    m_views->setCurrentIndex(shown ? 1 : 0);
    m_new->setEnabled(!shown);
    m_banner->hide();
    if (shown) {
        m_duplicates->enter();
        return;
    }
    // A merge or its taking back may have changed whom the list and the record show.
    m_table->model().reload();
    if (m_model->hasRecord()) {
        m_model->refresh();
    }
    focusSearch();
}

void DevoteesPage::beginNew()
{
    m_banner->hide();
    m_side->setCurrentWidget(m_form);
    m_form->begin(m_table->model().rowCount() == 0 ? m_search->text() : QString());
}

void DevoteesPage::takeDone(DevoteesViewModel::Done what)
{
    QString sentence;
    switch (what) {
    case DevoteesViewModel::Done::Registered:
        m_form->clear();
        m_side->setCurrentWidget(m_record);
        m_table->model().reload();
        focusSearch();
        sentence = tr("The devotee is registered.");
        break;
    case DevoteesViewModel::Done::Changed:
        m_record->settle();
        m_table->model().reload();
        focusSearch();
        sentence = tr("The changes are saved. Receipts already printed stay as they are.");
        break;
    case DevoteesViewModel::Done::Unchanged:
        m_record->settle();
        sentence = tr("Nothing was changed.");
        break;
    case DevoteesViewModel::Done::HouseholdChanged:
        sentence = tr("The household is saved.");
        break;
    case DevoteesViewModel::Done::Unmerged:
        m_table->model().reload();
        sentence = tr("The merge is taken back: they are two devotees again.");
        break;
    }
    m_banner->say(Tone::Success, sentence);
}

void DevoteesPage::showRefusal(const Error& error)
{
    m_banner->hide();
    if (m_export != nullptr && m_side->currentWidget() == m_export) {
        m_export->showError(error);
        return;
    }
    const bool placed =
        m_side->currentWidget() == m_form ? m_form->showError(error) : m_record->showError(error);
    if (!placed) {
        m_banner->say(Tone::Danger, errorSentence(error));
    }
}

bool DevoteesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool down = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return
            || key->key() == Qt::Key_Enter;
        if (down && m_table->model().rowCount() > 0) {
            m_table->view().setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace mm::ui
