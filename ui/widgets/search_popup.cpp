// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_popup.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 8;

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {100, std::max(rowHeight(Density::Comfortable), controlHeightFor(option.widget))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensFor(option.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        if (selected) {
            painter->fillRect(option.rect, tokens[Role::Selected]);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                tokens[Role::Primary]);
        }
        QRect area = option.rect.adjusted(space::kMedium, 0, -space::kMedium, 0);
        const QString icon = index.data(SearchHitModel::IconRole).toString();
        if (!icon.isEmpty()) {
            const QByteArray name = icon.toLatin1();
            painter->drawPixmap(area.left(), area.center().y() - kIconSize / 2,
                iconPixmap(QLatin1StringView(name), tokens[Role::Muted], kIconSize,
                    painter->device()->devicePixelRatioF()));
            area.setLeft(area.left() + kIconSize + space::kSmall);
        }
        const Role main = enabled ? Role::Text : Role::Muted;
        painter->setFont(option.font);
        const QString trailing = index.data(SearchHitModel::TrailingRole).toString();
        if (!trailing.isEmpty()) {
            painter->setPen(tokens[main]);
            drawTextLine(painter, area, Qt::AlignRight | Qt::AlignVCenter, trailing);
            area.setRight(
                area.right() - option.fontMetrics.horizontalAdvance(trailing) - space::kMedium);
        }
        const QString title = option.fontMetrics.elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
        painter->setPen(tokens[main]);
        drawTextLine(painter, area, Qt::AlignLeft | Qt::AlignVCenter, title);
        area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(title) + space::kMedium);
        const QString detail = option.fontMetrics.elidedText(
            index.data(SearchHitModel::DetailRole).toString(), Qt::ElideRight, area.width());
        painter->setPen(tokens[Role::Muted]);
        drawTextLine(painter, area, Qt::AlignLeft | Qt::AlignVCenter, detail);
    }
};

} // namespace

SearchHitModel::SearchHitModel(QObject* parent)
    : QAbstractListModel(parent)
{ }

void SearchHitModel::setHits(const QList<SearchHit>& hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SearchHit& hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::AccessibleTextRole:
        return QStringList{hit.title, hit.detail, hit.trailing}.join(u", "_s);
    case DetailRole:
        return hit.detail;
    case TrailingRole:
        return hit.trailing;
    case IconRole:
        return QString(hit.icon);
    default:
        return {};
    }
}

Qt::ItemFlags SearchHitModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return m_hits.at(index.row()).enabled
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

SearchPopup::SearchPopup(QWidget* window)
    : QFrame(window)
    , m_model(new SearchHitModel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"resultsSearchPopup"_s);
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    m_list->setObjectName(u"resultsListView"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT picked(index.row()); });
    hide();
}

void SearchPopup::setHits(const QList<SearchHit>& hits)
{
    m_model->setHits(hits);
    m_message.clear();
    m_list->setVisible(!hits.isEmpty());
    setCurrent(-1);
}

void SearchPopup::setMessage(const QString& message)
{
    m_message = message;
    update();
}

int SearchPopup::current() const
{
    return m_list->currentIndex().row();
}

void SearchPopup::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (index.isValid()) {
        m_list->scrollTo(index);
    } else {
        m_list->clearSelection();
    }
}

void SearchPopup::move(int by)
{
    const int count = m_model->rowCount();
    for (int row = current() + by; row >= 0 && row < count; row += by) {
        if (m_model->hits().at(row).enabled) {
            setCurrent(row);
            return;
        }
    }
}

void SearchPopup::placeAt(const QWidget* field)
{
    const QWidget* host = parentWidget();
    const int line =
        m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : kLargeControlHeight;
    const int lines = std::clamp(m_model->rowCount(), 1, kMostLines);
    const QPoint top = field->mapTo(host, QPoint(0, 0));
    const int below = host->height() - top.y() - field->height() - space::kSmall;
    const int above = top.y() - space::kSmall;
    const int wanted = lines * line + 2;
    const bool under = below >= wanted || below >= above;
    const int height = std::min(wanted, std::max(line, under ? below : above));
    const int y =
        under ? top.y() + field->height() + space::kTight : top.y() - height - space::kTight;
    setGeometry(top.x(), y, field->width(), height);
    raise();
}

void SearchPopup::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Outline], 0);
    if (!m_message.isEmpty()) {
        painter.setPen(tokens[Role::Muted]);
        drawTextLine(&painter, rect().adjusted(space::kMedium, 0, -space::kMedium, 0),
            Qt::AlignVCenter | Qt::AlignLeft, m_message);
    }
}

} // namespace mm::ui
