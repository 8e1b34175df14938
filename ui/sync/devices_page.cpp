// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/devices_page.h"

#include "models/core/indian_format.h"
#include "ui/sync/devices_view_model.h"
#include "ui/sync/sync_words.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <climits>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReasonMax = 200;
constexpr int kEntryWidth = 260;

ColumnSpec column(const QString& id, const char* title, CellFormat format, int width)
{
    return ColumnSpec{id, title, format, width, false, false};
}

ColumnSet deviceColumns()
{
    ColumnSet set;
    set.context = "DevicesPage";
    set.columns = {
        column(u"code"_s, QT_TRANSLATE_NOOP("DevicesPage", "Counter"), CellFormat::Text, 90),
        column(u"name"_s, QT_TRANSLATE_NOOP("DevicesPage", "Name"), CellFormat::Text, 200),
        column(u"status"_s, QT_TRANSLATE_NOOP("DevicesPage", "State"), CellFormat::Status, 170),
        column(
            u"seen"_s, QT_TRANSLATE_NOOP("DevicesPage", "Last heard of"), CellFormat::Instant, 160),
        column(u"lag"_s, QT_TRANSLATE_NOOP("DevicesPage", "Behind by"), CellFormat::Text, 150),
        column(u"app"_s, QT_TRANSLATE_NOOP("DevicesPage", "Program"), CellFormat::Text, 100),
        column(u"holes"_s, QT_TRANSLATE_NOOP("DevicesPage", "Numbers that are missing"),
            CellFormat::Text, 220),
    };
    set.columns[6].stretches = true;
    return set;
}

ColumnSet heldColumns()
{
    ColumnSet set;
    set.context = "DevicesPage";
    set.columns = {
        column(u"time"_s, QT_TRANSLATE_NOOP("DevicesPage", "Received"), CellFormat::Instant, 160),
        column(u"counter"_s, QT_TRANSLATE_NOOP("DevicesPage", "Counter"), CellFormat::Text, 90),
        column(u"what"_s, QT_TRANSLATE_NOOP("DevicesPage", "What"), CellFormat::Text, 260),
        column(u"why"_s, QT_TRANSLATE_NOOP("DevicesPage", "Why it waits"), CellFormat::Text, 300),
    };
    set.columns[3].stretches = true;
    return set;
}

QVariant instantCell(const std::optional<qint64>& instant)
{
    return instant ? QVariant(*instant) : QVariant();
}

/// The form goes by the number, the digits are grouped the Indian way, which %n cannot.
QString lagText(qint64 changes)
{
    const int form = static_cast<int>(std::min<qint64>(changes, INT_MAX));
    return DevicesPage::tr("%1 change(s)", nullptr, form).arg(groupIndian(changes));
}

} // namespace

