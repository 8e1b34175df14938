// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace mm::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kPatience = 2s;
} // namespace

SystemScheme::SystemScheme(QApplication& app, const QString& program)
    : m_program(program)
{
    connect(
        &app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive) {
                ask();
            }
        });
}

SystemScheme::~SystemScheme()
{
    if (m_process != nullptr) {
        m_process->disconnect(this);
        m_process->kill();
    }
}

void SystemScheme::ask()
{
    if (m_process != nullptr) {
        return;
    }
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, &SystemScheme::take);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError why) {
        if (why == QProcess::FailedToStart) {
            take();
        }
    });
    QTimer::singleShot(kPatience, m_process, &QProcess::kill);
    m_process->start(m_program, {u"get"_s, u"org.gnome.desktop.interface"_s, u"color-scheme"_s});
}

void SystemScheme::take()
{
    const auto answer = parse(m_process->readAllStandardOutput());
    m_process->deleteLater();
    m_process = nullptr;
    if (answer && *answer != m_scheme) {
        m_scheme = *answer;
        Q_EMIT changed(m_scheme);
    }
}

std::optional<Scheme> SystemScheme::parse(const QByteArray& answer)
{
    if (answer.contains("prefer-dark")) {
        return Scheme::Dark;
    }
    if (answer.contains("prefer-light") || answer.contains("default")) {
        return Scheme::Light;
    }
    return std::nullopt;
}

} // namespace mm::ui
