// SPDX-License-Identifier: EUPL-1.2
#include "camera/HandCamera.h"
#include "kiosk/CameraView.h"
#include "kiosk/ProcessMemory.h"
#include "kiosk/QrCode.h"
#include "kiosk/Viewfinder.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using Purpose = CameraView::Purpose;

class TestCameraView : public QObject {
    Q_OBJECT

    Visit m_visit;
    QStringList m_withdrawals;
    QStringList m_enrolments;
    HandCamera *m_camera = nullptr; ///< the view's
    std::unique_ptr<CameraView> m_view;

    static QVideoFrame held(const QString &text)
    {
        const QImage code = qrImage(text);
        QImage room(640, 480, QImage::Format_RGB32);
        room.fill(Qt::gray);
        QPainter(&room).drawImage(QRect(140, 60, 360, 360), code);
        return HandCamera::frameOf(room);
    }

    bool showUntil(const QString &text, const std::function<bool()> &done)
    {
        const QVideoFrame frame = held(text);
        return QTest::qWaitFor([&] {
            m_camera->show(frame);
            return done();
        });
    }

private Q_SLOTS:
    void init()
    {
        m_withdrawals.clear();
        m_enrolments.clear();
        m_visit.begin();
        auto camera = std::make_unique<HandCamera>();
        m_camera = camera.get();
        const auto take = [](QStringList &texts, const QString &text) {
            if (!text.startsWith(u"mine"))
                return false;
            texts.append(QString(text.constData(), text.size())); // the text is overwritten afterwards
            return true;
        };
        m_view = std::make_unique<CameraView>(
            std::move(camera), m_visit,
            QMap<Purpose, CameraView::Taker>{
                {Purpose::Withdrawal,
                 [this, take](const QString &text) { return take(m_withdrawals, text); }},
                {Purpose::Enrolment,
                 [this, take](const QString &text) { return take(m_enrolments, text); }}});
    }

    void givesACodeToWhomItIsFor()
    {
        m_view->lookFor(Purpose::Withdrawal);
        QCOMPARE(m_view->purpose(), Purpose::Withdrawal);
        QVERIFY(m_camera->isOn());
        QVERIFY(showUntil(u"mine 1"_s, [this] { return !m_camera->isOn(); }));
        QCOMPARE(m_withdrawals, QStringList{u"mine 1"_s});
        QCOMPARE(m_enrolments, QStringList());
        QCOMPARE(m_view->purpose(), Purpose::Nothing);
        QVERIFY(!m_view->picture());

        m_view->lookFor(Purpose::Enrolment);
        QVERIFY(showUntil(u"mine 2"_s, [this] { return !m_camera->isOn(); }));
        QCOMPARE(m_enrolments, QStringList{u"mine 2"_s});
        QCOMPARE(m_withdrawals.size(), 1);
    }

    void speaksOnceOfACodeForSomethingElse()
    {
        QSignalSpy strange(m_view.get(), &CameraView::strangeChanged);
        m_view->lookFor(Purpose::Withdrawal);
        QVERIFY(showUntil(u"https://example.org"_s, [this] { return m_view->isStrange(); }));
        for (int i = 0; i < 10; ++i) {
            m_camera->show(held(u"https://example.org"_s));
            QTest::qWait(QrReader::MillisecondsBetweenLooks);
        }
        QCOMPARE(strange.size(), 1);
        QVERIFY(m_camera->isOn());
        QTRY_VERIFY(!m_view->isStrange()); // out of sight
        QCOMPARE(strange.size(), 2);
        QCOMPARE(m_withdrawals, QStringList());
        m_view->close();
    }

