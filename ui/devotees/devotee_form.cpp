// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/devotee_form.h"

#include "models/core/names_catalog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;
using devotees::DevoteeDraft;

namespace {

/// The text fields, by the names that refusals use.
struct TextField
{
    QLatin1StringView name;
    QString DevoteeDraft::*value;
};
constexpr std::array kTexts{
    TextField{"name"_L1, &DevoteeDraft::name},
    TextField{"name_local"_L1, &DevoteeDraft::nameLocal},
    TextField{"phone"_L1, &DevoteeDraft::phone},
    TextField{"alternate_phone"_L1, &DevoteeDraft::alternatePhone},
    TextField{"email"_L1, &DevoteeDraft::email},
    TextField{"address"_L1, &DevoteeDraft::address},
    TextField{"city"_L1, &DevoteeDraft::city},
    TextField{"state"_L1, &DevoteeDraft::state},
    TextField{"pin_code"_L1, &DevoteeDraft::pinCode},
    TextField{"gotra"_L1, &DevoteeDraft::gotra},
    TextField{"pan"_L1, &DevoteeDraft::pan},
    TextField{"notes"_L1, &DevoteeDraft::notes},
};

/// Each language by its own name, which is never translated.
struct SpokenLanguage
{
    QLatin1StringView code;
    const char16_t* name;
};
constexpr std::array kLanguages{
    SpokenLanguage{"en"_L1, u"English"},
    SpokenLanguage{"kn"_L1, u"ಕನ್ನಡ"},
    SpokenLanguage{"hi"_L1, u"हिन्दी"},
    SpokenLanguage{"ta"_L1, u"தமிழ்"},
    SpokenLanguage{"te"_L1, u"తెలుగు"},
    SpokenLanguage{"ml"_L1, u"മലയാളം"},
    SpokenLanguage{"mr"_L1, u"मराठी"},
    SpokenLanguage{"gu"_L1, u"ગુજરાતી"},
    SpokenLanguage{"bn"_L1, u"বাংলা"},
};

void offer(QComboBox* box, NameKind kind, const QString& unknown)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(unknown, QString());
    for (const auto& name : names(kind)) {
        box->addItem(localName(kind, name.index, interfaceLanguage()), name.english);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void choose(QComboBox* box, const QString& data)
{
    int place = box->findData(data);
    if (place < 0) {
        // What an older register holds stays as it is.
        box->addItem(data, data);
        place = box->count() - 1;
    }
    box->setCurrentIndex(place);
}

} // namespace

DevoteeForm::DevoteeForm(const Clock& clock, QLatin1StringView purpose, QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose.data(), purpose.size())
    , m_birthDate(new DateEdit(clock, this))
    , m_nakshatra(new QComboBox(this))
    , m_rashi(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_messages(new QCheckBox(this))
    , m_nameDisplay(new QCheckBox(this))
    , m_consentText(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
{
    m_birthDate->setRange(QDate(1900, 1, 1), clock.today());
    build();
    arrange();
    writeWords();
}

QLineEdit* DevoteeForm::addLine(QLatin1StringView field, int length)
{
    auto* edit = new QLineEdit(this);
    edit->setMaxLength(length);
    connect(edit, &QLineEdit::textEdited, this, &DevoteeForm::edited);
    addRow(field, edit);
    return edit;
}

void DevoteeForm::addRow(QLatin1StringView field, QWidget* control)
{
    setPurpose(
        control, QLatin1StringView(m_purpose + '_' + QByteArray(field.data(), field.size())));
    auto* row = new FieldRow(QString(), control, FieldRow::LabelPlace::Above, this);
    if (auto* edit = qobject_cast<QLineEdit*>(control)) {
        connect(edit, &QLineEdit::textEdited, row, &FieldRow::clearError);
    }
    control->installEventFilter(this);
    m_rows.insert(field, row);
    m_order << control;
}

void DevoteeForm::build()
{
    addLine("name"_L1);
    addLine("phone"_L1, 40)->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    addLine("name_local"_L1);
    addLine("gotra"_L1);
    addRow("nakshatra"_L1, m_nakshatra);
    addRow("rashi"_L1, m_rashi);
    addLine("address"_L1, 400);
    addLine("city"_L1);
    addLine("pin_code"_L1, 20)->setInputMethodHints(Qt::ImhDigitsOnly);
    addLine("state"_L1);
    addLine("alternate_phone"_L1, 40)->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    addLine("email"_L1, 260)->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addRow("birth_date"_L1, m_birthDate);
    m_rows.value(u"birth_date"_s)->follow(m_birthDate);
    addRow("language"_L1, m_language);
    addLine("pan"_L1, 40)->setInputMethodHints(Qt::ImhUppercaseOnly);
    addLine("notes"_L1, 2000);
    for (QCheckBox* box : {m_messages, m_nameDisplay}) {
        box->installEventFilter(this);
        m_order << box;
        connect(box, &QCheckBox::clicked, this, &DevoteeForm::edited);
    }
    setPurpose(m_messages, QLatin1StringView(m_purpose + "_messages"));
    setPurpose(m_nameDisplay, QLatin1StringView(m_purpose + "_nameDisplay"));
    for (QComboBox* box : {m_nakshatra, m_rashi, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, &DevoteeForm::edited);
    }
    connect(m_birthDate, &DateEdit::dateChanged, this, &DevoteeForm::edited);
}

void DevoteeForm::arrange()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, space::kTight);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    struct Cell
    {
        QLatin1StringView field;
        int row;
        int column;
        int width = 3;
    };
    // Five rows: with what stands around them they fit the counter's screen without scrolling.
    constexpr std::array kCells{Cell{"name"_L1, 0, 0, 5}, Cell{"phone"_L1, 0, 5},
        Cell{"name_local"_L1, 0, 8, 4}, Cell{"gotra"_L1, 1, 0, 2}, Cell{"nakshatra"_L1, 1, 2, 4},
        Cell{"rashi"_L1, 1, 6}, Cell{"birth_date"_L1, 1, 9}, Cell{"address"_L1, 2, 0, 6},
        Cell{"city"_L1, 2, 6}, Cell{"pin_code"_L1, 2, 9}, Cell{"state"_L1, 3, 0},
        Cell{"alternate_phone"_L1, 3, 3}, Cell{"email"_L1, 3, 6, 6}, Cell{"language"_L1, 4, 0},
        Cell{"pan"_L1, 4, 3}, Cell{"notes"_L1, 4, 6, 6}};
    constexpr int kColumns = 12;
    m_order.clear();
    for (const Cell& cell : kCells) {
        FieldRow* row = m_rows.value(cell.field);
        grid->addWidget(row, cell.row, cell.column, 1, cell.width, Qt::AlignTop);
        m_order << row->control();
    }
    grid->addWidget(m_messages, 5, 0, 1, 6);
    grid->addWidget(m_nameDisplay, 5, 6, 1, 6);
    m_consentText->setWordWrap(true);
    m_consentText->hide();
    grid->addWidget(m_consentText, 6, 0, 1, kColumns);
    m_order << m_messages << m_nameDisplay;
    for (int column = 0; column < kColumns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    for (qsizetype i = 1; i < m_order.size(); ++i) {
        setTabOrder(m_order.at(i - 1), m_order.at(i));
    }
}

void DevoteeForm::standIn(QScrollArea* area)
{
    area->setWidget(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    // In line with what stands over and under it; only a scroll bar keeps its distance.
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        layout()->setContentsMargins(0, 0, most > 0 ? space::kSmall : 0, space::kTight);
    });
}

QLineEdit* DevoteeForm::line(QLatin1StringView field) const
{
    return qobject_cast<QLineEdit*>(m_rows.value(field)->control());
}

void DevoteeForm::show(const DevoteeDraft& draft, const QString& panMasked)
{
    for (const auto& field : kTexts) {
        line(field.name)->setText(draft.*field.value);
        line(field.name)->setCursorPosition(0);
    }
    m_panMasked = panMasked;
    line("pan"_L1)->setPlaceholderText(panMasked);
    if (draft.birthDate.isValid()) {
        m_birthDate->setDate(draft.birthDate);
    } else {
        m_birthDate->clear();
    }
    choose(m_nakshatra, draft.nakshatra);
    choose(m_rashi, draft.rashi);
    choose(m_language, draft.language);
    m_messages->setChecked(draft.allowsMessages);
    m_nameDisplay->setChecked(draft.allowsNameDisplay);
    clearErrors();
}

DevoteeDraft DevoteeForm::draft() const
{
    DevoteeDraft draft;
    for (const auto& field : kTexts) {
        draft.*field.value = line(field.name)->text().trimmed();
    }
    draft.birthDate = m_birthDate->date().value_or(QDate());
    draft.nakshatra = m_nakshatra->currentData().toString();
    draft.rashi = m_rashi->currentData().toString();
    draft.language = m_language->currentData().toString();
    draft.allowsMessages = m_messages->isChecked();
    draft.allowsNameDisplay = m_nameDisplay->isChecked();
    return draft;
}

bool DevoteeForm::isReadable()
{
    if (m_birthDate->isEmpty()) {
        return true;
    }
    const auto date = m_birthDate->read();
    if (!date) {
        m_rows.value(u"birth_date"_s)->showError(date.error());
    }
    return date.has_value();
}

void DevoteeForm::focusFirst()
{
    line("name"_L1)->setFocus(Qt::OtherFocusReason);
    line("name"_L1)->selectAll();
}

void DevoteeForm::setReadOnly(bool readOnly)
{
    for (QWidget* control : std::as_const(m_order)) {
        if (auto* edit = qobject_cast<QLineEdit*>(control)) {
            edit->setReadOnly(readOnly);
        } else {
            control->setEnabled(!readOnly);
        }
    }
}

bool DevoteeForm::showError(const Error& error)
{
    FieldRow* row = m_rows.value(error.field);
    if (row == nullptr) {
        return false;
    }
    row->showError(error);
    return true;
}

void DevoteeForm::clearErrors()
{
    for (FieldRow* row : std::as_const(m_rows)) {
        row->clearError();
    }
}

void DevoteeForm::labelRow(QLatin1StringView field, const QString& label, const QString& hint)
{
    m_rows.value(field)->setLabel(label);
    m_rows.value(field)->setHint(hint);
}

void DevoteeForm::writeWords()
{
    labelRow("name"_L1, tr("Name"));
    labelRow("name_local"_L1, tr("Name in local script"));
    labelRow("phone"_L1, tr("Phone, if given"));
    labelRow("alternate_phone"_L1, tr("Another phone"));
    labelRow("email"_L1, tr("E-mail"));
    labelRow("address"_L1, tr("Address"));
    labelRow("city"_L1, tr("City or village"));
    labelRow("state"_L1, tr("State"));
    labelRow("pin_code"_L1, tr("PIN code"));
    labelRow("gotra"_L1, tr("Gotra"));
    labelRow("nakshatra"_L1, tr("Nakshatra"));
    labelRow("rashi"_L1, tr("Rashi"));
    labelRow("birth_date"_L1, tr("Date of birth"));
    labelRow("language"_L1, tr("Reads"));
    labelRow("pan"_L1, tr("PAN"));
    labelRow("notes"_L1, tr("Notes"));
    m_messages->setText(tr("May be sent messages"));
    m_nameDisplay->setText(tr("Name may stand on boards and lists"));
    offerNames();
}

void DevoteeForm::offerNames()
{
    const QString unknown = tr("not known");
    offer(m_nakshatra, NameKind::Nakshatra, unknown);
    offer(m_rashi, NameKind::Rashi, unknown);
    const QVariant chosen = m_language->currentData();
    m_language->clear();
    m_language->addItem(unknown, QString());
    for (const auto& language : kLanguages) {
        m_language->addItem(QString::fromUtf16(language.name), QString(language.code));
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

bool DevoteeForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const auto place = m_order.indexOf(qobject_cast<QWidget*>(watched));
        if (enter && place >= 0 && key->modifiers() == Qt::NoModifier) {
            if (place + 1 == m_order.size()) {
                Q_EMIT completed();
            } else {
                m_order.at(place + 1)->setFocus(Qt::TabFocusReason);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DevoteeForm::setConsentText(const QString& text)
{
    m_consentText->setText(text);
    m_consentText->setVisible(!text.isEmpty());
}

} // namespace mm::ui
