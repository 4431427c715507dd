// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/Pack.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace stapsteen;
using test::SampleSources;

/// Drives the real stapsteen-pack, as an editor does.
class TestPacktool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sources.emplace(); }

    void anEditorsRound()
    {
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base")}), 0);
        QVERIFY(m_output.contains(QStringLiteral("Fouten: 0.")));
        QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("-o"), QStringLiteral("redactie")}), 0);
        QCOMPARE(run({QStringLiteral("build"), QStringLiteral("base"), QStringLiteral("-o"),
                      QStringLiteral("new.pack")}),
                 0);
        QCOMPARE(Pack::open(m_sources->path(QStringLiteral("new.pack")))->info().cards, 3);
        QCOMPARE(run({QStringLiteral("sign"), QStringLiteral("new.pack"), QStringLiteral("-s"),
                      QStringLiteral("redactie.key")}),
                 0);
        const QStringList verify = {QStringLiteral("verify"), QStringLiteral("new.pack"),
                                    QStringLiteral("-p"), QStringLiteral("redactie.pub")};
        QCOMPARE(run(verify), 0);
        QVERIFY(m_output.contains(QStringLiteral("sample versie 1")));

        m_sources->replace(QStringLiteral("new.pack"), "Of in de zorg.", "Of in de bouw.");
        QCOMPARE(run(verify), 1);
        QVERIFY(m_complaint.contains(QStringLiteral("hoort niet bij dit bestand")));
    }

    void checkNamesFileAndLineAndFails()
    {
        m_sources->replace(QStringLiteral("base/topics/work.json"), "\"pictogram\": \"book\"",
                           "\"pictogram\": \"boat\"");
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base")}), 1);
        QVERIFY(m_output.contains(
            QStringLiteral("base/topics/work.json:8: fout: Het pictogram \"boat\" is er niet.")));
    }

    void checkCounts()
    {
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base")}), 0);
        QVERIFY(
            m_output.contains(QStringLiteral("2 onderwerpen, 3 kaarten (aanbod: 0), 5 zinnen, 2 bedragen")));
        QVERIFY(m_output.contains(QStringLiteral("Kaarten per sector: onderwijs 1.")));
        QVERIFY(m_output.contains(
            QStringLiteral("Mensen op kaarten, in pictogrammen en tekeningen: vrouw 1 (met hoofddoek 1, "
                           "leert 1), man 1.")));
    }

    void checkCountsWhoIsInAScene()
    {
        m_sources->write(QStringLiteral("scenes/market.svg"), test::sampleScene());
        m_sources->replace(QStringLiteral("base/topics/work.json"), "\"level\": \"labour\"",
                           "\"level\": \"labour\", \"scene\": \"market\"");
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base")}), 0);
        QVERIFY(m_output.contains(QStringLiteral("1 tekeningen")));
        QVERIFY(m_output.contains(QStringLiteral("Kaarten per sector: onderwijs 1, winkel 1.")));
        QVERIFY2(m_output.contains(QStringLiteral("vrouw 2 (ouder 1, met hoofddoek 1, leert 1), man 1, "
                                                  "meisje 1.")),
                 qPrintable(m_output));
    }

    void checkSpeaksToPrograms()
    {
        m_sources->replace(QStringLiteral("base/topics/work.json"), "\"pictogram\": \"book\"",
                           "\"pictogram\": \"boat\"");
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base"), QStringLiteral("--json")}), 1);
        const QJsonObject report = QJsonDocument::fromJson(m_output.toUtf8()).object();
        QCOMPARE(report[QStringLiteral("counts")][QStringLiteral("cards")].toInt(), 3);
        const QJsonArray remarks = report[QStringLiteral("remarks")].toArray();
        const bool found = std::any_of(remarks.begin(), remarks.end(), [](const QJsonValue &remark) {
            return remark[QStringLiteral("severity")].toString() == QStringLiteral("error")
                && remark[QStringLiteral("about")].toString() == QStringLiteral("missing")
                && remark[QStringLiteral("file")].toString() == QStringLiteral("base/topics/work.json")
                && remark[QStringLiteral("line")].toInt() == 8;
        });
        QVERIFY2(found, qPrintable(m_output));
    }

    void checkNamesEachTextForWhoAsks()
    {
        const QString each = QStringLiteral("\"rules.title\" is nog niet vertaald.");
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base")}), 0);
        QVERIFY(m_output.contains(QStringLiteral("12 van 14 teksten zijn nog niet vertaald.")));
        QVERIFY2(!m_output.contains(each), qPrintable(m_output));
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base"), QStringLiteral("--all")}), 0);
        QVERIFY2(m_output.contains(each), qPrintable(m_output));
        QVERIFY2(m_output.contains(
                     QStringLiteral("content_ar.ts:12: noot: \"work.learn.1\" is nog niet vertaald.")),
                 qPrintable(m_output));
        // A program gets all of them.
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base"), QStringLiteral("--json")}), 0);
        const QJsonArray remarks =
            QJsonDocument::fromJson(m_output.toUtf8()).object()[QStringLiteral("remarks")].toArray();
        QVERIFY(std::any_of(remarks.begin(), remarks.end(), [&](const QJsonValue &remark) {
            return remark[QStringLiteral("sentence")].toString() == each
                && remark[QStringLiteral("about")].toString() == QStringLiteral("untranslated");
        }));
    }

    void strictHoldsBackWhatShouldNotShip_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("exit");
        const auto row = [](const char *name, const char *file, const char *before, const char *after,
                            int exit) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                                << exit;
        };
        row("all is well", "base/topics/work.json", "Atria", "Atria 2", 0);
        row("unreviewed", "translations/content_ar.ts", "<translation>المال",
            "<translation type=\"unfinished\">المال", 0);
        row("out of date", "base/figures.json", "\"until\": null", "\"until\": \"2020-01-02\"", 1);
        row("unsourced", "base/topics/work.json", "[\"Atria\"]", "[]", 1);
        row("stereotyped", "words/dutch.json", "helaas", "zorg", 1);
        row("off the glossary", "translations/content_ar.ts", "التقنية", "المصنع", 1);
        row("untranslated", "translations/content_ar.ts", "ما حقوقي؟", "", 1);
        row("an error", "base/topics/work.json", "\"pictogram\": \"book\"", "\"pictogram\": \"boat\"", 1);
    }

    void strictHoldsBackWhatShouldNotShip()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, exit);
        // The sample, finished: two languages, figures that hold, a translation of today's Dutch.
        m_sources->write(QStringLiteral("base/languages.json"), R"({"languages": [
 {"tag": "nl", "name": "Nederlands", "script": "Latn", "direction": "ltr", "voice": "nl", "greeting": "Welkom"},
 {"tag": "ar", "name": "العربية", "script": "Arab", "direction": "rtl", "voice": "ar", "greeting": "أهلاً بكِ"}]})");
        const auto figure = [](const char *id) {
            return QStringLiteral(
                       R"({"id": "%1", "value": 1, "unit": "euro", "from": "2020-01-01", "until": null,
 "checked": "%2", "source": "Wet", "grade": "A"})")
                .arg(QLatin1String(id), QDate::currentDate().toString(Qt::ISODate));
        };
        m_sources->write(QStringLiteral("base/figures.json"),
                         QStringLiteral("{\"figures\": [%1,\n%2]}")
                             .arg(figure("minimum-wage"), figure("old-amount"))
                             .toUtf8());
        m_sources->replace(QStringLiteral("translations/content_ar.ts"), "Of in het onderwijs.",
                           "Of in de zorg.");
        m_sources->replace(QStringLiteral("translations/content_ar.ts"),
                           "<translation type=\"unfinished\"></translation>",
                           "<translation type=\"unfinished\">تتعلّمين</translation>");
        m_sources->replace(file, before, after);
        const bool isError = QLatin1String(QTest::currentDataTag()) == QLatin1String("an error");
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base")}), isError ? 1 : 0);
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base"), QStringLiteral("--strict")}), exit);
    }

    void checkAnnotates()
    {
        m_sources->replace(QStringLiteral("base/topics/work.json"), "Of in de zorg.",
                           "Of 100% in de zorg, helaas.");
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("base"), QStringLiteral("--format"),
                      QStringLiteral("github")}),
                 0);
        QVERIFY2(m_output.contains(QStringLiteral(
                     "::warning file=base/topics/work.json,line=6::\"helaas\" oordeelt; liever: weglaten. "
                     "\"Of 100%25 in de zorg, helaas.\"")),
                 qPrintable(m_output));
    }

    void buildFailsOnBrokenSources()
    {
        m_sources->write(QStringLiteral("base/figures.json"), "{");
        QCOMPARE(run({QStringLiteral("build"), QStringLiteral("base"), QStringLiteral("-o"),
                      QStringLiteral("new.pack")}),
                 2);
        QVERIFY(!QFile::exists(m_sources->path(QStringLiteral("new.pack"))));
    }

    void translationsAreBroughtUpToDate()
    {
        QCOMPARE(run({QStringLiteral("translations"), QStringLiteral("base")}), 0);
        QVERIFY(
            m_output.contains(QStringLiteral("content_ar.ts: 13 gebleven, 0 nieuw, 1 met ander Nederlands")));
        QFile file(m_sources->path(QStringLiteral("translations/content_ar.ts")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll())
                    .contains(QStringLiteral("<oldsource>Of in het onderwijs.</oldsource>")));
    }

    void translationsAreLeftAloneWhileTheDutchCannotBeRead()
    {
        m_sources->write(QStringLiteral("base/topics/rules.json"), "{");
        QCOMPARE(run({QStringLiteral("translations"), QStringLiteral("base")}), 2);
        QFile file(m_sources->path(QStringLiteral("translations/content_ar.ts")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("rules.pay.1"));
    }

    void aTranslationGoesRoundThroughASpreadsheet()
    {
        const QString file = QStringLiteral("translations/content_ar.ts");
        QCOMPARE(run({QStringLiteral("translations"), QStringLiteral("base")}), 0);
        const QByteArray before = contentsOf(file);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("base"), QStringLiteral("-l"),
                      QStringLiteral("ar"), QStringLiteral("-o"), QStringLiteral("ar.csv")}),
                 0);
        const QStringList import = {QStringLiteral("import"), QStringLiteral("base"),
                                    QStringLiteral("ar.csv"), QStringLiteral("-l"), QStringLiteral("ar")};
        QCOMPARE(run(import), 0);
        QCOMPARE(contentsOf(file), before);

        m_sources->replace(QStringLiteral("ar.csv"), "\"concept\",\"\"", "\"concept\",\"Fatima B.\"");
        QCOMPARE(run(import), 0);
        QVERIFY2(m_output.contains(QStringLiteral("0 veranderd, 1 nagekeken, 0 niet overgenomen")),
                 qPrintable(m_output));
        QVERIFY(contentsOf(file).contains("<translatorcomment>Nagekeken door Fatima B.</translatorcomment>"));

        m_sources->replace(QStringLiteral("ar.csv"), "Of in de zorg.", "Of in de bouw.");
        m_sources->replace(QStringLiteral("ar.csv"), "أو في التعليم.", "أو في البناء.");
        QCOMPARE(run(import), 1);
        QVERIFY2(m_output.contains(QStringLiteral("ar.csv: Rij 6 (work.sectors.2): het Nederlands")),
                 qPrintable(m_output));
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("base"), QStringLiteral("-l"),
                      QStringLiteral("rif"), QStringLiteral("-o"), QStringLiteral("rif.csv")}),
                 2);
    }

    void diffTellsFoldersAndPacksApart()
    {
        m_sources->build(QStringLiteral("old.pack"));
        const QStringList diff = {QStringLiteral("diff"), QStringLiteral("old.pack"), QStringLiteral("base")};
        QCOMPARE(run(diff), 0);
        QVERIFY(m_output.contains(QStringLiteral("Erbij: 0. Weg: 0. Veranderd: 0.")));
        m_sources->replace(QStringLiteral("base/topics/work.json"), "Of in de zorg.", "Of in de bouw.");
        QCOMPARE(run(diff), 1);
        QVERIFY2(m_output.contains(QStringLiteral("~ zin work.sectors.2\n    was:   Of in de zorg.\n"
                                                  "    wordt: Of in de bouw.\n")),
                 qPrintable(m_output));
        QCOMPARE(run({QStringLiteral("diff"), QStringLiteral("old.pack"), QStringLiteral("no.pack")}), 2);
    }

    void previewFollowsEdits()
    {
        // In the kiosk's place, something that keeps the packs it is shown.
        m_sources->write(QStringLiteral("kiosk"), R"(#!/bin/sh
echo "$@" >arguments
cp "$2" first.pack
touch opened
while cmp -s "$2" first.pack; do sleep 0.05; done
cp "$2" second.pack
)");
        QVERIFY(QFile::setPermissions(m_sources->path(QStringLiteral("kiosk")),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QProcess tool;
        start(tool,
              {QStringLiteral("preview"), QStringLiteral("base"), QStringLiteral("--kiosk"),
               m_sources->path(QStringLiteral("kiosk"))});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_sources->path(QStringLiteral("opened"))), 20'000);
        // Broken on the way: the kiosk keeps what it has.
        const QByteArray whole = contentsOf(QStringLiteral("base/topics/rules.json"));
        m_sources->write(QStringLiteral("base/topics/rules.json"), "{");
        m_sources->write(QStringLiteral("base/topics/rules.json"), whole);
        m_sources->replace(QStringLiteral("base/topics/work.json"), "Of in de zorg.", "Of in de bouw.");
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.exitCode(), 0);
        QVERIFY(contentsOf(QStringLiteral("arguments")).contains("--follow"));
        QVERIFY(contentsOf(QStringLiteral("first.pack")).contains("Of in de zorg."));
        QVERIFY(contentsOf(QStringLiteral("second.pack")).contains("Of in de bouw."));
    }

    void previewNeedsAKiosk()
    {
        QCOMPARE(run({QStringLiteral("preview"), QStringLiteral("base"), QStringLiteral("--kiosk"),
                      QStringLiteral("no-kiosk")}),
                 2);
        QVERIFY(m_complaint.contains(QStringLiteral("no-kiosk is niet te starten")));
    }

    void anOrganisationBegins()
    {
        m_sources->write(QStringLiteral("base/offers.json"),
                         contentsOfFile(QStringLiteral(MEDIA "/content/base/offers.json")));
        m_sources->replace(QStringLiteral("base/pack.json"), "\"work\", ", "\"programmes\", \"work\", ");
        m_sources->write(QStringLiteral("base/topics/programmes.json"),
                         R"({"id": "programmes", "pictogram": "book", "title": "Leren", "question": "Wat?",
 "cards": [{"id": "programmes.talk", "pictogram": "book", "level": "personal", "title": "Praten",
  "lines": [{"id": "programmes.talk.1", "text": "U praat."}], "sources": ["Wij"]}]})");
        for (const char *name : {"cups-tea", "map-route", "desk-help"})
            m_sources->write(QStringLiteral("pictograms/%1.svg").arg(QLatin1String(name)), test::sampleSvg());

        QCOMPARE(run({QStringLiteral("new"), QStringLiteral("de-brug")}), 0);
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("de-brug")}), 0);
        QVERIFY2(m_output.contains(QStringLiteral("5 kaarten (aanbod: 1)")), qPrintable(m_output));
        QCOMPARE(run({QStringLiteral("build"), QStringLiteral("de-brug"), QStringLiteral("-o"),
                      QStringLiteral("de-brug.pack")}),
                 0);
        QCOMPARE(Pack::open(m_sources->path(QStringLiteral("de-brug.pack")))->info().id,
                 QStringLiteral("stapsteen-de-brug"));
        QVERIFY(!contentsOf(QStringLiteral("de-brug/LEESMIJ.md")).contains("@"));

        QCOMPARE(run({QStringLiteral("new"), QStringLiteral("de-brug")}), 2);
        QVERIFY(m_complaint.contains(QStringLiteral("is er al")));
        QCOMPARE(run({QStringLiteral("new"), QStringLiteral("De Brug")}), 2);
        QCOMPARE(run({QStringLiteral("new"), QStringLiteral("elders/hier")}), 2);
        QVERIFY(m_complaint.contains(QStringLiteral("--base")));
        QCOMPARE(run({QStringLiteral("new"), QStringLiteral("elders/hier"), QStringLiteral("--base"),
                      QStringLiteral("base")}),
                 0);
        QVERIFY(contentsOf(QStringLiteral("elders/hier/pack.json")).contains("\"../../base\""));
    }

    void anOrganisationsContentMayLieAnywhere()
    {
        QProcess tool;
        tool.setWorkingDirectory(m_sources->path(QString()));
        tool.start(QStringLiteral(PACKTOOL),
                   {QStringLiteral("new"), QStringLiteral("de-brug"), QStringLiteral("--base"),
                    QStringLiteral(MEDIA "/content/base")});
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.exitCode(), 0);
        tool.start(QStringLiteral(PACKTOOL), {QStringLiteral("check"), QStringLiteral("de-brug")});
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.exitCode(), 0);
        const QString said = QString::fromUtf8(tool.readAllStandardOutput());
        QVERIFY2(said.contains(QStringLiteral("Fouten: 0.")), qPrintable(said));
        // Of the base there may be some: amounts about to run out, as every December.
        const QStringList ours = said.split(u'\n').filter(QRegularExpression(QStringLiteral("^de-brug/")));
        QVERIFY2(ours.filter(QStringLiteral(": let op: ")).isEmpty(), qPrintable(said));
    }

    void keysAreNeverOverwritten()
    {
        const QStringList keys = {QStringLiteral("keys"), QStringLiteral("-o"), QStringLiteral("redactie")};
        QCOMPARE(run(keys), 0);
        QCOMPARE(QFile(m_sources->path(QStringLiteral("redactie.key"))).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(run(keys), 2);
    }

    void anythingElseExplainsItself_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList({QStringLiteral("fly"), QStringLiteral("base")});
        QTest::newRow("no folder") << QStringList(QStringLiteral("check"));
        QTest::newRow("unknown format") << QStringList({QStringLiteral("check"), QStringLiteral("base"),
                                                        QStringLiteral("--format"), QStringLiteral("x")});
        QTest::newRow("no output") << QStringList({QStringLiteral("build"), QStringLiteral("base")});
    }

    void anythingElseExplainsItself()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), 2);
        QVERIFY(m_complaint.contains(QStringLiteral("translations MAP")));
    }

