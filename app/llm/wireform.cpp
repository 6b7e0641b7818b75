// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/wireform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

const QString effortField = u"reasoning_effort"_s;

QString outputName(WireForm::Output output)
{
    switch (output) {
    case WireForm::Output::Schema:
        return u"json_schema"_s;
    case WireForm::Output::JsonObject:
        return u"json_object"_s;
    case WireForm::Output::Plain:
        break;
    }
    return u"plain"_s;
}

bool names(const QString &refusal, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&refusal](const QString &word) { return refusal.contains(word); });
}

WireForm without(WireForm form, const QString &field)
{
    form.fields.removeAll(field);
    return form;
}

// Not every model takes every effort: the next higher one up to low, then none at all.
WireForm withOtherEffort(WireForm form)
{
    const QStringList lowest{u"none"_s, u"minimal"_s, u"low"_s};
    const qsizetype at = lowest.indexOf(form.effort);
    if (at < 0 || at + 1 == lowest.size())
        return without(form, effortField);
    form.effort = lowest[at + 1];
    return form;
}

std::optional<WireForm> withLowerOutput(WireForm form)
{
    switch (form.output) {
    case WireForm::Output::Schema:
        form.output = WireForm::Output::JsonObject;
        return form;
    case WireForm::Output::JsonObject:
        form.output = WireForm::Output::Plain;
        return form;
    case WireForm::Output::Plain:
        break;
    }
    return {};
}

} // namespace

QByteArray toJson(const WireForm &form)
{
    return QJsonDocument(QJsonObject{{u"output"_s, outputName(form.output)},
                                     {u"bound"_s, form.bound},
                                     {u"effort"_s, form.effort},
                                     {u"origin"_s, form.origin},
                                     {u"fields"_s, QJsonArray::fromStringList(form.fields)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<WireForm> wireFormFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    WireForm form{.bound = object["bound"_L1].toString(), .effort = object["effort"_L1].toString()};
    form.origin = object["origin"_L1].toString();
    for (const auto &field : object["fields"_L1].toArray())
        form.fields.append(field.toString());
    for (const auto output :
         {WireForm::Output::Schema, WireForm::Output::JsonObject, WireForm::Output::Plain}) {
        if (object["output"_L1].toString() == outputName(output)) {
            form.output = output;
            return form.bound.isEmpty() ? std::nullopt : std::optional(form);
        }
    }
    return {};
}

std::optional<WireForm> learntForm(const QByteArray &json, const WireForm &start)
{
    auto form = wireFormFromJson(json);
    return form && form->origin == start.origin ? form : std::nullopt;
}

std::optional<WireForm> adapted(const WireForm &form, const QString &refusal)
{
    const QString text = refusal.toLower();
    if (form.sends(effortField) && names(text, {u"effort"_s, u"reasoning"_s}))
        return withOtherEffort(form);
    if (names(text, {u"response_format"_s, u"json_schema"_s, u"json_object"_s,
                     u"structured output"_s, u"output_config"_s})) {
        if (auto lower = withLowerOutput(form))
            return lower;
        // Anthropic's output_config holds the effort, too.
        if (form.sends(effortField) && names(text, {u"output_config"_s}))
            return without(form, effortField);
    }
    // The longer name first: stream is the beginning of stream_options.
    QStringList fields = form.fields;
    std::sort(fields.begin(), fields.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &field : fields) {
        if (text.contains(field))
            return without(form, field);
    }
    if (!names(text, {u"max_tokens"_s, u"max_completion_tokens"_s}))
        return {};
    WireForm other = form;
    other.bound = form.bound == "max_tokens"_L1 ? u"max_completion_tokens"_s : u"max_tokens"_s;
    return other;
}

} // namespace firstlight
