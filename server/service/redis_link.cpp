// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/redis_link.h"

#include <hiredis/hiredis.h>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr timeval kPatience{0, 250'000};
constexpr qint64 kRestMs = 2'000;
constexpr int kUsualPort = 6379;
constexpr size_t kMostIdle = 16;

bool append(redisContext* context, const QByteArrayList& command)
{
    std::vector<const char*> words;
    std::vector<size_t> sizes;
    for (const auto& word : command) {
        words.push_back(word.constData());
        sizes.push_back(static_cast<size_t>(word.size()));
    }
    return redisAppendCommandArgv(
               context, static_cast<int>(words.size()), words.data(), sizes.data())
        == REDIS_OK;
}

} // namespace

std::optional<RedisLink::Reply> RedisLink::nextReply(redisContext* context)
{
    void* raw = nullptr;
    if (redisGetReply(context, &raw) != REDIS_OK || raw == nullptr) {
        return std::nullopt;
    }
    const std::unique_ptr<redisReply, void (*)(redisReply*)> reply(
        static_cast<redisReply*>(raw), [](redisReply* given) { freeReplyObject(given); });
    if (reply->type == REDIS_REPLY_ERROR) {
        return std::nullopt;
    }
    if (reply->type == REDIS_REPLY_STRING) {
        return Reply{0, QByteArray(reply->str, static_cast<qsizetype>(reply->len))};
    }
    return Reply{reply->type == REDIS_REPLY_INTEGER ? qint64(reply->integer) : 0, std::nullopt};
}

RedisLink::Replies RedisLink::talk(
    redisContext* context, const std::vector<QByteArrayList>& commands)
{
    for (const auto& command : commands) {
        if (!append(context, command)) {
            return std::nullopt;
        }
    }
    std::vector<Reply> replies;
    for (size_t i = 0; i < commands.size(); ++i) {
        auto reply = nextReply(context);
        if (!reply) {
            return std::nullopt;
        }
        replies.push_back(std::move(*reply));
    }
    return replies;
}

void RedisLink::Close::operator()(redisContext* context) const
{
    redisFree(context);
}

RedisLink::RedisLink(const QUrl& url)
    : m_url(url)
{ }

RedisLink::~RedisLink() = default;

bool RedisLink::isPossible(const QUrl& url)
{
    return url.isValid()
        && ((url.scheme() == "redis"_L1 && !url.host().isEmpty())
            || (url.scheme() == "unix"_L1 && !url.path().isEmpty()));
}

std::vector<QByteArrayList> RedisLink::greeting() const
{
    std::vector<QByteArrayList> commands;
    if (!m_url.password().isEmpty()) {
        QByteArrayList login{"AUTH"};
        if (!m_url.userName().isEmpty()) {
            login << m_url.userName(QUrl::FullyDecoded).toUtf8();
        }
        commands.push_back(login << m_url.password(QUrl::FullyDecoded).toUtf8());
    }
    if (m_url.scheme() == "redis"_L1 && m_url.path().size() > 1) {
        commands.push_back({"SELECT", m_url.path().sliced(1).toUtf8()});
    }
    return commands;
}

RedisLink::Context RedisLink::connect() const
{
    const bool isSocket = m_url.scheme() == "unix"_L1;
    Context context(isSocket
            ? redisConnectUnixWithTimeout(m_url.path().toUtf8().constData(), kPatience)
            : redisConnectWithTimeout(
                m_url.host().toUtf8().constData(), m_url.port(kUsualPort), kPatience));
    if (!context || context->err != 0 || redisSetTimeout(context.get(), kPatience) != REDIS_OK
        || !talk(context.get(), greeting())) {
        return nullptr;
    }
    return context;
}

RedisLink::Context RedisLink::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            Context context = std::move(m_idle.back());
            m_idle.pop_back();
            return context;
        }
    }
    return connect();
}

std::optional<std::vector<qint64>> RedisLink::ask(
    const std::vector<QByteArrayList>& commands, qint64 nowMs)
{
    const auto replies = talkOnce(commands, nowMs);
    if (!replies) {
        return std::nullopt;
    }
    std::vector<qint64> numbers;
    for (const auto& reply : *replies) {
        numbers.push_back(reply.number);
    }
    return numbers;
}

std::optional<QByteArray> RedisLink::text(const QByteArray& key, qint64 nowMs)
{
    auto replies = talkOnce({{"GET", key}}, nowMs);
    return replies ? std::move(replies->front().text) : std::nullopt;
}

RedisLink::Replies RedisLink::talkOnce(const std::vector<QByteArrayList>& commands, qint64 nowMs)
{
    const qint64 until = m_restsUntil;
    // A clock set back does not prolong the rest.
    if (nowMs < until && until - nowMs <= kRestMs) {
        return std::nullopt;
    }
    // A connection that lay idle may have been cut by a restart of Redis: then a new one is tried.
    for (int attempt = 0; attempt < 2; ++attempt) {
        Context context = attempt == 0 ? take() : connect();
        if (!context) {
            continue;
        }
        auto answers = talk(context.get(), commands);
        if (answers) {
            m_isThere = true;
            const std::scoped_lock lock(m_mutex);
            if (m_idle.size() < kMostIdle) {
                m_idle.push_back(std::move(context));
            }
            return answers;
        }
    }
    m_isThere = false;
    m_restsUntil = nowMs + kRestMs;
    const std::scoped_lock lock(m_mutex);
    m_idle.clear();
    return std::nullopt;
}

} // namespace mm::server
