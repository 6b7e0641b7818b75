// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criterialabels.h"

#include <QHash>
#include <QStringList>

namespace firstlight {

using namespace Qt::StringLiterals;

std::optional<Wanted> wantedLabel(const QString &label)
{
    static const QStringList relevant{u"relevant"_s, u"keep"_s, u"include"_s};
    static const QStringList irrelevant{u"irrelevant"_s, u"not relevant"_s, u"filter"_s,
                                        u"filter out"_s, u"exclude"_s};
    if (relevant.contains(label))
        return Wanted::Yes;
    if (irrelevant.contains(label))
        return Wanted::No;
    if (label.startsWith("application"_L1))
        return Wanted::Application;
    return {};
}

std::optional<CriteriaPartLabel> criteriaPartLabel(const QString &name)
{
    using Part = CriteriaPart;
    static const QHash<QString, CriteriaPartLabel> labels{
        {u"relevant topics"_s, {Part::Topics, Wanted::Yes}},
        {u"topics"_s, {Part::Topics, Wanted::Yes}},
        {u"keywords"_s, {Part::Keywords, Wanted::Yes}},
        {u"relevant keywords"_s, {Part::Keywords, Wanted::Yes}},
        {u"keywords for relevant domains"_s, {Part::Keywords, Wanted::Yes}},
        {u"irrelevant keywords"_s, {Part::Keywords, Wanted::No}},
        {u"hints on irrelevant domains"_s, {Part::Keywords, Wanted::No}},
        {u"application keywords"_s, {Part::Keywords, Wanted::Application}},
        {u"hints on application tasks"_s, {Part::Keywords, Wanted::Application}},
        {u"people"_s, {Part::People, Wanted::Yes}},
        {u"scoring criteria"_s, {Part::Rubric, Wanted::Yes}},
        {u"rubric"_s, {Part::Rubric, Wanted::Yes}},
        {u"notes"_s, {Part::Notes, Wanted::Yes}},
    };
    QString key = name.toLower();
    key.remove(u"**"_s);
    key = key.trimmed();
    if (key.endsWith(u':'))
        key.chop(1);
    const auto found = labels.constFind(key);
    return found == labels.cend() ? std::nullopt : std::optional(*found);
}

LabelledText topicName(const QString &text)
{
    LabelledText asWritten{text, {}};
    const qsizetype close = text.startsWith("**"_L1) ? text.indexOf("**"_L1, 2) : -1;
    if (close < 3)
        return asWritten;
    QString name = text.sliced(2, close - 2).trimmed();
    QString rest = text.sliced(close + 2).trimmed();
    if (name.endsWith(u':'))
        name.chop(1);
    else if (rest.startsWith(u':'))
        rest.remove(0, 1);
    else if (!rest.isEmpty())
        return asWritten;
    name = name.trimmed();
    return name.isEmpty() ? asWritten : LabelledText{name, rest.trimmed()};
}

std::optional<LabelledText> topicLabel(const QString &text)
{
    const auto label = labelIn(text);
    const auto wanted = label ? wantedLabel(label->label) : std::nullopt;
    return wanted && *wanted != Wanted::Application ? label : std::nullopt;
}

} // namespace firstlight
