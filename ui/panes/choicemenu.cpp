// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/choicemenu.h"

#include "settings/categories.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QMenu>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 8; // besides those that are followed

class ChoiceMenu final
{
    Q_DECLARE_TR_FUNCTIONS(FilterChips)

public:
    ChoiceMenu(QMenu *menu, QString chosen, Choose choose)
        : m_menu(menu)
        , m_chosen(std::move(chosen))
        , m_choose(std::move(choose))
    {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
        m_group = new QActionGroup(menu);
        offer(menu, tr("Any"), {});
        menu->addSeparator();
    }

    static QString withCount(const QString &text, const Choice &choice)
    {
        return choice.papers > 0 ? QString(text + u'\t' + QLocale().toString(choice.papers)) : text;
    }

    void offer(QMenu *menu, const QString &text, const QString &choice)
    {
        // What follows a tab is shown apart; an ampersand in a tag is no mnemonic.
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(choice == m_chosen);
        m_group->addAction(action);
        QObject::connect(action, &QAction::triggered, m_menu,
                         [choose = m_choose, choice] { choose(choice); });
    }

    void offerCategory(QMenu *menu, const Choice &choice)
    {
        const std::optional<Category> category = categoryByCode(choice.text);
        //: A category of arXiv: code, then name
        const QString text = category ? tr("%1  %2").arg(choice.text, category->name) : choice.text;
        offer(menu, withCount(text, choice), choice.text);
    }

    void offerByGroup(const QList<Choice> &choices)
    {
        QMap<QString, QMenu *> menus;
        for (const Choice &choice : choices) {
            const std::optional<Category> category = categoryByCode(choice.text);
            const QString group = category ? category->group : tr("Other");
            QMenu *&menu = menus[group];
            if (!menu)
                menu = new QMenu(group, m_menu);
            offerCategory(menu, choice);
        }
        for (QMenu *menu : std::as_const(menus))
            m_menu->addMenu(menu);
    }

private:
    QMenu *m_menu;
    QActionGroup *m_group = nullptr;
    QString m_chosen;
    Choose m_choose;
};

} // namespace

void fillChoiceMenu(QMenu *menu, const QList<Choice> &choices, const QString &chosen,
                    const Choose &choose)
{
    ChoiceMenu filled(menu, chosen, choose);
    for (const Choice &choice : choices)
        filled.offer(menu, ChoiceMenu::withCount(choice.text, choice), choice.text);
}

void fillCategoryMenu(QMenu *menu, const QList<Choice> &categories, const QStringList &followed,
                      const QString &chosen, const Choose &choose)
{
    ChoiceMenu filled(menu, chosen, choose);
    QList<Choice> others = categories;
    for (const QString &code : followed) {
        const auto isIt = [&code](const Choice &choice) { return choice.text == code; };
        const auto found = std::find_if(others.begin(), others.end(), isIt);
        if (found == others.end())
            continue;
        filled.offerCategory(menu, *found);
        others.erase(found);
    }
    menu->addSeparator();
    for (const Choice &choice : others.first(std::min(mostAtOnce, others.size())))
        filled.offerCategory(menu, choice);
    menu->addSeparator();
    filled.offerByGroup(others.mid(mostAtOnce));
}

} // namespace firstlight
