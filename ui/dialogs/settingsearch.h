// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTabWidget;

namespace firstlight {

// A control of the settings as a reader may look for it.
struct SoughtSetting
{
    QString label; // as it stands beside the control, without the mnemonic
    QString key;   // empty: no setting of config
    QString meaning;
    int page = 0;
    QPointer<QWidget> control; // null: it has none of its own

    // All words, in whatever of it.
    bool matches(const QString &words, const QString &pageTitle) const;
};

// What is on the pages, and every setting that has no control there; these stand on the last page.
QList<SoughtSetting> soughtSettings(const QTabWidget &pages);

// A search field above the pages of settings; while something is sought, what was found stands in
// the pages' place.
class SettingSearch final : public QWidget
{
    Q_OBJECT

public:
    // Takes the pages in.
    explicit SettingSearch(QTabWidget *pages, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const firstlight::SoughtSetting &setting); // its page is shown by now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &words);
    void choose(int row);

    QTabWidget *m_pages;
    QLineEdit *m_field;
    QListWidget *m_found;
    QList<SoughtSetting> m_all;   // as of the beginning of the search
    QList<SoughtSetting> m_shown; // as the list
};

// A frame around a control, for some seconds.
void markControl(QWidget *control);

} // namespace firstlight