DevicesPage::DevicesPage(DeskRunner& runner, const Clock&, DeviceDesk& desk, QWidget* parent)
    : Page(parent)
    , m_model(new DevicesViewModel(runner, desk, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_invite(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_revoke(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_release(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_discard(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_ask(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_password(new QLineEdit(this))
    , m_passwordRow(new FieldRow(QString(), m_password, FieldRow::LabelPlace::Above, this))
    , m_reason(new QLineEdit(this))
    , m_reasonRow(new FieldRow(QString(), m_reason, FieldRow::LabelPlace::Above, this))
    , m_banner(new Banner(this))
    , m_source(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_devices(new TableView(deviceColumns(), "devices"_L1, this))
    , m_heldTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_held(new TableView(heldColumns(), "heldOperations"_L1, this))
{
    build();
    wireTables();
    wire();
    writeWords();
}

QString DevicesPage::title() const
{
    return tr("Devices");
}

void DevicesPage::build()
{
    m_banner->hide();
    const std::pair<KeyButton*, std::pair<Qt::Key, QLatin1StringView>> keys[] = {
        {m_invite, {Qt::Key_F6, "invite"_L1}}, {m_revoke, {Qt::Key_F8, "revoke"_L1}},
        {m_release, {Qt::Key_F9, "release"_L1}}, {m_discard, {Qt::Key_F10, "discard"_L1}},
        {m_ask, {Qt::Key_F5, "askOffice"_L1}}};
    for (const auto& [button, key] : keys) {
        button->setKey(key.first);
        setPurpose(button, key.second);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(kEntryWidth);
    setPurpose(m_password, "officePassword"_L1);
    m_reason->setMaxLength(kReasonMax);
    setPurpose(m_reason, "reason"_L1);
    m_devices->setFilterRowShown(false);
    m_held->setFilterRowShown(false);
    if (auto* columns = m_held->findChild<IconButton*>(u"columnsIconButton"_s)) {
        setPurpose(columns, "heldColumns"_L1);
    }
    m_source->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_revoke);
    head->addWidget(m_invite);
    auto* entry = new QHBoxLayout;
    entry->setSpacing(space::kMedium);
    entry->addWidget(m_passwordRow);
    entry->addWidget(m_ask, 0, Qt::AlignBottom);
    entry->addWidget(m_reasonRow, 1);
    auto* heldHead = new QHBoxLayout;
    heldHead->setSpacing(space::kMedium);
    heldHead->addWidget(m_heldTitle);
    heldHead->addStretch();
    heldHead->addWidget(m_discard);
    heldHead->addWidget(m_release);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addLayout(head);
    page->addLayout(entry);
    page->addWidget(m_banner);
    page->addWidget(m_source);
    page->addWidget(m_devices, 3);
    page->addLayout(heldHead);
    page->addWidget(m_held, 2);
}

void DevicesPage::wireTables()
{
    m_devices->model().setSource([this](const PageRequest&, const Answer<RowPage>& answer) {
        RowPage rows;
        for (const auto& device : m_model->devices()) {
            StatusCell state = device.status == "revoked"_L1
                ? StatusCell{Tone::Danger, tr("Revoked")}
                : device.status == "forked"_L1
                ? StatusCell{Tone::Warning, tr("Is a copy of another")}
                : StatusCell{Tone::Success, tr("In use")};
            if (m_model->isThis(device.id)) {
                state.text = tr("%1, this one").arg(state.text);
            }
            rows.rows.push_back({device.id,
                {device.code, device.name, QVariant::fromValue(state),
                    instantCell(device.lastSeenAt),
                    device.lag > 0 ? lagText(device.lag) : QString(), device.appVersion,
                    device.holes.join(u", "_s)}});
        }
        answer(std::move(rows));
    });
    m_held->model().setSource([this](const PageRequest&, const Answer<RowPage>& answer) {
        RowPage rows;
        for (const auto& one : m_model->held()) {
            const QString day = dateText(QDate::fromString(one.businessDate, Qt::ISODate));
            rows.rows.push_back({one.id,
                {instantCell(one.receivedAt), one.counter,
                    tr("%1 of %2").arg(operationText(one.type), day),
                    one.isQuarantined ? tr("It came after the device was revoked.")
                                      : reasonSentence(one.code)}});
        }
        answer(std::move(rows));
    });
}

void DevicesPage::wire()
{
    for (TableView* table : {m_devices, m_held}) {
        connect(table, &TableView::currentKeyChanged, this, &DevicesPage::showCurrent);
        connect(&table->model(), &QAbstractItemModel::modelReset, this, &DevicesPage::showCurrent);
    }
    connect(m_model, &DevicesViewModel::loaded, this, &DevicesPage::showRows);
    connect(m_model, &DevicesViewModel::done, this, [this] {
        m_reason->clear();
        m_banner->say(Tone::Success, tr("The office has noted it."));
    });
    connect(m_model, &DevicesViewModel::invited, this,
        [this](const sync::OfficeInvitation& invitation) {
            m_banner->say(Tone::Info,
                tr("The code of the new computer is %1. It is good for one computer and one day, "
                   "and is not shown again.")
                    .arg(invitation.code));
        });
    connect(m_model, &DevicesViewModel::refused, this, [this](const Error& error) {
        if (error.field == "reason"_L1) {
            m_reasonRow->showError(error);
        } else {
            m_banner->say(Tone::Danger, errorSentence(error));
        }
    });
    connect(m_reason, &QLineEdit::textChanged, m_reasonRow, &FieldRow::clearError);
    const auto ask = [this] {
        m_banner->hide();
        m_model->ask(m_password->text());
    };
    connect(m_ask, &KeyButton::clicked, this, ask);
    connect(m_password, &QLineEdit::returnPressed, this, ask);
    connect(m_invite, &KeyButton::clicked, m_model, &DevicesViewModel::invite);
    connect(m_revoke, &KeyButton::clicked, this,
        [this] { m_model->revoke(m_devices->currentKey().toString(), m_reason->text()); });
    connect(m_release, &KeyButton::clicked, this,
        [this] { m_model->release(m_held->currentKey().toString(), m_reason->text()); });
    connect(m_discard, &KeyButton::clicked, this,
        [this] { m_model->discard(m_held->currentKey().toString(), m_reason->text()); });
}

void DevicesPage::writeWords()
{
    m_title->setText(title());
    m_invite->setText(tr("New computer"));
    m_revoke->setText(tr("Revoke"));
    m_release->setText(tr("Take it in"));
    m_discard->setText(tr("Put it away"));
    m_ask->setText(tr("Ask the office"));
    m_passwordRow->setLabel(tr("Your &password"));
    m_reasonRow->setLabel(tr("&Reason, to revoke or to put away"));
    m_heldTitle->setText(tr("Kept apart at the office"));
    m_devices->setSpokenTitle(tr("The computers of the temple"));
    m_held->setSpokenTitle(tr("Kept apart at the office"));
    m_devices->emptyState().setWords(tr("This temple has one computer"),
        tr("When the temple is in the cloud, its counters stand here, with when each was last "
           "heard of."));
    m_held->emptyState().setWords(tr("Nothing is kept apart"),
        tr("What a revoked computer still sent, and what the books could not take, waits here for "
           "somebody to decide."));
    showRows();
}

void DevicesPage::showRows()
{
    m_source->setText(m_model->isFromOffice()
            ? tr("As the office knows them.")
            : tr("As this counter knows them. Ask the office, with your password, for when each "
                 "was heard of, for a new code, or to revoke one; that needs the network."));
    m_devices->model().reload();
    m_held->model().reload();
    showCurrent();
}

void DevicesPage::showCurrent()
{
    const QString device = m_devices->currentKey().toString();
    const bool isThere = m_model->isFromOffice();
    m_invite->setEnabled(isThere);
    m_revoke->setEnabled(isThere && !device.isEmpty() && !m_model->isThis(device));
    const bool isHeld = isThere && !m_held->currentKey().toString().isEmpty();
    m_release->setEnabled(isHeld);
    m_discard->setEnabled(isHeld);
}

void DevicesPage::onShown()
{
    m_banner->hide();
    m_model->load();
    m_password->setFocus();
}

void DevicesPage::onLanguageChanged()
{
    m_devices->model().retranslate();
    m_held->model().retranslate();
    writeWords();
}

} // namespace mm::ui
