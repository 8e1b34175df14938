// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/users.h"
#include "tests/app/desktop/desktop_stage.h"
#include "ui/widgets/interface_language.h"

using namespace mm;
using namespace Qt::StringLiterals;

/// The language of the window goes with the user, not with the computer.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        m_stage = std::make_unique<test::DesktopStage>();
        test::makeTemple(m_stage->folder());
    }
    void cleanup() { m_stage.reset(); }

    void whatWasSwitchedIsThereOnAnotherComputer()
    {
        QVERIFY(m_stage->begin());
        QVERIFY(m_stage->logIn());
        QCOMPARE(ui::interfaceLanguage(), u"en"_s);
        Q_EMIT m_stage->window().languageChanged(u"kn"_s);
        m_stage->settle();
        m_stage->end();
        QCOMPARE(languageInStore(), u"kn"_s);

        forgetComputer();
        QVERIFY(m_stage->begin());
        QCOMPARE(ui::interfaceLanguage(), u"en"_s);
        QVERIFY(m_stage->logIn());
        QCOMPARE(ui::interfaceLanguage(), u"kn"_s);
    }

    void whatWasChosenElsewhereGoesBeforeThisComputers()
    {
        QVERIFY(m_stage->begin());
        QVERIFY(m_stage->logIn());
        Q_EMIT m_stage->window().languageChanged(u"kn"_s);
        m_stage->settle();
        m_stage->end();
        QVERIFY(m_stage->atDesk([](store::Desk& desk, const identity::KeyVault&) {
            return store::inUnitOfWork(desk, [](store::UnitOfWork& unit) {
                return identity::chooseLanguage(unit, u"hi"_s);
            }).has_value();
        }));
        QVERIFY(m_stage->begin());
        QVERIFY(m_stage->logIn());
        QCOMPARE(ui::interfaceLanguage(), u"hi"_s);
    }

    void withoutAChoiceTheComputerKeepsItsOwn()
    {
        QVERIFY(m_stage->begin());
        QVERIFY(m_stage->logIn());
        m_stage->end();
        QCOMPARE(languageInStore(), QString());
        QVERIFY(m_stage->begin());
        QVERIFY(m_stage->logIn());
        QCOMPARE(ui::interfaceLanguage(), u"en"_s);
    }

private:
    QString languageInStore()
    {
        QString language = u"not read"_s;
        m_stage->atDesk([&language](store::Desk& desk, const identity::KeyVault&) {
            const auto user = identity::userNamed(desk.db, u"lakshmi"_s);
            language = user ? user->language : QString(user.error().rule);
            return true;
        });
        return language;
    }
    void forgetComputer() { QFile::remove(m_stage->folder().file("window.ini"_L1)); }

    std::unique_ptr<test::DesktopStage> m_stage;
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
