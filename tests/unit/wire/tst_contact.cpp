// SPDX-License-Identifier: EUPL-1.2
#include "wire/Contact.h"

#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<PhoneProblem>)
Q_DECLARE_METATYPE(std::optional<EmailProblem>)

class tst_Contact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phones_data();
    void phones();
    void normalises_data();
    void normalises();
    void emails_data();
    void emails();
};

void tst_Contact::phones_data()
{
    using P = std::optional<PhoneProblem>;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<P>("problem");
    const P fine;
    QTest::newRow("mobile") << u"0612345678"_s << fine;
    QTest::newRow("area code") << u"070-353 30 00"_s << fine;
    QTest::newRow("international") << u"+31612345678"_s << fine;
    QTest::newRow("shortest international") << u"+123456789"_s << fine;
    QTest::newRow("longest international") << u"+123456789012345"_s << fine;
    QTest::newRow("with 00") << u"0031612345678"_s << fine;
    QTest::newRow("shortest with 00") << u"001234567"_s << fine;
    QTest::newRow("longest with 00") << u"001234567890123"_s << fine;
    QTest::newRow("empty") << u""_s << P(PhoneProblem::Empty);
    QTest::newRow("only spaces and brackets") << u" ( ) - "_s << P(PhoneProblem::Empty);
    QTest::newRow("one short") << u"061234567"_s << P(PhoneProblem::TooShort);
    QTest::newRow("just begun") << u"0"_s << P(PhoneProblem::TooShort);
    QTest::newRow("just a plus") << u"+"_s << P(PhoneProblem::TooShort);
    QTest::newRow("short international") << u"+12345678"_s << P(PhoneProblem::TooShort);
    QTest::newRow("short with 00") << u"00123456"_s << P(PhoneProblem::TooShort);
    QTest::newRow("one long") << u"06123456789"_s << P(PhoneProblem::TooLong);
    QTest::newRow("long international") << u"+1234567890123456"_s << P(PhoneProblem::TooLong);
    QTest::newRow("long with 00") << u"0012345678901234"_s << P(PhoneProblem::TooLong);
    QTest::newRow("no zero in front") << u"612345678"_s << P(PhoneProblem::NotAPhone);
    QTest::newRow("a letter") << u"06l2345678"_s << P(PhoneProblem::NotAPhone);
    QTest::newRow("plus in the middle") << u"06+12345678"_s << P(PhoneProblem::NotAPhone);
    QTest::newRow("line break at the end") << u"0612345678\nx"_s << P(PhoneProblem::NotAPhone);
    QTest::newRow("e-mail") << u"a@b.nl"_s << P(PhoneProblem::NotAPhone);
}

void tst_Contact::phones()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<PhoneProblem>, problem);
    QVERIFY(phoneProblem(typed) == problem);
}

void tst_Contact::normalises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::newRow("spaces, dashes, brackets") << u"(06) 12-34 56-78"_s << u"0612345678"_s;
    QTest::newRow("long dash, narrow space") << u"06\u20131234\u202f5678"_s << u"0612345678"_s;
    QTest::newRow("zero in brackets after the country") << u"+31 (0)6 12345678"_s << u"+31612345678"_s;
    QTest::newRow("zero in brackets without country") << u"(0)612345678"_s << u"0612345678"_s;
    QTest::newRow("Arabic digits") << u"٠٦١٢٣٤٥٦٧٨"_s << u"0612345678"_s;
    QTest::newRow("Persian digits") << u"۰۶۱۲۳۴۵۶۷۸"_s << u"0612345678"_s;
}

void tst_Contact::normalises()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QCOMPARE(normalisedPhone(typed), number);
}

void tst_Contact::emails_data()
{
    using P = std::optional<EmailProblem>;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<P>("problem");
    const P fine;
    QTest::newRow("plain") << u"a@b.nl"_s << fine;
    QTest::newRow("spaces around") << u" fatma.yilmaz+werk@mail.example.org "_s << fine;
    QTest::newRow("a domain in its own script") << u"info@مثال.إختبار"_s << fine;
    QTest::newRow("80 long") << QString(70, u'a') + u"@voorb.org"_s << fine;
    QTest::newRow("empty") << u"  "_s << P(EmailProblem::Empty);
    QTest::newRow("81 long") << QString(71, u'a') + u"@voorb.org"_s << P(EmailProblem::TooLong);
    QTest::newRow("no @") << u"fatma.example.org"_s << P(EmailProblem::NotAnEmail);
    QTest::newRow("two @") << u"a@b@c.nl"_s << P(EmailProblem::NotAnEmail);
    QTest::newRow("no name") << u"@b.nl"_s << P(EmailProblem::NotAnEmail);
    QTest::newRow("no dot") << u"a@localhost"_s << P(EmailProblem::NotAnEmail);
    QTest::newRow("dot at the end") << u"a@b.nl."_s << P(EmailProblem::NotAnEmail);
    QTest::newRow("dots in a row") << u"a..b@c.nl"_s << P(EmailProblem::NotAnEmail);
    QTest::newRow("space within") << u"a b@c.nl"_s << P(EmailProblem::NotAnEmail);
    QTest::newRow("header smuggled in") << u"a@b.nl\r\nBcc: x@y.nl"_s << P(EmailProblem::NotAnEmail);
}

void tst_Contact::emails()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<EmailProblem>, problem);
    QVERIFY(emailProblem(typed) == problem);
}

QTEST_GUILESS_MAIN(tst_Contact)
#include "tst_contact.moc"
