// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/PackChecker.h"

#include <QDate>
#include <QList>
#include <QString>

/// The readings a PackChecker makes, one function and one file a subject.
namespace stapsteen::checks {

using About = Remark::About;

inline QString dutch(const QDate &day)
{
    return day.toString(QStringLiteral("d-M-yyyy"));
}

/// Collects what is found.
class Remarks {
public:
    void note(Remark::About about, const SourcePlace &place, const QString &sentence)
    {
        m_all.append({Remark::Severity::Note, about, place, sentence});
    }
    /// One of those that a note() counts.
    void detail(Remark::About about, const SourcePlace &place, const QString &sentence)
    {
        m_all.append({Remark::Severity::Note, about, place, sentence, true});
    }
    void warning(Remark::About about, const SourcePlace &place, const QString &sentence)
    {
        m_all.append({Remark::Severity::Warning, about, place, sentence});
    }
    void error(Remark::About about, const SourcePlace &place, const QString &sentence)
    {
        m_all.append({Remark::Severity::Error, about, place, sentence});
    }

    const QList<Remark> &all() const { return m_all; }

private:
    QList<Remark> m_all;
};

/// Topics, cards and lines: ids, levels, sectors, sources, one sentence a line.
void checkCards(const SourceTree &sources, Remarks &remarks);

/// Whether the Dutch reads as B1: length of sentences and words, passive, and the words @p words avoids.
void checkDutch(const SourceTree &sources, const DutchWords &words, Remarks &remarks);

/// figures.json, and the figures the lines name.
void checkFigures(const SourceTree &sources, const QDate &today, Remarks &remarks);

/// The offers of organisations: when they were last asked about, or only read of, and when they end.
void checkOffers(const SourceTree &sources, const QDate &today, Remarks &remarks);

/// languages.json and the translations.
void checkLanguages(const SourceTree &sources, Remarks &remarks);

/// Whether the translations keep to the terms agreed for their language.
void checkGlossaries(const SourceTree &sources, Remarks &remarks);

/// Who is shown, in which roles and sectors. @p drawn as AllDrawnPeople::read() gives it.
void checkPeople(const SourceTree &sources, const AllDrawnPeople &drawn, Remarks &remarks);

/// Pictograms and recordings.
void checkMedia(const SourceTree &sources, Remarks &remarks);

} // namespace stapsteen::checks
