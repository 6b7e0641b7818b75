// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that tell whether the criteria do what the reader wants, by the program itself.
#include "support/fakeworld.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

Answer proposal(const QJsonObject &edit)
{
    const QJsonObject edits{{u"edits"_s, QJsonArray{edit}}};
    const QString content = QString::fromUtf8(QJsonDocument(edits).toJson());
    const QJsonObject whole{
        {u"choices"_s, QJsonArray{QJsonObject{{u"message"_s, QJsonObject{{u"content"_s, content}}},
                                              {u"finish_reason"_s, u"stop"_s}}}},
        {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 900}, {u"completion_tokens"_s, 90}}}};
    return {.body = QJsonDocument(whole).toJson(), .contentType = "application/json"};
}

} // namespace

class TestWorkshopCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void evidenceIsInThePicks();
    void auditAndRescue();
    void tryAndApply();
    void budgetEndsInOrder();
    void disagreementsAreListed();
    void suggestionsAreProposed();

private:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;

        QList<QJsonObject> objects(const QString &event = {}) const;
    };
    // Runs the program while this thread serves as its network.
    Outcome firstlight(const QStringList &arguments, const QByteArray &input = {});
    void write(const QString &name, const QByteArray &text) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorld> m_world;
};

QList<QJsonObject> TestWorkshopCommands::Outcome::objects(const QString &event) const
{
    QList<QJsonObject> objects;
    const QStringList lines = out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        if (event.isEmpty() || object["event"_L1].toString() == event)
            objects.append(object);
    }
    return objects;
}

TestWorkshopCommands::Outcome TestWorkshopCommands::firstlight(const QStringList &arguments,
                                                               const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        environment.remove(name);
    environment.insert(u"FIRSTLIGHT_API_KEY"_s, u"key-of-the-test"_s);
    process.setProcessEnvironment(environment);
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(
        QStringLiteral(FIRSTLIGHT_PROGRAM),
        QStringList{u"--profile"_s, m_folder->path(), u"--now"_s, u"2025-10-01T06:00:00Z"_s} +
            arguments);
    process.write(input);
    process.closeWriteChannel();
    loop.exec();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestWorkshopCommands::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestWorkshopCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<FakeWorld>();
    QStringList papers;
    for (int number = 0; number < 40; ++number)
        papers.append(u"2509.%1"_s.arg(20000 + number));
    m_world->listed = {{"cs.LG", papers}};
    write(u"firstlight.ini"_s,
          u"categories=cs.LG\n[arxiv]\nfeed-url=%1\npace-seconds=0\n[people]\nurl=%1\n[llm]\n"
          "endpoint=%1/v1\nmodel=gpt-5\n"_s.arg(m_world->url().toString())
              .toUtf8());
    write(u"criteria.md"_s, "1. Pruning\n   - Relevant: lottery tickets\n");
    write(u"draft.md"_s, "1. Pruning\n   - Relevant: lottery tickets, sparsity\n");
    QCOMPARE(firstlight({u"criteria"_s, u"import"_s, path(u"criteria.md"_s)}).code, 0);
    QCOMPARE(firstlight({u"config"_s, u"set"_s, u"categories"_s, u"cs.LG"_s}).code, 0);
}

void TestWorkshopCommands::evidenceIsInThePicks()
{
    m_world->quote = "Sparsity and quantization";
    m_world->criterion = 1;
    QCOMPARE(firstlight({u"run"_s, u"--scorer"_s, u"llm"_s}).code, 0);
    const auto picks = firstlight({u"picks"_s, u"--json"_s}).objects();
    QCOMPARE(picks.size(), 8);
    QCOMPARE(picks.first()["criterion"_L1].toInt(), 1);
    QCOMPARE(picks.first()["evidence"_L1].toString(), u"Sparsity and quantization"_s);
    QVERIFY(picks.first()["evidence_found"_L1].toBool());
}

