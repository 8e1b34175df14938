// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/upkeep/restore.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace mm::ui {

class Banner;
class BusyOverlay;
class FieldRow;
class FilePicker;
class KeyButton;
class RoleLabel;

/// A backup that opens.
struct GoodBackup
{
    QString path;
    upkeep::BackupContents contents;
};

/// Does what takes long about backups, in a thread that is not the window's. The store is closed
/// while it works.
class BackupRescuer
{
public:
    BackupRescuer() = default;
    virtual ~BackupRescuer() = default;
    BackupRescuer(const BackupRescuer&) = delete;
    BackupRescuer& operator=(const BackupRescuer&) = delete;

    template <typename T>
    using Then = std::function<void(Result<T>)>;

    /// The newest backup of the folders that this computer's own that opens and is whole. NotFound
    /// (rescue.no_backup) if there is none.
    virtual void findNewest(QObject* context, Then<GoodBackup> then) = 0;
    /// Looks at one file. `recoveryKey` empty: with the keys of this computer; refuses with
    /// backup.wrong_key or keys.no_copy where they do not open it.
    virtual void check(QObject* context, const QString& path, const QString& recoveryKey,
        Then<GoodBackup> then) = 0;
    virtual void restore(QObject* context, const QString& path, const QString& recoveryKey,
        Then<upkeep::RestoreReport> then) = 0;
};

/// Puts a backup in the place of the store: proposes the newest good one, or takes a file, and asks
/// for the recovery key only where this computer has no key that opens it.
class RestorePanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    RestorePanel(BackupRescuer& rescuer, FilePicker& files, QWidget* parent = nullptr);

    /// Looks for the newest backup of this computer by itself.
    void searchOwn();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void restored(const mm::upkeep::RestoreReport& report);

private:
    void wire();
    void look(const QString& path);
    void showBackup(const Result<GoodBackup>& backup);
    void restore();
    void describe();
    [[nodiscard]] QString recoveryKey() const;

    BackupRescuer& m_rescuer;
    FilePicker& m_files;
    std::optional<GoodBackup> m_backup;
    /// A file that wants the recovery key.
    QString m_sealedFile;
    RoleLabel* m_words;
    Banner* m_banner;
    QLineEdit* m_key;
    FieldRow* m_keyRow;
    KeyButton* m_restore;
    KeyButton* m_choose;
    BusyOverlay* m_busy;
};

} // namespace mm::ui
