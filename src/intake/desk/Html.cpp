// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Html.h"

#include <algorithm>
#include <array>

namespace stapsteen {

namespace {

// Of https://html.spec.whatwg.org/#void-elements, those our pages use.
constexpr std::array VoidElements{QLatin1String("input"), QLatin1String("link"), QLatin1String("meta")};

} // namespace

QString Html::escaped(QStringView text)
{
    QString markup;
    markup.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            markup += QLatin1String("&amp;");
            break;
        case u'<':
            markup += QLatin1String("&lt;");
            break;
        case u'>':
            markup += QLatin1String("&gt;");
            break;
        case u'"':
            markup += QLatin1String("&quot;");
            break;
        case u'\'':
            markup += QLatin1String("&#39;");
            break;
        default:
            if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
                markup += c;
        }
    }
    return markup;
}

Html &Html::operator+=(const Html &other)
{
    m_markup += other.m_markup;
    return *this;
}

QByteArray Html::toDocument() const
{
    return QByteArrayLiteral("<!DOCTYPE html>\n") + m_markup.toUtf8();
}

Html element(QLatin1String tag, std::initializer_list<HtmlAttribute> attributes,
             std::initializer_list<Html> children)
{
    Html html;
    html.m_markup = u'<' + tag;
    for (const HtmlAttribute &attribute : attributes) {
        if (attribute.value.isNull())
            continue;
        html.m_markup += u' ' + attribute.name + QLatin1String("=\"") + Html::escaped(attribute.value) + u'"';
    }
    html.m_markup += u'>';
    if (std::find(VoidElements.begin(), VoidElements.end(), tag) != VoidElements.end())
        return html;
    for (const Html &child : children)
        html += child;
    html.m_markup += QLatin1String("</") + tag + u'>';
    return html;
}

Html element(QLatin1String tag, std::initializer_list<Html> children)
{
    return element(tag, std::initializer_list<HtmlAttribute>{}, children);
}

} // namespace stapsteen
