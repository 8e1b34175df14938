// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#include <optional>

class QApplication;
class QProcess;

namespace mm::ui {

/// Whether the desktop around the program is light or dark. Qt 6.4 does not say; the settings of
/// the desktop are asked beside the program, so that a desktop that does not answer holds nothing
/// up. Asked again whenever the person comes back to the program.
class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    /// `program` prints the desktop's colour scheme; gsettings but in tests.
    explicit SystemScheme(QApplication& app, const QString& program = QStringLiteral("gsettings"));
    ~SystemScheme() override;
    Q_DISABLE_COPY_MOVE(SystemScheme)

    /// Until an answer came: light.
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void ask();

    /// "'prefer-dark'" and the like, as gsettings prints it; nothing for anything else.
    static std::optional<Scheme> parse(const QByteArray& answer);

Q_SIGNALS:
    void changed(mm::ui::Scheme scheme);

private:
    void take();

    QString m_program;
    QProcess* m_process = nullptr;
    Scheme m_scheme = Scheme::Light;
};

} // namespace mm::ui
