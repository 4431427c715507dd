// SPDX-License-Identifier: EUPL-1.2
//
// The kiosk's half of the hand-off without a screen, to be killed anywhere and started again.
//
//   crash_kiosk FOLDER enrol FILE   enrols with an enrolment file, and says "enrolled"
//   crash_kiosk FOLDER live N       saves N requests, saying "saved <id>" when a screen would, then sends
//   until
//                                   nothing waits, saying "settled <id>"
//
// It ends with 0 when done, with 1 and a word why when not. Lines go out at once.
#include "handoff/Courier.h"
#include "handoff/Enroller.h"
#include "handoff/NoticeWatch.h"
#include "wire/ContactRequest.h"
#include "wire/DurableFile.h"
#include "wire/Protocol.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

#include <sodium.h>

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

// Her code is not needed here: nobody takes anything back.
QByteArray randomTag()
{
    QByteArray tag(32, Qt::Uninitialized);
    randombytes_buf(tag.data(), size_t(tag.size()));
    return tag;
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

Result<QString> save(Outbox &outbox, const KioskIdentity &identity, const IntakeTrust &trust)
{
    ContactRequest request;
    request.name = QStringLiteral("Fatma");
    request.address = QStringLiteral("0612345678");
    request.language = QStringLiteral("tr");
    request.centre = identity.enrolment.centre;
    const auto envelope =
        Envelope::contactRequest(identity.kioskId, request.sealed(trust.sealKey()), trust.sealKey().id(),
                                 randomTag(), identity.key, QDateTime::currentDateTimeUtc());
    if (!envelope)
        return failure(envelope.error());
    if (const auto kept = outbox.add(*envelope); !kept)
        return failure(kept.error());
    return envelope->id();
}

int live(const QString &folder, int number)
{
    const auto identity = KioskIdentity::load(folder);
    if (!identity)
        return giveUp(identity.error());
    auto outbox = Outbox::open(folder + QStringLiteral("/outbox.sqlite"));
    if (!outbox)
        return giveUp(outbox.error());
    IntakeTrust trust(folder, identity->enrolment);
    for (int i = 0; i < number; ++i) {
        const auto id = save(*outbox, *identity, trust);
        if (!id)
            return giveUp(id.error());
        say("saved", *id);
    }
    Courier courier(*outbox, trust, *identity);
    NoticeWatch notices(*outbox, trust, identity->enrolment);
    QObject::connect(&courier, &Courier::settled, qApp, [](const QString &id) { say("settled", id); });
    QObject::connect(&courier, &Courier::problem, qApp, [](const QString &code) { say("problem", code); });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, qApp, [&] {
        const auto counts = outbox->counts();
        if (!counts)
            QCoreApplication::exit(giveUp(counts.error()));
        else if (counts->waiting == 0)
            QCoreApplication::exit(counts->quarantined == 0 ? 0 : 1);
    });
    look.start(10ms);
    return QCoreApplication::exec();
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
        return live(folder, arguments.value(3).toInt());
    std::fputs("crash_kiosk FOLDER enrol FILE | live N\n", stderr);
    return 2;
}
