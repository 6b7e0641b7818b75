// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <QDir>
#include <QRegularExpression>

#include <array>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSecret = 4; // shorter ones would take half of the text along
constexpr int leastName = 3;

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

const std::array<Rule, 5> &rules()
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption;
    static const std::array<Rule, 5> all{{
        {QRegularExpression(u"\\b((?:proxy-)?authorization|cookie)(\"?'?\\s*[:=]\\s*)[^\\n\"']+"_s,
                            options),
         u"\\1\\2[redacted]"_s},
        {QRegularExpression(u"\\b((?:x-)?(?:goog-)?api[-_ ]?key|(?:access|auth|refresh)?[-_]?token|"
                            "secret|password|passwd|key)(\"?'?\\s*[:=]\\s*\"?'?)[^\\s\"',;&]+"_s,
                            options),
         u"\\1\\2[redacted]"_s},
        {QRegularExpression(u"\\b(bearer|basic)\\s+[\\w.~+/=-]{8,}"_s, options),
         u"\\1 [redacted]"_s},
        {QRegularExpression(u"(://)[^/\\s@]+@"_s), u"\\1[redacted]@"_s},
        // What services' keys begin with, and anything long that looks drawn by lot.
        {QRegularExpression(
             u"\\b(?:(?:sk|pk|rk|gsk|csk|xai|hf|r8|gh[a-z]|glpat|nvapi|pplx|tgp)[-_][\\w-]{8,}|"
             "AIza[\\w-]{16,}|eyJ[\\w-]{8,}[\\w.-]*|"
             "(?=[\\w-]*[0-9])(?=[\\w-]*[A-Za-z])[A-Za-z0-9_-]{32,})"_s),
         u"[redacted]"_s},
    }};
    return all;
}

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME"}) {
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir(QDir::homePath()).dirName();
}

} // namespace

QString withoutSecrets(const QString &text, const QStringList &known)
{
    QString clean = text;
    for (const QString &secret : known) {
        if (secret.size() >= leastSecret)
            clean.replace(secret, u"[redacted]"_s);
    }
    for (const Rule &rule : rules())
        clean.replace(rule.pattern, rule.replacement);
    return clean;
}

QString withoutPlaces(const QString &text)
{
    QString clean = text;
    if (const QString home = QDir::homePath(); home.size() > 1)
        clean.replace(home, u"~"_s);
    if (const QString name = loginName(); name.size() >= leastName)
        clean.replace(
            QRegularExpression(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(name))),
            u"USER"_s);
    return clean;
}

} // namespace firstlight
