// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "run/diagnosis.h"
#include "run/reading.h"
#include "settings/dataplaces.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

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
    QList<Finding> findings{
        databaseFinding(await(services.store().flaws()), services.profile().database()),
        diskFinding(services.profile())};
    const FoundKey key =
        awaitValue(services.keyStore().find(services.modelKeyName())).value_or(FoundKey());
    findings.append(keyFinding(key, services.settings(), services.keyStore().file()));
    const Endpoint endpoint = endpointOf(services.settings(), key.secret, true);
    QDateTime serverTime;
    if (endpoint.base.isEmpty()) {
        findings.append(noServiceFinding());
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
