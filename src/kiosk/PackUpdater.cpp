// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/PackUpdater.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

#include <utility>

namespace stapsteen {

namespace {

using std::chrono::minutes;

/// A municipality's kiosks start when its centres open: they shall not all ask at once.
minutes around(minutes middle, minutes spread)
{
    return middle - spread + minutes(QRandomGenerator::global()->bounded(int(2 * spread.count()) + 1));
}

QString now()
{
    return QLocale(QLocale::Dutch).toString(QDateTime::currentDateTime(), QStringLiteral("d MMMM HH:mm"));
}

QByteArray signatureOf(const QString &pack)
{
    QFile file(pack + QLatin1String(".minisig"));
    return file.open(QIODevice::ReadOnly) ? file.read(PackListing::MaximumSignatureBytes) : QByteArray();
}

} // namespace

PackUpdater::PackUpdater(const PackStore &store, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_folder(folder)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PackUpdater::check);
}

PackUpdater::~PackUpdater()
{
    if (m_worker)
        m_worker->wait();
}

void PackUpdater::setTrust(const std::optional<minisign::PublicKey> &key)
{
    m_key = key;
}

void PackUpdater::setIntake(const Enrolment &enrolment)
{
    m_enrolment = enrolment;
    m_next.start(around(minutes(10), minutes(8)));
}

void PackUpdater::planNext()
{
    if (m_enrolment)
        m_next.start(m_problem ? around(minutes(60), minutes(15)) : around(minutes(24 * 60), minutes(60)));
}

void PackUpdater::check()
{
    if (isBusy() || !m_enrolment || !m_key)
        return;
    const QString id = m_store.packId();
    if (id.isEmpty())
        return;
    m_download = std::make_unique<PackDownload>(*m_enrolment, id, m_folder);
    connect(m_download.get(), &PackDownload::nothingNew, this, [this] {
        m_download.release()->deleteLater();
        say(QStringLiteral("Niets nieuws, nagekeken op %1").arg(now()), {});
        planNext();
    });
    connect(m_download.get(), &PackDownload::failed, this, [this](const Error &error) {
        m_download.release()->deleteLater();
        say(QStringLiteral("Niet gelukt op %1").arg(now()), error);
        planNext();
    });
    connect(m_download.get(), &PackDownload::fetched, this,
            [this](const QString &file, const PackListing &listing) {
                m_download.release()->deleteLater();
                m_part = file;
                m_refused = listing.digest; // until it is taken in
                install(file, listing.signature);
            });
    say(QStringLiteral("Kijkt of er nieuwe inhoud is …"), m_problem);
    m_download->start([this](const PackListing &listing) {
        return listing.digest != m_refused && listing.signature != m_store.newestSignature();
    });
}

void PackUpdater::installFrom(const QStringList &folders)
{
    if (isBusy())
        return;
    if (!m_key) {
        say({},
            Error{QStringLiteral("pack-key-missing"),
                  QStringLiteral("Er is nog geen sleutel ingesteld waarmee inhoud ondertekend moet zijn.")});
        return;
    }
    const QString id = m_store.packId();
    QString chosen;
    QString unsignedPack;
    for (const QString &folder : folders) {
        const QFileInfoList packs = QDir(folder).entryInfoList({QStringLiteral("*.pack")}, QDir::Files);
        for (const QFileInfo &pack : packs) {
            if (signatureOf(pack.filePath()).isEmpty())
                unsignedPack = pack.fileName();
            else if (chosen.isEmpty() || pack.completeBaseName() == id)
                chosen = pack.filePath(); // of several, the one with our pack's name
        }
    }
    if (!chosen.isEmpty()) {
        install(chosen, signatureOf(chosen));
    } else if (!unsignedPack.isEmpty()) {
        say({},
            Error{QStringLiteral("signature-missing"),
                  QStringLiteral("Bij %1 op de stick zit geen handtekening (.minisig).").arg(unsignedPack)});
    } else {
        say({},
            Error{QStringLiteral("pack-missing"), QStringLiteral("Er is geen stick met inhoud gevonden.")});
    }
}

void PackUpdater::install(const QString &file, const QByteArray &signature)
{
    m_worker.reset(QThread::create([this, file, signature, store = m_store, key = *m_key]() mutable {
        const QByteArray before = store.newestSignature();
        const auto done = store.install(file, signature, key);
        const bool isNew = done && before != store.newestSignature();
        QMetaObject::invokeMethod(this, [this, done, isNew] {
            finish(done, isNew);
            if (isNew)
                Q_EMIT installed();
        });
    }));
    m_worker->start(QThread::LowPriority);
    say(QStringLiteral("Controleert nieuwe inhoud …"), m_problem);
}

void PackUpdater::finish(const Result<> &result, bool isNew)
{
    m_worker->wait();
    m_worker.reset();
    if (!m_part.isEmpty())
        QFile::remove(std::exchange(m_part, QString()));
    // What failed for want of room may be tried again; what was refused is not fetched a second time.
    static const QStringList ours = {QStringLiteral("disk-full"), QStringLiteral("disk-read-only"),
                                     QStringLiteral("store-failed")};
    if (result || ours.contains(result.error().code))
        m_refused.clear();
    if (isNew) {
        say(QStringLiteral("Bijgewerkt op %1").arg(now()), {});
    } else if (result) {
        say(QStringLiteral("Niets nieuws: dit pakket stond er al, nagekeken op %1").arg(now()), {});
    } else {
        say(QStringLiteral("Niet gelukt op %1").arg(now()), result.error());
    }
    planNext();
}

void PackUpdater::say(const QString &state, const std::optional<Error> &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace stapsteen
