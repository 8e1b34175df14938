// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/new_devotee_panel.h"

#include "models/core/indian_format.h"
#include "ui/devotees/devotee_form.h"
#include "ui/devotees/devotee_words.h"
#include "ui/devotees/devotees_view_model.h"
#include "ui/table/cell_delegates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 150;
constexpr int kTwinHeight = 28;
constexpr int kTwinsShown = 3;

bool looksLikePhone(const QString& text)
{
    const QString digits = asciiDigits(text);
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return c.isDigit() || c == u' ' || c == u'+' || c == u'-';
    });
}

} // namespace

NewDevoteePanel::NewDevoteePanel(DevoteesViewModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_form(new DevoteeForm(clock, "new"_L1))
    , m_twinsTitle(new RoleLabel(QString(), Role::Warning, FontRole::Body, this))
    , m_twins(new QListWidget(this))
    , m_save(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_clear(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_back(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    setPurpose(m_twins, "twins"_L1);
    setPurpose(m_save, "registerDevotee"_L1);
    setPurpose(m_clear, "clearDevotee"_L1);
    setPurpose(m_back, "newDevoteeBack"_L1);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_clear->setKey(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_back->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    m_twins->setItemDelegate(new CellDelegate(m_twins));
    m_twins->setFrameShape(QFrame::NoFrame);
    auto* area = new QScrollArea(this);
    m_form->standIn(area);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_save);
    buttons->addWidget(m_clear);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_twinsTitle);
    column->addWidget(m_twins);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    showTwins({});
    wire();
    writeWords();
}

void NewDevoteePanel::wire()
{
    connect(m_form, &DevoteeForm::edited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { m_model.askTwins(m_form->draft()); });
    connect(m_form, &DevoteeForm::completed, this, &NewDevoteePanel::save);
    connect(m_save, &KeyButton::clicked, this, &NewDevoteePanel::save);
    connect(m_clear, &KeyButton::clicked, this, [this] {
        clear();
        m_form->focusFirst();
    });
    connect(m_back, &KeyButton::clicked, this, &NewDevoteePanel::leftBehind);
    connect(&m_model, &DevoteesViewModel::twinsFound, this, &NewDevoteePanel::showTwins);
    connect(m_twins, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const auto id = DevoteeId::fromString(item->data(Qt::UserRole).toString())) {
            Q_EMIT twinChosen(*id);
        }
    });
}

void NewDevoteePanel::begin(const QString& typed)
{
    auto draft = m_form->draft();
    const QString text = typed.trimmed();
    // What was typed before stays: only an empty form takes up what was looked for.
    if (!text.isEmpty() && draft.name.isEmpty() && draft.phone.isEmpty()) {
        (looksLikePhone(text) ? draft.phone : draft.name) = text;
        m_form->show(draft);
        m_model.askTwins(draft);
    }
    m_form->focusFirst();
}

void NewDevoteePanel::clear()
{
    m_pause->stop();
    m_form->show({});
    showTwins({});
}

void NewDevoteePanel::save()
{
    m_form->clearErrors();
    if (m_form->isReadable()) {
        m_model.registerDevotee(m_form->draft());
    }
}

bool NewDevoteePanel::showError(const Error& error)
{
    return m_form->showError(error);
}

void NewDevoteePanel::showTwins(const std::vector<devotees::LikelyTwin>& twins)
{
    m_twins->clear();
    for (const auto& twin : twins) {
        const auto& hit = twin.devotee;
        auto* item = new QListWidgetItem(u"%1 · %2 (%3)"_s.arg(
            devoteeName(hit.name, hit.nameLocal), hitDetail(hit), reasonText(twin.reasons)));
        item->setData(Qt::UserRole, hit.id.toString());
        item->setSizeHint(QSize(0, kTwinHeight));
        m_twins->addItem(item);
    }
    m_twins->setFixedHeight(kTwinHeight * std::clamp(m_twins->count(), 1, kTwinsShown));
    writeTwinsTitle();
    m_twinsTitle->setVisible(m_twins->count() > 0);
    m_twins->setVisible(m_twins->count() > 0);
}

void NewDevoteePanel::writeTwinsTitle()
{
    m_twinsTitle->setText(
        tr("%n may already be there. Enter on a line opens it.", nullptr, m_twins->count()));
}

void NewDevoteePanel::writeWords()
{
    writeTwinsTitle();
    m_title->setText(tr("New devotee"));
    m_save->setText(tr("Register"));
    m_clear->setText(tr("Clear"));
    m_back->setText(tr("Back"));
    setSpokenName(m_twins, tr("Devotees who may be the same person"));
    m_form->writeWords();
}

void NewDevoteePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leftBehind();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace mm::ui
