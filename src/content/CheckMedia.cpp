// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

#include "content/Coverage.h"
#include "content/OpusFile.h"
#include "content/PackFormat.h"
#include "content/PlainSvg.h"
#include "content/ScreenLines.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace stapsteen::checks {

namespace {

void readDrawings(const SourceTree &sources, Remarks &remarks)
{
    QSet<QString> used; // pictograms
    QSet<QString> shown; // scenes
    const auto find = [&](const QString &id, const SourcePlace &place) {
        if (!sources.pictograms.contains(id))
            remarks.error(About::Missing, place, QStringLiteral("Het pictogram \"%1\" is er niet.").arg(id));
    };
    const auto need = [&](const QString &id, const SourcePlace &place) {
        used.insert(id);
        find(id, place);
    };
    for (const SourceTopic &topic : sources.topics) {
        need(topic.pictogram, topic.place);
        for (const SourceCard &card : topic.cards) {
            need(card.pictogram, card.place);
            shown.insert(card.scene);
            if (!card.scene.isEmpty() && !sources.scenes.contains(card.scene))
                remarks.error(About::Missing, card.place,
                              QStringLiteral("De tekening \"%1\" is er niet.").arg(card.scene));
        }
    }
    for (const SourceGroup &group : sources.groups) {
        need(group.pictogram, group.place);
        for (const QString &pictogram : group.pictograms)
            find(pictogram, group.place);
    }
    const auto read = [&](const QMap<QString, QByteArray> &drawings, const QString &folder, Drawing kind) {
        for (auto drawing = drawings.cbegin(); drawing != drawings.cend(); ++drawing) {
            const SvgComplaint complaint = svgComplaint(drawing.value(), kind);
            if (!complaint.sentence.isEmpty())
                remarks.error(About::Wrong,
                              {QStringLiteral("%1/%2.svg").arg(folder, drawing.key()), complaint.line},
                              complaint.sentence);
        }
    };
    read(sources.pictograms, sources.folders.pictograms, Drawing::Pictogram);
    read(sources.scenes, sources.folders.scenes, Drawing::Scene);
    QStringList unused;
    for (auto pictogram = sources.pictograms.cbegin(); pictogram != sources.pictograms.cend(); ++pictogram) {
        // The interface's own are used by the screens.
        if (used.contains(pictogram.key()) || pictogram.key().startsWith(QLatin1String("ui-")))
            continue;
        unused.append(pictogram.key());
        remarks.detail(About::Orphaned,
                       {QStringLiteral("%1/%2.svg").arg(sources.folders.pictograms, pictogram.key()), 0},
                       QStringLiteral("Dit pictogram staat op geen kaart."));
    }
    for (auto scene = sources.scenes.cbegin(); scene != sources.scenes.cend(); ++scene) {
        if (!shown.contains(scene.key()))
            remarks.note(About::Orphaned,
                         {QStringLiteral("%1/%2.svg").arg(sources.folders.scenes, scene.key()), 0},
                         QStringLiteral("Deze tekening staat op geen kaart."));
    }
    if (!unused.isEmpty())
        remarks.note(About::Orphaned, {sources.folders.pictograms, 0},
                     QStringLiteral("%1 pictogrammen staan op geen kaart: %2.")
                         .arg(unused.size())
                         .arg(unused.join(QStringLiteral(", "))));
}

void readClips(const SourceTree &sources, Remarks &remarks)
{
    const Coverage coverage(sources);
    QSet<QString> messages;
    const QList<SourceMessage> all = sources.messages();
    for (const SourceMessage &message : all)
        messages.insert(message.id);
    for (const SourceClip &clip : sources.clips) {
        const SourcePlace place{clip.file, 0};
        const bool known = std::any_of(sources.languages.cbegin(), sources.languages.cend(),
                                       [&](const SourceLanguage &l) { return l.tag == clip.language; });
        if (!known) {
            remarks.warning(About::Orphaned, place,
                            QStringLiteral("\"%1\" is geen taal van dit pakket.").arg(clip.language));
        } else if (!messages.contains(clip.line) && !isScreenLine(clip.line, clip.language)) {
            remarks.warning(About::Orphaned, place,
                            QStringLiteral("Bij \"%1\" hoort geen tekst (meer).").arg(clip.line));
        } else if (messages.contains(clip.line) && !coverage.isRecordable(clip.line)) {
            remarks.warning(About::Orphaned, place,
                            QStringLiteral("Deze opname wordt niet gebruikt: de zin noemt een bedrag, en dat "
                                           "verandert."));
        } else {
            QFile file(clip.file);
            const QByteArray opus = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (!opusMilliseconds(opus))
                remarks.error(About::Wrong, place,
                              QStringLiteral("Dit is geen hele Ogg Opus-opname van één zin: er is iets "
                                             "weg, stuk of te lang."));
            else if (opus.size() > packformat::MaximumClipBytes)
                remarks.error(About::Wrong, place, QStringLiteral("Deze opname is te groot voor één zin."));
        }
    }
}

} // namespace

void checkMedia(const SourceTree &sources, Remarks &remarks)
{
    readDrawings(sources, remarks);
    readClips(sources, remarks);
}

} // namespace stapsteen::checks
