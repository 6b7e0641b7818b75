// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/librarytables.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Kind = LibraryColumn::Kind;

LibraryColumn key(const QString &name, Kind kind = Kind::Text)
{
    return {name, kind, true, false};
}

LibraryColumn must(const QString &name, Kind kind = Kind::Text, const QStringList &values = {})
{
    return {name, kind, false, false, values};
}

LibraryColumn may(const QString &name, Kind kind = Kind::Text, const QStringList &values = {})
{
    return {name, kind, false, true, values};
}

LibraryTable runs()
{
    return {.name = u"run"_s,
            .columns = {key(u"uid"_s), may(u"day"_s, Kind::Day),
                        must(u"state"_s, Kind::Text, {u"running"_s, u"failed"_s, u"finished"_s}),
                        must(u"scorer"_s), must(u"criteria_hash"_s), must(u"categories"_s),
                        must(u"started_at"_s, Kind::Moment), may(u"finished_at"_s, Kind::Moment),
                        must(u"scored"_s, Kind::Number), must(u"reused"_s, Kind::Number),
                        must(u"unscored"_s, Kind::Number), must(u"detail"_s)},
            .deciding = {u"state"_s, u"finished_at"_s},
            .walkedBy = u"id"_s};
}

LibraryTable requests()
{
    return {.name = u"request"_s,
            .columns = {key(u"uid"_s),
                        may(u"run"_s, Kind::Run),
                        must(u"state"_s, Kind::Text,
                             {u"planned"_s, u"sent"_s, u"failed"_s, u"received"_s, u"parsed"_s}),
                        must(u"purpose"_s),
                        must(u"scorer"_s),
                        must(u"host"_s),
                        must(u"answered_by"_s),
                        must(u"tier"_s),
                        must(u"criteria_hash"_s),
                        must(u"papers"_s),
                        may(u"body"_s, Kind::Bytes),
                        must(u"tokens_in"_s, Kind::Number),
                        must(u"tokens_cached"_s, Kind::Number),
                        must(u"tokens_written"_s, Kind::Number),
                        must(u"tokens_out"_s, Kind::Number),
                        must(u"tokens_reasoning"_s, Kind::Number),
                        must(u"estimated_in"_s, Kind::Number),
                        must(u"estimated_out"_s, Kind::Number),
                        must(u"usage_is_estimate"_s, Kind::Flag),
                        may(u"usd"_s, Kind::Real),
                        may(u"worst_usd"_s, Kind::Real),
                        must(u"price_date"_s),
                        must(u"detail"_s),
                        may(u"sent_at"_s, Kind::Moment),
                        may(u"received_at"_s, Kind::Moment)},
            .deciding = {u"state"_s, u"received_at"_s},
            .walkedBy = u"id"_s};
}

QList<LibraryColumn> opinionOf(bool isKey)
{
    QList<LibraryColumn> columns{{u"relevance"_s, Kind::Score, isKey, !isKey},
                                 {u"novelty"_s, Kind::Score, isKey, true},
                                 {u"comment"_s, Kind::Text, isKey},
                                 {u"evidence"_s, Kind::Text, isKey},
                                 {u"criterion"_s, Kind::Number, isKey, true},
                                 {u"made_at"_s, Kind::Moment, isKey}};
    columns.append(may(u"run"_s, Kind::Run));
    return columns;
}

QList<LibraryColumn> scoreKey()
{
    return {key(u"paper"_s, Kind::Paper), key(u"version"_s, Kind::Number), key(u"criteria_hash"_s),
            key(u"scorer"_s)};
}

LibraryTable samples()
{
    return {.name = u"score_sample"_s,
            .columns = scoreKey() + opinionOf(true),
            .deciding = {},
            .walkedBy = u"id"_s};
}

LibraryTable scores()
{
    return {.name = u"score"_s,
            .columns =
                scoreKey() +
                QList{must(u"state"_s, Kind::Text,
                           {u"failed"_s, u"refused"_s, u"estimated"_s, u"scored"_s})} +
                opinionOf(false) +
                QList{may(u"strength"_s, Kind::Real), must(u"familiarity"_s),
                      must(u"opinions"_s, Kind::Number), may(u"least_relevance"_s, Kind::Score),
                      may(u"most_relevance"_s, Kind::Score), may(u"least_novelty"_s, Kind::Score),
                      may(u"most_novelty"_s, Kind::Score)},
            .deciding = {u"state"_s, u"made_at"_s, u"run"_s, u"opinions"_s}};
}

LibraryTable verdicts()
{
    return {.name = u"title_verdict"_s,
            .columns = scoreKey() + QList{must(u"is_dropped"_s, Kind::Flag),
                                          must(u"is_rescued"_s, Kind::Flag),
                                          may(u"request"_s, Kind::Request)},
            .deciding = {u"is_rescued"_s, u"request"_s}};
}