void TestWorkshopCommands::auditAndRescue()
{
    QCOMPARE(firstlight({u"config"_s, u"set"_s, u"llm.title-pass"_s, u"on"_s}).code, 0);
    m_world->titlesToDrop = {u"2509.20004"_s, u"2509.20005"_s}; // no picks by estimate
    QCOMPARE(firstlight({u"run"_s, u"--scorer"_s, u"llm"_s}).code, 0);
    const Outcome audit = firstlight({u"audit"_s, u"--json"_s});
    QCOMPARE(audit.code, 0);
    const auto papers = audit.objects(u"paper"_s);
    QCOMPARE(papers.size(), 2);
    QCOMPARE(papers.first()["reason"_L1].toString(), u"dropped-by-title"_s);
    QCOMPARE(audit.objects(u"audit"_s).first()["spared"_L1].toInt(), 2);
    QCOMPARE(firstlight({u"rescue"_s, u"2509.20005"_s}).code, 0);
    const Outcome checked = firstlight({u"audit"_s, u"--checked"_s, u"--json"_s});
    QVERIFY(checked.objects(u"audit"_s).first()["checked"_L1].toBool());
    const QJsonObject estimate = checked.objects(u"estimate"_s).first();
    QCOMPARE(estimate["checked"_L1].toInt(), 2);
    QCOMPARE(estimate["rescued"_L1].toInt(), 1);
    QCOMPARE(estimate["missed"_L1].toInt(), 1);
    QCOMPARE(estimate["revision"_L1].toInt(), 1);
    QVERIFY(firstlight({u"audit"_s}).out.contains(u"1 of 2 checked"_s));
    QVERIFY(firstlight({u"undo"_s}).out.contains(u"rescued"_s));
    QCOMPARE(
        firstlight({u"audit"_s, u"--json"_s}).objects(u"estimate"_s).first()["rescued"_L1].toInt(),
        0);
}

void TestWorkshopCommands::tryAndApply()
{
    QCOMPARE(firstlight({u"run"_s}).code, 0);
    const QStringList attempt{u"criteria"_s, u"try"_s, path(u"draft.md"_s), u"--json"_s};
    const Outcome forecast = firstlight(attempt + QStringList{u"--forecast"_s});
    QCOMPARE(forecast.code, 0);
    QCOMPARE(m_world->modelRequests(), 0);
    QCOMPARE(forecast.objects().first()["sample"_L1]["papers"_L1].toInt(), 48);
    const Outcome tried = firstlight(attempt);
    QVERIFY2(tried.code == 0, qPrintable(tried.err));
    QCOMPARE(tried.objects(u"paper"_s).size(), 24);
    const QJsonObject end = tried.objects(u"tried"_s).first();
    QCOMPARE(end["scored"_L1].toInt(), 48);
    QVERIFY(end["usd"_L1].toDouble() > 0);
    QVERIFY(end["passing_after"_L1]["high"_L1].toDouble() >=
            end["passing_after"_L1]["share"_L1].toDouble());
    QCOMPARE(firstlight(attempt).objects(u"tried"_s).first()["requests"_L1].toInt(), 0);
    QVERIFY(firstlight(attempt.mid(0, 3)).out.contains(u"24 of 40"_s));

    QCOMPARE(firstlight({u"criteria"_s, u"import"_s, path(u"draft.md"_s)}).code, 0);
    const QStringList range{u"run"_s,      u"--days"_s, u"2025-09-25..2025-10-01"_s,
                            u"--scorer"_s, u"llm"_s,    u"--json"_s};
    const Outcome planned = firstlight(range + QStringList{u"--dry-run"_s});
    QCOMPARE(planned.objects().first()["papers"_L1].toInt(), 16);
    const Outcome applied = firstlight(range);
    QVERIFY2(applied.code == 0, qPrintable(applied.err));
    const QJsonObject all = applied.objects(u"days-finished"_s).first();
    QCOMPARE(all["days"_L1].toInt(), 1);
    QCOMPARE(all["scored"_L1].toInt(), 16);
    QCOMPARE(all["reused"_L1].toInt(), 24);
    QCOMPARE(all["requests"_L1].toInt(), planned.objects().first()["requests"_L1].toInt());
}

