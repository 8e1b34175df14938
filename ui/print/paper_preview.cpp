// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_preview.h"

#include "ui/print/print_room.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QPainter>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
/// Drawn finer than shown, so that the smallest print stays readable at 150 %.
constexpr int kDotsPerInch = 192;
constexpr int kShownPerInch = 96;
constexpr int kGap = space::kMedium;
} // namespace

/// The sheets one under the other, never wider than the room there is.
class PaperPreview::Pages final : public QWidget
{
public:
    explicit Pages(QWidget* parent)
        : QWidget(parent)
    { }

    QList<QImage> pictures;

    [[nodiscard]] QSize sheetSize(const QImage& picture, int width) const
    {
        const QSize natural = picture.size() * kShownPerInch / kDotsPerInch;
        return natural.width() <= width ? natural
                                        : natural.scaled(width, INT_MAX, Qt::KeepAspectRatio);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        int height = kGap;
        for (const QImage& picture : pictures) {
            height += sheetSize(picture, width - 2 * kGap).height() + kGap;
        }
        return height;
    }
    void layOut(int width)
    {
        setMinimumHeight(heightForWidth(width));
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& tokens = tokensFor(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), tokens[Role::Sunken]);
        int y = kGap;
        for (const QImage& picture : pictures) {
            const QSize size = sheetSize(picture, width() - 2 * kGap);
            const QRect sheet(QPoint((width() - size.width()) / 2, y), size);
            painter.drawImage(sheet, picture);
            painter.setPen(tokens[Role::Border]);
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
            y += size.height() + kGap;
        }
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        setMinimumHeight(heightForWidth(width()));
    }
};

PaperPreview::PaperPreview(PrintRoom& room, QWidget* parent)
    : QScrollArea(parent)
    , m_room(room)
    , m_pages(new Pages(this))
{
    setPurpose(this, "paper"_L1);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_pages);
}

void PaperPreview::show(const QByteArray& pdf, const QString& spoken)
{
    setSpokenName(this, spoken);
    m_room.picture(this, pdf, kDotsPerInch,
        [this, question = ++m_question](const Result<QList<QImage>>& pictures) {
            // An older paper that took longer than a newer one.
            if (question != m_question || !pictures) {
                return;
            }
            m_pages->pictures = *pictures;
            m_pages->layOut(viewport()->width());
            Q_EMIT shown();
        });
}

void PaperPreview::clear()
{
    ++m_question;
    m_pages->pictures.clear();
    m_pages->layOut(viewport()->width());
}

int PaperPreview::pageCount() const
{
    return static_cast<int>(m_pages->pictures.size());
}

} // namespace mm::ui
