// SPDX-License-Identifier: EUPL-1.2
//
// bench_touch PACK: how long the kiosk takes to answer a finger. Touches the real screens through the window
// system's own queue and waits for the frame that shows the answer. Prints, in milliseconds, one line a time:
// "touch-to-frame" (the next screen stands painted), "language-switch" (left to right and back: her screen in
// the other language stands painted) and "touch-to-sample" (the first samples went to the audio device;
// without a device, when they would have gone).

#include "DemoFolder.h"

#include "kiosk/Kiosk.h"
#include "kiosk/KioskWindow.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

#include <cstdlib>

using namespace stapsteen;

namespace {

constexpr int Rounds = 25;

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << "bench_touch: " << why << Qt::endl;
    std::exit(1);
}

class Bench {
public:
    Bench(Kiosk &kiosk, QQuickWindow *window)
        : m_kiosk(kiosk)
        , m_window(window)
    {
    }

    void run()
    {
        m_kiosk.visit()->begin();
        m_kiosk.visit()->chooseLanguage(QStringLiteral("nl"));
        // The screens are loaded behind the greeting; what a visitor waits for there is measured as start.
        if (!QTest::qWaitFor([&] { return find(m_window->contentItem(), QStringLiteral("topic.work")); }))
            giveUp(QStringLiteral("the screens do not come"));
        // Until they stand still: a touch beside a tile opens nothing.
        for (int tries = 0; tries < 20 && m_kiosk.visit()->screen() == VisitView::Screen::Home; ++tries) {
            QTest::qWait(100);
            touch(QStringLiteral("topic.work"));
        }
        touch(QStringLiteral("dock.home"));
        for (int round = 0; round < Rounds; ++round) {
            // The first round loads what is loaded once; a visitor meets that once a day.
            const bool counts = round > 0;
            const int topic = round % 4;
            report("touch-to-frame", counts, touch(QStringLiteral("topic.") + Topics[topic]));
            report("touch-to-frame", counts, touch(QStringLiteral("card.") + firstCard()));
            report("touch-to-sample", counts, touchToSample(QStringLiteral("again")));
            report("touch-to-frame", counts, touch(QStringLiteral("nextCard")));
            report("language-switch", counts, language(QStringLiteral("ar")));
            report("language-switch", counts, language(QStringLiteral("nl")));
            report("touch-to-frame", counts, touch(QStringLiteral("dock.saved")));
            report("touch-to-frame", counts, touch(QStringLiteral("dock.talk")));
            report("touch-to-frame", counts, touch(QStringLiteral("dock.home")));
        }
    }

private:
    static constexpr QLatin1String Topics[] = {QLatin1String("work"), QLatin1String("childcare"),
                                               QLatin1String("rules"), QLatin1String("programmes")};

    void report(const char *name, bool counts, double milliseconds)
    {
        if (counts)
            m_out << name << ' ' << milliseconds << Qt::endl;
    }

    QString firstCard() const
    {
        const auto &cards = static_cast<RowModel<CardRow> *>(m_kiosk.catalogue()->cards())->rows();
        if (cards.isEmpty())
            giveUp(QStringLiteral("the topic did not open"));
        return cards.first().cardId;
    }

    // Milliseconds from @p act until the frame that follows it is painted.
    template<typename Act> double frameAfter(Act act)
    {
        QElapsedTimer timer;
        QSignalSpy painted(m_window, &QQuickWindow::frameSwapped);
        timer.start();
        act();
        m_window->update();
        if (!painted.wait(5000))
            giveUp(QStringLiteral("no frame came"));
        return double(timer.nsecsElapsed()) / 1e6;
    }

    QPoint middleOf(const QString &name)
    {
        QQuickItem *found = find(m_window->contentItem(), name);
        if (!found)
            giveUp(name + QStringLiteral(" is not on the screen"));
        return found->mapToScene(QPointF(found->width() / 2, found->height() / 2)).toPoint();
    }

    static QQuickItem *find(QQuickItem *root, const QString &name)
    {
        if (!root->isVisible())
            return nullptr;
        if (root->objectName() == name)
            return root;
        const QList<QQuickItem *> children = root->childItems();
        for (QQuickItem *child : children) {
            if (QQuickItem *found = find(child, name))
                return found;
        }
        return nullptr;
    }

    void tap(QPoint at)
    {
        QTest::mousePress(m_window, Qt::LeftButton, {}, at);
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, at);
    }

    double touch(const QString &name)
    {
        const QPoint at = middleOf(name);
        const double milliseconds = frameAfter([&] { tap(at); });
        settle();
        return milliseconds;
    }

    double language(const QString &tag)
    {
        VisitView &visit = *m_kiosk.visit();
        visit.openLanguages();
        settle();
        const double milliseconds = frameAfter([&] { visit.chooseLanguage(tag); });
        settle();
        return milliseconds;
    }

    double touchToSample(const QString &name)
    {
        const QPoint at = middleOf(name);
        QSignalSpy handed(m_kiosk.narrator(), &Narrator::firstSamplesHanded);
        QElapsedTimer timer;
        timer.start();
        tap(at);
        // From the finger to say(), and from there to the device.
        const double until = double(timer.nsecsElapsed()) / 1e6;
        if (handed.isEmpty() && !handed.wait(5000))
            giveUp(QStringLiteral("no samples came"));
        settle();
        return until + handed.last().first().toDouble() / 1000;
    }

    // Lets go of the last screen, and lets the rest of this one's work happen.
    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    Kiosk &m_kiosk;
    QQuickWindow *m_window;
    QTextStream m_out{stdout};
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    prepareApplication();
    QGuiApplication app(argc, argv);
    if (argc != 2)
        giveUp(QStringLiteral("usage: bench_touch PACK"));
    const DemoFolder folder;
    Kiosk kiosk({folder.path(), QString::fromLocal8Bit(argv[1])});
    KioskWindow window(kiosk);
    if (!window.open(QStringLiteral("1920x1080")))
        giveUp(QStringLiteral("the screens do not load"));
    kiosk.startDeferred();
    Bench(kiosk, window.window()).run();
    return 0;
}