private:
    static QByteArray contentsOfFile(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray contentsOf(const QString &name) const { return contentsOfFile(m_sources->path(name)); }

    void start(QProcess &tool, const QStringList &arguments) const
    {
        tool.setWorkingDirectory(m_sources->path(QString()));
        QStringList all = arguments;
        if (!arguments.isEmpty()) {
            all << QStringLiteral("--translations") << QStringLiteral("translations")
                << QStringLiteral("--pictograms") << QStringLiteral("pictograms")
                << QStringLiteral("--scenes") << QStringLiteral("scenes") << QStringLiteral("--audio")
                << QStringLiteral("audio") << QStringLiteral("--words") << QStringLiteral("words");
        }
        tool.start(QStringLiteral(PACKTOOL), all);
    }

    int run(const QStringList &arguments)
    {
        QProcess tool;
        start(tool, arguments);
        if (!tool.waitForFinished())
            return -1;
        m_output = QString::fromUtf8(tool.readAllStandardOutput());
        m_complaint = QString::fromUtf8(tool.readAllStandardError());
        return tool.exitCode();
    }

    std::optional<SampleSources> m_sources;
    QString m_output;
    QString m_complaint;
};

QTEST_GUILESS_MAIN(TestPacktool)
#include "tst_packtool.moc"
