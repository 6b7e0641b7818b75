// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>
#include <QtEndian>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

QByteArray withHeader(quint32 size, const QByteArray &body)
{
    QByteArray header(instanceHeaderBytes, '\0');
    qToBigEndian(size, header.data());
    return header + body;
}

// What a crashed program leaves: a socket where nobody listens.
void leaveDeadSocket(const QString &path)
{
    const QByteArray name = path.toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
    ::close(descriptor);
}

} // namespace

class TestInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void messageComesBack();
    void whatIsTooMuchIsLeftOut();
    void noMessage_data();
    void noMessage();
    void secondStartAsksTheFirst();
    void socketIsTheReadersOwn();
    void deadSocketIsTakenOver();
    void anotherProfileIsAnotherWindow();
    void hostileVisitors_data();
    void hostileVisitors();
    void silentVisitorIsSentAway();
    void whoCannotListenIsAlone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_socket;
};

void TestInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_socket = m_folder->filePath(u"window.socket"_s);
}

void TestInstance::messageComesBack()
{
    const InstanceMessage message{{u"firstlight://day/2025-10-01"_s, u"arXiv:ä"_s}, u"token_1"_s};
    const QByteArray bytes = toBytes(message);
    QCOMPARE(instanceMessageSize(bytes), bytes.size() - instanceHeaderBytes);
    QCOMPARE(instanceMessage(bytes.mid(instanceHeaderBytes)), message);
}

void TestInstance::whatIsTooMuchIsLeftOut()
{
    InstanceMessage message{{QString(5000, u'x')}, u"two words"_s};
    for (int i = 0; i < 100; ++i)
        message.links.append(QString(1000, QChar(1)));
    const QByteArray bytes = toBytes(message);
    const auto sent = instanceMessage(bytes.mid(instanceHeaderBytes));
    QVERIFY(instanceMessageSize(bytes));
    QVERIFY(sent && sent->token.isEmpty());
    QVERIFY(!sent->links.isEmpty() && !sent->links.contains(message.links.constFirst()));
}

void TestInstance::noMessage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("open sesame");
    QTest::newRow("no links") << QByteArray(R"({"token":""})");
    QTest::newRow("no token") << QByteArray(R"({"links":[]})");
    QTest::newRow("a number") << QByteArray(R"({"links":[1],"token":""})");
    QTest::newRow("a token for the environment") << QByteArray(R"({"links":[],"token":"a\nb"})");
    QTest::newRow("a long link") << QByteArray(R"({"token":"","links":[")" + QByteArray(5000, 'x') +
                                               R"("]})");
}

void TestInstance::noMessage()
{
    QFETCH(QByteArray, json);
    QVERIFY(!instanceMessage(json));
}

void TestInstance::secondStartAsksTheFirst()
{
    Instance first(m_socket);
    QSignalSpy asked(&first, &Instance::asked);
    QCOMPARE(first.begin({}), Instance::Role::First);
    const InstanceMessage message{{u"arXiv:2510.01234"_s}, u"leave"_s};
    const auto role =
        QtConcurrent::run([this, message] { return Instance(m_socket).begin(message); });
    QVERIFY(asked.wait());
    QCOMPARE(asked.constFirst().constFirst().value<InstanceMessage>(), message);
    QTRY_VERIFY(role.isFinished());
    QCOMPARE(role.result(), Instance::Role::Told);
    QCOMPARE(asked.size(), 1);
}

void TestInstance::socketIsTheReadersOwn()
{
    Instance first(m_socket);
    QCOMPARE(first.begin({}), Instance::Role::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOwner;
    QVERIFY(QFile::permissions(m_socket).testFlag(QFile::WriteOwner));
    QVERIFY(!(QFile::permissions(m_socket) & others));
}

void TestInstance::deadSocketIsTakenOver()
{
    leaveDeadSocket(m_socket);
    QVERIFY(QFileInfo::exists(m_socket));
    Instance first(m_socket);
    QCOMPARE(first.begin({}), Instance::Role::First);
    const auto role = QtConcurrent::run([this] { return Instance(m_socket).begin({}); });
    QTRY_VERIFY(role.isFinished());
    QCOMPARE(role.result(), Instance::Role::Told);
}

void TestInstance::anotherProfileIsAnotherWindow()
{
    Instance first(m_socket);
    Instance other(m_folder->filePath(u"other.socket"_s));
    QCOMPARE(first.begin({}), Instance::Role::First);
    QCOMPARE(other.begin({}), Instance::Role::First);
}

void TestInstance::hostileVisitors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("huge") << withHeader(0xffffffffU, "x");
    QTest::newRow("a little too large") << withHeader(largestInstanceMessage + 1, "{}");
    QTest::newRow("empty") << withHeader(0, {});
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("garbage") << withHeader(7, "garbage");
    QTest::newRow("flood") << QByteArray(1 << 20, '\xff');
}

void TestInstance::hostileVisitors()
{
    QFETCH(QByteArray, bytes);
    Instance first(m_socket);
    QSignalSpy asked(&first, &Instance::asked);
    QCOMPARE(first.begin({}), Instance::Role::First);
    QLocalSocket visitor;
    visitor.connectToServer(m_socket);
    QVERIFY(visitor.waitForConnected());
    visitor.write(bytes);
    QTRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
    QVERIFY(visitor.readAll().isEmpty());
    QVERIFY(asked.isEmpty());
    const auto role = QtConcurrent::run([this] { return Instance(m_socket).begin({}); });
    QTRY_VERIFY(role.isFinished());
    QCOMPARE(role.result(), Instance::Role::Told);
}

void TestInstance::silentVisitorIsSentAway()
{
    Instance first(m_socket);
    QCOMPARE(first.begin({}), Instance::Role::First);
    QLocalSocket visitor;
    visitor.connectToServer(m_socket);
    QVERIFY(visitor.waitForConnected());
    visitor.write("\0", 1);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.state(), QLocalSocket::UnconnectedState, 5000);
}

void TestInstance::whoCannotListenIsAlone()
{
    Instance instance(u"/proc/nowhere/window.socket"_s);
    QCOMPARE(instance.begin({}), Instance::Role::Alone);
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
