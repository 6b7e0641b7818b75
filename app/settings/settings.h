// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSettings>
#include <QStringList>
#include <QTime>
#include <QUrl>
#include <QVariant>

#include <optional>

namespace firstlight {

// One setting: its key, its default, and the rule its value must keep.
struct SettingInfo
{
    QString key;
    QString defaultText;
    QString meaning; // in English; see meaningOf
    // Canonical text of a value, or Kind::Usage with the rule it breaks (untranslated).
    Result<QString> (*parse)(const QString &text) = nullptr;
};

// What the setting is for, in the reader's language.
QString meaningOf(const SettingInfo &info);

// Every setting there is, in the order of config list.
const QList<SettingInfo> &settingInfos();

// Reads and writes the settings file. Defaults are never written, so better defaults reach old
// profiles; unknown keys in the file are left alone.
class Settings final
{
public:
    // An INI file; made when something is first set.
    explicit Settings(const QString &file);

    // By key, for the command line. Kind::NotFound for an unknown key, Kind::Usage for a bad value.
    Result<QString> text(const QString &key) const;
    Result<void> setText(const QString &key, const QString &text);

    QStringList categories() const;    // "cs.LG", …
    QStringList announceTypes() const; // "new", "cross", …
    bool announcePrimaryOnly() const;
    QStringList excludedCategories() const;
    int relevanceCutoff() const;   // 1-10
    int noveltyCutoff() const;     // 1-10
    QString defaultScorer() const; // "local" or "llm"
    QUrl feedUrl() const;
    QUrl listingUrl() const;
    QUrl oaiUrl() const;
    QUrl apiUrl() const;
    double paceSeconds() const;          // at least 3 unless the feed's host is loopback
    bool pullsInWindow() const;          // by itself, on schedule
    bool catchesUp() const;              // when the window opens
    bool hasMotion() const;              // rows of the window's lists glide
    QString windowTheme() const;         // "system", "light", "dark", "high-contrast"
    int windowScale() const;             // per cent of the desktop's font size, 100-300
    QString windowLanguage() const;      // "system", or as translations are named: "de", "zh_CN"
    bool isClassicLayout() const;        // the list above the paper, not beside it
    QStringList followedAuthors() const; // each as FollowedPerson writes it
    QUrl peopleUrl() const;              // empty: nobody is asked
    int minHIndex() const;               // 0: off
    bool notifies() const;               // through the desktop, of what runs found
    QTime quietFrom() const;             // null: there are no quiet hours
    QTime quietTo() const;
    bool hasTray() const; // an icon of the program in the desktop's tray
    QUrl zoteroUrl() const;
    QString siteTitle() const;
    QUrl siteUrl() const;        // ends with "/"; empty: not known
    QString syncFolder() const;  // empty: none
    QString syncMachine() const; // what this machine is called there
    QUrl llmEndpoint() const;    // empty: none configured
    QString llmModel() const;
    QString llmEffort() const;
    QString llmDialect() const; // "auto" or as Dialect is written
    QString llmFlex() const;    // "off", "scheduled", "always"
    bool hasTitlePass() const;
    int secondOpinions() const;     // 0-4: how often the model is asked again
    double prefilterShare() const;  // (0, 1]; 1: every paper is sent to the model
    double prefilterRecall() const; // 0: off; else decides in place of the share
    int llmConcurrency() const;     // 1-8
    double maxUsdPerRun() const;    // 0: no cap
    double maxUsdPerMonth() const;  // 0: no cap
    QUrl priceSource() const;       // empty: none

    // The reader's own keys for a command of the window, as QKeySequence lists are written in
    // PortableText; empty: no keys. Nothing for a command that has its default keys.
    std::optional<QString> ownKeys(const QString &command) const;
    QStringList commandsWithOwnKeys() const;
    Result<void> setOwnKeys(const QString &command, const std::optional<QString> &keys);

    // The window's own memory (geometry, splitters); not for config.
    QVariant windowState(const QString &name) const;
    void setWindowState(const QString &name, const QVariant &value);

private:
    QString value(const QString &key) const;
    Result<void> store(const QString &fileKey, const std::optional<QString> &text);

    mutable QSettings m_file;
};

} // namespace firstlight
