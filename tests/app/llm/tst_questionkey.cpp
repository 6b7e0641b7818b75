// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/questionkey.h"

#include "support/builders.h"

#include <QSet>
#include <QtTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

QuestionFrame frame()
{
    return {
        .host = u"models.example"_s, .model = u"m"_s, .effort = u"low"_s, .system = u"Tides."_s};
}

} // namespace

class QuestionKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalQuestionsHaveOneKey()
    {
        const QString key = questionKey(frame(), paper(u"2509.00001"_s));
        QCOMPARE(key.size(), 64);
        QCOMPARE(key, questionKey(frame(), paper(u"2509.00001"_s)));
        // What a verdict does not depend on.
        Paper listed = paper(u"2509.00001"_s);
        listed.comments = u"12 pages"_s;
        QCOMPARE(key, questionKey(frame(), listed));
    }

    void everythingElseMakesAnother()
    {
        const Paper usual = paper(u"2509.00001"_s);
        QSet<QString> keys{questionKey(frame(), usual)};
        const auto addFrame = [&](const auto &change) {
            QuestionFrame other = frame();
            change(other);
            keys.insert(questionKey(other, usual));
        };
        addFrame([](QuestionFrame &f) { f.host = u"other.example"_s; });
        addFrame([](QuestionFrame &f) { f.model = u"n"_s; });
        addFrame([](QuestionFrame &f) { f.effort = u"high"_s; });
        addFrame([](QuestionFrame &f) { f.output = WireForm::Output::Plain; });
        addFrame([](QuestionFrame &f) { f.system = u"Tides"_s; });
        addFrame([](QuestionFrame &f) { f.purpose = Purpose::SecondOpinion; });
        addFrame([](QuestionFrame &f) { f.opinion = 2; });
        const auto addPaper = [&](const auto &change) {
            Paper other = usual;
            change(other);
            keys.insert(questionKey(frame(), other));
        };
        addPaper([](Paper &p) { p.id = *ArxivId::fromString(u"2509.00002"); });
        addPaper([](Paper &p) { p.version = 2; });
        addPaper([](Paper &p) { p.title += u'!'; });
        addPaper([](Paper &p) { p.abstract += u'!'; });
        addPaper([](Paper &p) { p.authors.append(u"Zoe New"_s); });
        QCOMPARE(keys.size(), 13);
    }
};

QTEST_GUILESS_MAIN(QuestionKeyTest)
#include "tst_questionkey.moc"
