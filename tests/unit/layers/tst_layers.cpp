// SPDX-License-Identifier: EUPL-1.2
#include "layers/SourceRules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Rule = QStringList (*)(const SourceRules &);
Q_DECLARE_METATYPE(Rule)

/// Holds the whole project to its layers, and first makes sure that each rule would notice.
class tst_Layers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheProject();
    void holds_data();
    void holds();
    void notices_data();
    void notices();
    void allows_data();
    void allows();

private:
    static void write(const QString &file, const QByteArray &contents);
};

void tst_Layers::findsTheProject()
{
    const QStringList areas = SourceRules(QStringLiteral(STAPSTEEN_SOURCES)).areas();
    for (const QString &area : {u"common"_qs, u"content"_qs, u"visit"_qs, u"wire"_qs})
        QVERIFY2(areas.contains(area), qPrintable(areas.join(u' ')));
}

void tst_Layers::holds_data()
{
    QTest::addColumn<Rule>("rule");
    const auto row = [](const char *name, Rule rule) { QTest::newRow(name) << rule; };
    row("includes", [](const SourceRules &rules) { return rules.includes(); });
    row("linking", [](const SourceRules &rules) { return rules.linking(); });
    row("main()", [](const SourceRules &rules) { return rules.mains(); });
    row("QML imports", [](const SourceRules &rules) { return rules.imports(); });
    row("QML length", [](const SourceRules &rules) { return rules.longQml(200); });
    row("header guards", [](const SourceRules &rules) { return rules.unguardedHeaders(); });
    row("licences", [](const SourceRules &rules) { return rules.unlicensed(); });
}

void tst_Layers::holds()
{
    QFETCH(Rule, rule);
    const QStringList breaches = rule(SourceRules(QStringLiteral(STAPSTEEN_SOURCES)));
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
}

void tst_Layers::notices_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("breach");
    const auto row = [](const char *name, const QString &file, const QByteArray &contents, Rule rule,
                        const QString &breach) { QTest::newRow(name) << file << contents << rule << breach; };
    const Rule includes = [](const SourceRules &rules) { return rules.includes(); };
    const Rule linking = [](const SourceRules &rules) { return rules.linking(); };
    const Rule mains = [](const SourceRules &rules) { return rules.mains(); };
    const Rule imports = [](const SourceRules &rules) { return rules.imports(); };
    const Rule longQml = [](const SourceRules &rules) { return rules.longQml(2); };
    const Rule headers = [](const SourceRules &rules) { return rules.unguardedHeaders(); };
    const Rule licences = [](const SourceRules &rules) { return rules.unlicensed(); };

    row("sideways", u"src/wire/A.cpp"_qs, "\n#include \"content/Pack.h\"\n", includes,
        u"src/wire/A.cpp:2: wire may not know content"_qs);
    row("upwards", u"src/common/A.h"_qs, "#include \"wire/Seal.h\"", includes,
        u"src/common/A.h:1: common may not know wire"_qs);
    row("to the kiosk", u"src/handoff/A.h"_qs, " # include \"kiosk/View.h\"", includes,
        u"src/handoff/A.h:1: handoff may not know kiosk"_qs);
    row("kiosk to intake", u"src/kiosk/A.h"_qs, "#include \"intake/Store.h\"", includes,
        u"src/kiosk/A.h:1: kiosk may not know intake"_qs);
    row("without an area", u"src/wire/A.cpp"_qs, "#include \"Seal.h\"", includes,
        u"src/wire/A.cpp:1: includes are \"area/Header.h\", seen from src/"_qs);
    row("unplaced area", u"src/extra/A.cpp"_qs, "#include \"common/Result.h\"", includes,
        u"src/extra/A.cpp:1: extra has no place in the layers"_qs);
    row("KNOWS", u"src/visit/CMakeLists.txt"_qs, "stapsteen_area(visit\n KNOWS common\n  content\n LINK x)",
        linking, u"src/visit/CMakeLists.txt:1: visit may not know content"_qs);
    row("target", u"src/packtool/CMakeLists.txt"_qs, "target_link_libraries(x PRIVATE stapsteen_wire)",
        linking, u"src/packtool/CMakeLists.txt:1: packtool may not know wire"_qs);
    row("Qt Quick", u"src/visit/CMakeLists.txt"_qs, "stapsteen_area(visit\n LINK Qt6::Quick)", linking,
        u"src/visit/CMakeLists.txt:2: only the kiosk links Qt Quick"_qs);
    row("a main", u"src/wire/A.cpp"_qs, "int main(int argc, char **argv)\n{\n}\n", mains,
        u"src/wire/A.cpp:1: wire is no program"_qs);
    row("QML sideways", u"qml/Visitor/A.qml"_qs, "import Stapsteen.Staff", imports,
        u"qml/Visitor/A.qml:1: Visitor may not know Staff"_qs);
    row("QML upwards", u"qml/Controls/A.qml"_qs, "import Stapsteen.Kiosk", imports,
        u"qml/Controls/A.qml:1: Controls may not know Kiosk"_qs);
    row("QML undeclared", u"qml/Controls/A.qml"_qs, "import Stapsteen.Theme", imports,
        u"qml/Controls/A.qml:1: Theme is not among KNOWS in CMakeLists.txt"_qs);
    row("QML too long", u"qml/App/A.qml"_qs, "a\nb\nc\n", longQml, u"qml/App/A.qml:3: 3 lines"_qs);
    row("unguarded", u"src/wire/A.h"_qs, "class A;\n", headers, u"src/wire/A.h:1: no #pragma once"_qs);
    row("unlicensed", u"tests/a/CMakeLists.txt"_qs, "project(x)\n", licences,
        u"tests/a/CMakeLists.txt:1: no licence"_qs);
}

void tst_Layers::notices()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, contents);
    QFETCH(Rule, rule);
    QFETCH(QString, breach);
    QTemporaryDir root;
    write(root.filePath(file), contents);
    QCOMPARE(rule(SourceRules(root.path())), QStringList{breach});
}

void tst_Layers::allows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("own area") << u"src/wire/A.cpp"_qs
                              << QByteArray("#include \"wire/A.h\"\n#include \"A.moc\"");
    QTest::newRow("beneath") << u"src/handoff/A.cpp"_qs << QByteArray("#include \"wire/Seal.h\"");
    QTest::newRow("program") << u"src/intake/main.cpp"_qs << QByteArray("int main(int, char **)");
    QTest::newRow("in a comment") << u"src/visit/CMakeLists.txt"_qs << QByteArray("# no Qt6::Quick here");
    QTest::newRow("own target") << u"src/wire/CMakeLists.txt"_qs
                                << QByteArray(
                                       "stapsteen_area(wire KNOWS common LINK PkgConfig::sodium)\n"
                                       "target_link_libraries(stapsteen_wire PRIVATE stapsteen_options)");
    QTest::newRow("kiosk") << u"src/kiosk/CMakeLists.txt"_qs
                           << QByteArray(
                                  "target_link_libraries(stapsteen PRIVATE stapsteen_wire Qt6::Quick)");
}

void tst_Layers::allows()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, contents);
    QTemporaryDir root;
    write(root.filePath(file), contents);
    const SourceRules rules(root.path());
    QCOMPARE(rules.includes() + rules.linking() + rules.mains() + rules.imports(), QStringList());
}

void tst_Layers::write(const QString &file, const QByteArray &contents)
{
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(contents), contents.size());
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
