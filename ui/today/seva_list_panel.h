// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;

namespace mm::ui {

class Banner;
class DeskRunner;
class FilePicker;
class KeyButton;
class PaperPreview;
class PrintRoom;
class RoleLabel;
struct PrinterList;

/// The priest's list of a day on A4 before it is printed: the paper, the printer, the way to a
/// file. The whole list, or the slip of what came and went since it was last printed here.
class SevaListPanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Extent { Whole, Additions };

    /// All of it outlives the panel.
    SevaListPanel(DeskRunner& runner, const Clock& clock, PrintRoom& room, FilePicker& files,
        QWidget* parent = nullptr);

    /// Makes the paper anew, with what is booked now.
    void open(QDate date, Extent extent = Extent::Whole);
    void retranslate();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    struct Made;
    void makePaper();
    void takePaper(Made made);
    void remember();
    void showPaper(const Result<QByteArray>& pdf);
    void showPrinters(const PrinterList& printers);
    void print();
    void save();
    void setReady(bool ready);
    void takeFocus(QWidget* control);
    void say(const Result<void>& done, const QString& success);

    DeskRunner& m_runner;
    const Clock& m_clock;
    PrintRoom& m_room;
    FilePicker& m_files;
    QDate m_date;
    Extent m_extent = Extent::Whole;
    /// UTC ms of what the paper shows; of the print before it.
    qint64 m_madeAt = 0;
    std::optional<qint64> m_since;
    quint64 m_question = 0;
    QByteArray m_pdf;
    RoleLabel* m_title;
    RoleLabel* m_printerLabel;
    QComboBox* m_printers;
    Banner* m_banner;
    PaperPreview* m_preview;
    KeyButton* m_print;
    KeyButton* m_save;
    KeyButton* m_back;
};

} // namespace mm::ui
