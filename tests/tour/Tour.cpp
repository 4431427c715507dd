// SPDX-License-Identifier: EUPL-1.2
#include "Tour.h"

#include "ContactSheet.h"
#include "HandInput.h"
#include "Inspector.h"

#include <QDir>
#include <QQuickItem>
#include <QTest>

using namespace stapsteen;

Tour::Tour(Kiosk &kiosk, KioskWindow &window, HandInput &microphone, QString folder)
    : m_kiosk(kiosk)
    , m_window(window.window())
    , m_microphone(microphone)
    , m_folder(std::move(folder))
{
}

void Tour::walk(const QString &language, QSize size)
{
    m_prefix = QStringLiteral("%1x%2/%3").arg(size.width()).arg(size.height()).arg(language);
    ContactSheet sheet;
    m_sheet = &sheet;
    m_window->resize(size);
    VisitView &visit = *m_kiosk.visit();
    visit.stop();
    visit.uncover();
    settle();

    show(QStringLiteral("attract"));
    visit.begin();
    // Dock and words follow the language at once; the picker itself is shown as she finds it.
    show(QStringLiteral("language"));
    visit.chooseLanguage(language);
    show(QStringLiteral("home"));
    walkCards();
    visit.openSaved();
    show(QStringLiteral("saved"));
    walkSearch();
    visit.openReachUs();
    show(QStringLiteral("reach-us"));
    walkContact();
    walkWithdrawal();
    visit.openLanguages();
    show(QStringLiteral("language-again"));
    walkIdle();
    walkStaff();
    visit.stop();
    show(QStringLiteral("cover"), Empty::IsMeant);

    if (!m_folder.isEmpty()) {
        const bool upright = size.height() > size.width();
        const QString file =
            QStringLiteral("%1/sheet-%2").arg(m_folder, QString(m_prefix).replace(u'/', u'-'));
        if (!sheet.save(file + QStringLiteral(".png"), upright ? 8 : 5, upright ? 300 : 560))
            m_faults.append({m_prefix, QStringLiteral("the contact sheet cannot be written")});
    }
    m_sheet = nullptr;
}

void Tour::walkCards()
{
    VisitView &visit = *m_kiosk.visit();
    const auto &topics = static_cast<RowModel<TopicRow> *>(m_kiosk.catalogue()->topics())->rows();
    for (const TopicRow &topic : topics) {
        visit.openTopic(topic.topicId);
        show(QStringLiteral("topic-") + topic.topicId);
        const QList<CardRow> cards = static_cast<RowModel<CardRow> *>(m_kiosk.catalogue()->cards())->rows();
        for (const CardRow &card : cards) {
            visit.openCard(topic.topicId, card.cardId);
            m_kiosk.voice()->stop();
            show(QStringLiteral("card-") + card.cardId);
        }
        visit.toggleSaved(cards.first().cardId);
        visit.toggleSaved(cards.last().cardId);
        visit.openHome();
    }
}

void Tour::walkSearch()
{
    m_kiosk.visit()->openSearch();
    show(QStringLiteral("search"));
    SearchView &search = *m_kiosk.search();
    for (int taps = 1; taps <= 2 && !search.letters().isEmpty(); ++taps) {
        search.tap(search.letters().at(search.letters().size() / 2));
        show(QStringLiteral("search-%1").arg(taps));
    }
    const auto &groups = static_cast<RowModel<GroupRow> *>(search.groups())->rows();
    if (!groups.isEmpty())
        search.openGroup(groups.constFirst().groupId);
    show(QStringLiteral("search-group"));
}

