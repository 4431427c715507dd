// SPDX-License-Identifier: EUPL-1.2
#include "content/SearchText.h"

#include <QHash>
#include <QRegularExpression>

namespace stapsteen::searchtext {

namespace {

/// No word of any of the languages is told apart only after so many letters.
constexpr int LongestWord = 24;

/// Letters Unicode does not decompose, or not into what one would tap.
QString single(QChar letter)
{
    static const QHash<QChar, QString> same = {
        {QChar(0x0131), QStringLiteral("i")}, // dotless i
        {QChar(0x0142), QStringLiteral("l")},
        {QChar(0x00F8), QStringLiteral("o")},
        {QChar(0x0111), QStringLiteral("d")},
        {QChar(0x00DF), QStringLiteral("ss")},
        {QChar(0x00E6), QStringLiteral("ae")},
        {QChar(0x0153), QStringLiteral("oe")},
        {QChar(0x0671), QChar(0x0627)}, // alef wasla
        {QChar(0x0629), QChar(0x0647)}, // ta marbuta
        {QChar(0x0649), QChar(0x064A)}, // alef maksura
        {QChar(0x06CC), QChar(0x064A)}, // Persian ye
        {QChar(0x06A9), QChar(0x0643)}, // Persian kaf
        {QChar(0x06C1), QChar(0x0647)},
        {QChar(0x06BE), QChar(0x0647)},
        {QChar(0x06C0), QChar(0x0647)},
        {QChar(0x0621), QString()}, // hamza
        {QChar(0x0640), QString()}, // tatweel
        {QChar(0x200C), QString()}, // zero width non-joiner
        {QChar(0x200D), QString()},
    };
    const auto found = same.constFind(letter);
    return found == same.cend() ? QString(letter) : *found;
}

bool isEthiopicSyllable(QChar letter)
{
    return letter >= QChar(0x1200) && letter <= QChar(0x135A);
}

/// The first of the eight forms of a consonant, of a labialised one its plain consonant, of the letters that
/// sound alike in Tigrinya and Amharic spelling one.
QChar consonant(QChar syllable)
{
    static const QHash<ushort, ushort> same = {
        {0x1248, 0x1240}, {0x1258, 0x1250}, {0x1288, 0x1280}, {0x12B0, 0x12A8},
        {0x12C0, 0x12B8}, // labialised
        {0x1310, 0x1308}, {0x1318, 0x1308}, {0x1210, 0x1200}, {0x1280, 0x1200}, // ሐ, ኀ: ሀ
        {0x1220, 0x1230}, // ሠ: ሰ
        {0x12D0, 0x12A0}, // ዐ: አ
        {0x1340, 0x1338}, // ፀ: ጸ
    };
    ushort first = ushort(syllable.unicode() & ~7U);
    // A labialised ኈ is ኀ, and that is ሀ.
    for (auto found = same.constFind(first); found != same.cend(); found = same.constFind(first))
        first = *found;
    return QChar(first);
}

bool isLetterOfItsOwn(QChar letter)
{
    return letter == QChar(0x0439) || letter == QChar(0x0457) || letter == QChar(0x0491); // й ї ґ
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    // Composed first, so that й written in two characters is known.
    const QString small = text.normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar letter : small) {
        if (isLetterOfItsOwn(letter)) {
            result += letter;
        } else if (isEthiopicSyllable(letter)) {
            result += consonant(letter);
        } else {
            const QString parts = QString(letter).normalized(QString::NormalizationForm_KD);
            for (const QChar part : parts) {
                if (!part.isMark())
                    result += single(part);
            }
        }
    }
    return result;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("\\{[^}]*\\}"));
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression article(QStringLiteral("\\A[وبفك]?ال"));
    QString words = text;
    words.replace(figure, QStringLiteral(" "));
    QStringList all;
    const QStringList found = folded(words).split(between, Qt::SkipEmptyParts);
    for (const QString &word : found) {
        if (word.size() < 2)
            continue;
        all.append(word.left(LongestWord));
        QString bare = word;
        bare.remove(article);
        if (bare.size() >= 2 && bare.size() < word.size())
            all.append(bare.left(LongestWord));
    }
    all.removeDuplicates();
    return all;
}

} // namespace stapsteen::searchtext
