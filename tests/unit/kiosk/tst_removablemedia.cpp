// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/RemovableMedia.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestRemovableMedia : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsPluggedIn()
    {
        const QList<Medium> mounted{{u"/"_s, u"/"_s, true},
                                    {u"home"_s, u"/home"_s, true},
                                    {u"STICK"_s, u"/media/kiosk/STICK"_s, true},
                                    {u"CARD"_s, u"/run/media/kiosk/CARD"_s, false},
                                    {u"media"_s, u"/media"_s, true},
                                    {u"elsewhere"_s, u"/srv/media/x"_s, true}};
        const QList<Medium> media = removableMedia(mounted);
        QCOMPARE(media.size(), 2);
        QCOMPARE(media.at(0).path, u"/media/kiosk/STICK"_s);
        QCOMPARE(media.at(1).name, u"CARD"_s);
        QVERIFY(!media.at(1).writable);
    }

    void theMachinesOwnAreSeen()
    {
        bool root = false;
        for (const Medium &medium : mountedVolumes())
            root = root || medium.path == u"/"_s;
        QVERIFY(root);
    }

    void listsFilesAndNothingElse()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        write(u"b.receipts"_s);
        write(u"A.receipts"_s);
        write(u"enrol.json"_s);
        write(u".hidden.receipts"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"folder.receipts"_s));
        QVERIFY(QFile::link(u"/etc/passwd"_s, folder.filePath(u"link.receipts"_s)));
        const Medium medium{u"STICK"_s, folder.path(), true};
        QCOMPARE(filesOn(medium, u".receipts"_s), QStringList({u"A.receipts"_s, u"b.receipts"_s}));
        QCOMPARE(filesOn(medium, u".json"_s), QStringList{u"enrol.json"_s});
        for (int i = 0; i < 30; ++i)
            write(u"x%1.json"_s.arg(i));
        QCOMPARE(filesOn(medium, u".json"_s).size(), 20);
        QCOMPARE(filesOn({u"gone"_s, u"/nowhere"_s, true}, u".json"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRemovableMedia)
#include "tst_removablemedia.moc"
