// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/await.h"
#include "services.h"
#include "support/builders.h"
#include "support/fakeworld.h"
#include "support/tempstore.h"

namespace firstlight::test {

// A profile of its own whose services are those of a made-up world.
struct FakeMorning
{
    QTemporaryDir folder;
    FakeWorld world;
    std::unique_ptr<Services> services;

    // The papers of a day, by numbers from 20000.
    static QStringList ids(int count)
    {
        QStringList result;
        for (int number = 0; number < count; ++number)
            result.append(QStringLiteral("2509.%1").arg(20000 + number));
        return result;
    }

    void open()
    {
        services.reset();
        const Profile profile = Profile::in(folder.path());
        {
            Settings settings(profile.settingsFile);
            const auto set = [&settings](const QString &key, const QString &text) {
                if (!settings.setText(key, text))
                    qFatal("%s cannot be set", qPrintable(key));
            };
            set(QStringLiteral("categories"), QStringLiteral("cs.LG"));
            set(QStringLiteral("arxiv.feed-url"), world.url().toString());
            set(QStringLiteral("arxiv.pace-seconds"), QStringLiteral("0"));
            set(QStringLiteral("people.url"), world.url().toString());
        }
        services = *Services::open(profile, Clock(testNow()));
    }

    Endpoint endpoint() const
    {
        return {.base = world.url(QStringLiteral("/v1")),
                .model = QStringLiteral("gpt-5"),
                .key = QStringLiteral("k")};
    }

    Store &store() { return services->store(); }

    Result<void> save(QDate day, const QList<Paper> &papers)
    {
        return await(store().saveAnnouncement(announcement(day, papers)));
    }
};

} // namespace firstlight::test
