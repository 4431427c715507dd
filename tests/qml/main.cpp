// SPDX-License-Identifier: EUPL-1.2
//
// Runs tst_*.qml with the kiosk's QML modules, an enrolled kiosk as `demoKiosk`, the `machine` it stands on,
// and pictograms that a test can tell apart by colour.

#include "DemoFolder.h"
#include "FaultVfs.h"
#include "HandCamera.h"
#include "HandInput.h"
#include "kiosk/Kiosk.h"
#include "kiosk/KioskWindow.h"
#include "kiosk/QrCode.h"

#include <QGuiApplication>
#include <QPainter>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Stapsteen_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_KeyboardPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_VisitorPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_ContactPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_StaffPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_AppPlugin)
Q_IMPORT_QML_PLUGIN(Stapsteen_KioskPlugin)

using namespace stapsteen;
using namespace std::chrono_literals;

namespace {

/// Whatever its name: the left half in the ink asked for, the right half in the tint.
class FakePictograms : public QQuickImageProvider {
public:
    FakePictograms()
        : QQuickImageProvider(QQuickImageProvider::Image)
    {
    }

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override
    {
        const QString ink = id.section(u'/', 1, 1), tint = id.section(u'/', 2, 2);
        QImage image(requestedSize.isEmpty() ? QSize(96, 96) : requestedSize, QImage::Format_ARGB32);
        *size = image.size();
        image.fill(QColor(u'#' + tint));
        QPainter(&image).fillRect(0, 0, image.width() / 2, image.height(), QColor(u'#' + ink));
        return image;
    }
};

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        fillDisk(false); // from the first opening on, SQLite goes through what can be full
        m_folder = std::make_unique<DemoFolder>();
        auto microphone = std::make_unique<HandInput>();
        m_microphone = microphone.get();
        auto camera = std::make_unique<HandCamera>();
        m_camera = camera.get();
        m_camera->setAvailable(false);
        m_kiosk = std::make_unique<Kiosk>(
            Kiosk::Places{m_folder->path(), QStringLiteral(STAPSTEEN_PACK)},
            Machine{std::move(microphone), [this] { return m_now; }, std::move(camera)});
        QGuiApplication::instance()->installEventFilter(m_kiosk.get());
        m_kiosk->startDeferred();
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        engine->addImageProvider(QStringLiteral("pictogram"), new FakePictograms);
        engine->rootContext()->setContextProperty(QStringLiteral("demoKiosk"), m_kiosk.get());
        engine->rootContext()->setContextProperty(QStringLiteral("machine"), this);
        connect(m_kiosk.get(), &Kiosk::retranslationNeeded, engine, &QQmlEngine::retranslate);
    }

    void cleanupTestCase() { m_kiosk.reset(); }

    // What a test does with the machine: its microphone, its clock, its disk, its camera.
    void hear(int milliseconds) { m_microphone->hear(milliseconds); }
    void failMicrophone() { m_microphone->fail(); }
    void setMicrophone(bool available) { m_microphone->setAvailable(available); }
    void pass(int seconds)
    {
        m_now.awake += std::chrono::seconds(seconds);
        m_kiosk->findChild<IdleWatch *>()->check();
    }
    void fillDisk(bool full)
    {
        if (full)
            faultvfs::failAt(faultvfs::Fault::Full, 1, faultvfs::Lasting::FromThenOn);
        else
            faultvfs::failAt(faultvfs::Fault::Full, INT_MAX);
    }

    // What the municipality has: a telephone, or none.
    void setPhone(const QString &number)
    {
        m_kiosk->reachUs()->setReachUs({QStringLiteral("Voorbeeldloket"), {}, number, {}});
    }

    // What the kiosk says now, and in which languages.
    QStringList said() const
    {
        QStringList texts;
        for (const Utterance &utterance : m_kiosk->narrator()->utterances())
            texts.append(utterance.text);
        return texts;
    }
    QStringList saidIn() const
    {
        QStringList languages;
        for (const Utterance &utterance : m_kiosk->narrator()->utterances())
            languages.append(utterance.language);
        languages.removeDuplicates();
        return languages;
    }

    // What a test does with the camera: a code held before it, half as high as the picture.
    void setCamera(bool available) { m_camera->setAvailable(available); }
    void breakCamera(bool broken) { m_camera->setBroken(broken); }
    void loseCamera() { m_camera->lose(); }
    bool isCameraOn() const { return m_camera->isOn(); }
    void showCode(const QString &text)
    {
        QImage room(1280, 720, QImage::Format_RGB32);
        room.fill(Qt::gray);
        QPainter(&room).drawImage(QRect(440, 160, 400, 400), qrImage(text));
        m_camera->show(room);
    }

private:
    std::unique_ptr<DemoFolder> m_folder;
    HandInput *m_microphone = nullptr; ///< the kiosk's
    HandCamera *m_camera = nullptr; ///< likewise
    IdleWatch::Moment m_now{5min, 0ms};
    std::unique_ptr<Kiosk> m_kiosk;
};

} // namespace

int main(int argc, char *argv[])
{
    prepareApplication();
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "qml", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
