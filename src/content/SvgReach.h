// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QXmlStreamAttributes;
QT_END_NAMESPACE

namespace stapsteen {

/// How far the parts of a drawing reach from the corner of its grid, transforms and strokes included: a
/// renderer takes longer the further a line goes, also where nobody sees it, and numbers that are small each
/// multiply when groups are nested or relative steps add up. An upper bound, never too little.
class SvgReach {
public:
    /// Follows the elements as they open and close.
    void open(const QXmlStreamAttributes &attributes);
    void close() { m_open.removeLast(); }

    /// Of the element opened last, in units of the grid; NaN or infinity when it cannot be told.
    double reach() const { return m_open.constLast().reach; }

private:
    /// What an element's place does to a distance from its own corner: factor * distance + offset.
    struct Spread {
        double factor = 1;
        double offset = 0;

        void enter(double innerFactor, double innerOffset);
        void enter(const QString &transform);
    };
    struct Element {
        Spread spread;
        double stroke = 1;
        double reach = 0;
    };

    QList<Element> m_open; ///< the elements around, outermost first
};

} // namespace stapsteen
