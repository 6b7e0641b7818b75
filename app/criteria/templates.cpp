// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/templates.h"

#include <QCoreApplication>
#include <QFile>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString templateText(const QString &id)
{
    QFile file(u":/criteria/%1.md"_s.arg(id));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

CriteriaTemplate namedTemplate(const QString &id, const QString &title)
{
    return {id, title, templateText(id)};
}

} // namespace

QList<CriteriaTemplate> criteriaTemplates()
{
    return {
        namedTemplate(
            u"foundations"_s,
            QCoreApplication::translate("CriteriaTemplates", "Foundations of machine learning")),
        namedTemplate(u"language-models"_s, QCoreApplication::translate(
                                                "CriteriaTemplates", "Language models and agents")),
        namedTemplate(u"blank"_s,
                      QCoreApplication::translate("CriteriaTemplates", "A blank page with hints")),
    };
}

} // namespace firstlight
