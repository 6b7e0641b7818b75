// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "llm/knownservice.h"
#include "run/reading.h"
#include "settings/dataplaces.h"
#include "settings/keysentences.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastBytesFree = 200'000'000;
constexpr qint64 mostSecondsOff = 300;

struct Finding
{
    QString what; // untranslated: "database", "disk", "key", "service", "clock"
    bool isGood = true;
    QString sentence;
};

Finding databaseFinding(Services &services)
{
    const auto flaws = await(services.store().flaws());
    const QString file = services.profile().database();
    if (!flaws)
        return {u"database"_s, false, messages::sentence(flaws.error())};
    if (!flaws->isEmpty())
        return {
            u"database"_s, false,
            messages::tr("%1 is damaged (%2). The copies of earlier days lie beside it; put the "
                         "newest sound one in its place.")
                .arg(file, flaws->join(u"; "_s))};
    return {u"database"_s, true, messages::tr("%1 is sound.").arg(file)};
}

Finding diskFinding(const Profile &profile)
{
    const QStorageInfo disk(profile.dataFolder);
    const QString free = QLocale::c().formattedDataSize(disk.bytesAvailable());
    if (!QFileInfo(profile.dataFolder).isWritable())
        return {u"disk"_s, false, messages::tr("%1 cannot be written.").arg(profile.dataFolder)};
    if (disk.bytesAvailable() < leastBytesFree)
        return {u"disk"_s, false,
                messages::tr("Only %1 are free where %2 lies. Make room.")
                    .arg(free, profile.dataFolder)};
    return {u"disk"_s, true, messages::tr("%1 are free.").arg(free)};
}

Finding keyFinding(Services &services, const FoundKey &key)
{
    const QString where = placeSentence(key, services.keyStore().file());
    const bool isWanted = serviceAt(services.settings().llmEndpoint()).wantsKey &&
                          !services.settings().llmEndpoint().isEmpty();
    if (key.isFound() || !isWanted)
        return {u"key"_s, true, messages::tr("The model's key: %1").arg(where)};
    return {u"key"_s, false,
            messages::tr("The model's key: %1 Set it with: firstlight key set llm (add --file to "
                         "keep it in a file that only you can read).")
                .arg(where)};
}

Finding serviceFinding(const ModelListReport &list, const Endpoint &endpoint)
{
    const QString host = hostOf(endpoint.base);
    if (list.fault && list.fault->status == 404)
        return {u"service"_s, true,
                messages::tr("%1 answers; it has no list of models.").arg(host)};
    if (list.fault)
        return {u"service"_s, false, faultSentence(*list.fault, endpoint)};
    if (endpoint.model.isEmpty())
        return {u"service"_s, false,
                messages::tr("%1 answers, but no model is set. Set one of its %2 with: firstlight "
                             "config set llm.model NAME")
                    .arg(host)
                    .arg(list.models.size())};
    // Azure lists models, and takes the names of deployments.
    if (!list.models.isEmpty() && !list.models.contains(endpoint.model) &&
        serviceAt(endpoint.base).id != "azure"_L1)
        return {u"service"_s, false,
                messages::tr("%1 answers, but “%2” is not among its %3 models.")
                    .arg(host, endpoint.model)
                    .arg(list.models.size())};
    return {u"service"_s, true,
            messages::tr("%1 answers and offers “%2”.").arg(host, endpoint.model)};
}

Finding clockFinding(const QDateTime &serverTime)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 off = serverTime.isValid() ? qAbs(serverTime.secsTo(now)) : 0;
    if (off > mostSecondsOff)
        return {u"clock"_s, false,
                messages::tr("This computer's clock is %1 minutes off the service's. Announcement "
                             "days and secure connections depend on it.")
                    .arg(off / 60)};
    const QString moment = now.toString(Qt::ISODate);
    return {u"clock"_s, true,
            serverTime.isValid()
                ? messages::tr("%1, as at the service.").arg(moment)
                : messages::tr("%1; nobody was there to compare it with.").arg(moment)};
}

// Where everything lies, and how much it is.
QList<Finding> placeFindings(Services &services)
{
    QList<Finding> findings;
    const auto places = dataPlaces(services.profile(), services.settings().syncFolder());
    for (const DataPlace &place : places) {
        const QString size = QLocale::c().formattedDataSize(place.bytes);
        const bool isMissing = place.key == "shared"_L1 && !place.isThere;
        findings.append({place.key, !isMissing,
                         place.isThere
                             ? messages::tr("%1: %2, %3").arg(place.name, place.path, size)
                             : messages::tr("%1: %2, not there").arg(place.name, place.path)});
    }
    return findings;
}

void print(const Finding &finding, bool json)
{
    if (json)
        return console::print(QJsonObject{
            {u"what"_s, finding.what}, {u"ok"_s, finding.isGood}, {u"detail"_s, finding.sentence}});
    console::print(u"%1 %2  %3"_s.arg(finding.isGood ? messages::tr("good") : messages::tr("BAD "),
                                      finding.what.leftJustified(9), finding.sentence));
}

int run(const CommandContext &context)
{
    Services &services = context.services;
    QList<Finding> findings{databaseFinding(services), diskFinding(services.profile())};
    const FoundKey key =
        awaitValue(services.keyStore().find(services.modelKeyName())).value_or(FoundKey());
    findings.append(keyFinding(services, key));
    const Endpoint endpoint = endpointOf(services.settings(), key.secret, true);
    QDateTime serverTime;
    if (endpoint.base.isEmpty()) {
        findings.append({u"service"_s, true,
                         messages::tr("No model's service is set; papers are ranked here.")});
    } else {
        const auto list =
            awaitValue(services.connectionTest().listModels(endpoint)).value_or(ModelListReport());
        serverTime = list.serverTime;
        findings.append(serviceFinding(list, endpoint));
    }
    findings.append(clockFinding(serverTime));
    findings += placeFindings(services);
    findings.append({u"moving"_s, true, movingAdvice()});
    int code = exitDone;
    for (const Finding &finding : std::as_const(findings)) {
        print(finding, context.json);
        if (!finding.isGood)
            code = exitPartly;
    }
    return code;
}

} // namespace

Command doctorCommand()
{
    return {.name = u"doctor"_s,
            .summary =
                messages::tr("Check database, disk, key, the model's service and the clock."),
            .details = messages::tr("Asks the service for its list of models, which is free. "
                                    "Nothing is changed. The exit code is 1 when something is "
                                    "wrong."),
            .run = run};
}

} // namespace firstlight
