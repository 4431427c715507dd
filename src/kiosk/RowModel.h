// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>

namespace stapsteen {

/// A list of value types for QML: each Q_PROPERTY of the gadget Row is a role of the same name,
/// so a delegate says `required property string title` and gets it.
template<typename Row> class RowModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows @p rows. Views keep their delegates when the number of rows stays the same,
    /// which is what a change of language is.
    void setRows(const QList<Row> &rows)
    {
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }

    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex &at, int role) const override
    {
        const int property = role - Qt::UserRole;
        const QMetaObject &meta = Row::staticMetaObject;
        if (!checkIndex(at, CheckIndexOption::IndexIsValid) || property < 0
            || property >= meta.propertyCount())
            return {};
        return meta.property(property).readOnGadget(&m_rows.at(at.row()));
    }

    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        const QMetaObject &meta = Row::staticMetaObject;
        for (int i = 0; i < meta.propertyCount(); ++i)
            names.insert(Qt::UserRole + i, meta.property(i).name());
        return names;
    }

private:
    QList<Row> m_rows;
};

} // namespace stapsteen
