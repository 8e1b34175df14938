// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sevas/seva_list.h"

#include <QAbstractListModel>

namespace mm::ui {

/// One person of the sankalpa as the board writes it: the name, and gotra and star beside it.
struct BoardPerson
{
    QString name;
    QString detail;
};

/// A row of the board: a heading where time or deity changes, or a booking.
struct BoardRow
{
    bool isHeading = false;
    QString time;
    QString deity;
    BookingId booking;
    QString seva;
    qint64 seats = 1;
    QString receiptNumber;
    QString prasada;
    QString status; ///< "booked", "performed", "no_show"
    std::vector<BoardPerson> persons;
};

/// The list of a day with its headings between. Rows are written in the temple's script; the
/// cursor keeps its place when only marks change.
class BoardModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit BoardModel(QObject* parent = nullptr);

    /// `language` is the temple's.
    void setList(const sevas::SevaList& list, const QString& language);
    /// Spoken words anew, in the language of the window.
    void retranslate();

    [[nodiscard]] const BoardRow& row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(BookingId booking) const;
    /// The nearest booking from a row on, downwards (+1) or upwards (-1), `from` not counted; -1.
    [[nodiscard]] int nextBooking(int from, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "Performed", "No-show", nothing for what is still to come.
    [[nodiscard]] static QString statusWord(const QString& status);

private:
    [[nodiscard]] QString spoken(const BoardRow& row) const;

    std::vector<BoardRow> m_rows;
};

} // namespace mm::ui
