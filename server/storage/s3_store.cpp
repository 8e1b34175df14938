// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3_store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <curl/curl.h>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr long kConnectSeconds = 10;
/// A transfer that brings less than this for a minute is given up.
constexpr long kSlowestBytes = 1024;
constexpr long kSlowSeconds = 60;
constexpr char kEmptyHash[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

void startCurl()
{
    [[maybe_unused]] static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
}

struct EndEasy
{
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct FreeList
{
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, EndEasy>;
using List = std::unique_ptr<curl_slist, FreeList>;

size_t readFile(char* into, size_t size, size_t count, void* file)
{
    const qint64 read = static_cast<QFile*>(file)->read(into, static_cast<qint64>(size * count));
    return read < 0 ? CURL_READFUNC_ABORT : static_cast<size_t>(read);
}

size_t writeFile(char* data, size_t size, size_t count, void* file)
{
    return static_cast<size_t>(
        static_cast<QIODevice*>(file)->write(data, static_cast<qint64>(size * count)));
}

size_t passOver(char* /*data*/, size_t size, size_t count, void* /*nobody*/)
{
    return size * count;
}

Error notWritable(const QFileDevice& file)
{
    return Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, file.errorString()};
}

/// What both directions say. `hash` is that of the body, in hexadecimal.
Easy request(const S3Place& place, const QString& name, const QByteArray& hash, List& headers)
{
    startCurl();
    Easy easy(curl_easy_init());
    QUrl url = place.url;
    url.setPath(url.path() + u'/' + name);
    headers.reset(curl_slist_append(nullptr, ("x-amz-content-sha256: " + hash).constData()));
    const QByteArray user = place.key.toUtf8() + ':' + place.secret.toUtf8();
    const QByteArray scope = "aws:amz:" + place.region.toUtf8() + ":s3";
    curl_easy_setopt(easy.get(), CURLOPT_URL, url.toEncoded().constData());
    curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(easy.get(), CURLOPT_USERPWD, user.constData());
    curl_easy_setopt(easy.get(), CURLOPT_AWS_SIGV4, scope.constData());
    curl_easy_setopt(easy.get(), CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(easy.get(), CURLOPT_LOW_SPEED_LIMIT, kSlowestBytes);
    curl_easy_setopt(easy.get(), CURLOPT_LOW_SPEED_TIME, kSlowSeconds);
    return easy;
}

Result<void> perform(CURL* easy)
{
    const CURLcode done = curl_easy_perform(easy);
    if (done != CURLE_OK) {
        return fail(Error{ErrorKind::Network, "storage.unreachable"_L1, {}, {},
            QString::fromUtf8(curl_easy_strerror(done))});
    }
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (status == 404) {
        return fail(notFound("storage.missing"_L1));
    }
    if (status / 100 != 2) {
        return fail(Error{ErrorKind::PermissionDenied, "storage.refused"_L1, {},
            {{u"status"_s, int(status)}}, {}});
    }
    return {};
}

} // namespace

Result<void> S3Store::put(const QString& name, const QString& path) const
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || !file.seek(0)) {
        return fail(notWritable(file));
    }
    List headers;
    const Easy easy = request(m_place, name, hash.result().toHex(), headers);
    curl_easy_setopt(easy.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(file.size()));
    curl_easy_setopt(easy.get(), CURLOPT_READFUNCTION, readFile);
    curl_easy_setopt(easy.get(), CURLOPT_READDATA, static_cast<void*>(&file));
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, passOver);
    return perform(easy.get());
}

Result<void> S3Store::get(const QString& name, const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(notWritable(file));
    }
    List headers;
    const Easy easy = request(m_place, name, kEmptyHash, headers);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, writeFile);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, static_cast<void*>(&file));
    MM_CHECK(perform(easy.get()));
    if (!file.commit()) {
        return fail(notWritable(file));
    }
    return {};
}

} // namespace mm::server
