// SPDX-License-Identifier: EUPL-1.2
#include "camera/HandCamera.h"
#include "kiosk/CameraView.h"
#include "kiosk/OutboxView.h"
#include "postgres/ChildProcess.h"

#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using testing::ChildProcess;

namespace {

/// All of a kiosk that enrols by camera, but a camera.
struct Centre {
    Centre()
    {
        handoff.start();
        auto source = std::make_unique<HandCamera>();
        camera = source.get();
        view = std::make_unique<CameraView>(std::move(source), visit,
                                            QMap<CameraView::Purpose, CameraView::Taker>{
                                                {CameraView::Purpose::Enrolment, [this](const QString &text) {
                                                     return outbox.enrolWithCode(text);
                                                 }}});
    }

    // Staff hold it before the camera until it was taken.
    bool show(const QVideoFrame &code)
    {
        view->lookFor(CameraView::Purpose::Enrolment);
        return QTest::qWaitFor([&] {
            camera->show(code);
            return !camera->isOn();
        });
    }

    QTemporaryDir folder;
    Visit visit;
    HandoffDesk handoff{folder.path()};
    OutboxView outbox{handoff, [] { return QList<Medium>(); }};
    HandCamera *camera = nullptr; ///< the view's
    std::unique_ptr<CameraView> view;
};

} // namespace

/// From `stapsteen-intake enrol --qr` to a kiosk that the intake knows: a real intake and its own drawing.
class TestCameraEnrolment : public QObject {
    Q_OBJECT

    QTemporaryDir m_intake;
    quint16 m_port = 0;
    ChildProcess m_server;

    QString path(const QString &name) const { return m_intake.filePath(name); }

    bool run(const QStringList &arguments)
    {
        ChildProcess process;
        return process.runToEnd(QStringLiteral(STAPSTEEN_INTAKE), arguments);
    }

    QVideoFrame frameOf(const QString &svg) const
    {
        QSvgRenderer drawing(svg);
        QImage room(1280, 720, QImage::Format_RGB32);
        room.fill(Qt::darkGray);
        QPainter painter(&room);
        painter.translate(640, 360);
        painter.rotate(4);
        drawing.render(&painter, QRectF(-290, -290, 580, 580));
        painter.end();
        return HandCamera::frameOf(room);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile reachUs(path(u"reach-us.json"_s));
        QVERIFY(reachUs.open(QIODevice::WriteOnly));
        reachUs.write(R"({"name":"Werkplein","address":["Spui 70"],"phone":"070 353 30 00","hours":[]})");
        reachUs.close();
        m_port = testing::freePort();
        QVERIFY(run({u"enrol"_s, u"--data"_s, path(u"data"_s), u"--municipality"_s, u"Den Haag"_s,
                     u"--centre"_s, u"De Brug"_s, u"--url"_s, u"http://127.0.0.1:%1"_s.arg(m_port),
                     u"--reach-us"_s, path(u"reach-us.json"_s), u"--qr"_s, path(u"enrolment.svg"_s)}));
        m_server.start(
            QStringLiteral(STAPSTEEN_INTAKE),
            {u"serve"_s, u"--data"_s, path(u"data"_s), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)});
        QVERIFY(QTest::qWaitFor([this] { return m_server.output().contains("listening on"); }, 60'000));
    }

    void theCodeEnrolsOneKiosk()
    {
        const QVideoFrame code = frameOf(path(u"enrolment.svg"_s));
        Centre first;
        QSignalSpy enrolled(&first.handoff, &HandoffDesk::enrolled);
        QVERIFY(first.show(code));
        QTRY_COMPARE(enrolled.size(), 1);
        const Enrolment &kept = first.handoff.identity()->enrolment;
        QCOMPARE(kept.municipality, u"Den Haag"_s);
        QCOMPARE(kept.reachUs.name, u"Werkplein"_s);
        QVERIFY(kept.token.isEmpty());
        QCOMPARE(first.outbox.result(), u"De kiosk is aangemeld bij Den Haag."_s);

        Centre second; // is too late
        QSignalSpy refused(&second.handoff, &HandoffDesk::failed);
        QVERIFY(second.show(code));
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY2(second.outbox.result().contains(u"token-spent"), qUtf8Printable(second.outbox.result()));
        QVERIFY(!second.handoff.identity());
    }
};

QTEST_MAIN(TestCameraEnrolment)
#include "tst_cameraenrolment.moc"
