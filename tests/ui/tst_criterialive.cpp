// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteriaeffect.h"
#include "criteriaworkshop.h"
#include "support/builders.h"
#include "support/tempstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 10, 1);

const QString oaks = u"1. Oaks\n   - Relevant: oaks"_s;
const QString comets = u"1. Comets\n   - Relevant: comets\n\n**Relevant keywords:** zeppelins"_s;

} // namespace

class TestCriteriaLive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TempStore>();
        m_settings = std::make_unique<Settings>(m_library->folder.filePath(u"settings.ini"_s));
        Store &store = *m_library->store;
        QVERIFY(store.saveAnnouncement(announcement(day.addDays(-2), fortyPapers(1))).result());
        QVERIFY(store.saveAnnouncement(announcement(day, fortyPapers(101))).result());
        m_saved = *store.saveRevision(oaks, {}).result();
    }

    void cleanup()
    {
        m_settings.reset();
        m_library.reset();
    }

    void nothingIsBuiltUntilItIsLive()
    {
        CriteriaWorkshop workshop(*m_library->store, *m_settings);
        workshop.setDay(day);
        workshop.setDraft(comets);
        const auto later = m_library->store->revisions();
        QTRY_VERIFY(later.isFinished());
        QVERIFY(!workshop.isReady());
        workshop.setLive(true);
        QTRY_VERIFY(workshop.isReady());
    }

    void draftsAreLintedAndJudged()
    {
        const ArxivId starred = fortyPapers(1).constFirst().id;
        QVERIFY(m_library->store->setStarred({starred}, true).result());
        CriteriaWorkshop workshop(*m_library->store, *m_settings);
        QSignalSpy linted(&workshop, &CriteriaWorkshop::lintFound);
        QSignalSpy judged(&workshop, &CriteriaWorkshop::judged);
        workshop.setDay(day);
        workshop.setSaved(oaks);
        workshop.setDraft(comets);
        workshop.setLive(true);
        QTRY_VERIFY(!judged.isEmpty());
        const auto saved = judged.constLast().at(0).value<LifeJudgement>().report;
        const auto draft = judged.constLast().at(1).value<LifeJudgement>().report;
        QCOMPARE(saved.starred.of, 1);
        QCOMPARE(saved.starred.hits, 1);
        QCOMPARE(draft.starred.hits, 0);
        QCOMPARE(workshop.workbench()->judge.tests().size(), 1);
        const auto findings = linted.constLast().at(0).value<QList<LintFinding>>();
        // No paper speaks of zeppelins.
        QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [](const LintFinding &finding) {
            return finding.kind == LintFinding::Kind::UnmatchedTerm &&
                   finding.subject == u"zeppelins"_s;
        }));
        workshop.setDraft(oaks);
        QTRY_COMPARE(judged.constLast().at(1).value<LifeJudgement>().report, saved);
    }

    void onlyTheLatestDraftIsAnswered()
    {
        CriteriaWorkshop workshop(*m_library->store, *m_settings);
        QSignalSpy judged(&workshop, &CriteriaWorkshop::judged);
        QSignalSpy linted(&workshop, &CriteriaWorkshop::lintFound);
        workshop.setDay(day);
        workshop.setLive(true);
        QTRY_COMPARE(judged.size(), 1);
        for (int at = 0; at < 20; ++at)
            workshop.setDraft(u"1. Oaks\n   - Relevant: oaks, oaks%1"_s.arg(at));
        workshop.setDraft(u"1. Kites\n   - Relevant: kites"_s);
        QTRY_VERIFY(linted.constLast().at(0).value<QList<LintFinding>>().size() > 0);
        QVERIFY(judged.size() <= 3);
    }

    void aStarIsTestedAgainst()
    {
        CriteriaWorkshop workshop(*m_library->store, *m_settings);
        workshop.setDay(day);
        workshop.setLive(true);
        QTRY_VERIFY(workshop.isReady());
        QVERIFY(workshop.workbench()->judge.tests().isEmpty());
        QVERIFY(m_library->store->setStarred({fortyPapers(1).constFirst().id}, true).result());
        QTRY_COMPARE(workshop.workbench()->judge.tests().size(), 1);
    }

    void moreDaysAreReadWhenTheyAreAskedFor()
    {
        CriteriaEffect effect(*m_library->store, *m_settings,
                              Clock(QDateTime(day, QTime(8, 0), Qt::UTC)));
        QSignalSpy differed(&effect, &CriteriaEffect::differed);
        QSignalSpy loading(&effect, &CriteriaEffect::loading);
        effect.setSaved(m_saved);
        effect.setDay(day);
        effect.setDraft(comets);
        QCOMPARE(loading.size(), 0);
        effect.setScope(TrialScope::Week);
        QVERIFY(!loading.isEmpty());
        QTRY_VERIFY(!differed.isEmpty());
        const auto found = differed.constLast().constFirst().value<TrialEffect>();
        QVERIFY(found.scope == TrialScope::Week);
        QCOMPARE(found.picks.size(), 80);
        QVERIFY(!found.difference.entered.isEmpty());
        for (const RankingMove &move : found.difference.entered) {
            QCOMPARE(found.picks.at(move.at).paper.id, move.paper);
            QCOMPARE(found.picks.at(move.at).paper.title, u"Comets and dust"_s);
            QVERIFY(move.raising.join(u' ').contains(u"omet"_s));
        }
        for (const RankingMove &move : found.difference.left)
            QCOMPARE(found.picks.at(move.at).paper.title, u"Oaks in spring"_s);
        effect.setDraft(oaks);
        QTRY_VERIFY(differed.constLast().constFirst().value<TrialEffect>().difference.isEmpty());
    }

private:
    std::unique_ptr<TempStore> m_library;
    std::unique_ptr<Settings> m_settings;
    Revision m_saved;
};

QTEST_MAIN(TestCriteriaLive)
#include "tst_criterialive.moc"
