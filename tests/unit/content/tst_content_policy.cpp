// SPDX-License-Identifier: EUPL-1.2
#include "content/Coverage.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace stapsteen;

/// When a language that is only spoken is offered, by the policy of the packs that ship: Tarifit.
class TestContentPolicy : public QObject {
    Q_OBJECT

    static SourceTree sourcesOf(const QString &name)
    {
        const QString media = QStringLiteral(MEDIA);
        return SourceTree({media + QStringLiteral("/content/") + name,
                           media + QStringLiteral("/pictograms"),
                           QDir::cleanPath(media + QStringLiteral("/../translations")),
                           {},
                           media + QStringLiteral("/scenes"),
                           {}});
    }

    static bool isOffered(const SourceTree &sources)
    {
        const auto tarifit =
            std::find_if(sources.languages.cbegin(), sources.languages.cend(),
                         [](const SourceLanguage &l) { return l.tag == QLatin1String("rif"); });
        return tarifit != sources.languages.cend() && Coverage(sources).isOffered(*tarifit);
    }

private Q_SLOTS:
    void oneRecordedTopicIsEnough_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"base", "den-haag", "rotterdam"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void oneRecordedTopicIsEnough()
    {
        QFETCH(QString, name);
        const SourceTree untouched = sourcesOf(name);
        QCOMPARE(untouched.topics.size(), 4);
        QVERIFY(!isOffered(untouched));
        for (const SourceTopic &topic : untouched.topics) {
            SourceTree sources = untouched;
            const QList<SourceMessage> messages = sources.messages();
            for (const SourceMessage &message : messages) {
                if (message.topic == topic.id)
                    sources.clips.append({QStringLiteral("rif"), {}, message.id, {}});
            }
            QVERIFY2(isOffered(sources), qPrintable(topic.id));
        }
    }

    void titlesAloneAreNot()
    {
        // She would touch a card, and hear Dutch.
        SourceTree sources = sourcesOf(QStringLiteral("base"));
        for (const SourceTopic &topic : std::as_const(sources.topics)) {
            for (const char *what : {".title", ".question"})
                sources.clips.append({QStringLiteral("rif"), {}, topic.id + QLatin1String(what), {}});
        }
        QVERIFY(!isOffered(sources));
    }
};

QTEST_GUILESS_MAIN(TestContentPolicy)
#include "tst_content_policy.moc"
