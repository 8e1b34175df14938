// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QScrollArea>

namespace mm::ui {

class PrintRoom;

/// The pages of a paper as they will come out of the printer. Arrow and page keys scroll.
class PaperPreview final : public QScrollArea
{
    Q_OBJECT
public:
    /// `room` outlives the preview.
    explicit PaperPreview(PrintRoom& room, QWidget* parent = nullptr);

    /// `spoken` is what a screen reader says of it ("Receipt C01/2627/000124, DUPLICATE 1").
    void show(const QByteArray& pdf, const QString& spoken);
    void clear();
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    /// The pages can be seen.
    void shown();

private:
    class Pages;
    PrintRoom& m_room;
    Pages* m_pages;
    quint64 m_question = 0;
};

} // namespace mm::ui
