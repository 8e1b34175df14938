// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/store_thread.h"

#include "models/core/hand_over.h"
#include "models/identity/file_secret_store.h"
#include "models/identity/keyring/keyring_secret_store.h"
#include "models/identity/temple.h"
#include "models/identity/temple_keys.h"
#include "models/setup/store_clock.h"
#include "models/upkeep/restored_series.h"
#include "sync/clerk/once.h"
#include "ui/login/password_edit.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcStore, "mm.store", QtInfoMsg)
} // namespace

StoreThread::StoreThread(const setup::DataFolder& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_inside(new QObject)
    , m_room(std::make_unique<Room>())
{
    m_thread.setObjectName(u"store"_s);
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    close();
    // Behind everything that was asked: quit() by itself would pass over what still waits.
    handOver(m_inside, [this] { m_thread.quit(); });
    m_thread.wait();
}

void StoreThread::inThread(std::function<void(Room&)> work)
{
    handOver(m_inside, [room = m_room.get(), work = std::move(work)] { work(*room); });
}

void StoreThread::inWindow(std::function<void()> answer)
{
    handOver(this, std::move(answer));
}

void StoreThread::post(Job job)
{
    inThread([this, job = std::move(job)](Room& room) {
        if (!room.desk || !room.vault) {
            qCWarning(lcStore, "asked for work while the store is closed");
            return;
        }
        ui::Workplace place{*room.desk, *room.vault, room.places};
        job(place);
        Q_EMIT worked();
    });
}

void StoreThread::open()
{
    inThread([this](Room& room) {
        auto facts = openIn(room);
        if (!facts) {
            room.clear();
            qCWarning(lcStore, "not opened: %s: %s", facts.error().rule.data(),
                qUtf8Printable(facts.error().detail));
            inWindow([this, why = facts.error()] { Q_EMIT failed(why); });
            return;
        }
        qCInfo(lcStore, "open");
        inWindow([this, facts = *facts, vault = room.vault] {
            takeKeys(vault);
            Q_EMIT opened(facts);
        });
    });
}

Result<StoreFacts> StoreThread::openIn(Room& room)
{
    MM_LET(opened, setup::openStore(m_folder));
    room.store.emplace(std::move(opened));
    MM_LET(desk, room.store->desk());
    room.desk.emplace(std::move(desk));
    MM_LET(joining, sync::restingStatus(room.desk->db));
    if (joining.isJoining && (joining.head == 0 || joining.cursor < joining.head)) {
        StoreFacts facts;
        facts.counterCode = room.desk->counterCode;
        facts.isFetching = true;
        return facts;
    }
    MM_LET(temple, identity::readTemple(room.desk->db));
    MM_LET(series, upkeep::restoredSeries(room.desk->db));
    MM_LET(clock, setup::clockOf(*room.store->connection));
    auto vault = room.store->vault();
    if (!vault && vault.error().rule != "keys.no_copy"_L1) {
        return fail(vault.error());
    }
    if (vault) {
        room.vault = std::move(*vault);
    }
    return StoreFacts{temple.name, temple.nameLocal, temple.language, temple.code,
        room.desk->counterCode, std::shared_ptr<const Clock>(std::move(clock)),
        room.vault != nullptr, series != upkeep::SeriesProof::Continues, false, joining.isJoining};
}

void StoreThread::enrol(
    const sync::RegisterDraft& draft, std::function<void(const Result<QString>&)> then)
{
    inThread([this, draft, way = keyringWay(), then = std::move(then)](Room& room) {
        const auto work = [&]() -> Result<QString> {
            if (!room.store || !room.desk) {
                return fail(Error{ErrorKind::Busy, "store.busy"_L1, {}, {}, {}});
            }
            MM_CHECK(sync::registerTemple(*room.store, draft, way));
            MM_LET(desk, room.store->desk(room.desk->actor));
            room.desk.emplace(std::move(desk));
            return room.desk->counterCode;
        };
        auto code = work();
        QString password = draft.password;
        ui::wipe(password);
        inWindow([code = std::move(code), then = std::move(then)] { then(code); });
    });
}

identity::Keyring& StoreThread::keyring()
{
    if (!m_keyring) {
        m_keyring = std::make_unique<identity::Keyring>();
    }
    return *m_keyring;
}

void StoreThread::giveUpKeyring()
{
    if (m_keyring) {
        m_keyring->giveUp();
    }
}

sync::KeyringWay StoreThread::keyringWay()
{
    if (!m_lendsKeyring) {
        return {};
    }
    return {[&keyring = keyring(), patience = m_keyringPatience](
                const QString& scope) -> std::unique_ptr<identity::SecretStore> {
                return std::make_unique<identity::KeyringSecretStore>(keyring, scope, patience);
            },
        true};
}

void StoreThread::askKeyring()
{
    const auto patience = std::max(m_keyringPatience, identity::KeyringSecretStore::kTimeout);
    findKeys([&ring = keyring(), patience](setup::OpenStore& store) -> Keys {
        identity::KeyringSecretStore keyring(ring, store.device.temple.toString(), patience);
        const std::array<identity::SecretStore*, 1> places{&keyring};
        return identity::openVault(*store.connection, places);
    });
}

void StoreThread::recoverKeys(const QString& typed)
{
    findKeys([typed](setup::OpenStore& store) -> Keys {
        MM_LET(vault, identity::recoverVault(*store.connection, typed));
        identity::FileSecretStore file(store.folder.keys());
        MM_CHECK(vault->keepIn(file));
        return std::move(vault);
    });
}

void StoreThread::findKeys(KeyFinder find)
{
    inThread([this, find = std::move(find)](Room& room) {
        if (!room.store) {
            return;
        }
        auto keys = find(*room.store);
        if (!keys) {
            inWindow([this, why = keys.error()] { Q_EMIT keysRefused(why); });
            return;
        }
        room.vault = std::move(*keys);
        inWindow([this, vault = room.vault] {
            takeKeys(vault);
            Q_EMIT keysFound();
        });
    });
}

void StoreThread::takeKeys(std::shared_ptr<const identity::KeyVault> vault)
{
    m_keys = std::move(vault);
}

void StoreThread::hearOf(qint64 stamp)
{
    inThread([stamp](Room& room) {
        if (room.desk && stamp > 0) {
            room.desk->hlc.receive(room.desk->clock.nowMs(), stamp);
        }
    });
}

void StoreThread::setPlaceAsker(sevas::PlaceAsker* places)
{
    const auto lend = [room = m_room.get(), places] {
        room->places = places;
    };
    if (places == nullptr) {
        handOverAndWait(m_inside, lend);
    } else {
        handOver(m_inside, lend);
    }
}

void StoreThread::close()
{
    inThread([](Room& room) { room.clear(); });
    m_keys.reset();
}

} // namespace mm::app
