// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/value.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace mm::server {

/// What questions about masters (categories, ledgers, the temple itself, devotees) were answered,
/// of all temples that this process works for. Every change of a master moves the temple's number
/// (temple_sync.seq) in the transaction that makes it, under the temple's row lock. So an answer
/// that was read up to a number holds for whoever has locked the row and found that number; and
/// where others have moved it, the log says in which tables. Used from all workers.
class TempleMemory
{
public:
    /// A row as PostgreSQL wrote it; nothing for NULL.
    using Cells = std::vector<std::optional<QByteArray>>;
    using Rows = std::shared_ptr<const std::vector<Cells>>;
    using Tables = QSet<QByteArray>;

    TempleMemory() = default;
    Q_DISABLE_COPY_MOVE(TempleMemory)

    /// Up to which number it knows the temple; nothing: it knows nothing of it.
    [[nodiscard]] std::optional<qint64> knownUpto(TempleId temple) const;
    /// For `seq` nothing else holds than for what it knew, but in `changed`. In a temple that it
    /// did not know it begins with `seq`.
    void moveTo(TempleId temple, qint64 seq, const Tables& changed);
    /// As moveTo(), if it still knows the temple up to `from`; else it forgets the temple.
    void moveFrom(TempleId temple, qint64 from, qint64 seq, const Tables& changed);
    void forget(TempleId temple);

    /// What `question` (statement and values) was answered; null: nobody asked yet.
    [[nodiscard]] Rows recall(TempleId temple, qint64 seq, const QByteArray& question) const;
    void keep(TempleId temple, qint64 seq, const QByteArray& question, const Tables& tables,
        const Rows& rows);

    /// Where what only grows ended (store::OperationTray::end()) when the temple's number was `seq`
    /// in the database of `epoch`; empty: it must be asked.
    using Ends = QHash<QByteArray, std::vector<store::Value>>;
    [[nodiscard]] Ends ends(TempleId temple, qint64 seq, const QString& epoch) const;
    void keepEnds(TempleId temple, qint64 seq, const QString& epoch, const Ends& ends);

    /// Answers of one temple at most; it begins anew with the next one. Bytes of an answer.
    static constexpr qsizetype kMostAnswers = 4'000;
    static constexpr qsizetype kLargestAnswer = 8 * 1024;
    static constexpr size_t kMostTemples = 1'000;

private:
    struct Answer
    {
        Tables tables;
        Rows rows;
    };
    struct Temple
    {
        qint64 seq = 0;
        QHash<QByteArray, Answer> answers;
        /// What ends there holds for this number in this database alone.
        qint64 endsAt = -1;
        QString endsIn;
        Ends ends;
    };
    static void drop(Temple& temple, const Tables& changed);

    mutable std::mutex m_mutex;
    std::map<TempleId, Temple> m_temples;
};

/// Whether every change of the table moves the temple's number: masters, and the facts that are
/// read far more often than they are added.
bool isRemembered(const QByteArray& table);

} // namespace mm::server
