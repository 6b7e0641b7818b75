// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpexchange.h"

#include "base/log.h"
#include "net/networkcause.h"

#include <QIODevice>
#include <QNetworkRequest>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bodyCap = 64 << 20;
constexpr qint64 pieceSize = 64 << 10;
constexpr qint64 readAhead = 4 << 20; // what Qt may hold that we have not read
constexpr int maxRedirects = 5;

// Qt sends a request again by itself when the connection closes without an answer. What cannot be
// read twice it cannot send twice: a paid request is not paid twice.
class OneTimeBody final : public QIODevice
{
public:
    explicit OneTimeBody(const QByteArray &body)
        : m_body(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_body.size(); }
    // Of what nobody has taken, nothing can have been billed.
    bool reset() override { return m_taken == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 length = std::min(maxSize, m_body.size() - m_taken);
        std::copy_n(m_body.cbegin() + m_taken, length, data);
        m_taken += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_taken = 0;
};

QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url)
{
    QNetworkRequest result(url);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    result.setRawHeader("User-Agent", Http::userAgent());
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return result;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// Qt reports an HTTP status of 400 and above as an error of two ranges, and 400 itself as that one.
bool isStatusError(QNetworkReply::NetworkError error, int status)
{
    // A redirect of a POST that is not followed counts as a body that could not be sent again.
    if (status >= 300 && status < 400)
        return error == QNetworkReply::ContentReSendError;
    return status >= 400 && ((error > 200 && error < 300) || (error > 400 && error < 500) ||
                             error == QNetworkReply::ProtocolInvalidOperationError);
}

// Qt's own words may quote the whole address, query included, once there is a status.
QString causeOf(const QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::ContentReSendError)
        return u"the connection was closed without an answer"_s;
    const int status = statusOf(reply);
    if (reply.error() == QNetworkReply::RemoteHostClosedError && status != 0)
        return u"the answer was cut off"_s;
    if (reply.errorString().startsWith("Decompression failed"_L1))
        return u"the answer cannot be unpacked, or unpacks to far too much"_s;
    if (const QString cause = causeWords(networkCause(reply.error())); !cause.isEmpty())
        return cause + u": "_s + reply.errorString();
    return status < 400 ? reply.errorString() : u"a broken answer of status %1"_s.arg(status);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const int defaultPort = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() &&
           a.port(defaultPort) == b.port(defaultPort);
}

bool mayFollow(const QUrl &from, const QUrl &to)
{
    const bool isUpgrade =
        from.scheme() == "http"_L1 && to.scheme() == "https"_L1 && from.host() == to.host();
    return isUpgrade || isSameOrigin(from, to);
}

// In place of the key that a service echoes.
constexpr QByteArrayView blot = "[key]";

QByteArray blotted(QByteArray text, const QByteArray &secret)
{
    return secret.size() < HttpRequest::secretLength ? text : text.replace(secret, blot);
}

Result<HttpResponse> blotted(Result<HttpResponse> result, const QByteArray &secret)
{
    if (!result) {
        result.error().detail = QString::fromUtf8(blotted(result.error().detail.toUtf8(), secret));
        return result;
    }
    result->body = blotted(result->body, secret);
    for (auto &[name, value] : result->headers)
        value = blotted(value, secret);
    return result;
}

tl::unexpected<Error> networkFailure(const QUrl &url, const QString &cause)
{
    return failure(Error::Kind::Network, url.host() + u": "_s + cause);
}

QString seconds(std::chrono::milliseconds span)
{
    return QString::number(double(span.count()) / 1000) + u" s"_s;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, const HttpRequest &request,
                           QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(request)
{
    m_idleTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        finish(networkFailure(m_request.url, causeWords(NetworkCause::TooSlow) +
                                                 u", nothing for "_s +
                                                 seconds(m_request.idleLimit)));
    });
    connect(&m_totalTimer, &QTimer::timeout, this, [this] {
        finish(networkFailure(m_request.url, causeWords(NetworkCause::TooSlow) +
                                                 u", not done after "_s +
                                                 seconds(m_request.totalLimit)));
    });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this,
            [this] { finish(failure(Error::Kind::Cancelled)); });
}