LibraryTable answers()
{
    return {.name = u"answered_question"_s,
            .columns = {key(u"question"_s), must(u"relevance"_s, Kind::Score),
                        must(u"novelty"_s, Kind::Score), must(u"comment"_s), must(u"evidence"_s),
                        may(u"criterion"_s, Kind::Number), may(u"request"_s, Kind::Request),
                        must(u"made_at"_s, Kind::Moment)},
            .deciding = {u"made_at"_s}};
}

LibraryTable choices()
{
    return {.name = u"prefilter"_s,
            .columns = {key(u"day"_s, Kind::Day), key(u"criteria_hash"_s),
                        key(u"paper"_s, Kind::Paper),
                        must(u"choice"_s, Kind::Text,
                             {u"left-out"_s, u"audited"_s, u"sent"_s, u"always"_s}),
                        must(u"place"_s, Kind::Real), must(u"rule"_s)},
            .deciding = {u"choice"_s}};
}

LibraryTable audits()
{
    return {.name = u"audit"_s,
            .columns = {key(u"day"_s, Kind::Day), key(u"criteria_hash"_s), key(u"scorer"_s),
                        key(u"paper"_s, Kind::Paper),
                        must(u"part"_s, Kind::Text, {u"spared"_s, u"below"_s}),
                        must(u"part_size"_s, Kind::Number), may(u"checked_at"_s, Kind::Moment)},
            .deciding = {u"checked_at"_s}};
}

LibraryTable marks()
{
    return {.name = u"reader_mark"_s,
            .columns = {key(u"paper"_s, Kind::Paper),
                        {u"field"_s,
                         Kind::Text,
                         true,
                         false,
                         {u"read_at"_s, u"starred_at"_s, u"dismissed_at"_s, u"to_read_at"_s,
                          u"rescued_at"_s, u"tag"_s}},
                        key(u"tag"_s),
                        may(u"value"_s, Kind::Moment),
                        must(u"changed_at"_s, Kind::Moment)},
            .deciding = {u"changed_at"_s, u"value"_s}};
}

QList<LibraryTable> makeTables()
{
    const auto paper = key(u"paper"_s, Kind::Paper);
    return {
        runs(),
        requests(),
        {u"request_paper"_s, {paper, key(u"request"_s, Kind::Request)}, {}},
        samples(),
        scores(),
        verdicts(),
        answers(),
        {u"wire_form"_s, {key(u"host"_s), key(u"model"_s), must(u"form"_s)}, {}},
        choices(),
        audits(),
        {u"author_lookup"_s,
         {paper, must(u"first_asked_at"_s, Kind::Moment), must(u"asked_at"_s, Kind::Moment),
          must(u"tries"_s, Kind::Number), must(u"found"_s, Kind::Flag)},
         {u"found"_s, u"asked_at"_s}},
        {u"paper_author"_s,
         {paper, key(u"position"_s, Kind::Number), must(u"author_id"_s), must(u"name"_s),
          must(u"name_key"_s), may(u"h_index"_s, Kind::Number)},
         {u"h_index"_s}},
        {u"zotero_paper"_s, {paper, must(u"saved_at"_s, Kind::Moment)}, {}},
        marks(),
        {u"note_text"_s,
         {paper, key(u"id"_s), must(u"made_at"_s, Kind::Moment), must(u"machine"_s),
          must(u"text"_s), must(u"is_replaced"_s, Kind::Flag)},
         {u"is_replaced"_s}},
        {u"test_change"_s,
         {paper, may(u"band"_s, Kind::Text, {u"out"_s, u"maybe"_s, u"in"_s}), must(u"note"_s),
          must(u"made_at"_s, Kind::Moment), must(u"changed_at"_s, Kind::Moment)},
         {u"changed_at"_s}},
        {u"search_change"_s,
         {key(u"name"_s), may(u"query"_s), must(u"made_at"_s, Kind::Moment),
          must(u"changed_at"_s, Kind::Moment)},
         {u"changed_at"_s}},
        // Last: that a feed is fresh says that its papers are there.
        {u"feed_health"_s,
         {key(u"day"_s, Kind::Day), key(u"category"_s),
          must(u"state"_s, Kind::Text,
               {u"failed"_s, u"stalled"_s, u"waiting"_s, u"truncated"_s, u"quiet"_s, u"fresh"_s}),
          must(u"listed"_s, Kind::Number), must(u"kept"_s, Kind::Number), must(u"min_id"_s),
          must(u"max_id"_s), must(u"fetched_at"_s, Kind::Moment), must(u"detail"_s),
          must(u"source"_s)},
         {u"state"_s, u"kept"_s, u"listed"_s, u"fetched_at"_s}},
    };
}

} // namespace

const QList<LibraryTable> &libraryTables()
{
    static const QList<LibraryTable> tables = makeTables();
    return tables;
}

const LibraryTable *libraryTableNamed(const QString &name)
{
    const auto &tables = libraryTables();
    const auto table = std::find_if(tables.begin(), tables.end(),
                                    [&](const LibraryTable &each) { return each.name == name; });
    return table == tables.end() ? nullptr : &*table;
}

} // namespace firstlight
