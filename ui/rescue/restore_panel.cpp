// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rescue/restore_panel.h"

#include "models/core/indian_format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

bool wantsRecoveryKey(const Error& why)
{
    return why.rule == "backup.wrong_key"_L1 || why.rule == "keys.no_copy"_L1
        || why.rule.startsWith("recovery_key."_L1);
}

} // namespace

RestorePanel::RestorePanel(BackupRescuer& rescuer, FilePicker& files, QWidget* parent)
    : QWidget(parent)
    , m_rescuer(rescuer)
    , m_files(files)
    , m_words(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
    , m_banner(new Banner(this))
    , m_key(new QLineEdit(this))
    , m_keyRow(new FieldRow(QString(), m_key))
    , m_restore(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_choose(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_busy(new BusyOverlay(this))
{
    setPurpose(m_words, "backupWords"_L1);
    setPurpose(m_banner, "backup"_L1);
    setPurpose(m_key, "recoveryKey"_L1);
    setPurpose(m_restore, "restoreBackup"_L1);
    setPurpose(m_choose, "chooseBackup"_L1);
    m_words->setWordWrap(true);
    m_banner->hide();
    m_keyRow->hide();
    m_restore->setKey(Qt::Key_F4);
    m_choose->setKey(QKeySequence::Open);
    m_busy->setCancellable(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    const QList<QWidget*> column{m_words, m_banner, m_keyRow, m_restore, m_choose};
    for (QWidget* each : column) {
        layout->addWidget(each);
    }
    wire();
    retranslate();
}

void RestorePanel::wire()
{
    connect(m_key, &QLineEdit::textEdited, m_keyRow, &FieldRow::clearError);
    connect(m_key, &QLineEdit::returnPressed, this, [this] { look(m_sealedFile); });
    connect(m_restore, &KeyButton::clicked, this, &RestorePanel::restore);
    connect(m_choose, &KeyButton::clicked, this, [this] {
        m_files.pick(this,
            {FileRequest::Kind::Open, tr("Choose a backup"), {}, {},
                tr("Backups of MandirMitra (*.mmbackup);;All files (*)")},
            [this](const QString& path) {
                m_key->clear();
                m_keyRow->hide();
                look(path);
            });
    });
}

void RestorePanel::searchOwn()
{
    m_busy->start(tr("Looking for the newest good backup"));
    m_rescuer.findNewest(this, [this](const Result<GoodBackup>& backup) { showBackup(backup); });
}

void RestorePanel::look(const QString& path)
{
    m_sealedFile = path;
    m_backup.reset();
    m_busy->start(tr("Reading the backup"));
    m_rescuer.check(this, path, recoveryKey(),
        [this](const Result<GoodBackup>& backup) { showBackup(backup); });
}

void RestorePanel::showBackup(const Result<GoodBackup>& backup)
{
    m_busy->finish();
    m_banner->hide();
    if (backup) {
        m_backup = *backup;
        describe();
        m_restore->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_backup.reset();
    describe();
    const Error& why = backup.error();
    if (wantsRecoveryKey(why) && !m_sealedFile.isEmpty()) {
        const bool asked = !m_keyRow->isHidden();
        m_keyRow->show();
        if (asked) {
            m_keyRow->showError(why);
        }
        m_key->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_banner->say(
        why.rule == "rescue.no_backup"_L1 ? Tone::Info : Tone::Danger, errorSentence(why));
    m_choose->setFocus(Qt::OtherFocusReason);
}

void RestorePanel::restore()
{
    if (!m_backup) {
        return;
    }
    m_busy->start(tr("Restoring the backup"));
    m_rescuer.restore(
        this, m_backup->path, recoveryKey(), [this](const Result<upkeep::RestoreReport>& report) {
            m_busy->finish();
            if (!report) {
                m_banner->say(Tone::Danger, errorSentence(report.error()));
                m_choose->setFocus(Qt::OtherFocusReason);
                return;
            }
            Q_EMIT restored(*report);
        });
}

QString RestorePanel::recoveryKey() const
{
    return m_keyRow->isHidden() ? QString() : m_key->text();
}

void RestorePanel::focusFirst()
{
    QWidget* first = m_backup ? m_restore : m_choose;
    first->setFocus(Qt::OtherFocusReason);
}

void RestorePanel::describe()
{
    m_restore->setVisible(m_backup.has_value());
    if (!m_backup) {
        m_words->setText(tr("Choose a file whose name ends in .mmbackup."));
        return;
    }
    const auto& contents = m_backup->contents;
    const qint64 made = contents.header.createdAt;
    m_words->setText(tr(
        "Backup of %1, %2, made on %3 at %4. Receipts: %5, the newest %6. What was there before is "
        "kept beside it.")
                         .arg(contents.templeName, contents.header.counterCode,
                             dateText(istDate(made)), istTime(made), groupIndian(contents.receipts),
                             contents.newestReceipt.isEmpty() ? u"–"_s : contents.newestReceipt));
}

void RestorePanel::retranslate()
{
    m_keyRow->setLabel(tr("&Recovery key from the sheet"));
    m_keyRow->setHint(tr("This computer has no key that opens the backup. Type the key, then "
                         "Enter."));
    m_restore->setText(tr("Restore this backup"));
    m_choose->setText(tr("Choose another backup …"));
    describe();
}

} // namespace mm::ui
