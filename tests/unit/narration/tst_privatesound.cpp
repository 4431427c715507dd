// SPDX-License-Identifier: EUPL-1.2
#include "narration/PrivateSound.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;

/// Whether libpulse is told to share no memory, and nothing else of what it was told before is lost. That it
/// then shares none, tests/e2e sees.
class TestPrivateSound : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void write(const char *name, const QByteArray &content = {}) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArrayList settings()
    {
        QFile file(qEnvironmentVariable("PULSE_CLIENTCONFIG"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("PULSE_CLIENTCONFIG");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(path("config")));
    }

    void keepsTheSystemsSettings()
    {
        QVERIFY(keepSoundPrivate(path("data")));
        QCOMPARE(settings().first(), ".include /etc/pulse/client.conf");
        QCOMPARE(settings().last(), "enable-shm = no"); // the last word
    }

    void keepsTheUsersSettingsAndThoseBesideThem()
    {
        QVERIFY(QDir().mkpath(path("config/pulse/client.conf.d")));
        for (const char *name :
             {"client.conf", "client.conf.d/20.conf", "client.conf.d/10.conf", "client.conf.d/30.conf~"})
            write(QByteArray("config/pulse/").append(name).constData(), "# mine");
        QVERIFY(keepSoundPrivate(path("data")));
        const QByteArray before = ".include " + QFile::encodeName(path("config/pulse/client.conf"));
        QCOMPARE(settings(),
                 (QByteArrayList{before, before + ".d/10.conf", before + ".d/20.conf",
                                 QByteArrayLiteral("enable-shm = no")}));
    }

    void doesNotIncludeItself()
    {
        QVERIFY(keepSoundPrivate(path("data")));
        const QByteArrayList first = settings();
        QVERIFY(keepSoundPrivate(path("data")));
        QCOMPARE(settings(), first);
    }

    void saysWhenItCannot()
    {
        write("nofolder");
        QVERIFY(!keepSoundPrivate(path("nofolder")));
        QVERIFY(qEnvironmentVariableIsEmpty("PULSE_CLIENTCONFIG"));
    }
};

QTEST_GUILESS_MAIN(TestPrivateSound)
#include "tst_privatesound.moc"
