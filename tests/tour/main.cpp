// SPDX-License-Identifier: EUPL-1.2
//
// Walks through every screen in every language at four sizes. Leaves pictures and contact sheets where
// it is told to, names what is cut off, overlaps or is too small, and fails if there is any.

#include "DemoFolder.h"
#include "HandInput.h"
#include "Tour.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>
#include <QTextStream>

using namespace stapsteen;

int main(int argc, char *argv[])
{
    prepareApplication();
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("out"), QStringLiteral("Folder for pictures and contact sheets."),
         QStringLiteral("folder")},
        {QStringLiteral("languages"), QStringLiteral("Tags; default all."), QStringLiteral("nl,ar,…")},
        {QStringLiteral("sizes"), QStringLiteral("Default all four."), QStringLiteral("1920x1080,…"),
         QStringLiteral("1920x1080,1080x1920,1280x800,390x844")},
    });
    parser.process(app);

    const DemoFolder folder;
    const auto microphone = new HandInput; // the kiosk's
    Kiosk kiosk({folder.path(), QStringLiteral(STAPSTEEN_PACK)},
                {.microphone = std::unique_ptr<AudioInput>(microphone)});
    KioskWindow window(kiosk);
    if (!window.open(QStringLiteral("1920x1080")))
        return 2;
    kiosk.startDeferred();
    if (!QTest::qWaitFor([&] { return window.window()->findChild<QQuickItem *>(QStringLiteral("screens")); }))
        return 2;

    QStringList languages = parser.value(QStringLiteral("languages")).split(u',', Qt::SkipEmptyParts);
    if (languages.isEmpty()) {
        for (const LanguageRow &row :
             static_cast<RowModel<LanguageRow> *>(kiosk.catalogue()->languages())->rows())
            languages.append(row.tag);
    }
    QTextStream out(stdout);
    Tour tour(kiosk, window, *microphone, parser.value(QStringLiteral("out")));
    const QStringList sizes = parser.value(QStringLiteral("sizes")).split(u',', Qt::SkipEmptyParts);
    for (const QString &size : sizes) {
        const QStringList sides = size.split(u'x');
        for (const QString &language : std::as_const(languages)) {
            tour.walk(language, QSize(sides.value(0).toInt(), sides.value(1).toInt()));
            out << size << ' ' << language << Qt::endl;
        }
    }
    for (const Tour::Fault &fault : tour.faults())
        out << fault.screen << ": " << fault.sentence << '\n';
    out << tour.screens() << " screens, " << tour.faults().size() << " faults" << Qt::endl;
    return tour.faults().isEmpty() && tour.screens() > 0 ? 0 : 1;
}
