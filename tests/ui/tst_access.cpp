// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/firststartdialog.h"
#include "mainwindow.h"
#include "panes/picklistview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const Clock morning(QDateTime(QDate(2025, 10, 1), QTime(6, 0), Qt::UTC));

// Every text as long as in a language that takes two fifths more room.
class WordyTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString plain = QString::fromUtf8(text);
        return plain + QString(plain.size() * 2 / 5, u'n');
    }
};

QString pathOf(const QAccessibleInterface *interface)
{
    QString path;
    for (const QObject *object = interface->object(); object; object = object->parent())
        path.prepend(u'/' + object->objectName() + u'<' +
                     QString::fromLatin1(object->metaObject()->className()) + u'>');
    return path;
}

bool wantsName(QAccessibleInterface *interface)
{
    switch (interface->role()) {
    case QAccessible::ScrollBar:
    case QAccessible::Splitter:
    case QAccessible::Grip:
    case QAccessible::Separator:
    case QAccessible::Client:
    case QAccessible::Window:
    case QAccessible::MenuBar:
        return false;
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
        return true;
    default:
        break;
    }
    const auto *widget = qobject_cast<QWidget *>(interface->object());
    return widget && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

// Parts of a control that is named itself: its edit field, its arrows, its scroll area.
bool isPart(const QAccessibleInterface *interface)
{
    const QObject *object = interface->object();
    if (!object)
        return false;
    const QString name = object->objectName();
    return name.startsWith("qt_"_L1) || qobject_cast<const QAbstractItemView *>(object->parent()) ||
           object->inherits("QComboBoxListView") || object->inherits("QScrollArea") ||
           object->inherits("QStackedWidget") || object->inherits("QTabBar") ||
           object->inherits("QComboBoxPrivateContainer") ||
           (object->parent() &&
            (object->parent()->inherits("QAbstractSpinBox") ||
             object->parent()->inherits("QComboBox") || object->parent()->inherits("QTabBar") ||
             object->parent()->inherits("QLineEdit")));
}

void collectUnnamed(QAccessibleInterface *interface, QStringList *unnamed, int depth = 0)
{
    if (!interface || !interface->isValid() || depth > 40 || interface->state().invisible)
        return;
    if (wantsName(interface) && !isPart(interface) && interface->text(QAccessible::Name).isEmpty())
        unnamed->append(u"%1 (role %2)"_s.arg(pathOf(interface)).arg(interface->role()));
    const int children = qMin(interface->childCount(), 200);
    for (int child = 0; child < children; ++child)
        collectUnnamed(interface->child(child), unnamed, depth + 1);
}

QStringList unnamedIn(QWidget *window)
{
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(window), &unnamed);
    return unnamed;
}

// Labels and buttons that are narrower than their text.
QStringList clippedIn(const QWidget *window)
{
    QStringList clipped;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *each : widgets) {
        const auto *label = qobject_cast<const QLabel *>(each);
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const bool isText = (label && !label->wordWrap() && !label->text().isEmpty()) ||
                            (button && !button->text().isEmpty());
        if (isText && each->isVisible() && each->width() < each->minimumSizeHint().width())
            clipped.append(u"%1 “%2”: %3 < %4"_s
                               .arg(each->objectName(), label ? label->text() : button->text())
                               .arg(each->width())
                               .arg(each->minimumSizeHint().width()));
    }
    return clipped;
}

} // namespace

class TestAccess final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->resize(1280, 800); // whatever the screen
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(list()->model()->rowCount() > 5);
    }

    PickListView *list() const { return m_window->findChild<PickListView *>(u"pickList"_s); }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }

    // The dialog that a command opens.
    QDialog *opened(const QString &command) const
    {
        action(command)->trigger();
        QDialog *dialog = nullptr;
        (void)QTest::qWaitFor([&dialog, this] {
            const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
            for (QDialog *each : dialogs)
                dialog = each->isVisible() ? each : dialog;
            return dialog != nullptr;
        });
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        auto services = Services::openSample(morning);
        QVERIFY2(services, qPrintable(services ? QString() : services.error().detail));
        m_services = *std::move(services);
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void everythingInTheWindowHasAName()
    {
        openWindow();
        action(u"criteria"_s)->setChecked(true);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_J);
        const QStringList unnamed = unnamedIn(m_window.get());
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        action(u"criteria"_s)->setChecked(false);
        action(u"triage"_s)->setChecked(true);
        QVERIFY(unnamedIn(m_window.get()).isEmpty());
    }

    void everyRowIsSpoken()
    {
        openWindow();
        QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
        QVERIFY(rows && rows->childCount() > 5);
        for (int row = 0; row < rows->childCount(); ++row)
            QVERIFY2(!rows->child(row)->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"%1"_s.arg(row)));
    }

    void everythingInTheDialogsHasAName_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"settings", "spending", "showPrompt", "shortcuts", "about", "paperJournal"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void everythingInTheDialogsHasAName()
    {
        QFETCH(QString, command);
        openWindow();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_J);
        QDialog *dialog = opened(command);
        QVERIFY(dialog);
        const QStringList unnamed = unnamedIn(dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY(!dialog->windowTitle().isEmpty());
    }

    void firstStartHasNames()
    {
        FirstStartDialog dialog({u"cs.LG"_s}, nullptr);
        dialog.show();
        const QStringList unnamed = unnamedIn(&dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

    void longerWordsFit_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("window") << QString();
        for (const char *command : {"settings", "shortcuts", "spending"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    // What cannot wrap or scroll is as wide as it wants to be.
    void longerWordsFit()
    {
        QFETCH(QString, command);
        WordyTranslator wordy;
        QVERIFY(QCoreApplication::installTranslator(&wordy));
        openWindow();
        m_window->resize(1280, 800);
        QWidget *window = m_window.get();
        if (!command.isEmpty())
            window = opened(command);
        QCoreApplication::removeTranslator(&wordy);
        QVERIFY(window);
        // What is loaded meanwhile is laid out in a later turn.
        (void)QTest::qWaitFor([window] { return clippedIn(window).isEmpty(); });
        const QStringList clipped = clippedIn(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void rightToLeftMirrorsThePanes()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        openWindow();
        const auto x = [this](const QString &name) {
            const auto *widget = m_window->findChild<QWidget *>(name);
            return widget->mapTo(m_window.get(), QPoint()).x();
        };
        const bool isMirrored =
            x(u"leftPane"_s) > x(u"pickList"_s) && x(u"pickList"_s) > x(u"paperText"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(isMirrored);
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
