// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/CameraView.h"
#include "kiosk/CatalogueView.h"
#include "kiosk/ContactForm.h"
#include "kiosk/HandoffDesk.h"
#include "kiosk/KioskSettings.h"
#include "kiosk/OutboxView.h"
#include "kiosk/PackUpdater.h"
#include "kiosk/ReachUsView.h"
#include "kiosk/ReceiptView.h"
#include "kiosk/ScreenLanguage.h"
#include "kiosk/SearchView.h"
#include "kiosk/StaffView.h"
#include "kiosk/VisitView.h"
#include "kiosk/VoiceMessageView.h"
#include "kiosk/VoiceView.h"
#include "kiosk/WithdrawalView.h"

#include "camera/CameraSource.h"
#include "content/PackStore.h"
#include "narration/SourceInput.h"

#include <QFileSystemWatcher>
#include <QThread>

#include <memory>

namespace stapsteen {

/// What the kiosk takes from the machine it runs on; a test brings its own.
struct Machine {
    std::unique_ptr<AudioInput> microphone = std::make_unique<SourceInput>();
    IdleWatch::Clock clock = IdleWatch::machineClock;
    std::unique_ptr<FrameSource> camera = std::make_unique<CameraSource>();
};

/// The kiosk: makes the areas, ties them together, and is the one thing the screens are given.
class Kiosk : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Kiosk)
    QML_UNCREATABLE("Made by main")

    Q_PROPERTY(stapsteen::VisitView *visit READ visit CONSTANT)
    Q_PROPERTY(stapsteen::CatalogueView *catalogue READ catalogue CONSTANT)
    Q_PROPERTY(stapsteen::SearchView *search READ search CONSTANT)
    Q_PROPERTY(stapsteen::VoiceView *voice READ voice CONSTANT)
    Q_PROPERTY(stapsteen::ContactForm *contact READ contact CONSTANT)
    Q_PROPERTY(stapsteen::ReachUsView *reachUs READ reachUs CONSTANT)
    Q_PROPERTY(stapsteen::VoiceMessageView *voiceMessage READ voiceMessage CONSTANT)
    Q_PROPERTY(stapsteen::ReceiptView *receipt READ receipt CONSTANT)
    Q_PROPERTY(stapsteen::WithdrawalView *withdrawal READ withdrawal CONSTANT)
    Q_PROPERTY(stapsteen::CameraView *camera READ camera CONSTANT)
    Q_PROPERTY(stapsteen::StaffView *staff READ staff CONSTANT)
    Q_PROPERTY(stapsteen::OutboxView *outbox READ outbox CONSTANT)
    Q_PROPERTY(QString municipality READ municipality NOTIFY enrolmentChanged)
    Q_PROPERTY(bool canAskForContact READ canAskForContact NOTIFY enrolmentChanged)
    Q_PROPERTY(int edition READ edition NOTIFY editionChanged)

public:
    struct Places {
        QString data; ///< folder of this kiosk: outbox, identity, packs, kiosk.ini
        QString builtInPack; ///< the pack that came with the program
    };

    explicit Kiosk(const Places &places, Machine machine = {}, QObject *parent = nullptr);
    ~Kiosk() override;

    VisitView *visit() { return &m_visitView; }
    CatalogueView *catalogue() { return &m_catalogueView; }
    SearchView *search() { return &m_searchView; }
    VoiceView *voice() { return &m_voiceView; }
    ContactForm *contact() { return &m_contactForm; }
    ReachUsView *reachUs() { return &m_reachUsView; }
    VoiceMessageView *voiceMessage() { return &m_voiceMessageView; }
    ReceiptView *receipt() { return &m_receiptView; }
    WithdrawalView *withdrawal() { return &m_withdrawalView; }
    CameraView *camera() { return &m_cameraView; }
    StaffView *staff() { return &m_staffView; }
    OutboxView *outbox() { return &m_outboxView; }

    /// The voice itself, for measuring.
    Narrator *narrator() { return &m_narrator; }

    /// Who a request goes to; empty while the kiosk is not enrolled.
    QString municipality() const;
    bool canAskForContact() const;

    /// Counts the packs shown since the start: drawings of one may look otherwise in the next.
    int edition() const { return m_edition; }

    /// The drawing of a content pictogram, for the image provider; of a scene with "scene:" before its name.
    QByteArray drawing(const QString &name) const;

    /// Greets aloud in the language at @p index of the catalogue's list, where sound is allowed while
    /// nobody is there.
    Q_INVOKABLE void greet(int index);

    /// Enrols with an enrolment file of the municipality; staff see how it ended.
    void enrol(const QString &file);

    /// Shows the pack that came with the program anew whenever its file changes, also in the middle of a
    /// visit: for an editor who previews content, never for a centre.
    void followContent();

    /// What can wait until the first screen stands: the outbox, the network, a second look at the pack.
    void startDeferred();

Q_SIGNALS:
    void enrolmentChanged();
    void editionChanged();

    /// The words of the screens must be read anew.
    void retranslationNeeded();

protected:
    /// Every touch and key is a sign of life. While she is asked whether she is still there, the question
    /// takes the touches itself, and a key answers it and does nothing else: what lies beneath is not to be
    /// pressed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openPack();
    void trustPacks();
    void changePackBetweenVisits();
    void showEnrolment();
    void introduceScreens(); ///< to the voice: what they say may be recorded
    Result<> submit(const ContactRequest &request);
    std::optional<QByteArray> clip(const QString &lineId, const QString &language) const;
    QString voiceName(const QString &language) const;

    Places m_places;
    KioskSettings m_settings;
    PackStore m_packStore;
    PackUpdater m_updater;
    bool m_packWaits = false; ///< another pack than the one shown is the best now
    PackStore::Opened m_opened;
    int m_edition = 0;
    std::unique_ptr<Catalogue> m_catalogue;
    QHash<QString, Language> m_languages; ///< of the catalogue, by tag
    Visit m_visit;
    IdleWatch m_idle;
    ScreenLanguage m_screenLanguage;
    HandoffDesk m_handoff;
    Narrator m_narrator;
    VoiceView m_voiceView; ///< before all that speaks when the place changes: it falls silent first
    Recorder m_recorder;
    VoiceMessageView m_voiceMessageView;
    CatalogueView m_catalogueView;
    SearchView m_searchView;
    VisitView m_visitView; ///< after what it makes the screens show: they find it there
    ContactForm m_contactForm;
    SlipPrinter m_printer;
    ReceiptView m_receiptView;
    WithdrawalView m_withdrawalView;
    ReachUsView m_reachUsView;
    StaffView m_staffView;
    OutboxView m_outboxView;
    CameraView m_cameraView; ///< after those it gives codes to
    QFileSystemWatcher m_contentWatch; ///< watches nothing unless followContent() says so
    std::unique_ptr<QThread> m_recheck; ///< reads the pack through once
};

} // namespace stapsteen
