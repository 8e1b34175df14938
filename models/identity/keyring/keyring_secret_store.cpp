// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/keyring/keyring_secret_store.h"

#include "models/core/hand_over.h"

#include <QThread>
#include <qt6keychain/keychain.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace mm::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService("MandirMitra");

using Answer = Result<QByteArray>;

Error keyringError(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return notFound("secret.missing"_L1);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Error{ErrorKind::Storage, "keyring.refused"_L1, {}, {}, job.errorString()};
    default:
        return Error{ErrorKind::Storage, "keyring.unavailable"_L1, {}, {}, job.errorString()};
    }
}

/// A call in which the keyring's library hangs is waited for so long at the end.
constexpr std::chrono::milliseconds kLastPatience{250};

} // namespace

class Keyring::Waiting
{
public:
    void put(std::optional<Answer>& box, Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        box = std::move(answer);
        m_news.notify_all();
    }
    Answer takeFrom(std::optional<Answer>& box, std::chrono::milliseconds timeout)
    {
        std::unique_lock lock(m_mutex);
        m_news.wait_for(lock, timeout, [&] { return box.has_value() || m_isGivenUp; });
        if (!box) {
            return fail(Error{
                ErrorKind::Storage, "keyring.unavailable"_L1, {}, {}, u"no answer in time"_s});
        }
        return *box;
    }
    void giveUp()
    {
        const std::lock_guard lock(m_mutex);
        m_isGivenUp = true;
        m_news.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    bool m_isGivenUp = false;
};

namespace {

/// Makes the job in the worker's thread by `make` and waits for what `take` reads from it. The
/// answer of a job that is too late goes to a letter box that nobody reads any more.
template <typename Make, typename Take>
Answer ask(const Keyring& keyring, std::chrono::milliseconds timeout, Make make, Take take)
{
    const auto& waiting = keyring.waiting();
    const auto box = std::make_shared<std::optional<Answer>>();
    handOver(keyring.worker(), [worker = keyring.worker(), waiting, box, make, take] {
        auto* job = make();
        QObject::connect(job, &QKeychain::Job::finished, worker, [waiting, box, job, take] {
            waiting->put(
                *box, job->error() == QKeychain::NoError ? take(*job) : fail(keyringError(*job)));
        });
        job->start();
    });
    return waiting->takeFrom(*box, timeout);
}

} // namespace

Keyring::Keyring()
    : m_waiting(std::make_shared<Waiting>())
    , m_thread(std::make_unique<QThread>())
    , m_worker(std::make_unique<QObject>())
{
    static std::atomic_flag made;
    if (made.test_and_set()) {
        qFatal("a second keyring in one program");
    }
    m_worker->moveToThread(m_thread.get());
    m_thread->setObjectName(u"keyring"_s);
    m_thread->start();
}

Keyring::~Keyring()
{
    m_thread->quit();
    if (!m_thread->wait(QDeadlineTimer(kLastPatience))) {
        // The keyring's library hangs in a call; the program that ends must not hang with it.
        static_cast<void>(m_worker.release());
        static_cast<void>(m_thread.release());
    }
}

void Keyring::giveUp()
{
    m_waiting->giveUp();
}

Result<QByteArray> KeyringSecretStore::read(const QString& name)
{
    const QString key = keyOf(name);
    const auto make = [key] {
        auto* job = new QKeychain::ReadPasswordJob(kService);
        job->setKey(key);
        return job;
    };
    return ask(m_keyring, m_timeout, make,
        [](const QKeychain::ReadPasswordJob& job) { return Answer(job.binaryData()); });
}

Result<void> KeyringSecretStore::write(const QString& name, const QByteArray& secret)
{
    const QString key = keyOf(name);
    const auto make = [key, secret] {
        auto* job = new QKeychain::WritePasswordJob(kService);
        job->setKey(key);
        job->setBinaryData(secret);
        return job;
    };
    MM_CHECK(ask(
        m_keyring, m_timeout, make, [](const QKeychain::WritePasswordJob&) { return Answer(); }));
    return {};
}

Result<void> KeyringSecretStore::remove(const QString& name)
{
    const QString key = keyOf(name);
    const auto make = [key] {
        auto* job = new QKeychain::DeletePasswordJob(kService);
        job->setKey(key);
        return job;
    };
    const auto done = ask(
        m_keyring, m_timeout, make, [](const QKeychain::DeletePasswordJob&) { return Answer(); });
    if (!done && done.error().kind != ErrorKind::NotFound) {
        return fail(done.error());
    }
    return {};
}

QString KeyringSecretStore::keyOf(const QString& name) const
{
    return QString(m_scope + u'/' + name);
}

} // namespace mm::identity
