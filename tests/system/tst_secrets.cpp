// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A service that echoes the key everywhere: nothing that the program writes or says may hold it.
#include "support/fakeworld.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "sk-test-4f1e7a90c2d8b365";

} // namespace

class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusalsDoNotTellTheKey();
    void answersDoNotTellTheKey();
    void commandsDoNotTellTheKey();
    void processListDoesNotTellTheKey();
    void keyStaysWithItsHost();
    void keyFileIsTheOnlyPlace();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    enum class From { Environment, Elsewhere };
    // Checks that the output does not hold the key.
    Outcome firstlight(const QStringList &arguments, const QByteArray &input = {},
                       From from = From::Environment);
    void start(QProcess *process, const QStringList &arguments, From from) const;
    // Files of the profile that hold the key.
    QStringList filesWithTheKey() const;
    QByteArray sentKey() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorld> m_world;
};

void TestSecrets::start(QProcess *process, const QStringList &arguments, From from) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s,
                                u"DBUS_SESSION_BUS_ADDRESS"_s, u"FIRSTLIGHT_API_KEY"_s})
        environment.remove(name);
    if (from == From::Environment)
        environment.insert(u"FIRSTLIGHT_API_KEY"_s, QString::fromUtf8(key));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s); // Qt's own categories, too
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(FIRSTLIGHT_PROGRAM),
                   QStringList{u"--profile"_s, m_folder->path(), u"--verbose"_s} + arguments);
}

TestSecrets::Outcome TestSecrets::firstlight(const QStringList &arguments, const QByteArray &input,
                                             From from)
{
    QProcess process;
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    start(&process, arguments, from);
    process.write(input);
    process.closeWriteChannel();
    loop.exec();
    const Outcome outcome{process.exitCode(), process.readAllStandardOutput(),
                          process.readAllStandardError()};
    for (const QByteArray &text : {outcome.out, outcome.err}) {
        const qsizetype at = text.indexOf(key);
        const QByteArray around = text.mid(qMax<qsizetype>(0, at - 200), 300);
        if (at >= 0)
            QTest::qFail(around.constData(), __FILE__, __LINE__);
    }
    return outcome;
}

QStringList TestSecrets::filesWithTheKey() const
{
    QStringList files;
    QDirIterator entries(m_folder->path(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(key))
            files.append(entries.fileName());
    }
    return files;
}

QByteArray TestSecrets::sentKey() const
{
    for (const SeenRequest &request : m_world->server().seen()) {
        if (request.path.startsWith("/v1/"))
            return request.headers.value("authorization");
    }
    return {};
}

void TestSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<FakeWorld>();
    m_world->echoed = key;
    QStringList papers;
    for (int number = 0; number < 12; ++number)
        papers.append(u"2509.%1"_s.arg(20000 + number));
    m_world->listed = {{"cs.LG", papers}, {"cs.AI", papers.mid(6)}};
    QFile settings(m_folder->filePath(u"firstlight.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(
        u"[arxiv]\nfeed-url=%1\npace-seconds=0\n[people]\nurl=%1\n[llm]\nendpoint=%1/v1\nmodel=gpt-5\n"_s
            .arg(m_world->url().toString())
            .toUtf8());
}

void TestSecrets::refusalsDoNotTellTheKey()
{
    const Answer refusal{.status = 401,
                         .body = R"({"error":{"message":"Incorrect API key provided: )" + key +
                                 R"(. Check it.","type":"invalid_request_error","code":")" + key +
                                 R"("}})",
                         .contentType = "application/json",
                         .headers = {"X-Echo: " + key, "WWW-Authenticate: Bearer " + key}};
    for (int i = 0; i < 4; ++i)
        m_world->modelFaults.append(refusal);
    const Outcome run = firstlight({u"run"_s, u"--scorer"_s, u"llm"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("Incorrect API key provided"), run.err.constData());
    QVERIFY(run.err.contains("firstlight.net: ")); // all is logged but Qt's view of the network
    QVERIFY(!run.err.contains("qt.network"));
    QCOMPARE(sentKey(), "Bearer " + key);
    QCOMPARE(filesWithTheKey(), QStringList());
    m_world->modelFaults = {refusal};
    const Outcome doctor = firstlight({u"doctor"_s});
    QCOMPARE(doctor.code, 1);
    QVERIFY2(doctor.out.contains("does not accept the key"), doctor.out.constData());
    QCOMPARE(filesWithTheKey(), QStringList());
}

