// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/TranslationUpdate.h"

#include <QFile>
#include <QTest>

using namespace stapsteen;
using test::SampleSources;

namespace {

const QList<SourceMessage> Today = {
    {QStringLiteral("work"), QStringLiteral("work.1"), QStringLiteral("Eén")},
    {QStringLiteral("work"), QStringLiteral("work.2"), QStringLiteral("Twee, nieuw")},
    {QStringLiteral("rules"), QStringLiteral("rules.1"), QStringLiteral("Drie")},
};

TranslationFile before()
{
    TranslationFile file(QStringLiteral("en"));
    file.append({QStringLiteral("work"), QStringLiteral("work.2"), QStringLiteral("Twee"),
                 QStringLiteral("Two"), true});
    file.append({QStringLiteral("work"), QStringLiteral("work.1"), QStringLiteral("Eén"),
                 QStringLiteral("One"), true, QString(), QStringLiteral("as in the song")});
    file.append({QStringLiteral("work"), QStringLiteral("work.gone"), QStringLiteral("Weg"),
                 QStringLiteral("Gone"), true});
    return file;
}

} // namespace

class TestContentTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsStillTrue()
    {
        TranslationChanges changes;
        const TranslationFile after = updated(before(), QStringLiteral("en"), Today, &changes);
        const Translation *one = after.find(QStringLiteral("work.1"));
        QVERIFY(one->finished);
        QCOMPARE(one->text, QStringLiteral("One"));
        QCOMPARE(one->comment, QStringLiteral("as in the song"));
        QCOMPARE(changes.kept, 1);
        QCOMPARE(changes.added, 1);
        QCOMPARE(changes.changed, 1);
        QCOMPARE(changes.dropped, 1);
    }

    void changedDutchMustBeLookedAtAgain()
    {
        const TranslationFile after = updated(before(), QStringLiteral("en"), Today);
        const Translation *two = after.find(QStringLiteral("work.2"));
        QVERIFY(!two->finished);
        QCOMPARE(two->text, QStringLiteral("Two"));
        QCOMPARE(two->source, QStringLiteral("Twee, nieuw"));
        QCOMPARE(two->oldSource, QStringLiteral("Twee"));
        // And stays so at the next update.
        const TranslationFile again = updated(after, QStringLiteral("en"), Today);
        QVERIFY(!again.find(QStringLiteral("work.2"))->finished);
        QCOMPARE(again.find(QStringLiteral("work.2"))->oldSource, QStringLiteral("Twee"));
    }

    void newIsEmptyVanishedIsGoneOrderIsTheSources()
    {
        const TranslationFile after = updated(before(), QStringLiteral("en"), Today);
        QVERIFY(after.find(QStringLiteral("rules.1"))->text.isEmpty());
        QVERIFY(!after.find(QStringLiteral("rules.1"))->finished);
        QVERIFY(!after.find(QStringLiteral("work.gone")));
        QStringList ids;
        for (const Translation &message : after.messages())
            ids.append(message.id);
        QCOMPARE(
            ids,
            QStringList({QStringLiteral("work.1"), QStringLiteral("work.2"), QStringLiteral("rules.1")}));
    }

    void aFileReadAndWrittenIsTheSame()
    {
        TranslationFile file(QStringLiteral("ar"));
        file.append({QStringLiteral("work"), QStringLiteral("work.1"), u"a <b> & \"c\" 'd' \u00a0e"_qs,
                     QStringLiteral("العمل"), true});
        file.append({QStringLiteral("work"), QStringLiteral("work.2"), QStringLiteral("x"), QString(), false,
                     QStringLiteral("oud"), QStringLiteral("noot")});
        const QByteArray xml = file.toXml();
        const auto read = TranslationFile::parse(xml);
        QVERIFY(read);
        QCOMPARE(read->toXml(), xml);
        QCOMPARE(read->language(), QStringLiteral("ar"));
        QCOMPARE(read->messages().at(0).source, file.messages().at(0).source);
        QVERIFY(read->messages().at(0).finished);
        QVERIFY(!read->messages().at(1).finished);
    }

    void anEmptyTranslationIsNeverFinished()
    {
        const auto file = TranslationFile::parse(
            "<TS language=\"en\"><context><name>work</name><message id=\"work.1\"><source>Eén</source>"
            "<translation></translation></message></context></TS>");
        QVERIFY(!file->messages().at(0).finished);
    }

    void vanishedMessagesAreLeftOut()
    {
        const auto file = TranslationFile::parse(
            "<TS language=\"en\"><context><name>work</name><message id=\"work.1\"><source>Eén</source>"
            "<translation type=\"vanished\">One</translation></message></context></TS>");
        QVERIFY(file->messages().isEmpty());
    }

    void writesAFileForEveryWrittenLanguageTwiceTheSame()
    {
        const SampleSources sample;
        const SourceTree sources(sample.folders());
        const QString folder = sample.path(QStringLiteral("new"));
        const auto changes = updateTranslations(sources, folder);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 2); // neither Dutch nor Tarifit
        const QByteArray first = contentsOf(folder + QStringLiteral("/content_ar.ts"));
        QVERIFY(updateTranslations(sources, folder));
        QCOMPARE(contentsOf(folder + QStringLiteral("/content_ar.ts")), first);
    }

    void aDamagedFileIsNotOverwritten()
    {
        const SampleSources sample;
        const SourceTree sources(sample.folders());
        sample.write(QStringLiteral("translations/content_ar.ts"), "<TS><context>");
        const auto changes = updateTranslations(sources, sample.path(QStringLiteral("translations")));
        QVERIFY(!changes);
        QCOMPARE(changes.error().code, QStringLiteral("translations-damaged"));
        QCOMPARE(contentsOf(sample.path(QStringLiteral("translations/content_ar.ts"))),
                 QByteArray("<TS><context>"));
    }

private:
    static QByteArray contentsOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestContentTranslations)
#include "tst_content_translations.moc"
