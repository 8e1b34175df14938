// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"
#include "ui/data/work_strip.h"
#include "ui/table/table_view.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QFileInfo>

namespace mm::ui {

using namespace Qt::StringLiterals;

void DataPage::writePlan()
{
    const QString where = m_plan.folder.isEmpty() ? tr("No folder is set; you are asked for one.")
                                                  : tr("Into %1.").arg(m_plan.folder);
    const QString last = m_plan.lastBackupAt == 0
        ? tr("None has been made yet.")
        : tr("The last one: %1, %2.")
              .arg(dateText(istDate(m_plan.lastBackupAt)), istTime(m_plan.lastBackupAt));
    m_backupText->setText(where + u' ' + last);
}

void DataPage::writeWords()
{
    m_title->setText(title());
    m_importTitle->setText(tr("Import from a file"));
    m_kindRow->setLabel(tr("&What the file holds"));
    m_kind->setItemText(0, tr("Devotees"));
    m_kind->setItemText(1, tr("Sevas"));
    m_kind->setItemText(2, tr("Donations"));
    m_file->setText(m_path.isEmpty() ? tr("No file chosen yet.") : QFileInfo(m_path).fileName());
    m_choose->setText(tr("Choose a file"));
    m_try->setText(tr("Try it first"));
    m_import->setText(tr("Import"));
    m_exportTitle->setText(tr("Export everything"));
    m_exportText->setText(tr("All tables as text files, for an auditor or another program."));
    m_export->setText(tr("Export to a folder"));
    m_backupTitle->setText(tr("Backup"));
    m_backup->setText(tr("Back up now"));
    m_verifyTitle->setText(tr("Verify the books"));
    m_verifyText->setText(tr("Numbers without a gap, totals that add up, an unbroken trail."));
    m_verify->setText(tr("Verify"));
    m_save->setText(tr("Save refused rows"));
    m_refused->setSpokenTitle(tr("Refused rows"));
    m_checks->setSpokenTitle(tr("What was verified"));
    m_empty->setWords(tr("What comes out of the work stands here"),
        tr("Choose a file and try it first: you see how many rows can be taken and which are "
           "refused, and why. The counter goes on meanwhile."));
    writePlan();
    m_strip->write();
}

} // namespace mm::ui
