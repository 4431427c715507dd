// SPDX-License-Identifier: EUPL-1.2
#include "content/ContentCounts.h"
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
        for (const QString &name : packs())
            QTest::newRow(qPrintable(name)) << name;
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

    void nothingIsMissingOrOld_data() { isSound_data(); }

    /// On the day an editor last looked: what has aged since is hers to mend, and no reason to break a build.
    void nothingIsMissingOrOld()
    {
        QFETCH(QString, name);
        const SourceTree sources(folders(name));
        QStringList wrong;
        const QList<Remark> remarks = PackChecker(sources, lastLooked(sources)).check();
        for (const Remark &remark : remarks) {
            const bool asked =
                remark.about == Remark::About::Missing || remark.about == Remark::About::OutOfDate;
            if (asked && remark.severity != Remark::Severity::Note)
                wrong.append(QStringLiteral("%1:%2: %3")
                                 .arg(remark.place.file)
                                 .arg(remark.place.line)
                                 .arg(remark.sentence));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void isAsMuchAsPromised_data() { isSound_data(); }

    void isAsMuchAsPromised()
    {
        QFETCH(QString, name);
        const SourceTree sources(folders(name));
        QList<SourceTree::Problem> problems;
        const ContentCounts counts(sources, AllDrawnPeople::read(sources, problems));
        QVERIFY2(counts.cards >= 100, qPrintable(QString::number(counts.cards)));
        QVERIFY2(counts.lines >= 300, qPrintable(QString::number(counts.lines)));
        const QStringList drawings = sources.pictograms.keys();
        const auto pictograms = std::ranges::count_if(drawings, [](const QString &drawing) {
            return !drawing.startsWith(QLatin1String("ui-")); // those stand on buttons
        });
        QVERIFY2(pictograms >= 120, qPrintable(QString::number(pictograms)));
        QCOMPARE(sources.topics.size(), 4);
        for (const SourceTopic &topic : sources.topics)
            QVERIFY2(sources.scenes.contains(topic.cards.constFirst().scene), qPrintable(topic.id));
    }

    void everyTextIsTranslated_data() { isSound_data(); }

    void everyTextIsTranslated()
    {
        QFETCH(QString, name);
        const SourceTree sources(folders(name));
        const QList<SourceMessage> messages = sources.messages();
        QStringList empty;
        for (const SourceLanguage &language : sources.languages) {
            if (language.audioOnly || language.tag == sources.source)
                continue;
            const TranslationFile translations = sources.translations.value(language.tag);
            for (const SourceMessage &message : messages) {
                const Translation *translation = translations.find(message.id);
                if (!translation || translation->text.trimmed().isEmpty())
                    empty.append(language.tag + QLatin1Char(' ') + message.id);
            }
        }
        QVERIFY2(empty.isEmpty(), qPrintable(empty.join(QLatin1String(", "))));
    }

    /// A term no text has any more tells a translator nothing, and nobody notices when it is wrong.
    void everyTermOfAGlossaryIsSaid()
    {
        QList<SourceMessage> messages;
        for (const QString &name : packs())
            messages.append(SourceTree(folders(name)).messages());
        const SourceTree base(folders(QStringLiteral("base")));
        for (const SourceLanguage &language : base.languages) {
            QList<SourceTree::Problem> problems;
            const Glossary glossary = Glossary::read(base.folders.words, language.tag, problems);
            for (const GlossaryTerm &term : glossary.terms) {
                const bool said = std::ranges::any_of(
                    messages, [&](const SourceMessage &message) { return term.dutch.isIn(message.text); });
                QVERIFY2(said, qPrintable(language.tag + QLatin1Char(' ') + term.dutch.written()));
            }
        }
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
    static QStringList packs()
    {
        QStringList names =
            QDir(QStringLiteral(MEDIA "/content")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        names.removeIf([](const QString &name) {
            return !QFile::exists(QStringLiteral(MEDIA "/content/%1/pack.json").arg(name));
        });
        return names;
    }

    static QDate lastLooked(const SourceTree &sources)
    {
        QDate last;
        for (const SourceFigure &entry : sources.figures)
            last = qMax(last, entry.figure.checked);
        for (const SourceTopic &topic : sources.topics) {
            for (const SourceCard &card : topic.cards)
                last = qMax(last, qMax(card.checked, card.read));
        }
        return last;
    }

    static SourceFolders folders(const QString &name)
    {
        return {QStringLiteral(MEDIA "/content/") + name, QStringLiteral(MEDIA "/pictograms"),
                QStringLiteral(MEDIA "/../translations"), QStringLiteral(MEDIA "/audio"),
                QStringLiteral(MEDIA "/scenes"),          QStringLiteral(MEDIA "/content/words")};
    }
};

QTEST_GUILESS_MAIN(TestContentShipped)
#include "tst_content_shipped.moc"