void TestWorkshopCommands::budgetEndsInOrder()
{
    QCOMPARE(firstlight({u"run"_s}).code, 0);
    const Outcome capped = firstlight(
        {u"criteria"_s, u"try"_s, path(u"draft.md"_s), u"--budget"_s, u"0.06"_s, u"--json"_s});
    QCOMPARE(capped.code, 5);
    const QJsonObject end = capped.objects(u"tried"_s).first();
    QVERIFY(end["scored"_L1].toInt() > 0 && end["scored"_L1].toInt() < 48);
    QVERIFY(end["usd"_L1].toDouble() <= 0.06);
    const Outcome range = firstlight({u"run"_s, u"--days"_s, u"2025-10-01..2025-10-01"_s,
                                      u"--scorer"_s, u"llm"_s, u"--budget"_s, u"0"_s, u"--json"_s});
    QCOMPARE(range.code, 5);
}

void TestWorkshopCommands::disagreementsAreListed()
{
    QCOMPARE(firstlight({u"run"_s, u"--scorer"_s, u"llm"_s}).code, 0);
    const Outcome found = firstlight({u"disagree"_s, u"--json"_s, u"--limit"_s, u"5"_s});
    QCOMPARE(found.code, 0);
    const auto papers = found.objects();
    QVERIFY(!papers.isEmpty() && papers.size() <= 5);
    QCOMPARE(papers.first()["first"_L1]["scorer"_L1].toString(), u"local"_s);
    QCOMPARE(papers.first()["second"_L1]["scorer"_L1].toString(), u"llm:gpt-5"_s);
    QVERIFY(papers.first()["across_cutoffs"_L1].toBool());
    QCOMPARE(firstlight({u"criteria"_s, u"import"_s, path(u"draft.md"_s)}).code, 0);
    const Outcome revisions = firstlight({u"disagree"_s, u"--between"_s, u"1,2"_s});
    QCOMPARE(revisions.code, 0);
    QVERIFY(revisions.err.contains(u"scored by both"_s));
    QCOMPARE(firstlight({u"disagree"_s, u"--between"_s, u"1,9"_s}).code, 2);
}

void TestWorkshopCommands::suggestionsAreProposed()
{
    QCOMPARE(firstlight({u"run"_s, u"--scorer"_s, u"llm"_s}).code, 0);
    QCOMPARE(firstlight({u"criteria"_s, u"suggest"_s}).code, 2); // nothing is missed
    QCOMPARE(firstlight({u"star"_s, u"2509.20003"_s}).code, 0);
    const int before = m_world->modelRequests();
    QCOMPARE(firstlight({u"criteria"_s, u"suggest"_s, u"--forecast"_s, u"--json"_s})
                 .objects()
                 .first()["misses"_L1]
                 .toInt(),
             1);
    QCOMPARE(m_world->modelRequests(), before);
    const QJsonObject edit{
        {u"action"_s, u"add"_s},  {u"place"_s, u"irrelevant"_s}, {u"topic"_s, 1},
        {u"before"_s, QString()}, {u"after"_s, u"hardware"_s},   {u"reason"_s, u"So."_s}};
    m_world->modelFaults = {proposal(edit)};
    const Outcome suggested = firstlight({u"criteria"_s, u"suggest"_s, u"--json"_s});
    QVERIFY2(suggested.code == 0, qPrintable(suggested.err));
    const QJsonObject proposed = suggested.objects(u"edit"_s).first();
    QCOMPARE(proposed["place"_L1].toString(), u"irrelevant"_s);
    QVERIFY(proposed["criteria"_L1].toString().contains(u"hardware"_s));
    QVERIFY(suggested.objects(u"suggested"_s).first()["usd"_L1].toDouble() > 0);
    QCOMPARE(firstlight({u"criteria"_s, u"list"_s, u"--json"_s}).objects().size(), 1);
}

QTEST_GUILESS_MAIN(TestWorkshopCommands)
#include "tst_workshopcommands.moc"
