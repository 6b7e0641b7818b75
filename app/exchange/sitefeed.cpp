// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reference.h"
#include "exchange/sitepage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>
#include <QXmlStreamWriter>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Site final
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr int feedDays = 30;

// RFC 4122's name space of URLs.
QUuid siteUuid(const SiteFrame &frame)
{
    const QUuid urls(u"{6ba7b811-9dad-11d1-80b4-00c04fd430c8}"_s);
    return QUuid::createUuidV5(urls, frame.url.isEmpty() ? u"firstlight:"_s + frame.title
                                                         : frame.url.toString());
}

QString urn(const QUuid &uuid)
{
    return u"urn:uuid:"_s + uuid.toString(QUuid::WithoutBraces);
}

QString moment(QDate day)
{
    return day.toString(Qt::ISODate) + u"T00:00:00Z"_s;
}

QString absolute(const SiteFrame &frame, const QString &path)
{
    return frame.url.isEmpty() ? path : frame.url.resolved(QUrl(path)).toString(QUrl::FullyEncoded);
}

void writeLink(QXmlStreamWriter &xml, const QString &relation, const QString &href,
               const QString &type)
{
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"rel"_s, relation);
    xml.writeAttribute(u"type"_s, type);
    xml.writeAttribute(u"href"_s, href);
}

QString summaryOf(const Pick &pick)
{
    const QString comment = pick.score ? onOneLine(pick.score->comment) : QString();
    return comment.isEmpty() ? siteScores(pick) : siteScores(pick) + u". "_s + comment;
}

void writeEntry(QXmlStreamWriter &xml, const SiteFrame &frame, const Pick &pick)
{
    const QString name = pick.paper.id.toString() + u'@' + pick.day.toString(Qt::ISODate);
    xml.writeStartElement(u"entry"_s);
    xml.writeTextElement(u"id"_s, urn(QUuid::createUuidV5(siteUuid(frame), name)));
    xml.writeTextElement(u"title"_s, siteFit(siteText(pick.paper.title)));
    xml.writeTextElement(u"updated"_s, moment(pick.day));
    xml.writeTextElement(u"published"_s, moment(pick.day));
    for (const QString &author : pick.paper.authors) {
        const QString text = siteFit(siteText(author));
        if (text.isEmpty())
            continue;
        xml.writeStartElement(u"author"_s);
        xml.writeTextElement(u"name"_s, text);
        xml.writeEndElement();
    }
    writeLink(xml, u"alternate"_s, addressOf(pick.paper), u"text/html"_s);
    writeLink(xml, u"related"_s, absolute(frame, sitePickPath(pick)), u"text/html"_s);
    for (const QString &category : pick.paper.categories) {
        xml.writeEmptyElement(u"category"_s);
        xml.writeAttribute(u"term"_s, siteFit(category));
    }
    xml.writeTextElement(u"summary"_s, siteFit(summaryOf(pick)));
    xml.writeEndElement();
}

} // namespace

SiteFile siteFeed(const SiteFrame &frame, const QList<Pick> &picks)
{
    const QDate last = frame.days.constLast();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"feed"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
    xml.writeAttribute(u"xml:lang"_s, QLocale().bcp47Name());
    xml.writeTextElement(u"id"_s, urn(siteUuid(frame)));
    xml.writeTextElement(u"title"_s, siteFit(frame.title));
    xml.writeTextElement(u"subtitle"_s, Site::tr("Papers picked from arXiv's announcements"));
    xml.writeTextElement(u"updated"_s, moment(last));
    // Papers without a name of their authors need one of the feed's.
    xml.writeStartElement(u"author"_s);
    xml.writeTextElement(u"name"_s, siteFit(frame.title));
    xml.writeEndElement();
    xml.writeTextElement(u"generator"_s, u"Firstlight"_s);
    writeLink(xml, u"alternate"_s, absolute(frame, u"index.html"_s), u"text/html"_s);
    writeLink(xml, u"self"_s, absolute(frame, u"feed.xml"_s), u"application/atom+xml"_s);
    for (qsizetype i = picks.size(); i > 0;) {
        const QDate day = picks.at(i - 1).day;
        if (day.daysTo(last) >= feedDays)
            break;
        qsizetype first = i - 1;
        while (first > 0 && picks.at(first - 1).day == day)
            --first;
        for (qsizetype at = first; at < i; ++at)
            writeEntry(xml, frame, picks.at(at));
        i = first;
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return {u"feed.xml"_s, bytes};
}

} // namespace firstlight
