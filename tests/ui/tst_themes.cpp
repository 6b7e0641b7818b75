// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "delegates/pickdelegate.h"
#include "delegates/rowink.h"
#include "looks.h"
#include "models/picklistmodel.h"
#include "panes/cutoffslider.h"
#include "support/builders.h"
#include "symbolicicons.h"
#include "themes.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

const QStringList themes{u"light"_s, u"dark"_s, u"high-contrast"_s};

// The best contrast that any dot of the picture has to its background.
double strongestContrast(const QImage &picture, const QColor &background)
{
    double strongest = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            strongest = qMax(strongest, contrastRatio(background, picture.pixelColor(x, y)));
    }
    return strongest;
}

} // namespace

class TestThemes final : public QObject
{
    Q_OBJECT

private:
    static void addThemes()
    {
        QTest::addColumn<QString>("theme");
        for (const QString &theme : themes)
            QTest::newRow(qPrintable(theme)) << theme;
    }

private Q_SLOTS:
    void everyTextIsReadOnEveryGround_data() { addThemes(); }

    void everyTextIsReadOnEveryGround()
    {
        QFETCH(QString, theme);
        const QPalette palette = themePalette(theme).value();
        using Roles = QList<QPalette::ColorRole>;
        const QList<std::pair<Roles, Roles>> uses{
            {{QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
              QPalette::Link, QPalette::LinkVisited},
             {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}},
            {{QPalette::HighlightedText}, {QPalette::Highlight}},
            {{QPalette::ToolTipText}, {QPalette::ToolTipBase}},
        };
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[texts, grounds] : uses) {
                for (const QPalette::ColorRole text : texts) {
                    for (const QPalette::ColorRole ground : grounds) {
                        const double ratio =
                            contrastRatio(palette.color(group, ground), palette.color(group, text));
                        QVERIFY2(ratio >= 4.5,
                                 qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(ratio)));
                    }
                }
            }
        }
    }

    void whatIsOffIsFoundAllTheSame_data() { addThemes(); }

    void whatIsOffIsFoundAllTheSame()
    {
        QFETCH(QString, theme);
        const QPalette palette = themePalette(theme).value();
        for (const QPalette::ColorRole text :
             {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            QVERIFY(contrastRatio(palette.color(QPalette::Disabled, QPalette::Window),
                                  palette.color(QPalette::Disabled, text)) >= 3);
        }
    }

    void rowsAreReadWhateverTheirState_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<bool>("isSelected");
        for (const QString &theme : themes) {
            QTest::addRow("%s", qPrintable(theme)) << theme << false;
            QTest::addRow("%s, selected", qPrintable(theme)) << theme << true;
        }
    }

    // As they are painted, not as the palette promises.
    void rowsAreReadWhateverTheirState()
    {
        QFETCH(QString, theme);
        QFETCH(bool, isSelected);
        PickListModel model;
        model.showList(pickListOf({test::pick(u"2510.00001"_s)}), {.collapsed = {}});
        const PickDelegate delegate;
        QStyleOptionViewItem option;
        option.font = QApplication::font();
        option.palette = themePalette(theme).value();
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.state.setFlag(QStyle::State_Selected, isSelected);
        for (int row = 0; row < model.rowCount(); ++row) {
            option.rect = {{0, 0},
                           QSize(600, delegate.sizeHint(option, model.index(row)).height())};
            QImage picture(option.rect.size(), QImage::Format_RGB32);
            const QPalette readable = withReadableSelection(option.palette);
            const QColor ground = readable.color(isSelected ? QPalette::Highlight : QPalette::Base);
            picture.fill(ground);
            QPainter painter(&picture);
            delegate.paint(&painter, option, model.index(row));
            painter.end();
            QVERIFY(strongestContrast(picture, picture.pixelColor(300, 1)) >= 4.5);
        }
    }

    void boxesToTickAreSeen_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }

    void boxesToTickAreSeen()
    {
        QFETCH(QString, theme);
        Looks looks;
        looks.wear(theme, 100);
        QCheckBox check;
        QRadioButton radio;
        for (QWidget *box : {static_cast<QWidget *>(&check), static_cast<QWidget *>(&radio)}) {
            const QImage picture = box->grab().toImage();
            QVERIFY(strongestContrast(picture, picture.pixelColor(picture.width() - 1, 0)) >= 3);
        }
        looks.wear(u"system"_s, 100);
    }

    void controlsAreSeen_data() { addThemes(); }

    // Whatever a control is made of, something of it stands out.
    void controlsAreSeen()
    {
        QFETCH(QString, theme);
        Looks looks;
        looks.wear(theme, 100);
        QLineEdit line;
        QComboBox combo;
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 10);
        CutoffSlider slider;
        QPushButton button;
        for (QWidget *control : {static_cast<QWidget *>(&slider), static_cast<QWidget *>(&bar),
                                 static_cast<QWidget *>(&line), static_cast<QWidget *>(&combo),
                                 static_cast<QWidget *>(&button)}) {
            control->resize(120, control == &bar ? 200 : 28);
            const QImage picture = control->grab().toImage();
            const double least = theme == "light"_L1 && control != &slider ? 1.3 : 3;
            const QRect inner = picture.rect().adjusted(2, 2, -30, -2); // without a combo's arrow
            const double strongest =
                control == &slider
                    ? strongestContrast(picture, QApplication::palette().window().color())
                    : strongestContrast(picture, picture.pixelColor(inner.center()));
            QVERIFY2(strongest >= least, control->metaObject()->className());
        }
        looks.wear(u"system"_s, 100);
    }

    void scoresOnSelectedRowsKeepTheirGround_data() { addThemes(); }

    void scoresOnSelectedRowsKeepTheirGround()
    {
        QFETCH(QString, theme);
        QStyleOptionViewItem option;
        option.palette = withReadableSelection(themePalette(theme).value());
        option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;
        const RowInk ink = RowInk::of(option, false);
        for (const QColor &ground : {ink.background, ink.chip, ink.pickedChip})
            QVERIFY(contrastRatio(ground, ink.text) >= 4.5);
        QVERIFY(contrastRatio(ink.background, ink.muted) >= 5.5);
        QVERIFY(ink.pickedChip != ink.background);
    }

    void looksChangeAndComeBack()
    {
        Looks looks;
        looks.wear(u"system"_s, 100);
        const QPalette desktop = QApplication::palette();
        const qreal size = QApplication::font().pointSizeF();
        const int iconSide = SymbolicIcons::sideFor(nullptr);
        looks.wear(u"dark"_s, 200);
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 themePalette(u"dark"_s)->color(QPalette::Base));
        QCOMPARE(QApplication::font().pointSizeF(), 2 * size);
        QCOMPARE(SymbolicIcons::sideFor(nullptr), 2 * iconSide);
        looks.wear(u"dark"_s, 100);
        QCOMPARE(SymbolicIcons::sideFor(nullptr), iconSide);
        looks.wear(u"system"_s, 100);
        QCOMPARE(QApplication::palette().color(QPalette::Base), desktop.color(QPalette::Base));
        QCOMPARE(QApplication::font().pointSizeF(), size);
    }

    void aDesktopsColoursAreKept()
    {
        QPalette desktop = QApplication::style()->standardPalette();
        desktop.setColor(QPalette::Window, Qt::darkGreen);
        QApplication::setPalette(desktop);
        Looks looks;
        looks.wear(u"system"_s, 100);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::darkGreen));
        QApplication::setPalette(QPalette());
    }

    void aDesktopWithoutColoursGetsOurs()
    {
        QApplication::setStyle(u"fusion"_s);
        QApplication::setPalette(QApplication::style()->standardPalette());
        Looks looks;
        looks.wear(u"system"_s, 100);
        const QColor worn = QApplication::palette().color(QPalette::Window);
        QVERIFY(worn == themePalette(u"light"_s)->color(QPalette::Window) ||
                worn == themePalette(u"dark"_s)->color(QPalette::Window));
        looks.wear(u"high-contrast"_s, 100);
        looks.wear(u"system"_s, 100);
        QCOMPARE(QApplication::palette().color(QPalette::Window), worn);
    }
};

QTEST_MAIN(TestThemes)
#include "tst_themes.moc"
