// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_settings.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm::ui;

class LookSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"w.ini"_s), QSettings::IniFormat);
    }

    void theDesktopsAnswerIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("scheme");
        QTest::newRow("dark") << QByteArray("'prefer-dark'\n") << 1;
        QTest::newRow("light") << QByteArray("'prefer-light'\n") << 0;
        QTest::newRow("default") << QByteArray("'default'\n") << 0;
        QTest::newRow("no such key") << QByteArray("No such schema") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }

    void theDesktopsAnswerIsUnderstood()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, scheme);
        const auto read = SystemScheme::parse(answer);
        QCOMPARE(read ? static_cast<int>(*read) : -1, scheme);
    }

    void theWindowFollowsTheDesktop()
    {
        SystemScheme system(*qApp, desktopThatSays("'prefer-dark'"));
        LookSettings look(*m_settings, *m_theme, &system, nullptr);
        QTRY_COMPARE(system.scheme(), Scheme::Dark);
        QCOMPARE(m_theme->scheme(), Scheme::Light);
        look.setSchemeChoice(SchemeChoice::System);
        QCOMPARE(m_theme->scheme(), Scheme::Dark);
        QCOMPARE(look.schemeChoice(), SchemeChoice::System);
        // By hand: from now on by hand.
        m_theme->toggleScheme();
        QCOMPARE(look.schemeChoice(), SchemeChoice::Light);
    }

    void aDesktopThatSaysNothingLeavesTheLook_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("not there") << u"/no/such/program"_s;
        QTest::newRow("refuses") << u"/bin/false"_s;
    }

    void aDesktopThatSaysNothingLeavesTheLook()
    {
        QFETCH(QString, program);
        SystemScheme system(*qApp, program);
        const QSignalSpy changed(&system, &SystemScheme::changed);
        system.ask();
        const QPointer<QProcess> asked = system.findChild<QProcess*>();
        QTRY_VERIFY(asked.isNull() || asked->state() == QProcess::NotRunning);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(changed.count(), 0);
        QCOMPARE(system.scheme(), Scheme::Light);
    }

    void choicesAreKept()
    {
        {
            LookSettings look(*m_settings, *m_theme, nullptr, nullptr);
            look.setSchemeChoice(SchemeChoice::Dark);
            look.setDensity(Density::Dense);
            look.setSize(150);
        }
        m_theme->setScheme(Scheme::Light);
        m_theme->setDensity(Density::Comfortable);
        const LookSettings again(*m_settings, *m_theme, nullptr, nullptr);
        QCOMPARE(m_theme->scheme(), Scheme::Dark);
        QCOMPARE(m_theme->density(), Density::Dense);
        QCOMPARE(again.size(), 150);
        m_theme->setScheme(Scheme::Light);
        m_theme->setDensity(Density::Comfortable);
    }

    void aSenselessSizeIsTheUsualOne_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::newRow("too large") << QVariant(5000);
        QTest::newRow("negative") << QVariant(-1);
        QTest::newRow("words") << QVariant(u"large"_s);
    }

    void aSenselessSizeIsTheUsualOne()
    {
        QFETCH(QVariant, kept);
        m_settings->setValue(u"window/size"_s, kept);
        QCOMPARE(LookSettings::keptSize(*m_settings), 100);
    }

    void theMenuShowsAndTakesChoices()
    {
        LookSettings look(*m_settings, *m_theme, nullptr, nullptr);
        QMenu menu;
        look.fill(menu);
        QStringList chosen;
        QAction* dense = nullptr;
        for (QAction* action : menu.actions()) {
            if (action->isChecked()) {
                chosen << action->text();
            }
            if (action->text() == "Dense rows"_L1) {
                dense = action;
            }
        }
        QCOMPARE(chosen, QStringList({u"Light"_s, u"Comfortable rows"_s, u"100 %"_s}));
        dense->trigger();
        QCOMPARE(m_theme->density(), Density::Dense);
        look.setDensity(Density::Comfortable);
    }

private:
    QString desktopThatSays(const QByteArray& answer)
    {
        const QString path = m_dir->filePath(u"gsettings"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write("#!/bin/sh\necho \"" + answer + "\"\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(LookSettingsTest)
#include "look_settings_test.moc"
