// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QSysInfo>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double arxivPaceSeconds = 3;

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
    const bool isDefault = *canonical == info->defaultText;
    return store(fileKey(key), isDefault ? std::nullopt : std::optional(*canonical));
}

Result<void> Settings::store(const QString &fileKey, const std::optional<QString> &text)
{
    QDir().mkpath(QFileInfo(m_file.fileName()).path());
    if (text)
        m_file.setValue(fileKey, *text);
    else
        m_file.remove(fileKey);
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

bool Settings::announcePrimaryOnly() const
{
    return value(u"announce-primary-only"_s) == "on"_L1;
}

QStringList Settings::excludedCategories() const
{
    return listFrom(value(u"exclude-categories"_s), u',');
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
    return {value(u"arxiv.feed-url"_s)};
}

QUrl Settings::listingUrl() const
{
    return {value(u"arxiv.listing-url"_s)};
}

QUrl Settings::oaiUrl() const
{
    return {value(u"arxiv.oai-url"_s)};
}

QUrl Settings::apiUrl() const
{
    return {value(u"arxiv.api-url"_s)};
}

double Settings::paceSeconds() const
{
    const double wanted = value(u"arxiv.pace-seconds"_s).toDouble();
    const QString host = feedUrl().host();
    const bool isLoopback = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return isLoopback ? wanted : std::max(wanted, arxivPaceSeconds);
}

bool Settings::pullsInWindow() const
{
    return value(u"schedule.in-window"_s) == "on"_L1;
}

bool Settings::catchesUp() const
{
    return value(u"schedule.catch-up"_s) == "on"_L1;
}

bool Settings::hasMotion() const
{
    return value(u"window.motion"_s) == "on"_L1;
}

QString Settings::windowTheme() const
{
    return value(u"ui.theme"_s);
}

int Settings::windowScale() const
{
    return value(u"ui.scale"_s).toInt();
}

QString Settings::windowLanguage() const
{
    return value(u"ui.language"_s);
}

bool Settings::isClassicLayout() const
{
    return value(u"ui.layout"_s) == "classic"_L1;
}

QStringList Settings::followedAuthors() const
{
    return listFrom(value(u"people.follow"_s), u';');
}

QUrl Settings::peopleUrl() const
{
    return {value(u"people.url"_s)};
}

int Settings::minHIndex() const
{
    return value(u"people.min-h-index"_s).toInt();
}

bool Settings::notifies() const
{
    return value(u"notify.enabled"_s) == "on"_L1;
}

QTime Settings::quietFrom() const
{
    return QTime::fromString(value(u"notify.quiet-from"_s), u"HH:mm"_s);
}

QTime Settings::quietTo() const
{
    return QTime::fromString(value(u"notify.quiet-to"_s), u"HH:mm"_s);
}

bool Settings::hasTray() const
{
    return value(u"ui.tray"_s) == "on"_L1;
}

QUrl Settings::zoteroUrl() const
{
    return {value(u"zotero.url"_s)};
}

QString Settings::siteTitle() const
{
    return value(u"site.title"_s);
}

QUrl Settings::siteUrl() const
{
    return {value(u"site.url"_s)};
}

QString Settings::syncFolder() const
{
    return value(u"sync.folder"_s);
}

QString Settings::syncMachine() const
{
    const QString chosen = value(u"sync.machine"_s).simplified();
    return chosen.isEmpty() ? QSysInfo::machineHostName() : chosen;
}

QUrl Settings::llmEndpoint() const
{
    return {value(u"llm.endpoint"_s)};
}

QString Settings::llmModel() const
{
    return value(u"llm.model"_s);
}

QString Settings::llmEffort() const
{
    return value(u"llm.effort"_s);
}

QString Settings::llmDialect() const
{
    return value(u"llm.dialect"_s);
}

QString Settings::llmFlex() const
{
    return value(u"llm.flex"_s);
}

bool Settings::hasTitlePass() const
{
    return value(u"llm.title-pass"_s) == "on"_L1;
}

int Settings::secondOpinions() const
{
    return value(u"llm.second-opinions"_s).toInt();
}

double Settings::prefilterShare() const
{
    return value(u"llm.prefilter-share"_s).toDouble();
}

double Settings::prefilterRecall() const
{
    return value(u"llm.prefilter-recall"_s).toDouble();
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

QUrl Settings::priceSource() const
{
    return {value(u"llm.price-source"_s)};
}

} // namespace firstlight
