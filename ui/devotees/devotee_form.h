// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/devotees/devotee.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;

namespace mm::ui {

class RoleLabel;

class DateEdit;
class FieldRow;

/// The fields of a devotee, for a new one and for changing one. Enter goes from field to field;
/// on the last one it saves.
class DevoteeForm final : public QWidget
{
    Q_OBJECT
public:
    /// `clock` outlives the form; `purpose` tells the fields of two forms apart.
    DevoteeForm(const Clock& clock, QLatin1StringView purpose, QWidget* parent = nullptr);

    void show(const devotees::DevoteeDraft& draft, const QString& panMasked = {});
    /// What stands in the fields.
    [[nodiscard]] devotees::DevoteeDraft draft() const;
    /// Whether the dates can be read; if not, says why at the field.
    [[nodiscard]] bool isReadable();
    void focusFirst();
    void setReadOnly(bool readOnly);
    /// Says a refusal at the field that it is about; false if it has none here.
    bool showError(const Error& error);
    void clearErrors();
    void writeWords();
    /// Under the consents: what is to be said before one is ticked. Empty: nothing.
    void setConsentText(const QString& text);
    /// Lays the form into a page that may be shorter than it.
    void standIn(QScrollArea* area);

Q_SIGNALS:
    /// Somebody typed or chose something.
    void edited();
    void completed();

private:
    QLineEdit* addLine(QLatin1StringView field, int length = 200);
    void addRow(QLatin1StringView field, QWidget* control);
    void build();
    void arrange();
    void offerNames();
    void labelRow(QLatin1StringView field, const QString& label, const QString& hint = {});
    [[nodiscard]] QLineEdit* line(QLatin1StringView field) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    QByteArray m_purpose;
    QHash<QString, FieldRow*> m_rows;
    QList<QWidget*> m_order;
    DateEdit* m_birthDate;
    QComboBox* m_nakshatra;
    QComboBox* m_rashi;
    QComboBox* m_language;
    QCheckBox* m_messages;
    QCheckBox* m_nameDisplay;
    RoleLabel* m_consentText;
    QString m_panMasked;
};

} // namespace mm::ui
