// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QLatin1StringView>
#include <QList>
#include <QVariant>

class QListView;

namespace mm::ui {

/// One line of an answer: "Ramesh Kumar", "98765 43210 · Kashyapa", "24 left".
struct SearchHit
{
    QString title;
    QString detail = {};
    QString trailing = {};
    QLatin1StringView icon = {};
    /// What the page gets back when the line is chosen.
    QVariant value = {};
    /// A line that cannot be chosen says why in `trailing` ("full today").
    bool enabled = true;
};

class SearchHitModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { DetailRole = Qt::UserRole, TrailingRole, IconRole };

    explicit SearchHitModel(QObject* parent = nullptr);
    void setHits(const QList<SearchHit>& hits);
    [[nodiscard]] const QList<SearchHit>& hits() const { return m_hits; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<SearchHit> m_hits;
};

/// The list under a search box: over the page, never with the focus.
class SearchPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit SearchPopup(QWidget* window);

    void setHits(const QList<SearchHit>& hits);
    /// Said in the list's place when there are no hits.
    void setMessage(const QString& message);
    [[nodiscard]] const QList<SearchHit>& hits() const { return m_model->hits(); }
    [[nodiscard]] int current() const;
    void setCurrent(int row);
    /// To the next line that can be chosen, from the present one; stays at the ends.
    void move(int by);
    /// Beneath `field`, or above it where there is more room.
    void placeAt(const QWidget* field);

Q_SIGNALS:
    void picked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SearchHitModel* m_model;
    QListView* m_list;
    QString m_message;
};

} // namespace mm::ui
