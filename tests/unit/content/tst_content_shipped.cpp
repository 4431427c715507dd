// SPDX-License-Identifier: EUPL-1.2
#include "content/DrawnPeople.h"
#include "content/PackChecker.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace stapsteen;

/// The content of this repository, as an editor left it. What ages by itself is not asked here: a figure that
/// runs out must not break a build.
class TestContentShipped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSound_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names =
            QDir(QStringLiteral(MEDIA "/content")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            if (QFile::exists(QStringLiteral(MEDIA "/content/%1/pack.json").arg(name)))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void isSound()
    {
        QFETCH(QString, name);
        const SourceTree sources(folders(name));
        const QList<Remark> remarks = PackChecker(sources, QDate::currentDate()).check();
        QStringList wrong;
        for (const Remark &remark : remarks) {
            static const QList<Remark::About> strict = {Remark::About::Unreadable, Remark::About::OffGlossary,
                                                        Remark::About::Unsourced, Remark::About::Stereotyped};
            if (remark.severity == Remark::Severity::Error || strict.contains(remark.about))
                wrong.append(QStringLiteral("%1:%2: %3")
                                 .arg(remark.place.file)
                                 .arg(remark.place.line)
                                 .arg(remark.sentence));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void everyWrittenLanguageHasAGlossary()
    {
        const SourceTree sources(folders(QStringLiteral("base")));
        for (const SourceLanguage &language : sources.languages) {
            if (language.audioOnly || language.tag == sources.source)
                continue;
            QList<SourceTree::Problem> problems;
            const Glossary glossary = Glossary::read(sources.folders.words, language.tag, problems);
            QVERIFY2(problems.isEmpty() && !glossary.terms.isEmpty(), qPrintable(language.tag));
        }
    }

    void everyDrawingIsDescribed()
    {
        const SourceTree sources(folders(QStringLiteral("base")));
        QList<SourceTree::Problem> problems;
        const auto drawn = AllDrawnPeople::read(sources, problems);
        QVERIFY(problems.isEmpty());
        for (auto drawing = sources.pictograms.cbegin(); drawing != sources.pictograms.cend(); ++drawing) {
            if (!drawing.key().startsWith(QLatin1String("ui-")))
                QVERIFY2(drawn.pictograms.contains(drawing.key()), qPrintable(drawing.key()));
        }
        for (auto drawing = sources.scenes.cbegin(); drawing != sources.scenes.cend(); ++drawing)
            QVERIFY2(drawn.scenes.contains(drawing.key()), qPrintable(drawing.key()));
    }

private:
    static SourceFolders folders(const QString &name)
    {
        return {QStringLiteral(MEDIA "/content/") + name, QStringLiteral(MEDIA "/pictograms"),
                QStringLiteral(MEDIA "/../translations"), QStringLiteral(MEDIA "/audio"),
                QStringLiteral(MEDIA "/scenes"),          QStringLiteral(MEDIA "/content/words")};
    }
};

QTEST_GUILESS_MAIN(TestContentShipped)
#include "tst_content_shipped.moc"
