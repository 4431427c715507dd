// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1String>
#include <QString>

#include <concepts>
#include <initializer_list>

namespace stapsteen {

/// Text on its way to a browser. Whatever becomes Html is escaped on the way in, so a page put together
/// from Html cannot carry markup that came from somebody else; there is no way to add raw markup.
class Html {
public:
    Html() = default;

    /// @p text with `& < > " '` escaped, and without the control characters HTML does not allow.
    template<typename Text>
    requires std::convertible_to<const Text &, QStringView> Html(const Text &text)
        : m_markup(escaped(QStringView(text)))
    {
    }

    Html &operator+=(const Html &other);

    bool isEmpty() const { return m_markup.isEmpty(); }

    /// A whole document in UTF-8, with its doctype.
    QByteArray toDocument() const;

private:
    friend Html element(QLatin1String, std::initializer_list<struct HtmlAttribute>,
                        std::initializer_list<Html>);
    static QString escaped(QStringView text);

    QString m_markup;
};

/// One attribute; the value is escaped like text. With a null value it is left out.
struct HtmlAttribute {
    QLatin1String name;
    QString value;
};

/// `<tag name="value">children</tag>`; a void element (input, link, meta) when it is one in HTML.
Html element(QLatin1String tag, std::initializer_list<HtmlAttribute> attributes,
             std::initializer_list<Html> children = {});

/// Without attributes.
Html element(QLatin1String tag, std::initializer_list<Html> children);

} // namespace stapsteen
