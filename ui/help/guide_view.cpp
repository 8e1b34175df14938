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

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Long lines are hard to read.
constexpr int kWidestPicture = 760;

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
    const QImage picture(u":/guides/images/"_s + name.fileName());
    return picture.width() > kWidestPicture
        ? picture.scaledToWidth(kWidestPicture, Qt::SmoothTransformation)
        : picture;
}

void GuideView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace mm::ui
