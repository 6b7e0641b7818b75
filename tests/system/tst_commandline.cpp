// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a reader or a script calls it, against a made-up arXiv and model.
#include "support/fakeworld.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <cmath>

using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpIsThere_data();
    void helpIsThere();
    void mistakesAreUsage_data();
    void mistakesAreUsage();
    void runsLocallyAndExports();
    void runsWithAModelAndWritesADigest();
    void killedRunsPayTwiceForWhatWasInFlightAtMost();
    void prefilterSparesTheModelAndSaysSo();
    void prefilterAuditIsReported();
    void keyReachesOnlyTheModel();
    void followedPeopleComeFirst();
    void readerStateIsKept();
    void criteriaAreComparedAndMerged();
    void criteriaAreTestedAndLinted();
    void changesAreTakenBackAndMadeAgain();
    void searchesSpeakTheWholeLanguage();
    void searchesAreSaved();
    void similarPapersAreListed();
    void spendingIsTold();
    void pricesAreTheReaders();
    void titlesCannotDriveTheTerminal();
    void withoutNetworkTheSampleDayIsShown();
    void storageTroubleIsSaid();
    void digestsAndBundlesGoInAndOut();
    void doctorTellsWhatIsWrong();

private:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;

        QList<QJsonObject> objects() const;
    };
    // Runs the program while this thread serves as its network.
    Outcome firstlight(const QStringList &arguments, const QByteArray &input = {});
    void start(QProcess *process, const QStringList &arguments) const;
    // At so many requests of its own; false when it had ended by then.
    bool isKilledAtRequest(qsizetype number, const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorld> m_world;
};

QList<QJsonObject> TestCommandLine::Outcome::objects() const
{
    QList<QJsonObject> objects;
    const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

void TestCommandLine::start(QProcess *process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        environment.remove(name);
    environment.insert(u"FIRSTLIGHT_API_KEY"_s, u"key-of-the-test"_s);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(FIRSTLIGHT_PROGRAM),
                   QStringList{u"--profile"_s, m_folder->path()} + arguments);
}

