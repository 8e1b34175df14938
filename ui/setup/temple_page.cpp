// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/temple_page.h"

#include "models/core/person_rules.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"

#include <QLineEdit>

namespace mm::ui {

using namespace Qt::StringLiterals;

TemplePage::TemplePage(QWidget* parent)
    : SetupPage(parent)
    , m_name(new QLineEdit(this))
    , m_local(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_nameRow(new FieldRow(QString(), m_name))
    , m_localRow(new FieldRow(QString(), m_local))
    , m_codeRow(new FieldRow(QString(), m_code))
{
    setPurpose(m_name, "templeName"_L1);
    setPurpose(m_local, "templeNameLocal"_L1);
    setPurpose(m_code, "templeCode"_L1);
    addRows({m_nameRow, m_localRow, m_codeRow});
    leadEnter({m_name, m_local, m_code});
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        if (!m_codeIsTyped) {
            m_code->setText(proposedCode(name));
        }
    });
    connect(m_code, &QLineEdit::textEdited, this,
        [this](const QString& code) { m_codeIsTyped = !code.isEmpty(); });
    TemplePage::retranslate();
}

QString TemplePage::title() const
{
    return tr("The temple");
}

QString TemplePage::words() const
{
    return tr("The names stand at the head of every receipt.");
}

void TemplePage::showDraft(const SetupDraft& draft)
{
    m_name->setText(draft.name);
    m_local->setText(draft.nameLocal);
    m_code->setText(draft.code);
    m_codeIsTyped = !draft.code.isEmpty() && draft.code != proposedCode(draft.name);
}

bool TemplePage::take(SetupDraft& draft)
{
    draft.name = m_name->text();
    draft.nameLocal = m_local->text();
    draft.code = m_code->text();
    // In the reverse order, so that the first field that is refused has the focus in the end.
    const auto code = identity::parseTempleCode(m_code->text(), u"temple_code"_s);
    const bool codeStands = stands(m_codeRow, code);
    const bool localStands = m_local->text().trimmed().isEmpty()
        || stands(m_localRow, cleanName(m_local->text(), u"name_local"_s));
    const bool nameStands = stands(m_nameRow, cleanName(m_name->text(), u"name"_s));
    if (codeStands) {
        draft.code = *code;
    }
    return nameStands && localStands && codeStands;
}

void TemplePage::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void TemplePage::retranslate()
{
    m_nameRow->setLabel(tr("&Name in English"));
    m_localRow->setLabel(tr("Name in the temple's own &script"));
    m_localRow->setHint(tr("As it stands over the gate: ಶ್ರೀ ಗಣಪತಿ ದೇವಸ್ಥಾನ. May be left empty."));
    m_codeRow->setLabel(tr("Short &code"));
    m_codeRow->setHint(tr("2 to 10 letters and digits. It never changes later."));
}

} // namespace mm::ui
