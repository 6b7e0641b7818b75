// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisiondesk.h"

#include "base/async.h"
#include "criteria/criteriamarkdown.h"
#include "criteria/criteriatext.h"
#include "criteria/revisiontree.h"
#include "messages.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// No criteria are longer.
constexpr qint64 mostBytes = qint64{1024} * 1024;

Result<QString> criteriaIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    if (file.size() > mostBytes)
        return failure(Error::Kind::TooLong);
    const QString text = criteriaTextFromPrompt(QString::fromUtf8(file.readAll()));
    if (text.trimmed().isEmpty())
        return failure(Error::Kind::NotFound);
    return text;
}

Result<void> write(const QString &text, const QString &path)
{
    QSaveFile file(path);
    QByteArray bytes = text.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Storage, file.errorString());
    return {};
}

PreparedMerge preparedMerge(const QList<Revision> &all, const Revision &ours,
                            const Revision &theirs, const QString &theirMark)
{
    const std::optional<Revision> base = commonAncestor(all, ours.number, theirs.number);
    const CriteriaMerge merge = mergedCriteria(base ? criteriaFromMarkdown(base->text) : Criteria(),
                                               criteriaFromMarkdown(ours.text),
                                               criteriaFromMarkdown(theirs.text), theirMark);
    return {ours, theirs, merge.conflicts, withCriteria(ours.text, merge.merged)};
}

} // namespace

RevisionDesk::RevisionDesk(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::criteriaChanged, this, &RevisionDesk::load);
}

void RevisionDesk::load()
{
    deliver(chain(this, m_store.revisions())
                .then([this](const QList<Revision> &revisions) {
                    m_revisions = revisions;
                    return m_store.currentRevision();
                })
                .future(),
            this, [this](const Result<std::optional<Revision>> &current) {
                if (!current)
                    return complain(current.error());
                m_current = *current ? (*current)->number : 0;
                Q_EMIT loaded();
            });
}

const Revision *RevisionDesk::revision(int number) const
{
    const auto found =
        std::find_if(m_revisions.cbegin(), m_revisions.cend(),
                     [number](const Revision &each) { return each.number == number; });
    return found == m_revisions.cend() ? nullptr : &*found;
}

void RevisionDesk::use(int number)
{
    deliver(m_store.useRevision(number), this, [this](const Result<Revision> &revision) {
        if (!revision)
            return complain(revision.error());
        Q_EMIT said(tr("Revision %1 is in use, with its own scores.").arg(revision->number));
    });
}

void RevisionDesk::label(int number, const QString &text)
{
    deliver(m_store.labelRevision(number, text.simplified()), this,
            [this](const Result<Revision> &revision) {
                if (!revision)
                    complain(revision.error());
            });
}

void RevisionDesk::compare(int before, int after)
{
    const int comparing = ++m_comparing;
    const Revision *first = revision(before);
    const Revision *second = revision(after);
    if (!second)
        return;
    const auto difference =
        QtConcurrent::run([from = first ? first->text : QString(), to = second->text] {
            return criteriaDifference(criteriaFromMarkdown(from), criteriaFromMarkdown(to));
        });
    deliver(difference, this, [this, comparing, before, after](const CriteriaDifference &found) {
        if (comparing == m_comparing)
            Q_EMIT compared(before, after, found);
    });
}

void RevisionDesk::merge(int theirs)
{
    const Revision *ours = revision(m_current);
    const Revision *other = revision(theirs);
    if (!ours || !other || ours == other)
        return;
    const auto merging = QtConcurrent::run(
        [all = m_revisions, first = *ours, second = *other, mark = tr("revision %1").arg(theirs)] {
            return preparedMerge(all, first, second, mark);
        });
    deliver(merging, this, [this](const PreparedMerge &merge) { Q_EMIT mergePrepared(merge); });
}

void RevisionDesk::saveMerge(const PreparedMerge &merge)
{
    const QString label =
        tr("Revisions %1 and %2 merged").arg(merge.ours.number).arg(merge.theirs.number);
    deliver(m_store.saveRevision(merge.text, label, merge.ours.number), this,
            [this, label](const Result<Revision> &saved) {
                if (!saved)
                    return complain(saved.error());
                Q_EMIT said(tr("Revision %1 is in use: %2.").arg(saved->number).arg(saved->label));
            });
}

void RevisionDesk::importFile(const QString &path)
{
    const auto reading = QtConcurrent::run([path] { return criteriaIn(path); });
    deliver(reading, this, [this, path](const Result<QString> &text) {
        if (!text) {
            Q_EMIT failed(text.error().kind == Error::Kind::NotFound
                              ? tr("There are no criteria in this file.")
                          : text.error().kind == Error::Kind::TooLong
                              ? tr("This file is too long to be criteria.")
                              : tr("The file could not be read (%1).").arg(text.error().detail));
            return;
        }
        deliver(m_store.saveRevision(*text, QFileInfo(path).completeBaseName()), this,
                [this](const Result<Revision> &saved) {
                    if (!saved)
                        return complain(saved.error());
                    Q_EMIT said(tr("Imported as revision %1, which is in use.").arg(saved->number));
                });
    });
}

void RevisionDesk::exportTo(int number, const QString &path)
{
    const Revision *exported = revision(number);
    if (!exported)
        return;
    const auto writing =
        QtConcurrent::run([text = exported->text, path] { return write(text, path); });
    deliver(writing, this, [this, number](const Result<void> &written) {
        if (written)
            Q_EMIT said(tr("Revision %1 is exported.").arg(number));
        else
            Q_EMIT failed(tr("The file could not be written (%1).").arg(written.error().detail));
    });
}

void RevisionDesk::complain(const Error &error)
{
    Q_EMIT failed(sentence(error, Doing::Reading));
}

} // namespace firstlight
