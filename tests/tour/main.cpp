// SPDX-License-Identifier: EUPL-1.2
//
// Walks through every screen in every language at four sizes. Leaves pictures and contact sheets where
// it is told to, names what is cut off, overlaps or is too small, and fails if there is any.

#include "Tour.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace stapsteen;

namespace {

/// All that @p pack offers.
QStringList languagesOf(const QString &pack)
{
    const QTemporaryDir folder;
    Kiosk kiosk({folder.path(), pack});
    QStringList tags;
    for (const LanguageRow &row :
         static_cast<RowModel<LanguageRow> *>(kiosk.catalogue()->languages())->rows())
        tags.append(row.tag);
    return tags;
}

} // namespace

int main(int argc, char *argv[])
{
    prepareApplication();
    QGuiApplication app(argc, argv);
    app.setQuitOnLastWindowClosed(false); // each walk has a window of its own
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("out"), QStringLiteral("Folder for pictures and contact sheets."),
         QStringLiteral("folder")},
        {QStringLiteral("content"), QStringLiteral("The pack; default the base."), QStringLiteral("pack"),
         QStringLiteral(STAPSTEEN_PACK)},
        {QStringLiteral("only"), QStringLiteral("Screens whose names begin so; default all."),
         QStringLiteral("name")},
        {QStringLiteral("languages"), QStringLiteral("Tags; default all."), QStringLiteral("nl,ar,…")},
        {QStringLiteral("sizes"), QStringLiteral("Default all four."), QStringLiteral("1920x1080,…"),
         QStringLiteral("1920x1080,1080x1920,1280x800,390x844")},
    });
    parser.process(app);

    const QString pack = parser.value(QStringLiteral("content"));
    QStringList languages = parser.value(QStringLiteral("languages")).split(u',', Qt::SkipEmptyParts);
    if (languages.isEmpty())
        languages = languagesOf(pack);
    QTextStream out(stdout);
    Tour tour({pack, parser.value(QStringLiteral("out")), parser.value(QStringLiteral("only"))});
    const QStringList sizes = parser.value(QStringLiteral("sizes")).split(u',', Qt::SkipEmptyParts);
    for (const QString &size : sizes) {
        const QStringList sides = size.split(u'x');
        for (const QString &language : std::as_const(languages)) {
            if (!tour.walk(language, QSize(sides.value(0).toInt(), sides.value(1).toInt())))
                return 2;
            out << size << ' ' << language << Qt::endl;
        }
    }
    for (const Tour::Fault &fault : tour.faults())
        out << fault.screen << ": " << fault.sentence << '\n';
    out << tour.screens() << " screens, " << tour.faults().size() << " faults" << Qt::endl;
    return tour.faults().isEmpty() && tour.screens() > 0 ? 0 : 1;
}
