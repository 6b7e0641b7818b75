// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QDir>
#include <QTest>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Target = void (*)(const QByteArray &);

} // namespace

// Reads every seed of every fuzzer, so that what once broke a parser is tried in every build.
class SeedsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data();
    void keepsItsPromises();
};

void SeedsTest::keepsItsPromises_data()
{
    const QList<std::pair<QString, Target>> targets{
        {u"feed"_s, fuzz::feed},
        {u"atom"_s, fuzz::atom},
        {u"listing"_s, fuzz::listing},
        {u"oai"_s, fuzz::oai},
    };
    QTest::addColumn<QString>("path");
    QTest::addColumn<Target>("target");
    for (const auto &[name, target] : targets) {
        const QDir folder(QStringLiteral(FIRSTLIGHT_SEEDS "/") + name);
        const QStringList files = folder.entryList(QDir::Files);
        QVERIFY2(!files.isEmpty(), qPrintable(name));
        for (const QString &file : files)
            QTest::addRow("%s/%s", qPrintable(name), qPrintable(file))
                << folder.filePath(file) << target;
    }
}

void SeedsTest::keepsItsPromises()
{
    QFETCH(QString, path);
    QFETCH(Target, target);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    target(file.readAll());
}

} // namespace firstlight

QTEST_GUILESS_MAIN(firstlight::SeedsTest)
#include "tst_seeds.moc"