void Tour::walkContact()
{
    VisitView &visit = *m_kiosk.visit();
    ContactForm &form = *m_kiosk.contact();
    form.begin();
    visit.openContact();
    show(QStringLiteral("contact-about"));
    form.next();
    walkVoice();
    form.next();
    show(QStringLiteral("contact-name"));
    form.setName(QStringLiteral("Voorbeeld"));
    form.next();
    show(QStringLiteral("contact-channel"));
    form.setChannel(ContactForm::Channel::Email);
    form.next();
    form.setAddress(QStringLiteral("voorbeeld@voorbeeld"));
    form.next();
    show(QStringLiteral("contact-email-wrong"));
    std::ignore = form.previous();
    form.setChannel(ContactForm::Channel::Call);
    form.next();
    form.setAddress(QStringLiteral("061234"));
    form.next();
    show(QStringLiteral("contact-phone-wrong"));
    form.setAddress(QStringLiteral("0612345678"));
    form.next();
    for (const char *step :
         {"language", "times", "answerer", "voicemail", "text-message", "code-word", "woman"}) {
        show(QStringLiteral("contact-") + QLatin1String(step));
        form.next();
    }
    form.setPreferWoman(true);
    form.setCodeWord(QStringLiteral("zonnebloem"));
    show(QStringLiteral("contact-summary"));
    speak(12);
    show(QStringLiteral("contact-summary-voice"));
    form.send();
    settle();
    show(QStringLiteral("receipt"));
}

void Tour::walkVoice()
{
    show(QStringLiteral("contact-voice"));
    m_microphone.setAvailable(false);
    show(QStringLiteral("contact-voice-no-microphone"));
    m_microphone.setAvailable(true);
    m_kiosk.voiceMessage()->record();
    m_microphone.hear(21000);
    // The meter looks a few times a second.
    std::ignore = QTest::qWaitFor([this] { return m_kiosk.voiceMessage()->level() > 0; });
    show(QStringLiteral("contact-voice-recording"));
    m_kiosk.voiceMessage()->stop();
    show(QStringLiteral("contact-voice-recorded"));
    m_kiosk.voiceMessage()->discard();
}

void Tour::speak(int seconds)
{
    m_kiosk.voiceMessage()->record();
    m_microphone.hear(1000 * seconds);
    m_kiosk.voiceMessage()->stop();
}

void Tour::walkWithdrawal()
{
    VisitView &visit = *m_kiosk.visit();
    WithdrawalView &withdrawal = *m_kiosk.withdrawal();
    visit.openReachUs();
    visit.openWithdrawal();
    withdrawal.choose(3);
    withdrawal.choose(33);
    show(QStringLiteral("withdrawal-pictograms"));
    withdrawal.choose(12);
    withdrawal.choose(20);
    for (const QChar digit : QStringLiteral("1234"))
        withdrawal.typeDigit(digit);
    show(QStringLiteral("withdrawal-digits"));
    withdrawal.typeDigit(QStringLiteral("5"));
    withdrawal.typeDigit(QStringLiteral("6"));
    withdrawal.takeBack();
    show(QStringLiteral("withdrawal-result"));
}

// As the watch would ask, two minutes later.
void Tour::walkIdle()
{
    const auto watch = m_kiosk.findChild<IdleWatch *>();
    Q_EMIT watch->warning(24);
    show(QStringLiteral("idle"));
    Q_EMIT watch->stayed();
}

void Tour::walkStaff()
{
    VisitView &visit = *m_kiosk.visit();
    visit.openStaffPin();
    show(QStringLiteral("staff-pin"));
    visit.openStaff();
    show(QStringLiteral("staff"));
    visit.openStaffOutbox();
    show(QStringLiteral("staff-outbox"));
}

// Bindings, layouts and one frame.
void Tour::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        // No event loop runs that would let go of the screen before.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Tour::show(const QString &name, Empty empty)
{
    // Rendering lays out, and a layout may ask for another: words that shrink to fit need two frames.
    QImage picture;
    QStringList faults;
    for (int frame = 0; frame < 3 && (frame == 0 || !faults.isEmpty()); ++frame) {
        settle();
        picture = m_window->grabWindow();
        // The question lies over a screen, which cannot be seen meanwhile.
        const auto idle = m_window->findChild<QQuickItem *>(QStringLiteral("idle"));
        faults = Inspector().faultsIn(idle->isVisible() ? idle : m_window->contentItem());
    }
    ++m_screens;
    if (empty == Empty::IsMeant)
        faults.removeAll(Inspector::EmptyScreen);
    for (const QString &fault : faults)
        m_faults.append({m_prefix + u'/' + name, fault});
    if (m_folder.isEmpty())
        return;
    const QString folder = m_folder + u'/' + m_prefix;
    QDir().mkpath(folder);
    picture.save(folder + u'/' + name + QStringLiteral(".png"));
    m_sheet->add(name, picture);
}
