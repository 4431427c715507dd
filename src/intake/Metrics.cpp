// SPDX-License-Identifier: EUPL-1.2
#include "intake/Metrics.h"

#include <algorithm>

namespace stapsteen {

namespace {

QByteArray head(const QByteArray &name, const QByteArray &help, const char *type)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

} // namespace

void Metrics::countAnswer(const QByteArray &route, int status, qint64 milliseconds)
{
    const std::lock_guard lock(m_mutex);
    ++m_answers[{route, status}];
    Times &times = m_times[route];
    const auto bound = std::lower_bound(Bounds.begin(), Bounds.end(), milliseconds);
    ++times.buckets[size_t(bound - Bounds.begin())];
    times.sum += milliseconds;
}

QByteArray Metrics::text() const
{
    const std::lock_guard lock(m_mutex);
    const QByteArray answers = QByteArrayLiteral("stapsteen_intake_answers_total");
    QByteArray all = head(answers, "Answers by route and status.", "counter");
    for (auto one = m_answers.begin(); one != m_answers.end(); ++one) {
        all += answers + "{route=\"" + one.key().first + "\",status=\"" + QByteArray::number(one.key().second)
            + "\"} " + QByteArray::number(one.value()) + '\n';
    }
    const QByteArray times = QByteArrayLiteral("stapsteen_intake_answer_seconds");
    all += head(times, "Time to answer, by route.", "histogram");
    for (auto one = m_times.begin(); one != m_times.end(); ++one) {
        const QByteArray label = "{route=\"" + one.key() + '"';
        qint64 count = 0;
        for (size_t i = 0; i < Bounds.size(); ++i) {
            count += one->buckets[i];
            all += times + "_bucket" + label + ",le=\"" + QByteArray::number(Bounds[i] / 1000.0) + "\"} "
                + QByteArray::number(count) + '\n';
        }
        count += one->buckets.back();
        all += times + "_bucket" + label + ",le=\"+Inf\"} " + QByteArray::number(count) + '\n';
        all += times + "_sum" + label + "} " + QByteArray::number(double(one->sum) / 1000) + '\n';
        all += times + "_count" + label + "} " + QByteArray::number(count) + '\n';
    }
    return all;
}

QByteArray Metrics::gauge(const QByteArray &name, const QByteArray &help, double value)
{
    return head(name, help, "gauge") + name + ' ' + QByteArray::number(value, 'g', 15) + '\n';
}

QByteArray Metrics::gauges(const QByteArray &name, const QByteArray &help, const QByteArray &label,
                           const QMap<QByteArray, double> &values)
{
    QByteArray all = head(name, help, "gauge");
    for (auto one = values.begin(); one != values.end(); ++one) {
        all +=
            name + '{' + label + "=\"" + one.key() + "\"} " + QByteArray::number(one.value(), 'g', 15) + '\n';
    }
    return all;
}

QByteArray Metrics::counter(const QByteArray &name, const QByteArray &help, qint64 value)
{
    return head(name, help, "counter") + name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace stapsteen
