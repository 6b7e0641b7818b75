// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settingsearch.h"

#include "dialogs/settingcontrol.h"
#include "phrases.h"
#include "settings/settings.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QShortcut>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int markMilliseconds = 5000;

bool isWithin(const QWidget *inner, const QWidget *outer)
{
    return inner == outer || outer->isAncestorOf(inner);
}

// What a page says beside a control.
QString labelOf(const QWidget *page, const QWidget *control)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(control))
        return withoutMnemonic(button->text());
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QWidget *buddy = label->buddy();
        if (buddy && (isWithin(control, buddy) || isWithin(buddy, control)))
            return withoutMnemonic(label->text());
    }
    return control->accessibleName();
}

class Mark final : public QWidget
{
public:
    explicit Mark(QWidget *control)
        : QWidget(holderOf(control))
    {
        setObjectName(u"settingMark"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(placeIn(parentWidget(), control));
        show();
        QTimer::singleShot(markMilliseconds, this, &QObject::deleteLater);
    }

    static QRect placeIn(const QWidget *holder, const QWidget *control)
    {
        return QRect(control->mapTo(holder, QPoint(0, 0)), control->size()).adjusted(-5, -5, 5, 5);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    }

private:
    // The nearest that has room for all of it.
    static QWidget *holderOf(const QWidget *control)
    {
        QWidget *holder = control->parentWidget();
        while (!holder->isWindow() && !holder->rect().contains(placeIn(holder, control)))
            holder = holder->parentWidget();
        return holder;
    }
};

} // namespace

bool SoughtSetting::matches(const QString &words, const QString &pageTitle) const
{
    const QString all = u"%1 %2 %3 %4"_s.arg(label, key, meaning, pageTitle);
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

QList<SoughtSetting> soughtSettings(const QTabWidget &pages)
{
    QList<SoughtSetting> found;
    QSet<const QWidget *> known;
    const int last = pages.count() - 1;
    for (const SettingInfo &info : settingInfos()) {
        SoughtSetting sought{info.key, info.key, meaningOf(info), last, {}};
        for (int page = 0; page < last && !sought.control; ++page) {
            sought.control = settingControl(pages.widget(page), info.key);
            if (!sought.control)
                continue;
            sought.page = page;
            known.insert(sought.control);
            if (const QString label = labelOf(pages.widget(page), sought.control); !label.isEmpty())
                sought.label = label;
        }
        found.append(sought);
    }
    for (int page = 0; page < pages.count(); ++page) {
        const QList<QLabel *> labels = pages.widget(page)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() && !known.contains(label->buddy()))
                found.append({withoutMnemonic(label->text()), {}, {}, page, label->buddy()});
        }
        const QList<QAbstractButton *> buttons =
            pages.widget(page)->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            const bool isOwn = !button->text().isEmpty() && !known.contains(button) &&
                               !button->objectName().startsWith("qt_"_L1);
            if (isOwn)
                found.append({withoutMnemonic(button->text()), {}, {}, page, button});
        }
    }
    return found;
}

SettingSearch::SettingSearch(QTabWidget *pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_field(new QLineEdit(this))
    , m_found(new QListWidget(this))
{
    m_field->setObjectName(u"settingSearch"_s);
    m_field->setPlaceholderText(tr("Search settings (Ctrl+F)"));
    m_field->setAccessibleName(tr("Search settings"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_found->setObjectName(u"foundSettings"_s);
    m_found->setAccessibleName(tr("Settings found"));
    m_found->setWordWrap(true);
    m_found->setSpacing(3);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->installEventFilter(this);
    m_found->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_field);
    column->addWidget(m_found, 1);
    column->addWidget(pages, 1);
    connect(m_field, &QLineEdit::textChanged, this, &SettingSearch::fill);
    connect(m_found, &QListWidget::itemClicked, this, [this] { choose(m_found->currentRow()); });
    const auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
}

void SettingSearch::fill(const QString &words)
{
    if (m_shown.isEmpty())
        m_all = soughtSettings(*m_pages);
    m_found->clear();
    m_shown.clear();
    const bool isSearching = !words.simplified().isEmpty();
    for (const SoughtSetting &each : std::as_const(m_all)) {
        const QString page = withoutMnemonic(m_pages->tabText(each.page));
        if (!isSearching || !each.matches(words.simplified(), page))
            continue;
        const QString text = each.key.isEmpty() || each.key == each.label
                                 ? each.label
                                 : u"%1  (%2)"_s.arg(each.label, each.key);
        const QString about = each.meaning.isEmpty() ? page : page + u" · " + each.meaning;
        m_found->addItem(text + u'\n' + about);
        m_shown.append(each);
    }
    if (isSearching && m_shown.isEmpty())
        m_found->addItem(tr("No setting is called that."));
    m_found->setCurrentRow(0);
    m_found->setVisible(isSearching);
    m_pages->setVisible(!isSearching);
}

void SettingSearch::choose(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const SoughtSetting setting = m_shown.at(row);
    m_field->clear();
    m_pages->setCurrentIndex(setting.page);
    Q_EMIT chosen(setting);
}

// The list is walked from the field; Escape ends the search and not the dialog.
bool SettingSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_found->isHidden())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_found->currentRow());
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        m_field->setFocus();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_found->setCurrentRow(qBound(0, m_found->currentRow() + step, m_found->count() - 1));
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void markControl(QWidget *control)
{
    for (QWidget *earlier : control->window()->findChildren<QWidget *>(u"settingMark"_s))
        earlier->deleteLater();
    new Mark(control);
}

} // namespace firstlight
