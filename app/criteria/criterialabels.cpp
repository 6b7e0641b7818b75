// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/criterialabels.h"

#include <QHash>
#include <QStringList>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr auto strike = "~~"_L1;

void struck(TopicTitle &title)
{
    if (title.name.size() < 5 || !title.name.startsWith(strike) || !title.name.endsWith(strike))
        return;
    title.name = title.name.sliced(2, title.name.size() - 4).trimmed();
    title.isOn = false;
}

bool readBold(TopicTitle &title)
{
    const QString &text = title.name;
    const qsizetype close = text.startsWith("**"_L1) ? text.indexOf("**"_L1, 2) : -1;
    if (close < 3)
        return false;
    QString name = text.sliced(2, close - 2).trimmed();
    QString rest = text.sliced(close + 2).trimmed();
    if (name.endsWith(u':'))
        name.chop(1);
    else if (rest.startsWith(u':'))
        rest.remove(0, 1);
    else if (!rest.isEmpty())
        return false;
    name = name.trimmed();
    if (name.isEmpty())
        return false;
    title.name = name;
    title.rest = rest.trimmed();
    title.isBold = true;
    return true;
}

// Whether a backslash at the beginning stands for what follows it.
bool isEscaped(const QString &name)
{
    return name.startsWith(u'\\') && (name.size() == 1 || u"*~\\"_s.contains(name.at(1)));
}

} // namespace

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

TopicTitle topicTitle(const QString &text)
{
    TopicTitle title{.name = text};
    struck(title);
    if (readBold(title))
        struck(title);
    if (isEscaped(title.name))
        title.name.remove(0, 1);
    return title;
}

QString topicTitleText(const TopicTitle &title)
{
    const QString &name = title.name;
    const bool needsEscape =
        name.isEmpty() || isEscaped(name) || name.startsWith("**"_L1) || name.startsWith(strike);
    QString text = needsEscape ? QString(u'\\' + name) : name;
    if (!title.isOn)
        text = strike + text + strike;
    const bool canBeBold = !name.contains("**"_L1) && !name.contains(u'\\') && !text.endsWith(u':');
    if (canBeBold && (title.isBold || !title.rest.isEmpty()))
        text = u"**"_s + text + u"**"_s;
    return title.rest.isEmpty() ? text : QString(text + u": "_s + title.rest);
}

std::optional<LabelledText> topicLabel(const QString &text)
{
    const auto label = labelIn(text);
    const auto wanted = label ? wantedLabel(label->label) : std::nullopt;
    return wanted && *wanted != Wanted::Application ? label : std::nullopt;
}

} // namespace firstlight
