// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingrules.h"

#include "paper/announcement.h"
#include "paper/followedperson.h"
#include "settings/categories.h"

#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include <algorithm>

namespace firstlight::rules {

using namespace Qt::StringLiterals;

namespace {

auto broken(const QString &rule)
{
    return failure(Error::Kind::Usage, rule);
}

QStringList listOf(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    QStringList items = text.split(separator, Qt::SkipEmptyParts);
    items.removeDuplicates();
    return items;
}

Result<QString> numberWithin(const QString &text, double least, double most, const QString &rule)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    // Written so that “nan” fails too.
    if (!ok || !(number >= least && number <= most))
        return broken(rule);
    return QString::number(number, 'g', 10);
}

Result<QString> oneOf(const QString &text, const QStringList &words)
{
    const QString word = text.trimmed().toLower();
    if (!words.contains(word))
        return broken(u"must be one of: "_s + words.join(u", "_s));
    return word;
}

Result<QString> wholeWithin(const QString &text, int least, int most)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    if (!ok || number < least || number > most)
        return broken(u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    return QString::number(number);
}

} // namespace

Result<QString> categories(const QString &text)
{
    QStringList known;
    const QStringList codes = listOf(text);
    for (const QString &code : codes) {
        const auto &all = arxivCategories();
        const auto match = std::find_if(all.begin(), all.end(), [&code](const Category &category) {
            return category.code.compare(code, Qt::CaseInsensitive) == 0;
        });
        if (match == all.end())
            return broken(u"“%1” is not a category of arXiv"_s.arg(code));
        known.append(match->code);
    }
    if (known.isEmpty())
        return broken(u"at least one category of arXiv, such as cs.LG"_s);
    return known.join(u',');
}

Result<QString> categoriesOrNone(const QString &text)
{
    return listOf(text).isEmpty() ? Result<QString>(QString()) : categories(text);
}

Result<QString> onOff(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (QStringList{u"on"_s, u"true"_s, u"yes"_s, u"1"_s}.contains(word))
        return u"on"_s;
    if (QStringList{u"off"_s, u"false"_s, u"no"_s, u"0"_s}.contains(word))
        return u"off"_s;
    return broken(u"must be on or off"_s);
}

Result<QString> announceTypes(const QString &text)
{
    QStringList types;
    const QStringList words = listOf(text);
    for (const QString &word : words) {
        const auto type = announceTypeFromString(word);
        if (!type)
            return broken(u"must be some of: new, cross, replace, replace-cross"_s);
        types.append(toString(*type));
    }
    if (types.isEmpty())
        return broken(u"must be some of: new, cross, replace, replace-cross"_s);
    return types.join(u',');
}

Result<QString> score(const QString &text)
{
    return wholeWithin(text, 1, 10);
}

Result<QString> scorer(const QString &text)
{
    return oneOf(text, {u"local"_s, u"llm"_s});
}

Result<QString> serviceUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QString();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isLoopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback);
    if (!url.isValid() || url.host().isEmpty() || !isSafe)
        return broken(u"must be an https address (http only for this machine)"_s);
    if (!url.userInfo().isEmpty())
        return broken(u"must not contain a user name or password; use: firstlight key set"_s);
    static const QRegularExpression keyName(u"(^|&)(api[-_]?)?(key|token|access[-_]token)="_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (keyName.match(url.query()).hasMatch())
        return broken(u"must not contain a key; use: firstlight key set"_s);
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveFragment).toString();
}

Result<QString> siteUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QString();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return broken(u"must be a web address such as https://example.org/papers/"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return broken(u"must be a folder's address, without user name, query and fragment"_s);
    const QString address = url.toString();
    return address.endsWith(u'/') ? address : address + u'/';
}

Result<QString> seconds(const QString &text)
{
    return numberWithin(text, 0, 3600, u"must be a number of seconds from 0 to 3600"_s);
}

Result<QString> usd(const QString &text)
{
    return numberWithin(text, 0, 100000, u"must be an amount in US dollars, 0 for no cap"_s);
}

Result<QString> concurrency(const QString &text)
{
    return wholeWithin(text, 1, 8);
}

Result<QString> effort(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QString();
    return oneOf(text, {u"lowest"_s, u"none"_s, u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s,
                        u"xhigh"_s, u"max"_s});
}

Result<QString> dialect(const QString &text)
{
    return oneOf(text, {u"auto"_s, u"openai"_s, u"anthropic"_s, u"ollama"_s});
}

Result<QString> opinions(const QString &text)
{
    return wholeWithin(text, 0, 4);
}

Result<QString> flex(const QString &text)
{
    return oneOf(text, {u"off"_s, u"scheduled"_s, u"always"_s});
}

Result<QString> hIndex(const QString &text)
{
    return wholeWithin(text, 0, 300);
}

Result<QString> share(const QString &text)
{
    constexpr double least = 0.001;
    return numberWithin(text, least, 1, u"must be a share above 0, at most 1 (all papers)"_s);
}

Result<QString> recall(const QString &text)
{
    const QString rule = u"must be a share from 0.5 to 0.999, or 0 for off"_s;
    const Result<QString> off = numberWithin(text, 0, 0, rule);
    return off ? off : numberWithin(text, 0.5, 0.999, rule);
}

Result<QString> people(const QString &text)
{
    static const QRegularExpression separator(u"[;\n]+"_s);
    QStringList people;
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList names = splitNames(part);
        for (const QString &name : names) {
            const Result<FollowedPerson> person = followedPersonFromString(name);
            if (!person)
                return tl::unexpected(person.error());
            people.append(toString(*person));
        }
    }
    people.removeDuplicates();
    return people.join(u"; "_s);
}

Result<QString> theme(const QString &text)
{
    return oneOf(text, {u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s});
}

Result<QString> windowScale(const QString &text)
{
    return wholeWithin(text, 100, 300);
}

Result<QString> language(const QString &text)
{
    const QString word = text.trimmed();
    if (word.compare("zh_CN"_L1, Qt::CaseInsensitive) == 0)
        return u"zh_CN"_s;
    return oneOf(word, {u"system"_s, u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"zh_cn"_s});
}

Result<QString> layout(const QString &text)
{
    return oneOf(text, {u"wide"_s, u"classic"_s});
}

Result<QString> timeOfDay(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QTime time = QTime::fromString(trimmed, u"H:mm"_s);
    if (!time.isValid() && !trimmed.isEmpty())
        return broken(u"must be a time of day such as 22:00, or empty"_s);
    return time.toString(u"HH:mm"_s);
}

Result<QString> folder(const QString &text)
{
    const QString path = text.trimmed();
    if (path.isEmpty())
        return u""_s;
    if (path.contains(u'\n') || !QDir::isAbsolutePath(path))
        return failure(Error::Kind::Usage, u"the whole path of a folder, or nothing"_s);
    return QDir::cleanPath(path);
}

Result<QString> oneLine(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u'\n') || trimmed.contains(u'\r'))
        return broken(u"must be one line"_s);
    return trimmed;
}

Result<QString> title(const QString &text)
{
    const auto line = oneLine(text);
    return line && line->isEmpty() ? broken(u"must not be empty"_s) : line;
}

} // namespace firstlight::rules
