// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/ReachUsView.h"

namespace stapsteen {

QStringList ReachUsView::hours() const
{
    QStringList sentences;
    for (const OpeningHours &period : m_reachUs.hours) {
        const QList<int> &days = period.days;
        const bool consecutive = days.size() > 1 && days.last() - days.first() == days.size() - 1;
        QString when;
        if (consecutive) {
            when = tr("%1 tot en met %2").arg(dayName(days.first()), dayName(days.last()));
        } else {
            QStringList names;
            for (const int day : days)
                names.append(dayName(day));
            //: Between the days of a list
            when = names.join(tr(", "));
        }
        //: %1 is a day or several, %2 and %3 are times of day such as 09:00
        sentences.append(tr("%1: van %2 tot %3")
                             .arg(when, period.open.toString(QStringLiteral("HH:mm")),
                                  period.close.toString(QStringLiteral("HH:mm"))));
    }
    return sentences;
}

void ReachUsView::setReachUs(const ReachUs &reachUs)
{
    m_reachUs = reachUs;
    Q_EMIT changed();
}

QString ReachUsView::dayName(int day)
{
    switch (day) {
    case 1:
        return tr("maandag");
    case 2:
        return tr("dinsdag");
    case 3:
        return tr("woensdag");
    case 4:
        return tr("donderdag");
    case 5:
        return tr("vrijdag");
    case 6:
        return tr("zaterdag");
    default:
        return tr("zondag");
    }
}

} // namespace stapsteen
