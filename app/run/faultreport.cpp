// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/faultreport.h"

#include "base/redaction.h"

#include <QSysInfo>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLogLines = 200;

QString settingsPart(const SettingValues &settings)
{
    QString text;
    for (const SettingInfo &info : settingInfos()) {
        const QString value = settings.value(info.key, info.defaultText);
        if (value != info.defaultText)
            text += u"%1 = %2\n"_s.arg(info.key, value);
    }
    return text.isEmpty() ? u"All as shipped.\n"_s : text;
}

QString findingsPart(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += u"%1 %2: %3\n"_s.arg(finding.isGood ? u"good"_s : u"BAD"_s, finding.what,
                                     finding.sentence);
    return text;
}

QString logPart(const QList<LogLine> &log)
{
    QString text;
    for (const LogLine &line : log.last(std::min(log.size(), mostLogLines)))
        text += toText(line) + u'\n';
    return text.isEmpty() ? u"Empty.\n"_s : text;
}

} // namespace

QString faultReport(const FaultReportParts &parts)
{
    const QString text =
        u"## Firstlight %1\n\nQt %2, %3, %4\n\n### Settings\n\n%5\n### Checks\n\n%6\n### Log\n\n%7"_s
            .arg(QStringLiteral(FIRSTLIGHT_VERSION), QString::fromLatin1(qVersion()),
                 QSysInfo::prettyProductName(),
                 QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion() + u' ' +
                     QSysInfo::currentCpuArchitecture(),
                 settingsPart(parts.settings), findingsPart(parts.findings), logPart(parts.log));
    return withoutPlaces(withoutSecrets(text, parts.secrets));
}

} // namespace firstlight