TestCommandLine::Outcome TestCommandLine::firstlight(const QStringList &arguments,
                                                     const QByteArray &input)
{
    QProcess process;
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    start(&process, arguments);
    process.write(input);
    process.closeWriteChannel();
    loop.exec();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<FakeWorld>();
    QStringList papers;
    for (int number = 0; number < 40; ++number)
        papers.append(u"2509.%1"_s.arg(20000 + number));
    m_world->listed = {{"cs.LG", papers.first(30)}, {"cs.AI", papers.mid(20)}};
    QFile settings(m_folder->filePath(u"firstlight.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(
        u"[arxiv]\nfeed-url=%1\npace-seconds=0\n[people]\nurl=%1\n[llm]\nendpoint=%1/v1\nmodel=gpt-5\n"_s
            .arg(m_world->url().toString())
            .toUtf8());
}

void TestCommandLine::helpIsThere_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
         {"run",      "picks",    "digest",  "similar",   "star",     "unstar", "read",
          "toread",   "untoread", "tag",     "untag",     "note",     "undo",   "redo",
          "searches", "unread",   "dismiss", "undismiss", "criteria", "config", "key",
          "status",   "spending", "journal", "prices",    "import",   "bundle", "doctor",
          "score",    "audit",    "rescue",  "unrescue",  "disagree", "backup", "sync"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCommandLine::helpIsThere()
{
    QFETCH(QString, command);
    QVERIFY(firstlight({u"--help"_s}).out.contains(command));
    const Outcome help = firstlight({command, u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.startsWith(u"Usage: firstlight "_s + command));
}

void TestCommandLine::mistakesAreUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"dance",
                             "run --day tomorrow",
                             "run --scorer magic",
                             "run --budget much",
                             "run --nonsense",
                             "picks --format pdf",
                             "picks --min-relevance 11",
                             "picks --month 2025",
                             "star",
                             "star nonsense",
                             "star 2509.99999",
                             "rescue 2509.99999",
                             "run --days yesterday",
                             "run --days 2025-10-02..2025-10-01",
                             "run --day 2025-10-01 --days 2025-10-01..2025-10-02",
                             "audit --day soon",
                             "disagree --between local",
                             "disagree --between local,local",
                             "disagree --limit 0",
                             "disagree --days 2025-10-02..2025-10-01",
                             "criteria try",
                             "criteria try /nonexistent",
                             "criteria suggest more",
                             "similar",
                             "similar nonsense",
                             "similar 2509.99999",
                             "similar 2509.20001 --limit none",
                             "spending --month 2025",
                             "spending October",
                             "journal",
                             "journal nonsense",
                             "journal 2509.99999",
                             "prices",
                             "prices set gpt-5",
                             "prices set gpt-5 in=1",
                             "prices set gpt-5 in=1 out=-2",
                             "prices set gpt-5 in=1 out=2 tax=3",
                             "prices unset gpt-5",
                             "prices refresh",
                             "config get colour",
                             "config set cutoff.relevance 12",
                             "config set llm.prefilter-share 0",
                             "config set llm.prefilter-recall 0.3",
                             "config set a",
                             "criteria use 7",
                             "criteria import nowhere.md",
                             "criteria diff 1",
                             "criteria diff 1 9",
                             "criteria merge 1 9",
                             "criteria label 9 x",
                             "criteria test nowhere.md",
                             "criteria pin 2509.20003 perhaps",
                             "key set other",
                             "--now soon status",
                             "digest --day 2020-01-01",
                             "run --scorer local --dry-run"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCommandLine::mistakesAreUsage()
{
    QFETCH(QString, line);
    const Outcome outcome = firstlight(line.split(u' '));
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.trimmed().size() > 10);
}

void TestCommandLine::runsLocallyAndExports()
{
    const Outcome run = firstlight({u"run"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    const QJsonObject finished = run.objects().last();
    QCOMPARE(finished["event"_L1].toString(), u"finished"_s);
    QCOMPARE(finished["announced"_L1].toInt(), 40);
    QCOMPARE(finished["scanned"_L1].toInt(), 40);
    QCOMPARE(finished["requests"_L1].toInt(), 0);
    QVERIFY(finished["usd"_L1].isNull());
    QCOMPARE(m_world->modelRequests(), 0);

    const auto all = firstlight({u"picks"_s, u"--min-relevance"_s, u"0"_s, u"--min-novelty"_s,
                                 u"0"_s, u"--json"_s})
                         .objects();
    QCOMPARE(all.size(), 40);
    for (const char *field :
         {"id", "version", "title", "authors", "abstract", "categories", "day", "announce_type",
          "relevance", "novelty", "scorer", "state", "comment", "author_match", "starred", "read"})
        QVERIFY2(all.first().contains(QLatin1StringView(field)), field);
    QCOMPARE(all.first()["state"_L1].toString(), u"estimated"_s);
    QVERIFY(all.first()["novelty"_L1].isNull());
    QVERIFY(firstlight({u"picks"_s, u"--format"_s, u"bibtex"_s}).out.contains(u"@misc{"_s));
    const QString file = m_folder->filePath(u"picks.md"_s);
    QCOMPARE(firstlight({u"picks"_s, u"--format"_s, u"markdown"_s, u"--output"_s, file}).code, 0);
    QVERIFY(QFile::exists(file));
}

void TestCommandLine::runsWithAModelAndWritesADigest()
{
    const Outcome dry =
        firstlight({u"run"_s, u"--scorer"_s, u"llm"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.objects().first()["papers"_L1].toInt(), 40);
    QCOMPARE(m_world->modelRequests(), 0);
    const Outcome run = firstlight({u"run"_s, u"--scorer"_s, u"llm"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    const auto objects = run.objects();
    QCOMPARE(objects.size(), 9);
    QCOMPARE(objects.first()["scorer"_L1].toString(), u"llm"_s);
    QCOMPARE(objects.last()["picked"_L1].toInt(), 8);
    QVERIFY(objects.last()["usd"_L1].toDouble() > 0);
    const QString digest = firstlight({u"digest"_s}).out;
    QVERIFY(digest.startsWith(u"# Personalized Daily ArXiv Papers 2025-10-01"_s));
    QVERIFY(digest.contains(u"Total relevant papers: 8"_s));
    QVERIFY(digest.contains(u"## 8. "_s));
    QVERIFY(!digest.contains(u"## 9. "_s));
}

bool TestCommandLine::isKilledAtRequest(qsizetype number, const QStringList &arguments)
{
    QProcess process;
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    const qsizetype enough = m_world->server().seen().size() + number;
    QTimer watch;
    connect(&watch, &QTimer::timeout, &process, [&] {
        if (m_world->server().seen().size() >= enough)
            process.kill();
    });
    watch.start(1);
    start(&process, arguments);
    loop.exec();
    return process.exitStatus() == QProcess::CrashExit;
}

// By SIGKILL, while feeds are fetched and at the first to fourth request of a run. There are papers
// for more requests than all these runs can send.
void TestCommandLine::killedRunsPayTwiceForWhatWasInFlightAtMost()
{
    constexpr int kills = 10;
    constexpr int papersInFlight = 8; // one request's
    QStringList papers;
    for (int number = 0; number < 240; ++number)
        papers.append(u"2509.%1"_s.arg(20000 + number));
    m_world->listed = {{"cs.LG", papers.first(160)}, {"cs.AI", papers.mid(120)}};
    QCOMPARE(firstlight({u"config"_s, u"set"_s, u"llm.concurrency"_s, u"1"_s}).code, 0);
    const QStringList command{u"run"_s, u"--scorer"_s, u"llm"_s, u"--json"_s};
    for (int moment = 0; moment < kills; ++moment)
        QVERIFY2(isKilledAtRequest(1 + moment % 4, command), qPrintable(QString::number(moment)));
    const Outcome last = firstlight(command);
    QCOMPARE(last.code, 0);
    QCOMPARE(last.objects().last()["unscored"_L1].toInt(), 0);
    const QStringList sent = m_world->idsSent();
    QCOMPARE(QSet<QString>(sent.begin(), sent.end()).size(), papers.size());
    const qsizetype sentAgain = sent.size() - papers.size();
    QVERIFY2(sentAgain <= qsizetype{kills} * papersInFlight,
             qPrintable(QString::number(sentAgain)));
    QCOMPARE(firstlight(command).objects().last()["reused"_L1].toInt(), papers.size());
    QCOMPARE(m_world->idsSent().size(), sent.size());
}

void TestCommandLine::prefilterSparesTheModelAndSaysSo()
{
    QCOMPARE(firstlight({u"config"_s, u"set"_s, u"llm.prefilter-share"_s, u"0.5"_s}).code, 0);
    const QStringList command{u"run"_s, u"--scorer"_s, u"llm"_s, u"--json"_s};
    const Outcome dry = firstlight(command + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.objects().last()["papers"_L1].toInt(), 24); // 60 % on the first day
    const Outcome run = firstlight(command);
    QCOMPARE(run.code, 0);
    QJsonObject finished = run.objects().last();
    QCOMPARE(finished["scored"_L1].toInt(), 24);
    QCOMPARE(finished["scanned"_L1].toInt(), 40);
    QCOMPARE(finished["unscored"_L1].toInt(), 0);
    QCOMPARE(finished["left_out"_L1].toInt(), 16);
    QCOMPARE(finished["audited"_L1].toInt(), 0); // 16 are too few for an audit
    QVERIFY(finished["missed_picks_estimate"_L1].isNull());
    QCOMPARE(m_world->idsSent().size(), 24);
    const Outcome said = firstlight({u"run"_s, u"--scorer"_s, u"llm"_s});
    QVERIFY2(said.out.contains(u"24 of 40 sent, 16 left to the local ranker"_s),
             qPrintable(said.out));
    finished = firstlight(command + QStringList{u"--all"_s}).objects().last();
    QCOMPARE(finished["scored"_L1].toInt(), 16);
    QCOMPARE(finished["left_out"_L1].toInt(), 0);
    QCOMPARE(m_world->idsSent().size(), 40);
}

void TestCommandLine::prefilterAuditIsReported()
{
    QStringList papers;
    for (int number = 0; number < 60; ++number)
        papers.append(u"2509.%1"_s.arg(21000 + number));
    m_world->listed = {{"cs.LG", papers}, {"cs.AI", {}}};
    QCOMPARE(firstlight({u"config"_s, u"set"_s, u"llm.prefilter-share"_s, u"0.4"_s}).code, 0);
    const Outcome run = firstlight({u"run"_s, u"--scorer"_s, u"llm"_s, u"--json"_s});
    const QJsonObject finished = run.objects().last();
    QCOMPARE(finished["left_out"_L1].toInt(), 23);
    QCOMPARE(finished["audited"_L1].toInt(), 1);
    const QJsonObject missed = finished["missed_picks_estimate"_L1].toObject();
    QCOMPARE(missed["checks"_L1].toInt(), 1);
    QVERIFY(missed["low"_L1].toInt(-1) <= missed["expected"_L1].toInt(-1));
    QVERIFY(missed["high"_L1].toInt(-1) > 0);
}

void TestCommandLine::keyReachesOnlyTheModel()
{
    const Outcome run =
        firstlight({u"run"_s, u"--scorer"_s, u"llm"_s, u"--json"_s, u"--verbose"_s});
    QVERIFY(!run.out.contains(u"key-of-the-test"_s));
    QVERIFY(!run.err.contains(u"key-of-the-test"_s));
    for (const SeenRequest &request : m_world->server().seen()) {
        const bool toModel = request.path.startsWith("/v1/");
        QCOMPARE(request.headers.value("authorization").contains("key-of-the-test"), toModel);
        QVERIFY(request.headers.value("user-agent").startsWith("Firstlight/"));
    }
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile content(file.filePath());
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY2(!content.readAll().contains("key-of-the-test"), qPrintable(file.fileName()));
    }
}

void TestCommandLine::followedPeopleComeFirst()
{
    for (int number = 0; number < 40; ++number)
        m_world->knownAuthors.insert(
            u"2509.%1"_s.arg(20000 + number),
            {{u"Ada Writer"_s, number == 7 ? 17 : 4}, {u"Ben Reader"_s, number % 2 == 0 ? 3 : 30}});
    const auto set = [this](const QString &key, const QString &value) {
        return firstlight({u"config"_s, u"set"_s, key, value}).code;
    };
    QCOMPARE(set(u"people.follow"_s, u"Ada Writer <17>"_s), 2);
    QCOMPARE(set(u"people.follow"_s, u"Ada Writer <s2:17>"_s), 0);
    QCOMPARE(set(u"people.min-h-index"_s, u"5"_s), 0);
    const Outcome run = firstlight({u"run"_s, u"--scorer"_s, u"llm"_s, u"--json"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(m_world->scholarRequests(), 1);
    QCOMPARE(run.objects().first()["id"_L1].toString(), u"2509.20007"_s);
    QVERIFY(run.objects().first()["author_match"_L1].toBool());
    for (const QString &id : m_world->idsSent())
        QVERIFY2(id.right(1).toInt() % 2 == 1, qPrintable(id)); // the hidden ones are even
    QVERIFY(firstlight({u"picks"_s}).out.contains(u"2509.20007  @ "_s));
    QCOMPARE(set(u"people.min-h-index"_s, u"0"_s), 0);
    QCOMPARE(firstlight({u"run"_s, u"--scorer"_s, u"llm"_s}).code, 0);
    QCOMPARE(set(u"people.min-h-index"_s, u"5"_s), 0);
    const Outcome picks = firstlight({u"picks"_s, u"--json"_s});
    QVERIFY2(picks.err.contains(u"4 hidden by h-index below 5"_s), qPrintable(picks.err));
    QCOMPARE(firstlight({u"picks"_s, u"--json"_s, u"--any-h-index"_s}).objects().size(),
             picks.objects().size() + 4);
    QCOMPARE(set(u"people.follow"_s, u"A. Writer"_s), 0);
    const Outcome perhaps = firstlight({u"picks"_s, u"--limit"_s, u"1"_s, u"--json"_s});
    QVERIFY2(perhaps.err.startsWith(u"Perhaps by authors whom you follow"_s),
             qPrintable(perhaps.err));
    QVERIFY(perhaps.objects().first()["author_perhaps"_L1].toBool());
    QVERIFY(!perhaps.objects().first()["author_match"_L1].toBool());
}

void TestCommandLine::readerStateIsKept()
{
    QCOMPARE(firstlight({u"run"_s, u"--json"_s}).code, 0);
    QCOMPARE(firstlight({u"star"_s, u"arXiv:2509.20003v1"_s, u"https://arxiv.org/abs/2509.20004"_s})
                 .code,
             0);
    QCOMPARE(firstlight({u"unstar"_s, u"2509.20004"_s}).code, 0);
    QCOMPARE(firstlight({u"read"_s, u"2509.20003"_s}).code, 0);
    const auto starred = firstlight({u"picks"_s, u"--starred"_s, u"--json"_s}).objects();
    QCOMPARE(starred.size(), 1);
    QCOMPARE(starred.first()["id"_L1].toString(), u"2509.20003"_s);
    QVERIFY(starred.first()["read"_L1].toBool());
    QCOMPARE(firstlight({u"status"_s, u"--json"_s}).code, 0);
}

void TestCommandLine::criteriaAreComparedAndMerged()
{
    const auto import = [this](const QByteArray &text) {
        return firstlight({u"criteria"_s, u"import"_s, u"-"_s, u"--json"_s}, text).objects();
    };
    const QByteArray base = "1. Oaks\n   - Relevant: bark, roots\n\n2. Elms\n";
    const int first = import(base).first()["number"_L1].toInt();
    const int second =
        import(QByteArray(base).replace("roots", "deep roots")).first()["number"_L1].toInt();
    QCOMPARE(firstlight({u"criteria"_s, u"use"_s, QString::number(first)}).code, 0);
    const auto branch = import(QByteArray(base).replace("Elms", "Limes")).first();
    QCOMPARE(branch["parent"_L1].toInt(), first);
    const QString third = QString::number(branch["number"_L1].toInt());

    const auto merged =
        firstlight({u"criteria"_s, u"merge"_s, QString::number(second), third, u"--json"_s});
    QCOMPARE(merged.code, 0);
    QCOMPARE(merged.objects().first()["text"_L1].toString(),
             u"1. Oaks\n   - Relevant: bark, deep roots\n\n2. Limes"_s);
    QCOMPARE(merged.objects().first()["parent"_L1].toInt(), second);

    const auto difference = firstlight({u"criteria"_s, u"diff"_s, QString::number(first), third});
    QCOMPARE(difference.code, 0);
    QVERIFY(difference.out.contains(u"[-Elms-] {+Limes+}"_s));
    QCOMPARE(firstlight({u"criteria"_s, u"label"_s, third, u"with"_s, u"limes"_s}).code, 0);
    QVERIFY(firstlight({u"criteria"_s, u"list"_s}).out.contains(u"with limes"_s));

    QCOMPARE(firstlight({u"criteria"_s, u"use"_s, QString::number(first)}).code, 0);
    const int other =
        import(QByteArray(base).replace("roots", "shallow roots")).first()["number"_L1].toInt();
    const auto conflict =
        firstlight({u"criteria"_s, u"merge"_s, QString::number(second), QString::number(other)});
    QCOMPARE(conflict.code, 1);
    QVERIFY(conflict.out.contains(u"deep roots"_s) && conflict.out.contains(u"shallow roots"_s));
    QCOMPARE(firstlight({u"criteria"_s, u"list"_s, u"--json"_s}).objects().size(), 5);
}

void TestCommandLine::criteriaAreTestedAndLinted()
{
    QCOMPARE(firstlight({u"run"_s, u"--json"_s}).code, 0);
    QCOMPARE(firstlight({u"star"_s, u"2509.20003"_s}).code, 0);
    QCOMPARE(firstlight({u"dismiss"_s, u"2509.20004"_s}).code, 0);
    QCOMPARE(
        firstlight({u"criteria"_s, u"pin"_s, u"2509.20005"_s, u"out"_s, u"too"_s, u"old"_s}).code,
        0);
    const auto tested = firstlight({u"criteria"_s, u"test"_s, u"--json"_s});
    const QJsonObject last = tested.objects().last();
    QCOMPARE(last["event"_L1].toString(), u"tested"_s);
    QCOMPARE(last["starred"_L1]["of"_L1].toInt(), 1);
    QCOMPARE(last["dismissed"_L1]["of"_L1].toInt(), 1);
    QCOMPARE(last["pinned"_L1]["of"_L1].toInt(), 1);
    QVERIFY(last["lost"_L1].toArray().isEmpty());
    const int hits = last["starred"_L1]["hits"_L1].toInt() +
                     last["dismissed"_L1]["hits"_L1].toInt() + last["pinned"_L1]["hits"_L1].toInt();
    QCOMPARE(tested.objects().size(), 4 - hits);
    QCOMPARE(firstlight({u"criteria"_s, u"unpin"_s, u"2509.20005"_s}).code, 0);
    QCOMPARE(firstlight({u"criteria"_s, u"test"_s}).code, 0);

    const auto linted = firstlight({u"criteria"_s, u"lint"_s, u"-"_s, u"--json"_s},
                                   "1. Whales\n   - Relevant: krill\n");
    QCOMPARE(linted.code, 0);
    QCOMPARE(linted.objects().first()["kind"_L1].toString(), u"unmatched-topic"_s);
    QCOMPARE(linted.objects().first()["of"_L1].toInt(), 40);

    const QString day = firstlight({u"picks"_s, u"--json"_s, u"--min-relevance"_s, u"0"_s})
                            .objects()
                            .first()["day"_L1]
                            .toString();
    const auto imported =
        firstlight({u"criteria"_s, u"import"_s, u"-"_s, u"--json"_s}, "1. Whales\n");
    const auto compared =
        firstlight({u"criteria"_s, u"diff"_s, u"1"_s,
                    QString::number(imported.objects().first()["number"_L1].toInt()), u"--days"_s,
                    day, u"--json"_s});
    QCOMPARE(compared.code, 0);
    QCOMPARE(compared.objects().last()["event"_L1].toString(), u"compared"_s);
    QCOMPARE(compared.objects().last()["days"_L1].toInt(), 1);
    QCOMPARE(compared.objects().last()["estimated"_L1].toInt(), 40);
}

void TestCommandLine::changesAreTakenBackAndMadeAgain()
{
    const QString paper = u"2509.20003"_s;
    QVERIFY(firstlight({u"undo"_s}).err.contains(u"nothing to undo"_s));
    QCOMPARE(firstlight({u"run"_s}).code, 0);
    QCOMPARE(firstlight({u"toread"_s, paper, u"2509.20004"_s}).code, 0);
    QCOMPARE(firstlight({u"tag"_s, paper, u"for Ben"_s, u"maps"_s}).code, 0);
    QCOMPARE(firstlight({u"untag"_s, paper, u"Maps"_s}).code, 0);
    QCOMPARE(firstlight({u"note"_s, paper, u"-"_s}, "Ask Ben.\nSoon.\n").code, 0);
    QCOMPARE(firstlight({u"note"_s, paper}).out, u"Ask Ben.\nSoon.\n"_s);
    QCOMPARE(firstlight({u"untoread"_s, u"2509.20004"_s}).code, 0);
    const auto listed = firstlight({u"picks"_s, u"--to-read"_s, u"--json"_s}).objects();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first()["tags"_L1].toArray(), QJsonArray{u"for Ben"_s});
    QCOMPARE(listed.first()["note"_L1].toString(), u"Ask Ben.\nSoon."_s);
    QVERIFY(listed.first()["to_read"_L1].toBool());
    QCOMPARE(firstlight({u"picks"_s, u"--tag"_s, u"FOR BEN"_s, u"--json"_s}).objects().size(), 1);

    QVERIFY(firstlight({u"undo"_s}).out.startsWith(u"Undone: "_s));
    const auto undone = firstlight({u"undo"_s, u"--json"_s}).objects();
    QCOMPARE(undone.first()["field"_L1].toString(), u"note"_s);
    QCOMPARE(undone.first()["papers"_L1].toArray(), QJsonArray{paper});
    QVERIFY(firstlight({u"note"_s, paper}).out.isEmpty());
    const auto redone = firstlight({u"redo"_s, u"--json"_s}).objects();
    QCOMPARE(redone.first()["event"_L1].toString(), u"redone"_s);
    QVERIFY(firstlight({u"note"_s, paper}).out.startsWith(u"Ask Ben."_s));
    QCOMPARE(firstlight({u"picks"_s, u"--to-read"_s, u"--json"_s}).objects().size(), 2);
    QCOMPARE(firstlight({u"tag"_s, paper, u" "_s}).code, 2);
    QVERIFY(firstlight({u"tag"_s, u"2509.99999"_s, u"x"_s}).err.contains(u"Not in the library"_s));
}

void TestCommandLine::searchesSpeakTheWholeLanguage()
{
    QCOMPARE(firstlight({u"run"_s}).code, 0);
    QCOMPARE(firstlight({u"star"_s, u"2509.20003"_s, u"2509.20004"_s}).code, 0);
    QCOMPARE(firstlight({u"note"_s, u"2509.20004"_s, u"About"_s, u"zebras"_s}).code, 0);
    const auto found = [this](const QString &search) {
        const Outcome outcome = firstlight({u"picks"_s, u"--search"_s, search, u"--min-relevance"_s,
                                            u"0"_s, u"--min-novelty"_s, u"0"_s, u"--json"_s});
        return outcome.code == 0 ? outcome.objects().size() : -1;
    };
    QCOMPARE(found(u"is:starred"_s), 2);
    QCOMPARE(found(u"is:starred -zebras"_s), 1);
    QCOMPARE(found(u"note:zeb*"_s), 1);
    QCOMPARE(found(u"is:noted is:starred"_s), 1);
    QCOMPARE(found(u"cat:cs is:starred"_s), 2);
    QCOMPARE(found(u"day:2019"_s), 0);
    const Outcome mistaken =
        firstlight({u"picks"_s, u"--search"_s, u"zebras colour:red is:odd \"open"_s});
    QCOMPARE(mistaken.code, 2);
    QVERIFY(mistaken.out.isEmpty());
    QCOMPARE(mistaken.err.split(u'\n', Qt::SkipEmptyParts).size(), 3);
    QVERIFY2(mistaken.err.startsWith(u"“colour:red” at 8"_s), qPrintable(mistaken.err));
}

void TestCommandLine::searchesAreSaved()
{
    const auto searches = [this](const QStringList &arguments) {
        return firstlight(QStringList{u"searches"_s} + arguments);
    };
    QCOMPARE(searches({u"save"_s, u"maps"_s, u"title:maps"_s, u"-is:read"_s}).code, 2);
    QCOMPARE(searches({u"save"_s, u"maps"_s, u"title:maps -is:read"_s}).code, 0);
    QCOMPARE(searches({u"save"_s, u"odd"_s, u"colour:red"_s}).code, 2);
    QCOMPARE(searches({u"list"_s}).out, u"maps\ttitle:maps -is:read\n"_s);
    const auto listed = searches({u"list"_s, u"--json"_s}).objects();
    QCOMPARE(listed.first()["query"_L1].toString(), u"title:maps -is:read"_s);
    QVERIFY(searches({u"remove"_s, u"charts"_s}).err.contains(u"no saved search"_s));
    QCOMPARE(searches({u"remove"_s, u"maps"_s}).code, 0);
    QVERIFY(searches({u"list"_s}).out.isEmpty());
}

void TestCommandLine::similarPapersAreListed()
{
    QCOMPARE(firstlight({u"run"_s}).code, 0);
    const Outcome listed =
        firstlight({u"similar"_s, u"2509.20003v1"_s, u"--limit"_s, u"5"_s, u"--json"_s});
    QCOMPARE(listed.code, 0);
    const auto papers = listed.objects();
    QCOMPARE(papers.size(), 5);
    double last = 1;
    for (const QJsonObject &paper : papers) {
        const double similarity = paper["similarity"_L1].toDouble();
        QVERIFY(similarity > 0 && similarity <= last);
        last = similarity;
        QVERIFY(paper["id"_L1].toString() != u"2509.20003"_s);
        QCOMPARE(paper["state"_L1].toString(), u"estimated"_s);
    }
    const Outcome table = firstlight({u"similar"_s, u"2509.20003"_s});
    QCOMPARE(table.out.split(u'\n', Qt::SkipEmptyParts).size(), 20);
    QVERIFY(table.out.contains(u" % "_s));
    const auto picks = firstlight({u"picks"_s, u"--json"_s}).objects();
    QVERIFY(!picks.isEmpty() && !picks.first().contains("similarity"_L1));
    QVERIFY(firstlight({u"similar"_s, u"2509.99999"_s}).err.contains(u"Not in the library"_s));
}

void TestCommandLine::spendingIsTold()
{
    const auto empty = firstlight({u"spending"_s, u"--json"_s}).objects();
    QCOMPARE(empty.size(), 1);
    QCOMPARE(empty.first()["requests"_L1].toInt(), 0);

    const auto run = firstlight({u"run"_s, u"--scorer"_s, u"llm"_s, u"--json"_s}).objects();
    const QJsonObject &finished = run.last();
    QVERIFY(finished["usd"_L1].toDouble() > 0);
    const auto months = firstlight({u"spending"_s, u"--json"_s}).objects();
    QCOMPARE(months.size(), 2);
    QCOMPARE(months.first()["model"_L1].toString(), u"gpt-5"_s);
    QCOMPARE(months.last()["requests"_L1], finished["requests"_L1]);
    QVERIFY(std::abs(months.last()["usd"_L1].toDouble() - finished["usd"_L1].toDouble()) < 1e-5);
    const QString month = months.first()["month"_L1].toString();
    const auto days = firstlight({u"spending"_s, u"--month"_s, month, u"--json"_s}).objects();
    QCOMPARE(days.last()["usd"_L1], months.last()["usd"_L1]);
    QVERIFY(days.first()["day"_L1].toString().startsWith(month));
    QVERIFY(firstlight({u"spending"_s}).out.contains(u"gpt-5"_s));
    QCOMPARE(firstlight({u"journal"_s, u"2509.20003"_s, u"--json"_s}).code, 0);
}

void TestCommandLine::pricesAreTheReaders()
{
    const auto inOf = [this](const QString &model) {
        const auto rows = firstlight({u"prices"_s, u"list"_s, u"--json"_s}).objects();
        for (const QJsonObject &row : rows) {
            if (row["model"_L1].toString() == model)
                return row["in"_L1].toDouble();
        }
        return -1.0;
    };
    QCOMPARE(inOf(u"gpt-5"_s), 1.25);
    QCOMPARE(firstlight({u"prices"_s, u"set"_s, u"gpt-5"_s, u"in=9"_s, u"out=10"_s}).code, 0);
    QCOMPARE(inOf(u"gpt-5"_s), 9.0);
    QCOMPARE(firstlight({u"prices"_s, u"unset"_s, u"gpt-5"_s}).code, 0);
    QCOMPARE(inOf(u"gpt-5"_s), 1.25);

    QTemporaryFile list;
    QVERIFY(list.open());
    list.write(R"({"data": [{"id": "a/b", "pricing": {"prompt": "0.000003", "completion": "0"}},
                            {"id": "a/c", "pricing": {"prompt": "-1", "completion": "-1"}}]})");
    list.close();
    const Outcome refreshed = firstlight({u"prices"_s, u"refresh"_s, list.fileName(), u"--json"_s});
    QCOMPARE(refreshed.code, 0);
    QCOMPARE(refreshed.objects().first()["skipped"_L1].toInt(), 1);
    QCOMPARE(inOf(u"a/b"_s), 3.0);
}

void TestCommandLine::titlesCannotDriveTheTerminal()
{
    const QByteArray changeOfDirection("\xe2\x80\xae");
    m_world->titleSuffix = "\xc2\x9b"
                           "31m " + // a control sequence
                           changeOfDirection +
                           " reversed";
    const Outcome run = firstlight({u"run"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains(u"31m"_s));
    for (const char16_t evil : {u'\x9b', u'\x1b', u'\x202e'})
        QVERIFY(!run.out.contains(QChar(evil)));
}

void TestCommandLine::withoutNetworkTheSampleDayIsShown()
{
    QFile settings(m_folder->filePath(u"firstlight.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[arxiv]\nfeed-url=http://127.0.0.1:9\npace-seconds=0\n");
    settings.close();
    m_world.reset();
    const Outcome morning = firstlight({});
    QCOMPARE(morning.code, 0);
    QVERIFY2(morning.err.contains(u"sample day"_s), qPrintable(morning.err));
    QVERIFY(morning.out.contains(u"9912."_s));
}

void TestCommandLine::storageTroubleIsSaid()
{
    QFile file(m_folder->filePath(u"firstlight.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const Outcome outcome = firstlight({u"picks"_s});
    QCOMPARE(outcome.code, 4);
    QVERIFY(!outcome.err.isEmpty());
}

void TestCommandLine::digestsAndBundlesGoInAndOut()
{
    const QString digest = m_folder->filePath(u"2025-10-01.md"_s);
    const QString bundle = m_folder->filePath(u"all.jsonl"_s);
    QCOMPARE(firstlight({u"run"_s, u"--scorer"_s, u"llm"_s}).code, 0);
    QCOMPARE(firstlight({u"digest"_s, u"--output"_s, digest}).code, 0);
    QCOMPARE(firstlight({u"bundle"_s, u"export"_s, bundle}).code, 0);
    QCOMPARE(firstlight({u"bundle"_s, u"mend"_s, bundle}).code, 2);

    const Outcome again = firstlight({u"import"_s, digest, bundle, u"--json"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.objects().size(), 2);
    for (const QJsonObject &file : again.objects()) {
        QCOMPARE(file[u"taken"_s].toInt(), 0);
        QVERIFY(file[u"known"_s].toInt() > 0);
    }
    const QString broken = m_folder->filePath(u"broken.json"_s);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"id\":\"2510.00001\",\"versions\":[]}\n");
    file.close();
    const Outcome refused = firstlight({u"import"_s, broken});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.out.contains(u"line 1: "_s), qPrintable(refused.out));
    QCOMPARE(firstlight({u"import"_s, m_folder->filePath(u"firstlight.ini"_s)}).code, 2);
}

void TestCommandLine::doctorTellsWhatIsWrong()
{
    const Outcome well = firstlight({u"doctor"_s, u"--json"_s});
    QVERIFY2(well.code == 0, qPrintable(well.out));
    QStringList what;
    for (const QJsonObject &finding : well.objects()) {
        what.append(finding["what"_L1].toString());
        QVERIFY(finding["ok"_L1].toBool());
        QVERIFY(!finding["detail"_L1].toString().isEmpty());
    }
    QCOMPARE(what,
             (QStringList{u"database"_s, u"disk"_s, u"key"_s, u"service"_s, u"clock"_s,
                          u"library"_s, u"backups"_s, u"pdfs"_s, u"settings"_s, u"moving"_s}));
    QVERIFY(well.out.contains(u"offers “gpt-5”"_s));

    QCOMPARE(firstlight({u"config"_s, u"set"_s, u"llm.model"_s, u"gpt-7"_s}).code, 0);
    const Outcome unknown = firstlight({u"doctor"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.out.contains(u"“gpt-7” is not among its 2 models"_s), qPrintable(unknown.out));

    m_world->modelFaults = {{.status = 200,
                             .body = R"({"data":[{"id":"gpt-7"}]})",
                             .headers = {"Date: Wed, 01 Oct 2025 05:00:00 GMT"}}};
    const Outcome late = firstlight({u"doctor"_s});
    QCOMPARE(late.code, 1);
    QVERIFY2(late.out.contains(u"minutes off the service's"_s), qPrintable(late.out));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
