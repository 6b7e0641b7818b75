// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/diagnosis.h"

#include "llm/knownservice.h"
#include "settings/keysentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <filesystem>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastBytesFree = 200'000'000;
constexpr qint64 mostSecondsOff = 300;

class Doctor final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Finding databaseFinding(const Result<QStringList> &flaws, const QString &file)
{
    if (!flaws)
        return {u"database"_s, false,
                Doctor::tr("%1 cannot be read: %2.").arg(file, flaws.error().detail)};
    if (!flaws->isEmpty())
        return {u"database"_s, false,
                Doctor::tr("%1 is damaged (%2). The copies of earlier days lie beside it; put the "
                           "newest sound one in its place.")
                    .arg(file, flaws->join(u"; "_s))};
    return {u"database"_s, true, Doctor::tr("%1 is sound.").arg(file)};
}

Finding diskFinding(const Profile &profile)
{
    if (!QFileInfo(profile.dataFolder).isWritable())
        return {u"disk"_s, false, Doctor::tr("%1 cannot be written.").arg(profile.dataFolder)};
    // Not QStorageInfo, which goes by the list of mounts: a container's may not name the folder's.
    std::error_code error;
    const std::filesystem::space_info space =
        std::filesystem::space(profile.dataFolder.toStdString(), error);
    if (error)
        return {u"disk"_s, true, Doctor::tr("How much is free cannot be told.")};
    const auto bytes = static_cast<qint64>(space.available);
    const QString free = QLocale::c().formattedDataSize(bytes);
    if (bytes < leastBytesFree)
        return {
            u"disk"_s, false,
            Doctor::tr("Only %1 are free where %2 lies. Make room.").arg(free, profile.dataFolder)};
    return {u"disk"_s, true, Doctor::tr("%1 are free.").arg(free)};
}

Finding keyFinding(const FoundKey &key, const Settings &settings, const QString &keyFile)
{
    const QString where = placeSentence(key, keyFile);
    const bool isWanted =
        serviceAt(settings.llmEndpoint()).wantsKey && !settings.llmEndpoint().isEmpty();
    if (key.isFound() || !isWanted)
        return {u"key"_s, true, Doctor::tr("The model's key: %1").arg(where)};
    return {u"key"_s, false,
            Doctor::tr("The model's key: %1 Set it with: firstlight key set llm (add --file to "
                       "keep it in a file that only you can read).")
                .arg(where)};
}

Finding serviceFinding(const ModelListReport &list, const Endpoint &endpoint)
{
    const QString host = hostOf(endpoint.base);
    if (list.fault && list.fault->status == 404)
        return {u"service"_s, true, Doctor::tr("%1 answers; it has no list of models.").arg(host)};
    if (list.fault)
        return {u"service"_s, false, faultSentence(*list.fault, endpoint)};
    if (endpoint.model.isEmpty())
        return {u"service"_s, false,
                Doctor::tr("%1 answers, but no model is set. Set one of its %2 with: firstlight "
                           "config set llm.model NAME")
                    .arg(host)
                    .arg(list.models.size())};
    // Azure lists models, and takes the names of deployments.
    if (!list.models.isEmpty() && !list.models.contains(endpoint.model) &&
        serviceAt(endpoint.base).id != "azure"_L1)
        return {u"service"_s, false,
                Doctor::tr("%1 answers, but “%2” is not among its %3 models.")
                    .arg(host, endpoint.model)
                    .arg(list.models.size())};
    return {u"service"_s, true,
            Doctor::tr("%1 answers and offers “%2”.").arg(host, endpoint.model)};
}

Finding noServiceFinding()
{
    return {u"service"_s, true, Doctor::tr("No model's service is set; papers are ranked here.")};
}

Finding clockFinding(const QDateTime &serverTime)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 off = serverTime.isValid() ? qAbs(serverTime.secsTo(now)) : 0;
    if (off > mostSecondsOff)
        return {u"clock"_s, false,
                Doctor::tr("This computer's clock is %1 minutes off the service's. Announcement "
                           "days and secure connections depend on it.")
                    .arg(off / 60)};
    const QString moment = now.toString(Qt::ISODate);
    return {u"clock"_s, true,
            serverTime.isValid()
                ? Doctor::tr("%1, as at the service.").arg(moment)
                : Doctor::tr("%1; nobody was there to compare it with.").arg(moment)};
}

} // namespace firstlight
