// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helppages.h"

#include <QCoreApplication>
#include <QFile>
#include <QWidget>

#include <array>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int newsSections = 2;

const QStringList &pageIds()
{
    static const QStringList ids{u"morning"_s, u"cutoffs"_s, u"criteria"_s, u"models"_s,
                                 u"search"_s,  u"exports"_s, u"keyboard"_s, u"privacy"_s};
    return ids;
}

QString resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "zh_CN", then "zh", then English.
QString pageText(const QString &id, const QString &language)
{
    for (const QString &spoken : {language, language.section(u'_', 0, 0), u"en"_s}) {
        if (QString text = resource(u":/help/%1/%2.md"_s.arg(spoken, id)); !text.isEmpty())
            return text;
    }
    return {};
}

QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).remove(u"# "_s).trimmed();
}

} // namespace

QList<HelpPage> helpPages(const QString &language)
{
    QList<HelpPage> pages;
    for (const QString &id : pageIds()) {
        const QString text = pageText(id, language);
        pages.append({id, titleOf(text), text});
    }
    const QString title = QCoreApplication::translate("HelpPages", "What's new");
    pages.append(
        {u"news"_s, title, u"# %1\n\n%2"_s.arg(title, newsFrom(resource(u":/CHANGELOG.md"_s)))});
    return pages;
}

QString newsFrom(const QString &changeLog)
{
    const QStringList sections = changeLog.split(u"\n## "_s).mid(1, newsSections);
    return sections.isEmpty() ? QString() : u"## "_s + sections.join(u"\n## "_s);
}

QString helpPageFor(const QWidget *widget)
{
    // By class.
    static constexpr std::array<std::pair<const char *, const char *>, 23> places{{
        {"CriteriaDock", "criteria"},       {"RevisionsDialog", "criteria"},
        {"MergeDialog", "criteria"},        {"TrialDialog", "criteria"},
        {"RangeDialog", "criteria"},        {"SuggestionDialog", "criteria"},
        {"PinTestDialog", "criteria"},      {"PromptDialog", "criteria"},
        {"TopicSplitDialog", "criteria"},   {"AuditDialog", "criteria"},
        {"DisagreementDialog", "criteria"}, {"ModelsPage", "models"},
        {"SpendingDialog", "models"},       {"PaperJournalDialog", "models"},
        {"RunReportDialog", "models"},      {"SearchBox", "search"},
        {"FilterBar", "cutoffs"},           {"GridPanel", "cutoffs"},
        {"ExportDialog", "exports"},        {"ShortcutSheet", "keyboard"},
        {"ShortcutsPage", "keyboard"},      {"SettingsDialog", "privacy"},
        {"LogDialog", "privacy"},
    }};
    for (; widget; widget = widget->parentWidget()) {
        for (const auto &[name, page] : places) {
            if (QByteArrayView(widget->metaObject()->className()).endsWith(name))
                return QString::fromLatin1(page);
        }
    }
    return u"morning"_s;
}

} // namespace firstlight