HttpExchange::~HttpExchange()
{
    finish(failure(Error::Kind::Cancelled));
}

QFuture<Result<HttpResponse>> HttpExchange::start()
{
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
    m_sinceStart.start();
    m_totalTimer.start(m_request.totalLimit);
    sendTo(m_request.url);
    return m_promise.future();
}

void HttpExchange::sendTo(const QUrl &url)
{
    dropReply();
    m_body.clear();
    const QNetworkRequest request = networkRequest(m_request, url);
    if (m_request.body) {
        auto *body = new OneTimeBody(*m_request.body);
        m_reply = m_manager.post(request, body);
        body->setParent(m_reply); // which reads from it to its end
    } else {
        m_reply = m_manager.get(request);
    }
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpExchange::restartIdleTimer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::restartIdleTimer);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::readEnd);
    restartIdleTimer();
}

void HttpExchange::restartIdleTimer()
{
    m_idleTimer.start(m_request.idleLimit);
}

// In pieces, because a small compressed body may unpack to gigabytes.
void HttpExchange::readBody()
{
    restartIdleTimer();
    const bool isPassing = redirectTarget().isValid();
    const QPointer<HttpExchange> self(this);
    for (;;) {
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            return;
        if (m_body.size() + piece.size() > bodyCap)
            return finish(networkFailure(m_request.url, u"the answer is too big"_s));
        m_body += piece;
        if (!isPassing && m_request.onData)
            m_request.onData(piece);
        if (!self || m_finished) // onData may end this exchange or its owner
            return;
    }
}

void HttpExchange::readEnd()
{
    const QPointer<HttpExchange> self(this);
    readBody();
    if (!self || m_finished)
        return;
    const QUrl target = redirectTarget();
    if (!target.isValid())
        return finish(response());
    ++m_redirects;
    sendTo(target);
}

QUrl HttpExchange::redirectTarget() const
{
    const int status = statusOf(*m_reply);
    const bool keepsMethod = status == 307 || status == 308;
    const bool becomesGet = status == 301 || status == 302 || status == 303;
    const bool isRedirect = keepsMethod || (becomesGet && !m_request.body);
    const QByteArray location = m_reply->rawHeader("Location");
    if (!isRedirect || location.isEmpty() || m_redirects >= maxRedirects)
        return {};
    const QUrl target = m_reply->url().resolved(QUrl::fromEncoded(location));
    return mayFollow(m_reply->url(), target) ? target : QUrl();
}

Result<HttpResponse> HttpExchange::response() const
{
    const int status = statusOf(*m_reply);
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status == 0 || (error != QNetworkReply::NoError && !isStatusError(error, status)))
        return networkFailure(m_request.url, causeOf(*m_reply));
    HttpResponse result{.status = status, .body = m_body, .headers = m_reply->rawHeaderPairs()};
    // Qt takes a connection closed early for the end of the body. The length of a packed body is
    // not that of what we got.
    const qsizetype promised = result.header("Content-Length").toLongLong();
    if (result.header("Content-Encoding").isEmpty() && m_body.size() < promised)
        return networkFailure(m_request.url, u"the answer was cut off"_s);
    return result;
}

void HttpExchange::finish(const Result<HttpResponse> &outcome)
{
    if (m_finished)
        return;
    m_finished = true;
    const Result<HttpResponse> result = blotted(outcome, m_request.secret);
    qCDebug(logNet).noquote() << (m_request.body ? "POST" : "GET") << m_request.url.host()
                              << m_request.url.path()
                              << (result ? QString::number(result->status) : result.error().detail)
                              << m_body.size() << "bytes" << m_sinceStart.elapsed() << "ms";
    m_idleTimer.stop();
    m_totalTimer.stop();
    m_watcher.disconnect(this);
    dropReply();
    deleteLater();
    // What continues the future may delete this object.
    QPromise<Result<HttpResponse>> promise = std::move(m_promise);
    promise.addResult(result);
    promise.finish();
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace firstlight
