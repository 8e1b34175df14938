// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/devotee_panel.h"

#include "models/core/indian_format.h"
#include "ui/counter/counter_keys.h"
#include "ui/counter/counter_view_model.h"
#include "ui/support/name_in_script.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/search_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

SearchHit hitLine(const devotees::DevoteeHit& hit)
{
    QStringList detail;
    for (const QString& word : {hit.phone, hit.gotra, hit.place}) {
        if (!word.isEmpty()) {
            detail.append(word);
        }
    }
    SearchHit line;
    line.title = hit.nameLocal.isEmpty() ? hit.name : hit.name + u"  "_s + hit.nameLocal;
    line.detail = detail.join(u" · ");
    line.icon = "user"_L1;
    line.value = hit.id.toString();
    return line;
}

bool looksLikePhone(const QString& text)
{
    const QString digits = asciiDigits(text);
    return std::all_of(digits.begin(), digits.end(),
        [](QChar c) { return c.isDigit() || c == u' ' || c == u'+' || c == u'-'; });
}

/// "2  Sita · Hasta · Kashyapa": the number is the key that ticks it.
QString memberText(const TicketPerson& member, qsizetype place)
{
    const QString language = interfaceLanguage();
    const auto& person = member.person;
    QString text = person.nameLocal.isEmpty() || language == u"en" ? person.name : person.nameLocal;
    for (const auto& [kind, word] : {std::pair{NameKind::Nakshatra, person.nakshatra},
             std::pair{NameKind::Gotra, person.gotra}}) {
        if (!word.isEmpty()) {
            text += u" · "_s + nameInScript(kind, word, language);
        }
    }
    if (place < kFamilyKeys) {
        text.prepend(QString::number(place + 1) + u"  "_s);
    }
    return text;
}

} // namespace

DevoteePanel::DevoteePanel(CounterViewModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    build();
    wire();
    writeWords();
    showTicket();
}

void DevoteePanel::wire()
{
    connect(m_search, &SearchBox::searched, this,
        [this](const QString& text, quint64 question) { m_model.searchDevotees(text, question); });
    connect(m_search, &SearchBox::chosen, this, [this](const SearchHit& hit) {
        if (const auto id = DevoteeId::fromString(hit.value.toString())) {
            showNewDevotee(false);
            m_model.chooseDevotee(*id);
            Q_EMIT settled();
        }
    });
    connect(m_search, &SearchBox::submitted, this, &DevoteePanel::takeSubmitted);
    connect(&m_model, &CounterViewModel::devoteesFound, this,
        [this](quint64 question, const std::vector<devotees::DevoteeHit>& hits) {
            QList<SearchHit> lines;
            for (const auto& hit : hits) {
                lines.append(hitLine(hit));
            }
            if (std::exchange(m_takesOnly, false) && hits.size() == 1) {
                m_search->forget();
                takeCard(hits.front().id.toString());
                return;
            }
            m_search->setHits(question, lines, lines.isEmpty() ? -1 : 0);
        });
    connect(&m_model, &CounterViewModel::ticketChanged, this, &DevoteePanel::showTicket);
    for (QLineEdit* field : {m_address, m_pan}) {
        connect(field, &QLineEdit::editingFinished, this, &DevoteePanel::takeDetails);
    }
    connect(m_pan, &QLineEdit::textEdited, m_panRow, &FieldRow::clearError);
}

void DevoteePanel::focusDetails()
{
    if (!takeTyped()) {
        return;
    }
    m_details->show();
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

void DevoteePanel::takeDetails()
{
    const auto& payer = m_model.ticket().payer;
    const QString address = m_address->text().trimmed();
    const QString pan = m_pan->text().trimmed().toUpper();
    if (m_details->isVisible() && (address != payer.address || pan != payer.pan)) {
        m_model.setAddress(address, pan);
    }
}

void DevoteePanel::takeCard(const QString& value)
{
    if (const auto id = DevoteeId::fromString(value)) {
        showNewDevotee(false);
        m_model.chooseDevotee(*id);
        Q_EMIT settled();
        return;
    }
    m_search->setText(value);
    m_search->setFocus(Qt::OtherFocusReason);
    m_takesOnly = true;
    m_search->ask();
}

void DevoteePanel::writeWords()
{
    m_title->setText(tr("Devotee"));
    m_search->setPlaceholderText(tr("Phone, name or receipt number. Enter: no name"));
    setSpokenName(m_search, tr("Devotee: phone, name or receipt number"));
    m_nameRow->setLabel(tr("Name"));
    m_phoneRow->setLabel(tr("Phone (if given)"));
    m_addressRow->setLabel(tr("Address"));
    m_panRow->setLabel(tr("PAN (for deduction)"));
    showTicket();
}

void DevoteePanel::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void DevoteePanel::typeInto(const QString& text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(text);
    m_search->ask();
}

bool DevoteePanel::showRefusal(const Error& error)
{
    if (error.field == u"pan" || error.field == u"address") {
        m_details->show();
        (error.field == u"pan" ? m_panRow : m_addressRow)->showError(error);
        return true;
    }
    if (error.field != u"name" && error.field != u"phone") {
        return false;
    }
    showNewDevotee(true);
    (error.field == u"name" ? m_nameRow : m_phoneRow)->showError(error);
    return true;
}

void DevoteePanel::takeSubmitted(const QString& text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        // Nobody in particular, unless somebody was settled before.
        Q_EMIT settled();
        return;
    }
    showNewDevotee(true);
    if (looksLikePhone(typed)) {
        m_phone->setText(typed);
        m_name->clear();
        m_name->setFocus();
    } else {
        m_name->setText(typed);
        m_phone->clear();
        m_phone->setFocus();
    }
}

