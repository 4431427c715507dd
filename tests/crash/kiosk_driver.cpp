// SPDX-License-Identifier: EUPL-1.2
//
// The kiosk's half of the hand-off without a screen, to be killed anywhere and started again.
//
//   crash_kiosk FOLDER enrol FILE    enrols with an enrolment file, and says "enrolled"
//   crash_kiosk FOLDER live STEP…    does one step after the other:
//     save SECRET    saves a request that SECRET takes back, says "saved <id> SECRET" when a screen would
//     voice SECRET   the same with the longest spoken message
//     back SECRET    takes it back, says "taken here|sent|elsewhere SECRET" when a screen would
//     send           sends until nothing waits and the intake's notice was done, says "settled <id>"
//     out FOLDER     puts what waits on a stick, says "out FILE"
//     in FILE        takes receipts in, says "in <number>"
//
// A SECRET is 64 hexadecimal digits: what a withdrawal code is turned into, which takes a tenth of a second.
// It ends with 0 when done, with 1 and a word why when not. Lines go out at once.
#include "handoff/Courier.h"
#include "handoff/Enroller.h"
#include "handoff/NoticeWatch.h"
#include "handoff/Stick.h"
#include "handoff/WithdrawalGuard.h"
#include "wire/ContactRequest.h"
#include "wire/DurableFile.h"
#include "wire/Protocol.h"
#include "wire/WithdrawalCode.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace stapsteen;
using namespace std::chrono_literals;

namespace {

void say(const char *what, const QString &which = {})
{
    std::printf("%s %s\n", what, qPrintable(which));
    std::fflush(stdout);
}

int giveUp(const Error &error)
{
    say("failed", error.code);
    return 1;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Secret secretOf(const QString &digits)
{
    return Secret::take(QByteArray::fromHex(digits.toLatin1()));
}

int enrol(const QString &folder, const QString &file)
{
    const auto text = readWhole(file, protocol::MaxEnrolmentBytes);
    const auto enrolment = text ? Enrolment::fromJson(*text) : failure(text.error());
    if (!enrolment)
        return giveUp(enrolment.error());
    Enroller enroller(folder);
    QObject::connect(&enroller, &Enroller::enrolled, qApp, [] {
        say("enrolled");
        QCoreApplication::exit(0);
    });
    QObject::connect(&enroller, &Enroller::failed, qApp,
                     [](const Error &error) { QCoreApplication::exit(giveUp(error)); });
    enroller.enrol(*enrolment, QStringLiteral("Hal"));
    return QCoreApplication::exec();
}

class Life {
public:
    Life(const QString &folder, const KioskIdentity &kiosk, Outbox &outbox)
        : m_kiosk(kiosk)
        , m_outbox(outbox)
        , m_trust(folder, kiosk.enrolment)
        , m_guard(folder + QStringLiteral("/withdrawals.json"))
    {
    }

    Result<> save(const QString &digits, bool isSpoken)
    {
        ContactRequest request;
        request.name = QStringLiteral("Fatma");
        request.address = QStringLiteral("0612345678");
        request.language = QStringLiteral("tr");
        request.centre = m_kiosk.enrolment.centre;
        if (isSpoken)
            request.voice = Voice{Voice::MaxSeconds, QByteArray(Voice::MaxBytes, 'v')};
        const auto envelope = Envelope::contactRequest(
            m_kiosk.kioskId, request.sealed(m_trust.sealKey()), m_trust.sealKey().id(),
            withdrawalTag(secretOf(digits).view()), m_kiosk.key, now());
        if (!envelope)
            return failure(envelope.error());
        if (const auto kept = m_outbox.add(*envelope); !kept)
            return kept;
        say("saved", envelope->id() + u' ' + digits);
        return {};
    }

    Result<> takeBack(const QString &digits)
    {
        if (const auto begun = m_guard.begin(now()); !begun)
            return begun;
        const auto taken =
            m_outbox.takeBack(Envelope::withdrawal(m_kiosk.kioskId, secretOf(digits), m_kiosk.key, now()));
        if (!taken)
            return failure(taken.error());
        if (*taken != Outbox::TakenBack::Elsewhere)
            m_guard.forgive();
        static constexpr const char *words[] = {"here ", "sent ", "elsewhere "};
        say("taken", QLatin1String(words[int(*taken)]) + digits);
        return {};
    }

    Result<> send()
    {
        Courier courier(m_outbox, m_trust, m_kiosk);
        NoticeWatch notices(m_outbox, m_trust, m_kiosk.enrolment);
        Result<> ended;
        bool isHeard = false;
        QEventLoop loop;
        QObject::connect(&courier, &Courier::settled, &loop, [](const QString &id) { say("settled", id); });
        QObject::connect(&courier, &Courier::problem, &loop,
                         [](const QString &code) { say("problem", code); });
        QObject::connect(&courier, &Courier::epochChanged, &notices, &NoticeWatch::ask);
        QObject::connect(&notices, &NoticeWatch::heard, &courier, [&] {
            isHeard = true;
            courier.wake();
        });
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            const auto counts = m_outbox.counts();
            if (!counts)
                ended = failure(counts.error());
            else if (notices.problem())
                ended = failure(*notices.problem());
            else if (counts->quarantined > 0)
                ended = failure("quarantined", {});
            else if (counts->waiting > 0 || !isHeard)
                return;
            loop.quit();
        });
        look.start(10ms);
        loop.exec();
        return ended;
    }

    Result<> handOver(const QString &folder)
    {
        const auto handed = stick::handOver(m_outbox, m_kiosk, folder, now());
        if (!handed)
            return failure(handed.error());
        say("out", handed->file);
        return {};
    }

    Result<> takeReceipts(const QString &file)
    {
        const auto returned = stick::takeReceipts(m_outbox, file, m_trust.intakeKeys(), now());
        if (!returned)
            return failure(returned.error());
        say("in", QString::number(returned->settled));
        return {};
    }

private:
    const KioskIdentity &m_kiosk;
    Outbox &m_outbox;
    IntakeTrust m_trust;
    WithdrawalGuard m_guard;
};

int live(const QString &folder, QStringList steps)
{
    const auto identity = KioskIdentity::load(folder);
    if (!identity)
        return giveUp(identity.error());
    auto outbox = Outbox::open(folder + QStringLiteral("/outbox.sqlite"));
    if (!outbox)
        return giveUp(outbox.error());
    Life life(folder, *identity, *outbox);
    while (!steps.isEmpty()) {
        const QString step = steps.takeFirst();
        Result<> done;
        if (step == QLatin1String("send"))
            done = life.send();
        else if (steps.isEmpty())
            done = failure("step", {});
        else if (step == QLatin1String("save") || step == QLatin1String("voice"))
            done = life.save(steps.takeFirst(), step == QLatin1String("voice"));
        else if (step == QLatin1String("back"))
            done = life.takeBack(steps.takeFirst());
        else if (step == QLatin1String("out"))
            done = life.handOver(steps.takeFirst());
        else if (step == QLatin1String("in"))
            done = life.takeReceipts(steps.takeFirst());
        else
            done = failure("step", {});
        if (!done)
            return giveUp(done.error());
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1), command = arguments.value(2);
    if (command == QLatin1String("enrol"))
        return enrol(folder, arguments.value(3));
    if (command == QLatin1String("live"))
        return live(folder, arguments.mid(3));
    std::fputs("crash_kiosk FOLDER enrol FILE | live STEP…\n", stderr);
    return 2;
}
