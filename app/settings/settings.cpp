// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "settings/settingrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double arxivPaceSeconds = 3;

QString meaning(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

QList<SettingInfo> makeInfos()
{
    // One line a setting: key, default, what it means, the rule.
    return {
        {u"categories"_s, u"cs.LG,cs.AI"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv categories to follow")), rules::categories},
        {u"announce-types"_s, u"new,cross"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "kinds of announcement to scan")),
         rules::announceTypes},
        {u"scorer"_s, u"local"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "who scores a run: local or llm")), rules::scorer},
        {u"cutoff.relevance"_s, u"8"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "least relevance of a pick")), rules::score},
        {u"cutoff.novelty"_s, u"7"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "least novelty of a pick")), rules::score},
        {u"people.follow"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "authors whose papers are always picks")),
         rules::names},
        {u"people.url"_s, u"https://api.semanticscholar.org"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "service that knows authors")), rules::serviceUrl},
        {u"arxiv.feed-url"_s, u"https://rss.arxiv.org"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv's feeds")), rules::serviceUrl},
        {u"arxiv.oai-url"_s, u"https://oaipmh.arxiv.org/oai"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv's OAI-PMH service")), rules::serviceUrl},
        {u"arxiv.api-url"_s, u"https://export.arxiv.org/api/query"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv's search API")), rules::serviceUrl},
        {u"arxiv.listing-url"_s, u"https://arxiv.org"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "arXiv's listings")), rules::serviceUrl},
        {u"arxiv.pace-seconds"_s, u"3"_s,
         meaning(QT_TRANSLATE_NOOP(
             "Settings", "seconds between requests to arXiv; less than 3 only for this machine")),
         rules::seconds},
        {u"zotero.url"_s, u"http://127.0.0.1:23119"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "the running Zotero")), rules::serviceUrl},
        {u"llm.endpoint"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "the model's service, up to and with /v1")),
         rules::serviceUrl},
        {u"llm.model"_s, u""_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "the model's name at the service")), rules::oneLine},
        {u"llm.effort"_s, u"low"_s,
         meaning(
             QT_TRANSLATE_NOOP("Settings", "reasoning effort asked of the model; empty: not sent")),
         rules::effort},
        {u"llm.concurrency"_s, u"2"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "requests to the model at once, 1 to 8")),
         rules::concurrency},
        {u"llm.max-usd-run"_s, u"2"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "cap of a run in US dollars; 0: none")), rules::usd},
        {u"llm.max-usd-month"_s, u"20"_s,
         meaning(QT_TRANSLATE_NOOP("Settings", "cap of a calendar month in US dollars; 0: none")),
         rules::usd},
    };
}

QStringList listFrom(const QString &text, QChar separator)
{
    QStringList items = text.split(separator, Qt::SkipEmptyParts);
    for (QString &item : items)
        item = item.trimmed();
    return items;
}

const SettingInfo *infoOf(const QString &key)
{
    const auto &infos = settingInfos();
    const auto info = std::find_if(infos.begin(), infos.end(),
                                   [&key](const SettingInfo &each) { return each.key == key; });
    return info == infos.end() ? nullptr : &*info;
}

// In the file a key's parts are a group and a name.
QString fileKey(const QString &key)
{
    return QString(key).replace(u'.', u'/');
}

} // namespace

const QList<SettingInfo> &settingInfos()
{
    static const QList<SettingInfo> infos = makeInfos();
    return infos;
}

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{}

QString Settings::value(const QString &key) const
{
    const SettingInfo *info = infoOf(key);
    Q_ASSERT(info);
    const QVariant stored = m_file.value(fileKey(key));
    // QSettings reads "a, b" in a hand-edited file as a list.
    const QString text = stored.typeId() == QMetaType::QStringList
                             ? stored.toStringList().join(u',')
                             : stored.toString();
    const Result<QString> canonical = stored.isValid() ? info->parse(text) : info->defaultText;
    return canonical.value_or(info->defaultText);
}

Result<QString> Settings::text(const QString &key) const
{
    if (!infoOf(key))
        return failure(Error::Kind::NotFound, key);
    return value(key);
}

Result<void> Settings::setText(const QString &key, const QString &text)
{
    const SettingInfo *info = infoOf(key);
    if (!info)
        return failure(Error::Kind::NotFound, key);
    const Result<QString> canonical = info->parse(text);
    if (!canonical)
        return tl::unexpected(canonical.error());
    QDir().mkpath(QFileInfo(m_file.fileName()).path());
    if (*canonical == info->defaultText)
        m_file.remove(fileKey(key));
    else
        m_file.setValue(fileKey(key), *canonical);
    m_file.sync();
    if (m_file.status() != QSettings::NoError)
        return failure(Error::Kind::Storage, u"cannot write "_s + m_file.fileName());
    return {};
}

QStringList Settings::categories() const
{
    return listFrom(value(u"categories"_s), u',');
}

QStringList Settings::announceTypes() const
{
    return listFrom(value(u"announce-types"_s), u',');
}

int Settings::relevanceCutoff() const
{
    return value(u"cutoff.relevance"_s).toInt();
}

int Settings::noveltyCutoff() const
{
    return value(u"cutoff.novelty"_s).toInt();
}

QString Settings::defaultScorer() const
{
    return value(u"scorer"_s);
}

QUrl Settings::feedUrl() const
{
    return QUrl(value(u"arxiv.feed-url"_s));
}

double Settings::paceSeconds() const
{
    const double wanted = value(u"arxiv.pace-seconds"_s).toDouble();
    const QString host = feedUrl().host();
    const bool isLoopback = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return isLoopback ? wanted : std::max(wanted, arxivPaceSeconds);
}

QStringList Settings::followedAuthors() const
{
    return listFrom(value(u"people.follow"_s), u';');
}

QUrl Settings::llmEndpoint() const
{
    return QUrl(value(u"llm.endpoint"_s));
}

QString Settings::llmModel() const
{
    return value(u"llm.model"_s);
}

QString Settings::llmEffort() const
{
    return value(u"llm.effort"_s);
}

int Settings::llmConcurrency() const
{
    return value(u"llm.concurrency"_s).toInt();
}

double Settings::maxUsdPerRun() const
{
    return value(u"llm.max-usd-run"_s).toDouble();
}

double Settings::maxUsdPerMonth() const
{
    return value(u"llm.max-usd-month"_s).toDouble();
}

QVariant Settings::windowState(const QString &name) const
{
    return m_file.value(u"window/"_s + name);
}

void Settings::setWindowState(const QString &name, const QVariant &value)
{
    QDir().mkpath(QFileInfo(m_file.fileName()).path());
    m_file.setValue(u"window/"_s + name, value);
}

} // namespace firstlight