bool DevoteePanel::takeTyped()
{
    const auto& payer = m_model.ticket().payer;
    const QString typed = m_search->text().trimmed();
    if (m_newDevotee->isHidden()) {
        // A devotee who was just chosen may not have come from the register yet.
        const bool onItsWay = !payer.devotee.isNull() && payer.name.isEmpty();
        if (typed.isEmpty() || typed == payer.name || onItsWay) {
            return true;
        }
        showNewDevotee(true);
        (looksLikePhone(typed) ? m_phone : m_name)->setText(typed);
    }
    const QString name = m_name->text().trimmed();
    const QString phone = m_phone->text().trimmed();
    if (name.isEmpty() && !phone.isEmpty()) {
        m_name->setFocus();
        return false;
    }
    if (name != payer.name || phone != payer.phone) {
        m_model.setWalkIn(name, phone);
    }
    return true;
}

void DevoteePanel::takeNew()
{
    m_nameRow->clearError();
    m_phoneRow->clearError();
    m_model.setWalkIn(m_name->text(), m_phone->text());
    Q_EMIT settled();
}

void DevoteePanel::showNewDevotee(bool shown)
{
    m_newDevotee->setVisible(shown);
    if (!shown) {
        m_name->clear();
        m_phone->clear();
        m_nameRow->clearError();
        m_phoneRow->clearError();
    }
}

void DevoteePanel::showTicket()
{
    const auto& ticket = m_model.ticket();
    if (ticket.id != m_shownTicket) {
        // Nothing of the last devotee may stand in the next one's field.
        m_shownTicket = ticket.id;
        showNewDevotee(false);
        m_search->clear();
        m_details->hide();
    }
    // The PAN is typed for the receipt and not shown of the register.
    if (!m_details->isAncestorOf(QApplication::focusWidget())) {
        m_address->setText(ticket.payer.address);
        m_pan->setText(ticket.payer.pan);
    }
    const bool known = !ticket.payer.devotee.isNull();
    if (known && !m_search->isOpen()) {
        m_search->setText(ticket.payer.name);
    }
    m_detail->setText(known               ? ticket.payerDetail
            : ticket.payer.name.isEmpty() ? tr("Without a name the receipt is anonymous.")
                                          : ticket.payer.name
                + (ticket.payer.phone.isEmpty() ? QString() : u" · "_s + ticket.payer.phone));
    showFamily();
}

void DevoteePanel::showFamily()
{
    const auto& family = m_model.ticket().family;
    while (m_members.size() > static_cast<qsizetype>(family.size())) {
        delete m_members.takeLast();
    }
    for (size_t i = 0; i < family.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        if (index == m_members.size()) {
            auto* box = new QCheckBox(m_familyHost);
            box->setObjectName(u"family%1CheckBox"_s.arg(index));
            connect(box, &QCheckBox::clicked, this, [this, index](bool chosen) {
                m_model.choosePerson(static_cast<int>(index), chosen);
            });
            m_family->addWidget(box);
            box->show();
            m_members.append(box);
        }
        m_members[index]->setToolTip(index < kFamilyKeys
                ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(index)))
                      .toString(QKeySequence::NativeText)
                : QString());
        m_members[index]->setText(memberText(family[i], index));
        m_members[index]->setChecked(family[i].chosen);
    }
    m_familyHost->setVisible(family.size() > 1);
}

bool DevoteePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        if (watched == m_name || watched == m_phone) {
            showNewDevotee(false);
        }
        focusSearch();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) {
        return QWidget::eventFilter(watched, event);
    }
    if (watched == m_address) {
        m_pan->setFocus();
        return true;
    }
    if (watched == m_pan) {
        takeDetails();
        Q_EMIT settled();
        return true;
    }
    // Enter goes to the field that is still empty, else on.
    if (watched == m_name && !m_name->text().trimmed().isEmpty() && m_phone->text().isEmpty()) {
        m_phone->setFocus();
    } else if (m_name->text().trimmed().isEmpty() && !m_phone->text().trimmed().isEmpty()
        && watched == m_phone) {
        m_name->setFocus();
    } else {
        takeNew();
    }
    return true;
}

} // namespace mm::ui
