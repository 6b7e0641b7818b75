// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "net/networkcause.h"
#include "support/fakeserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestNetworkCause final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldByQtsError_data();
    void isToldByQtsError();
    void isReadFromTheDetail();
    void isToldByRealConnections();

private:
    static Error errorFrom(const HttpRequest &request)
    {
        Http http;
        const auto future = http.send(request);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.result())
            return {Error::Kind::Usage, u"there was an answer, or none at all"_s};
        return future.result().error();
    }
};

void TestNetworkCause::isToldByQtsError_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, NetworkCause cause) {
        QTest::newRow(name) << static_cast<int>(error) << static_cast<int>(cause);
    };
    row("name", QNetworkReply::HostNotFoundError, NetworkCause::NoSuchName);
    row("refused", QNetworkReply::ConnectionRefusedError, NetworkCause::NoOneThere);
    row("TLS", QNetworkReply::SslHandshakeFailedError, NetworkCause::Tls);
    row("no proxy", QNetworkReply::ProxyNotFoundError, NetworkCause::Proxy);
    row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, NetworkCause::Proxy);
    row("proxy wants a password", QNetworkReply::ProxyAuthenticationRequiredError,
        NetworkCause::Proxy);
    row("slow", QNetworkReply::TimeoutError, NetworkCause::TooSlow);
    row("closed", QNetworkReply::RemoteHostClosedError, NetworkCause::Other);
}

void TestNetworkCause::isToldByQtsError()
{
    QFETCH(int, error);
    QFETCH(int, cause);
    const NetworkCause told = networkCause(static_cast<QNetworkReply::NetworkError>(error));
    QCOMPARE(static_cast<int>(told), cause);
}

void TestNetworkCause::isReadFromTheDetail()
{
    QVERIFY(networkCause(Error{Error::Kind::Network,
                               u"a.org: no secure connection (TLS): why"_s}) == NetworkCause::Tls);
    QVERIFY(networkCause(Error{Error::Kind::Network, u"a.org: the answer was cut off"_s}) ==
            NetworkCause::Other);
    QVERIFY(networkCause(Error{Error::Kind::Refused, u"a.org: the proxy fails"_s}) ==
            NetworkCause::Other);
}

void TestNetworkCause::isToldByRealConnections()
{
    QVERIFY(networkCause(errorFrom({.url = QUrl(u"http://127.0.0.1:1/"_s)})) ==
            NetworkCause::NoOneThere);
    FakeServer silent([](const SeenRequest &) { return Answer{.hang = true}; });
    QVERIFY(
        networkCause(errorFrom({.url = silent.url(), .idleLimit = std::chrono::milliseconds(1)})) ==
        NetworkCause::TooSlow);
    QTcpServer plain; // speaks HTTP to whoever wants TLS
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket->disconnectFromHost();
    });
    const Error error =
        errorFrom({.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()))});
    QVERIFY2(networkCause(error) == NetworkCause::Tls, qPrintable(error.detail));
}

QTEST_GUILESS_MAIN(TestNetworkCause)
#include "tst_networkcause.moc"
