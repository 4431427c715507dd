// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/PackChecker.h"

#include <QDate>
#include <QList>
#include <QString>

/// The readings a PackChecker makes, one function and one file a subject.
namespace stapsteen::checks {

/// Collects what is found.
class Remarks {
public:
    void note(const SourcePlace &place, const QString &sentence)
    {
        add(Remark::Severity::Note, place, sentence);
    }
    void warning(const SourcePlace &place, const QString &sentence)
    {
        add(Remark::Severity::Warning, place, sentence);
    }
    void error(const SourcePlace &place, const QString &sentence)
    {
        add(Remark::Severity::Error, place, sentence);
    }

    const QList<Remark> &all() const { return m_all; }

private:
    void add(Remark::Severity severity, const SourcePlace &place, const QString &sentence)
    {
        m_all.append({severity, place, sentence});
    }

    QList<Remark> m_all;
};

/// Topics, cards and lines: ids, levels, sources, length, one sentence a line.
void checkCards(const SourceTree &sources, Remarks &remarks);

/// figures.json, and the figures the lines name.
void checkFigures(const SourceTree &sources, const QDate &today, Remarks &remarks);

/// languages.json and the translations.
void checkLanguages(const SourceTree &sources, Remarks &remarks);

/// Pictograms and recordings.
void checkMedia(const SourceTree &sources, Remarks &remarks);

} // namespace stapsteen::checks