    void whateverACodeSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("huge") << QString(2000, u'x');
        QTest::newRow("a null within") << u"mi\0ne"_s;
        QTest::newRow("another scheme") << u"tel:112"_s;
        QTest::newRow("beyond Latin") << u"\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \U0001F600"_s;
        QTest::newRow("a path") << u"../../identity/kiosk.json"_s;
    }
    void whateverACodeSays()
    {
        QFETCH(QString, text);
        m_view->lookFor(Purpose::Withdrawal);
        // Nearer, for a dense one.
        QImage room(1280, 960, QImage::Format_RGB32);
        room.fill(Qt::white);
        QPainter(&room).drawImage(QRect(200, 40, 880, 880), qrImage(text));
        const QVideoFrame frame = HandCamera::frameOf(room);
        QVERIFY(QTest::qWaitFor([&] {
            m_camera->show(frame);
            return m_view->isStrange();
        }));
        QVERIFY(m_camera->isOn());
        QCOMPARE(m_withdrawals, QStringList());
        m_view->close();
    }

    void goesOffByItself_data()
    {
        QTest::addColumn<std::function<void()>>("happening");
        const auto row = [](const char *name, std::function<void()> happening) {
            QTest::newRow(name) << happening;
        };
        row("another screen", [this] { m_visit.go({Place::Screen::Home, {}, {}}); });
        row("the visit ends", [this] { m_visit.clear(); });
        row("the camera is pulled out", [this] { m_camera->lose(); });
        row("nobody shows anything for a minute", [this] {
            for (QTimer *timer : m_view->findChildren<QTimer *>()) {
                if (timer->interval() == CameraView::LongestSeconds * 1000)
                    timer->setInterval(1);
            }
            QTRY_VERIFY(!m_camera->isOn());
        });
    }
    void goesOffByItself()
    {
        QFETCH(std::function<void()>, happening);
        m_view->lookFor(Purpose::Withdrawal);
        QVERIFY(showUntil(u"x"_s, [this] { return m_view->isStrange(); }));
        QSignalSpy purpose(m_view.get(), &CameraView::purposeChanged);
        happening();
        QVERIFY(!m_camera->isOn());
        QVERIFY(!m_view->picture());
        QVERIFY(!m_view->isStrange());
        QCOMPARE(m_view->purpose(), Purpose::Nothing);
        QCOMPARE(purpose.size(), 1);
    }

    void withoutACameraNothingHappens()
    {
        m_camera->setAvailable(false);
        QVERIFY(!m_view->isAvailable());
        m_view->lookFor(Purpose::Withdrawal);
        QCOMPARE(m_view->purpose(), Purpose::Nothing);
        m_camera->setAvailable(true);
        m_camera->setBroken(true);
        m_view->lookFor(Purpose::Withdrawal);
        QCOMPARE(m_view->purpose(), Purpose::Nothing);
        QVERIFY(m_view->hasFailed());
        m_view->close();
        QVERIFY(!m_view->hasFailed());
        m_view->lookFor(Purpose::Nothing);
        QCOMPARE(m_view->purpose(), Purpose::Nothing);
    }

    void aCameraThatFailsIsToldOf()
    {
        m_view->lookFor(Purpose::Withdrawal);
        QVERIFY(!m_view->hasFailed());
        m_camera->lose();
        QVERIFY(m_view->hasFailed());
        m_camera->setAvailable(true);
        m_view->lookFor(Purpose::Withdrawal);
        QVERIFY(!m_view->hasFailed());
        m_view->close(); // as she wished
        QVERIFY(!m_view->hasFailed());
    }

    void theFinderIsAMirror()
    {
        // Dark on the left, light on the right, and wider than the finder.
        QImage room(640, 480, QImage::Format_Grayscale8);
        room.fill(30);
        QPainter(&room).fillRect(320, 0, 320, 480, QColor(220, 220, 220));
        Viewfinder finder;
        finder.setSize({100, 100});
        finder.setCamera(m_view.get());
        const auto shown = [&] {
            QImage screen(100, 100, QImage::Format_RGB32);
            screen.fill(Qt::red);
            QPainter painter(&screen);
            finder.paint(&painter);
            return screen;
        };
        QCOMPARE(shown().pixelColor(50, 50), QColor(Qt::red)); // nothing is seen yet
        m_view->lookFor(Purpose::Withdrawal);
        m_camera->show(room);
        QTRY_VERIFY(m_view->picture());
        QVERIFY(qGray(shown().pixel(5, 5)) > 200);
        QVERIFY(qGray(shown().pixel(95, 95)) < 50);
        m_view->close();
        QCOMPARE(shown().pixelColor(50, 50), QColor(Qt::red));
    }

    void leavesNothingOfACode()
    {
        if (!test::ProcessMemory::isReadable())
            QSKIP("This system does not let a process read its own memory.");
        // The text as a QString holds it; ZBar's and Qt's bytes are half as wide.
        const test::Canary canary(40);
        QVideoFrame frame;
        canary.tell([&](const QString &text) { frame = held(text); });
        m_view->lookFor(Purpose::Withdrawal);
        QVERIFY(QTest::qWaitFor([&] {
            m_camera->show(frame);
            return m_view->isStrange();
        }));
        m_view->close();
        QVERIFY(!test::ProcessMemory::holds(canary));
    }
};

QTEST_MAIN(TestCameraView)
#include "tst_cameraview.moc"
