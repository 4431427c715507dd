// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/Kiosk.h"

#include "content/ScreenLines.h"
#include "narration/SinkOutput.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QThread>

#include <utility>

namespace stapsteen {

namespace {

IdleWatch::Limits limitsOf(const KioskSettings &settings)
{
    return {std::chrono::seconds(settings.idleSeconds), std::chrono::seconds(settings.warningSeconds)};
}

} // namespace

Kiosk::Kiosk(const Places &places, Machine machine, QObject *parent)
    : QObject(parent)
    , m_places(places)
    , m_settings(KioskSettings::load(places.data + QStringLiteral("/kiosk.ini")))
    , m_packStore(places.data + QStringLiteral("/packs"), places.builtInPack, m_settings.packId)
    , m_updater(m_packStore, places.data + QStringLiteral("/packs"))
    , m_idle(limitsOf(m_settings), std::move(machine.clock), this)
    , m_handoff(places.data)
    , m_narrator([this](const QString &line, const QString &language) { return clip(line, language); },
                 [this](const QString &language) { return voiceName(language); },
                 std::make_unique<SinkOutput>())
    , m_voiceView(m_narrator, m_visit)
    , m_recorder(std::move(machine.microphone))
    , m_voiceMessageView(m_recorder, m_visit, m_voiceView)
    , m_catalogueView(m_visit, m_voiceView, &QDate::currentDate)
    , m_searchView(m_visit, m_voiceView, &QDate::currentDate)
    , m_visitView(m_visit, m_idle)
    , m_contactForm(m_visit, m_catalogueView, m_voiceMessageView,
                    [this](const ContactRequest &request) { return submit(request); })
    , m_printer(m_settings.printer)
    , m_receiptView(m_visit, m_printer)
    , m_withdrawalView(m_visit, [this](const WithdrawalCode &code) { return m_handoff.takeBack(code); })
    , m_staffView(m_settings, m_handoff, m_updater)
    , m_outboxView(m_handoff, [] { return removableMedia(mountedVolumes()); })
    , m_cameraView(std::move(machine.camera), m_visit,
                   {{CameraView::Purpose::Withdrawal,
                     [this](const QString &text) { return m_withdrawalView.show(text); }},
                    {CameraView::Purpose::Enrolment,
                     [this](const QString &text) { return m_outboxView.enrolWithCode(text); }}})
{
    // After the views, which followed the language when they were made: VoiceView forgets what was recorded
    // in the one before, and only then learns what the screens say in this one. Whoever says words of the
    // screens follows changed(), or the engine: on languageChanged() they are still the old ones.
    connect(&m_visit, &Visit::languageChanged, &m_screenLanguage, [this] {
        const QString tag = m_visit.language();
        m_screenLanguage.set(tag, m_languages.value(tag).direction);
    });
    connect(&m_screenLanguage, &ScreenLanguage::changed, &m_reachUsView, &ReachUsView::changed);
    connect(&m_screenLanguage, &ScreenLanguage::changed, &m_receiptView, &ReceiptView::changed);
    connect(&m_screenLanguage, &ScreenLanguage::changed, &m_withdrawalView, &WithdrawalView::retranslate);
    connect(&m_screenLanguage, &ScreenLanguage::changed, this, &Kiosk::introduceScreens);
    connect(&m_screenLanguage, &ScreenLanguage::changed, this, &Kiosk::retranslationNeeded);

    // A card that is being read to her is not idleness, nor is what she says; the voice asking after her is.
    const auto holdIdle = [this] {
        m_idle.setHeld((m_narrator.isSpeaking() && !m_narrator.isPaused()) || m_recorder.isRecording());
    };
    connect(&m_narrator, &Narrator::speakingChanged, &m_idle, holdIdle);
    connect(&m_narrator, &Narrator::pausedChanged, &m_idle, holdIdle);
    connect(&m_recorder, &Recorder::recordingChanged, &m_idle, holdIdle);
    connect(&m_handoff, &HandoffDesk::enrolled, this, &Kiosk::showEnrolment);

    QDir().mkpath(places.data);
    QFile::setPermissions(places.data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    openPack();
    trustPacks();
    connect(&m_updater, &PackUpdater::installed, this, [this] {
        m_packWaits = true;
        changePackBetweenVisits();
    });
    connect(&m_visit, &Visit::cleared, this, [] {
        // A text she typed can be copied, with keys that somebody plugged in.
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->clear();
        if (clipboard->supportsSelection())
            clipboard->clear(QClipboard::Selection);
    });
    // Queued: whoever holds something of the visit, or of the pack it read, has let go of it by then.
    connect(&m_visit, &Visit::cleared, this, &Kiosk::changePackBetweenVisits, Qt::QueuedConnection);
}

Kiosk::~Kiosk()
{
    if (m_recheck && m_recheck->isRunning()) {
        m_recheck->setPriority(QThread::NormalPriority); // now somebody waits for it
        m_recheck->wait();
    }
}

void Kiosk::openPack()
{
    m_opened = m_packStore.openBest();
    m_catalogue = m_opened.pack ? std::make_unique<Catalogue>(m_opened.pack) : nullptr;
    m_languages.clear();
    if (m_catalogue) {
        for (const Language &language : m_catalogue->languages())
            m_languages.insert(language.tag, language);
    }
    ++m_edition;
    Q_EMIT editionChanged(); // first: what the views make the screens show is asked for in the new edition
    m_catalogueView.setCatalogue(m_catalogue.get());
    m_searchView.setCatalogue(m_catalogue.get(), m_opened.pack);
    m_staffView.setContent(&m_opened, m_catalogue.get());
}

void Kiosk::trustPacks()
{
    if (m_settings.packKey.isEmpty())
        return;
    const auto key = minisign::parsePublicKey(m_settings.packKey.toLatin1());
    if (!key) {
        m_staffView.report({key.error().code,
                            QStringLiteral("De sleutel voor nieuwe inhoud in kiosk.ini is niet te lezen.")});
        return;
    }
    m_updater.setTrust(*key);
}

void Kiosk::changePackBetweenVisits()
{
    if (!m_packWaits || m_visit.isActive())
        return;
    m_packWaits = false;
    openPack();
}

void Kiosk::showEnrolment()
{
    if (const auto &identity = m_handoff.identity()) {
        m_reachUsView.setReachUs(identity->enrolment.reachUs);
        m_updater.setIntake(identity->enrolment);
    }
    Q_EMIT enrolmentChanged();
}

void Kiosk::startDeferred()
{
    m_handoff.start();
    m_cameraView.watch();
    showEnrolment();

    // Opening trusted the pack's stamp. Reading it through takes as long as it is large: in the background.
    m_recheck.reset(QThread::create([this, store = m_packStore]() mutable {
        if (const auto good = store.recheck(); !good) {
            const Error problem = good.error();
            QMetaObject::invokeMethod(this, [this, problem] {
                m_staffView.report(problem);
                m_packWaits = true; // what is shown has turned bad: the one before it may be good
                changePackBetweenVisits();
            });
        }
    }));
    m_recheck->start(QThread::IdlePriority);
}

void Kiosk::followContent()
{
    // The folder, since the file is not changed but replaced.
    const QFileInfo pack(m_places.builtInPack);
    m_contentWatch.addPath(pack.path());
    connect(&m_contentWatch, &QFileSystemWatcher::directoryChanged, this,
            [this, shown = pack.lastModified()]() mutable {
                const QDateTime now = QFileInfo(m_places.builtInPack).lastModified();
                if (now.isValid() && now != std::exchange(shown, now))
                    openPack();
            });
}

void Kiosk::enrol(const QString &file)
{
    m_handoff.enrol(file);
}

Result<> Kiosk::submit(const ContactRequest &request)
{
    const auto saved = m_handoff.submit(request);
    if (!saved)
        return failure(saved.error());
    m_receiptView.show(*saved,
                       m_settings.printNames
                           ? QStringLiteral("Stapsteen · ") + m_handoff.identity()->enrolment.centre
                           : QString());
    return {};
}

QString Kiosk::municipality() const
{
    const auto &identity = m_handoff.identity();
    return identity ? identity->enrolment.municipality : QString();
}

bool Kiosk::canAskForContact() const
{
    return m_handoff.identity().has_value();
}

QByteArray Kiosk::drawing(const QString &name) const
{
    static const QLatin1String scene("scene:");
    if (!m_catalogue)
        return {};
    return name.startsWith(scene) ? m_catalogue->scene(name.mid(scene.size())) : m_catalogue->pictogram(name);
}

void Kiosk::greet(int index)
{
    const QList<LanguageRow> &rows = m_catalogueView.languageRows();
    if (m_settings.attractSound && !m_visit.isActive() && index >= 0 && index < rows.size())
        m_voiceView.sayIn(rows.at(index).tag, QStringLiteral("attract"), greetingLine(rows.at(index).tag),
                          rows.at(index).greeting);
}

void Kiosk::introduceScreens()
{
    const QString tag = m_visit.language();
    if (tag.isEmpty())
        return;
    for (const ScreenLine &line : screenLines())
        m_voiceView.know(
            {QLatin1String(line.id), QCoreApplication::translate(line.context, line.dutch), tag});
    m_voiceView.know({nameLine(tag), m_languages.value(tag).name, tag});
    m_voiceView.know({greetingLine(tag), m_languages.value(tag).greeting, tag});
}

bool Kiosk::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress;
    const bool touch = event->type() == QEvent::TouchBegin || event->type() == QEvent::MouseButtonPress;
    const bool asked = m_idle.isWarning();
    if (key || (touch && !asked))
        m_idle.activity();
    return (key && asked) || QObject::eventFilter(watched, event);
}

std::optional<QByteArray> Kiosk::clip(const QString &lineId, const QString &language) const
{
    if (!m_catalogue || lineId.isEmpty())
        return std::nullopt;
    const auto clip = m_catalogue->recording(lineId, m_visit.language(), language, m_settings.voices);
    return clip ? std::optional(clip->opus) : std::nullopt;
}

QString Kiosk::voiceName(const QString &language) const
{
    // Staff test the sound in Dutch, also while there is no pack.
    if (!m_languages.contains(language))
        return language == QLatin1String("nl") ? language : QString();
    return m_languages.value(language).voice;
}

} // namespace stapsteen
