// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/route.h"

#include "models/identity/roles.h"

#include <QSet>
#include <QUrl>

namespace mm::server {

using namespace Qt::StringLiterals;

namespace {

constexpr char kNumber[] = "{number}";
/// Series, year and sequence of "C01/2627/000124".
constexpr qsizetype kNumberParts = 3;

QString decoded(const QByteArray& part)
{
    return QUrl::fromPercentEncoding(part);
}

/// How many parts of the path a receipt number at `at` takes: three as they stand, or one in which
/// the slashes are encoded or written as hyphens.
qsizetype numberParts(const QList<QByteArray>& parts, qsizetype at, qsizetype patternRest)
{
    const qsizetype spare = parts.size() - at - patternRest;
    return spare == kNumberParts ? kNumberParts : 1;
}

QString numberAt(const QList<QByteArray>& parts, qsizetype at, qsizetype count)
{
    if (count == 1) {
        return decoded(parts[at]).replace(u'-', u'/');
    }
    return decoded(parts.sliced(at, count).join('/'));
}

std::optional<QHash<QString, QString>> matched(
    QLatin1StringView pattern, const QList<QByteArray>& parts)
{
    const QList<QByteArray> wanted = QByteArray(pattern.data(), pattern.size()).split('/');
    QHash<QString, QString> found;
    qsizetype at = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (at >= parts.size()) {
            return std::nullopt;
        }
        if (wanted[i] == kNumber) {
            const qsizetype count = numberParts(parts, at, wanted.size() - i - 1);
            found[u"number"_s] = numberAt(parts, at, count);
            at += count;
        } else if (wanted[i].startsWith('{')) {
            found[QString::fromLatin1(wanted[i].mid(1).chopped(1))] = decoded(parts[at++]);
        } else if (wanted[i] != parts[at++]) {
            return std::nullopt;
        }
    }
    return at == parts.size() ? std::optional(found) : std::nullopt;
}

Result<void> checkRoute(const Route& route)
{
    const QString name = u"%1 %2"_s.arg(methodText(route.method), route.path);
    const auto known = identity::allPermissionNames();
    if (route.access.kind == Access::Kind::Unsaid) {
        return fail(internal(u"nobody is named who may call "_s + name));
    }
    if (route.access.kind == Access::Kind::Holders
        && std::find(known.begin(), known.end(), route.access.permission) == known.end()) {
        return fail(internal(u"no such permission: "_s + name));
    }
    const int handlers = (route.read != nullptr ? 1 : 0) + (route.write != nullptr ? 1 : 0)
        + (route.auth != nullptr ? 1 : 0) + (route.open != nullptr ? 1 : 0);
    if (handlers != 1) {
        return fail(internal(u"a route has one handler: "_s + name));
    }
    return {};
}

} // namespace

QLatin1StringView methodText(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET"_L1;
    case Method::Post:
        return "POST"_L1;
    case Method::Put:
        return "PUT"_L1;
    case Method::Patch:
        return "PATCH"_L1;
    case Method::Delete:
        return "DELETE"_L1;
    }
    return {};
}

Result<void> checkRoutes(std::span<const Route> routes)
{
    QSet<QString> names;
    for (const auto& route : routes) {
        MM_CHECK(checkRoute(route));
        const QString name = u"%1 %2"_s.arg(methodText(route.method), route.path);
        if (names.contains(name)) {
            return fail(internal(u"twice: "_s + name));
        }
        names.insert(name);
    }
    return {};
}

RouteMatch matchRoute(
    std::span<const Route> routes, QByteArrayView method, const QByteArray& encodedPath)
{
    const QList<QByteArray> parts = encodedPath.split('/');
    RouteMatch match;
    for (const auto& route : routes) {
        const auto found = matched(route.path, parts);
        if (!found) {
            continue;
        }
        const QLatin1StringView own = methodText(route.method);
        if (QByteArrayView(own.data(), own.size()) == method
            || (method == "HEAD" && route.method == Method::Get)) {
            match.route = &route;
            match.path = *found;
            return match;
        }
        match.otherMethods.append(own);
    }
    return match;
}

} // namespace mm::server
