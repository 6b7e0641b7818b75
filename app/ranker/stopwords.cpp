// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/stopwords.h"

#include "ranker/terms.h"

#include <QSet>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> stopWords()
{
    const QString english =
        u"a about above across after again against all almost along already also although always "
        u"am "
        "among an and another any are aren around as at be became because become been before being "
        "below between both but by can cannot could did do does doing done down due during each "
        "either else enough etc even ever every few for from further had has have having he hence "
        "her here his how however i if in indeed instead into is it its itself just least less let "
        "like likely many may me might more moreover most much must my nearly neither never no nor "
        "not now of off often on once one only onto or other others otherwise our out over own per "
        "perhaps quite rather same she should since so some still such than that the their them "
        "themselves then there thereby therefore these they this those though three through thus "
        "to "
        "together too toward towards two under unlike until up upon us usually via vs was we well "
        "were what when where whereas whether which while who whom whose why will with within "
        "without would yet you your ie eg al"_s;
    const QString abstracts =
        u"paper papers propose proposes proposed present presents presented introduce introduces "
        "introduced study studies show shows shown showing demonstrate demonstrates demonstrated "
        "approach approaches method methods result results novel new work works based using use "
        "used uses achieve achieves achieved achieving various several first second finally recent "
        "recently existing significant significantly outperform outperforms art "
        "experiments experimental extensive github http https www com available find findings "
        "investigate investigates explore explores provide provides including e g particular "
        "respectively enable enables enabling address addresses addressing challenge challenges"_s;
    const QStringList words = english.split(u' ') + abstracts.split(u' ');
    return {words.begin(), words.end()};
}

QSet<QString> criteriaStems()
{
    const QString words =
        u"advance advancement algorithmic analysis application apply area aspect avoid better "
        u"breakthrough "
        "broad certain change clear clearly conventional core contribution cutting edge driven "
        "domain emerging engineering established essential field focus foundational fundamental "
        "general good "
        "idea improvement incremental innovation innovative insight interesting keep known lack "
        "lacking main "
        "mainly major merely minor novelty original paradigm perspective practical principled "
        "problem purely related relevant research simple simply specific standard strong "
        "straightforward technique task topic trend unrelated usage usual want interested read"_s;
    const QStringList list = stems(words);
    return {list.begin(), list.end()};
}

} // namespace

bool isCriteriaStem(const QString &stem)
{
    static const QSet<QString> stems = criteriaStems();
    return stems.contains(stem);
}

bool isStopWord(const QString &word)
{
    static const QSet<QString> words = stopWords();
    return words.contains(word);
}

} // namespace firstlight