void TestSecrets::answersDoNotTellTheKey()
{
    const Outcome run = firstlight({u"run"_s, u"--scorer"_s, u"llm"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(sentKey(), "Bearer " + key);
    const Outcome picks = firstlight({u"picks"_s, u"--format"_s, u"json"_s});
    QVERIFY2(picks.out.contains("[key]"), picks.out.constData()); // it was echoed, and blotted out
    firstlight({u"digest"_s, u"--output"_s, m_folder->filePath(u"digest.md"_s)});
    firstlight({u"picks"_s, u"--format"_s, u"markdown"_s, u"--output"_s,
                m_folder->filePath(u"picks.md"_s)});
    const Outcome bundle =
        firstlight({u"bundle"_s, u"export"_s, m_folder->filePath(u"bundle.jsonl"_s)});
    QCOMPARE(bundle.code, 0);
    QCOMPARE(filesWithTheKey(), QStringList());
}

void TestSecrets::commandsDoNotTellTheKey()
{
    for (const QString &line : {u"config list"_s, u"config list --json"_s, u"status"_s,
                                u"key status"_s, u"key status --json"_s, u"doctor --json"_s})
        firstlight(line.split(u' '));
    const Outcome status = firstlight({u"key"_s, u"status"_s});
    QVERIFY2(status.out.contains("From the environment"), status.out.constData());
    const QList<QByteArray> addresses{"https://u:" + key + "@example.org/v1",
                                      "https://example.org/v1?key=" + key};
    for (const QByteArray &address : addresses)
        QCOMPARE(
            firstlight({u"config"_s, u"set"_s, u"llm.endpoint"_s, QString::fromUtf8(address)}).code,
            2);
    QCOMPARE(filesWithTheKey(), QStringList());
}

void TestSecrets::processListDoesNotTellTheKey()
{
    m_world->modelFaults = {{.hang = true}};
    QProcess process;
    start(&process, {u"run"_s, u"--scorer"_s, u"llm"_s}, From::Environment);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->modelRequests() > 0, 30'000);
    for (const QString &name : {u"cmdline"_s, u"comm"_s, u"status"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains(key));
    }
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(!process.readAllStandardError().contains(key));
    QCOMPARE(filesWithTheKey(), QStringList());
}

void TestSecrets::keyStaysWithItsHost()
{
    const QString file = m_folder->filePath(u"keys.json"_s);
    QCOMPARE(
        firstlight({u"key"_s, u"set"_s, u"llm"_s, u"--file"_s}, key + '\n', From::Elsewhere).code,
        0);
    FakeWorld other;
    other.listed = m_world->listed;
    QCOMPARE(firstlight({u"config"_s, u"set"_s, u"llm.endpoint"_s, other.url(u"/v1"_s).toString()},
                        {}, From::Elsewhere)
                 .code,
             0);
    firstlight({u"run"_s, u"--scorer"_s, u"llm"_s}, {}, From::Elsewhere);
    QVERIFY(other.modelRequests() > 0);
    for (const SeenRequest &request : other.server().seen()) {
        for (const QByteArray &value : request.headers)
            QVERIFY(!value.contains(key));
    }
    QCOMPARE(m_world->modelRequests(), 0);
}

void TestSecrets::keyFileIsTheOnlyPlace()
{
    QVERIFY(firstlight({u"key"_s, u"set"_s, u"llm"_s}, key + '\n', From::Elsewhere).code != 0);
    QCOMPARE(filesWithTheKey(), QStringList()); // not without consent
    const Outcome kept =
        firstlight({u"key"_s, u"set"_s, u"llm"_s, u"--file"_s}, key + '\n', From::Elsewhere);
    QCOMPARE(kept.code, 0);
    QCOMPARE(filesWithTheKey(), QStringList{u"keys.json"_s});
    const QString file = m_folder->filePath(u"keys.json"_s);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(firstlight({u"run"_s, u"--scorer"_s, u"llm"_s}, {}, From::Elsewhere).code, 0);
    QCOMPARE(sentKey(), "Bearer " + key);
    QCOMPARE(filesWithTheKey(), QStringList{u"keys.json"_s});
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const Outcome open = firstlight({u"key"_s, u"status"_s}, {}, From::Elsewhere);
    QCOMPARE(open.code, 4);
    QVERIFY2(open.out.contains("open to other users"), open.out.constData());
    const QStringList deletion{u"key"_s, u"delete"_s, u"llm"_s};
    QVERIFY(firstlight(deletion, {}, From::Elsewhere).code != 0);
    QVERIFY(QFile::exists(file)); // it may hold other hosts' keys
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    firstlight(deletion, {}, From::Elsewhere);
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
