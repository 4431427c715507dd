// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "HandOutput.h"
#include "SampleSources.h"
#include "kiosk/CatalogueView.h"

namespace stapsteen::test {

/// A visit, a voice nobody hears, and the sample pack shown on a day of the test's choosing: what the view
/// models of the kiosk stand on.
struct Views {
    explicit Views(const QString &packFile)
    {
        auto opened = Pack::open(packFile);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().sentence));
        pack = std::make_shared<const Pack>(std::move(*opened));
        catalogue = std::make_unique<Catalogue>(pack);
        view.setCatalogue(catalogue.get());
    }

    std::shared_ptr<const Pack> pack;
    std::unique_ptr<Catalogue> catalogue;
    QDate today{2026, 11, 23};
    Visit visit;
    Narrator narrator{[](const QString &, const QString &) { return std::nullopt; },
                      [](const QString &) { return QString(); }, std::make_unique<HandOutput>()};
    VoiceView voice{narrator, visit};
    CatalogueView view{visit, voice, [this] { return today; }};
};

/// What a model shows of its rows under @p role.
inline QStringList column(const QAbstractItemModel *model, const QByteArray &role)
{
    QStringList values;
    const int number = model->roleNames().key(role, -1);
    for (int row = 0; row < model->rowCount(); ++row)
        values.append(model->index(row, 0).data(number).toString());
    return values;
}

} // namespace stapsteen::test
