// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criteriamarkdown.h"
#include "criteria/ownwords.h"

#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestOwnWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeTopics()
    {
        const Criteria criteria = criteriaFromMarkdown(
            criteriaInOwnWords(u"faster attention, KV cache\n\n  why do very large models "
                               "generalize so well\n"_s,
                               u"surveys; federated learning，连句、短歌,"_s));
        QCOMPARE(criteria.topics.size(), 2);
        QCOMPARE(criteria.topics.at(0).name, u"Faster attention, KV cache"_s);
        QCOMPARE(criteria.topics.at(1).relevant,
                 QStringList{u"why do very large models generalize so well"_s});
        QCOMPARE(criteria.relevantKeywords, (QStringList{u"faster attention"_s, u"KV cache"_s}));
        QCOMPARE(criteria.irrelevantKeywords,
                 (QStringList{u"surveys"_s, u"federated learning"_s, u"连句"_s, u"短歌"_s}));
    }

    void oddWordsDoNoHarm()
    {
        for (const QString &words :
             {u"## Relevant Topics"_s, u"- Irrelevant: x"_s, u"<!-- hidden"_s, u"1. one"_s,
              QString(500, u'x'), QString(u"word "_s).repeated(100)}) {
            const Criteria criteria = criteriaFromMarkdown(criteriaInOwnWords(words, {}));
            QCOMPARE(criteria.topics.size(), 1);
            QCOMPARE(criteria.topics.at(0).relevant, QStringList{words.simplified()});
        }
        QVERIFY(criteriaFromMarkdown(criteriaInOwnWords({}, {})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOwnWords)
#include "tst_ownwords.moc"
