// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QEvent>
#include <QImage>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Long lines are hard to read.
constexpr int kWidestPicture = 760;
constexpr int kNarrowestPicture = 240;

} // namespace

GuideView::GuideView(QWidget* parent)
    : QTextBrowser(parent)
{
    setPurpose(this, "guide"_L1);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setFont(fontFor(FontRole::Body));
    document()->setDocumentMargin(space::kSection);
}

void GuideView::showText(const QString& markdown)
{
    m_markdown = markdown;
    m_pictures.clear();
    setMarkdown(markdown);
    dress();
    moveCursor(QTextCursor::Start);
}

void GuideView::dress()
{
    const Tokens& tokens = tokensFor(this);
    for (auto* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) {
            continue;
        }
        QTextTableFormat format = table->format();
        format.setCellPadding(space::kSmall);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(tokens[Role::Border]);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        table->setFormat(format);
    }
}

QVariant GuideView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource) {
        return {};
    }
    if (!m_pictures.contains(name)) {
        m_pictures << name;
    }
    return pictureOf(name);
}

int GuideView::pictureRoom() const
{
    const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
    return std::clamp(room, kNarrowestPicture, kWidestPicture);
}

QImage GuideView::pictureOf(const QUrl& name) const
{
    const QImage picture(u":/guides/images/"_s + name.fileName());
    const int room = pictureRoom();
    return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
}

/// A picture is never wider than the text: nothing is scrolled sideways.
void GuideView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_room == pictureRoom()) {
        return;
    }
    m_room = pictureRoom();
    for (const QUrl& name : std::as_const(m_pictures)) {
        document()->addResource(QTextDocument::ImageResource, name, pictureOf(name));
    }
    document()->markContentsDirty(0, document()->characterCount());
}

void GuideView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace mm::ui
