// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filter_header.h"

#include "ui/table/cell_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace mm::ui {

namespace {
constexpr int kTitleHeight = 32;
constexpr int kEditorHeight = 32;
constexpr int kInset = 4;
constexpr int kRowHeight = kEditorHeight + 2 * kInset;
constexpr int kPauseMs = 150;

class Band final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& tokens = tokensFor(this);
        QPainter painter(this);
        painter.fillRect(rect(), tokens[Role::Sunken]);
        painter.setPen(tokens[Role::Border]);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
};

} // namespace

FilterHeader::FilterHeader(ColumnSet columns, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_columns(std::move(columns))
    , m_band(new Band(this))
    , m_pause(new QTimer(this))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(56);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &FilterHeader::filtersChanged);
    for (int column = 0; column < static_cast<int>(m_columns.columns.size()); ++column) {
        makeEditor(column);
    }
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeEditors);
    retranslate();
}

void FilterHeader::makeEditor(int column)
{
    const ColumnSpec& spec = m_columns.columns[static_cast<std::size_t>(column)];
    if (!spec.filterable) {
        m_editors.append(nullptr);
        return;
    }
    auto* editor = new QLineEdit(m_band);
    const QByteArray purpose = spec.id.toLatin1() + "Filter";
    setPurpose(editor, QLatin1StringView(purpose));
    editor->setClearButtonEnabled(false);
    editor->setAlignment(cellAlignment(spec.format) & Qt::AlignHorizontal_Mask);
    editor->installEventFilter(this);
    connect(editor, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    m_editors.append(editor);
}

TableFilters FilterHeader::filters() const
{
    TableFilters filters;
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        const QString text = m_editors.at(i) == nullptr ? QString() : m_editors.at(i)->text();
        if (!text.trimmed().isEmpty()) {
            filters.insert(m_columns.columns[static_cast<std::size_t>(i)].id, text.trimmed());
        }
    }
    return filters;
}

void FilterHeader::clearFilters()
{
    setFilters({});
}

void FilterHeader::setFilters(const TableFilters& filters)
{
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        if (m_editors.at(i) != nullptr) {
            m_editors.at(i)->setText(
                filters.value(m_columns.columns[static_cast<std::size_t>(i)].id));
        }
    }
    m_pause->stop();
    Q_EMIT filtersChanged();
}

void FilterHeader::focusFilter(int column)
{
    const auto usable = [this](qsizetype i) {
        return i >= 0 && i < m_editors.size() && m_editors.at(i) != nullptr
            && m_editors.at(i)->isVisible();
    };
    qsizetype wanted = usable(column) ? column : 0;
    while (wanted < m_editors.size() && !usable(wanted)) {
        ++wanted;
    }
    if (wanted < m_editors.size()) {
        m_editors.at(wanted)->setFocus(Qt::ShortcutFocusReason);
        m_editors.at(wanted)->selectAll();
    }
}

void FilterHeader::setFilterRowShown(bool shown)
{
    m_shown = shown;
    updateGeometries();
    Q_EMIT geometriesChanged();
    updateGeometry();
}

void FilterHeader::retranslate()
{
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        if (m_editors.at(i) != nullptr) {
            const ColumnSpec& spec = m_columns.columns[static_cast<std::size_t>(i)];
            m_editors.at(i)->setAccessibleName(
                tr("Filter: %1").arg(columnTitle(spec, m_columns.context)));
        }
    }
}

int FilterHeader::titleRoom(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return fontMetrics().horizontalAdvance(title)
        + 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this)
        + style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this);
}

QSize FilterHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kTitleHeight + (m_shown ? kRowHeight : 0)};
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QLineEdit*>(watched);
    if (editor != nullptr && event->type() == QEvent::FocusIn) {
        Q_EMIT filterEntered(static_cast<int>(m_editors.indexOf(editor)));
    }
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            if (!editor->text().isEmpty()) {
                editor->clear();
                m_pause->start();
                return true;
            }
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_pause->stop();
            Q_EMIT filtersChanged();
            return true;
        case Qt::Key_Down:
            Q_EMIT leftDownwards();
            return true;
        default:
            break;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

// The titles keep the upper part: their viewport ends where the filter row begins.
void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_shown ? kRowHeight : 0);
    QHeaderView::updateGeometries();
    placeEditors();
}

void FilterHeader::placeEditors()
{
    m_band->setVisible(m_shown);
    m_band->setGeometry(0, height() - kRowHeight, width(), kRowHeight);
    for (int i = 0; i < m_editors.size(); ++i) {
        QLineEdit* editor = m_editors.at(i);
        if (editor == nullptr || i >= count()) {
            continue;
        }
        editor->setVisible(!isSectionHidden(i));
        editor->setGeometry(sectionViewportPosition(i) + kInset, kInset,
            sectionSize(i) - 2 * kInset, kEditorHeight);
    }
}

} // namespace mm::ui
